# Besede upravljanja: osebe, organizacije, dostop za programe, revizijski dnevnik.

number = { NUMBER($number) }
date-time = { DATETIME($date, dateStyle: "medium", timeStyle: "short") }

overview-title = Upravljanje
overview-organisations = Organizacije konzorcija in dodajanje novih.
overview-organisation = Ime, velikost in jezik ter enote, ki jim osebe pripadajo.
overview-people = Kdo pripada organizaciji, v kateri enoti in s katerimi vlogami.
overview-tokens = Ključi, s katerimi drugi programi berejo podatke organizacije.
overview-audit = Kdo je kaj storil ali videl in kdaj.
overview-erasure-title = Zahteve za izbris
overview-erasure = Ljudje, ki prosijo vašo organizacijo za izbris svojih podatkov.

people-title = Osebe
people-title-team = Moja skupina
people-lead-team = Osebe, ki jih neposredno vodite.
people-search = Iskanje
people-search-hint = Začetek imena ali e-poštnega naslova
people-find = Poiščite
people-unit = Organizacijska enota
people-all-units = Vse enote
people-table = Osebe
people-clear = Pokažite vse
people-none-title = Ni zadetkov
people-none-text = Poskusite z manj črkami ali z drugo enoto.
people-empty-title = Tu še ni nikogar
people-empty-text = Osebe se tu pojavijo, ko so povabljene oziroma ko postanejo del vaše skupine.

person-name = Ime in priimek
person-given-name = Ime
person-given-name-missing = Vnesite ime
person-family-name = Priimek
person-family-name-missing = Vnesite priimek
person-unit = Organizacijska enota
person-no-unit = Brez enote
person-position = Delovno mesto
person-manager = Vodja
person-roles = Vloge
person-roles-missing = Izberite vsaj eno vlogo
person-from = Članstvo od
person-to = Članstva ni več od
person-state = Stanje
person-state-invited = povabljena oseba
person-state-over = članstvo končano
person-state-ends = članstva ni več (od: { DATETIME($date, dateStyle: "long") })
person-none = ni
person-change = Mesto in vloge
person-save = Shranite
person-saved = Spremembe so shranjene.
role-hint-learner = Opravlja tečaje in vidi svoje ravni.
role-hint-line_manager = Vidi ravni oseb v svoji skupini.
role-hint-hr_officer = Vidi ravni vseh in vabi osebe.
role-hint-trainer = Vidi, kaj je v tečajih narobe.
role-hint-organisation_admin = Upravlja osebe, enote in dostop za programe ter bere revizijski dnevnik.
role-hint-consortium_admin = Upravlja organizacije konzorcija.

manager-nobody = Nihče
manager-search = Poiščite vodjo
manager-none = Ni zadetkov. Poskusite z manj črkami.
manager-found =
    { $count ->
        [one] Najdena je { $count } oseba. Izberite zgoraj.
        [two] Najdeni sta { $count } osebi. Izberite zgoraj.
        [few] Najdene so { $count } osebe. Izberite zgoraj.
       *[other] Najdenih je { $count } oseb. Izberite zgoraj.
    }

end-title = Konec članstva
end-explained = Ko oseba zapusti organizacijo, se članstvo konča. Njen račun in podatki o učenju se s tem ne izbrišejo.
end-open = Končajte članstvo …
end-question = Ali naj se konča članstvo: { $name }?
end-what-access = Oseba se v imenu te organizacije ne bo mogla več učiti in o njej ne bo videla ničesar.
end-what-kept = Dokončani tečaji in ravni ostanejo v evidenci organizacije.
end-what-team = Osebe, ki jih je vodila, obdržijo svoja mesta; določite jim drugega vodjo.
end-what-back = Če se oseba vrne, jo znova povabite.
end-when = Kdaj?
end-now = Danes, takoj
end-on-day = Na poznejši dan
end-last-day = Zadnji dan članstva
end-day-missing = Vnesite današnji ali poznejši dan
end-action = Končajte članstvo
end-done = Konec članstva je shranjen: { $name }.
end-planned = { $name }: članstva ni več (od: { DATETIME($date, dateStyle: "long") }).
end-take-back = Ne končaj članstva
end-taken-back-done = Članstvo se nadaljuje.

