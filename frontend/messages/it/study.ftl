# My notes, what is known of a completion, and what goes on paper.

study-notes-title = Le mie note
study-notes-lead = Tutto ciò che hai evidenziato e scritto nei tuoi corsi. Lo vedi solo tu.
study-notes-search = Cerca
study-notes-count =
    { $count ->
        [one] { $count } nota
       *[other] { $count } note
    }
study-notes-none-title = Ancora nessuna nota
study-notes-none-text = Seleziona un passaggio in una lezione per evidenziarlo o annotare qualcosa.
study-notes-no-match = Nessuna nota contiene queste parole.
study-notes-export = Scarica in Markdown
study-notes-open = Apri nella lezione
study-notes-delete = Elimina
study-notes-deleted = La nota è stata eliminata.
study-notes-undo = Annulla l’eliminazione
study-lesson-gone = Una lezione che il corso non ha più
study-confidence-title = Come è stato completato questo corso
study-confidence-high = Diversi elementi indicano conoscenze durature.
study-confidence-usual = È come avviene di solito.
study-confidence-low = Si sa poco di come lo hai imparato. Un ripasso mostrerebbe che cosa è rimasto.
study-confidence-private = Lo vedi solo tu. Non compare in nessun rapporto e non decide nulla. La lettura su carta o senza rete non viene misurata e non conta a tuo sfavore.
study-reason-read_with_time = Lezioni aperte per buona parte del tempo necessario: { $count } su { $of }.
study-reason-read_briefly = Lezioni aperte qui solo brevemente: { $count } su { $of }.
study-reason-reading_usual = Il tempo di lettura è noto per { $count } lezioni su { $of } e non è insolito.
study-reason-reading_unknown = Nessun tempo di lettura è stato misurato. Non conta né a favore né contro.
study-reason-test_unhurried =
    { $count ->
        [one] Hai impiegato circa { $count } secondo per ogni domanda del test.
       *[other] Hai impiegato circa { $count } secondi per ogni domanda del test.
    }
study-reason-test_hurried = Al test è stato risposto più in fretta di quanto di solito si leggano le domande.
study-reason-many_attempts = Hai superato il test al tentativo n. { $count }.
study-reason-refreshers_held =
    { $count ->
        [one] Ciò che hai imparato ha retto in { $count } ripasso.
       *[other] Ciò che hai imparato ha retto in { $count } ripassi.
    }
study-reading-title = Che cosa è stato misurato
study-reading-minutes =
    { $count ->
        [one] { $count } minuto sullo schermo, tempo indicato { $minutes } min
       *[other] { $count } minuti sullo schermo, tempo indicato { $minutes } min
    }
study-print-title = Stampa: { $title }
study-print-lead = Scegli che cosa mettere su carta, poi stampa. Il browser può anche salvarlo come PDF.
study-print-what = Che cosa stampare
study-print-whole = Tutto il corso
study-print-notes = Con le mie note
study-print-now = Stampa
study-print-answer = La tua risposta
study-print-test = Le domande del test arrivano con un tentativo e non vengono stampate.
study-print-film = Filmato: { $address }
study-print-sound = Audio: { $address }
study-print-printed = Stampato il { DATETIME($date, dateStyle: "long") } da { $address }
