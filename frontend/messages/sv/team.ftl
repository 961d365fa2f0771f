# Närmaste chefens team, samtal om kompetens och kollegors syn.

level-plain = nivå { $level }
team-title = Mitt team
team-lead = Vem som bedömdes när, hur mycket som är känt och var de största gapen finns. Var och en ser i sina uppgifter att du har tittat.
team-empty = Ingen finns i ditt team
team-empty-text = Personer visas här när du är registrerad som deras närmaste chef.
team-caption = Ditt team
team-person = Namn
team-self = Självskattning
team-manager = Din bedömning
team-coverage = Känt
team-gaps = Största gapen
team-date = { DATETIME($date, dateStyle: "medium") }
team-never = inte ännu
team-covered = { $done } av { $total } kompetenser
team-no-profile =
    { $count ->
        [one] { $count } kompetens, ingen profil
       *[other] { $count } kompetenser, ingen profil
    }
team-no-gaps = inga kända
team-gap = { $title }: { $level } i stället för { $required }
team-all-gaps = { $count } totalt, varav { $critical } avgörande
team-plan = Lärandeplan
team-talk-on = Samtal den { DATETIME($date, dateStyle: "medium") }

member-assess = Bedöm kompetens
member-plan = Lärandeplan
member-assess-title = Din syn på { $name }
member-assess-lead = Bedöm bara det du har sett i arbetet. Hoppa över det du inte kan bedöma.
member-needed = Vad profilen kräver
member-others = Andra kompetenser ({ $count })
member-not-assessed = Inte bedömd
member-last = Senast nivå { $level } ({ DATETIME($date, dateStyle: "medium") })
member-note = Anteckning om ”{ $title }”
member-share-note = { $name } får läsa anteckningen
member-told = { $name } får veta att du har gjort en bedömning och läser nivåerna och de anteckningar som du delar.
member-nothing = Välj en nivå för minst en kompetens
member-save =
    { $count ->
        [0] Spara
        [one] Spara { $count } nivå
       *[other] Spara { $count } nivåer
    }

views-title = Sida vid sida
views-skill = Kompetens
views-self = Själv
views-manager = Chef
views-test = Test
views-completion = Kurs
views-required = Behövs
views-level = { $level } ({ DATETIME($date, dateStyle: "medium") })
views-none = Ingenting är känt ännu: ingen av er har bedömt något, och ingen kurs eller test har visat något.
views-differing =
    { $count ->
        [0] Ni ser det ungefär likadant där båda har bedömt.
        [one] I { $count } kompetens skiljer sig era bilder mer än av en slump.
       *[other] I { $count } kompetenser skiljer sig era bilder mer än av en slump.
    }
views-differs = Bilderna skiljer sig
views-one-sided = Det finns ännu ingen kompetens som ni båda har bedömt, så det finns inget att jämföra.
views-caption = { $framework }: varje bild med sin dag
views-all = Visa alla { $count } kompetenser
views-known-only = Visa bara det som är känt

assessments-title = Närmaste chefens bedömningar
assessments-none = Ingen chef har gjort någon bedömning ännu.
assessments-none-mine = Din närmaste chef har inte bedömt dig ännu.
assessment-by =
    { $count ->
        [one] { DATETIME($date, dateStyle: "medium") }: { $name }, { $count } kompetens
       *[other] { DATETIME($date, dateStyle: "medium") }: { $name }, { $count } kompetenser
    }
note-shared = Anteckning:
note-private = Anteckning (bara du läser den):
views-agreed = överenskommet av båda
remark-see = Jag ser det annorlunda
remark-label = Hur ser du på det?
remark-hint = Din chef läser det bredvid bedömningen, med datum. Det ändrar ingen nivå.
remark-send = Skicka
remark-missing = Skriv hur du ser på det
remark-sent = Din chef kan läsa det nu.
remark-mine = Du den { DATETIME($date, dateStyle: "long") }:
remark-hers = { $name } den { DATETIME($date, dateStyle: "long") }:

others-title = Hur andra ser mig
others-lead = Vad din närmaste chef och dina kollegor säger om din kompetens, och vad du tillfrågas om andra.

