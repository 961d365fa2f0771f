# Le parole delle pagine per valutare ciò che i partecipanti consegnano e per concedere altri tentativi.

teach-title = Valutazione
teach-lead = Ciò che le persone della propria organizzazione hanno consegnato da valutare. Il proprio lavoro lo valuta qualcun altro e non è in elenco.
teach-views = Quali lavori sono mostrati
teach-to-mark = Da valutare
teach-marked = Valutati
teach-questions = Domande e segnalazioni
teach-waiting =
    { $count ->
        [one] { $count } lavoro attende. La persona prosegue quando è valutato.
       *[other] { $count } lavori attendono, prima quello che attende da più tempo. Le persone proseguono quando sono valutati.
    }
teach-waiting-more = Attendono più di { $count } lavori, prima quello che attende da più tempo.
teach-none-title = Nulla attende una valutazione
teach-none-text = I compiti e le risposte scritte compaiono qui quando qualcuno li consegna.
teach-none-marked-title = Ancora nulla è stato valutato
teach-none-marked-text = I lavori valutati restano qui, per poterli ritrovare e correggere.
teach-table = Lavori da valutare
teach-marked-table = Lavori valutati
teach-who = Chi
teach-what = Compito e corso
teach-course = Corso
teach-handed-in = Consegnato
teach-attempt = Tentativo
teach-points = Esito
teach-date = { DATETIME($date, dateStyle: "medium") }
teach-days =
    { $days ->
        [0] oggi
        [one] { $days } giorno fa
       *[other] { $days } giorni fa
    }
teach-points-of = { $points } di { $max } punti
teach-passed = Superato
teach-not-passed = Non superato

mark-task = Il compito
mark-answer = Che cosa è stato consegnato
mark-rubric = Punti
mark-points =
    { $points ->
        [one] { $points } punto
       *[other] { $points } punti
    }
mark-comment = Commento
mark-comment-hint = Chi ha consegnato lo legge accanto ai punti.
mark-question-points = { $points } di { $max } punti per questa risposta
mark-without-points = Questa risposta non dà punti.
mark-nothing-handed-in = Qui non è stato consegnato nulla: non ci sono punti e non c’è nulla da valutare.
mark-by-key = Punti secondo la soluzione: { $points } su { $max }.
mark-missing = Scegliere i punti per: { $criterion }
mark-total = { $points } di { $max } punti
mark-open =
    { $count ->
        [one] { $count } criterio ancora aperto
       *[other] { $count } criteri ancora aperti
    }
mark-unsaved = Non ancora salvato
mark-save = Salva i punti
mark-save-again = Salva le correzioni
mark-saved-passed = I punti sono salvati. { $name }: superato con { $points } di { $max } punti. Riceve un’e-mail.
mark-saved-not-passed = I punti sono salvati. { $name }: non superato, { $points } di { $max } punti. Riceve un’e-mail.
mark-again-text = Questo lavoro è valutato. I punti si possono correggere; parte allora un’altra e-mail. Un corso completato resta completato.
mark-restored = Questi punti erano già stati scelti e non salvati. Sono mostrati come erano stati lasciati.
mark-next = Prossimo: { $name }, { $lesson }
mark-back = Torna all’elenco
answer-none = Nessuna risposta.
answer-gap = Spazio { $number }:
answer-goes-with = va con
answer-file = { $size }, inviato il { DATETIME($date, dateStyle: "medium", timeStyle: "short") }

mark-leave-text = I punti scelti non sono ancora salvati. Restano in questa scheda finché non viene chiusa; chi ha consegnato non ne sa nulla prima del salvataggio.

grant-list-title = Altri tentativi
grant-list-text = Persone che non hanno superato il test finale nel numero di tentativi ammesso dal corso. Possono completarlo solo se ricevono un altro tentativo.
grant-list-empty = Al momento nessuno ha esaurito i tentativi.
grant-list-table = Persone senza tentativi rimasti
grant-test = Test e corso
grant-attempts = Tentativi fatti
grant-action-column = Che cosa si può fare
grant-open = Concedi un altro tentativo
grant-question = Concedere un altro tentativo a { $name }?
grant-text =
    { $count ->
        [one] «{ $lesson }» nel corso «{ $course }»: { $count } tentativo, non superato.
       *[other] «{ $lesson }» nel corso «{ $course }»: { $count } tentativi, non superato.
    }
grant-no-mail = Il test è subito disponibile. Non parte nessuna e-mail: avvisare la persona direttamente.
grant-reason = Perché è giusto un altro tentativo?
grant-reason-hint = Resta registrato con il tentativo, per esempio: la rete non funzionava.
grant-reason-missing = Inserire perché è giusto un altro tentativo
grant-action = Concedi il tentativo
grant-done = { $name } ha un altro tentativo per «{ $lesson }».
