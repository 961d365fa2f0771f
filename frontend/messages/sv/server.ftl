# Texter som servern själv skriver: e-post.
mail-greeting = Hej { $given_name }!

mail-invitation-subject = { $organisation } bjuder in dig till { $consortium }
mail-invitation-body = { $organisation } har skapat ett konto åt dig på { $consortium }. Där kan du gå kurser i din egen takt och se vilka färdigheter du har visat. Välj ett lösenord för att komma igång.
mail-invitation-action = Välj ett lösenord
mail-invitation-note = Länken fungerar en gång, till och med { $moment } (UTC). Om du inte väntade dig det här meddelandet behöver du inte göra något.

mail-membership-subject = Du hör nu till { $organisation }
mail-membership-body = { $organisation } har lagt till dig på { $consortium }. Logga in med det konto som du redan har.
mail-membership-action = Logga in
mail-membership-note = Om du inte arbetar med den här organisationen, hör av dig till dess administratör.

mail-password-reset-subject = Välj ett nytt lösenord
mail-password-reset-body = Någon, troligen du, har bett om ett nytt lösenord för ditt konto på { $consortium }.
mail-password-reset-action = Välj ett nytt lösenord
mail-password-reset-note = Länken fungerar en gång, till och med { $moment } (UTC). Om du inte bad om den behöver du inte göra något: ditt lösenord är oförändrat.

mail-password-changed-subject = Ditt lösenord har ändrats
mail-password-changed-body = Lösenordet för ditt konto på { $consortium } ändrades { $moment } (UTC). Du har loggats ut på andra enheter.
mail-password-changed-action = Det var inte jag: välj ett nytt lösenord
mail-password-changed-note = Om du ändrade det själv behöver du inte göra något.

mail-registration-subject = Slutför din registrering hos { $organisation }
mail-registration-body = Någon, troligen du, vill registrera sig hos { $organisation } på { $consortium } med den här adressen. Öppna länken för att slutföra.
mail-registration-action = Slutför registreringen
mail-registration-note = Länken fungerar en gång, till och med { $moment } (UTC). Om det inte var du behöver du inte göra något: utan länken skapas inget konto.

mail-already-member-subject = Du har redan ett konto hos { $organisation }
mail-already-member-body = Någon, troligen du, ville registrera sig hos { $organisation } på { $consortium }. Du har redan ett konto där: logga in med den här adressen.
mail-already-member-action = Logga in
mail-already-member-note = Om du har glömt lösenordet väljer du ett nytt på inloggningssidan. Om det inte var du behöver du inte göra något.

page-in-this-language = Läs på svenska
page-previous-lesson = Föregående lektion
page-next-lesson = Nästa lektion
page-needs-script = Den här sidan behöver JavaScript. När du har loggat in kan kurserna och deras lektioner läsas även utan det.

# Meddelanden: en mening utan punkt, som också är mejlets ämne; sedan mejlets text och vad länken gör.
notice-work-marked = Ditt arbete har bedömts: { $lesson }
notice-work-marked-body = En utbildare har bedömt ditt arbete ”{ $lesson }” i kursen ”{ $course }”. Logga in för att se poängen och kommentarerna. Om du inte blev godkänd kan du arbeta vidare och lämna in igen, så långt kursen tillåter.
notice-work-marked-action = Se resultatet
notice-attempt-granted = Du har fått ett försök till: { $lesson }
notice-attempt-granted-body = En utbildare har gett dig ett försök till på ”{ $lesson }” i kursen ”{ $course }”. Du kan börja när det passar dig.
notice-attempt-granted-action = Öppna provet
notice-course-version-changed = En kurs som du går har ändrats: { $course }
notice-course-version-changed-body = Kursen ”{ $course }” har en ny version. Det du redan har gjort räknas. På kursens sida står vad som är nytt.
notice-course-version-changed-action = Se ändringarna
notice-completion-expiring =
    { $days ->
        [one] Din genomförda kurs slutar gälla om { $days } dag: { $course }
       *[other] Din genomförda kurs slutar gälla om { $days } dagar: { $course }
    }