talks-title = Samtal
talks-none = Inget samtal är planerat.
talk-with = Samtal med { $name } den { DATETIME($date, dateStyle: "long") }
talk-state-planned = Planerat
talk-state-agreed = Väntar på bekräftelse från båda
talk-state-confirmed = Bekräftat av båda
talk-state-cancelled = Inställt
talk-waiting-for = Väntar på att { $name } bekräftar
talk-who-sees = Bara { $person } och { $manager } ser den här sidan.
talk-day = Dag för samtalet
talk-day-hint = Båda kan förbereda det fram till dess.
talk-day-missing = Välj en dag
talk-invite = Bjud in till samtal
talk-move = Flytta till en annan dag
talk-moved = Samtalet är flyttat.
talk-preparation = Förberedelse
talk-wish = Vad { $name } vill
talk-wish-label = Vad vill du tala om, lära dig, ändra?
talk-view = Vad { $name } ser
talk-view-label = Vad ser du, och vad vill du tala om?
talk-prepare-hint = Båda läser det så snart det är sparat.
talk-prepare-save = Spara
talk-prepared = Sparat.
talk-nothing-yet = Inget skrivet ännu.
talk-agenda = Dagordning
agenda-empty = Det finns inga skillnader och inga gap mellan det som är känt och det som behövs. Tala om vad som kommer härnäst.
agenda-unknown = okänt
agenda-differs = själv { $self }, chef { $manager }
agenda-gap = nivå { $level }, det behövs { $required }
agenda-critical = kritiskt: nivå { $level }, det behövs { $required }
talk-agreed = Vad ni kom överens om
talk-nothing-agreed = Skriv under samtalet ner vilka nivåer ni båda ser och vad som görs härnäst.
talk-nothing-agreed-mine = Inget är nedskrivet ännu. Det gör chefen under samtalet; du bekräftar efteråt.
talk-record = Skriv ner vad vi kom överens om
talk-record-again = Ändra överenskommelsen
talk-record-text = Lämna en nivå öppen där ni inte kom fram till en gemensam bild. Den som redan har bekräftat måste bekräfta igen.
talk-record-save = Spara överenskommelsen
talk-record-cancel = Tillbaka utan att spara
talk-recorded = Sparat. Nu bekräftar ni båda.
talk-level-open = Inte överenskommet
talk-add-skill = En annan kompetens
talk-steps = Nästa steg
talk-step = Steg { $number }
talk-step-text = Vad görs?
talk-step-whose = Av vem?
talk-step-due = Senast när?
talk-step-remove = Ta bort steg { $number }
talk-step-until = senast { DATETIME($date, dateStyle: "medium") }
talk-add-step = Lägg till ett steg
talk-confirmed-by =
    { $person ->
        [yes] { $personName }: bekräftat
       *[no] { $personName }: inte bekräftat ännu
    }; { $manager ->
        [yes] { $managerName }: bekräftat
       *[no] { $managerName }: inte bekräftat ännu
    }.
talk-confirm-text = När båda har bekräftat blir de överenskomna nivåerna belägg, och inget av detta kan ändras längre.
talk-differently = Ser du det annorlunda? Skriv det i din förberedelse ovan och tala om det igen. Inget gäller förrän du har bekräftat.
talk-confirm = Bekräfta överenskommelsen
talk-confirmed-now = Du har bekräftat. Den andra får veta det.
talk-both-confirmed = Båda har bekräftat. Nivåerna gäller från i dag.
talk-print = Skriv ut
talk-cancel = Ställ in samtalet
talk-cancel-title = Ska samtalet ställas in?
talk-cancel-text = Förberedelserna kan läsas av er båda även sedan. Ett annat samtal kan planeras.
talk-cancelled = Samtalet är inställt.
talk-keep = Behåll

