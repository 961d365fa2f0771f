# Administrationens ord: personer, organisationer, åtkomst för program, granskningslogg.

number = { NUMBER($number) }
date-time = { DATETIME($date, dateStyle: "medium", timeStyle: "short") }

overview-title = Administration
overview-organisations = Konsortiets organisationer, och att lägga till nya.
overview-organisation = Namn, storlek och språk, och enheterna som personer hör till.
overview-people = Vilka som hör till organisationen, i vilken enhet och med vilka roller.
overview-tokens = Nycklar som andra program läser organisationens data med.
overview-audit = Vem som gjorde eller såg vad, och när.
overview-erasure-title = Begäranden om radering
overview-erasure = Personer som ber din organisation att radera deras uppgifter.

people-title = Personer
people-title-team = Min arbetsgrupp
people-lead-team = Personerna som du är närmaste chef för.
people-search = Sök
people-search-hint = Början av ett namn eller en e-postadress
people-find = Sök
people-unit = Enhet
people-all-units = Alla enheter
people-table = Personer
people-clear = Visa alla
people-none-title = Ingen hittades
people-none-text = Prova med färre bokstäver eller en annan enhet.
people-empty-title = Det finns ingen här än
people-empty-text = Personer visas här så snart de har bjudits in eller har blivit del av din arbetsgrupp.

person-name = Namn
person-given-name = Förnamn
person-given-name-missing = Ange ett förnamn
person-family-name = Efternamn
person-family-name-missing = Ange ett efternamn
person-unit = Enhet
person-no-unit = Ingen enhet
person-position = Befattning
person-manager = Närmaste chef
person-roles = Roller
person-roles-missing = Välj minst en roll
person-from = Medlem sedan
person-to = Upphör den
person-state = Status
person-state-invited = inbjuden
person-state-over = medlemskapet har upphört
person-state-ends = upphör den { DATETIME($date, dateStyle: "long") }
person-none = ingen uppgift
person-change = Plats och roller
person-save = Spara
person-saved = Ändringarna har sparats.
role-hint-learner = Går kurser och ser sina egna nivåer.
role-hint-line_manager = Ser nivåerna för dem som ingår i arbetsgruppen.
role-hint-hr_officer = Ser allas nivåer och bjuder in personer.
role-hint-trainer = Ser vad som är fel i kurserna.
role-hint-organisation_admin = Hanterar personer, enheter och åtkomst för program, och läser granskningsloggen.
role-hint-consortium_admin = Hanterar konsortiets organisationer.

manager-nobody = Ingen
manager-search = Sök efter närmaste chef
manager-none = Ingen hittades. Prova med färre bokstäver.
manager-found =
    { $count ->
        [one] { $count } person hittades. Välj ovan.
       *[other] { $count } personer hittades. Välj ovan.
    }

end-title = Avsluta medlemskapet
end-explained = När en person lämnar organisationen upphör medlemskapet. Personens konto och uppgifter om lärande raderas inte av detta.
end-open = Avsluta medlemskapet …
end-question = Avsluta medlemskapet för { $name }?
end-what-access = Personen kan inte längre lära sig för den här organisationens räkning eller se något av den.
end-what-kept = Slutförda kurser och nivåer finns kvar i organisationens uppgifter.
end-what-team = De som personen är närmaste chef för behåller sina platser; ge dem en annan chef.
end-what-back = Om personen kommer tillbaka bjuder du in igen.
end-when = När?
end-now = I dag, genast
end-on-day = En senare dag
end-last-day = Medlemskapets sista dag
end-day-missing = Ange i dag eller en senare dag
end-action = Avsluta medlemskapet
end-done = Slutet på medlemskapet för { $name } har sparats.
end-planned = Medlemskapet för { $name } upphör den { DATETIME($date, dateStyle: "long") }.
end-take-back = Avsluta inte medlemskapet
end-taken-back-done = Medlemskapet fortsätter.