invite-title = Povabite osebo
invite-lead = Oseba postane članica organizacije { $organisation } in prejme e-pošto s povezavo za izbiro gesla.
invite-first = Oseba bo upravljala organizacijo in povabila vse druge.
invite-email-hint = Službeni; z njim se oseba prijavlja.
invite-email-missing = Vnesite e-poštni naslov
invite-language = Jezik vabila
invite-language-hint = Oseba ga lahko pozneje spremeni.
invite-action = Pošljite vabilo
invite-sent-title = Vabilo je na poti
invite-sent-text = Na naslov { $email } je na poti e-pošta z vabilom v organizacijo { $organisation }.
invite-sent-next = Kaj sledi
invite-sent-explained = Oseba odpre povezavo, izbere geslo in lahko začne. Do takrat je na seznamu označena kot povabljena. Če e-pošta ne prispe, pošljite vabilo znova: nova povezava nadomesti staro.
invite-another = Povabite še eno osebo

organisations-title = Organizacije
organisations-table = Organizacije konzorcija
organisation-add = Dodajte organizacijo
organisation-added = Organizacija je dodana. Zdaj povabite osebo, ki jo bo upravljala.
organisation-name = Ime
organisation-name-missing = Vnesite ime organizacije
organisation-slug = Kratko ime
organisation-slug-hint = Za naslove: male črke a–z, števke in vezaji, na primer novo-mesto. Pozneje ga ni mogoče spremeniti.
organisation-kind = Vrsta
organisation-country = Država
organisation-country-hint = Dve črki države, na primer SI ali BG
organisation-language = Jezik za nove osebe
organisation-language-hint = Vsakdo si ga lahko spremeni.
organisation-population = Prebivalci
organisation-headcount = Zaposleni
organisation-headcount-hint = Z računom in brez njega
organisation-number-wrong = Vnesite celo število, na primer 1200
organisation-lau = Koda lokalne upravne enote (LAU)
organisation-nuts = Koda regije (NUTS 3)
organisation-nuts-hint = Na primer SI037
organisation-people = Osebe
organisation-unknown = –
organisation-change = Ime, velikost in jezik
organisation-saved = Spremembe so shranjene.
organisation-administrators = Skrbniki in skrbnice
organisation-administrators-text = Organizacijo vodijo njeni skrbniki in skrbnice: vabijo osebe in urejajo enote. Njenih osebnih podatkov ne vidite.
organisation-invite-first = Povabite skrbnika ali skrbnico
kind-municipality = Občina
kind-tourism_association = Turistično združenje
kind-company = Podjetje

units-title = Organizacijske enote
units-empty-title = Enot še ni
units-empty-text = Enote so oddelki in skupine. Poročila je mogoče zožiti nanje.
unit-people =
    { $count ->
        [0] brez oseb
        [one] { $count } oseba
        [two] { $count } osebi
        [few] { $count } osebe
       *[other] { $count } oseb
    }
unit-add = Dodajte enoto
unit-add-part = Dodajte podenoto
unit-change = Preimenuj ali premakni
unit-change-title = Preimenuj ali premakni: { $name }
unit-delete = Izbrišite
unit-name = Ime enote
unit-name-missing = Vnesite ime
unit-parent = Spada v
unit-top = Neposredno v organizacijo
unit-added = Enota je dodana: { $name }.
unit-changed = Enota je spremenjena: { $name }.
unit-deleted = Enota je izbrisana: { $name }.
unit-delete-question = Ali naj se enota izbriše: { $name }?
unit-delete-text = Enota izgine z vseh seznamov. V njej ni nikogar, zato nihče ne izgubi svojega mesta.
unit-delete-not = Enote ni mogoče izbrisati: { $name }
unit-has-parts =
    { $count ->
        [one] Vanjo spada { $count } enota. Najprej jo premaknite ali izbrišite.
        [two] Vanjo spadata { $count } enoti. Najprej ju premaknite ali izbrišite.
        [few] Vanjo spadajo { $count } enote. Najprej jih premaknite ali izbrišite.
       *[other] Vanjo spada { $count } enot. Najprej jih premaknite ali izbrišite.
    }
unit-has-people =
    { $count ->
        [one] V njej je { $count } oseba. Najprej ji določite drugo enoto.
        [two] V njej sta { $count } osebi. Najprej jima določite drugo enoto.
        [few] V njej so { $count } osebe. Najprej jim določite drugo enoto.
       *[other] V njej je { $count } oseb. Najprej jim določite drugo enoto.
    }
