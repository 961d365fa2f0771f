# The list of notices, how one is told, and the mail's desk.
notifications-title = Avvisi
notifications-lead = Che cosa è successo che ti riguarda. Le voci sono rimosse dopo 180 giorni.
notifications-unread = Da leggere
notifications-read = Letto
notifications-mark-read = Segna come letto
notifications-mark-unread = Segna come da leggere
notifications-mark-all = Segna tutti come letti
notifications-all-read = Tutti gli avvisi sono segnati come letti.
notifications-date = { DATETIME($date, dateStyle: "long", timeStyle: "short") }
notifications-none-title = Non ci sono avvisi
notifications-none-text = Quando un tuo lavoro sarà valutato o una scadenza si avvicina, lo troverai qui.
notifications-choose = Scegli che cosa ricevere e come

told-title = Come ricevi gli avvisi
told-lead = Scegli per ogni tipo di avviso se mostrarlo qui e se ricevere un'e-mail. I messaggi sulla password e gli inviti partono sempre.
told-in-app = Mostra tra gli avvisi
told-mail = E-mail
told-mail-at_once = Subito
told-mail-digest = Nel riepilogo
told-mail-never = Nessuna
told-rhythm = Quando deve arrivare il riepilogo?
told-rhythm-hint = Alle sette, e solo quando c'è qualcosa da dire.
told-rhythm-daily = Ogni mattina
told-rhythm-weekly = Ogni lunedì mattina
told-save = Salva
told-saved = La tua scelta è salvata.
told-now = Invia ora il riepilogo
told-now-lead = Non vuoi aspettare? Quello che si è raccolto per il riepilogo può esserti inviato ora, una volta all'ora.
told-now-sent =
    { $count ->
        [0] Non c'è nulla per il riepilogo, quindi nessun messaggio è stato inviato.
        [one] Un'e-mail con { $count } avviso è in arrivo.
       *[other] Un'e-mail con { $count } avvisi è in arrivo.
    }
kind-work_marked = Lavori valutati
kind-attempt_granted = Altri tentativi
kind-course_completed = Corsi completati
kind-completion_expiring = Completamenti in scadenza
kind-course_version_changed = Modifiche ai miei corsi
kind-refreshers_due = Domande da ripassare
kind-plan_changed = Modifiche del mio piano di apprendimento
kind-campaign_began = Campagne che La interpellano
kind-campaign_ends = Promemoria delle campagne
kind-shared_profile_changed = Profili condivisi modificati
kind-feedback_answered = Risposte ai miei commenti
kind-feedback_received = Commenti dei partecipanti
kind-data_requested = Richieste sui dati personali
kind-data_answered = Risposte alle mie richieste sui dati

mail-title = Posta e attività
mail-lead = Lo stato della posta di questa installazione. I destinatari non sono mostrati.
mail-waiting = In attesa
mail-retrying = Da riprovare
mail-sending = In invio
mail-given_up = Abbandonati
mail-refused = Rifiutati
mail-unsure = Non si sa se arrivati
mail-unsure-hint = Se invii di nuovo un messaggio di cui non si sa se è arrivato, il destinatario potrebbe riceverlo due volte.
mail-jobs-waiting = Attività in attesa
mail-jobs-running = Attività in corso
mail-jobs-failed = Attività non riuscite da ieri
mail-table = Messaggi che richiedono una decisione
mail-state = Stato
mail-purpose = Per
mail-purpose-account = l'account
mail-purpose-notice = un avviso
mail-purpose-digest = un riepilogo
mail-domain = Destinatario presso
mail-when = Scritto
mail-reason = Risposta del server di posta
mail-action = Azione
mail-send-again = Invia di nuovo
mail-sent-again = Il messaggio sarà inviato di nuovo.
mail-text-gone = Il testo è stato rimosso
mail-none-title = Nessun messaggio richiede una decisione
mail-none-text = Tutto è stato inviato o è in viaggio.
mail-refresh = Aggiorna
mail-attempts =
    { $count ->
        [one] { $count } tentativo
       *[other] { $count } tentativi
    }
kind-assessed_by_manager = Valutazioni del mio responsabile
kind-talk_planned = Colloqui sulle competenze
kind-talk_to_confirm = Conferma di quanto concordato
kind-colleague_asked = Richieste del mio parere su colleghi
kind-raters_needed = Scelta e conferma di chi viene interpellato
kind-colleague_round_closed = Risultati dei pareri dei colleghi
kind-self_assessment_waiting = Autovalutazioni che ho iniziato
kind-evidence_received = Certificati da esaminare
kind-evidence_decided = Decisioni sui miei certificati
