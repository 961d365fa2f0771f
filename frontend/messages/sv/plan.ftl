# Lärandeplanen: från luckor till kurser.

plan-title = Min lärandeplan
plan-lead = Kurserna som för dig från det du kan till det som ditt arbete kräver, i den ordning som håller alla datum.
plan-working = Din plan räknas ut …
plan-held = Du har { $held } av de { $needed } kompetenser som ditt arbete kräver.
plan-not-assessed =
    { $count ->
        [one] I { $count } kompetens är din nivå ännu inte känd.
       *[other] I { $count } kompetenser är din nivå ännu inte känd.
    }
plan-total =
    { $count ->
        [one] { $count } kurs:
       *[other] { $count } kurser:
    }
plan-ends = klart den { DATETIME($date, dateStyle: "long") }
plan-minutes =
    { $minutes ->
        [one] { $minutes } minut
       *[other] { $minutes } minuter
    }
plan-hours =
    { $hours ->
        [one] { $hours } timme
       *[other] { $hours } timmar
    }
plan-hours-minutes = { $hours } h { $minutes } min
plan-cost = { NUMBER($cost, minimumFractionDigits: 2) } euro
plan-proof-time = Inget annat urval av de kurser du godtar når lika långt på kortare tid. Det är bevisat.
plan-proof-cost = Inget annat urval av de kurser du godtar når lika långt till lägre kostnad. Det är bevisat.
plan-proof-bound = Den här planen är högst { $percent } procent från den bästa. Att bevisa mer tog för lång tid.
plan-made = Uträknad den { DATETIME($date, dateStyle: "long") }. Planen anpassas när du slutför en kurs eller visar en nivå.
plan-courses = Dina kurser i ordning
plan-on = { DATETIME($date, dateStyle: "medium") }
plan-from-to = { DATETIME($from, dateStyle: "medium") } till { DATETIME($to, dateStyle: "medium") }
plan-critical = Avgörande för ditt arbete
plan-begun = Påbörjad
plan-reason-closes = För dig till nivå { $level } i ”{ $skill }”.
plan-reason-closes-by = För dig till nivå { $level } i ”{ $skill }”, som du behöver senast den { DATETIME($date, dateStyle: "long") }.
plan-reason-closes-late = För dig till nivå { $level } i ”{ $skill }”; den behövs senast den { DATETIME($date, dateStyle: "long") }, så detta är för sent.
plan-reason-renews = Förnyar din nivå { $level } i ”{ $skill }”, vars underlag upphör att gälla den { DATETIME($date, dateStyle: "long") }.
plan-reason-before = Du behöver den före ”{ $course }”.
plan-reason-before-session = Du behöver den före ”{ $course }”, som börjar den { DATETIME($date, dateStyle: "long") }.
plan-left = { $time } kvar
plan-reason-chosen = Du har önskat den här kursen.
plan-more-reasons =
    { $count ->
        [one] { $count } skäl till
       *[other] { $count } skäl till
    }
plan-start = Börja
plan-continue = Fortsätt
plan-up = Flytta upp
plan-down = Flytta ner
plan-decline = Inte den här kursen
plan-moved = { $course } är nu nummer { $place } av { $count }.
plan-move-refused = ”{ $course }” står kvar: ett datum eller en kurs som bygger på en annan tillåter inte den ordningen.
plan-declined = ”{ $course }” finns inte längre i din plan.
plan-allowed = ”{ $course }” får finnas i din plan igen.
plan-undo = Ångra
plan-allow = Tillåt igen
plan-declined-title = Kurser som du inte vill gå
plan-left-out-title = Kurser som du önskat och som inte går att gå
plan-open-title = Det som planen inte når
plan-open-lead = Det som ingen plan når och det som blir klart senare än det behövs, med skälet.
plan-open-skill = { $skill }, nivå { $level }
plan-open-due = Behövs senast den { DATETIME($date, dateStyle: "long") }.
plan-open-no-course = Ingen kurs lär ut detta ännu.
plan-open-best = Kurserna leder bara till nivå { $best }.
plan-open-language = Det finns kurser, men på andra språk
plan-open-declined = Det kräver kursen ”{ $course }”, som du inte vill gå.
plan-open-session = Det kräver kursen ”{ $course }”, som inte har något datum kvar i tid.
plan-open-evidence-ends = Det kräver kursen ”{ $course }”, vars underlag då skulle ha upphört att gälla igen.
plan-open-prerequisite = Det kräver kursen ”{ $course }”, och det finns ingen väg till det som måste komma före.
plan-open-finished = Du har slutfört ”{ $course }” och alla andra kurser som lär ut detta.
plan-open-overdue = Datumet har redan passerat.
plan-open-overdue-day = Datumet har redan passerat. Med den här planen är det klart den { DATETIME($date, dateStyle: "long") }.
plan-open-late = Med dina timmar blir det inte klart före den { DATETIME($date, dateStyle: "long") }.
plan-open-never = Med dina timmar blir det inte klart inom ett år.
plan-open-late-any = Vid sidan av resten av planen blir det inte klart före den { DATETIME($date, dateStyle: "long") }, hur många timmar i veckan det än är.
plan-open-never-any = Vid sidan av resten av planen blir det inte klart inom ett år, hur många timmar i veckan det än är.
plan-way-hours =
    { $hours ->
        [one] Planera med { $hours } timme i veckan: då kan detta hinnas med i tid
       *[other] Planera med { $hours } timmar i veckan: då kan detta hinnas med i tid
    }
