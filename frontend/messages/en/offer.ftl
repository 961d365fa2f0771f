# What a course costs, when it takes place and what one should bring.

offer-when = Dates
offer-cost = Cost
offer-free = Free of charge
offer-cost-value = { NUMBER($cost, minimumFractionDigits: 2) } euros per person
offer-own-pace = Whenever you like
offer-next = Next on { DATETIME($date, dateStyle: "medium") }
offer-over = All dates are over
offer-day = { DATETIME($date, dateStyle: "full") }
offer-days = { DATETIME($from, dateStyle: "long") } to { DATETIME($to, dateStyle: "long") }
offer-takes-place = It takes place on { DATETIME($date, dateStyle: "long") }.
offer-takes-place-days = It takes place from { DATETIME($from, dateStyle: "long") } to { DATETIME($to, dateStyle: "long") }.
offer-sessions = When it takes place
offer-sessions-text = The lessons can be read at any time. No seat is booked here: agree with your organisation who takes part.
offer-sessions-over = All dates are over. The lessons can still be read.
offer-online = Online
offer-join = Join online
offer-seats =
    { $count ->
        [one] { $count } seat in all
       *[other] { $count } seats in all
    }
offer-entry = What you should bring
offer-entry-text = The course builds on these levels. You can still start it.
offer-entry-level = Level { $level } is expected
offer-entry-met = You have level { $level }
offer-entry-below = You have level { $level } so far
offer-entry-unknown = Your level is not known yet
