# Öppna kurser utan konto, att ta med det man gjort, registrering och att dela en kurs.

open-kicker = Öppen kurs: inget konto behövs
open-other-language = Kursen finns inte på ditt språk. Du läser den på: { $language }
open-licence = Licens { $licence }. Skriven av { $authors }.
open-before = Tillbaka: { $title }
open-needs-account = För att lämna in filer behövs ett konto.
open-nothing-answered = Besvara frågan först
open-to-course = Öppna kursen i ditt konto
open-account-title = Fortsätt med ett konto
open-account-text = Med ett konto kan du göra slutprovet, få ett intyg och fortsätta på vilken enhet som helst. Det du har svarat här följer med.
open-register-title = Registrera dig hos din organisation

device-title = Var dina svar finns
device-text = Dina svar och hur långt du har kommit stannar i den här webbläsaren på den här enheten. Inget om dig sparas på servern. Ta bort dem när du är klar om du delar enheten med andra.
device-remove = Ta bort mina svar från den här enheten
device-removed = Svaren har tagits bort från den här enheten.
device-not-kept = Webbläsaren sparar inga uppgifter, så svaret försvinner när du lämnar sidan.

takeover-title = Det finns svar på den här enheten
takeover-answers =
    { $count ->
        [one] Vi hittade { $count } svar på den här enheten.
       *[other] Vi hittade { $count } svar på den här enheten.
    }
takeover-lessons =
    { $count ->
        [one] { $count } lektion är klar.
       *[other] { $count } lektioner är klara.
    }
takeover-question = Är de dina? Då kan du ta med dem till ditt konto hos { $organisation }. Om inte, ta bort dem.
takeover-yes = Ta med dem
takeover-no = Ta bort dem från den här enheten
takeover-done =
    { $taken ->
        [one] { $taken } svar finns nu i ditt konto.
       *[other] { $taken } svar finns nu i ditt konto.
    }
takeover-refused =
    { $refused ->
        [one] { $refused } kunde inte tas med, eftersom kursen har ändrats.
       *[other] { $refused } kunde inte tas med, eftersom kursen har ändrats.
    }

register-title = Registrera dig
register-lead = Välj din organisation och ange namn och e-postadress. Du får en länk för att slutföra.
register-given = Förnamn
register-family = Efternamn
register-given-missing = Ange ditt förnamn
register-family-missing = Ange ditt efternamn
register-email-missing = Ange din e-postadress
register-domains = Endast adresser som slutar på: { $domains }
register-privacy = Innan du har öppnat länken finns inget konto. Det du anger raderas när länken inte längre gäller.
register-action = Skicka länken
register-sent-title = Titta i din inkorg
register-sent-text = Om { $email } kan registreras är ett meddelande med en länk på väg. Det kan ta några minuter; titta även i skräpposten.
register-closed-title = Just nu kan ingen registrera sig här
register-closed-text = Ingen organisation tillåter det. Be din organisation att bjuda in dig.
register-have-account = Jag har ett konto: logga in
complete-title = Välkommen till { $organisation }
complete-lead = { $name }, välj ett lösenord för att slutföra. Sedan är du inloggad.
complete-known = { $name }, du har redan ett konto. Bekräfta att du vill gå med i { $organisation } och logga sedan in som vanligt.
complete-action = Slutför
field-domain_not_allowed = Organisationen tar inte emot sådana adresser
field-not_a_domain = Skriv en domän, till exempel kocevje.si

share-title = Dela kursen
share-text = Vem som helst kan läsa kursen utan konto med den här länken eller koden.
share-link = Länk
share-copy = Kopiera länken
share-copied = Länken har kopierats.
share-copy-yourself = Länken är markerad. Kopiera den med tangentbordet.
share-code-alt = Kod för telefoner som leder till kursen ”{ $title }”
share-download = Ladda ner koden
share-print = Skriv ut koden

registration-title = Registrering utan inbjudan
registration-text = Om du tillåter det registrerar sig folk själva och blir deltagare i din organisation. De bekräftar sin e-postadress först.
registration-allow = Får folk registrera sig själva?
registration-allow-yes = Ja
registration-allow-no = Nej, folk bjuds in
registration-domains = E-postdomäner
registration-domains-hint = En per rad, till exempel kocevje.si. Om fältet är tomt kan vem som helst registrera sig med vilken adress som helst.
registration-save = Spara
registration-saved = Sparat.
registration-link = Länk för registrering
