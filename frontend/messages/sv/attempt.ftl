# Prov och inlämningsuppgifter: före, under arbetet, inlämningen och resultatet.

test-rules = Så går provet till
test-rule-questions =
    { $count ->
        [one] { $count } fråga, ungefär { $minutes } minuter. Det finns ingen tidsgräns.
       *[other] { $count } frågor, ungefär { $minutes } minuter. Det finns ingen tidsgräns.
    }
test-rule-pass = Du klarar provet med minst { $share } av poängen.
test-rule-saved = Varje svar sparas direkt. Du kan lämna provet och fortsätta senare.
test-rule-submit = Innan du lämnar in kan du kontrollera och ändra dina svar.
test-rule-attempts =
    { $count ->
        [one] Du har { $count } försök kvar.
       *[other] Du har { $count } försök kvar.
    }
test-rule-unlimited = Du kan göra provet hur många gånger du vill.
test-earlier = Dina tidigare försök
test-attempt = Försök { $number }
test-passed-share = godkänt med { $share }
test-failed-share = inte godkänt, { $share }
test-start = Börja provet
test-continue = Fortsätt provet
test-question-of = Fråga { $number } av { $count }
test-question = fråga { $number }
test-progress = Visade frågor
test-next = Nästa fråga
test-previous = Föregående fråga
test-to-check = Kontrollera dina svar

save-done = Sparat
save-doing = Sparar …
save-failed = Inte sparat än.

check-title = Kontrollera dina svar
check-open =
    { $count ->
        [one] { $count } fråga har inget fullständigt svar än.
       *[other] { $count } frågor har inget fullständigt svar än.
    }
check-unanswered = Inget svar
check-change = Ändra
check-final = När provet är inlämnat kan svaren inte längre ändras.
check-submit = Lämna in provet

result-passed-title = Du klarade provet
result-failed-title = Det gick inte den här gången
result-points = { $points } av { $max } poäng, vilket är { $share }. Det krävs { $pass } för godkänt.
result-completed = Du har slutfört kursen ”{ $title }”.
result-lessons-left = Gör klart lektionerna som är kvar för att slutföra kursen.
result-new-levels = Dina nya nivåer
result-reread = Det här är värt att läsa igen
result-reread-text = De här frågorna tappade poäng. Läs igen vad de handlar om.
result-question = Fråga { $number }:
result-partly = delvis rätt
result-other-questions = Andra frågor
result-reread-action = Läs lektionerna igen
result-to-course = Till kursen
result-try-again = Gör om provet

test-rule-count =
    { $count ->
        [one] { $count } fråga.
       *[other] { $count } frågor.
    }
test-rule-limit =
    { $limit ->
        [one] Du har { $limit } minut från starten.
       *[other] Du har { $limit } minuter från starten.
    }
test-rule-limit-runs = Tiden går även om du stänger sidan, tappar anslutningen eller byter enhet.
test-rule-limit-ends = När tiden är slut lämnas det som du har sparat in automatiskt.
test-rule-saved-timed = Varje svar sparas direkt.
test-clock-runs = Du har börjat det här provet och tiden går.
test-waits = Du har lämnat in det här provet. En utbildare ska bedöma en del av det; du får ett mejl när det är klart.
test-who-grants = En utbildare i { $organisation } kan ge dig ett försök till. Berätta vad som gick fel.
test-who-grants-plain = En utbildare i din organisation kan ge dig ett försök till. Berätta vad som gick fel.
test-material = Visa inledningen igen

time-left =
    { $minutes ->
        [one] Tid kvar: { $minutes } minut
       *[other] Tid kvar: { $minutes } minuter
    }
time-left-seconds =
    { $seconds ->
        [one] Tid kvar: { $seconds } sekund
       *[other] Tid kvar: { $seconds } sekunder
    }
over-title = Provet är slut
over-text = Inget kan ändras längre. Det som har sparats lämnas in; servern gör det även om du stänger sidan.
over-handing-in = Lämnar in …
result-time-over = Tiden tog slut. Det som du hade sparat då lämnades in.

check-sending =
    { $count ->
        [one] { $count } fil skickas fortfarande. Vänta tills den har kommit fram eller avbryt.
       *[other] { $count } filer skickas fortfarande. Vänta tills de har kommit fram eller avbryt.
    }
check-final-assignment = När du har lämnat in kan arbetet inte ändras förrän det har bedömts.
check-hand-in = Lämna in

handed-in-title = Inlämnat
handed-in-on = Inlämnat den { DATETIME($date, dateStyle: "long") }.
handed-in-waits = En utbildare bedömer ditt arbete; du får ett mejl när det är klart.
handed-in-what = Det här lämnade du in
handed-in-answer = Ditt svar
marked-title = Det här har en utbildare bedömt
marked-comment = Utbildarens kommentar

assignment-start = Börja uppgiften
assignment-check = Kontrollera dina svar
assignment-check-text = Inget lämnas in än: du ser allt en gång till innan.
assignment-again = Arbeta vidare med uppgiften
assignment-again-text = Läs kommentarerna nedan, förbättra ditt arbete och lämna in det igen.
assignment-second-time = Dina texter från förra gången finns kvar här. Filer måste lämnas in på nytt.
assignment-comment-before = Det här sa utbildaren förra gången
assignment-earlier = Det här lämnade du in tidigare
assignment-attempt = Inlämning { $number }
assignment-back = Tillbaka till uppgiften
assignment-passed-title = Du har klarat uppgiften.
assignment-failed-title = Inte godkänt än.

upload-label =
    { $count ->
        [one] Välj en fil
       *[other] Välj filer
    }
upload-drop = eller släpp dem här
upload-rules =
    { $count ->
        [one] Godtas: { $types }, högst { $size }.
       *[other] Godtas: { $types }, högst { $size } per fil, högst { $count } filer.
    }
upload-files = Dina filer
upload-started =
    { $count ->
        [one] Filen skickas.
       *[other] { $count } filer skickas.
    }
upload-arrived = { $name } har kommit fram.
upload-failed = { $name } togs inte emot: { $problem }
upload-cancelled = { $name } avbröts.
upload-removed = { $name } togs bort.
upload-progress = Skickar { $name }
upload-done = ✓ framme
upload-remove = Ta bort
upload-wrong-type = Filer av den här typen godtas inte här. Godtas: { $types }.
upload-empty = Filen är tom.
upload-too-large = Filen är för stor. Högst { $size } godtas.
upload-too-many =
    { $count ->
        [one] Här kan bara en fil lämnas in. Ta bort den andra först.
       *[other] Här kan högst { $count } filer lämnas in. Ta bort en först.
    }
upload-not-what-it-says = Filens innehåll stämmer inte med filändelsen. Spara den igen i rätt format.

rubric-title = Så bedöms det
rubric-marked = Så bedömdes det
rubric-criterion = Kriterium
rubric-points =
    { $points ->
        [one] { $points } poäng
       *[other] { $points } poäng
    }
rubric-points-column = Poäng
rubric-up-to = upp till { $points }
rubric-given = ✓ Bedömning:
rubric-given-of = { $points } av { $max }
