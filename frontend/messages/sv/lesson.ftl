# En lektion: dess plats i kursen, frågorna, vad som sägs om svaren.

course-outline = Kursens innehåll
outline-lesson =
    { $minutes ->
        [one] { $minutes } minut
       *[other] { $minutes } minuter
    }
outline-test =
    { $count ->
        [one] Prov, { $count } fråga, { $minutes } min
       *[other] Prov, { $count } frågor, { $minutes } min
    }
state-not-started = Inte påbörjad
state-in-progress = Pågår
state-finished = Klar

lesson-position = Lektion { $position } av { $count }
lesson-resume = Gå till där du slutade
lesson-next = Nästa lektion
lesson-finish-next = Avsluta och fortsätt
lesson-finish-last = Avsluta lektionen
lesson-back = Tillbaka till kursen
lesson-next-title = Härnäst: { $title }
lesson-previous-title = Föregående: { $title }
lesson-ask = Ställ en fråga eller rapportera ett fel

question-several = Välj alla som stämmer.
question-gaps = Fyll i luckorna.
question-hint = Visa en ledtråd
question-check = Kontrollera svaret
question-check-again = Kontrollera igen
question-nothing-chosen = Välj ett svar först
question-nothing-written = Fyll i en lucka först
gap-label = Lucka { $number } av { $count }
gap-choose = Välj …
gap-right = ✓ rätt
gap-wrong = ✗ inte rätt
option-right = Rätt val
option-wrong = Inte rätt val

outcome-right = Rätt
outcome-partly = Delvis rätt
outcome-wrong = Inte rätt än
verdict-points =
    { $max ->
        [one] { $points } av { $max } poäng
       *[other] { $points } av { $max } poäng
    }

outline-timed-test =
    { $count ->
        [one] Prov, { $count } fråga, tidsgräns { $limit } min
       *[other] Prov, { $count } frågor, tidsgräns { $limit } min
    }
outline-assignment = Inlämningsuppgift, ungefär { $minutes } min
state-to-mark = Väntar på bedömning
lesson-contents = I den här lektionen

question-compare = Jämför med exempelsvaret
question-note = Spara mitt svar
outcome-unscored = Noterat
outcome-to_mark = En utbildare bedömer svaret

order-instruction = Sätt i rätt ordning.
order-up = Flytta upp ”{ $entry }”
order-down = Flytta ner ”{ $entry }”
order-moved = ”{ $entry }” är nu nummer { $position } av { $count }.
order-right = ✓ i rätt ordning
order-wrong = ✗ inte i rätt ordning
order-nothing = Flytta posterna i ordning först

match-instruction = Välj vad som hör till varje post.
match-nothing = Välj minst ett par först

text-label = Ditt svar
text-left =
    { $count ->
        [one] { $count } tecken kvar
       *[other] { $count } tecken kvar
    }
text-too-long =
    { $count ->
        [one] Texten är { $count } tecken för lång
       *[other] Texten är { $count } tecken för lång
    }
text-nothing = Skriv ditt svar först
text-compare = Jämför med det här svaret:

scale-no-wrong = Det finns inget rätt eller fel svar.