notice-completion-expiring-body = Din genomförda kurs ”{ $course }” gäller till och med { $until }. Du kan förnya den nu: öppna kursen och gå den igen. Det du har gäller fram till dess, och inget går förlorat om du avbryter.
notice-completion-expiring-action = Öppna kursen
notice-course-completed = Du har slutfört en kurs: { $course }
notice-course-completed-body = Du har slutfört kursen ”{ $course }”. Den är noterad som underlag för dina färdigheter.
notice-course-completed-action = Öppna kursen
notice-refreshers-due =
    { $count ->
        [one] { $count } fråga väntar på att repeteras
       *[other] { $count } frågor väntar på att repeteras
    }
notice-refreshers-due-body =
    { $count ->
        [one] { $count } fråga från kurser du har slutfört är på tur igen. Den tar en minut.
       *[other] { $count } frågor från kurser du har slutfört är på tur igen. De tar några minuter.
    }
notice-refreshers-due-action = Svara nu
notice-plan-changed = Din lärandeplan har ändrats
notice-plan-changed-body = Något som avgör din plan har ändrats, så nu är det andra kurser som leder dig dit. Planen säger vilka och varför.
notice-plan-changed-action = Se min plan
notice-campaign-began = Visa var du står: { $title }, senast { $until }
notice-campaign-began-body = Din organisation ber dig bedöma de kompetenser som ditt arbete kräver: ”{ $title }”, senast { $until }. Bara summor rapporteras; ditt eget resultat ser du direkt.
notice-campaign-began-action = Se vad som krävs
notice-campaign-ends = ”{ $title }” avslutas { $until } och väntar fortfarande på dig
notice-campaign-ends-body = Några av de kompetenser som ditt arbete kräver har inte bedömts sedan ”{ $title }” började. Den avslutas { $until }.
notice-campaign-ends-action = Bedöm resten
notice-shared-profile-changed = Den delade rollprofilen ”{ $title }” har ändrats
notice-shared-profile-changed-body = Ni har anpassat den delade profilen ”{ $title }”. Den har en ny version; jämför den med er.
notice-shared-profile-changed-action = Jämför
notice-feedback-answered = Din återkoppling har besvarats: { $course }
notice-feedback-answered-body = Du har fått svar på det du skrev om kursen ”{ $course }”.
notice-feedback-answered-action = Läs svaret
notice-feedback-received = Ny återkoppling på en kurs: { $course }
notice-feedback-received-body = Någon har skrivit om ”{ $lesson }” i kursen ”{ $course }”.
notice-feedback-received-action = Läs återkopplingen
notice-data-requested = Någon har lämnat en begäran om personuppgifter
notice-data-requested-body = En person i din organisation har lämnat en begäran om de uppgifter som finns om henne eller honom. Enligt lagen har ni en månad på er att svara.
notice-data-requested-action = Se begäran
notice-data-answered = Din begäran om dina uppgifter har besvarats
notice-data-answered-body = Din organisation har fattat beslut om din begäran om personuppgifter.
notice-data-answered-action = Läs svaret
page-app-description = Kurser i digital kompetens, även utan nätverk.

# The digest, and what stands below every mail that can be stopped.
mail-digest-subject =
    { $count ->
        [one] { $count } meddelande till dig
       *[other] { $count } meddelanden till dig
    }
mail-digest-body =
    { $count ->
        [one] Sedan den senaste sammanfattningen finns { $count } meddelande som du inte har läst:
       *[other] Sedan den senaste sammanfattningen finns { $count } meddelanden som du inte har läst:
    }
mail-digest-more =
    { $count ->
        [one] Ytterligare { $count } meddelande finns i appen.
       *[other] Ytterligare { $count } meddelanden finns i appen.
    }
mail-digest-action = Se alla meddelanden
mail-footer-settings = Välj vilka mejl du får
mail-footer-stop = Sluta skicka sådana mejl

