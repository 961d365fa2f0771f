# Role profiles and campaigns.

campaigns-title = Kampanjer
campaigns-lead = Be människor visa sin nivå till en viss dag, följ hur många som gjort det och jämför med året innan.
campaigns-new = Börja en kampanj
campaigns-none-title = Det finns ingen kampanj än
campaigns-none-text = Börja en, så meddelas alla som tillfrågas.
campaigns-list = Alla kampanjer
campaigns-name = Kampanj
campaigns-profile = Profil
campaigns-due = Senast
campaigns-date = { DATETIME($date, dateStyle: "medium") }
campaigns-state = Läge
campaigns-open = öppen
campaigns-closed = avslutad
campaigns-taking-part = Börjat och blivit klara
campaigns-participation = { $began } av { $invited } har börjat, { $finished } är klara.
campaigns-field-title = Titel
campaigns-field-title-hint = Till exempel ”Hösten 2027”
campaigns-field-unit = Bara från denna enhet
campaigns-field-all-units = Alla enheter
campaigns-field-due = Till vilken dag
campaigns-field-position = Bara med denna befattning
campaigns-field-previous = Jämför med
campaigns-field-no-previous = Inget: den är den första
campaigns-begin = Börja och meddela alla
campaigns-remind = Påminn dem som inte är klara
campaigns-reminded =
    { $count ->
        [one] { $count } person påmind.
       *[other] { $count } personer påminda.
    }
campaigns-close = Avsluta och behåll resultatet
campaigns-close-hint = Den kan inte öppnas igen. Efter sin dag avslutas den av sig själv.
campaigns-again = Gör samma sak igen
campaigns-results = Vad som är känt, kompetens för kompetens
campaigns-mean = Medelnivå
campaigns-change = Förändring
campaigns-number = { NUMBER($number, maximumFractionDigits: 1) }
campaigns-changed = { NUMBER($before, maximumFractionDigits: 1) } → { NUMBER($after, maximumFractionDigits: 1) } (n = { $people })
campaigns-who = Vilka som deltar
campaigns-who-show = Visa namnen
campaigns-who-hint = Alla på listan får veta att du tittat.
campaigns-member = Person
campaigns-state-invited = inte börjat
campaigns-state-begun = börjat
campaigns-state-finished = klar
campaigns-none-chosen = Ingen
campaigns-needed-title = Ge kampanjen en titel.
campaigns-needed-day = Välj till vilken dag personerna tillfrågas.
campaigns-remind-hint = Var och en påminns högst en gång om dagen.
campaigns-close-title = Avsluta kampanjen?
campaigns-close-text = { $finished } av { $invited } är klara. Det som är känt nu behålls som resultat, och kampanjen kan inte öppnas igen.
campaigns-close-empty = Ingen är klar: en senare kampanj skulle knappt ha något att jämföras med.
campaigns-close-not = Låt den vara öppen
campaigns-results-later = Vad som är känt om nivåer visas när kampanjen är slut: fram till dess skulle varje nytt svar berätta om en person. En chef ser sitt eget team när som helst.
campaigns-withheld = Det som skulle berätta om få personer hålls inne: färre än fem, nästan alla eller nästan ingen av färre än tio, och det som skulle kunna räknas ut från kartan över luckor eller en tidigare kampanj.
campaigns-change-explained = Förändringen räknar dem som bedömdes i båda kampanjerna.
campaigns-field-previous-one = { $title } ({ $finished } av { $invited } klara)
campaigns-mean-step = { $number } ({ $word })
campaigns-self-assessments = Självskattningar bland de { $asked } tillfrågade: påbörjade { $begun }, avslutade { $finished }.
campaigns-few = visas inte
campaigns-few-why = En siffra visas inte när den skulle peka ut färre än fem personer.
