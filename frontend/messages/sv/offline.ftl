# Kurser på enheten och det som väntar på nätverket.

offline-state-lost = Nätverket saknas.
offline-state-lost-kept = Nätverket saknas. Du kan fortsätta med kurserna på den här enheten.
offline-waiting =
    { $count ->
        [one] { $count } svar väntar på nätverket.
       *[other] { $count } svar väntar på nätverket.
    }
offline-sent =
    { $count ->
        [one] { $count } svar som väntade har skickats.
       *[other] { $count } svar som väntade har skickats.
    }
offline-refused =
    { $count ->
        [one] { $count } svar kunde inte tas emot.
       *[other] { $count } svar kunde inte tas emot.
    }
offline-refused-show = Visa vilka
offline-send-now = Försök nu
offline-signed-out = Logga in igen, så att de kan skickas.
offline-sign-in = Logga in
offline-other-person = Någon annan har loggat in i den här webbläsaren. Dina svar finns kvar på enheten tills du loggar in igen.
offline-new-version = En ny version av webbplatsen är klar.
offline-new-version-load = Ladda om
offline-renewed = ”{ $title }” har ändrats. Kopian på den här enheten är uppdaterad.
offline-close = Stäng
outcome-waits = Sparat på den här enheten
offline-judged-here = Sparat och bedömt på den här enheten. När du är ansluten igen bedömer servern svaret, och det resultatet gäller.
offline-judged-later = Det bedöms när du är ansluten igen.
offline-needs-network = Prov och uppgifter kräver anslutning. Det du har svarat är sparat; försök igen när nätverket är tillbaka.
offline-full-answer = Svaret kunde inte sparas: enheten är full och nätverket saknas. Frigör utrymme eller anslut och kontrollera svaret igen. Stäng inte sidan innan dess.
offline-full = Det finns inte tillräckligt med utrymme på enheten. Inget av kursen har sparats. Frigör utrymme och försök igen.
offline-cancelled = Avbrutet. Inget av kursen har sparats.
offline-keep-title = Ta med kursen
offline-keep-text = Läs och öva utan nätverk. Det du svarar skickas när du är ansluten igen. Prov kräver anslutning.
offline-recordings = Med filmer och ljudinspelningar (ytterligare { $size })
offline-keep = Ta med ({ $size })
offline-loading = { $done } av { $total } finns på enheten.
offline-progress = Kursen hämtas
offline-cancel = Avbryt
offline-go-on = Fortsätt
offline-remove = Ta bort från enheten
offline-ready = Kursen finns på den här enheten ({ $size }).
offline-ready-news = Kursen finns nu på enheten.
offline-removed = Kursen har tagits bort från enheten.
offline-unfinished = Bara en del av kursen finns på enheten.
offline-not-possible = Webbläsaren kan inte spara kurser här: det kräver en säker anslutning (https).
offline-kept-title = Kurser på den här enheten
offline-kept-none = Ingen kurs finns sparad på enheten. Du kan ta med en från kursens sida.
offline-kept-sign-out = De tas bort när du loggar ut.
offline-refused-title = Svar som inte kunde tas emot
offline-refused-text = De skrevs utan nätverk. Kursen kan ha ändrats sedan dess.
offline-refused-about = Lektion ”{ $lesson }”, { $date }
offline-refused-other = Sparat { $date }
offline-written = Du skrev: { $text }
offline-chosen = Du valde: { $text }
offline-reason = Orsak: { $reason }
offline-dismiss = Ta bort från listan
offline-leave-title = Logga ut och förlora svar?
offline-leave-text =
    { $count ->
        [one] { $count } svar har inte skickats än. Om du loggar ut tas det bort från enheten.
       *[other] { $count } svar har inte skickats än. Om du loggar ut tas de bort från enheten.
    }
offline-leave = Logga ut och ta bort
offline-stay = Förbli inloggad
