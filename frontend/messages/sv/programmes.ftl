# Programmes: who must know what by when.

programmes-title = Program
programmes-lead = Vad medarbetarna ska kunna och när, vilka det gäller och hur långt de har kommit.
programmes-lead-team = Hur långt din arbetsgrupp har kommit i det den ska kunna.
programmes-new = Nytt program
programmes-new-lead = Det gäller ingen förrän du slår på en regel.
programmes-none = Det finns inget program ännu
programmes-none-text = Skriv ett, pröva vilka det skulle gälla och slå på det.
programmes-none-text-team = Personalavdelningen har inte skrivit något ännu.
programmes-list = Alla program
programmes-name = Program
programmes-people = Personer
programmes-mandatory = Obligatoriskt
programmes-offered = Frivilligt
programmes-nothing-on = ingen regel är på
programmes-kind-overdue = Försenat
programmes-kind-due_soon = Snart dags
programmes-kind-extended = Förlängd tid
programmes-kind-not_due = I god tid
programmes-kind-fulfilled = Uppfyllt
programmes-kind-exempted = Undantagen
programmes-kind-ended = Avslutat
programmes-date = { DATETIME($date, dateStyle: "medium") }
programmes-fulfilled-until = Uppfyllt till { $day }.
programmes-exempted-until = Undantagen till { $day }.
programmes-ended-on = Avslutat { $day }.
programmes-overdue-since = Det skulle ha varit klart { $day }.
programmes-renew-by = Giltigt till { $day }; det kan förnyas nu.
programmes-due-by = Ska vara klart { $day }.
programmes-no-due = Inget slutdatum.
programmes-mine = Mina program
programmes-mine-lead = Vad ditt arbete kräver att du kan, när och varför.
programmes-mine-none = Du har inget program
programmes-mine-none-text = När ett gäller dig står det här.
programmes-step = Steg { $number }
programmes-step-of = { $needed } av { $count }:
programmes-step-done = klart
programmes-step-open = återstår
programmes-step-waits = efter steget före
programmes-step-add = Lägg till ett steg
programmes-step-remove = Ta bort steg { $number }
programmes-because = För att { $reason }, sedan { $day }.
programmes-because-given = Du fick det av personalavdelningen { $day }.
programmes-renew-from = Det kan förnyas från { $day }.
programmes-is-everybody = alla i organisationen
programmes-is-unit = i enheten { $unit }
programmes-is-position = i befattningen { $position }
programmes-is-profile = med rollprofilen { $profile }
programmes-is-joined-from = började { $day } eller senare
programmes-is-joined-before = började före { $day }
programmes-not = inte: { $condition }
programmes-and = { ", " }
programmes-due-none = Inget slutdatum
programmes-due-after_joining = Dagar efter anställningens början
programmes-due-after_fitting = Dagar efter flytt till enheten eller befattningen
programmes-due-after_rule = Dagar efter att regeln slagits på
programmes-due-after_end = Dagar efter att ett tidigare slutförande löpt ut
programmes-due-yearly = En bestämd dag varje år
programmes-due-said-after_joining =
    { $days ->
        [one] Klart { $days } dag efter anställningens början.
       *[other] Klart { $days } dagar efter anställningens början.
    }
programmes-due-said-after_fitting =
    { $days ->
        [one] Klart { $days } dag efter flytt till enheten eller befattningen.
       *[other] Klart { $days } dagar efter flytt till enheten eller befattningen.
    }
programmes-due-said-after_rule =
    { $days ->
        [one] Klart { $days } dag efter att regeln börjat gälla.
       *[other] Klart { $days } dagar efter att regeln börjat gälla.
    }
programmes-due-said-after_end =
    { $days ->
        [one] Klart { $days } dag efter att det förra löpt ut.
       *[other] Klart { $days } dagar efter att det förra löpt ut.
    }
programmes-due-said-none = Det finns inget slutdatum.
programmes-due-said-yearly = Klart varje år senast { DATETIME($date, day: "numeric", month: "long") }.
programmes-month = { DATETIME($date, month: "long") }
programmes-holds =
    { $months ->
        [one] Det slutförda gäller { $months } månad.
       *[other] Det slutförda gäller { $months } månader.
    }
