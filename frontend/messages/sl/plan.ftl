# Načrt učenja: od vrzeli do tečajev.

plan-title = Moj načrt učenja
plan-lead = Tečaji, ki vas pripeljejo od tega, kar znate, do tega, kar potrebuje vaše delo, v vrstnem redu, ki ujame vse roke.
plan-working = Pripravljamo vaš načrt …
plan-held = Od kompetenc, ki jih potrebuje vaše delo ({ $needed }), jih imate { $held }.
plan-not-assessed =
    { $count ->
        [one] Pri { $count } kompetenci vaša raven še ni znana.
        [two] Pri { $count } kompetencah vaša raven še ni znana.
        [few] Pri { $count } kompetencah vaša raven še ni znana.
       *[other] Pri { $count } kompetencah vaša raven še ni znana.
    }
plan-total =
    { $count ->
        [one] { $count } tečaj:
        [two] { $count } tečaja:
        [few] { $count } tečaji:
       *[other] { $count } tečajev:
    }
plan-ends = konec: { DATETIME($date, dateStyle: "long") }
plan-minutes =
    { $minutes ->
        [one] { $minutes } minuta
        [two] { $minutes } minuti
        [few] { $minutes } minute
       *[other] { $minutes } minut
    }
plan-hours =
    { $hours ->
        [one] { $hours } ura
        [two] { $hours } uri
        [few] { $hours } ure
       *[other] { $hours } ur
    }
plan-hours-minutes = { $hours } h { $minutes } min
plan-cost = { NUMBER($cost, minimumFractionDigits: 2) } evrov
plan-proof-time = Med tečaji, ki jih sprejemate, noben drug izbor v krajšem času ne doseže enako veliko. To je dokazano.
plan-proof-cost = Med tečaji, ki jih sprejemate, noben drug izbor ceneje ne doseže enako veliko. To je dokazano.
plan-proof-bound = Ta načrt je od najboljšega oddaljen največ { $percent } odstotka. Za natančnejši dokaz je zmanjkalo časa.
plan-made = Datum izračuna: { DATETIME($date, dateStyle: "long") }. Načrt se prilagodi, ko dokončate tečaj ali pokažete raven.
plan-courses = Vaši tečaji po vrsti
plan-on = { DATETIME($date, dateStyle: "medium") }
plan-from-to = { DATETIME($from, dateStyle: "medium") } – { DATETIME($to, dateStyle: "medium") }
plan-critical = Nujno za vaše delo
plan-begun = Začeto
plan-reason-closes = Pripelje vas na raven { $level } pri kompetenci »{ $skill }«.
plan-reason-closes-by = Pripelje vas na raven { $level } pri kompetenci »{ $skill }«. Rok: { DATETIME($date, dateStyle: "long") }.
plan-reason-closes-late = Pripelje vas na raven { $level } pri kompetenci »{ $skill }«; rok je { DATETIME($date, dateStyle: "long") }, zato je to prepozno.
plan-reason-renews = Obnovi vašo raven { $level } pri kompetenci »{ $skill }«. Zadnji dan dokazila: { DATETIME($date, dateStyle: "long") }.
plan-reason-before = Potrebujete ga pred tečajem »{ $course }«.
plan-reason-before-session = Potrebujete ga pred tečajem »{ $course }« (začetek: { DATETIME($date, dateStyle: "long") }).
plan-left = preostane še: { $time }
plan-reason-chosen = Ta tečaj ste si želeli.
plan-more-reasons =
    { $count ->
        [one] Še { $count } razlog
        [two] Še { $count } razloga
        [few] Še { $count } razlogi
       *[other] Še { $count } razlogov
    }
