# Okvir vsake strani, besede, ki jih uporablja več področij, in kaj gre lahko narobe.

product-name = Skillpact
skip-to-content = Na vsebino
navigation = Glavna navigacija
menu = Meni
nav-home = Domov
nav-catalogue = Tečaji
nav-skills = Moje kompetence
nav-team = Moja ekipa
nav-plan = Moj načrt
nav-reports = Poročila
nav-people = Osebe
nav-teach = Ocenjevanje
nav-author = Priprava tečajev
nav-administration = Upravljanje
nav-account = Moj račun
nav-notifications =
    { $count ->
        [0] Obvestila, ni neprebranih
        [one] Obvestila, { $count } neprebrano
        [two] Obvestila, { $count } neprebrani
        [few] Obvestila, { $count } neprebrana
       *[other] Obvestila, { $count } neprebranih
    }
sign-out = Odjava
organisation = Organizacija
language = Jezik
language-changed = Jezik je spremenjen.
language-en = English
language-sl = Slovenščina
language-bg = Български
language-sv = Svenska
language-it = Italiano
footer-about = Skillpact, skupna učna platforma občin
accessibility-title = Dostopnost
privacy-title = Zasebnost

waiting = Nalaganje …
try-again = Poskusite znova
close = Zaprite
cancel = Nazaj
continue = Nadaljujte
go-home = Na domačo stran
field-optional = (neobvezno)
error-prefix = Napaka:
error-summary-title = Nekaj je treba popraviti
password-show = Pokažite
password-hide = Skrijte
pager-shown =
    { $shown ->
        [one] Prikazan { $shown } vnos
        [two] Prikazana { $shown } vnosa
        [few] Prikazani { $shown } vnosi
       *[other] Prikazanih { $shown } vnosov
    }
pager-shown-of = Prikazano: { $shown } od { $total }
pager-more = Pokažite več
date-long = { DATETIME($date, dateStyle: "long") }
completed-on = Dokončano { DATETIME($date, dateStyle: "long") }.
valid-until = Velja do: { DATETIME($date, dateStyle: "long") }.

role-learner = Udeleženec ali udeleženka
role-trainer = Avtor ali avtorica tečajev
role-hr_officer = Kadrovska služba
role-line_manager = Vodja
role-organisation_admin = Skrbnik ali skrbnica organizacije
role-consortium_admin = Skrbnik ali skrbnica konzorcija

not-found-title = Strani ni mogoče najti
not-found-text = Na tem naslovu ni ničesar. Morda je v naslovu napaka ali pa je bila stran premaknjena.
failure-title = Strani ni bilo mogoče prikazati
refused-title = Te strani ne morete odpreti
refused-text = Ta stran je namenjena ljudem z drugo vlogo v vaši organizaciji.

sign-in-action = Prijava
field-email = E-poštni naslov
field-password = Geslo
field-password-missing = Vnesite geslo
sign-in-again-title = Prijavite se znova
sign-in-again-text = Vaša prijava je potekla. Nič od napisanega ni izgubljeno: vnesite geslo za { $email } in vse bo poslano.

problem-network-lost = Povezava je prekinjena. Preverite omrežje in poskusite znova; nič od napisanega ni izgubljeno.
problem-internal = Na naši strani je prišlo do napake. Poskusite znova čez nekaj minut.
problem-internal-trace = Na naši strani je prišlo do napake. Če se ponovi, skrbniku sporočite to številko: { $trace }
problem-unavailable = Storitev trenutno ni na voljo. Poskusite znova čez nekaj minut.
problem-storage_full = Trenutno ni prostora za nove podatke. Nič ni bilo shranjeno; poskusite pozneje.
problem-bad_request = Zahteve ni bilo mogoče razumeti. Znova naložite stran in poskusite še enkrat.
problem-not_signed_in = Niste prijavljeni.
problem-sign_in_expired = Vaša prijava je potekla. Prijavite se znova.
problem-forbidden = Za to nimate dovoljenja.
problem-not_found = To ne obstaja ali ne obstaja več.
problem-conflict = Nekdo je to medtem spremenil. Znova naložite stran in poskusite še enkrat.
problem-invalid_input = Nekaterih vnosov ni mogoče sprejeti.
problem-too_many_requests = Preveč poskusov. Počakajte nekaj minut in poskusite znova.
problem-too_large = To je preveliko, da bi bilo sprejeto.
problem-unsupported_media_type = Ta vrsta datoteke ni dovoljena.
problem-method_not_allowed = To tukaj ni mogoče.
problem-wrong_credentials = E-poštni naslov ali geslo ni pravilno.
problem-token_invalid = Ta povezava ni več veljavna. Zahtevajte novo.
problem-bad_cursor = Seznam se je spremenil. Znova naložite stran.
problem-attempt_closed = Ta preizkus je že oddan.
problem-time_over = Čas za ta preizkus se je iztekel. Velja, kar je bilo shranjeno prej.
problem-no_attempts_left = Vse poskuse za ta preizkus ste že porabili.
problem-lesson_unfinished = Pred preizkusom najprej dokončajte lekcije.
problem-wrong_organisation = To pripada drugi organizaciji.
problem-email_taken = Račun s tem e-poštnim naslovom že obstaja.
problem-already_in_use = To je še v uporabi in ga ni mogoče odstraniti.
problem-cross_site = Zahteva je prišla z drugega spletnega mesta in je bila zavrnjena.
problem-password_too_weak = To geslo je prelahko uganiti. Izberite daljše.
