# Role profiles and campaigns.

profiles-title = Profili delovnih mest
profiles-lead = Kaj delovna mesta potrebujejo: kompetence z razponom ravni. Skupni so konzorcijski; prilagodite ga, kjer se vaše delo razlikuje.
profiles-list = Vsi profili
profiles-name = Profil
profiles-whose = Čigav
profiles-shared = skupni
profiles-own = naš
profiles-archived = opuščen
profiles-skills = Kompetence
profiles-count = { $count }, nujnih { $critical }
profiles-origin-changed = skupni se je spremenil
profiles-positions = Določite, katero delovno mesto ima kateri profil
profiles-new = Nov profil
profiles-adapt = Prilagodite za našo organizacijo
profiles-edit = Spremeni
profiles-save = Shrani
profiles-saved = Shranjeno.
profiles-archive = Opusti
profiles-restore = Znova uporabi
profiles-compared = Primerjal sem
profiles-version = Različica { $version }, { DATETIME($date, dateStyle: "medium") }
profiles-versions = Različice
profiles-occupation = Poklic ESCO
profiles-occupation-none = Brez
profiles-weight = Teža
profiles-reason = Zakaj
profiles-months = Mesecev do cilja
profiles-months-value =
    { $months ->
        [one] v { $months } mesecu
        [two] v { $months } mesecih
        [few] v { $months } mesecih
       *[other] v { $months } mesecih
    }
profiles-min = Najnižja raven
profiles-max = Najvišja raven
profiles-add-skill = Dodaj kompetenco
profiles-remove = Odstrani
profiles-name-in = Naziv ({ $language })
profiles-note = Zakaj ta sprememba
profiles-row = Vrstica { $row }: { $skill }
profiles-differences = Kaj se razlikuje od skupnega profila
profiles-difference-added = samo tu
profiles-difference-left_out = tu izpuščeno
profiles-difference-changed = drugačna zahteva
profiles-here = Tu
profiles-there = Skupni
profiles-asks = { $min } do { $max }, teža { $weight }
profiles-nothing = –
profiles-positions-title = Delovna mesta in njihovi profili
profiles-positions-lead = Kdor zaseda delovno mesto, ima njegove profile. Delovna mesta brez profila so na začetku.
profiles-positions-unmapped =
    { $count ->
        [one] { $count } delovno mesto še nima profila.
        [two] { $count } delovni mesti še nimata profila.
        [few] { $count } delovna mesta še nimajo profila.
       *[other] { $count } delovnih mest še nima profila.
    }
profiles-positions-none = Ljudje brez delovnega mesta
profiles-no-profile = Brez profila
profiles-people = { $count }
profiles-people-head = Ljudje
profiles-position = Delovno mesto
profiles-back = Profili delovnih mest
profiles-named-own = { $title } (naš)
profiles-her-title = Profili
profiles-her-none = Še brez profila: nihče še ni povedal, kaj to delo zahteva, zato o vrzelih ni mogoče reči ničesar. Dodelite ga tukaj.
profiles-her-none-position = Še brez profila: delovnemu mestu „{ $position }“ ne pripada noben. Dodelite ga tukaj tej osebi ali pa delovnemu mestu, za vse, ki ga zasedajo.
profiles-her-own = dodeljen tej osebi
profiles-her-position = z delovnega mesta „{ $position }“
profiles-her-take = Odvzemite
profiles-her-taken = Profil „{ $profile }“ je odvzet.
profiles-her-undo = Razveljavi
profiles-her-undone = Profili so takšni kot prej.
profiles-her-given = Profil „{ $profile }“ je dodeljen.
profiles-her-another = Dodelite profil
profiles-her-hint = Poleg profilov delovnega mesta. Vrzeli in načrti ga takoj upoštevajo.
profiles-her-choose = Izberite profil
profiles-her-give = Dodelite
profiles-her-together = Več profilov je en seznam. Kjer dva zahtevata isto kompetenco, velja strožja zahteva:
profiles-her-stricter = { $skill }: najmanj raven { $min }, iz profila „{ $profile }“ (sicer { $less })
profiles-her-nothing-twice = Trenutno nobena kompetenca ni zahtevana na različnih ravneh.
profiles-archive-title = Naj se ta profil ne uporablja več?
profiles-archive-text = Vsem, ki ga imajo, preneha veljati, kar zahteva: njihove vrzeli, načrti in kampanje ga ne upoštevajo več. Delovna mesta, ki imajo samo tega, so potem brez profila. Kadar koli ga lahko spet uporabite.
profiles-archive-not = Naj ostane v uporabi
profiles-another = Dodajte še en profil
profiles-use-own = Nadomestite z našim
