# Domande ai formatori, segnalazioni di errori, valutazioni dei corsi: le pagine di chi impara e di chi insegna.

ask-begin = Fare una domanda o segnalare un errore
ask-title = Domanda o segnalazione
ask-lead = I formatori di { $organisation } leggono ciò che scrive e le rispondono qui. Nessun altro lo vede.
ask-kind = Di che cosa si tratta?
ask-kind-question = Una domanda ai formatori
ask-kind-mistake = Un errore nel corso
ask-kind-mistake-hint = Qualcosa è sbagliato, non funziona o non può più essere vero.
ask-quote = Il brano
ask-text-question = La sua domanda
ask-text-mistake = Che cosa non va?
ask-text-hint = Al massimo { $count } caratteri. Non nomini cittadini né le loro pratiche.
ask-text-missing = Scriva ciò che vuole dire
ask-send = Invia
ask-sent-title = Il messaggio è stato inviato
ask-sent-text = Lo trova, con la risposta, in «Le mie domande».
ask-sent-link = Mostra il mio messaggio
ask-tip = Per segnalare un brano, selezioni prima le parole e poi prema questo pulsante.

questions-title = Le mie domande
questions-lead = Ciò che ha chiesto ai formatori e gli errori che ha segnalato, con le risposte.
questions-empty-title = Non ha ancora chiesto nulla
questions-empty-text = Alla fine di ogni lezione e nella pagina di ogni corso può fare una domanda o segnalare un errore.
questions-empty-action = Vai ai corsi
questions-list = Domande e segnalazioni
questions-all = Tutte le mie domande

thread-question = Domanda
thread-mistake = Errore segnalato
thread-state-open = In attesa di risposta
thread-state-answered = Con risposta
thread-state-closed = Chiusa
thread-mended = Corretto
thread-new = Novità
thread-messages =
    { $count ->
        [one] { $count } messaggio
       *[other] { $count } messaggi
    }
thread-date = { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
thread-day = { DATETIME($date, dateStyle: "medium") }
thread-about = Corso
thread-where = Dove
thread-whole-course = Tutto il corso
thread-state = Stato
thread-from = Da
thread-version = Letto nella versione
thread-version-current = { $number }, quella attuale
thread-version-older = { $number }. Da allora il corso è cambiato.
thread-quote = Il brano
thread-conversation = Che cosa è stato detto
thread-you = Lei
thread-trainer = { $name } (formazione)
thread-effect-mended = Errore corretto: { $name }.
thread-effect-closed = Chiusa: { $name }.
thread-effect-reopened = Riaperta: { $name }.
thread-write = Scriva ancora
thread-write-hint = I formatori vengono avvisati, anche se era già chiusa.
thread-sent = Il messaggio è stato inviato.

inbox-title = Domande e segnalazioni
inbox-lead = Ciò che le persone della sua organizzazione chiedono sui corsi e gli errori che segnalano. Alle sue domande risponde qualcun altro e qui non compaiono.
inbox-filter-kind = Tipo
inbox-filter-state = Stato
inbox-filter-course = Corso
inbox-all-kinds = Domande ed errori
inbox-kind-question = Domande
inbox-kind-mistake = Errori
inbox-all-states = Tutti gli stati
inbox-all-courses = Tutti i corsi
inbox-empty-title = Qui non c’è nulla
inbox-empty-text = Qui compare ciò che le persone chiedono e segnalano.
inbox-empty-filtered = Nulla corrisponde a questi filtri.
inbox-table = Domande e segnalazioni
inbox-unread =
    { $count ->
        [0] Ha letto tutto.
        [one] { $count } conversazione ha qualcosa di nuovo.
       *[other] { $count } conversazioni hanno qualcosa di nuovo.
    }

answer-title = { $kind } – { $name }
answer-write = La sua risposta
answer-write-hint = { $name } viene a sapere che ha risposto.
answer-then = E poi
answer-then-nothing = Lasciare aperto per un altro messaggio
answer-then-mended = L’errore è corretto
answer-then-mended-hint = { $name } viene a saperlo e la conversazione si chiude.
answer-then-closed = Chiudere
answer-then-reopened = Riaprire
answer-send = Invia
answer-empty = Scriva una risposta o scelga che cosa succede poi
answer-sent = Inviato. { $name } ora può leggerlo.
answer-to-lesson = Mostra questo punto nella lezione

rating-title = Quanto è utile questo corso per il suo lavoro?
rating-5 = Molto utile
rating-4 = Utile
rating-3 = In parte
rating-2 = Poco
rating-1 = Non è utile
rating-comment = Che cosa andrebbe migliorato o lasciato com’è?
rating-comment-hint = I formatori della sua organizzazione possono leggerlo senza il suo nome.
rating-privacy = I formatori vedono quante volte è stata data ogni risposta, a partire da { $fewest } risposte, e mai da chi.
rating-missing = Scelga una delle risposte
rating-save = Salva la valutazione
rating-saved = Grazie. La valutazione è salvata; può cambiarla in ogni momento.
rating-change = Cambia la valutazione
rating-given = La sua valutazione: { $rating }
ratings-title = Valutazioni di questo corso
ratings-few = Ci sono meno di { $fewest } valutazioni. Vengono mostrate da quel numero in poi, perché nessuno possa essere riconosciuto.
ratings-count =
    { $count ->
        [one] { $count } valutazione in tutto il consorzio
       *[other] { $count } valutazioni in tutto il consorzio
    }
ratings-table = Quante volte è stata data ogni risposta
ratings-answer = Risposta
ratings-number = Numero
ratings-comments = Commenti della sua organizzazione, senza nomi
