# Obnavljanje znanja: kaj se po tečaju vpraša znova, kdaj in kako ga ustavite.

refreshers-title = Obnavljanje znanja
refreshers-lead = Kar ste se naučili, vas vprašamo znova, tik preden bi pozabili. Dovolj je nekaj minut; ustavite se lahko kadar koli.
refreshers-line = Danes za obnovitev:
refreshers-today = Danes
refreshers-count =
    { $count ->
        [one] { $count } vprašanje
        [two] { $count } vprašanji
        [few] { $count } vprašanja
       *[other] { $count } vprašanj
    }
refreshers-about =
    { $minutes ->
        [one] približno { $minutes } minuta
        [two] približno { $minutes } minuti
        [few] približno { $minutes } minute
       *[other] približno { $minutes } minut
    }
refreshers-start = Začnite
refreshers-go-on = Nadaljujte
refreshers-none-title = Za zdaj ni ničesar za obnovitev
refreshers-none-text = Nekaj dni po tem, ko dokončate tečaj, se začnejo tu pojavljati njegova vprašanja.
refreshers-none-action = Oglejte si tečaje
refreshers-free-title = Danes ni vprašanj
refreshers-done-title = Za danes je končano
refreshers-next-on = Naslednja vprašanja pridejo { DATETIME($date, dateStyle: "long") }.
refreshers-all-rest = Trenutno ni načrtovano nič.

refreshers-courses = Vaši dokončani tečaji
refreshers-due-of-course =
    { $count ->
        [one] od tega danes { $count }
        [two] od tega danes { $count }
        [few] od tega danes { $count }
       *[other] od tega danes { $count }
    }
refreshers-course-next = naslednje { DATETIME($date, dateStyle: "long") }
refreshers-changed =
    { $count ->
        [one] Pravilni odgovor na { $count } vprašanje se je spremenil; začne se znova.
        [two] Pravilna odgovora na { $count } vprašanji sta se spremenila; začneta se znova.
        [few] Pravilni odgovori na { $count } vprašanja so se spremenili; začnejo se znova.
       *[other] Pravilni odgovori na { $count } vprašanj so se spremenili; začnejo se znova.
    }
refreshers-removed =
    { $count ->
        [one] { $count } vprašanje je bilo odstranjeno iz tečaja in ga ne sprašujemo več.
        [two] { $count } vprašanji sta bili odstranjeni iz tečaja in ju ne sprašujemo več.
        [few] { $count } vprašanja so bila odstranjena iz tečaja in jih ne sprašujemo več.
       *[other] { $count } vprašanj je bilo odstranjenih iz tečaja in jih ne sprašujemo več.
    }
refreshers-fresh-until = Vaše dokazilo za »{ $title }«, raven { $level }, je sveže do: { DATETIME($date, dateStyle: "long") }.
refreshers-fresh-since = Vaše dokazilo za »{ $title }«, raven { $level }, je bilo nazadnje potrjeno { DATETIME($date, dateStyle: "long") } in ne poteče.
refreshers-expired = Vaše dokazilo za »{ $title }«, raven { $level }, je poteklo { DATETIME($date, dateStyle: "long") }. Z obnavljanjem ga ni mogoče povrniti.
refreshers-rule =
    { $count ->
        [one] Obnovi se, ko v 60 dneh odgovorite na { $count } vprašanje in dosežete vsaj { $share } točk.
        [two] Obnovi se, ko v 60 dneh odgovorite na { $count } različni vprašanji in dosežete vsaj { $share } točk.
        [few] Obnovi se, ko v 60 dneh odgovorite na { $count } različna vprašanja in dosežete vsaj { $share } točk.
       *[other] Obnovi se, ko v 60 dneh odgovorite na { $count } različnih vprašanj in dosežete vsaj { $share } točk.
    }
refreshers-confirmed = Nazadnje obnovljeno { DATETIME($date, dateStyle: "long") }.
refreshers-certificate = Obnavljanje ohranja dokazila o vaših spretnostih sveža. Veljavnosti dokončanega tečaja ne podaljša: njen datum ostane, kakršen je.
refreshers-all = Obnavljanje v celoti

refreshers-pause = Premor za štiri tedne
refreshers-stop = Ustavite za ta tečaj
refreshers-stop-all = Ustavite vse obnavljanje
refreshers-pause-until = Premor do drugega dne
refreshers-day = Premor do
refreshers-day-missing = Izberite dan v prihodnosti
refreshers-pause-action = Premor
refreshers-take-up = Razveljavite: sprašujte me znova
refreshers-paused = Premor do: { DATETIME($date, dateStyle: "long") }.
refreshers-stopped = Ustavljeno. Ne sprašujemo ničesar.
refreshers-active = Vprašanja spet prihajajo.

refreshers-question-of = { $number }. vprašanje od { $count }
refreshers-progress = Danes odgovorjena vprašanja
refreshers-question-changed = Pravilni odgovor na to vprašanje se je spremenil, odkar ste nazadnje odgovorili.
refreshers-next = Naslednje vprašanje
refreshers-finish = Končajte
refreshers-leave = Nadaljujte pozneje
refreshers-reread = Preberite znova
refreshers-elsewhere = Na to vprašanje ste danes že odgovorili. Ta odgovor ne šteje.
refreshers-in-days =
    { $count ->
        [1] Vprašanje pride znova jutri.
        [one] Vprašanje pride znova čez { $count } dan.
        [two] Vprašanje pride znova čez { $count } dneva.
        [few] Vprašanje pride znova čez { $count } dni.
       *[other] Vprašanje pride znova čez { $count } dni.
    }
refreshers-in-weeks =
    { $count ->
        [one] Vprašanje pride znova čez približno { $count } teden.
        [two] Vprašanje pride znova čez približno { $count } tedna.
        [few] Vprašanje pride znova čez približno { $count } tedne.
       *[other] Vprašanje pride znova čez približno { $count } tednov.
    }
refreshers-in-months =
    { $count ->
        [one] Vprašanje pride znova čez približno { $count } mesec.
        [two] Vprašanje pride znova čez približno { $count } meseca.
        [few] Vprašanje pride znova čez približno { $count } mesece.
       *[other] Vprašanje pride znova čez približno { $count } mesecev.
    }
refreshers-right-of =
    { $count ->
        [one] Pravilnih odgovorov: { $right } od { $count }.
        [two] Pravilnih odgovorov: { $right } od { $count }.
        [few] Pravilnih odgovorov: { $right } od { $count }.
       *[other] Pravilnih odgovorov: { $right } od { $count }.
    }
refreshers-round = Vaše dokazilo je obnovljeno
refreshers-home = Na prvo stran
refreshers-plan = Oglejte si načrt

refreshers-of-course = Vprašanja tega tečaja se od časa do časa vrnejo, da se naučeno ne pozabi.
refreshers-of-skills = Dokazila ostanejo sveža, če od časa do časa znova odgovorite na vprašanja.
