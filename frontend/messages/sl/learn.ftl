# Kar vidijo udeleženci: domača stran, seznam tečajev, tečaj, lekcija, preizkus, kompetence.

home-title = Pozdravljeni, { $name }
home-continue = Nadaljujte, kjer ste končali
home-progress = Dokončane lekcije
home-empty-title = Izberite svoj prvi tečaj
home-empty-text = Tečaji so kratki in jih lahko kadar koli prekinete. Nadaljujete, kjer ste končali, v kateri koli napravi.
home-empty-action = Oglejte si tečaje
home-all-done-title = Vse je dokončano
home-all-done-text = Dokončali ste vse tečaje, ki ste jih začeli.
home-all-done-action = Poiščite nov tečaj
home-more-courses = Drugi tečaji, ki ste jih začeli
home-skills = Moje kompetence
home-all-skills = Vse moje kompetence
home-completed = Dokončani tečaji
progress-lessons =
    { $minutes ->
        [0] Dokončane lekcije: { $finished } od { $count }
        [one] Dokončane lekcije: { $finished } od { $count }, še približno { $minutes } minuta
        [two] Dokončane lekcije: { $finished } od { $count }, še približno { $minutes } minuti
        [few] Dokončane lekcije: { $finished } od { $count }, še približno { $minutes } minute
       *[other] Dokončane lekcije: { $finished } od { $count }, še približno { $minutes } minut
    }

catalogue-title = Tečaji
catalogue-search = Iskanje
catalogue-audience = Komu je namenjen
catalogue-language = Jezik
catalogue-skill = Kompetenca
catalogue-all-audiences = Vsem
catalogue-all-languages = Vsi jeziki
catalogue-all-skills = Vse kompetence
catalogue-count =
    { $count ->
        [one] { $count } tečaj
        [two] { $count } tečaja
        [few] { $count } tečaji
       *[other] { $count } tečajev
    }
catalogue-none-title = Noben tečaj ne ustreza
catalogue-none-text = Poskusite z drugimi besedami ali manj filtri.
catalogue-clear = Počistite filtre
audience-civil-servant = Javni uslužbenci
audience-tourism-operator = Turistični ponudniki
audience-citizen = Občani
audience-manager = Vodje
audience-trainer = Avtorji tečajev

course-minutes =
    { $minutes ->
        [one] { $minutes } minuta
        [two] { $minutes } minuti
        [few] { $minutes } minute
       *[other] { $minutes } minut
    }
course-lessons =
    { $count ->
        [one] { $count } lekcija
        [two] { $count } lekciji
        [few] { $count } lekcije
       *[other] { $count } lekcij
    }
course-other-language = Ta tečaj še ni na voljo v vašem jeziku. Prikazan je v jeziku: { $language }.
course-start = Začnite tečaj
course-read-again = Preberite znova
course-no-membership = Trenutno niste član ali članica nobene organizacije. Preden začnete tečaj, prosite svojo organizacijo za povabilo.
course-organisation = V imenu katere organizacije opravljate ta tečaj?
course-organisation-missing = Izberite organizacijo
course-outline = Vsebina tečaja
course-skills = Kaj boste znali
course-completion = Kdaj je tečaj dokončan
course-prerequisites = Najprej opravite te tečaje
course-about = O tečaju
course-time = Potreben čas
course-audience = Namenjen je
course-languages = Jeziki
course-authors = Avtorji
course-licence = Licenca
course-version = Različica
course-version-value = { $number }, objavljena { DATETIME($date, dateStyle: "long") }
rule-all-lessons = Dokončali ste vse lekcije.
rule-test = Končni preizkus ste opravili z vsaj { $share }.
rule-attempts =
    { $count ->
        [one] Preizkus lahko opravljate { $count }-krat.
        [two] Preizkus lahko opravljate { $count }-krat.
        [few] Preizkus lahko opravljate { $count }-krat.
       *[other] Preizkus lahko opravljate { $count }-krat.
    }
rule-valid =
    { $months ->
        [one] Opravljen tečaj velja { $months } mesec.
        [two] Opravljen tečaj velja { $months } meseca.
        [few] Opravljen tečaj velja { $months } mesece.
       *[other] Opravljen tečaj velja { $months } mesecev.
    }
outline-lesson =
    { $minutes ->
        [one] { $minutes } minuta
        [two] { $minutes } minuti
        [few] { $minutes } minute
       *[other] { $minutes } minut
    }
outline-test =
    { $count ->
        [one] Preizkus, { $count } vprašanje, { $minutes } min
        [two] Preizkus, { $count } vprašanji, { $minutes } min
        [few] Preizkus, { $count } vprašanja, { $minutes } min
       *[other] Preizkus, { $count } vprašanj, { $minutes } min
    }
state-not-started = Ni začeto
state-in-progress = V teku
state-finished = Dokončano

level-of = Raven { $level } od { $max }
level-meaning-1 = Osnovna: preproste naloge, z vodenjem
level-meaning-2 = Osnovna: preproste naloge, po potrebi z vodenjem
level-meaning-3 = Srednja: običajne naloge, samostojno
level-meaning-4 = Srednja: različne naloge, samostojno in po svojih potrebah
level-meaning-5 = Višja: usmerjate druge
level-meaning-6 = Višja: v zapletenih okoliščinah najdete najprimernejšo pot
level-meaning-7 = Visoko specializirana: rešujete zapletene probleme in usmerjate strokovnjake
level-meaning-8 = Visoko specializirana: področju predlagate nove zamisli

