# Besede strani za avtorje tečajev.

author-title = Priprava tečajev
author-lead = Tečaji v mapi konzorcija, kot so bili nazadnje prebrani. Kar vsebuje napake, se ne objavi, dokler niso odpravljene.
author-table = Tečaji in njihovo stanje
author-course = Tečaj
author-state = Stanje
author-version = Različica
author-problems = Popravki
author-languages = Jeziki
author-lessons =
    { $count ->
        [one] { $count } lekcija
        [two] { $count } lekciji
        [few] { $count } lekcije
       *[other] { $count } lekcij
    }
author-people = Udeleženci
author-unknown = Ni znano
author-number = { NUMBER($number) }
author-date = { DATETIME($date, dateStyle: "medium") }
author-errors =
    { $count ->
        [one] { $count } napaka
        [two] { $count } napaki
        [few] { $count } napake
       *[other] { $count } napak
    }
author-warnings =
    { $count ->
        [one] { $count } opozorilo
        [two] { $count } opozorili
        [few] { $count } opozorila
       *[other] { $count } opozoril
    }
author-problems-none = Nič
author-empty-title = Ni najdenih tečajev
author-empty-text = Tečaji so mape z besedilnimi datotekami. Tu se pojavijo, ko so v mapi tečajev in so prebrani.
author-line = Vrstica { $line }
author-error = Napaka
author-warning = Opozorilo
author-rule = Pravilo:
author-state-live = Objavljen
author-state-live-stopped = Sprememba zadržana
author-state-stopped = Ni objavljen
author-parts = Deli strani o tečaju
author-part-problems = Napake
author-part-translations = Prevodi
author-part-versions = Različice
author-part-preview = Predogled
author-not-live-title = Udeleženci tega tečaja ne vidijo
author-not-live-text = Trenutno ni objavljena nobena različica. Pod »Napake« poglejte, kaj jo zadržuje, pod »Različice« pa, kaj je bilo umaknjeno.

how-title = Kako tečaji pridejo sem
how-text = Tečaj je mapa z besedilnimi datotekami in ne obrazec na tem mestu. Pišite ga v urejevalniku, ki vam ustreza, in ga hranite tam, kjer hranite datoteke. Kdor skrbi za platformo, mapo prenese v mapo tečajev in jo objavi. Pri tem pomagajo ti ukazi:
how-new = Začnite tečaj: nastane mapa z eno lekcijo in preizkusom.
how-preview = Glejte ga v brskalniku, medtem ko pišete. Stran se spremeni z vsako shranjeno datoteko.
how-check = Poiščite, kaj je narobe. Zaradi napak se tečaj ne objavi, zaradi opozoril pa se.
how-publish = Objavite. Kar ni spremenjeno, ostane, kot je.

problems-none-title = Ničesar ni treba popraviti
problems-none-text = Ko je bila mapa nazadnje prebrana, v njej ni bilo napak ne opozoril.
problems-warnings-only = Opozorila objave ne ustavijo. Odpravite jih, ko utegnete.
problems-held-back =
    { $count ->
        [one] { $count } napaka zadržuje zadnjo spremembo. Udeleženci vidijo prejšnjo različico.
        [two] { $count } napaki zadržujeta zadnjo spremembo. Udeleženci vidijo prejšnjo različico.
        [few] { $count } napake zadržujejo zadnjo spremembo. Udeleženci vidijo prejšnjo različico.
       *[other] { $count } napak zadržuje zadnjo spremembo. Udeleženci vidijo prejšnjo različico.
    }
problems-not-published =
    { $count ->
        [one] Zaradi { $count } napake tečaj ni objavljen.
        [two] Zaradi { $count } napak tečaj ni objavljen.
        [few] Zaradi { $count } napak tečaj ni objavljen.
       *[other] Zaradi { $count } napak tečaj ni objavljen.
    }
problems-filters = Katere napake so prikazane
problems-severity = Napake ali opozorila
problems-all-severities = Oboje
problems-only-errors = Samo napake
problems-only-warnings = Samo opozorila
problems-file = Datoteka
problems-all-files = Vse datoteke
problems-rule = Pravilo
problems-all-rules = Vsa pravila
problems-shown = Prikazanih: { $shown } od { $total }.
problems-found = Najdeno: { DATETIME($date, dateStyle: "medium", timeStyle: "short") }.
problems-none-fit = Tem filtrom ne ustreza nič.
problems-clear = Pokažite vse
problems-what-to-do = Kaj storiti
problems-step-open = Odprite datoteko v navedeni vrstici. Sporočilo pove, kako jo popravite.
problems-step-check = Tečaj znova preverite, dokler ni več nobene napake:
problems-step-publish = Objavite ga. Ta seznam nastane na novo ob vsakem branju mape tečajev:

