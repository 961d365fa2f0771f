# Ciò che vedono i partecipanti: inizio, catalogo, corso, competenze.

home-title = Salve, { $name }
home-continue = Riprendere da dove si era rimasti
home-progress = Lezioni completate
home-empty-title = Scegliere il primo corso
home-empty-text = I corsi sono brevi e si possono interrompere in qualsiasi momento. Si riprende da dove si era rimasti, su qualsiasi dispositivo.
home-empty-action = Vedi i corsi
home-all-done-title = Tutto completato
home-all-done-text = Tutti i corsi iniziati sono stati completati.
home-all-done-action = Trova un altro corso
home-more-courses = Altri corsi iniziati
home-skills = Le mie competenze
home-all-skills = Tutte le mie competenze
home-completed = Corsi completati
home-ends-on = Valido fino al { DATETIME($date, dateStyle: "long") }
home-ended-on = Non più valido dal { DATETIME($date, dateStyle: "long") }
home-due = Da rinnovare presto
home-progress-of = Lezioni completate: { $course }
progress-lessons =
    { $minutes ->
        [0] { $finished } di { $count } lezioni completate
        [one] { $finished } di { $count } lezioni completate, ancora circa { $minutes } minuto
       *[other] { $finished } di { $count } lezioni completate, ancora circa { $minutes } minuti
    }

catalogue-title = Corsi
catalogue-search = Cerca
catalogue-audience = Per chi
catalogue-language = Lingua
catalogue-skill = Competenza
catalogue-all-audiences = Tutti
catalogue-all-languages = Tutte le lingue
catalogue-all-skills = Tutte le competenze
catalogue-count =
    { $count ->
        [one] { $count } corso
       *[other] { $count } corsi
    }
catalogue-none-title = Nessun corso corrisponde
catalogue-none-text = Provare con altre parole o con meno filtri.
catalogue-clear = Azzera i filtri
catalogue-more = Mostra altri corsi
catalogue-shown = Mostrati: { $shown } su { $count }.
catalogue-show-all = Mostra tutti i corsi
catalogue-none-filtered =
    { $count ->
        [one] Senza i filtri corrisponde { $count } corso.
       *[other] Senza i filtri corrispondono { $count } corsi.
    }
catalogue-only-some = Nessun corso contiene tutte queste parole. I corsi qui sotto ne contengono alcune.
catalogue-building = I testi delle lezioni sono in preparazione per la ricerca. Nel frattempo si cerca nei titoli e nei riassunti.
catalogue-did-you-mean = Forse si cercava:
catalogue-places = Trovato in queste lezioni
catalogue-choice = { $name } ({ $count })
catalogue-up-to =
    { $minutes ->
        [one] Fino a { $minutes } minuto
       *[other] Fino a { $minutes } minuti
    }
catalogue-any-length = Qualsiasi durata
catalogue-length = Durata
catalogue-all-levels = Tutti i livelli
catalogue-level = Livello
catalogue-filters-set = Filtri (scelti: { $count })
catalogue-filters = Filtri
catalogue-search-hint = La ricerca comprende i titoli e il testo delle lezioni.
audience-civil-servant = Dipendenti pubblici
audience-tourism-operator = Operatori turistici
audience-citizen = Cittadini
audience-manager = Dirigenti
audience-trainer = Docenti

course-minutes =
    { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minuti
    }
course-lessons =
    { $count ->
        [one] { $count } lezione
       *[other] { $count } lezioni
    }
course-other-language = Questo corso non è ancora disponibile nella lingua scelta. È mostrato in: { $language }.
course-start = Inizia il corso
course-read-again = Rileggi
course-no-membership = Al momento non risulta l’appartenenza a un’organizzazione. Prima di iniziare un corso, chiedere un invito alla propria organizzazione.
course-organisation = Per conto di quale organizzazione si segue il corso?
course-organisation-missing = Scegliere un’organizzazione
course-skills = Che cosa si saprà fare
course-completion = Quando il corso è completato
course-prerequisites = Corsi da seguire prima
course-about = Informazioni sul corso
course-time = Tempo necessario
course-audience = Destinatari
course-languages = Lingue
course-authors = Autori
course-licence = Licenza
course-version = Versione
course-version-value = { $number }, pubblicata in data { DATETIME($date, dateStyle: "long") }
course-valid-for-ever = Senza limite
course-valid-months =
    { $months ->
        [one] { $months } mese dal completamento
       *[other] { $months } mesi dal completamento
    }
course-validity = Validità
course-translation-current = Interamente tradotto nella lingua scelta
course-translation-behind =
    { $count ->
        [one] La traduzione di { $count } parte è precedente all’originale
       *[other] La traduzione di { $count } parti è precedente all’originale
    }
course-partly-translated = Nella lingua scelta mancano { $missing } parti su { $lessons }, mostrate in originale
course-not-translated = Non ancora tradotto nella lingua scelta
prerequisite-not-begun = Non iniziato
prerequisite-begun = In corso
prerequisite-ended = Completato, non più valido
prerequisite-met = Completato
prerequisites-missing =
    { $count ->
        [one] Prima di questo è consigliato completare { $count } corso. È comunque possibile iniziare.
       *[other] Prima di questo è consigliato completare { $count } corsi. È comunque possibile iniziare.
    }
prerequisites-met = È stato completato tutto ciò che precede questo corso.
course-ended-on = Non è più valido dal { DATETIME($date, dateStyle: "long") }.
course-start-at = Si inizia dalla lezione trovata: { $lesson }.
course-withdrawn = Questo corso è stato ritirato. Al momento non è possibile iniziarlo.
course-state-begun = In corso
course-state-completed = Completato
rule-all-lessons = Tutte le lezioni sono completate.
rule-test = Il test finale è superato con almeno il { $share }.
rule-attempts =
    { $count ->
        [one] Il test può essere svolto { $count } volta.
       *[other] Il test può essere svolto { $count } volte.
    }
rule-valid =
    { $months ->
        [one] Il completamento vale { $months } mese.
       *[other] Il completamento vale { $months } mesi.
    }

level-of = Livello { $level } di { $max }
level-meaning-1 = Base: compiti semplici, con una guida
level-meaning-2 = Base: compiti semplici, con una guida se necessario
level-meaning-3 = Intermedio: compiti abituali, in autonomia
level-meaning-4 = Intermedio: compiti diversi, in modo indipendente e secondo le proprie esigenze
level-meaning-5 = Avanzato: guida di altre persone
level-meaning-6 = Avanzato: scelta del modo più adatto in situazioni complesse
level-meaning-7 = Altamente specializzato: soluzione di problemi complessi e guida di professionisti
level-meaning-8 = Altamente specializzato: proposta di nuove idee nel settore

skills-title = Le mie competenze
skills-lead = I livelli dimostrati finora e da dove provengono.
skills-empty-title = Ancora nessun livello
skills-empty-text = Un livello compare qui quando si completa un corso.
skills-unreviewed = Alcuni titoli qui sotto non hanno una traduzione confermata. Sono mostrati in una traduzione provvisoria o in inglese.
skills-levels-title = I miei livelli
skills-area = { $title } ({ $count })
evidence-completion = Corso completato
evidence-self = Autovalutazione
evidence-manager = Valutazione del responsabile
evidence-agreed = Concordato con il responsabile
evidence-test = Test
evidence-external = Certificato esterno
evidence-refresher = Ripasso
framework-credit = Competenze e livelli: { $title }. Fonte: { $source }. Licenza: { $licence }.