# The page that the link of a mail opens.
unsubscribe-title = Sluta få mejl
unsubscribe-question-kind = Vill du inte få fler mejl av det här slaget: { $kind }?
unsubscribe-question-digest = Vill du inte få fler sammanfattningar av dina meddelanden?
unsubscribe-note = Du ser fortfarande meddelandena i appen. Mejl om ditt lösenord och inbjudningar påverkas inte.
unsubscribe-button = Sluta skicka sådana mejl
unsubscribe-done = Du får inga fler sådana mejl.
unsubscribe-already = Mejlen hade redan stoppats.
unsubscribe-undo = Ångra
unsubscribe-undone = Du får sådana mejl igen.
unsubscribe-bad = Länken fungerar inte längre
unsubscribe-bad-note = Den har gått ut eller kopierades inte helt. Logga in för att välja vilka mejl du får.
unsubscribe-settings = Välj vilka mejl du får
unsubscribe-skip = Hoppa till innehållet
unsubscribe-kind-work-marked = Bedömda arbeten
unsubscribe-kind-attempt-granted = Fler försök
unsubscribe-kind-course-completed = Slutförda kurser
unsubscribe-kind-completion-expiring = Kurser som snart slutar gälla
unsubscribe-kind-course-version-changed = Ändringar i mina kurser
unsubscribe-kind-refreshers-due = Frågor att repetera
unsubscribe-kind-plan-changed = Ändringar i min lärandeplan
unsubscribe-kind-campaign-began = Kampanjer som frågar dig
unsubscribe-kind-campaign-ends = Påminnelser om kampanjer
unsubscribe-kind-shared-profile-changed = Ändrade delade profiler
unsubscribe-kind-feedback-answered = Svar på min återkoppling
unsubscribe-kind-feedback-received = Återkoppling från deltagare
unsubscribe-kind-data-requested = Begäran om personuppgifter
unsubscribe-kind-data-answered = Svar på min begäran om uppgifter
# The file with everything that is held about a person.
data-none = Det finns inget.
data-file-title = Vad som finns om mig
data-file-lead = En kopia av allt som plattformen hade i detta ögonblick. Förvara den säkert: den som har den kan läsa den.

# A new address, and the last mail to somebody who was forgotten.
mail-email-change-subject = Bekräfta din nya e-postadress
mail-email-change-body = Någon, troligen du, vill använda den här adressen för ett konto på { $consortium }.
mail-email-change-action = Bekräfta adressen
mail-email-change-note = Länken fungerar en gång, till { $moment } (UTC). Om du inte har bett om detta behöver du inte göra något.
mail-email-changed-subject = Din e-postadress har ändrats
mail-email-changed-body = E-postadressen för ditt konto på { $consortium } ändrades { $moment } (UTC). Den här adressen används inte längre.
mail-email-changed-action = Vem du kan vända dig till
mail-email-changed-note = Om det inte var du, kontakta genast din organisations administratör.
mail-forgotten-subject = Ditt konto har raderats
mail-forgotten-body = Som du bad om har allt om dig på { $consortium } raderats, och med det ditt konto. Det som räknas finns kvar utan ditt namn.
mail-forgotten-action = Vad plattformen sparar
mail-forgotten-note = Det här är det sista meddelandet till den här adressen. Noteringen om att det skickades raderas efter nittio dagar.
mail-forgotten-in-one-subject = Dina uppgifter har raderats
mail-forgotten-in-one-body = Som du bad om har det som { $consortium } hade om dig för { $organisation } raderats. Ditt konto finns kvar för dina andra organisationer.
mail-forgotten-in-one-action = Vad plattformen sparar
mail-forgotten-in-one-note = Under ”Mitt konto” ser du vad som sparas för dina andra organisationer.