plan-start = Začnite
plan-continue = Nadaljujte
plan-up = Premakni gor
plan-down = Premakni dol
plan-decline = Tega tečaja ne želim
plan-moved = { $course } je zdaj na mestu { $place } od { $count }.
plan-move-refused = »{ $course }« ostane na svojem mestu: rok ali tečaj, ki gradi na drugem, tega vrstnega reda ne dovoli.
plan-declined = Tečaja »{ $course }« ni več v vašem načrtu.
plan-allowed = Tečaj »{ $course }« je spet lahko v vašem načrtu.
plan-undo = Razveljavi
plan-allow = Spet dovoli
plan-declined-title = Tečaji, ki jih ne želite
plan-left-out-title = Tečaji, ki ste si jih želeli, a jih ni mogoče opraviti
plan-open-title = Česar ta načrt ne doseže
plan-open-lead = Česar ne doseže noben načrt in kar je doseženo pozneje, kot je potrebno, z razlogom.
plan-open-skill = { $skill }, raven { $level }
plan-open-due = Rok je { DATETIME($date, dateStyle: "long") }.
plan-open-no-course = Tega za zdaj ne uči noben tečaj.
plan-open-best = Tečaji pripeljejo le do ravni { $best }.
plan-open-language = Tečaji obstajajo, vendar v drugih jezikih
plan-open-declined = Potreben je tečaj »{ $course }«, ki ga ne želite.
plan-open-session = Potreben je tečaj »{ $course }«, ki nima več pravočasnega termina.
plan-open-evidence-ends = Potreben je tečaj »{ $course }«, katerega dokazilo bi do takrat spet prenehalo veljati.
plan-open-prerequisite = Potreben je tečaj »{ $course }«, do tega, kar mora biti pred njim, pa ni poti.
plan-open-finished = Dokončali ste »{ $course }« in vse druge tečaje, ki to učijo.
plan-open-overdue = Rok je že potekel.
plan-open-overdue-day = Rok je že potekel. Doseženo s tem načrtom: { DATETIME($date, dateStyle: "long") }.
plan-open-late = Z vašimi urami to ne bo doseženo prej. Doseženo bo: { DATETIME($date, dateStyle: "long") }.
plan-open-never = Z vašimi urami to ne bo doseženo v enem letu.
plan-open-late-any = Ob vsem drugem v načrtu to ne bo doseženo prej, ne glede na število ur na teden. Doseženo bo: { DATETIME($date, dateStyle: "long") }.
plan-open-never-any = Ob vsem drugem v načrtu to ne bo doseženo v enem letu, ne glede na število ur na teden.
plan-way-hours =
    { $hours ->
        [one] Načrtuj z { $hours } uro na teden: tako je to lahko pravočasno
        [two] Načrtuj z { $hours } urama na teden: tako je to lahko pravočasno
        [few] Načrtuj s { $hours } urami na teden: tako je to lahko pravočasno
       *[other] Načrtuj s { $hours } urami na teden: tako je to lahko pravočasno
    }
plan-way-allow = Vzemi tečaj »{ $course }« v načrt
plan-way-language = Dodajte jezik, ki ga berete
plan-way-review = Obnovite naučeno
plan-way-manager = O drugi poti se pogovorite z vodjo ali kadrovsko službo, na primer o tečaju drugje, in naložite njegovo potrdilo.
plan-way-evidence = Naložite potrdilo
plan-settings = Kako se želite učiti
plan-settings-save = Znova izračunaj načrt
plan-hours-label = Ure na teden za tečaje
plan-hours-hint = Celo število od 1 do 40.
plan-hours-wrong = Vpišite celo število od 1 do 40.
plan-objective = Česa naj bo čim manj?
plan-objective-time = Časa
plan-objective-cost = Stroškov
plan-languages = Jeziki, ki jih berete
plan-languages-hint = Načrtovani so le tečaji v teh jezikih.
plan-languages-usual = Dokler ne izberete drugače, sta to jezik, v katerem dela vaša organizacija, in jezik, v katerem uporabljate ta program.
plan-languages-missing = Izberite vsaj en jezik.
plan-renewed = Načrt je znova izračunan.
plan-changed-none = Nič se ni spremenilo: to je še vedno najboljši načrt.
plan-changed-none-open = Nič se ni spremenilo.
plan-changed-in = Novo: { $courses }.
plan-changed-out = Ni več v načrtu: { $courses }.
plan-changed-end = Konec: { DATETIME($date, dateStyle: "long") }, prej: { DATETIME($before, dateStyle: "long") }.
plan-changed-open = Nedoseženo: { $now }, prej: { $before }.
plan-changed-order = Tečaji so isti, spremenili so se vrstni red ali datumi.
plan-proposes = Načrt je predlog. Nikamor vas ne vpiše in nihče na njegovi podlagi o vas ne odloča. Preberejo ga lahko vaš vodja in kadrovska služba.
plan-no-profile-title = Načrta še ni
plan-no-profile-text = Ni še določeno, katere kompetence potrebuje vaše delovno mesto. Kadrovska služba vam lahko dodeli profil; do takrat izbirajte med tečaji v katalogu.
plan-no-profile-action = Oglejte si tečaje
plan-no-gaps-title = Nič ne manjka
plan-no-gaps-text = Imate, kar potrebuje vaše delo, in nič od tega ne preneha veljati v naslednjem letu.
plan-no-gaps-action = Oglejte si svoje kompetence
plan-assess-text = Kompetenca, pri kateri vaša raven ni znana, velja za manjkajočo. Pokažite, kaj že znate, in načrt bo morda krajši.
plan-assess-action = Povejte, kaj znate
plan-of = Načrt učenja: { $name }
plan-of-lead = Kaj načrt zdaj predlaga. Oseba bere iste tečaje, datume in razloge.
plan-of-held = Kompetence, ki jih potrebuje delovno mesto: { $needed }, dosežene: { $held }.
plan-of-not-assessed =
    { $count ->
        [one] Pri { $count } kompetenci raven še ni znana.
        [two] Pri { $count } kompetencah raven še ni znana.
        [few] Pri { $count } kompetencah raven še ni znana.
       *[other] Pri { $count } kompetencah raven še ni znana.
    }