grid-lead = Vsaka lekcija v vsakem jeziku v primerjavi z izvirnikom. Jezik izvirnika: { $language }.
grid-one-language = Ta tečaj je napisan samo v enem jeziku.
grid-all-current = vse je posodobljeno.
grid-open-lessons =
    { $open ->
        [one] delo čaka pri { $open } lekciji od { $count }.
        [two] delo čaka pri { $open } lekcijah od { $count }.
        [few] delo čaka pri { $open } lekcijah od { $count }.
       *[other] delo čaka pri { $open } lekcijah od { $count }.
    }
grid-table = Lekcije in njihovi prevodi
grid-lesson = Lekcija
grid-missing = Manjka
grid-partial = Delno prevedeno
grid-stale = Zastarelo
grid-unrecorded = Ni zabeleženo
grid-current = Posodobljeno
grid-source = Izvirnik
grid-means-missing = Prevoda ni. Udeleženci berejo izvirnik.
grid-means-partial = Nekateri razdelki so še v jeziku izvirnika.
grid-means-stale = Izvirnik se je po prevodu spremenil.
grid-means-unrecorded = Pri prevodu ni zabeleženo, iz česa je nastal, zato ni znano, ali je posodobljen.
grid-means-current = Vsi razdelki so prevedeni tako, kot se izvirnik glasi zdaj.
grid-sections =
    { $count ->
        [one] { $count } razdelek
        [two] { $count } razdelka
        [few] { $count } razdelki
       *[other] { $count } razdelkov
    }
grid-key = Kaj pomenijo stanja
grid-untranslated = Razdelki, ki niso prevedeni
grid-stale-sections = Razdelki, ki so spremenjeni ali novi
grid-what-to-do = Kaj storiti
grid-step-start = Pripravite kopijo lekcije za prevajanje:
grid-step-translate = V datoteki lekcije prevedite te razdelke.
grid-step-compare = Prevod primerjajte z izvirnikom in popravite, kar se razlikuje.
grid-step-done = Nato zabeležite, iz česa je prevod nastal:
grid-step-translate-all = Kopijo prevedite.
grid-where = Isto v ukazni vrstici
grid-where-text = Preglednica kaže, kar je objavljeno. O datotekah, ki ste jih pravkar spremenili, vprašajte tako:

versions-none-title = Različice še ni
versions-none-text = Različica nastane ob vsaki objavi spremenjenega tečaja brez napak. Pozneje se ne spreminja več.
versions-lead = Vsa objavljena stanja tečaja, najnovejše na vrhu. Udeleženci vedno berejo veljavno različico.
versions-nothing-live = Nobena različica ni veljavna: tečaja ni v katalogu. Obnovite katero od njih, da bo spet tam.
versions-table = Različice tega tečaja
versions-number = Različica { $number }
versions-published = Objavljeno
versions-completions = Dokončanja
versions-people-text = »Udeleženci« so tisti, ki so tečaj začeli in so nazadnje videli to različico. »Dokončanja« so tista, ki so nastala s to različico.
version-live = Veljavna
version-earlier = Nadomeščena
version-withdrawn = Umaknjena
version-withdrawn-on = Umaknjena { DATETIME($date, dateStyle: "medium") }

changes-title = Kaj se je spremenilo za udeležence
changes-first = To je prva različica: v njej je bilo novo vse.
changes-since = V primerjavi z
changes-since-version = različico { $number }, { DATETIME($date, dateStyle: "medium") }
changes-language = V jeziku
changes-none = Nič od tega, kar udeleženci vidijo, se ni spremenilo.
changes-course = Ves tečaj
changed-lesson_added = Nova lekcija
changed-lesson_removed = Lekcija je odstranjena
changed-lesson_changed = Besedilo je spremenjeno
changed-question_added = Novo vprašanje
changed-question_removed = Vprašanje je odstranjeno
changed-question_changed = Vprašanje je spremenjeno
changed-test_rule_changed = Pravila preizkusa so spremenjena
changed-course_changed = Naslov, povzetek, jeziki ali kompetence tečaja so spremenjeni
changed-completion_rule_changed = Spremenjeno je, kaj je potrebno za dokončanje tečaja
changed-assignment_rule_changed = Spremenjeno je, koliko točk je potrebnih za nalogo

