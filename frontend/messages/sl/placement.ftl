# Umestitev: prilagodljivi preizkus, ki z malo vprašanji ugotovi, kje je kdo.

placement-title = Ugotovite svojo raven
placement-skills = Kompetence
placement-line = Nekaj vprašanj pokaže, kje ste.
placement-lead = Vsako vprašanje je izbrano po vaših dosedanjih odgovorih, zato jih zadošča malo. Kadar koli lahko prekinete in pozneje nadaljujete. Rezultat vidite takoj.
placement-open = Začeto
placement-go-on = Nadaljujte
placement-begun = Začeto { DATETIME($date, dateStyle: "long") }
placement-past = Prejšnji rezultati
placement-ended = Končano { DATETIME($date, dateStyle: "long") }
placement-most =
    { $count ->
        [one] Največ { $count } vprašanje
        [two] Največ { $count } vprašanji
        [few] Največ { $count } vprašanja
       *[other] Največ { $count } vprašanj, nekaj minut
    }
placement-coverage = Vprašanja ima { $measured } od { $skills } kompetenc.
placement-judged-by_authors = Še ni umerjeno: težavnost vprašanj je presoja avtorjev.
placement-judged-by_both = Delno umerjeno: težavnost nekaterih vprašanj je znana iz številnih odgovorov, pri drugih je presoja avtorjev.
placement-judged-by_answers = Umerjeno: težavnost vprašanj je znana iz številnih odgovorov.
placement-no-questions = Za to področje še ni vprašanj.
placement-start = Začnite
placement-all = Izmerite vsa področja
placement-all-text =
    { $count ->
        [one] Vsa področja skupaj: največ { $count } vprašanje.
        [two] Vsa področja skupaj: največ { $count } vprašanji.
        [few] Vsa področja skupaj: največ { $count } vprašanja.
       *[other] Vsa področja skupaj: največ { $count } vprašanj. Ni jih treba rešiti naenkrat.
    }
placement-none-title = Ničesar še ni mogoče izmeriti
placement-none-text = Ko bodo tečaji imeli preizkusna vprašanja z navedeno kompetenco in ravnjo, boste lahko tu ugotovili svojo raven.
placement-none-action = Oglejte si tečaje

placement-question = Vprašanje { $number }
placement-progress = Odgovorjena vprašanja na tem področju
placement-of-most = Odgovorjenih: { $answered }, največ { $most }.
placement-areas-done = Končana področja: { $done } od { $areas }.
placement-answer-first = Najprej odgovorite na vprašanje ali povejte, da ne veste.
placement-next = Naslednje vprašanje
placement-unknown = Ne vem
placement-leave = Nadaljujte pozneje
placement-end = Končajte tukaj
placement-end-text =
    { $count ->
        [one] Rezultat bo temeljil na { $count } odgovoru in bo manj zanesljiv. Pozneje ne boste mogli nadaljevati.
        [two] Rezultat bo temeljil na { $count } odgovorih in bo manj zanesljiv. Pozneje ne boste mogli nadaljevati.
        [few] Rezultat bo temeljil na { $count } odgovorih in bo manj zanesljiv. Pozneje ne boste mogli nadaljevati.
       *[other] Rezultat bo temeljil na { $count } odgovorih in bo manj zanesljiv. Pozneje ne boste mogli nadaljevati.
    }
placement-end-action = Končajte in pokažite rezultat
placement-spent-title = Vprašanj je zmanjkalo
placement-spent-text = Tečaji so se spremenili, odkar ste začeli, in nobeno vprašanje ni več primerno. Kar ste odgovorili, velja.

placement-result = Vaš rezultat
placement-result-lead =
    { $count ->
        [one] Odgovorjeno { $count } vprašanje, končano { DATETIME($date, dateStyle: "long") }.
        [two] Odgovorjeni { $count } vprašanji, končano { DATETIME($date, dateStyle: "long") }.
        [few] Odgovorjena { $count } vprašanja, končano { DATETIME($date, dateStyle: "long") }.
       *[other] Odgovorjenih { $count } vprašanj, končano { DATETIME($date, dateStyle: "long") }.
    }
placement-range = Vaša raven je zelo verjetno med { $low } in { $high }.
placement-range-one = Vaša raven je zelo verjetno { $level }.
placement-sure-good = Rezultat je tako zanesljiv, kot je pri kratkem preizkusu mogoče.
placement-sure-fair = Rezultat je precej zanesljiv; več odgovorov bi ga izostrilo.
placement-sure-rough = Rezultat je groba ocena.
placement-sure-early = Končali ste, preden je bila vaša raven dovolj znana, zato je to groba ocena.
placement-none-right = Na nobeno vprašanje niste odgovorili povsem pravilno, zato rezultat pove le, kolikšna je vaša raven največ.
placement-meaning-foundation = Osnovna raven: zmorete preproste naloge, po potrebi z vodenjem.
placement-meaning-intermediate = Srednja raven: dobro opredeljene naloge in običajne težave rešujete samostojno.
placement-meaning-advanced = Napredna raven: zmorete različne, tudi zahtevne naloge in znate voditi druge.
placement-meaning-specialised = Visoko specializirana raven: rešujete zapletene probleme in prispevate k delu drugih.
placement-answered =
    { $count ->
        [one] { $count } odgovorjeno vprašanje.
        [two] { $count } odgovorjeni vprašanji.
        [few] { $count } odgovorjena vprašanja.
       *[other] { $count } odgovorjenih vprašanj.
    }
placement-is-evidence = Zabeleženo kot dokazilo vaše kompetence.
placement-no-evidence = Ni zabeleženo kot dokazilo: eno vprašanje je premalo.
placement-no-evidence-early = Ni zapisano kot dokazilo: za to ste končali prezgodaj.
placement-nothing-answered = Tu ni bilo odgovorov, zato ni nič izmerjeno.
placement-unmeasured = Ni izmerjeno:
placement-means-title = Kaj rezultat pomeni
placement-means-text = Raven je ocena. »Zelo verjetno« pomeni: pri 95 od 100 takih rezultatov je prava raven v navedenem razponu. Odgovori na enem področju pomagajo oceniti tudi vsako njegovo kompetenco.
placement-parameters-none = Rezultat je izračunan z ravnmi avtorjev, ker za umerjanje še ni dovolj odgovorov.
placement-parameters = Težavnost vprašanj je izračunana iz odgovorov številnih ljudi, nazadnje v krogu { NUMBER($number) }.
placement-how-title = Kako deluje
placement-how-text = Preizkus se konča, ko je vaša raven dovolj znana, najpozneje po 15 vprašanjih na področje. »Ne vem« je pošten odgovor in boljši od ugibanja. Pravilnost odgovorov ni prikazana, ker bi pomagala pri naslednjih vprašanjih.
placement-how-decision = O vas se nič ne odloča samodejno: rezultat je eno od dokazil, presojajo pa ljudje. Vaših odgovorov ne vidi nihče drug.
