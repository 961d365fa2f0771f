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
title-unreviewed = Traduzione non verificata
evidence-completion = Corso completato
evidence-self = Autovalutazione
evidence-manager = Valutazione del responsabile
evidence-test = Test
evidence-external = Certificato esterno
evidence-refresher = Ripasso
framework-credit = Competenze e livelli: { $title }. Fonte: { $source }. Licenza: { $licence }.
