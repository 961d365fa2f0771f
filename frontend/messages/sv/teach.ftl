# Ord för bedömningssidorna: det som deltagare har lämnat in, och fler försök.

teach-title = Bedömning
teach-lead = Det som personerna i din organisation har lämnat in för bedömning. Ditt eget arbete bedöms av någon annan och står inte i listan.
teach-views = Vilket arbete som visas
teach-to-mark = Att bedöma
teach-marked = Bedömda
teach-questions = Frågor och rapporter
teach-waiting =
    { $count ->
        [one] { $count } arbete väntar. Personen går vidare när det är bedömt.
       *[other] { $count } arbeten väntar, det som har väntat längst först. Personerna går vidare när de är bedömda.
    }
teach-waiting-more = Fler än { $count } arbeten väntar, det som har väntat längst först.
teach-none-title = Inget väntar på bedömning
teach-none-text = Inlämningsuppgifter och skrivna svar visas här när någon lämnar in dem.
teach-none-marked-title = Inget har bedömts ännu
teach-none-marked-text = Bedömt arbete finns kvar här, så att du kan slå upp det och rätta poängen.
teach-table = Arbete att bedöma
teach-marked-table = Bedömt arbete
teach-who = Vem
teach-what = Uppgift och kurs
teach-course = Kurs
teach-handed-in = Inlämnat
teach-attempt = Försök
teach-points = Resultat
teach-date = { DATETIME($date, dateStyle: "medium") }
teach-days =
    { $days ->
        [0] i dag
        [one] för { $days } dag sedan
       *[other] för { $days } dagar sedan
    }
teach-points-of = { $points } av { $max } poäng
teach-passed = Godkänt
teach-not-passed = Inte godkänt

mark-task = Uppgiften
mark-answer = Det som lämnades in
mark-rubric = Poäng
mark-points =
    { $points ->
        [one] { $points } poäng
       *[other] { $points } poäng
    }
mark-comment = Kommentar
mark-comment-hint = Deltagaren läser den bredvid poängen.
mark-question-points = { $points } av { $max } poäng för det här svaret
mark-without-points = Det här svaret ger inga poäng.
mark-nothing-handed-in = Inget lämnades in här, så det ger inga poäng och behöver inte bedömas.
mark-by-key = Poäng enligt facit: { $points } av { $max }.
mark-missing = Välj poäng för: { $criterion }
mark-total = { $points } av { $max } poäng
mark-open =
    { $count ->
        [one] { $count } kriterium återstår
       *[other] { $count } kriterier återstår
    }
mark-unsaved = Inte sparat ännu
mark-save = Spara poängen
mark-save-again = Spara rättningen
mark-saved-passed = Poängen är sparad. { $name } är godkänd med { $points } av { $max } poäng och får ett mejl om det.
mark-saved-not-passed = Poängen är sparad. { $name } är inte godkänd: { $points } av { $max } poäng. Ett mejl om det är på väg.
mark-again-text = Det här arbetet är bedömt. Du kan rätta poängen; deltagaren får då ett nytt mejl. En slutförd kurs förblir slutförd.
mark-restored = Du valde de här poängen tidigare utan att spara dem. De visas som du lämnade dem.
mark-next = Nästa: { $name }, { $lesson }
mark-back = Tillbaka till listan
answer-none = Inget svar.
answer-gap = Lucka { $number }:
answer-goes-with = hör ihop med
answer-file = { $size }, skickad { DATETIME($date, dateStyle: "medium", timeStyle: "short") }

mark-leave-text = Poängen du har valt är inte sparad ännu. Den finns kvar i den här fliken tills du stänger den; deltagaren får inte veta något innan du sparar.

grant-list-title = Fler försök
grant-list-text = Personer som inte har klarat slutprovet på så många försök som kursen tillåter. De kan bara slutföra kursen om du ger dem ett försök till.
grant-list-empty = Just nu har ingen använt upp sina försök.
grant-list-table = Personer utan försök kvar
grant-test = Prov och kurs
grant-attempts = Försök hittills
grant-action-column = Vad du kan göra
grant-open = Ge ett försök till
grant-question = Ge { $name } ett försök till?
grant-text =
    { $count ->
        [one] ”{ $lesson }” i kursen ”{ $course }” har gjorts { $count } gång utan att bli godkänt.
       *[other] ”{ $lesson }” i kursen ”{ $course }” har gjorts { $count } gånger utan att bli godkänt.
    }
grant-no-mail = Provet är öppet genast. Inget mejl skickas, så meddela personen själv.
grant-reason = Varför är ett försök till befogat?
grant-reason-hint = Det sparas tillsammans med försöket, till exempel: nätet låg nere.
grant-reason-missing = Ange varför ett försök till är befogat
grant-action = Ge försöket
grant-done = { $name } har ett försök till på ”{ $lesson }”.
