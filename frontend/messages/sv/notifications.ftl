# The list of notices, how one is told, and the mail's desk.
notifications-title = Meddelanden
notifications-lead = Vad som har hänt för dig. Poster tas bort efter 180 dagar.
notifications-unread = Oläst
notifications-read = Läst
notifications-mark-read = Markera som läst
notifications-mark-unread = Markera som oläst
notifications-mark-all = Markera alla som lästa
notifications-all-read = Alla meddelanden är markerade som lästa.
notifications-date = { DATETIME($date, dateStyle: "long", timeStyle: "short") }
notifications-none-title = Det finns inga meddelanden
notifications-none-text = När ditt arbete har bedömts eller en tidsgräns närmar sig hittar du det här.
notifications-choose = Välj vad du får veta och hur

told-title = Hur du får veta
told-lead = Välj för varje slags meddelande om det visas här och om du får ett mejl. Mejl om lösenord och inbjudningar skickas alltid.
told-in-app = Visa bland meddelanden
told-mail = Mejl
told-mail-at_once = Direkt
told-mail-digest = I sammanfattningen
told-mail-never = Inget
told-rhythm = När ska sammanfattningen komma?
told-rhythm-hint = Klockan sju, och bara när det finns något att berätta.
told-rhythm-daily = Varje morgon
told-rhythm-weekly = Varje måndagsmorgon
told-save = Spara
told-saved = Ditt val är sparat.
told-now = Skicka sammanfattningen nu
told-now-lead = Vill du inte vänta? Det som har samlats till sammanfattningen kan skickas till dig nu, en gång i timmen.
told-now-sent =
    { $count ->
        [0] Inget väntar på sammanfattningen, så inget mejl skickades.
        [one] Ett mejl med { $count } meddelande är på väg till dig.
       *[other] Ett mejl med { $count } meddelanden är på väg till dig.
    }
kind-work_marked = Bedömda arbeten
kind-attempt_granted = Fler försök
kind-course_completed = Slutförda kurser
kind-completion_expiring = Kurser som snart slutar gälla
kind-course_version_changed = Ändringar i mina kurser
kind-refreshers_due = Frågor att repetera
kind-plan_changed = Ändringar i min lärandeplan
kind-campaign_began = Kampanjer som frågar dig
kind-campaign_ends = Påminnelser om kampanjer
kind-shared_profile_changed = Ändrade delade profiler
kind-feedback_answered = Svar på min återkoppling
kind-feedback_received = Återkoppling från deltagare
kind-data_requested = Begäran om personuppgifter
kind-data_answered = Svar på min begäran om uppgifter

mail-title = Mejl och uppgifter
mail-lead = Hur det står till med mejlen i den här installationen. Mottagare visas inte.
mail-waiting = Väntar
mail-retrying = Försöks igen
mail-sending = Skickas
mail-given_up = Uppgivna
mail-refused = Avvisade
mail-unsure = Okänt om de kom fram
mail-unsure-hint = Om du skickar ett mejl igen när det är okänt om det kom fram kan mottagaren få det två gånger.
mail-jobs-waiting = Väntande uppgifter
mail-jobs-running = Pågående uppgifter
mail-jobs-failed = Misslyckade uppgifter sedan i går
mail-table = Mejl som kräver ett beslut
mail-state = Läge
mail-purpose = För
mail-purpose-account = kontot
mail-purpose-notice = ett meddelande
mail-purpose-digest = en sammanfattning
mail-domain = Mottagare hos
mail-when = Skrivet
mail-reason = Mejlserverns svar
mail-action = Åtgärd
mail-send-again = Skicka igen
mail-sent-again = Mejlet skickas igen.
mail-text-gone = Texten är borttagen
mail-none-title = Inget mejl kräver ett beslut
mail-none-text = Allt är skickat eller på väg.
mail-refresh = Uppdatera
mail-attempts =
    { $count ->
        [one] { $count } försök
       *[other] { $count } försök
    }
kind-assessed_by_manager = Bedömningar av min chef
kind-talk_planned = Samtal om kompetens
kind-talk_to_confirm = Bekräfta överenskommelser
kind-colleague_asked = Förfrågningar om min syn på kollegor
kind-raters_needed = Välja och bekräfta tillfrågade
kind-colleague_round_closed = Resultat av kollegors syn
kind-self_assessment_waiting = Självskattningar som jag har påbörjat
kind-evidence_received = Intyg att granska
kind-evidence_decided = Beslut om mina intyg
