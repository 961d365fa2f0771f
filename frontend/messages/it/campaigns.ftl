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
campaigns-needed-title = Dare un titolo alla campagna.
campaigns-needed-day = Scegliere il giorno entro cui rispondere.
campaigns-remind-hint = Ciascuno riceve al massimo un promemoria al giorno.
campaigns-close-title = Chiudere la campagna?
campaigns-close-text = Hanno finito { $finished } su { $invited }. Quanto è noto ora si conserva come risultato, e la campagna non può essere riaperta.
campaigns-close-empty = Nessuno ha finito: una campagna successiva non avrebbe quasi nulla con cui confrontarsi.
campaigns-close-not = Lasciarla aperta
campaigns-results-later = Quanto è noto dei livelli si mostra alla fine della campagna: fino ad allora ogni nuova risposta direbbe qualcosa di una persona. Chi dirige vede il proprio gruppo in ogni momento.
campaigns-withheld = È omesso ciò che direbbe qualcosa di poche persone: di meno di cinque, di quasi tutte o quasi nessuna fra meno di dieci, e ciò che si potrebbe calcolare dalla mappa dei divari o da una campagna precedente.
campaigns-change-explained = La variazione conta chi è stato valutato in entrambe le campagne.
campaigns-field-previous-one = { $title } ({ $finished } su { $invited } hanno finito)
campaigns-mean-step = { $number } ({ $word })
campaigns-self-assessments = Autovalutazioni delle { $asked } persone interpellate: iniziate { $begun }, concluse { $finished }.
campaigns-few = non indicato
campaigns-few-why = Un numero non viene indicato quando farebbe riconoscere meno di cinque persone.
