# Koliko stane tečaj, kdaj poteka in kaj je treba znati prej.

offer-when = Termini
offer-cost = Cena
offer-free = Brezplačno
offer-cost-value = { NUMBER($cost, minimumFractionDigits: 2) } EUR na osebo
offer-own-pace = Kadar koli
offer-next = Naslednji { DATETIME($date, dateStyle: "medium") }
offer-over = Vsi termini so mimo
offer-day = { DATETIME($date, dateStyle: "full") }
offer-days = od { DATETIME($from, dateStyle: "medium") } do { DATETIME($to, dateStyle: "medium") }
offer-takes-place = Poteka { DATETIME($date, dateStyle: "medium") }.
offer-takes-place-days = Poteka od { DATETIME($from, dateStyle: "medium") } do { DATETIME($to, dateStyle: "medium") }.
offer-sessions = Kdaj poteka
offer-sessions-text = Lekcije lahko berete kadar koli. Mesta se tukaj ne rezervirajo: o udeležbi se dogovorite v svoji organizaciji.
offer-sessions-over = Vsi termini so mimo. Lekcije lahko še vedno berete.
offer-online = Na spletu
offer-join = Pridružite se na spletu
offer-seats =
    { $count ->
        [one] skupaj { $count } mesto
        [two] skupaj { $count } mesti
        [few] skupaj { $count } mesta
       *[other] skupaj { $count } mest
    }
offer-entry = Kaj morate že znati
offer-entry-text = Tečaj gradi na teh ravneh. Začnete ga lahko tudi brez njih.
offer-entry-level = Pričakovana je raven { $level }
offer-entry-met = Imate raven { $level }
offer-entry-below = Zaenkrat imate raven { $level }
offer-entry-unknown = Vaša raven še ni znana