notice-assessed-by-manager = { $name } har bedömt din kompetens
notice-assessed-by-manager-body = { $name } har skrivit ner hur han eller hon ser på din kompetens. Du kan läsa allt, även de anteckningar som delats med dig.
notice-assessed-by-manager-action = Läs bedömningen
unsubscribe-kind-assessed-by-manager = Bedömningar av min chef
notice-talk-planned = Samtal om kompetens med { $name } den { $day }
notice-talk-planned-body = Ett samtal om kompetens är planerat med { $name } den { $day }. Båda förbereder det.
notice-talk-planned-action = Förbered samtalet
unsubscribe-kind-talk-planned = Samtal om kompetens
notice-talk-to-confirm = { $name } har bekräftat det ni kom överens om: bekräfta du också
notice-talk-to-confirm-body = { $name } har bekräftat det ni kom överens om i samtalet. Läs och bekräfta det du också; först då gäller nivåerna.
notice-talk-to-confirm-action = Läs och bekräfta
unsubscribe-kind-talk-to-confirm = Bekräfta överenskommelser
notice-colleague-asked = Din syn på { $name } önskas senast { $day }
notice-colleague-asked-body = Du tillfrågas om hur du ser på kompetensen hos { $name }, senast { $day }. Ingen ser dina enskilda svar, och du får avböja.
notice-colleague-asked-action = Svara eller avböj
unsubscribe-kind-colleague-asked = Förfrågningar om min syn på kollegor
notice-raters-needed = Vem ska tillfrågas om { $name }?
notice-raters-needed-body = Kollegorna som ska tillfrågas om { $name } väntar på att du väljer eller bekräftar dem.
notice-raters-needed-action = Titta på det
unsubscribe-kind-raters-needed = Välja och bekräfta tillfrågade
notice-colleague-round-closed = Kollegornas syn på { $name } finns nu
notice-colleague-round-closed-body = Omgången med kollegors syn på { $name } är stängd. Svaren visas bara sammantagna.
notice-colleague-round-closed-action = Se resultatet
unsubscribe-kind-colleague-round-closed = Resultat av kollegors syn
notice-self-assessment-waiting = Din självskattning är inte avslutad
notice-self-assessment-waiting-body = Du har påbörjat en självskattning. Dina svar finns kvar; du kan fortsätta där du slutade.
notice-self-assessment-waiting-action = Fortsätt
unsubscribe-kind-self-assessment-waiting = Självskattningar som jag har påbörjat
notice-evidence-received = Ett intyg väntar på din granskning: { $certificate }
notice-evidence-received-body = Någon i din organisation har lämnat in intyget ”{ $certificate }”. Logga in för att titta på det och godta eller avslå det.
notice-evidence-received-action = Granska intyget
notice-evidence-decided =
    { $state ->
        [revoked] Ditt intyg räknas inte längre: { $certificate }
        [waiting] Ditt intyg granskas på nytt: { $certificate }
       *[other] Ditt intyg har granskats: { $certificate }
    }
notice-evidence-decided-body =
    { $state ->
        [revoked] Intyget ”{ $certificate }” har återkallats. Från och med nu räknas det inte för dina nivåer; på tidigare dagar förblir det som det var. Logga in för att läsa varför.
        [waiting] Avslaget på ditt intyg ”{ $certificate }” har tagits tillbaka. Det väntar på granskning igen; du behöver inte göra något.
       *[other] Det har beslutats om ditt intyg ”{ $certificate }”. Logga in för att se vad det betyder för dina nivåer och varför.
    }
notice-evidence-decided-action = Se beslutet
unsubscribe-kind-evidence-received = Intyg att granska
unsubscribe-kind-evidence-decided = Beslut om mina intyg

# Reports as files for people.
file-competencies-title = Kompetenser: { $organisation }
file-competencies-lead = En rad för varje person och kompetens, med den nivå som beläggen för den här organisationen ger. En kompetens utan nivå är inte känd; det betyder inte noll.
file-note-team = Endast personerna i en chefs grupp.
file-note-unit = Endast personer i en enhet och i de enheter som hör till den.
file-note-course = Endast personer som har börjat en viss kurs.
file-note-skill = Endast en kompetens: { $skill }.
file-column-organisation = Organisation
file-column-family_name = Efternamn
file-column-given_name = Förnamn
file-column-unit = Enhet
file-column-position = Befattning
file-column-skill = Kompetensens kod
file-column-skill_title = Kompetens
file-column-level = Nivå
file-column-evidence = Belägg
file-column-observed_at = Visad den
file-column-valid_until = Giltig till
file-evidence-self = självskattning
file-evidence-manager = chef
file-evidence-test = prov
file-evidence-completion = kurs
file-evidence-external = intyg
file-evidence-refresher = repetition
