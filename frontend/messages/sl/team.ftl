# Vodjeva ekipa, pogovori o kompetencah in mnenja sodelavcev.

level-plain = raven { $level }
team-title = Moja ekipa
team-lead = Kdo je bil kdaj ocenjen, koliko je znanega in kje so največje vrzeli. Vsak v svojih podatkih vidi, da ste pogledali.
team-empty = V vaši ekipi ni nikogar
team-empty-text = Osebe se tu pojavijo, ko ste vpisani kot njihov vodja.
team-caption = Vaša ekipa
team-person = Ime
team-self = Samoocena
team-manager = Vaša ocena
team-coverage = Znano
team-gaps = Največje vrzeli
team-date = { DATETIME($date, dateStyle: "medium") }
team-never = še ne
team-covered = { $done } od { $total } kompetenc
team-no-profile =
    { $count ->
        [one] { $count } kompetenca, brez profila
        [two] { $count } kompetenci, brez profila
        [few] { $count } kompetence, brez profila
       *[other] { $count } kompetenc, brez profila
    }
team-no-gaps = ni znanih
team-gap = { $title }: { $level } namesto { $required }
team-all-gaps = skupaj { $count }, od tega nujnih { $critical }
team-plan = Načrt učenja
team-talk-on = Pogovor { DATETIME($date, dateStyle: "medium") }

member-assess = Oceni kompetence
member-plan = Načrt učenja
member-assess-title = Vaš pogled: { $name }
member-assess-lead = Ocenite samo to, kar ste videli pri delu. Česar ne morete presoditi, izpustite.
member-needed = Kar zahteva profil
member-others = Druge kompetence ({ $count })
member-not-assessed = Ni ocenjeno
member-last = Zadnjič raven { $level } ({ DATETIME($date, dateStyle: "medium") })
member-note = Opomba h kompetenci »{ $title }«
member-share-note = { $name } lahko prebere to opombo
member-told = { $name } dobi obvestilo o vaši oceni ter prebere ravni in opombe, ki jih delite.
member-nothing = Izberite raven vsaj pri eni kompetenci
member-save =
    { $count ->
        [0] Shrani
        [one] Shrani { $count } raven
        [two] Shrani { $count } ravni
        [few] Shrani { $count } ravni
       *[other] Shrani { $count } ravni
    }

views-title = Drug ob drugem
views-skill = Kompetenca
views-self = Oseba
views-manager = Vodja
views-test = Test
views-completion = Tečaj
views-required = Potrebno
views-level = { $level } ({ DATETIME($date, dateStyle: "medium") })
views-none = Nič še ni znano: nihče od vaju še ni ocenil in noben tečaj ali test še ni ničesar pokazal.
views-differing =
    { $count ->
        [0] Kjer sta ocenila oba, vidita približno enako.
        [one] Pri { $count } kompetenci se pogleda razlikujeta bolj kot po naključju.
        [two] Pri { $count } kompetencah se pogleda razlikujeta bolj kot po naključju.
        [few] Pri { $count } kompetencah se pogleda razlikujeta bolj kot po naključju.
       *[other] Pri { $count } kompetencah se pogleda razlikujeta bolj kot po naključju.
    }
views-differs = Pogleda se razlikujeta
views-one-sided = Ni kompetence, ki bi jo že ocenila oba, zato še ni česa primerjati.
views-caption = { $framework }: vsak pogled s svojim dnem
views-all = Pokaži vse kompetence ({ $count })
views-known-only = Pokaži samo znano

assessments-title = Ocene vodje
assessments-none = Noben vodja še ni ocenil.
assessments-none-mine = Vaš vodja vas še ni ocenil.
assessment-by =
    { $count ->
        [one] { DATETIME($date, dateStyle: "medium") }: { $name }, { $count } kompetenca
        [two] { DATETIME($date, dateStyle: "medium") }: { $name }, { $count } kompetenci
        [few] { DATETIME($date, dateStyle: "medium") }: { $name }, { $count } kompetence
       *[other] { DATETIME($date, dateStyle: "medium") }: { $name }, { $count } kompetenc
    }
note-shared = Opomba:
note-private = Opomba (berete jo samo vi):
views-agreed = skupaj dogovorjeno
remark-see = To vidim drugače
remark-label = Kako to vidite vi?
remark-hint = Vodja to prebere ob oceni, z datumom. Ravni se s tem ne spremenijo.
remark-send = Pošlji
remark-missing = Napišite, kako to vidite
remark-sent = Vodja zdaj to lahko prebere.
remark-mine = Vi, { DATETIME($date, dateStyle: "long") }:
remark-hers = { $name }, { DATETIME($date, dateStyle: "long") }:

others-title = Kako me vidijo drugi
others-lead = Kaj o vaših kompetencah pravijo vodja in sodelavci ter kaj smo vprašali vas o drugih.