invite-title = Bjud in en person
invite-lead = Personen blir medlem i { $organisation } och får ett e-postmeddelande med en länk för att välja lösenord.
invite-first = Personen blir organisationens administratör och bjuder in alla andra.
invite-email-hint = På arbetet; personen loggar in med den.
invite-email-missing = Ange en e-postadress
invite-language = Inbjudans språk
invite-language-hint = Personen kan ändra det senare.
invite-action = Skicka inbjudan
invite-sent-title = Inbjudan är på väg
invite-sent-text = Ett e-postmeddelande är på väg till { $email }: en inbjudan till { $organisation }.
invite-sent-next = Vad händer nu
invite-sent-explained = Personen öppnar länken, väljer ett lösenord och kan börja. Tills dess står det ”inbjuden” i listan. Om meddelandet inte kommer fram skickar du inbjudan igen: den nya länken ersätter den gamla.
invite-another = Bjud in en person till

organisations-title = Organisationer
organisations-table = Konsortiets organisationer
organisation-add = Lägg till en organisation
organisation-added = Organisationen har lagts till. Bjud nu in dess första administratör.
organisation-name = Namn
organisation-name-missing = Ange organisationens namn
organisation-slug = Kortnamn
organisation-slug-hint = För adresser: små bokstäver a–z, siffror och bindestreck, till exempel novo-mesto. Det kan inte ändras senare.
organisation-kind = Typ
organisation-country = Land
organisation-country-hint = Landets två bokstäver, till exempel SI eller SE
organisation-language = Språk för nya personer
organisation-language-hint = Alla kan ändra det för sig själva.
organisation-population = Invånare
organisation-headcount = Anställda
organisation-headcount-hint = Med och utan konto
organisation-number-wrong = Ange ett heltal, till exempel 1200
organisation-lau = Kod för den lokala administrativa enheten (LAU)
organisation-nuts = Regionens kod (NUTS 3)
organisation-nuts-hint = Till exempel SE231
organisation-people = Personer
organisation-unknown = –
organisation-change = Namn, storlek och språk
organisation-saved = Ändringarna har sparats.
organisation-administrators = Administratörer
organisation-administrators-text = En organisation sköts av sina egna administratörer: de bjuder in personer och lägger upp enheter. Du ser inga personuppgifter från den.
organisation-invite-first = Bjud in en administratör
kind-municipality = Kommun
kind-tourism_association = Turistförening
kind-company = Företag

units-title = Enheter
units-empty-title = Det finns inga enheter än
units-empty-text = Enheter är avdelningar och arbetsgrupper. Rapporter kan avgränsas till dem.
unit-people =
    { $count ->
        [0] inga personer
        [one] { $count } person
       *[other] { $count } personer
    }
unit-add = Lägg till en enhet
unit-add-part = Lägg till en underenhet
unit-change = Byt namn eller flytta
unit-change-title = Byt namn på eller flytta { $name }
unit-delete = Ta bort
unit-name = Enhetens namn
unit-name-missing = Ange ett namn
unit-parent = Hör till
unit-top = Organisationen själv
unit-added = { $name } har lagts till.
unit-changed = { $name } har ändrats.
unit-deleted = { $name } har tagits bort.
unit-delete-question = Ta bort { $name }?
unit-delete-text = Enheten försvinner ur alla listor. Ingen hör till den, så ingen förlorar sin plats.
unit-delete-not = { $name } kan inte tas bort
unit-has-parts =
    { $count ->
        [one] { $count } enhet hör till den. Flytta eller ta bort den först.
       *[other] { $count } enheter hör till den. Flytta eller ta bort dem först.
    }
unit-has-people =
    { $count ->
        [one] { $count } person finns i den. Ge personen en annan enhet först.
       *[other] { $count } personer finns i den. Ge dem en annan enhet först.
    }
unit-had-people = Personer har tidigare hört till den, och uppgifterna bevarar det. Du kan byta namn på den eller flytta den.

