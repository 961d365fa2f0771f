# What is held against what is needed, in Swedish.

gaps-own-title = Vad ditt arbete kräver
gaps-own-title-in = Vad ditt arbete kräver: { $organisation }
gaps-own-unassessed =
    { $expected ->
        [one] Den { $expected } kompetens som ditt arbete kräver är inte bedömd än.
       *[other] Ingen av de { $expected } kompetenser som ditt arbete kräver är bedömd än.
    }
gaps-own-met =
    { $assessed ->
        [one] I den { $assessed } kompetens som är bedömd har du det som arbetet kräver.
       *[other] I alla { $assessed } bedömda kompetenser har du det som arbetet kräver.
    }
gaps-own-short =
    { $short ->
        [one] I { $short } av { $assessed } bedömda kompetenser ligger du under vad arbetet kräver: { $skill }.
       *[other] I { $short } av { $assessed } bedömda kompetenser ligger du under vad arbetet kräver; börja med { $skill }.
    }
gaps-coverage = { $assessed } av { $expected } nödvändiga kompetenser är bedömda.
gaps-profiles =
    { $count ->
        [one] Din profil: { $profiles }.
       *[other] Dina profiler: { $profiles }.
    }
gaps-two-profiles = Där två profiler kräver samma kompetens gäller det strängare kravet.
gaps-no-profile-title = Ingen har ännu sagt vad ditt arbete kräver
gaps-no-profile-text = Ditt medlemskap har ingen befattning och ingen rollprofil. Be din personalhandläggare ge dig en.
gaps-no-profile-position = Ingen rollprofil hör till befattningen ”{ $position }”. Be din personalhandläggare välja en.
gaps-close-largest = Slut mitt största gap
gaps-assess = Bedöm mig själv
gaps-own-table = Det jag har och det som krävs
gaps-figure = Som figur
gaps-skill = Kompetens
gaps-held = Har
gaps-needed = Krävs
gaps-gap = Gap
gaps-due = Behövs senast
gaps-critical = kritisk
gaps-range = { $min } till { $max }
gaps-level = { NUMBER($level, maximumFractionDigits: 1) } ± { NUMBER($error, maximumFractionDigits: 1) }
gaps-number = { NUMBER($gap, maximumFractionDigits: 1) }
gaps-share = { $share }
gaps-of = { $assessed } av { $expected }
gaps-expected = ? av { $expected }
gaps-date = { DATETIME($date, dateStyle: "medium") }
gaps-size =
    { $gap ->
        [one] { $gap } nivå under
       *[other] { $gap } nivåer under
    }
gaps-no-gap = Inget gap
gaps-not-assessed = Inte bedömd
gaps-unknown = Inte känt
gaps-standing-surely_met = säkert uppfyllt
gaps-standing-probably_met = troligen uppfyllt
gaps-standing-open = går inte att säga
gaps-standing-probably_short = troligen för lågt
gaps-standing-surely_short = säkert för lågt
gaps-radar = Radar: vad du har mot vad som krävs, { $assessed } av { $expected } kompetenser bedömda. Tabellen säger samma sak.
gaps-explained = Bakom nivån står dess intervall: den verkliga nivån ligger mycket sannolikt inom det, i 95 fall av 100. ”Säkert” betyder minst 95 %, ”troligen” minst 60 %. Ingen beslutar något automatiskt av det.
gaps-title = Var finns gapen?
gaps-by = Visa efter
gaps-by-unit = Enheter
gaps-by-profile = Profiler och befattningar
gaps-unit = Enhet
gaps-profile = Profil och befattning
gaps-organisation = Organisation
gaps-all = Alla
gaps-no-unit = Utan enhet
gaps-no-position = Utan befattning
gaps-people =
    { $count ->
        [one] { $count } person
       *[other] { $count } personer
    }
gaps-finding = Det största gapet finns i { $skill }: { $short } av { $assessed } bedömda ligger under vad de behöver.
gaps-finding-critical = Det mest brådskande gapet finns i { $skill }, som är kritisk: { $short } av { $assessed } bedömda ligger under vad de behöver.
gaps-finding-none = Ingen som har bedömts är känd för att ligga under vad arbetet kräver.
gaps-finding-unassessed = Ingen har bedömts än, så inget kan sägas om gap.
gaps-without-profile =
    { $count ->
        [one] { $count } person har ingen rollprofil och räknas inte.
       *[other] { $count } personer har ingen rollprofil och räknas inte.
    }