programmes-tally = { $people } har det: { $overdue } försenade, { $fulfilled } klara.
programmes-edit = Ändra programmet
programmes-edit-title = Ändra ”{ $title }”
programmes-edit-lead = Det du sparar är en ny version; de tidigare finns kvar.
programmes-rules = Vilka det gäller
programmes-no-rules = Det finns ingen regel ännu.
programmes-state-draft = Utkast
programmes-state-on = På
programmes-state-paused = Pausad
programmes-state-ended = Avslutad
programmes-rule-since =
    { $count ->
        [one] sedan { $day }, { $count } person
       *[other] sedan { $day }, { $count } personer
    }
programmes-pause = Pausa
programmes-paused = Regeln tar inte in någon mer. De som har programmet behåller det.
programmes-switch-on = Slå på
programmes-switched-on = Regeln är på.
programmes-end = Avsluta
programmes-end-title = Avsluta regeln?
programmes-end-text = Programmet avslutas för dem som ingen annan regel gäller. Deras uppgifter finns kvar. En avslutad regel kan inte slås på igen.
programmes-ended = Regeln är avslutad.
programmes-end-not = Behåll
programmes-rule-new = Ny regel
programmes-rule-new-lead = Alla villkor ska gälla. Flera regler förenas med ”eller”, och var och en räknas en gång.
programmes-condition = Villkor { $number }
programmes-condition-add = Lägg till ett villkor
programmes-condition-remove = Ta bort villkor { $number }
programmes-field-negated = Ska det gälla?
programmes-field-is = Det ska vara så
programmes-field-is-not = Det får inte vara så
programmes-field-who = Gäller
programmes-who-everybody = Alla
programmes-who-unit = Enhet med delar
programmes-who-position = Befattning
programmes-who-profile = Rollprofil
programmes-who-joined_from = Började denna dag eller senare
programmes-who-joined_before = Började före denna dag
programmes-field-date = Dag
programmes-choose = Välj
programmes-needed-choice = Välj ett.
programmes-try = Se vad den skulle göra
programmes-forecast = Vad regeln skulle göra
programmes-forecast-enrols =
    { $count ->
        [one] Det tar in { $count } person.
       *[other] Det tar in { $count } personer.
    }
programmes-forecast-of = Av dem har { $fulfilled } redan gjort det, { $exempted } är undantagna och { $overdue } skulle vara försenade direkt.
programmes-forecast-assigned = Har redan programmet: { $count }.
programmes-forecast-people = Vilka som skulle få det
programmes-enrolled =
    { $count ->
        [one] Regeln är på. { $count } person fick programmet.
       *[other] Regeln är på. { $count } personer fick programmet.
    }
programmes-people-title = Vilka som har det
programmes-people-none = Ingen är i det läget.
programmes-all-standings = Alla utom avslutade
programmes-as-of = Läget denna dag
programmes-person = Person
programmes-unit = Enhet
programmes-standing = Läge
programmes-due = Klart
programmes-until = Giltigt till
programmes-versions = Versioner
programmes-version =
    { $count ->
        [one] Version { $number }, { $day }, { $count } person.
       *[other] Version { $number }, { $day }, { $count } personer.
    }
programmes-field-title = Titel
programmes-field-purpose = Vad det är till för
programmes-field-mandatory = Är det obligatoriskt?
programmes-field-courses = Kurser
programmes-field-courses-hint = Markera flera där den ena kan ersätta den andra.
programmes-field-needed = Hur många av dem
programmes-field-order = Ordning
programmes-field-after = Först efter steg { $number }
programmes-field-due = När det ska vara klart
programmes-field-days = Hur många dagar
programmes-field-day = Dag i månaden
programmes-field-month = Månad
programmes-field-months = Gäller i hur många månader
programmes-field-months-hint = Så länge kursen anger om det är tomt.
programmes-field-window = Dagar före slutet då en förnyelse inte förkortar något
programmes-field-window-hint = Det som görs då räknas från slutet av det förra.
programmes-field-note = Varför du ändrar det
programmes-field-move = De som redan har det
programmes-field-move-hint = Annars behåller de sin version.
programmes-field-move-yes = Fortsätter enligt denna version
programmes-save = Spara
programmes-needed-title = Ange en titel.
programmes-needed-course = Välj minst en kurs.
programmes-needed-number = Ange ett heltal.
