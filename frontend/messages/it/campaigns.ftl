# Role profiles and campaigns.

campaigns-title = Campagne
campaigns-lead = Chiedere alle persone di indicare a che punto sono entro una data, seguire quante lo hanno fatto e confrontare con l’anno precedente.
campaigns-new = Avviare una campagna
campaigns-none-title = Non c’è ancora alcuna campagna
campaigns-none-text = Avviatene una: tutti gli interpellati saranno avvisati.
campaigns-list = Tutte le campagne
campaigns-name = Campagna
campaigns-profile = Profilo
campaigns-due = Entro
campaigns-date = { DATETIME($date, dateStyle: "medium") }
campaigns-state = Stato
campaigns-open = aperta
campaigns-closed = chiusa
campaigns-taking-part = Iniziato e finito
campaigns-participation = { $began } su { $invited } hanno iniziato, { $finished } hanno finito.
campaigns-field-title = Titolo
campaigns-field-title-hint = Per esempio «Autunno 2027»
campaigns-field-unit = Solo di questa unità
campaigns-field-all-units = Tutte le unità
campaigns-field-due = Entro quale giorno
campaigns-field-position = Solo di questa posizione
campaigns-field-previous = Confrontare con
campaigns-field-no-previous = Nulla: è la prima
campaigns-begin = Avviare e avvisare tutti
campaigns-needed = Compilare.
campaigns-remind = Ricordare a chi non ha finito
campaigns-reminded =
    { $count ->
        [one] { $count } persona avvisata.
       *[other] { $count } persone avvisate.
    }
campaigns-close = Chiudere e conservare il risultato
campaigns-close-hint = Non può essere riaperta. Dopo la scadenza si chiude da sola.
campaigns-again = Ripetere
campaigns-results = Che cosa si sa, per competenza
campaigns-mean = Livello medio
campaigns-change = Variazione
campaigns-number = { NUMBER($number, maximumFractionDigits: 1) }
campaigns-changed = { NUMBER($before, maximumFractionDigits: 1) } → { NUMBER($after, maximumFractionDigits: 1) } (n = { $people })
campaigns-who = Chi partecipa
campaigns-who-show = Mostrare i nomi
campaigns-who-hint = Chi è nell’elenco saprà che ha guardato.
campaigns-member = Persona
campaigns-state-invited = non iniziato
campaigns-state-begun = iniziato
campaigns-state-finished = finito
campaigns-none-chosen = Nessuna
