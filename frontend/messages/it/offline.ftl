# Corsi sul dispositivo e ciò che attende la connessione.

offline-state-lost = Nessuna connessione.
offline-state-lost-kept = Nessuna connessione. Può continuare con i corsi salvati su questo dispositivo.
offline-waiting =
    { $count ->
        [one] { $count } risposta attende la connessione.
       *[other] { $count } risposte attendono la connessione.
    }
offline-sent =
    { $count ->
        [one] È stata inviata { $count } risposta in attesa.
       *[other] Sono state inviate { $count } risposte in attesa.
    }
offline-refused =
    { $count ->
        [one] { $count } risposta non è stata accettata.
       *[other] { $count } risposte non sono state accettate.
    }
offline-refused-show = Mostra quali
offline-send-now = Riprova ora
offline-signed-out = Acceda di nuovo perché possano essere inviate.
offline-sign-in = Accedi
offline-other-person = In questo browser ha effettuato l’accesso un’altra persona. Le Sue risposte restano sul dispositivo finché non accede di nuovo.
offline-new-version = È pronta una nuova versione del sito.
offline-new-version-load = Ricarica
offline-renewed = «{ $title }» è cambiato. La copia su questo dispositivo è aggiornata.
offline-close = Chiudi
outcome-waits = Salvata su questo dispositivo
offline-judged-here = Salvata e valutata su questo dispositivo. Quando la connessione torna, la valuta il server e conta quel risultato.
offline-judged-later = Sarà valutata quando la connessione torna.
offline-needs-network = Le prove e i compiti richiedono una connessione. Ciò che ha risposto è conservato; riprovi quando la connessione torna.
offline-full-answer = Non è stato possibile salvare la risposta: il dispositivo è pieno e manca la connessione. Liberi spazio o si connetta, poi verifichi di nuovo. Non chiuda prima questa pagina.
offline-full = Sul dispositivo non c’è spazio sufficiente. Nulla di questo corso è stato salvato. Liberi spazio e riprovi.
offline-cancelled = Interrotto. Nulla di questo corso è stato salvato.
offline-keep-title = Porti il corso con sé
offline-keep-text = Legga e si eserciti senza connessione. Le risposte vengono inviate quando la connessione torna. Le prove richiedono una connessione.
offline-recordings = Con filmati e registrazioni audio (altri { $size })
offline-keep = Porti con sé ({ $size })
offline-loading = { $done } di { $total } sono sul dispositivo.
offline-progress = Scaricamento del corso
offline-cancel = Interrompi
offline-go-on = Continua
offline-remove = Rimuovi dal dispositivo
offline-ready = Il corso è su questo dispositivo ({ $size }).
offline-ready-news = Il corso ora è sul dispositivo.
offline-removed = Il corso è stato rimosso dal dispositivo.
offline-unfinished = Solo una parte del corso è sul dispositivo.
offline-not-possible = Questo browser non può salvare i corsi qui: serve una connessione sicura (https).
offline-kept-title = Corsi su questo dispositivo
offline-kept-none = Nessun corso è salvato su questo dispositivo. Può portarne uno con sé dalla sua pagina.
offline-kept-sign-out = Vengono rimossi quando esce.
offline-refused-title = Risposte non accettate
offline-refused-text = Sono state scritte senza connessione. Nel frattempo il corso può essere cambiato.
offline-refused-about = Lezione «{ $lesson }», { $date }
offline-refused-other = Salvata il { $date }
offline-written = Ha scritto: { $text }
offline-chosen = Ha scelto: { $text }
offline-reason = Motivo: { $reason }
offline-dismiss = Rimuovi dall’elenco
offline-leave-title = Uscire e perdere le risposte?
offline-leave-text =
    { $count ->
        [one] { $count } risposta non è ancora stata inviata. Uscendo viene rimossa dal dispositivo.
       *[other] { $count } risposte non sono ancora state inviate. Uscendo vengono rimosse dal dispositivo.
    }
offline-leave = Esci e rimuovi
offline-stay = Resta connesso