withdraw-title = Umik te različice
withdraw-text = Različico umaknite, kadar bi bilo škodljivo, če bi ostala: zaradi napačnih dejstev ali pokvarjenega preizkusa. Pozneje jo lahko obnovite.
withdraw-who = Različice umikajo in obnavljajo samo skrbniki konzorcija, ker si tečaj delijo vse njegove organizacije. Sporočite jim različico in razlog.
withdraw-open = Umakni …
withdraw-question = Ali naj se umakne različica { $number }?
withdraw-next = Takoj začne veljati različica { $number }, objavljena { DATETIME($date, dateStyle: "medium") }.
withdraw-people =
    { $people ->
        [one] V tečaju je { $people } oseba. Nadaljuje z različico { $number }, njen napredek ostane.
        [two] V tečaju sta { $people } osebi. Nadaljujeta z različico { $number }, njun napredek ostane.
        [few] V tečaju so { $people } osebe. Nadaljujejo z različico { $number }, njihov napredek ostane.
       *[other] V tečaju je { $people } oseb. Nadaljujejo z različico { $number }, njihov napredek ostane.
    }
withdraw-not-live = Udeleženci ne opazijo ničesar: veljavna ostane različica { $live }.
withdraw-last = Druge različice ni. Tečaj izgine iz kataloga in nihče ga ne more začeti.
withdraw-people-stay =
    { $people ->
        [one] V tečaju je že { $people } oseba. Dokonča ga lahko s to različico.
        [two] V tečaju sta že { $people } osebi. Dokončata ga lahko s to različico.
        [few] V tečaju so že { $people } osebe. Dokončajo ga lahko s to različico.
       *[other] V tečaju je že { $people } oseb. Dokončajo ga lahko s to različico.
    }
withdraw-kept =
    { $completions ->
        [0] Vsi zapisi ostanejo: odgovori, poskusi in ravni.
        [one] Vsi zapisi ostanejo: odgovori, poskusi, ravni in { $completions } dokončanje.
        [two] Vsi zapisi ostanejo: odgovori, poskusi, ravni in { $completions } dokončanji.
        [few] Vsi zapisi ostanejo: odgovori, poskusi, ravni in { $completions } dokončanja.
       *[other] Vsi zapisi ostanejo: odgovori, poskusi, ravni in { $completions } dokončanj.
    }
withdraw-back = Različico lahko kadar koli obnovite. Če iste datoteke znova objavite, se ne vrne.
withdraw-reason = Zakaj jo umikate?
withdraw-reason-hint = Razlog preberejo avtorji, zapiše pa se tudi v revizijski dnevnik.
withdraw-reason-missing = Navedite, zakaj različico umikate
withdraw-action = Umakni različico
withdraw-done = Različica { $number } je umaknjena.
restore-title = Obnovitev te različice
restore-text = Obnovite jo, ko razloga za umik ni več.
restore-open = Obnovi …
restore-question = Ali naj se obnovi različica { $number }?
restore-becomes-live = Različica { $number } takoj začne veljati: med neumaknjenimi je najnovejša.
restore-people-move =
    { $people ->
        [one] V tečaju je { $people } oseba. Nadaljuje z različico { $number }, njen napredek ostane.
        [two] V tečaju sta { $people } osebi. Nadaljujeta z različico { $number }, njun napredek ostane.
        [few] V tečaju so { $people } osebe. Nadaljujejo z različico { $number }, njihov napredek ostane.
       *[other] V tečaju je { $people } oseb. Nadaljujejo z različico { $number }, njihov napredek ostane.
    }
restore-stays = Udeleženci ne opazijo ničesar: različica { $live } je novejša in ostane veljavna. Različica { $number } lahko spet začne veljati, če se novejša umakne.
restore-reason-goes = Razlog za umik ni več prikazan. V revizijskem dnevniku ostane.
restore-action = Obnovi različico
restore-done = Različica { $number } je obnovljena.

preview-lead = Lekcije različice { $number }, kot jih berejo udeleženci. Kar tu počnete, se nikamor ne šteje.
preview-table = Lekcije veljavne različice
preview-kind = Vrsta
preview-minutes = Minute
preview-questions = Vprašanja
preview-as-learner = Odprite tečaj, kot ga vidijo udeleženci
preview-while-writing = Medtem ko pišete
preview-while-writing-text = Svoje datoteke vidite na svojem računalniku, z vsako spremembo, ko jo shranite:
preview-language = Jezik lekcije
preview-not-translated = Ta lekcija ni prevedena. Udeleženci jo berejo v jeziku: { $language }.
preview-test = Vprašanja preizkusa se izžrebajo za vsak poskus in prej ne zapustijo strežnika. Najdete jih v izvornih datotekah.
preview-question = Vprašanje, { $kind }, točke: { $points }
kind-of-lesson-lesson = Lekcija
kind-of-lesson-test = Preizkus
kind-of-lesson-assignment = Naloga
kind-of-lesson-bank = Zbirka vprašanj
kind-of-question-choice = izbira
kind-of-question-gap = vrzeli
kind-of-question-order = razvrščanje
kind-of-question-match = pari
kind-of-question-text = besedilo
kind-of-question-upload = oddaja datotek
kind-of-question-scale = samoocena
author-questions = Oglejte si, kako se obnesejo vprašanja preizkusov
