# Preizkusi in naloge: pred začetkom, med delom, ob oddaji in po njej.

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
result-reread-text = Pri teh vprašanjih manjkajo točke. Še enkrat preberite, o čem govorijo.
result-question = { $number }. vprašanje:
result-partly = delno pravilno
result-other-questions = Druga vprašanja
result-reread-action = Znova preberite lekcije
result-to-course = Na tečaj
result-try-again = Ponovite preizkus

test-rule-count =
    { $count ->
        [one] { $count } vprašanje.
        [two] { $count } vprašanji.
        [few] { $count } vprašanja.
       *[other] { $count } vprašanj.
    }
test-rule-limit =
    { $limit ->
        [one] Od začetka imate na voljo { $limit } minuto.
        [two] Od začetka imate na voljo { $limit } minuti.
        [few] Od začetka imate na voljo { $limit } minute.
       *[other] Od začetka imate na voljo { $limit } minut.
    }
test-rule-limit-runs = Čas teče tudi, če zaprete stran, izgubite povezavo ali zamenjate napravo.
test-rule-limit-ends = Ko se čas izteče, se samodejno odda, kar ste do takrat shranili.
test-rule-saved-timed = Vsak odgovor se takoj shrani.
test-clock-runs = Ta preizkus ste že začeli in čas teče.
test-waits = Preizkus ste oddali. Del odgovorov še čaka na oceno; ko bodo ocenjeni, prejmete e-pošto.
test-who-grants = Nov poskus vam lahko odobri izvajalec ali izvajalka usposabljanj v organizaciji { $organisation }. Povejte, pri čem se je zapletlo.
test-who-grants-plain = Nov poskus vam lahko odobri izvajalec ali izvajalka usposabljanj v vaši organizaciji. Povejte, pri čem se je zapletlo.
test-material = Znova pokaži uvod

time-left =
    { $minutes ->
        [one] Preostali čas: { $minutes } minuta
        [two] Preostali čas: { $minutes } minuti
        [few] Preostali čas: { $minutes } minute
       *[other] Preostali čas: { $minutes } minut
    }
time-left-seconds =
    { $seconds ->
        [one] Preostali čas: { $seconds } sekunda
        [two] Preostali čas: { $seconds } sekundi
        [few] Preostali čas: { $seconds } sekunde
       *[other] Preostali čas: { $seconds } sekund
    }
over-title = Preizkus je končan
over-text = Ničesar več ni mogoče spremeniti. Oddaja se, kar je bilo shranjeno; strežnik to opravi tudi, če zaprete to stran.
over-handing-in = Oddajanje …
result-time-over = Čas se je iztekel. Oddano je bilo, kar ste do takrat shranili.

check-sending =
    { $count ->
        [one] { $count } datoteka se še pošilja. Počakajte, da prispe, ali pošiljanje prekličite.
        [two] { $count } datoteki se še pošiljata. Počakajte, da prispeta, ali pošiljanje prekličite.
        [few] { $count } datoteke se še pošiljajo. Počakajte, da prispejo, ali pošiljanje prekličite.
       *[other] { $count } datotek se še pošilja. Počakajte, da prispejo, ali pošiljanje prekličite.
    }
check-final-assignment = Po oddaji naloge ne morete več spreminjati, dokler ni ocenjena.
check-hand-in = Oddajte nalogo

handed-in-title = Oddano
handed-in-on = Oddano { DATETIME($date, dateStyle: "long") }.
handed-in-waits = Vaše delo čaka na oceno; ko bo ocenjeno, prejmete e-pošto.
handed-in-what = Kar ste oddali
handed-in-answer = Vaš odgovor
marked-title = Ocenjeni odgovori
marked-comment = Komentar ocenjevalca

assignment-start = Začnite nalogo
assignment-check = Preverite svoje odgovore
assignment-check-text = S tem še nič ne oddate: pred oddajo vse še enkrat pregledate.
assignment-again = Nadaljujte delo na nalogi
assignment-again-text = Preberite spodnje komentarje, izboljšajte svoje delo in ga znova oddajte.
assignment-second-time = Vaša prejšnja besedila so ponovno tu. Datoteke je treba oddati znova.
assignment-comment-before = Komentar ob prejšnji oddaji
assignment-earlier = Kar ste oddali prej
assignment-attempt = Oddaja { $number }
assignment-back = Nazaj na nalogo
assignment-passed-title = Nalogo ste opravili.
assignment-failed-title = Naloga še ni opravljena.

upload-label =
    { $count ->
        [one] Izberite datoteko
        [two] Izberite datoteki
        [few] Izberite datoteke
       *[other] Izberite datoteke
    }
upload-drop = ali jih spustite sem
upload-rules =
    { $count ->
        [one] Dovoljeno: { $types }, največ { $size }.
        [two] Dovoljeno: { $types }, vsaka največ { $size }, skupaj največ { $count } datoteki.
        [few] Dovoljeno: { $types }, vsaka največ { $size }, skupaj največ { $count } datoteke.
       *[other] Dovoljeno: { $types }, vsaka največ { $size }, skupaj največ { $count } datotek.
    }
upload-files = Vaše datoteke
upload-started =
    { $count ->
        [one] Datoteka se pošilja.
        [two] { $count } datoteki se pošiljata.
        [few] { $count } datoteke se pošiljajo.
       *[other] { $count } datotek se pošilja.
    }
upload-arrived = { $name } je prispela.
upload-failed = { $name } ni bila sprejeta: { $problem }
upload-cancelled = Pošiljanje { $name } je preklicano.
upload-removed = { $name } je odstranjena.
upload-progress = Pošiljanje { $name }
upload-done = ✓ prispela
upload-remove = Odstranite
upload-wrong-type = Datotek te vrste tu ne sprejemamo. Dovoljeno: { $types }.
upload-empty = Ta datoteka je prazna.
upload-too-large = Ta datoteka je prevelika. Dovoljeno je največ { $size }.
upload-too-many =
    { $count ->
        [one] Tu lahko oddate samo eno datoteko. Najprej odstranite drugo.
        [two] Tu lahko oddate največ { $count } datoteki. Najprej eno odstranite.
        [few] Tu lahko oddate največ { $count } datoteke. Najprej eno odstranite.
       *[other] Tu lahko oddate največ { $count } datotek. Najprej eno odstranite.
    }
upload-not-what-it-says = Vsebina te datoteke se ne ujema z njeno končnico. Znova jo shranite v pravi obliki.

rubric-title = Kako se ocenjuje
rubric-marked = Kako je bilo ocenjeno
rubric-criterion = Merilo
rubric-points =
    { $points ->
        [one] { $points } točka
        [two] { $points } točki
        [few] { $points } točke
       *[other] { $points } točk
    }
rubric-points-column = Točke
rubric-up-to = do { $points }
rubric-given = ✓ Ocena:
rubric-given-of = { $points } od { $max }
