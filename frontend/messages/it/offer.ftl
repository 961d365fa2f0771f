# Quanto costa un corso, quando si tiene e che cosa occorre già saper fare.

offer-when = Date
offer-cost = Costo
offer-free = Gratuito
offer-cost-value = { NUMBER($cost, minimumFractionDigits: 2) } euro a persona
offer-own-pace = Quando si vuole
offer-next = Prossima data: { DATETIME($date, dateStyle: "medium") }
offer-over = Tutte le date sono passate
offer-day = { DATETIME($date, dateStyle: "full") }
offer-days = dal { DATETIME($from, dateStyle: "long") } al { DATETIME($to, dateStyle: "long") }
offer-takes-place = Si tiene il { DATETIME($date, dateStyle: "long") }.
offer-takes-place-days = Si tiene dal { DATETIME($from, dateStyle: "long") } al { DATETIME($to, dateStyle: "long") }.
offer-sessions = Quando si tiene
offer-sessions-text = Le lezioni si possono leggere in qualsiasi momento. Qui non si prenotano posti: concordi la partecipazione con la Sua organizzazione.
offer-sessions-over = Tutte le date sono passate. Le lezioni si possono ancora leggere.
offer-online = Online
offer-join = Partecipare online
offer-seats =
    { $count ->
        [one] { $count } posto in tutto
       *[other] { $count } posti in tutto
    }
offer-entry = Che cosa occorre già saper fare
offer-entry-text = Il corso parte da questi livelli. Si può iniziare comunque.
offer-entry-level = È previsto il livello { $level }
offer-entry-met = Il Suo livello è { $level }
offer-entry-below = Per ora il Suo livello è { $level }
offer-entry-unknown = Il Suo livello non è ancora noto
