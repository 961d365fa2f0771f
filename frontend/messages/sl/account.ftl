# Prijava, osebni račun in izjavi, ki ju zahteva zakon.

sign-in-title = Prijava
sign-in-lead = Uporabite e-poštni naslov, na katerega vas je povabila vaša organizacija.
sign-in-forgotten = Pozabil/-a sem geslo
sign-in-password-set = Novo geslo je shranjeno. Zdaj se prijavite z njim.
sign-in-invitation-accepted = Vaš račun je pripravljen. Prijavite se z novim geslom.
field-email-missing = Vnesite svoj e-poštni naslov
field-new-password = Novo geslo
field-new-password-hint = Vsaj 12 znakov. Dobro se obnese poved, na katero bi pomislili samo vi.
field-new-password-short = Vnesite geslo z vsaj { $min } znaki
field-too_long = Vnesite največ 200 znakov
field-like_the_address = Ne uporabite svojega e-poštnega naslova kot gesla
field-common = To geslo uporablja veliko ljudi in ga uganejo najprej. Izberite drugo.
field-current-password = Trenutno geslo

reset-title = Nastavitev novega gesla
reset-lead = Vnesite svoj e-poštni naslov. Poslali vam bomo povezavo, s katero lahko nastavite novo geslo.
reset-action = Pošljite povezavo
reset-sent-title = Preverite e-pošto
reset-sent-text = Če za { $email } obstaja račun, je povezava že na poti.
reset-sent-hint = Če v desetih minutah ne prejmete ničesar, poglejte med neželeno pošto ali vprašajte skrbnika svoje organizacije.
reset-set-title = Izberite novo geslo
reset-set-action = Shranite geslo
reset-back = Nazaj na prijavo

invitation-title = Sprejem povabila
invitation-lead = Izberite geslo za svoj račun. Nato se lahko prijavite in začnete z učenjem.
invitation-language = Strani bodo v jeziku, ki je izbran na vrhu te strani. Kadar koli ga lahko spremenite.
invitation-action = Ustvarite račun
invitation-no-token = Ta povezava ni popolna. Znova odprite povezavo v povabilu ali prosite organizacijo za novo povabilo.

me-title = Moj račun
me-name = Ime in priimek
me-unit = Organizacijska enota
me-position = Delovno mesto
me-roles = Vloge
me-member-since = Član/-ica od
me-sections = Več o mojem računu
me-section-data = Moji podatki
me-section-data-text = Vse, kar se hrani o vas, in kopija tega.
me-section-access = Kdo je videl moje podatke
me-section-access-text = Kdaj je kdo drug odprl ali spremenil kaj vašega.
me-section-details = Ime in e-poštni naslov
me-section-details-text = Popravite, kar ni prav.
me-section-sign-ins = Geslo in prijave
me-section-sign-ins-text = Spremenite geslo, poglejte in končajte, kje ste prijavljeni.
me-section-erasure = Izbris podatkov
me-section-erasure-text = Zaprosite svojo organizacijo, da izbriše, kar hrani o vas.
me-display = Videz strani
me-display-hint = Hranijo se z vašim računom in veljajo v vseh napravah.
me-password = Sprememba gesla
password-change-action = Spremenite geslo
password-changed = Vaše geslo je spremenjeno.

privacy-lead = Kaj Skillpact hrani o vas, kdo to lahko vidi in kaj lahko glede tega storite. Za vaše podatke je odgovorna vaša organizacija.
privacy-held-title = Kaj se hrani
privacy-held-account = Vaše ime, e-poštni naslov in jezik ter organizacijska enota, delovno mesto in vloge v vaši organizaciji.
privacy-held-learning = Tečaji, ki ste jih izbrali, lekcije, ki ste jih prebrali, vaši odgovori in rezultati preizkusov.
privacy-held-skills = Ravni kompetenc, ki iz tega izhajajo, z datumom in virom.
privacy-held-log = Dnevnik sprememb in vpogledov v osebne podatke, zaradi varnosti sistema.
privacy-seen-title = Kdo to lahko vidi
privacy-seen-hr = Kadrovska služba vaše organizacije vidi, katere tečaje ste dokončali, in ravni vaših kompetenc. Vaših odgovorov nikoli ne vidi.
privacy-seen-manager = Vaš vodja ali vaša vodja vidi enako za ljudi v svoji skupini.
privacy-seen-others = Druge organizacije o vas ne vidijo ničesar. Poročila, ki zajemajo več organizacij, vsebujejo le številke, iz katerih ni mogoče prepoznati nikogar.
privacy-decisions-title = Odločitve
privacy-decisions = O vas se nič ne odloča samodejno. Ravni se izračunajo po objavljenih pravilih, o posledicah pa odločajo ljudje.
privacy-device-title = V vaši napravi
privacy-device = En piškotek ohranja vašo prijavo. Brskalnik si zapomni tudi jezik, barve in velikost besedila ter odgovore, ki še niso bili poslani. Nič se ne uporablja za sledenje ali oglaševanje.
privacy-rights-title = Vaše pravice

me-notifications = Obvestila
me-notifications-hint = Izberite, o čem vas obveščamo tukaj in po e-pošti.
privacy-rights = Pod »Moj račun« lahko vidite vse, kar se hrani o vas, vzamete kopijo, vidite, kdo je podatke gledal, popravite ime in naslov ter zahtevate izbris.
privacy-officer = Pomaga vam pooblaščena oseba za varstvo podatkov:
privacy-officer-unset = Upravljavec tu še ni navedel pooblaščene osebe za varstvo podatkov. Obrnite se na skrbnika svoje organizacije.
privacy-complain = Pritožite se lahko tudi nadzornemu organu: { $authority }.
privacy-authority-unset = tistemu v vaši državi