plan-of-proof-time = Med sprejetimi tečaji noben drug izbor v krajšem času ne doseže enako veliko. To je dokazano.
plan-of-proof-cost = Med sprejetimi tečaji noben drug izbor ceneje ne doseže enako veliko. To je dokazano.
plan-of-made = Datum izračuna: { DATETIME($date, dateStyle: "long") }. Načrt se prilagodi, ko je tečaj dokončan ali raven pokazana.
plan-of-courses = Tečaji po vrsti
plan-of-critical = Nujno za delovno mesto
plan-of-reason-closes = Pripelje na raven { $level } pri kompetenci »{ $skill }«.
plan-of-reason-closes-by = Pripelje na raven { $level } pri kompetenci »{ $skill }«. Rok: { DATETIME($date, dateStyle: "long") }.
plan-of-reason-closes-late = Pripelje na raven { $level } pri kompetenci »{ $skill }«; rok je { DATETIME($date, dateStyle: "long") }, zato je to prepozno.
plan-of-reason-renews = Obnovi raven { $level } pri kompetenci »{ $skill }«. Zadnji dan dokazila: { DATETIME($date, dateStyle: "long") }.
plan-of-reason-before = Potreben pred tečajem »{ $course }«.
plan-of-reason-before-session = Potreben pred tečajem »{ $course }« (začetek: { DATETIME($date, dateStyle: "long") }).
plan-of-reason-chosen = Oseba si je želela ta tečaj.
plan-of-open-declined = Potreben je tečaj »{ $course }«, ki ga je oseba odklonila.
plan-of-open-finished = Tečaj »{ $course }« in vsi drugi, ki to učijo, so dokončani.
plan-of-open-late = Z izbranimi urami to ne bo doseženo prej. Doseženo bo: { DATETIME($date, dateStyle: "long") }.
plan-of-open-never = Z izbranimi urami to ne bo doseženo v enem letu.
plan-of-way-manager = Dogovorite se za drugo pot, na primer za tečaj drugje: potrdilo se naloži pod »Zunanja potrdila«.
plan-of-member = K osebi
plan-of-no-profile-title = Ni profila delovnega mesta
plan-of-no-profile-text = Brez profila delovnega mesta ni česa načrtovati.
plan-of-no-gaps = Za to delovno mesto nič ne manjka.
plan-of-logged = Oseba lahko vidi, da ste pogledali ta načrt.

unit-plan-title = Načrt za enoto
unit-plan-lead = Kateri tečaji za dani proračun zaprejo največ vrzeli, najprej nujne.
unit-plan-lead-team = Kateri tečaji za dani proračun zaprejo največ vrzeli v vaši skupini, najprej nujne.
unit-plan-unit = Enota
unit-plan-everybody = Vsi v organizaciji
unit-plan-team = Vsa moja skupina
unit-plan-measure = Proračun se šteje v
unit-plan-hours = urah delovnega časa
unit-plan-euros = evrih
unit-plan-amount = Proračun
unit-plan-amount-hint = Celo število. Pustite prazno, da vidite, koliko je potrebno za vse, kar je mogoče zapreti.
unit-plan-amount-wrong = Vpišite celo število do enega milijona ali nič.
unit-plan-work = Izračunaj načrt
unit-plan-working = Načrt se izračunava. Za nekaj sto ljudi to traja nekaj sekund …
unit-plan-stop = Ustavi
unit-plan-stopped = Ustavljeno. Nič se ni spremenilo.
unit-plan-done =
    { $count ->
        [one] Načrt je pripravljen: tečaje ima { $count } oseba.
        [two] Načrt je pripravljen: tečaje imata { $count } osebi.
        [few] Načrt je pripravljen: tečaje imajo { $count } osebe.
       *[other] Načrt je pripravljen: tečaje ima { $count } oseb.
    }
