# Ramen runt varje sida, gemensamma ord och vad som kan gå fel.

product-name = Skillpact
skip-to-content = Till innehållet
navigation = Huvudmeny
menu = Meny
nav-home = Start
nav-catalogue = Kurser
nav-skills = Mina kompetenser
nav-team = Mitt team
nav-plan = Min plan
nav-reports = Rapporter
nav-people = Personer
nav-teach = Bedömning
nav-author = Kursproduktion
nav-administration = Administration
nav-account = Mitt konto
nav-notifications =
    { $count ->
        [0] Meddelanden, inga olästa
        [one] Meddelanden, { $count } oläst
       *[other] Meddelanden, { $count } olästa
    }
sign-out = Logga ut
organisation = Organisation
language = Språk
language-changed = Språket har ändrats.
language-en = English
language-sl = Slovenščina
language-bg = Български
language-sv = Svenska
language-it = Italiano
footer-about = Skillpact, kommunernas gemensamma lärplattform
accessibility-title = Tillgänglighet
privacy-title = Integritet

waiting = Läser in …
try-again = Försök igen
close = Stäng
cancel = Avbryt
continue = Fortsätt
go-home = Till startsidan
field-optional = (frivilligt)
error-prefix = Fel:
error-summary-title = Något behöver rättas
password-show = Visa
password-hide = Dölj
pager-shown =
    { $shown ->
        [one] { $shown } post visas
       *[other] { $shown } poster visas
    }
pager-shown-of = { $shown } av { $total } visas
pager-more = Visa fler
date-long = { DATETIME($date, dateStyle: "long") }
completed-on = Slutförd den { DATETIME($date, dateStyle: "long") }.
valid-until = Gäller till och med { DATETIME($date, dateStyle: "long") }.

role-learner = Deltagare
role-trainer = Utbildare
role-hr_officer = HR-handläggare
role-line_manager = Chef
role-organisation_admin = Organisationens administratör
role-consortium_admin = Konsortiets administratör

not-found-title = Sidan finns inte
not-found-text = Det finns inget på den här adressen. Den kan vara felskriven, eller så har sidan flyttats.
failure-title = Sidan kunde inte visas
refused-title = Du kan inte öppna den här sidan
refused-text = Sidan är till för personer med en annan roll i din organisation.

sign-in-action = Logga in
field-email = E-postadress
field-password = Lösenord
field-password-missing = Ange ditt lösenord
sign-in-again-title = Logga in igen
sign-in-again-text = Din inloggning har gått ut. Inget av det du har skrivit är borta: ange lösenordet för { $email } så skickas det.

problem-network-lost = Anslutningen har brutits. Kontrollera nätverket och försök igen; inget av det du har skrivit är borta.
problem-internal = Något gick fel hos oss. Försök igen om några minuter.
problem-internal-trace = Något gick fel hos oss. Om det händer igen, ge din administratör det här numret: { $trace }
problem-unavailable = Tjänsten är inte tillgänglig just nu. Försök igen om några minuter.
problem-storage_full = Det finns inget utrymme för fler data just nu. Inget sparades; försök igen senare.
problem-bad_request = Begäran gick inte att förstå. Ladda om sidan och försök igen.
problem-not_signed_in = Du är inte inloggad.
problem-sign_in_expired = Din inloggning har gått ut. Logga in igen.
problem-forbidden = Du har inte behörighet att göra detta.
problem-not_found = Det här finns inte, eller finns inte längre.
problem-conflict = Någon har ändrat detta under tiden. Ladda om sidan och försök igen.
problem-invalid_input = En del av uppgifterna kan inte godtas.
problem-too_many_requests = För många försök. Vänta några minuter och försök igen.
problem-too_large = Detta är för stort för att tas emot.
problem-unsupported_media_type = Den här filtypen tas inte emot.
problem-method_not_allowed = Det här går inte att göra här.
problem-wrong_credentials = E-postadressen eller lösenordet stämmer inte.
problem-token_invalid = Länken gäller inte längre. Be om en ny.
problem-bad_cursor = Listan har ändrats. Ladda om sidan.
problem-attempt_closed = Provet är redan inlämnat.
problem-time_over = Tiden för provet är slut. Det som sparades innan räknas.
problem-no_attempts_left = Du har använt alla försök för det här provet.
problem-lesson_unfinished = Gör klart lektionerna före provet först.
problem-wrong_organisation = Det här hör till en annan organisation.
problem-email_taken = Det finns redan ett konto med den e-postadressen.
problem-already_in_use = Detta används fortfarande och kan inte tas bort.
problem-cross_site = Begäran kom från en annan webbplats och avvisades.
problem-password_too_weak = Lösenordet är för lätt att gissa. Välj ett längre.