talks-title = Pogovori
talks-none = Noben pogovor ni načrtovan.
talk-with = Pogovor { DATETIME($date, dateStyle: "long") }: { $name }
talk-state-planned = Načrtovano
talk-state-agreed = Čaka na potrditev obeh
talk-state-confirmed = Potrdila oba
talk-state-cancelled = Odpovedano
talk-waiting-for = Čaka na potrditev: { $name }
talk-who-sees = To stran vidita samo { $person } in { $manager }.
talk-day = Dan pogovora
talk-day-hint = Do takrat se lahko pripravita oba.
talk-day-missing = Izberite dan
talk-invite = Povabi na pogovor
talk-move = Prestavi na drug dan
talk-moved = Pogovor je prestavljen.
talk-preparation = Priprava
talk-wish = Kaj želi { $name }
talk-wish-label = O čem želite govoriti, kaj se naučiti, kaj spremeniti?
talk-view = Kaj vidi { $name }
talk-view-label = Kaj vidite in o čem želite govoriti?
talk-prepare-hint = Oba to prebereta takoj, ko je shranjeno.
talk-prepare-save = Shrani
talk-prepared = Shranjeno.
talk-nothing-yet = Nič še ni zapisano.
talk-agenda = Dnevni red
agenda-empty = Med pogledoma ni razlik in med znanim in potrebnim ni vrzeli. Pogovorita se o tem, kaj sledi.
agenda-unknown = ni znano
agenda-differs = oseba { $self }, vodja { $manager }
agenda-gap = raven { $level }, potrebna je { $required }
agenda-critical = nujno: raven { $level }, potrebna je { $required }
talk-agreed = Kaj je bilo dogovorjeno
talk-nothing-agreed = Med pogovorom zapišite, katere ravni vidita oba in kaj sledi.
talk-nothing-agreed-mine = Nič še ni zapisano. To med pogovorom naredi vodja, vi pa potem potrdite.
talk-record = Zapiši dogovorjeno
talk-record-again = Spremeni dogovorjeno
talk-record-text = Raven pustite odprto, kjer nista prišla do skupnega pogleda. Kdor je že potrdil, mora potrditi znova.
talk-record-save = Shrani dogovorjeno
talk-record-cancel = Nazaj brez shranjevanja
talk-recorded = Shranjeno. Zdaj potrdita oba.
talk-level-open = Ni dogovorjeno
talk-add-skill = Druga kompetenca
talk-steps = Naslednji koraki
talk-step = { $number }. korak
talk-step-text = Kaj bo narejeno?
talk-step-whose = Kdo?
talk-step-due = Do kdaj?
talk-step-remove = Odstrani { $number }. korak
talk-step-until = do { DATETIME($date, dateStyle: "medium") }
talk-add-step = Dodaj korak
talk-confirmed-by =
    { $person ->
        [yes] { $personName }: potrjeno
       *[no] { $personName }: še ni potrjeno
    }; { $manager ->
        [yes] { $managerName }: potrjeno
       *[no] { $managerName }: še ni potrjeno
    }.
talk-confirm-text = Ko potrdita oba, dogovorjene ravni postanejo dokazilo in tega ni več mogoče spremeniti.
talk-differently = Vidite drugače? Zapišite to zgoraj pri svoji pripravi in se o tem znova pogovorita. Dokler ne potrdite, nič ne velja.
talk-confirm = Potrdi dogovorjeno
talk-confirmed-now = Potrdili ste. Druga oseba dobi obvestilo.
talk-both-confirmed = Potrdila sta oba. Ravni veljajo od danes.
talk-print = Natisni
talk-cancel = Odpovej pogovor
talk-cancel-title = Odpovem ta pogovor?
talk-cancel-text = Priprava ostane vidna obema. Načrtovati je mogoče drug pogovor.
talk-cancelled = Pogovor je odpovedan.
talk-keep = Obdrži

