# Role profiles and campaigns.

profiles-title = Rollprofiler
profiles-lead = Vad befattningar kräver: kompetenser med nivåspann. De delade är konsortiets; anpassa en där ert arbete skiljer sig.
profiles-list = Alla profiler
profiles-name = Profil
profiles-whose = Vems
profiles-shared = delad
profiles-own = vår egen
profiles-archived = ur bruk
profiles-skills = Kompetenser
profiles-count = { $count }, { $critical } kritiska
profiles-origin-changed = den delade har ändrats
profiles-positions = Ange vilken befattning som har vilken profil
profiles-new = Ny profil
profiles-adapt = Anpassa för vår organisation
profiles-edit = Ändra
profiles-save = Spara
profiles-saved = Sparat.
profiles-archive = Ta ur bruk
profiles-restore = Använd igen
profiles-compared = Jag har jämfört
profiles-version = Version { $version }, { DATETIME($date, dateStyle: "medium") }
profiles-versions = Versioner
profiles-occupation = ESCO-yrke
profiles-occupation-none = Inget
profiles-weight = Vikt
profiles-reason = Varför
profiles-months = Månader att nå det
profiles-months-value =
    { $months ->
        [one] inom { $months } månad
       *[other] inom { $months } månader
    }
profiles-min = Lägsta nivå
profiles-max = Högsta nivå
profiles-add-skill = Lägg till en kompetens
profiles-remove = Ta bort
profiles-name-in = Titel ({ $language })
profiles-note = Varför denna ändring
profiles-row = Rad { $row }: { $skill }
profiles-differences = Vad som skiljer sig från den delade profilen
profiles-difference-added = bara här
profiles-difference-left_out = utelämnad här
profiles-difference-changed = krävs annorlunda
profiles-here = Här
profiles-there = Delad
profiles-asks = { $min } till { $max }, vikt { $weight }
profiles-nothing = –
profiles-positions-title = Befattningar och deras profiler
profiles-positions-lead = Alla med en befattning har dess profiler. Befattningar utan profil står först.
profiles-positions-unmapped =
    { $count ->
        [one] { $count } befattning har ingen profil än.
       *[other] { $count } befattningar har ingen profil än.
    }
profiles-positions-none = Personer utan befattning
profiles-no-profile = Ingen profil
profiles-people = { $count }
profiles-people-head = Personer
profiles-position = Befattning
profiles-back = Rollprofiler
profiles-named-own = { $title } (vår egen)
profiles-her-title = Rollprofiler
profiles-her-none = Ingen rollprofil än: ingen har sagt vad arbetet kräver, så inget kan sägas om luckor. Ge en profil här.
profiles-her-none-position = Ingen rollprofil än: ingen hör till befattningen ”{ $position }”. Ge personen en här, eller befattningen en för alla som har den.
profiles-her-own = given till personen
profiles-her-position = från befattningen ”{ $position }”
profiles-her-take = Ta bort
profiles-her-taken = Profilen ”{ $profile }” togs bort.
profiles-her-undo = Ångra
profiles-her-undone = Profilerna är som förut.
profiles-her-given = Profilen ”{ $profile }” gavs.
profiles-her-another = Ge en profil
profiles-her-hint = Utöver befattningens. Luckor och planer följer den genast.
profiles-her-choose = Välj en profil
profiles-her-give = Ge
profiles-her-together = Flera profiler är en lista. Där två kräver samma kompetens gäller det strängare kravet:
profiles-her-stricter = { $skill }: minst nivå { $min }, från ”{ $profile }” (annars { $less })
profiles-her-nothing-twice = Just nu krävs ingen kompetens på olika nivåer.
profiles-archive-title = Ta profilen ur bruk?
profiles-archive-text = Alla som har den förlorar det som den kräver: deras luckor, planer och kampanjer räknar den inte längre. Befattningar som bara har den står då utan profil. Den kan användas igen när som helst.
profiles-archive-not = Behåll den i bruk
profiles-another = Lägg till en profil till
profiles-use-own = Ersätt den med vår egen
