# Kako se obnesejo vprašanja: kaj odgovori vseh povedo o vprašanjih preizkusov in zbirk.

items-title = Vprašanja
items-author = Tečaji
items-lead = Kako se vprašanja preizkusov in zbirk obnesejo ob prvih odgovorih vseh. Nič tukaj ne govori o posamezniku; številke iz manj kot { $fewest } odgovorov niso prikazane.
items-computed = Izračunano { DATETIME($date, dateStyle: "long") }.
items-not-computed = Še ni izračunano; to se zgodi vsako noč.
items-thresholds = Vprašanje je umerjeno od { $difficulty } odgovorov naprej, z lastno ločljivostjo od { $slope } naprej.
items-empty-title = Vprašanj še ni
items-empty-text = Tu se pokažejo vprašanja preizkusov in zbirk, ki navajajo kompetenco in raven.
items-none-title = Nobeno vprašanje ne ustreza
items-none-text = Izberite druge filtre.
items-found =
    { $count ->
        [one] { $count } vprašanje
        [two] { $count } vprašanji
        [few] { $count } vprašanja
       *[other] { $count } vprašanj
    }
items-course = Tečaj
items-look = Na kaj bodite pozorni
items-sort = Vrstni red
items-all = Vse
items-flagged = Vredno pogleda
items-calibrated = Umerjeno
items-sort-flags = Najprej tista z največ opozorili
items-sort-answers = Najprej tista z največ odgovori
items-sort-difficulty = Najprej najtežja
items-sort-discrimination = Najprej najšibkejša
items-sort-question = Po besedilu
items-table = Vprašanja in kako se obnesejo
items-question = Vprašanje
items-question-title = Kako se obnese to vprašanje
items-skill = Kompetenca
items-level = raven { $level }
items-answers = Odgovori
items-number = { NUMBER($number) }
items-too-few = premalo
items-difficulty = Rešilo
items-discrimination = Ločljivost
items-b = Težavnost b
items-a = Naklon a
items-unknown = ni znano
items-nothing = nič
items-flag-easy = Zelo lahko
items-flag-hard = Zelo težko
items-flag-weak = Šibko
items-flag-opposite = Deluje obratno
items-flag-misleading = Zavajajoča možnost
items-flag-idle = Neuporabljena možnost
items-flag-translation = Preverite prevod
items-flag-level = Raven je dvomljiva
items-flag-unusable = Se ne uporablja za merjenje
items-advice-easy = Reši ga skoraj vsak. Je odgovor očiten ali je raven nižja od navedene?
items-advice-hard = Reši ga komaj kdo. Je ključ pravilen in ali tečaj to uči?
items-advice-weak = Kdor ga reši, je drugje komaj kaj boljši. Je jasno zapisano?
items-advice-opposite = Kdor ga reši, je drugje slabši. Ključ je verjetno napačen ali pa besedilo zavaja.
items-advice-misleading = Napačna možnost privlači tiste, ki so drugje dobri, ali pa pravilna tiste, ki niso. Oglejte si možnosti spodaj.
items-advice-idle = Ene od napačnih možnosti ne izbere skoraj nihče. Naj bo verjetnejša ali pa jo odstranite.
items-advice-translation = V enem jeziku je težje za ljudi, ki so drugje enako dobri. Primerjajte besedilo v obeh jezikih.
items-advice-level = Odgovori ga postavljajo več kot dve ravni stran od avtorjeve ravni.
items-advice-unusable = Odgovori ne ločijo boljših od slabših, zato se z njim nikogar ne meri.
items-measured-level = kot raven:
items-common-slope = skupen vsem vprašanjem, ker je odgovorov manj kot 500
items-calibration = Umerjanje
items-not-calibrated = Še ni umerjeno: namesto tega velja avtorjeva raven.
items-model-one_pl =
    { $people ->
        [one] Številka { $number }, en naklon za vsa, iz odgovorov { $people } osebe
        [two] Številka { $number }, en naklon za vsa, iz odgovorov { $people } oseb
        [few] Številka { $number }, en naklon za vsa, iz odgovorov { $people } oseb
       *[other] Številka { $number }, en naklon za vsa, iz odgovorov { $people } oseb
    }
items-model-two_pl =
    { $people ->
        [one] Številka { $number }, lastni nakloni, iz odgovorov { $people } osebe
        [two] Številka { $number }, lastni nakloni, iz odgovorov { $people } oseb
        [few] Številka { $number }, lastni nakloni, iz odgovorov { $people } oseb
       *[other] Številka { $number }, lastni nakloni, iz odgovorov { $people } oseb
    }
items-options = Možnosti
items-options-text = Dobro napačno možnost izberejo nekateri, in to tisti, ki rešijo manj drugih vprašanj.
items-option = Možnost
items-key = Ključ
items-right = pravilno
items-wrong = napačno
items-share = Izbralo
items-rest = Od drugih rešijo
items-option-idle = Skoraj nihče je ne izbere.
items-option-draws_the_able = Privlači tiste, ki so drugje dobri.
items-option-weak_key = Kdor jo izbere, drugje ni boljši.
items-languages = Primerjava jezikov
items-languages-none = Za primerjavo še ni dovolj odgovorov v dveh jezikih.
items-pair = Jezika
items-people = Osebe
items-people-of = { $reference } in { $focal }
items-delta = Razlika Δ
items-class = Razred
items-language-alike = Jezika se obneseta enako.
items-language-moderate = Nekoliko težje v jeziku: { $language }, za enako dobre ljudi. Primerjajte besedilo.
items-language-large = Veliko težje v jeziku: { $language }, za enako dobre ljudi. Verjetno je kriv prevod.
items-name-en = angleščina
items-name-sl = slovenščina
items-name-bg = bolgarščina
items-name-sv = švedščina
items-name-it = italijanščina