unit-plan-result = Kdo opravi kaj
unit-plan-critical-closed = Zaprte nujne vrzeli: { $closed } od { $wanted }.
unit-plan-other-closed = Zaprte druge vrzeli: { $closed } od { $wanted }.
unit-plan-renewals = Pravočasno obnovljene ravni, ki prenehajo veljati: { $renewed } od { $ending }.
unit-plan-counted = Vrzeli se štejejo kot v pregledu vrzeli in na seznamu skupine: raven je znana in prenizka.
unit-plan-withheld =
    { $count ->
        [one] Pri { $count } kompetenci števila niso prikazana, ker bi bilo mogoče prepoznati posameznike. Tu niso všteta.
        [two] Pri { $count } kompetencah števila niso prikazana, ker bi bilo mogoče prepoznati posameznike. Tu niso všteta.
        [few] Pri { $count } kompetencah števila niso prikazana, ker bi bilo mogoče prepoznati posameznike. Tu niso všteta.
       *[other] Pri { $count } kompetencah števila niso prikazana, ker bi bilo mogoče prepoznati posameznike. Tu niso všteta.
    }
unit-plan-not-assessed =
    { $count ->
        [one] { $count } potrebna raven ni znana. Zanjo ni načrtovan tečaj: najprej jo je treba oceniti.
        [two] { $count } potrebni ravni nista znani. Zanju ni načrtovanih tečajev: najprej ju je treba oceniti.
        [few] { $count } potrebne ravni niso znane. Zanje ni načrtovanih tečajev: najprej jih je treba oceniti.
       *[other] { $count } potrebnih ravni ni znanih. Zanje ni načrtovanih tečajev: najprej jih je treba oceniti.
    }
unit-plan-assess = Zaprosite za ocene
unit-plan-assess-team = Ocenite svojo skupino
unit-plan-spent = Osebe s profilom, ki opravijo tečaje: { $people } od { $all }, skupaj
unit-plan-without-profile =
    { $count ->
        [one] { $count } oseba brez profila delovnega mesta ni upoštevana.
        [two] { $count } osebi brez profila delovnega mesta nista upoštevani.
        [few] { $count } osebe brez profila delovnega mesta niso upoštevane.
       *[other] { $count } oseb brez profila delovnega mesta ni upoštevanih.
    }
unit-plan-optimal = Nobena druga poraba tega proračuna ne zapre več. To je dokazano.
unit-plan-bound = Od tega, kar ta proračun omogoča, je pri nujnem doseženo vsaj { $critical } %, pri drugem vsaj { $other } %. Ugotavljanje, ali je mogoče več, bi trajalo predolgo.
unit-plan-none-title = Nihče ne opravi tečaja
unit-plan-none-text = Proračun je premajhen za kateri koli tečaj, ki zapre vrzel, ali pa je ne zapre noben tečaj.
unit-plan-none-gaps = Ni znane vrzeli, ki bi se lahko zaprla, in v naslednjem letu ne preneha veljati nobena raven.
unit-plan-none-profile-title = Tu nihče nima profila delovnega mesta
unit-plan-none-profile = Brez profila delovnega mesta ni znano, kaj kdo potrebuje, zato ni česa načrtovati.
unit-plan-download = Prenesi kot CSV
unit-plan-table = Tečaji po osebah
unit-plan-person = Oseba
unit-plan-courses = Tečaji
unit-plan-closes = Zapre
unit-plan-renews = Obnovljeno: { $skills }
unit-plan-time = Čas
unit-plan-assign = Načrt nikogar ne vpiše. Sestavljen je za skupni proračun; v lastnem načrtu osebe so lahko drugi tečaji. Obvezni programi se dodeljujejo drugje.
unit-plan-left = Kaj ostane
unit-plan-left-table = Vrzeli, ki ostanejo, po kompetencah
unit-plan-skill = Kompetenca
unit-plan-people = Ljudje
unit-plan-critical = Nujno za
unit-plan-logged = Ljudje v tem načrtu lahko vidijo, da ste ga pogledali.
