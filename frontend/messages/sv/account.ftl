# Inloggning, det egna kontot och de två redogörelser som lagen kräver.

sign-in-title = Logga in
sign-in-lead = Använd den e-postadress som din organisation bjöd in dig med.
sign-in-forgotten = Jag har glömt mitt lösenord
sign-in-password-set = Ditt nya lösenord har sparats. Logga in med det nu.
sign-in-invitation-accepted = Ditt konto är klart. Logga in med ditt nya lösenord.
field-email-missing = Ange din e-postadress
field-new-password = Nytt lösenord
field-new-password-hint = Minst 12 tecken. En mening som bara du skulle komma på fungerar bra.
field-new-password-short = Ange ett lösenord med minst { $min } tecken
field-too_long = Skriv högst 200 tecken
field-like_the_address = Använd inte din e-postadress som lösenord
field-common = Många använder det här lösenordet och det gissas först. Välj ett annat.
field-current-password = Nuvarande lösenord

reset-title = Välj ett nytt lösenord
reset-lead = Ange din e-postadress. Vi skickar en länk där du kan välja ett nytt lösenord.
reset-action = Skicka länken
reset-sent-title = Titta i din e-post
reset-sent-text = Om det finns ett konto för { $email } är en länk på väg.
reset-sent-hint = Om inget har kommit inom tio minuter, titta i skräpposten eller fråga din organisations administratör.
reset-set-title = Välj ett nytt lösenord
reset-set-action = Spara lösenordet
reset-back = Tillbaka till inloggningen

invitation-title = Ta emot inbjudan
invitation-lead = Välj ett lösenord för ditt konto. Sedan kan du logga in och börja lära dig.
invitation-language = Sidorna visas på det språk som är valt högst upp på den här sidan. Du kan ändra det när som helst.
invitation-action = Skapa kontot
invitation-no-token = Länken är inte fullständig. Öppna länken i din inbjudan igen, eller be din organisation om en ny inbjudan.

me-title = Mitt konto
me-name = Namn
me-unit = Enhet
me-position = Befattning
me-roles = Roller
me-member-since = Medlem sedan
me-sections = Mer om mitt konto
me-section-data = Mina uppgifter
me-section-data-text = Allt som finns om dig, och en kopia av det.
me-section-access = Vem som har sett mina uppgifter
me-section-access-text = När någon annan öppnade eller ändrade något om dig.
me-section-details = Namn och e-postadress
me-section-details-text = Rätta det som är fel.
me-section-sign-ins = Lösenord och inloggningar
me-section-sign-ins-text = Byt lösenord, se och avsluta var du är inloggad.
me-section-erasure = Bli bortglömd
me-section-erasure-text = Be din organisation att radera det den har om dig.
me-display = Så ser sidorna ut
me-display-hint = De sparas med ditt konto och gäller på alla enheter.
me-password = Byt lösenord
password-change-action = Byt lösenord
password-changed = Ditt lösenord har bytts.

privacy-lead = Vad Skillpact lagrar om dig, vem som kan se det och vad du kan göra. Din organisation är ansvarig för dina uppgifter.
privacy-held-title = Vad som lagras
privacy-held-account = Ditt namn, din e-postadress och ditt språk samt din enhet, befattning och dina roller i organisationen.
privacy-held-learning = De kurser du har valt, de lektioner du har läst, dina svar och dina provresultat.
privacy-held-skills = De kompetensnivåer som följer av detta, med datum och ursprung.
privacy-held-log = En logg över ändringar och över vem som har tittat på personuppgifter, för systemets säkerhet.
privacy-seen-title = Vem som kan se det
privacy-seen-hr = HR-handläggare i din organisation ser vilka kurser du har slutfört och dina kompetensnivåer. De ser aldrig dina svar.
privacy-seen-manager = Din chef ser samma sak för dem som ingår i arbetsgruppen.
privacy-seen-others = Andra organisationer ser ingenting om dig. Rapporter över flera organisationer innehåller bara siffror där ingen går att känna igen.
privacy-decisions-title = Beslut
privacy-decisions = Inget om dig avgörs automatiskt. Nivåer beräknas enligt publicerade regler, och människor avgör vad som följer av dem.
privacy-device-title = På din enhet
privacy-device = En kaka håller dig inloggad. Webbläsaren minns också språk, färger och textstorlek samt svar som inte har skickats än. Inget används för spårning eller reklam.
privacy-rights-title = Dina rättigheter

me-notifications = Meddelanden
me-notifications-hint = Välj vad du får veta, här och med mejl.
privacy-rights = Under ”Mitt konto” kan du se allt som finns om dig, ta en kopia, se vem som har sett det, rätta namn och adress och be om att bli glömd.
privacy-officer = Dataskyddsombudet hjälper dig:
privacy-officer-unset = Den som driver plattformen har ännu inte angett något dataskyddsombud här. Vänd dig till din organisations administratör.
privacy-complain = Du kan också klaga hos tillsynsmyndigheten: { $authority }.
privacy-authority-unset = den i ditt land
