# My notes, what is known of a completion, and what goes on paper.

study-notes-title = Mina anteckningar
study-notes-lead = Allt du har markerat och skrivit i dina kurser. Ingen annan än du ser det.
study-notes-search = Sök
study-notes-count =
    { $count ->
        [one] { $count } anteckning
       *[other] { $count } anteckningar
    }
study-notes-none-title = Inga anteckningar än
study-notes-none-text = Markera ett avsnitt i en lektion för att spara det eller skriva något om det.
study-notes-no-match = Ingen anteckning innehåller de orden.
study-notes-export = Ladda ner som Markdown
study-notes-open = Öppna i lektionen
study-notes-delete = Ta bort
study-notes-deleted = Anteckningen är borttagen.
study-notes-undo = Ångra
study-lesson-gone = En lektion som inte längre finns i kursen
study-confidence-title = Hur du slutförde kursen
study-confidence-high = Flera saker talar för kunskap som består.
study-confidence-usual = Det är som det brukar vara.
study-confidence-low = Lite är känt om hur du lärde dig detta. En repetition skulle visa vad som har fastnat.
study-confidence-private = Bara du ser detta. Det står inte i någon rapport och avgör ingenting. Läsning på papper eller utan nätverk mäts inte och räknas inte emot dig.
study-reason-read_with_time = { $count } av { $of } lektioner var öppna en god del av den tid de tar.
study-reason-read_briefly = { $count } av { $of } lektioner var öppna bara en kort stund här.
study-reason-reading_usual = Lästiden är känd för { $count } av { $of } lektioner och är inte ovanlig.
study-reason-reading_unknown = Ingen lästid har mätts. Det räknas varken för eller emot.
study-reason-test_unhurried =
    { $count ->
        [one] Du tog ungefär { $count } sekund på dig för varje fråga i provet.
       *[other] Du tog ungefär { $count } sekunder på dig för varje fråga i provet.
    }
study-reason-test_hurried = Provet besvarades snabbare än frågorna brukar läsas.
study-reason-many_attempts = Du klarade provet vid försök { $count }.
study-reason-refreshers_held =
    { $count ->
        [one] Det du lärde dig satt kvar i { $count } repetition.
       *[other] Det du lärde dig satt kvar i { $count } repetitioner.
    }
study-reading-title = Vad som mättes
study-reading-minutes =
    { $count ->
        [one] { $count } minut på skärmen, angiven tid { $minutes } min
       *[other] { $count } minuter på skärmen, angiven tid { $minutes } min
    }
study-print-title = Skriv ut: { $title }
study-print-lead = Välj vad som ska komma på papper och skriv sedan ut. Webbläsaren kan också spara det som PDF.
study-print-what = Vad som ska skrivas ut
study-print-whole = Hela kursen
study-print-notes = Med mina anteckningar
study-print-now = Skriv ut
study-print-answer = Ditt svar
study-print-test = Provets frågor hör till ett försök och skrivs inte ut.
study-print-film = Film: { $address }
study-print-sound = Ljud: { $address }
study-print-printed = Utskrivet { DATETIME($date, dateStyle: "long") } från { $address }