unit-had-people = Nekoč so ji pripadale osebe in evidenca to ohranja. Lahko jo preimenujete ali premaknete.

audit-title = Revizijski dnevnik
audit-lead = Kaj je bilo v organizaciji storjeno in kdo si je ogledal osebne podatke, najnovejše na vrhu. Vnosov nihče ne more spremeniti ali izbrisati.
audit-table = Vnosi
audit-empty = Vnosov še ni
audit-at = Kdaj
audit-actor = Kdo
audit-action = Kaj
audit-record = Na čem
audit-actor-server = Sistem
audit-actor-outside = Oseba zunaj organizacije
action-account-changed = Sprememba računa
action-api_token-created = Ustvarjen dostop za program
action-api_token-revoked = Odvzet dostop programu
action-attempt-began = Začetek preizkusa
action-attempt-submitted = Oddaja preizkusa
action-course-completed = Dokončanje tečaja
action-course-published = Objava tečaja
action-demo-filled = Vnos predstavitvenih podatkov
action-enrolment-began = Začetek tečaja
action-enrolment-withdrawn = Odjava od tečaja
action-invitation-accepted = Sprejem vabila
action-membership-changed = Sprememba članstva
action-membership-ended = Konec članstva
action-organisation-changed = Sprememba organizacije
action-organisation-created = Dodana organizacija
action-password-change_refused = Neuspešna sprememba gesla
action-password-changed = Sprememba gesla
action-password_reset-completed = Novo geslo po e-pošti
action-password_reset-requested = Prošnja za novo geslo
action-person-invited = Vabilo osebi
action-report-exported = Prenos poročila
action-report-opened = Vpogled v poročilo
action-role_profile-created = Zapisal profil
action-role_profile-changed = Spremenil profil
action-role_profile-mapped = Delovnemu mestu dodelil profile
action-role_profile-given = Osebi dodelil profil
action-gaps-person_opened = Odprl vrzeli osebe
action-gaps-people_opened = Odprl ljudi za številom
action-campaign-begun = Začel kampanjo
action-campaign-reminded = Opomnil na kampanjo
action-campaign-closed = Zaključil kampanjo
action-campaign-members_opened = Odprl sodelujoče v kampanji
action-programme-created = Ustvarjen program
action-programme-changed = Spremenjen program
action-programme_rule-created = Dodano pravilo programa
action-programme_rule-switched_on = Vklopljeno pravilo programa
action-programme_rule-paused = Ustavljeno pravilo programa
action-programme_rule-ended = Končano pravilo programa
action-sign_in-begun = Prijava
action-sign_in-ended = Odjava
action-sign_in-refused = Zavrnjena prijava
action-unit-changed = Sprememba enote
action-unit-created = Dodana enota
action-unit-deleted = Izbris enote
action-personal_data-downloaded = Prenesel(-la) kopijo svojih podatkov
action-account-email_change_requested = Zahteval(-a) nov e-poštni naslov
action-account-email_change_refused = Zavrnjena zahteva za nov e-poštni naslov
action-account-email_changed = Spremenil(-a) e-poštni naslov
action-sign_in-others_ended = Končal(-a) vse druge prijave
action-erasure-requested = Zahteval(-a) izbris
action-erasure-taken_back = Umaknil(-a) zahtevo za izbris
action-erasure-refused = Zavrnil(-a) zahtevo za izbris
action-erasure-begun = Začel(-a) izbris podatkov osebe
action-erasure-carried_out = Podatki osebe so izbrisani
record-erasure_request = Zahteva za izbris
record-api_token = Dostop za program
record-attempt = Poskus preizkusa
record-completion = Dokončanje
record-consortium = Konzorcij
record-course = Tečaj
record-enrolment = Vpis v tečaj
record-membership = Članstvo
record-organisation = Organizacija
record-person = Oseba
record-report = Poročilo
record-sign_in = Prijava
record-unit = Enota

