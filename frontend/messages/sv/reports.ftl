# Rapporternas ord.

reports-title = Rapporter
reports-lead = Färdiga frågor om din organisation. Var och en leder till en rapport som du kan avgränsa, sortera och ladda ner.
reports-lead-team = Färdiga frågor om din arbetsgrupp. Var och en leder till en rapport som du kan avgränsa, sortera och ladda ner.
reports-logged = Den som öppnar en rapport ser personuppgifter. Därför sparas varje tillfälle i organisationens granskningslogg.
ask-open = Visa rapporten
ask-gaps = Var finns gapen?
ask-gaps-text = Vad människor har mot vad arbetet kräver, per enhet och profil, och hur många som är bedömda.
ask-levels = Vem har vilken nivå?
ask-levels-text = Alla i organisationen, med de nivåer som är kända.
ask-levels-text-team = Alla i din arbetsgrupp, med de nivåer som är kända.
ask-skill = Vem har kommit längst i en kompetens?
ask-skill-text = Högsta nivån först: vilka man kan fråga och vilka som kan vägleda andra.
ask-course = Vad har en kurs gett?
ask-course-text = De som har påbörjat kursen och de nivåer de har nu.
ask-unit = Var står en enhet?
ask-unit-text = Personerna i en enhet och i de enheter som hör till den.
ask-budget = Vad täpper en budget till?
ask-budget-text = Kurserna som täpper till flest luckor i en enhet för så många timmar eller euro.

report-title = Vem har vilken nivå?
report-filters = Filter och ordning
report-unit = Enhet
report-course = Påbörjad kurs
report-skill = Kompetens
report-all-units = Alla enheter
report-all-courses = Med eller utan kurs
report-all-skills = Alla kompetenser
report-sort = Sortera efter
report-sort-family_name = Efternamn
report-sort-unit = Enhet
report-sort-level = Nivå i den valda kompetensen
report-order = Ordning
report-ascending = Stigande (A till Ö, lägst först)
report-descending = Fallande (Ö till A, högst först)
report-show-all = Visa även kompetenser utan någon nivå
report-show = Visa
report-clear = Rensa filtren
report-finding =
    { $total ->
        [one] { $total } person i rapporten, varav { $known } med belägg för minst en nivå.
       *[other] { $total } personer i rapporten, varav { $known } med belägg för minst en nivå.
    }
report-finding-part =
    { $total ->
        [one] { $total } person i rapporten; av de första { $shown } har { $known } belägg för minst en nivå.
       *[other] { $total } personer i rapporten; av de första { $shown } har { $known } belägg för minst en nivå.
    }
report-none-title = Ingen passar de här filtren
report-none-text = Välj en större enhet, en annan kurs eller en annan kompetens.
report-empty-title = Det finns ingen i den här rapporten än
report-empty-text = Personer visas här så snart de hör till organisationen eller till din arbetsgrupp.
report-no-levels-title = Inga nivåer är kända för de här personerna än
report-no-levels-text = En nivå visas här när någon slutför en kurs. En okänd nivå är inte en låg nivå.
report-hidden-skills =
    { $count ->
        [one] { $count } kompetens där ingen på sidan har någon nivå visas inte.
       *[other] { $count } kompetenser där ingen på sidan har någon nivå visas inte.
    }
report-table = Nivåer per person och kompetens
report-person = Person
report-scale = Nivå, från låg till hög:
report-scale-missing = · okänd
report-missing = Okänd
report-key = Vad kompetensernas nummer betyder
report-evidence = { $kind }, { DATETIME($date, dateStyle: "medium") }
report-evidence-until = { $kind }, { DATETIME($date, dateStyle: "medium") }, giltig till { DATETIME($until, dateStyle: "medium") }
report-note-completion = kurs
report-note-self = själv
report-note-manager = chef
report-note-test = prov
report-note-external = intyg
report-note-refresher = repetition
report-level = Nivå
report-kind = Belägg
report-date = Visad den
report-until = Giltig till
report-no-end = Går inte ut
report-person-without = Ingen nivå är känd för den här personen än.
report-person-page = Plats i organisationen
report-download = Ladda ner som CSV
report-formats = Andra format
report-format-xlsx = Excel (XLSX)
report-format-ods = LibreOffice (ODS)
report-format-pdf = PDF att läsa och skriva ut
report-format-json = JSON för program
report-format-parquet = Parquet för program
report-format-too-large = Rapporten har fler rader än en PDF rymmer. Begränsa den till en enhet, en kurs eller en kompetens.
report-download-hint = Filen innehåller alla personer och kompetenser som passar filtren, en per rad. Sidan visar läget den { DATETIME($date, dateStyle: "long", timeStyle: "short") }.
report-why = Varför den här nivån
ask-programmes = Vilka är försenade?
ask-programmes-text = Vad medarbetarna ska kunna och när, och hur långt de kommit.