plan-way-allow = Ta med ”{ $course }” i planen
plan-way-language = Lägg till ett språk som du läser
plan-way-review = Fräscha upp det du lärt dig
plan-way-manager = Tala med din chef eller HR om en annan väg, till exempel en kurs någon annanstans, och ladda upp intyget.
plan-way-evidence = Ladda upp ett intyg
plan-settings = Hur du vill lära dig
plan-settings-save = Räkna ut planen på nytt
plan-hours-label = Timmar i veckan för kurser
plan-hours-hint = Ett heltal från 1 till 40.
plan-hours-wrong = Skriv ett heltal från 1 till 40.
plan-objective = Vad ska vara så litet som möjligt?
plan-objective-time = Tiden
plan-objective-cost = Kostnaden
plan-languages = Språk som du läser
plan-languages-hint = Bara kurser på dessa språk planeras.
plan-languages-usual = Tills du väljer är det språket som din organisation arbetar på och det som du använder programmet på.
plan-languages-missing = Välj minst ett språk.
plan-renewed = Planen är uträknad på nytt.
plan-changed-none = Ingenting ändrades: det är fortfarande den bästa planen.
plan-changed-none-open = Ingenting ändrades.
plan-changed-in = Nytt: { $courses }.
plan-changed-out = Inte längre med: { $courses }.
plan-changed-end = Den slutar den { DATETIME($date, dateStyle: "long") }, tidigare den { DATETIME($before, dateStyle: "long") }.
plan-changed-open = Nås inte: { $now }, tidigare { $before }.
plan-changed-order = Kurserna är desamma; ordningen eller datumen ändrades.
plan-proposes = Planen är ett förslag. Den anmäler dig ingenstans och ingen fattar beslut om dig utifrån den. Din chef och HR kan läsa den.
plan-no-profile-title = Ingen plan ännu
plan-no-profile-text = Det är ännu inte bestämt vilka kompetenser din befattning kräver. HR kan ge dig en rollprofil; välj så länge kurser i katalogen.
plan-no-profile-action = Se kurserna
plan-no-gaps-title = Ingenting saknas
plan-no-gaps-text = Du har det som ditt arbete kräver, och inget av det upphör att gälla inom ett år.
plan-no-gaps-action = Se mina kompetenser
plan-assess-text = En kompetens där din nivå inte är känd räknas som att den saknas. Visa vad du redan kan, så kan planen bli kortare.
plan-assess-action = Berätta vad du kan
plan-of = Lärandeplan: { $name }
plan-of-lead = Vad planen föreslår just nu. Personen läser samma kurser, datum och skäl.
plan-of-held = { $held } av de { $needed } kompetenser som befattningen kräver finns.
plan-of-not-assessed =
    { $count ->
        [one] Nivån i { $count } kompetens är ännu inte känd.
       *[other] Nivåerna i { $count } kompetenser är ännu inte kända.
    }
plan-of-proof-time = Inget annat urval av de godtagna kurserna når lika långt på kortare tid. Det är bevisat.
plan-of-proof-cost = Inget annat urval av de godtagna kurserna når lika långt till lägre kostnad. Det är bevisat.
plan-of-made = Uträknad den { DATETIME($date, dateStyle: "long") }. Planen anpassas när en kurs slutförs eller en nivå visas.
plan-of-courses = Kurser i ordning
plan-of-critical = Avgörande för befattningen
plan-of-reason-closes = Leder till nivå { $level } i ”{ $skill }”.
plan-of-reason-closes-by = Leder till nivå { $level } i ”{ $skill }”, som behövs senast den { DATETIME($date, dateStyle: "long") }.
plan-of-reason-closes-late = Leder till nivå { $level } i ”{ $skill }”; den behövs senast den { DATETIME($date, dateStyle: "long") }, så detta är för sent.
plan-of-reason-renews = Förnyar nivå { $level } i ”{ $skill }”, vars underlag upphör att gälla den { DATETIME($date, dateStyle: "long") }.
plan-of-reason-before = Behövs före ”{ $course }”.
plan-of-reason-before-session = Behövs före ”{ $course }”, som börjar den { DATETIME($date, dateStyle: "long") }.
plan-of-reason-chosen = Personen har önskat den här kursen.
plan-of-open-declined = Det kräver kursen ”{ $course }”, som personen har tackat nej till.
plan-of-open-finished = ”{ $course }” och alla andra kurser som lär ut detta är slutförda.
plan-of-open-late = Med de valda timmarna blir det inte klart före den { DATETIME($date, dateStyle: "long") }.
plan-of-open-never = Med de valda timmarna blir det inte klart inom ett år.
plan-of-way-manager = Kom överens om en annan väg, till exempel en kurs någon annanstans: intyget laddas upp under ”Externa intyg”.
plan-of-member = Till personen
plan-of-no-profile-title = Ingen rollprofil
plan-of-no-profile-text = Utan rollprofil finns det inget att planera för.
plan-of-no-gaps = Ingenting saknas för den här befattningen.
plan-of-logged = Personen kan se att du har tittat på den här planen.

