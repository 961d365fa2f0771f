# Vad en kurs kostar, när den äger rum och vad man bör kunna innan.

offer-when = Datum
offer-cost = Kostnad
offer-free = Kostnadsfri
offer-cost-value = { NUMBER($cost, minimumFractionDigits: 2) } euro per person
offer-own-pace = När du vill
offer-next = Nästa gång { DATETIME($date, dateStyle: "medium") }
offer-over = Alla datum har passerat
offer-day = { DATETIME($date, dateStyle: "full") }
offer-days = { DATETIME($from, dateStyle: "long") } till { DATETIME($to, dateStyle: "long") }
offer-takes-place = Den äger rum den { DATETIME($date, dateStyle: "long") }.
offer-takes-place-days = Den äger rum från den { DATETIME($from, dateStyle: "long") } till den { DATETIME($to, dateStyle: "long") }.
offer-sessions = När den äger rum
offer-sessions-text = Lektionerna kan läsas när som helst. Ingen plats bokas här: kom överens med din organisation om vem som deltar.
offer-sessions-over = Alla datum har passerat. Lektionerna kan fortfarande läsas.
offer-online = På nätet
offer-join = Delta på nätet
offer-seats =
    { $count ->
        [one] { $count } plats totalt
       *[other] { $count } platser totalt
    }
offer-entry = Vad du bör kunna innan
offer-entry-text = Kursen bygger på de här nivåerna. Du kan ändå börja den.
offer-entry-level = Nivå { $level } förväntas
offer-entry-met = Du har nivå { $level }
offer-entry-below = Du har hittills nivå { $level }
offer-entry-unknown = Din nivå är inte känd ännu
