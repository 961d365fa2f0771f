# Le parole dei report.

reports-title = Report
reports-lead = Domande pronte sulla propria organizzazione. Ognuna porta a un report da restringere, ordinare e scaricare.
reports-lead-team = Domande pronte sul proprio gruppo. Ognuna porta a un report da restringere, ordinare e scaricare.
reports-logged = Chi apre un report vede dati personali. Per questo ogni consultazione è annotata nel registro di controllo dell’organizzazione.
ask-open = Mostra il report
ask-gaps = Dove sono i divari?
ask-gaps-text = Ciò che le persone possiedono rispetto a ciò che il lavoro richiede, per unità e profilo, e quante sono valutate.
ask-levels = Chi ha quale livello?
ask-levels-text = Tutte le persone dell’organizzazione, con i livelli conosciuti.
ask-levels-text-team = Tutte le persone del gruppo, con i livelli conosciuti.
ask-skill = Chi è più avanti in una competenza?
ask-skill-text = Prima il livello più alto: a chi chiedere e chi potrebbe guidare gli altri.
ask-course = Che cosa ha portato un corso?
ask-course-text = Le persone che hanno iniziato il corso e i livelli che hanno ora.
ask-unit = A che punto è un’unità?
ask-unit-text = Le persone di un’unità e delle unità che ne fanno parte.
ask-budget = Che cosa colma un budget?
ask-budget-text = I corsi che colmano il maggior numero di lacune di un’unità con tante ore o euro.

report-title = Chi ha quale livello?
report-filters = Filtri e ordine
report-unit = Unità organizzativa
report-course = Corso iniziato
report-skill = Competenza
report-all-units = Tutte le unità
report-all-courses = Con o senza corso
report-all-skills = Tutte le competenze
report-sort = Ordina per
report-sort-family_name = Cognome
report-sort-unit = Unità
report-sort-level = Livello nella competenza scelta
report-order = Ordine
report-ascending = Crescente (dalla A alla Z, prima il più basso)
report-descending = Decrescente (dalla Z alla A, prima il più alto)
report-show-all = Mostra anche le competenze senza livelli
report-show = Mostra
report-clear = Togli i filtri
report-finding =
    { $total ->
        [one] { $total } persona nel report, { $known } con almeno un livello documentato.
       *[other] { $total } persone nel report, { $known } con almeno un livello documentato.
    }
report-finding-part =
    { $total ->
        [one] { $total } persona nel report; tra le prime { $shown }, { $known } con almeno un livello documentato.
       *[other] { $total } persone nel report; tra le prime { $shown }, { $known } con almeno un livello documentato.
    }
report-none-title = Nessuno corrisponde a questi filtri
report-none-text = Scegliere un’unità più grande, un altro corso o un’altra competenza.
report-empty-title = In questo report non c’è ancora nessuno
report-empty-text = Le persone compaiono qui appena fanno parte dell’organizzazione o del proprio gruppo.
report-no-levels-title = Di queste persone non è ancora noto alcun livello
report-no-levels-text = Un livello compare qui quando qualcuno completa un corso. Un livello non noto non è un livello basso.
report-hidden-skills =
    { $count ->
        [one] È stata omessa { $count } competenza in cui nessuno in questa pagina ha un livello.
       *[other] Sono state omesse { $count } competenze in cui nessuno in questa pagina ha un livello.
    }
report-table = Livelli per persona e competenza
report-person = Persona
report-scale = Livello, dal più basso al più alto:
report-scale-missing = · non noto
report-missing = Non noto
report-key = Che cosa significano i numeri delle competenze
report-evidence = { $kind }, { DATETIME($date, dateStyle: "medium") }
report-evidence-until = { $kind }, { DATETIME($date, dateStyle: "medium") }, valido fino al { DATETIME($until, dateStyle: "medium") }
report-note-completion = corso
report-note-self = auto
report-note-manager = resp.
report-note-test = test
report-note-external = certificato
report-note-refresher = ripasso
report-level = Livello
report-kind = Prova
report-date = Dimostrato il
report-until = Valido fino al
report-no-end = Non scade
report-person-without = Di questa persona non è ancora noto alcun livello.
report-person-page = Posto nell’organizzazione
report-download = Scarica come CSV
report-formats = Altri formati
report-format-xlsx = Excel (XLSX)
report-format-ods = LibreOffice (ODS)
report-format-pdf = PDF da leggere e stampare
report-format-json = JSON per programmi
report-format-parquet = Parquet per programmi
report-format-too-large = Il rapporto ha più righe di quante ne contenga un PDF. Limitarlo a un’unità, un corso o una competenza.
report-download-hint = Il file contiene tutte le persone e le competenze che corrispondono ai filtri, una per riga. La pagina mostra la situazione del { DATETIME($date, dateStyle: "long", timeStyle: "short") }.
report-why = Perché questo livello
ask-programmes = Chi è in ritardo?
ask-programmes-text = Che cosa si deve sapere ed entro quando, e a che punto sono le persone.