rounds-title = Mnenja sodelavcev (360°)
rounds-none = Nihče še ni bil vprašan.
round-of = { $framework }, { DATETIME($date, dateStyle: "medium") }
round-state-choosing = Izbrati je treba sodelavce
round-state-to_confirm = Izbira čaka na vodjo
round-state-open = Sodelavci odgovarjajo
round-state-closed = Zaključeno
round-state-cancelled = Odpovedano
round-until = do: { DATETIME($date, dateStyle: "long") }
round-ask-text = Prosite za mnenja sodelavcev: oseba izbere vsaj tri, vi izbiro potrdite.
round-ask = Prosi za mnenja sodelavcev
round-about = Mnenje sodelavcev: { $name }
round-mine = Mnenje sodelavcev o meni
round-new = Vprašaj sodelavce za mnenje o meni
round-new-lead = Sodelavci povejo, kako vidijo vaše kompetence. Izveste samo, kaj pravijo skupaj.
round-new-who = Izberite tri do dvanajst sodelavcev, ki poznajo vaše delo; najbolje pet ali več, ker lahko kdo odkloni. Vaš vodja ne more biti med njimi.
round-new-confirm = Vodja potrdi izbiro, preden je kdo vprašan.
round-privacy = Prikazana so samo povprečja in razpršenost, od treh odgovorov naprej in po zaključku. Posameznih odgovorov ne vidi nihče in se takrat izbrišejo. Rezultat ni dokazilo o ravni.
round-send = Pošlji izbiro vodji
round-send-again = Pošlji spremenjeno izbiro
round-chosen = Vaša izbira čaka na vodjo.
round-confirm-text = Ali ti sodelavci lahko presodijo in so dovolj različni? Ko potrdite, bodo vprašani.
round-closes = Zadnji dan za odgovore
round-closes-hint = Dva tedna od danes, če pustite prazno.
round-confirm = Potrdi in jih vprašaj
round-send-back = Prosi za drugo izbiro
round-confirmed = Sodelavci so vprašani.
round-sent-back = Izbira je vrnjena.
round-raters = Kdo je izbran
round-result = Rezultat
round-caption = Kaj pravijo sodelavci, na lestvici od 1 do { $max }
round-mean = Povprečje
round-spread = Enotnost
round-answers = Odgovori
round-number = { NUMBER($value, maximumFractionDigits: 1) }
round-spread-close = blizu skupaj (razpršenost { NUMBER($spread, maximumFractionDigits: 1) })
round-spread-some = nekoliko narazen (razpršenost { NUMBER($spread, maximumFractionDigits: 1) })
round-spread-wide = daleč narazen (razpršenost { NUMBER($spread, maximumFractionDigits: 1) })
round-spread-few = pod petimi odgovori ni prikazano
round-withheld = ni prikazano
round-withheld-text = Ni prikazano: manj kot trije odgovori ali pa so si tako podobni, da bi pokazali, kaj je kdo povedal. Pod petimi odgovori je povprečje navedeno na pol ravni natančno.
round-too-few = Ničesar ni mogoče prikazati: iste kompetence so ocenili manj kot trije sodelavci ali pa so si odgovori tako podobni, da bi pokazali, kaj je kdo povedal. Odgovori so izbrisani.
round-cancel = Odpovej
round-cancel-title = Odpovem ta krog?
round-cancel-text = Dosedanji odgovori sodelavcev bodo izbrisani.
round-cancelled = Krog je odpovedan.

rater-chosen =
    { $count ->
        [0] Nihče še ni izbran
        [one] Izbran { $count } sodelavec
        [two] Izbrana { $count } sodelavca
        [few] Izbrani { $count } sodelavci
       *[other] Izbranih { $count } sodelavcev
    }
rater-search = Poišči sodelavce
rater-search-hint = Vsaj dve črki imena
rater-found =
    { $count ->
        [0] Ni zadetkov
        [one] Najden { $count } sodelavec
        [two] Najdena { $count } sodelavca
        [few] Najdeni { $count } sodelavci
       *[other] Najdenih { $count } sodelavcev
    }
rater-nobody = Nikogar drugega s tem imenom ni v vaši organizaciji.
rater-add = Izberi
rater-added = { $name }: izbrano, skupaj { $count }
rater-remove = Odstrani
rater-removed = { $name }: odstranjeno, skupaj { $count }
rater-too-few = Izberite vsaj tri sodelavce

requests-title = Prosimo za vaše mnenje
request-title = Vaše mnenje: { $name }
request-lead =
    { $count ->
        [one] { $count } vprašanje, približno minuta. Česar ne morete presoditi, izpustite.
        [two] { $count } vprašanji, približno minuta. Česar ne morete presoditi, izpustite.
        [few] { $count } vprašanja, nekaj minut. Česar ne morete presoditi, izpustite.
       *[other] { $count } vprašanj, nekaj minut. Česar ne morete presoditi, izpustite.
    }
request-private = Vaših odgovorov ne vidi nihče: ne sodelavec, ne vodja, ne kadrovska služba. Združijo se z drugimi in nato izbrišejo.
request-fair = Presodite, kar ste videli pri delu, ne tega, ali vam je kdo všeč.
request-until = Rok za odgovore in njihove spremembe: { DATETIME($date, dateStyle: "long") }.
request-cannot-judge = Ne morem presoditi
request-nothing = Presodite vsaj eno kompetenco ali odklonite
request-send = Shrani mnenje
request-decline = Raje ne bi
request-decline-title = Zavržem vaš pogled?
request-decline-text = Kar ste shranili ({ $name }), bo izbrisano. Dokler krog poteka, lahko znova odgovorite.
request-decline-keep = Obdrži moj pogled
request-saved = Shranjeno. Spremenite lahko do zadnjega dne ali dokler ne odgovorijo vsi.
request-saved-last = Shranjeno. Zdaj so odgovorili vsi, zato je krog zaključen.
request-declined = Odklonili ste. O tem ne izve nihče; dokler krog ni zaključen, lahko še odgovorite.
request-closed = Odgovori se ne zbirajo več.
request-over = končano
request-state-asked = Še brez odgovora
request-state-answered = Odgovorjeno
request-state-declined = Odklonjeno
