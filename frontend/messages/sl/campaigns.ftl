# Role profiles and campaigns.

campaigns-title = Kampanje
campaigns-lead = Prosite ljudi, da do določenega dne pokažejo svojo raven, spremljajte, koliko jih je to storilo, in primerjajte z lanskim letom.
campaigns-new = Začnite kampanjo
campaigns-none-title = Ni še kampanje
campaigns-none-text = Začnite jo in vsi povabljeni bodo obveščeni.
campaigns-list = Vse kampanje
campaigns-name = Kampanja
campaigns-profile = Profil
campaigns-due = Do
campaigns-date = { DATETIME($date, dateStyle: "medium") }
campaigns-state = Stanje
campaigns-open = odprta
campaigns-closed = zaključena
campaigns-taking-part = Začeli in končali
campaigns-participation = Začelo jih je { $began } od { $invited }, končalo { $finished }.
campaigns-field-title = Naziv
campaigns-field-title-hint = Na primer „Jesen 2027“
campaigns-field-unit = Samo iz te enote
campaigns-field-all-units = Vse enote
campaigns-field-due = Do katerega dne
campaigns-field-position = Samo s tega delovnega mesta
campaigns-field-previous = Primerjajte z
campaigns-field-no-previous = Z ničimer: je prva
campaigns-begin = Začnite in obvestite vse
campaigns-remind = Opomnite tiste, ki niso končali
campaigns-reminded =
    { $count ->
        [one] Opomnjena { $count } oseba.
        [two] Opomnjeni { $count } osebi.
        [few] Opomnjene { $count } osebe.
       *[other] Opomnjenih { $count } oseb.
    }
campaigns-close = Zaključite in shranite rezultat
campaigns-close-hint = Ponovno je ni mogoče odpreti. Po roku se zaključi sama.
campaigns-again = Ponovite enako
campaigns-results = Kaj je znano, po kompetencah
campaigns-mean = Povprečna raven
campaigns-change = Sprememba
campaigns-number = { NUMBER($number, maximumFractionDigits: 1) }
campaigns-changed = { NUMBER($before, maximumFractionDigits: 1) } → { NUMBER($after, maximumFractionDigits: 1) } (n = { $people })
campaigns-who = Kdo sodeluje
campaigns-who-show = Pokažite imena
campaigns-who-hint = Vsi na seznamu bodo videli, da ste pogledali.
campaigns-member = Oseba
campaigns-state-invited = ni začel
campaigns-state-begun = začel
campaigns-state-finished = končal
campaigns-none-chosen = Nobena
campaigns-needed-title = Vnesite naziv kampanje.
campaigns-needed-day = Izberite dan, do katerega ljudje odgovarjajo.
campaigns-remind-hint = Vsak prejme opomnik največ enkrat na dan.
campaigns-close-title = Zaključite kampanjo?
campaigns-close-text = Končalo jih je { $finished } od { $invited }. Kar je zdaj znano, se shrani kot rezultat in kampanje ni mogoče ponovno odpreti.
campaigns-close-empty = Nihče še ni končal: poznejša kampanja ne bi imela skoraj ničesar za primerjavo.
campaigns-close-not = Pustite jo odprto
campaigns-results-later = Kar je o ravneh znano, je prikazano ob koncu kampanje: do takrat bi vsak nov odgovor povedal nekaj o posamezni osebi. Vodja lahko svojo skupino vidi kadar koli.
campaigns-withheld = Zadržano je, kar bi povedalo o maloštevilnih: o manj kot petih, o skoraj vseh ali skoraj nikomer od manj kot desetih, in kar bi bilo mogoče izračunati iz pregleda vrzeli ali prejšnje kampanje.
campaigns-change-explained = Sprememba upošteva tiste, ki so bili ocenjeni v obeh kampanjah.
campaigns-field-previous-one = { $title } (končalo { $finished } od { $invited })
campaigns-mean-step = { $number } ({ $word })
campaigns-self-assessments = Samoocene povabljenih ({ $asked }): začete { $begun }, končane { $finished }.
campaigns-few = zadržano
campaigns-few-why = Število je zadržano, kjer bi kazalo na manj kot pet ljudi.