lesson-position = Lekcija { $position } od { $count }
lesson-other-language = Ta lekcija še ni prevedena. Prikazana je v jeziku: { $language }.
lesson-resume = Pojdite tja, kjer ste končali
lesson-next = Naslednja lekcija
lesson-finish-next = Končajte in nadaljujte
lesson-finish-last = Končajte lekcijo
lesson-back = Nazaj na tečaj
lesson-next-title = Sledi: { $title }

question-several = Izberite vse pravilne odgovore.
question-gaps = Izpolnite vrzeli.
question-hint = Pokaži namig
question-check = Preverite odgovor
question-check-again = Preverite znova
question-nothing-chosen = Najprej izberite odgovor
question-nothing-written = Najprej izpolnite vrzel
gap-label = Vrzel { $number } od { $count }
gap-choose = Izberite …
gap-right = ✓ pravilno
gap-wrong = ✗ ni pravilno
option-right = Pravilna izbira
option-wrong = Ni prava izbira
outcome-right = Pravilno
outcome-partly = Delno pravilno
outcome-wrong = Še ni pravilno
verdict-points =
    { $max ->
        [one] { $points } od { $max } točke
        [two] { $points } od { $max } točk
        [few] { $points } od { $max } točk
       *[other] { $points } od { $max } točk
    }

test-rules = Kako poteka preizkus
test-rule-questions =
    { $count ->
        [one] { $count } vprašanje, približno { $minutes } min. Časovne omejitve ni.
        [two] { $count } vprašanji, približno { $minutes } min. Časovne omejitve ni.
        [few] { $count } vprašanja, približno { $minutes } min. Časovne omejitve ni.
       *[other] { $count } vprašanj, približno { $minutes } min. Časovne omejitve ni.
    }
test-rule-pass = Za uspeh potrebujete vsaj { $share } točk.
test-rule-saved = Vsak odgovor se takoj shrani. Preizkus lahko zapustite in nadaljujete pozneje.
test-rule-submit = Pred oddajo lahko odgovore preverite in spremenite.
test-rule-attempts =
    { $count ->
        [one] Na voljo imate še { $count } poskus.
        [two] Na voljo imate še { $count } poskusa.
        [few] Na voljo imate še { $count } poskuse.
       *[other] Na voljo imate še { $count } poskusov.
    }
test-rule-unlimited = Preizkus lahko opravljate poljubno mnogokrat.
test-earlier = Vaši prejšnji poskusi
test-attempt = Poskus { $number }
test-passed-share = opravljeno, { $share }
test-failed-share = ni opravljeno, { $share }
test-start = Začnite preizkus
test-continue = Nadaljujte preizkus
test-question-of = Vprašanje { $number } od { $count }
test-question = vprašanje { $number }
test-progress = Pregledana vprašanja
test-next = Naslednje vprašanje
test-previous = Prejšnje vprašanje
test-to-check = Preverite odgovore
save-done = Shranjeno
save-doing = Shranjevanje …
save-failed = Še ni shranjeno.
check-title = Preverite svoje odgovore
check-open =
    { $count ->
        [one] { $count } vprašanje še nima popolnega odgovora.
        [two] { $count } vprašanji še nimata popolnega odgovora.
        [few] { $count } vprašanja še nimajo popolnega odgovora.
       *[other] { $count } vprašanj še nima popolnega odgovora.
    }
check-unanswered = Brez odgovora
check-change = Spremenite
check-final = Po oddaji odgovorov ni več mogoče spremeniti.
check-submit = Oddajte preizkus
result-passed-title = Preizkus ste opravili
result-failed-title = Tokrat ni uspelo
result-points = Dosegli ste { $points } od { $max } točk, kar je { $share }. Za uspeh je potrebnih { $pass }.
result-completed = Dokončali ste tečaj »{ $title }«.
result-lessons-left = Da bo tečaj dokončan, preberite še preostale lekcije.
result-new-levels = Vaše nove ravni
result-reread = Kaj je vredno še enkrat prebrati
result-reread-text = Pri teh vprašanjih ste izgubili točke. Pomagajo lekcije o teh temah.
result-other-questions = Druga vprašanja
result-reread-action = Znova preberite lekcije
result-to-course = Na tečaj
result-try-again = Ponovite preizkus

skills-title = Moje kompetence
skills-lead = Ravni, ki ste jih doslej pokazali, in od kod izvirajo.
skills-empty-title = Ravni še ni
skills-empty-text = Raven se tu pojavi, ko dokončate tečaj.
title-unreviewed = Prevod ni pregledan
evidence-completion = Dokončan tečaj
evidence-self = Samoocena
evidence-manager = Ocena vodje
evidence-test = Preizkus
evidence-external = Zunanje potrdilo
evidence-refresher = Obnovitev znanja
framework-credit = Kompetence in ravni: { $title }. Vir: { $source }. Licenca: { $licence }.
