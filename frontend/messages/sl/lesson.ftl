# Lekcija: njeno mesto v tečaju, vprašanja, odzivi na odgovore.

course-outline = Vsebina tečaja
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

lesson-position = Lekcija { $position } od { $count }
lesson-resume = Pojdite tja, kjer ste končali
lesson-next = Naslednja lekcija
lesson-finish-next = Končajte in nadaljujte
lesson-finish-last = Končajte lekcijo
lesson-back = Nazaj na tečaj
lesson-next-title = Sledi: { $title }
lesson-previous-title = Prejšnja: { $title }
lesson-ask = Vprašajte ali prijavite napako

question-several = Izberite vse pravilne odgovore.
question-gaps = Izpolnite vrzeli.
question-hint = Pokažite namig
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

outline-timed-test =
    { $count ->
        [one] Preizkus, { $count } vprašanje, omejitev { $limit } min
        [two] Preizkus, { $count } vprašanji, omejitev { $limit } min
        [few] Preizkus, { $count } vprašanja, omejitev { $limit } min
       *[other] Preizkus, { $count } vprašanj, omejitev { $limit } min
    }
outline-assignment = Naloga, približno { $minutes } min
state-to-mark = Čaka na oceno
lesson-contents = V tej lekciji

question-compare = Primerjajte z vzorčnim odgovorom
question-note = Shranite odgovor
outcome-unscored = Zabeleženo
outcome-to_mark = Odgovor čaka na oceno

order-instruction = Razvrstite v pravi vrstni red.
order-up = Premaknite »{ $entry }« navzgor
order-down = Premaknite »{ $entry }« navzdol
order-moved = »{ $entry }« je zdaj na mestu { $position } od { $count }.
order-right = ✓ v pravem vrstnem redu
order-wrong = ✗ ni v pravem vrstnem redu
order-nothing = Najprej razvrstite postavke

match-instruction = Za vsako postavko izberite, kaj sodi k njej.
match-nothing = Najprej izberite vsaj en par

text-label = Vaš odgovor
text-left =
    { $count ->
        [one] Na voljo je še { $count } znak
        [two] Na voljo sta še { $count } znaka
        [few] Na voljo so še { $count } znaki
       *[other] Na voljo je še { $count } znakov
    }
text-too-long =
    { $count ->
        [one] Besedilo je predolgo za { $count } znak
        [two] Besedilo je predolgo za { $count } znaka
        [few] Besedilo je predolgo za { $count } znake
       *[other] Besedilo je predolgo za { $count } znakov
    }
text-nothing = Najprej napišite odgovor
text-compare = Primerjajte s tem odgovorom:

scale-no-wrong = Pravilnega ali napačnega odgovora ni.