rounds-title = Kollegors syn (360°)
rounds-none = Ingen har tillfrågats ännu.
round-of = { $framework }, { DATETIME($date, dateStyle: "medium") }
round-state-choosing = Kollegor ska väljas
round-state-to_confirm = Valet väntar på närmaste chefen
round-state-open = Kollegorna svarar
round-state-closed = Stängd
round-state-cancelled = Inställd
round-until = senast { DATETIME($date, dateStyle: "long") }
round-ask-text = Be om kollegors syn: personen väljer minst tre, du bekräftar valet.
round-ask = Be om kollegors syn
round-about = Kollegors syn på { $name }
round-mine = Kollegors syn på mig
round-new = Fråga kollegor om deras syn på mig
round-new-lead = Kollegor säger hur de ser på din kompetens. Du får bara veta vad de säger tillsammans.
round-new-who = Välj tre till tolv kollegor som känner ditt arbete; fem eller fler är bäst, eftersom någon kan avböja. Din närmaste chef kan inte vara en av dem.
round-new-confirm = Din närmaste chef bekräftar valet innan någon tillfrågas.
round-privacy = Bara medelvärden och spridning visas, från tre svar och när omgången är stängd. Enskilda svar ses av ingen och raderas då. Resultatet är inget belägg för en nivå.
round-send = Skicka valet till min chef
round-send-again = Skicka det ändrade valet
round-chosen = Ditt val väntar på din chef.
round-confirm-text = Kan dessa kollegor bedöma, och är de tillräckligt olika? När du bekräftar tillfrågas de.
round-closes = Sista dag för svar
round-closes-hint = Två veckor från i dag om du lämnar det tomt.
round-confirm = Bekräfta och fråga dem
round-send-back = Be om ett annat val
round-confirmed = Kollegorna har tillfrågats.
round-sent-back = Valet har skickats tillbaka.
round-raters = Vilka som har valts
round-result = Resultat
round-caption = Vad kollegorna säger, på en skala från 1 till { $max }
round-mean = Medelvärde
round-spread = Samstämmighet
round-answers = Svar
round-number = { NUMBER($value, maximumFractionDigits: 1) }
round-spread-close = nära varandra (spridning { NUMBER($spread, maximumFractionDigits: 1) })
round-spread-some = något isär (spridning { NUMBER($spread, maximumFractionDigits: 1) })
round-spread-wide = långt isär (spridning { NUMBER($spread, maximumFractionDigits: 1) })
round-spread-few = visas inte under fem svar
round-withheld = visas inte
round-withheld-text = Visas inte: färre än tre svar, eller svar som är så lika att de skulle visa vad var och en har sagt. Under fem svar anges medelvärdet på en halv nivå när.
round-too-few = Inget kan visas: färre än tre kollegor bedömde samma kompetens, eller så var svaren så lika att de skulle visa vad var och en har sagt. Svaren har raderats.
round-cancel = Ställ in
round-cancel-title = Ska omgången ställas in?
round-cancel-text = Det som kollegorna har svarat hittills raderas.
round-cancelled = Omgången är inställd.

rater-chosen =
    { $count ->
        [0] Ingen vald ännu
        [one] { $count } kollega vald
       *[other] { $count } kollegor valda
    }
rater-search = Sök kollegor
rater-search-hint = Minst två bokstäver i namnet
rater-found =
    { $count ->
        [0] Ingen hittades
        [one] { $count } kollega hittades
       *[other] { $count } kollegor hittades
    }
rater-nobody = Ingen annan med det namnet finns i din organisation.
rater-add = Välj
rater-added = { $name } vald, { $count } totalt
rater-remove = Ta bort
rater-removed = { $name } borttagen, { $count } totalt
rater-too-few = Välj minst tre kollegor

requests-title = Du tillfrågas om
request-title = Din syn på { $name }
request-lead =
    { $count ->
        [one] { $count } fråga, ungefär en minut. Hoppa över det du inte kan bedöma.
       *[other] { $count } frågor, några minuter. Hoppa över det du inte kan bedöma.
    }
request-private = Ingen ser dina svar: inte kollegan, inte närmaste chefen, inte personalavdelningen. De läggs samman med andras och raderas sedan.
request-fair = Bedöm det du har sett i arbetet, inte om du tycker om någon.
request-until = Du kan svara och ändra dina svar till och med { DATETIME($date, dateStyle: "long") }.
request-cannot-judge = Jag kan inte bedöma det
request-nothing = Bedöm minst en kompetens, eller avböj
request-send = Spara min syn
request-decline = Jag avböjer hellre
request-decline-title = Kasta din bedömning?
request-decline-text = Det du har sparat om { $name } raderas. Så länge rundan är öppen kan du svara igen.
request-decline-keep = Behåll min bedömning
request-saved = Sparat. Du kan ändra det till sista dagen eller tills alla har svarat.
request-saved-last = Sparat. Nu har alla svarat och rundan är avslutad.
request-declined = Du har avböjt. Ingen får veta det; du kan fortfarande svara tills rundan är avslutad.
request-closed = Omgången tar inte emot fler svar.
request-over = avslutad
request-state-asked = Inte besvarad ännu
request-state-answered = Besvarad
request-state-declined = Avböjd
