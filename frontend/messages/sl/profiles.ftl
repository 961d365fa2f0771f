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
profiles-adapt = Prilagodi za našo organizacijo
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
