# Attestati dei corsi completati.

certificates-title = Attestati
certificates-lead = Tutti i corsi che ha completato, con un attestato da stampare o salvare come PDF.
certificates-empty-title = Nessun corso completato
certificates-empty-text = Quando completa un corso, l’attestato compare qui.
certificates-empty-action = Trovi un corso
certificate-completed = Completato il { DATETIME($date, dateStyle: "long") }.
certificate-valid = Valido fino al { DATETIME($date, dateStyle: "long") }.
certificate-ended = Era valido fino al { DATETIME($date, dateStyle: "long") }.
certificate-renewed = È stato rinnovato in seguito.
certificate-open = Apra l’attestato
certificate-title = Attestato di completamento
certificate-none-title = Non ancora completato
certificate-none-text = L’attestato è disponibile quando il corso è completato.
certificate-print = Stampi o salvi come PDF
certificate-print-help = Nella finestra che si apre scelga «Salva come PDF» come stampante.
certificate-has-completed = ha completato il corso
certificate-no-longer = Questo attestato non è più valido. Segua di nuovo il corso per rinnovare le conoscenze.
certificate-date = Completato il
certificate-valid-until = Valido fino al
certificate-organisation = Per conto di
certificate-time = Tempo di studio previsto
certificate-result = Risultato della prova finale
certificate-number = Numero dell’attestato
certificate-skills = Competenze
certificate-skill = { $title }: livello { $level } di { $max }
certificate-rule = Che cosa era richiesto
certificate-what-it-is = Questa è la registrazione di ciò che è stato fatto su questa piattaforma. Non è firmata e non è una microcredenziale.
certificate-day = { DATETIME($date, dateStyle: "long") }
certificate-minutes =
    { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minuti
    }
certificate-share = { $share }
