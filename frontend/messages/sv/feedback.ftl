# Frågor till utbildare, rapporter om fel, betyg på kurser: deltagarens sidor och utbildarens.

ask-begin = Ställ en fråga eller rapportera ett fel
ask-title = Fråga eller rapportera
ask-lead = Utbildarna i { $organisation } läser det du skriver och svarar dig här. Ingen annan ser det.
ask-kind = Vad gäller det?
ask-kind-question = En fråga till utbildarna
ask-kind-mistake = Ett fel i kursen
ask-kind-mistake-hint = Något är fel, fungerar inte eller kan inte längre stämma.
ask-quote = Avsnittet
ask-text-question = Din fråga
ask-text-mistake = Vad är fel?
ask-text-hint = Högst { $count } tecken. Nämn inga invånare och inga ärenden.
ask-text-missing = Skriv det du vill säga
ask-send = Skicka
ask-sent-title = Ditt meddelande har skickats
ask-sent-text = Du hittar det och svaret under ”Mina frågor”.
ask-sent-link = Visa mitt meddelande
ask-tip = Om du vill rapportera ett avsnitt markerar du först orden och trycker sedan på den här knappen.

questions-title = Mina frågor
questions-lead = Det du har frågat utbildarna och felen du har rapporterat, med svaren.
questions-empty-title = Du har inte frågat något än
questions-empty-text = I slutet av varje lektion och på varje kurssida kan du ställa en fråga eller rapportera ett fel.
questions-empty-action = Till kurserna
questions-list = Frågor och rapporter
questions-all = Alla mina frågor

thread-question = Fråga
thread-mistake = Rapporterat fel
thread-state-open = Väntar på svar
thread-state-answered = Besvarad
thread-state-closed = Avslutad
thread-mended = Rättat
thread-new = Nytt
thread-messages =
    { $count ->
        [one] { $count } meddelande
       *[other] { $count } meddelanden
    }
thread-date = { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
thread-day = { DATETIME($date, dateStyle: "medium") }
thread-about = Kurs
thread-where = Var
thread-whole-course = Hela kursen
thread-state = Status
thread-from = Från
thread-version = Läst i version
thread-version-current = { $number }, som är den aktuella
thread-version-older = { $number }. Kursen har ändrats sedan dess.
thread-quote = Avsnittet
thread-conversation = Vad som har sagts
thread-you = Du
thread-trainer = { $name }, utbildare
thread-effect-mended = { $name } har rättat felet.
thread-effect-closed = { $name } har avslutat detta.
thread-effect-reopened = { $name } har öppnat detta igen.
thread-write = Skriv igen
thread-write-hint = Utbildarna får veta det, även om detta var avslutat.
thread-sent = Ditt meddelande har skickats.

inbox-title = Frågor och rapporter
inbox-lead = Vad personer i din organisation frågar om sina kurser och vilka fel de rapporterar. Dina egna frågor besvaras av någon annan och visas inte här.
inbox-filter-kind = Typ
inbox-filter-state = Status
inbox-filter-course = Kurs
inbox-all-kinds = Frågor och fel
inbox-kind-question = Frågor
inbox-kind-mistake = Fel
inbox-all-states = Alla
inbox-all-courses = Alla kurser
inbox-empty-title = Inget här
inbox-empty-text = Här visas vad folk frågar och rapporterar.
inbox-empty-filtered = Inget passar de här filtren.
inbox-table = Frågor och rapporter
inbox-unread =
    { $count ->
        [0] Du har läst allt.
        [one] { $count } samtal har något nytt.
       *[other] { $count } samtal har något nytt.
    }

answer-title = { $kind } från { $name }
answer-write = Ditt svar
answer-write-hint = { $name } får veta att du har svarat.
answer-then = Och sedan
answer-then-nothing = Låt det vara öppet för fler meddelanden
answer-then-mended = Felet är rättat
answer-then-mended-hint = { $name } får veta det och detta avslutas.
answer-then-closed = Avsluta
answer-then-reopened = Öppna igen
answer-send = Skicka
answer-empty = Skriv ett svar eller välj vad som händer sedan
answer-sent = Skickat. { $name } kan läsa det nu.
answer-to-lesson = Visa stället i lektionen

rating-title = Hur användbar är kursen för ditt arbete?
rating-5 = Mycket användbar
rating-4 = Användbar
rating-3 = Delvis
rating-2 = Knappast
rating-1 = Inte användbar
rating-comment = Vad borde bli bättre, eller vara kvar som det är?
rating-comment-hint = Utbildarna i din organisation kan läsa detta utan ditt namn.
rating-privacy = Utbildarna ser hur ofta varje svar har getts, från { $fewest } svar och uppåt, och aldrig av vem.
rating-missing = Välj ett av svaren
rating-save = Spara betyget
rating-saved = Tack. Ditt betyg är sparat; du kan ändra det när som helst.
rating-change = Ändra mitt betyg
rating-given = Ditt betyg: { $rating }
ratings-title = Betyg på den här kursen
ratings-few = Det finns färre än { $fewest } betyg. De visas från och med då, så att ingen kan kännas igen.
ratings-count =
    { $count ->
        [one] { $count } betyg i hela konsortiet
       *[other] { $count } betyg i hela konsortiet
    }
ratings-table = Hur ofta varje svar har getts
ratings-answer = Svar
ratings-number = Antal
ratings-comments = Kommentarer från din organisation, utan namn