audit-title = Granskningslogg
audit-lead = Vad som har gjorts i organisationen och vem som har tittat på personuppgifter, det nyaste först. Ingen kan ändra eller ta bort poster.
audit-table = Poster
audit-empty = Det finns inga poster än
audit-at = När
audit-actor = Vem
audit-action = Vad
audit-record = På vad
audit-actor-server = Systemet
audit-actor-outside = En person utanför organisationen
action-account-changed = Ändrade kontot
action-api_token-created = Skapade åtkomst för ett program
action-api_token-revoked = Drog in åtkomst för ett program
action-attempt-began = Påbörjade ett prov
action-attempt-submitted = Lämnade in ett prov
action-course-completed = Slutförde en kurs
action-course-published = Publicerade en kurs
action-demo-filled = Fyllde demonstrationen
action-enrolment-began = Påbörjade en kurs
action-enrolment-withdrawn = Drog sig ur en kurs
action-invitation-accepted = Tackade ja till inbjudan
action-membership-changed = Ändrade ett medlemskap
action-membership-ended = Avslutade ett medlemskap
action-organisation-changed = Ändrade organisationen
action-organisation-created = Lade till organisationen
action-password-change_refused = Misslyckades med att byta lösenord
action-password-changed = Bytte lösenord
action-password_reset-completed = Valde ett nytt lösenord via e-post
action-password_reset-requested = Bad om ett nytt lösenord
action-person-invited = Bjöd in en person
action-report-exported = Laddade ner en rapport
action-report-opened = Öppnade en rapport
action-role_profile-created = Skrev en rollprofil
action-role_profile-changed = Ändrade en rollprofil
action-role_profile-mapped = Gav en befattning dess profiler
action-role_profile-given = Gav en person en rollprofil
action-gaps-person_opened = Öppnade en persons gap
action-gaps-people_opened = Öppnade personerna bakom ett tal
action-campaign-begun = Började en kampanj
action-campaign-reminded = Påminde om en kampanj
action-campaign-closed = Avslutade en kampanj
action-campaign-members_opened = Öppnade en kampanjs deltagare
action-programme-created = Skapade ett program
action-programme-changed = Ändrade ett program
action-programme_rule-created = Lade till en regel i ett program
action-programme_rule-switched_on = Slog på en programregel
action-programme_rule-paused = Pausade en programregel
action-programme_rule-ended = Avslutade en programregel
action-sign_in-begun = Loggade in
action-sign_in-ended = Loggade ut
action-sign_in-refused = Nekades inloggning
action-unit-changed = Ändrade en enhet
action-unit-created = Lade till en enhet
action-unit-deleted = Tog bort en enhet
action-personal_data-downloaded = Tog en kopia av sina uppgifter
action-account-email_change_requested = Bad om en ny e-postadress
action-account-email_change_refused = Nekades ny e-postadress
action-account-email_changed = Bytte e-postadress
action-sign_in-others_ended = Avslutade alla andra inloggningar
action-erasure-requested = Begärde radering
action-erasure-taken_back = Tog tillbaka begäran om radering
action-erasure-refused = Avslog en begäran om radering
action-erasure-begun = Började glömma en person
action-erasure-carried_out = En person har glömts
record-erasure_request = Begäran om radering
record-api_token = Åtkomst för ett program
record-attempt = Provförsök
record-completion = Slutförande
record-consortium = Konsortium
record-course = Kurs
record-enrolment = Kursdeltagande
record-membership = Medlemskap
record-organisation = Organisation
record-person = Person
record-report = Rapport
record-sign_in = Inloggning
record-unit = Enhet

tokens-title = Åtkomst för program
tokens-lead = Med en token läser ett program, till exempel personalsystemet, organisationens data via API:et. Det får inte göra mer än personen som skapade den.
tokens-api = Beskrivning av API:et
tokens-table = Tokens
tokens-empty-title = Inget program har åtkomst
tokens-empty-text = Skapa en token när ett program behöver en. Du kan dra in den när som helst.
token-create = Skapa en token
token-lead = Token gäller bara för { $organisation }.
token-name = Vad den är till för
token-name-hint = Programmets namn, så att du senare vet vad du skulle stänga av
token-name-missing = Ange vad din token är till för
token-permissions = Vad den får göra
token-permissions-hint = Bara det som programmet behöver
token-permissions-missing = Välj minst en
token-life = Hur länge den fungerar
token-days =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dagar
    }