unit-plan-title = Plan för en enhet
unit-plan-lead = Vilka kurser som täpper till flest luckor för en budget, avgörande luckor före alla andra.
unit-plan-lead-team = Vilka kurser som täpper till flest luckor i ditt team för en budget, avgörande luckor före alla andra.
unit-plan-unit = Enhet
unit-plan-everybody = Alla i organisationen
unit-plan-team = Hela mitt team
unit-plan-measure = Budgeten räknas i
unit-plan-hours = timmar arbetstid
unit-plan-euros = euro
unit-plan-amount = Budget
unit-plan-amount-hint = Ett heltal. Lämna tomt för att se vad som krävs för allt som går att täppa till.
unit-plan-amount-wrong = Skriv ett heltal upp till en miljon, eller ingenting.
unit-plan-work = Räkna ut planen
unit-plan-working = Planen räknas ut. För hundratals personer tar det några sekunder …
unit-plan-stop = Avbryt
unit-plan-stopped = Avbrutet. Ingenting har ändrats.
unit-plan-done =
    { $count ->
        [one] Planen är klar: { $count } person går kurser.
       *[other] Planen är klar: { $count } personer går kurser.
    }
unit-plan-result = Vem som går vad
unit-plan-critical-closed = { $closed } av { $wanted } avgörande luckor täpps till.
unit-plan-other-closed = { $closed } av { $wanted } andra luckor täpps till.
unit-plan-renewals = { $renewed } av { $ending } nivåer som upphör att gälla förnyas i tid.
unit-plan-counted = Luckor räknas som i kompetensluckorna och i teamlistan: nivån är känd, och den är för låg.
unit-plan-withheld =
    { $count ->
        [one] I { $count } kompetens visas inga siffror, eftersom för få personer skulle kunna urskiljas. De ingår inte här.
       *[other] I { $count } kompetenser visas inga siffror, eftersom för få personer skulle kunna urskiljas. De ingår inte här.
    }
unit-plan-not-assessed =
    { $count ->
        [one] { $count } nivå som behövs är inte känd. Ingen kurs planeras för den: den ska bedömas först.
       *[other] { $count } nivåer som behövs är inte kända. Inga kurser planeras för dem: de ska bedömas först.
    }
unit-plan-assess = Be om bedömningar
unit-plan-assess-team = Bedöm ditt team
unit-plan-spent = { $people } av { $all } personer med rollprofil går kurser, tillsammans
unit-plan-without-profile =
    { $count ->
        [one] { $count } person utan rollprofil är inte med.
       *[other] { $count } personer utan rollprofil är inte med.
    }
unit-plan-optimal = Ingen annan användning av budgeten täpper till mer. Det är bevisat.
unit-plan-bound = Av det som är möjligt med budgeten nås minst { $critical } procent för det avgörande och minst { $other } procent för resten. Att ta reda på om mer är möjligt skulle ta för lång tid.
unit-plan-none-title = Ingen går någon kurs
unit-plan-none-text = Budgeten är för liten för någon kurs som täpper till en lucka, eller så finns ingen sådan kurs.
unit-plan-none-gaps = Ingen känd lucka kan täppas till, och ingen nivå upphör att gälla inom ett år.
unit-plan-none-profile-title = Ingen här har en rollprofil
unit-plan-none-profile = Utan rollprofil är det inte känt vad någon behöver, så det finns inget att planera för.
unit-plan-download = Ladda ner som CSV
unit-plan-table = Kurser per person
unit-plan-person = Person
unit-plan-courses = Kurser
unit-plan-closes = Täpper till
unit-plan-renews = Förnyas: { $skills }
unit-plan-time = Tid
unit-plan-assign = Planen anmäler ingen. Den är gjord för den gemensamma budgeten; i en persons egen plan kan det finnas andra kurser. Obligatoriska program tilldelas på annat ställe.
unit-plan-left = Det som återstår
unit-plan-left-table = Luckor som återstår, per kompetens
unit-plan-skill = Kompetens
unit-plan-people = Personer
unit-plan-critical = Avgörande för
unit-plan-logged = Personerna i planen kan se att du har tittat.
