# Besede strani za ocenjevanje: kar so udeleženci oddali, in dodatni poskusi.

teach-title = Ocenjevanje
teach-lead = Kar so osebe iz vaše organizacije oddale v ocenjevanje. Vaše lastno delo oceni nekdo drug, zato ga na seznamu ni.
teach-views = Katero delo je prikazano
teach-to-mark = Čaka na oceno
teach-marked = Ocenjeno
teach-questions = Vprašanja in prijave
teach-waiting =
    { $count ->
        [one] Na oceno čaka { $count } delo. Oseba nadaljuje, ko je ocenjeno.
        [two] Na oceno čakata { $count } deli, najdlje čakajoče je na vrhu. Osebe nadaljujejo, ko je njihovo delo ocenjeno.
        [few] Na oceno čakajo { $count } dela, najdlje čakajoče je na vrhu. Osebe nadaljujejo, ko je njihovo delo ocenjeno.
       *[other] Na oceno čaka { $count } del, najdlje čakajoče je na vrhu. Osebe nadaljujejo, ko je njihovo delo ocenjeno.
    }
teach-waiting-more = Na oceno čaka več del kot { $count }, najdlje čakajoče je na vrhu.
teach-none-title = Nič ne čaka na oceno
teach-none-text = Naloge in pisni odgovori se tu pojavijo, ko jih kdo odda.
teach-none-marked-title = Nič še ni ocenjeno
teach-none-marked-text = Ocenjeno delo ostane tu, da ga lahko poiščete in oceno popravite.
teach-table = Delo za ocenjevanje
teach-marked-table = Ocenjeno delo
teach-who = Oseba
teach-what = Naloga in tečaj
teach-course = Tečaj
teach-handed-in = Oddano
teach-attempt = Poskus
teach-points = Izid
teach-date = { DATETIME($date, dateStyle: "medium") }
teach-days =
    { $days ->
        [0] danes
        [one] pred { $days } dnem
        [two] pred { $days } dnevoma
        [few] pred { $days } dnevi
       *[other] pred { $days } dnevi
    }
teach-points-of = { $points } od { $max } točk
teach-passed = Opravljeno
teach-not-passed = Ni opravljeno

mark-task = Naloga
mark-answer = Kar je bilo oddano
mark-rubric = Točke
mark-points =
    { $points ->
        [one] { $points } točka
        [two] { $points } točki
        [few] { $points } točke
       *[other] { $points } točk
    }
mark-comment = Pripomba
mark-comment-hint = Udeleženec ali udeleženka jo prebere ob točkah.
mark-question-points = { $points } od { $max } točk za ta odgovor
mark-without-points = Ta odgovor ne prinaša točk.
mark-nothing-handed-in = Tu ni bilo oddano nič, zato ni točk in ni česa oceniti.
mark-by-key = Točke po ključu: { $points } od { $max }.
mark-missing = Izberite točke za: { $criterion }
mark-total = { $points } od { $max } točk
mark-open =
    { $count ->
        [one] { $count } merilo je še odprto
        [two] { $count } merili sta še odprti
        [few] { $count } merila so še odprta
       *[other] { $count } meril je še odprtih
    }
mark-unsaved = Še ni shranjeno
mark-save = Shranite točke
mark-save-again = Shranite popravke
mark-saved-passed = Točke so shranjene. { $name }: opravljeno, { $points } od { $max } točk. O tem prejme e-pošto.
mark-saved-not-passed = Točke so shranjene. { $name }: ni opravljeno, { $points } od { $max } točk. O tem prejme e-pošto.
mark-again-text = To delo je ocenjeno. Točke lahko popravite; oseba potem znova prejme e-pošto. Dokončan tečaj ostane dokončan.
mark-restored = Te točke ste izbrali že prej, a jih niste shranili. Prikazane so, kot ste jih pustili.
mark-next = Naslednje: { $name }, { $lesson }
mark-back = Nazaj na seznam
answer-none = Brez odgovora.
answer-gap = Vrzel { $number }:
answer-goes-with = spada k
answer-file = { $size }, poslano { DATETIME($date, dateStyle: "medium", timeStyle: "short") }

mark-leave-text = Izbrane točke še niso shranjene. V tem zavihku ostanejo, dokler ga ne zaprete; dokler jih ne shranite, oseba o njih ne izve ničesar.

grant-list-title = Dodatni poskusi
grant-list-text = Osebe, ki zaključnega preizkusa niso opravile v vseh poskusih, ki jih tečaj dopušča. Tečaj lahko dokončajo samo, če jim odobrite nov poskus.
grant-list-empty = Trenutno ni nikogar, ki bi porabil vse poskuse.
grant-list-table = Osebe brez preostalih poskusov
grant-test = Preizkus in tečaj
grant-attempts = Dosedanji poskusi
grant-action-column = Kaj lahko storite
grant-open = Odobri nov poskus
grant-question = Ali odobrite nov poskus? { $name }
grant-text =
    { $count ->
        [one] »{ $lesson }« v tečaju »{ $course }«: { $count } poskus, ni opravljeno.
        [two] »{ $lesson }« v tečaju »{ $course }«: { $count } poskusa, ni opravljeno.
        [few] »{ $lesson }« v tečaju »{ $course }«: { $count } poskusi, ni opravljeno.
       *[other] »{ $lesson }« v tečaju »{ $course }«: { $count } poskusov, ni opravljeno.
    }
grant-no-mail = Preizkus je osebi takoj na voljo. E-pošta se ne pošlje, zato ji to sporočite sami.
grant-reason = Zakaj je nov poskus upravičen?
grant-reason-hint = Shrani se ob poskusu, na primer: omrežje je odpovedalo.
grant-reason-missing = Navedite, zakaj je nov poskus upravičen
grant-action = Odobri poskus
grant-done = { $name }: odobren je še en poskus za »{ $lesson }«.