gaps-nobody-title = Det finns inget att jämföra än
gaps-nobody-text = Ingen här har en rollprofil. Så snart befattningar får profiler visas gapen här.
gaps-scale = Genomsnittligt gap i nivåer:
gaps-scale-signs = · krävs inte, ? ingen bedömd, – undanhållet, ! kritisk
gaps-map = Genomsnittligt gap per grupp och kompetens, med bedömda av förväntade
gaps-withheld = Tal för grupper där färre än fem bedömda personer kan urskiljas undanhålls, även där andra tal skulle avslöja dem.
gaps-withheld-word = undanhållet
gaps-cell = genomsnittligt gap { NUMBER($gap, maximumFractionDigits: 1) } plus minus { NUMBER($error, maximumFractionDigits: 1) }, { $short } under vad de behöver, { $assessed } av { $expected } bedömda
gaps-cell-withheld = undanhållet, { $expected } förväntade
gaps-cell-unassessed = ingen bedömd av { $expected }
gaps-cell-not-needed = Krävs inte
gaps-one-group = En grupp i detalj
gaps-average = Genomsnittligt gap
gaps-met = Har vad de behöver
gaps-short = Under
gaps-assessed = Bedömda
gaps-who = Vilka
gaps-see-people = Personer
gaps-everybody = Alla
gaps-radar-share = Radar: andelen bedömda som har vad de behöver, { $group }. Tabellen säger samma sak.
gaps-method = Ett gap är det som krävs minus det som finns, minst 0. Den som inte är bedömd räknas bara i täckningen, aldrig som ett gap. Efter ± står standardfelet som följer av nivåernas osäkerhet.
gaps-team-only = Du ser ditt eget team, och alla dess tal.
gaps-consortium-title = Var finns konsortiets gap?
gaps-consortium-lead = Tal för hela organisationer; ingens nivå visas.
gaps-counted-at = Räknat { DATETIME($at, dateStyle: "medium", timeStyle: "short") }; visas i en minut.
gaps-count-anew = Räkna om
gaps-counted-anew = Räknat på nytt.
gaps-campaign = Du tillfrågas: { $title }, senast { DATETIME($date, dateStyle: "medium") }. { $answered } av { $expected } kompetenser bedömda sedan start.
gaps-download = Ladda ner som CSV
gaps-people-title = Vilka som behöver det och vad de har
gaps-person = Person
gaps-profiles-link = Rollprofiler
gaps-campaigns-link = Kampanjer
gaps-position = Befattning
gaps-without-title = Personer utan rollprofil
gaps-without-lead = Ingen har ännu sagt vad deras arbete kräver, så de räknas inte. Ge en person en profil på personens sida, eller en befattning en för alla som har den.
gaps-without-positions = Ge befattningar deras profiler
gaps-without-see = Se vilka
gaps-without-none-title = Alla har en rollprofil
gaps-without-none-text = Alla som du rapporterar om räknas.
gaps-withheld-alike = Av färre än tio personer sägs inte hur många som ligger under, där det är nästan alla eller nästan ingen: det skulle säga något om var och en. Detsamma gäller tal som skulle avslöja det.
gaps-incomplete-whole = I några kompetenser utelämnar ”Alla” organisationer vars tal hålls inne: med dem skulle de kunna räknas ut.
gaps-cell-alike = { $assessed } av { $expected } bedömda, hur de ligger till hålls inne
gaps-finding-withheld = Det som kan sägas om grupper visar ingen under det som arbetet kräver; andra tal hålls inne.
gaps-people-left-out =
    { $count ->
        [one] { $count } person finns inte i listan: talet för personens enhet hålls inne, eftersom för få personer skulle kunna urskiljas.
       *[other] { $count } personer finns inte i listan: talen för deras enheter hålls inne, eftersom för få personer skulle kunna urskiljas.
    }
gaps-her-title = Uppnått och krävt
gaps-her-hint = Personens nivåer och luckor. Det antecknas att du har tittat, och personen ser det.
gaps-her-show = Visa nivåer och luckor
gaps-her-plan = Lärplan
gaps-her-no-profile = Utan rollprofil finns inget att jämföra.
gaps-her-finding = { $assessed } av { $expected } kompetenser som krävs är bedömda; i { $short } av dem är nivån under den som krävs.
gaps-held-range = { $level } (intervall { $low }–{ $high })
gaps-area-summary = { $short } under, { $assessed } av { $expected } bedömda
gaps-few-why = Få siffror visas här eftersom de i små grupper skulle avslöja hur enskilda personer ligger till: det som skulle peka ut färre än fem personer utelämnas.
gaps-scroll = Tabellen är bredare än sin plats: rulla den i sidled för att se alla { $count } kompetenser.
gaps-group-summary = gap i { $short } av { $told } kompetenser med siffror, { $needed } behövs