token-created = Skapad
token-expires = Fungerar till
token-used = Senast använd
token-never = aldrig
token-actions = Dra in
token-ended = har gått ut
token-revoke = Dra in
token-revoke-question = Dra in ”{ $name }”?
token-revoke-text = Programmet förlorar sin åtkomst genast. Det går inte att ångra; skapa en ny token för ny åtkomst.
token-revoked = ”{ $name }” har dragits in.
token-created-title = Din token har skapats
token-once = Det här är enda gången din token visas. Kopiera den nu och förvara den som ett lösenord; Skillpact sparar den inte i läsbar form.
token-secret = Token
token-copy = Kopiera
token-copied = Kopierad
token-selected = Din token är markerad. Kopiera den med tangentbordet.
token-how = Programmet skickar den med varje anrop, i huvudet ”Authorization: Bearer …”.
token-ends = Den fungerar till den { DATETIME($date, dateStyle: "long") }. Skapa en ny i god tid.
token-back = Tillbaka till dina tokens
permission-organisation-read = Läsa organisationen och dess enheter
permission-people-read = Läsa personer med enhet, befattning och roller
permission-reports-read = Läsa rapporter om nivåer

# En för varje kod som servern kan säga om ett fält här.
field-not_an_email_address = Ange en e-postadress i rätt form, till exempel ana.novak@example.org
field-email_taken = Den här personen hör redan till organisationen
field-not_yours_to_give = Du kan inte ge eller ta bort detta
field-not_for_tokens = En token kan inte ha detta
field-last_administrator = Det här är organisationens sista administratör. Gör någon annan till administratör först.
field-before_the_start = Ange en dag efter medlemskapets början
field-circular = Det kan inte stå under sig självt. Välj något annat.
field-not_found = Välj något från den här organisationen
field-empty = Ange ett namn
field-not_a_name = Ange ett namn på en rad med högst 200 tecken
field-not_a_slug = Ange 2 till 60 små bokstäver a–z, siffror och bindestreck, till exempel novo-mesto
field-not_a_country = Ange landets två bokstäver, till exempel SE
field-not_a_code = Ange bara bokstäver a–z och siffror, till exempel SE231
field-already_in_use = En annan organisation har det här kortnamnet. Välj ett annat.

overview-mail-title = Mejl och uppgifter
overview-mail = Läget för mejl och bakgrundsuppgifter, och att skicka igen det som har fastnat.
overview-frameworks-title = Kompetensramverk
overview-frameworks = Vad som kan läras och mätas, på vilken skala, och hur en utgåva leder till nästa.
overview-policy-title = Hur nivåer följer
overview-policy = Vilket underlag som avgör någons nivå; alla i organisationen kan läsa det.
overview-certificates-title = Intyg att granska
overview-certificates = Vad människor har lärt sig på annat håll: titta på deras intyg och besluta vad som räknas.
overview-profiles-title = Rollprofiler
overview-profiles = Vad befattningar kräver och vem som har vilken profil.
overview-gaps-title = Konsortiets gap
overview-gaps = Var organisationer ligger under vad arbetet kräver, bara i tal.
level-style-title = Hur nivåer visas
level-style-legend = Nivåer i DigComp och andra ramverk
level-style-hint = Själva nivåerna förblir som de är. Ett ramverk utan sådana namn eller bokstäver visar sina siffror; ett eget ramverk vars nivåer har namn visar dem.
level-style-numbers = Siffror (1 till 8)
level-style-names = Namn (fyra nivåer)
level-style-letters = Bokstäver (A1 till C2)
