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
me-wrong-data = Om ditt namn eller din e-postadress är fel, säg till din organisations administratör.
me-unit = Enhet
me-position = Befattning
me-roles = Roller
me-member-since = Medlem sedan
me-display = Så ser sidorna ut
me-display-hint = De sparas med ditt konto och gäller på alla enheter.
me-password = Byt lösenord
password-change-action = Byt lösenord
password-changed = Ditt lösenord har bytts.

accessibility-lead = Skillpact är gjort för att alla ska kunna lära sig med det, oavsett enhet, program eller funktionsförmåga.
accessibility-status-title = Överensstämmelse
accessibility-status = Plattformen är byggd enligt standarden EN 301 549 och riktlinjerna för tillgängligt webbinnehåll (WCAG) 2.2, nivå AA. På grund av bristerna nedan är den delvis förenlig med kraven.
accessibility-gaps-title = Det som inte är tillgängligt än
accessibility-gap-content = Kurserna skrivs av utbildare. Bilder, tabeller och länkade dokument i en kurs kan sakna det som en skärmläsare behöver.
accessibility-gap-language = Vissa kurser finns inte på alla språk. De visas då på sitt originalspråk, och det framgår.
accessibility-gap-audit = Någon granskning av ett oberoende organ har inte gjorts än.
accessibility-help-title = Det här kan du lita på
accessibility-help-keyboard = Allt går att göra med enbart tangentbordet, och det syns alltid var du är.
accessibility-help-size = Texten kan förstoras till 400 % utan att du behöver rulla i sidled. Textstorlek och färger ställer du in under ”Mitt konto”; enhetens inställningar respekteras.
accessibility-help-time = Inget prov och inget formulär har tidsgräns, och svaren sparas allteftersom.
accessibility-help-print = Varje lektion kan skrivas ut.
accessibility-feedback-title = Berätta om hinder
accessibility-feedback = Om något hindrar dig från att lära dig, eller om du behöver en kurs i annan form, säg till din organisations administratör. Du får ett svar med en lösning eller ett datum för den.
accessibility-enforcement = Om du inte är nöjd med svaret kan du vända dig till den myndighet i ditt land som övervakar tillgängligheten på offentliga webbplatser.
accessibility-preparation-title = Så har redogörelsen tagits fram
accessibility-preparation = Redogörelsen bygger på en självskattning av plattformens utvecklare, med automatiska och manuella kontroller. Den följer genomförandebeslut (EU) 2018/1523.

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
privacy-rights = Du kan be din organisation att få se, rätta eller radera dina uppgifter och att få en kopia av dem. Organisationens dataskyddsombud hjälper dig; du kan också klaga hos tillsynsmyndigheten i ditt land.

me-notifications = Meddelanden
me-notifications-hint = Välj vad du får veta, här och med mejl.
