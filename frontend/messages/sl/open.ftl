# Odprti tečaji brez računa, prevzem opravljenega, prijava brez povabila in deljenje tečaja.

open-kicker = Odprti tečaj: račun ni potreben
open-other-language = Ta tečaj ni na voljo v vašem jeziku. Berete ga v jeziku: { $language }
open-licence = Licenca { $licence }. Avtorstvo: { $authors }.
open-before = Nazaj: { $title }
open-needs-account = Za oddajo datotek je potreben račun.
open-nothing-answered = Najprej odgovorite na vprašanje
open-to-course = Odprite tečaj v svojem računu
open-account-title = Nadaljevanje z računom
open-account-text = Z računom lahko opravljate zaključni test, dobite potrdilo o zaključku in nadaljujete na kateri koli napravi. Vaši odgovori od tukaj gredo z vami.
open-register-title = Prijavite se pri svoji organizaciji

device-title = Kje so vaši odgovori
device-text = Vaši odgovori in napredek ostanejo v tem brskalniku na tej napravi. Na strežniku se o vas ne shrani nič. Na skupni napravi jih na koncu odstranite.
device-remove = Odstranite moje odgovore s te naprave
device-removed = Odgovori so odstranjeni s te naprave.
device-not-kept = Ta brskalnik ne hrani podatkov, zato se odgovor izgubi, ko zapustite stran.

takeover-title = Na tej napravi so odgovori
takeover-answers =
    { $count ->
        [one] Na tej napravi smo našli { $count } odgovor.
        [two] Na tej napravi smo našli { $count } odgovora.
        [few] Na tej napravi smo našli { $count } odgovore.
       *[other] Na tej napravi smo našli { $count } odgovorov.
    }
takeover-lessons =
    { $count ->
        [one] Zaključena je { $count } lekcija.
        [two] Zaključeni sta { $count } lekciji.
        [few] Zaključene so { $count } lekcije.
       *[other] Zaključenih je { $count } lekcij.
    }
takeover-question = So vaši? Potem jih lahko prevzamete v svoj račun za organizacijo { $organisation }. Če niso, jih odstranite.
takeover-yes = Prevzemi
takeover-no = Odstranite s te naprave
takeover-done =
    { $taken ->
        [one] V vašem računu je zdaj { $taken } odgovor.
        [two] V vašem računu sta zdaj { $taken } odgovora.
        [few] V vašem računu so zdaj { $taken } odgovori.
       *[other] V vašem računu je zdaj { $taken } odgovorov.
    }
takeover-refused =
    { $refused ->
        [one] { $refused } odgovora ni bilo mogoče prevzeti, ker se je tečaj spremenil.
        [two] { $refused } odgovorov ni bilo mogoče prevzeti, ker se je tečaj spremenil.
        [few] { $refused } odgovorov ni bilo mogoče prevzeti, ker se je tečaj spremenil.
       *[other] { $refused } odgovorov ni bilo mogoče prevzeti, ker se je tečaj spremenil.
    }

register-title = Ustvarite račun
register-lead = Izberite svojo organizacijo ter vpišite ime in e-naslov. Dobili boste povezavo, s katero končate.
register-given = Ime
register-family = Priimek
register-given-missing = Vpišite ime
register-family-missing = Vpišite priimek
register-email-missing = Vpišite e-naslov
register-domains = Samo naslovi, ki se končajo z: { $domains }
register-privacy = Dokler ne odprete povezave, račun ne obstaja. Kar vpišete, se izbriše, ko povezava preneha veljati.
register-action = Pošljite mi povezavo
register-sent-title = Poglejte v svoj poštni predal
register-sent-text = Če je z naslovom { $email } mogoče ustvariti račun, je sporočilo s povezavo že na poti. Lahko traja nekaj minut; poglejte tudi med neželeno pošto.
register-closed-title = Trenutno tukaj ni mogoče ustvariti računa
register-closed-text = Nobena organizacija tega ne dovoljuje. Prosite svojo organizacijo za povabilo.
register-have-account = Račun že imam: prijava
complete-title = Pozdravljeni pri organizaciji { $organisation }
complete-lead = { $name }, za konec izberite geslo. Nato boste prijavljeni.
complete-known = { $name }, račun že imate. Potrdite, da se želite pridružiti organizaciji { $organisation }, in se nato prijavite kot običajno.
complete-action = Končajte
field-domain_not_allowed = Ta organizacija ne sprejema takih naslovov
field-not_a_domain = Napišite domeno, na primer kocevje.si

share-title = Delite ta tečaj
share-text = Ta tečaj lahko s to povezavo ali kodo bere kdor koli brez računa.
share-link = Povezava
share-copy = Kopirajte povezavo
share-copied = Povezava je kopirana.
share-copy-yourself = Povezava je izbrana. Kopirajte jo s tipkovnico.
share-code-alt = Koda za telefone, ki vodi na tečaj »{ $title }«
share-download = Prenesite kodo
share-print = Natisnite kodo

registration-title = Ustvarjanje računa brez povabila
registration-text = Če to dovolite, si ljudje sami ustvarijo račun in postanejo udeleženci vaše organizacije. Najprej potrdijo svoj e-naslov.
registration-allow = Ali si lahko ljudje sami ustvarijo račun?
registration-allow-yes = Da
registration-allow-no = Ne, ljudi povabimo
registration-domains = E-poštne domene
registration-domains-hint = Vsaka v svoji vrstici, na primer kocevje.si. Če ostane prazno, si lahko račun ustvari kdor koli s katerim koli naslovom.
registration-save = Shranite
registration-saved = Shranjeno.
registration-link = Povezava za ustvarjanje računa