tokens-title = Dostop za programe
tokens-lead = Z žetonom program, na primer kadrovski sistem, bere podatke organizacije prek vmesnika API. Ne sme več kot oseba, ki je žeton ustvarila.
tokens-api = Opis vmesnika API
tokens-table = Žetoni
tokens-empty-title = Noben program nima dostopa
tokens-empty-text = Ustvarite žeton, ko ga program potrebuje. Kadar koli ga lahko odvzamete.
token-create = Ustvarite žeton
token-lead = Žeton velja samo za organizacijo { $organisation }.
token-name = Čemu je namenjen
token-name-hint = Ime programa, da boste pozneje vedeli, kaj bi izklopili
token-name-missing = Vnesite, čemu je žeton namenjen
token-permissions = Kaj sme
token-permissions-hint = Samo to, kar program potrebuje
token-permissions-missing = Izberite vsaj eno
token-life = Kako dolgo deluje
token-days =
    { $count ->
        [one] { $count } dan
        [two] { $count } dneva
        [few] { $count } dnevi
       *[other] { $count } dni
    }
token-created = Ustvarjen
token-expires = Deluje do
token-used = Zadnja uporaba
token-never = nikoli
token-actions = Odvzem
token-ended = potekel
token-revoke = Odvzemi
token-revoke-question = Ali naj se odvzame »{ $name }«?
token-revoke-text = Program takoj izgubi dostop. Tega ni mogoče razveljaviti; za nov dostop ustvarite nov žeton.
token-revoked = Odvzeto: »{ $name }«.
token-created-title = Žeton je ustvarjen
token-once = Žeton je prikazan samo zdaj. Kopirajte ga in ga hranite kot geslo; Skillpact ga ne shrani v berljivi obliki.
token-secret = Žeton
token-copy = Kopirajte
token-copied = Kopirano
token-selected = Žeton je označen. Kopirajte ga s tipkovnico.
token-how = Program ga pošlje z vsako zahtevo, v glavi »Authorization: Bearer …«.
token-ends = Deluje do: { DATETIME($date, dateStyle: "long") }. Pravočasno ustvarite novega.
token-back = Nazaj na žetone
permission-organisation-read = Branje organizacije in njenih enot
permission-people-read = Branje oseb z enoto, delovnim mestom in vlogami
permission-reports-read = Branje poročil o ravneh

# Po eno za vsako kodo, ki jo strežnik tu pove o polju.
field-not_an_email_address = Vnesite e-poštni naslov v pravi obliki, na primer ana.novak@example.org
field-email_taken = Ta oseba že pripada organizaciji
field-not_yours_to_give = Tega ne morete dati ali odvzeti
field-not_for_tokens = Žeton tega ne more imeti
field-last_administrator = To je zadnja oseba, ki upravlja organizacijo. Najprej dajte to vlogo komu drugemu.
field-before_the_start = Vnesite dan po začetku članstva
field-circular = Ne more biti podrejeno samo sebi. Izberite kaj drugega.
field-not_found = Izberite nekaj iz te organizacije
field-empty = Vnesite ime
field-not_a_name = Vnesite ime v eni vrstici, največ 200 znakov
field-not_a_slug = Vnesite od 2 do 60 malih črk a–z, števk in vezajev, na primer novo-mesto
field-not_a_country = Vnesite dve črki države, na primer SI
field-not_a_code = Vnesite samo črke a–z in števke, na primer SI037
field-already_in_use = To kratko ime ima že druga organizacija. Izberite drugačno.

overview-mail-title = Pošta in opravila
overview-mail = Stanje e-pošte in opravil v ozadju ter ponovno pošiljanje tega, kar se je zataknilo.
overview-frameworks-title = Okviri kompetenc
overview-frameworks = Kaj se lahko naučimo in izmerimo, na kateri lestvici in kako ena izdaja vodi v naslednjo.
overview-policy-title = Kako sledijo ravni
overview-policy = Katero dokazilo odloča o ravni; prebere lahko vsak v organizaciji.
overview-certificates-title = Potrdila za pregled
overview-certificates = Kaj so se ljudje naučili drugje: preglejte njihova potrdila in odločite, kaj šteje.
overview-profiles-title = Profili delovnih mest
overview-profiles = Kaj delovna mesta potrebujejo in kdo ima kateri profil.
overview-gaps-title = Vrzeli konzorcija
overview-gaps = Kje so organizacije pod tem, kar potrebuje njihovo delo, samo v številih.
level-style-title = Kako se prikazujejo ravni
level-style-legend = Ravni DigComp in drugih okvirov
level-style-hint = Ravni same ostanejo, kot so. Okvir brez takih imen ali črk prikazuje številke; lasten okvir, katerega ravni imajo imena, prikazuje ta.
level-style-numbers = Številke (od 1 do 8)
level-style-names = Imena (štiri ravni)
level-style-letters = Črkovne oznake (od A1 do C2)
