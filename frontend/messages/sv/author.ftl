# Ord för kursförfattarnas sidor.

author-title = Kursproduktion
author-lead = Kurserna i konsortiets kursmapp, som de såg ut när de senast lästes in. Det som innehåller fel publiceras inte förrän felen är rättade.
author-table = Kurser och deras status
author-course = Kurs
author-state = Status
author-version = Version
author-problems = Att rätta
author-languages = Språk
author-lessons =
    { $count ->
        [one] { $count } lektion
       *[other] { $count } lektioner
    }
author-people = Deltagare
author-unknown = Inte känt
author-number = { NUMBER($number) }
author-date = { DATETIME($date, dateStyle: "medium") }
author-errors =
    { $count ->
        [one] { $count } fel
       *[other] { $count } fel
    }
author-warnings =
    { $count ->
        [one] { $count } varning
       *[other] { $count } varningar
    }
author-problems-none = Inget
author-empty-title = Ingen kurs har hittats
author-empty-text = Kurser är mappar med textfiler. De visas här när de har lagts i kursmappen och lästs in.
author-line = Rad { $line }
author-error = Fel
author-warning = Varning
author-rule = Regel:
author-state-live = Publicerad
author-state-live-stopped = Ändringen är stoppad
author-state-stopped = Inte publicerad
author-parts = Delar av kursens sida
author-part-problems = Problem
author-part-translations = Översättningar
author-part-versions = Versioner
author-part-preview = Förhandsvisning
author-not-live-title = Deltagarna ser inte den här kursen
author-not-live-text = Ingen version av den är publicerad just nu. Se under Problem vad som stoppar den och under Versioner vad som har dragits tillbaka.

how-title = Så kommer kurser in
how-text = En kurs är en mapp med textfiler, inte ett formulär på den här webbplatsen. Skriv den i vilken redigerare du vill och förvara den där du har dina filer. Den som driver plattformen lägger mappen i kursmappen och publicerar den. De här kommandona hjälper på vägen:
how-new = Börja på en kurs: en mapp med en lektion och ett prov.
how-preview = Se den i webbläsaren medan du skriver. Sidan ändras med varje fil du sparar.
how-check = Hitta det som är fel. Fel stoppar publiceringen, varningar gör det inte.
how-publish = Publicera. Det som inte har ändrats förblir som det är.

problems-none-title = Det finns inget att rätta
problems-none-text = När mappen senast lästes in hittades varken fel eller varningar.
problems-warnings-only = Varningar hindrar inte att kursen publiceras. Åtgärda dem när du kan.
problems-held-back =
    { $count ->
        [one] { $count } fel stoppar den senaste ändringen. Deltagarna ser föregående version.
       *[other] { $count } fel stoppar den senaste ändringen. Deltagarna ser föregående version.
    }
problems-not-published =
    { $count ->
        [one] { $count } fel hindrar att kursen publiceras.
       *[other] { $count } fel hindrar att kursen publiceras.
    }
problems-filters = Vilka problem som visas
problems-severity = Fel eller varningar
problems-all-severities = Båda
problems-only-errors = Bara fel
problems-only-warnings = Bara varningar
problems-file = Fil
problems-all-files = Alla filer
problems-rule = Regel
problems-all-rules = Alla regler
problems-shown = { $shown } av { $total } visas.
problems-found = Hittade { DATETIME($date, dateStyle: "medium", timeStyle: "short") }.
problems-none-fit = Inget problem passar de här filtren.
problems-clear = Visa alla
problems-what-to-do = Så här gör du
problems-step-open = Öppna filen på den angivna raden. Meddelandet talar om hur den rättas.
problems-step-check = Kontrollera kursen igen tills inga fel återstår:
problems-step-publish = Publicera den. Listan görs om varje gång kursmappen läses in:

grid-lead = Varje lektion på varje språk, jämförd med originalet på: { $language }.
grid-one-language = Den här kursen finns bara på ett språk.
grid-all-current = allt är aktuellt.
grid-open-lessons =
    { $open ->
        [one] { $open } av { $count } lektioner har något att göra.
       *[other] { $open } av { $count } lektioner har något att göra.
    }
grid-table = Lektioner och deras översättningar
grid-lesson = Lektion
grid-missing = Saknas
grid-partial = Delvis översatt
grid-stale = Inaktuell
grid-unrecorded = Inte noterat
grid-current = Aktuell
grid-source = Original
grid-means-missing = Det finns ingen översättning. Deltagarna läser originalet.
grid-means-partial = Några avsnitt är fortfarande som i originalet.
grid-means-stale = Originalet har ändrats sedan det översattes.
grid-means-unrecorded = Översättningen anger inte vad den gjordes från, så ingen vet om den är aktuell.
grid-means-current = Varje avsnitt är översatt som originalet lyder nu.
grid-sections =
    { $count ->
        [one] { $count } avsnitt
       *[other] { $count } avsnitt
    }
grid-key = Vad statusorden betyder
grid-untranslated = Avsnitt som inte är översatta
grid-stale-sections = Avsnitt som är ändrade eller nya
grid-what-to-do = Så här gör du
grid-step-start = Kopiera lektionen för översättning:
grid-step-translate = Översätt de här avsnitten i lektionens fil.
grid-step-compare = Jämför översättningen med originalet och rätta det som skiljer.
grid-step-done = Notera sedan vad den gjordes från:
grid-step-translate-all = Översätt kopian.
grid-where = Samma sak på kommandoraden
grid-where-text = Tabellen visar det som är publicerat. För filer som du nyss har ändrat, fråga här:

versions-none-title = Ingen version ännu
versions-none-text = En version uppstår varje gång en ändrad kurs utan fel publiceras. Därefter ändras den aldrig.
versions-lead = Varje publicerat skick av kursen, det nyaste först. Deltagarna läser alltid den gällande versionen.
versions-nothing-live = Ingen version gäller: kursen finns inte i katalogen. Återställ en för att få tillbaka den.
versions-table = Kursens versioner
versions-number = Version { $number }
versions-published = Publicerad
versions-completions = Slutföranden
versions-people-text = ”Deltagare” är de som har börjat kursen och senast såg den här versionen. ”Slutföranden” är de som gjordes med den.
version-live = Gäller
version-earlier = Ersatt
version-withdrawn = Tillbakadragen
version-withdrawn-on = Drogs tillbaka { DATETIME($date, dateStyle: "medium") }

changes-title = Vad som ändrades för deltagarna
changes-first = Det här är den första versionen: allt i den var nytt.
changes-since = Jämfört med
changes-since-version = Version { $number }, { DATETIME($date, dateStyle: "medium") }
changes-language = På språket
changes-none = Inget av det som deltagarna ser har ändrats.
changes-course = Hela kursen
changed-lesson_added = Ny lektion
changed-lesson_removed = Lektionen är borttagen
changed-lesson_changed = Texten är ändrad
changed-question_added = Ny fråga
changed-question_removed = Frågan är borttagen
changed-question_changed = Frågan är ändrad
changed-test_rule_changed = Reglerna för provet är ändrade
changed-course_changed = Kursens titel, sammanfattning, språk eller färdigheter är ändrade
changed-completion_rule_changed = Det är ändrat vad som krävs för att slutföra kursen
changed-assignment_rule_changed = Det är ändrat hur många poäng uppgiften kräver

withdraw-title = Dra tillbaka den här versionen
withdraw-text = Dra tillbaka en version när det gör skada att den ligger kvar: felaktiga fakta, ett prov som inte fungerar. Den kan återställas.
withdraw-who = Bara konsortiets administratörer drar tillbaka och återställer versioner, eftersom en kurs delas av alla dess organisationer. Meddela dem version och skäl.
withdraw-open = Dra tillbaka…
withdraw-question = Dra tillbaka version { $number }?
withdraw-next = Version { $number }, publicerad { DATETIME($date, dateStyle: "medium") }, gäller genast.
withdraw-people =
    { $people ->
        [one] { $people } person går kursen och fortsätter med version { $number }. Det som är gjort finns kvar.
       *[other] { $people } personer går kursen och fortsätter med version { $number }. Det som är gjort finns kvar.
    }
withdraw-not-live = Deltagarna märker inget: version { $live } gäller fortfarande.
withdraw-last = Ingen annan version finns kvar. Kursen försvinner ur katalogen och ingen kan börja den.
withdraw-people-stay =
    { $people ->
        [one] { $people } person går redan kursen och kan slutföra den med den här versionen.
       *[other] { $people } personer går redan kursen och kan slutföra den med den här versionen.
    }
withdraw-kept =
    { $completions ->
        [0] Alla uppgifter finns kvar: svar, försök och nivåer.
        [one] Alla uppgifter finns kvar: svar, försök, nivåer och { $completions } slutförande.
       *[other] Alla uppgifter finns kvar: svar, försök, nivåer och { $completions } slutföranden.
    }
withdraw-back = Du kan återställa versionen när som helst. Att publicera samma filer igen för den inte tillbaka.
withdraw-reason = Varför dras den tillbaka?
withdraw-reason-hint = Författare läser detta, och det står i granskningsloggen.
withdraw-reason-missing = Ange varför versionen dras tillbaka
withdraw-action = Dra tillbaka versionen
withdraw-done = Version { $number } är tillbakadragen.
restore-title = Återställ den här versionen
restore-text = Återställ den när skälet till att den drogs tillbaka inte längre finns.
restore-open = Återställ…
restore-question = Återställa version { $number }?
restore-becomes-live = Version { $number } gäller genast: den är den nyaste som inte är tillbakadragen.
restore-people-move =
    { $people ->
        [one] { $people } person går kursen och fortsätter med version { $number }. Det som är gjort finns kvar.
       *[other] { $people } personer går kursen och fortsätter med version { $number }. Det som är gjort finns kvar.
    }
restore-stays = Deltagarna märker inget: version { $live } är nyare och gäller fortfarande. Version { $number } kan gälla igen om den nyare dras tillbaka.
restore-reason-goes = Skälet till att den drogs tillbaka visas inte längre. Det finns kvar i granskningsloggen.
restore-action = Återställ versionen
restore-done = Version { $number } är återställd.

preview-lead = Lektionerna i version { $number }, som deltagarna läser dem. Inget som du gör här räknas.
preview-table = Lektioner i den gällande versionen
preview-kind = Typ
preview-minutes = Minuter
preview-questions = Frågor
preview-as-learner = Öppna kursen som deltagarna ser den
preview-while-writing = Medan du skriver
preview-while-writing-text = Dina egna filer visas på din egen dator, med varje ändring när du sparar den:
preview-language = Lektionens språk
preview-not-translated = Den här lektionen är inte översatt. Deltagarna läser den på: { $language }.
preview-test = Provets frågor lottas för varje försök och lämnar inte servern före dess. De finns i källfilerna.
preview-question = Fråga, { $kind }, poäng: { $points }
kind-of-lesson-lesson = Lektion
kind-of-lesson-test = Prov
kind-of-lesson-assignment = Inlämningsuppgift
kind-of-lesson-bank = Frågebank
kind-of-question-choice = val
kind-of-question-gap = luckor
kind-of-question-order = ordna
kind-of-question-match = par
kind-of-question-text = text
kind-of-question-upload = filer att lämna in
kind-of-question-scale = självskattning
author-questions = Se hur provens frågor fungerar
