# Il piano di apprendimento: dalle lacune ai corsi.

plan-title = Il mio piano di apprendimento
plan-lead = I corsi che La portano da ciò che sa fare a ciò che il Suo lavoro richiede, nell’ordine che rispetta tutte le scadenze.
plan-working = Il Suo piano è in preparazione…
plan-held = Possiede { $held } delle { $needed } competenze che il Suo lavoro richiede.
plan-not-assessed =
    { $count ->
        [one] Per { $count } competenza il Suo livello non è ancora noto.
       *[other] Per { $count } competenze il Suo livello non è ancora noto.
    }
plan-total =
    { $count ->
        [one] { $count } corso:
       *[other] { $count } corsi:
    }
plan-ends = conclusione: { DATETIME($date, dateStyle: "long") }
plan-minutes =
    { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minuti
    }
plan-hours =
    { $hours ->
        [one] { $hours } ora
       *[other] { $hours } ore
    }
plan-hours-minutes = { $hours } h { $minutes } min
plan-cost = { NUMBER($cost, minimumFractionDigits: 2) } euro
plan-proof-time = Tra i corsi che accetta, nessun’altra scelta ottiene altrettanto in meno tempo. È dimostrato.
plan-proof-cost = Tra i corsi che accetta, nessun’altra scelta ottiene altrettanto a costi minori. È dimostrato.
plan-proof-bound = Questo piano dista al massimo il { $percent } per cento dal migliore. Dimostrare di più richiedeva troppo tempo.
plan-made = Calcolato il { DATETIME($date, dateStyle: "long") }. Il piano si adegua quando conclude un corso o dimostra un livello.
plan-courses = I Suoi corsi in ordine
plan-on = { DATETIME($date, dateStyle: "medium") }
plan-from-to = dal { DATETIME($from, dateStyle: "medium") } al { DATETIME($to, dateStyle: "medium") }
plan-critical = Decisivo per il Suo lavoro
plan-begun = Iniziato
plan-reason-closes = La porta al livello { $level } in «{ $skill }».
plan-reason-closes-by = La porta al livello { $level } in «{ $skill }», che Le serve entro il { DATETIME($date, dateStyle: "long") }.
plan-reason-closes-late = La porta al livello { $level } in «{ $skill }»; serviva entro il { DATETIME($date, dateStyle: "long") }, quindi è in ritardo.
plan-reason-renews = Rinnova il Suo livello { $level } in «{ $skill }», la cui prova scade il { DATETIME($date, dateStyle: "long") }.
plan-reason-before = Le serve prima di «{ $course }».
plan-reason-before-session = Le serve prima di «{ $course }», che inizia il { DATETIME($date, dateStyle: "long") }.
plan-left = tempo rimasto: { $time }
plan-reason-chosen = Ha chiesto Lei questo corso.
plan-more-reasons =
    { $count ->
        [one] { $count } altro motivo
       *[other] { $count } altri motivi
    }
plan-start = Inizi
plan-continue = Continui
plan-up = Sposta su
plan-down = Sposta giù
plan-decline = Non questo corso
plan-moved = { $course } è ora al posto { $place } di { $count }.
plan-move-refused = «{ $course }» resta al suo posto: una scadenza o un corso che si basa su un altro non permette questo ordine.
plan-declined = «{ $course }» non è più nel Suo piano.
plan-allowed = «{ $course }» può essere di nuovo nel Suo piano.
plan-undo = Annulla
plan-allow = Consenti di nuovo
plan-declined-title = Corsi che non desidera
plan-left-out-title = Corsi che ha chiesto e che non si possono seguire
plan-open-title = Che cosa questo piano non raggiunge
plan-open-lead = Ciò che nessun piano raggiunge e ciò che arriva più tardi del necessario, con il motivo.
plan-open-skill = { $skill }, livello { $level }
plan-open-due = Serve entro il { DATETIME($date, dateStyle: "long") }.
plan-open-no-course = Nessun corso lo insegna ancora.
plan-open-best = I corsi portano soltanto al livello { $best }.
plan-open-language = I corsi esistono, ma in altre lingue
plan-open-declined = Serve il corso «{ $course }», che non desidera.
plan-open-session = Serve il corso «{ $course }», che non ha più date in tempo.
plan-open-evidence-ends = Serve il corso «{ $course }», la cui prova per allora sarebbe di nuovo scaduta.
plan-open-prerequisite = Serve il corso «{ $course }», ma non c’è modo di arrivare a ciò che deve precederlo.
plan-open-finished = Ha concluso «{ $course }» e ogni altro corso che lo insegna.
plan-open-overdue = La scadenza è già passata.
plan-open-overdue-day = La scadenza è già passata. Con questo piano si conclude il { DATETIME($date, dateStyle: "long") }.
plan-open-late = Con le Sue ore non si conclude prima del { DATETIME($date, dateStyle: "long") }.
plan-open-never = Con le Sue ore non si conclude entro un anno.
plan-open-late-any = Accanto al resto del piano non si conclude prima del { DATETIME($date, dateStyle: "long") }, qualunque sia il numero di ore alla settimana.
plan-open-never-any = Accanto al resto del piano non si conclude entro un anno, qualunque sia il numero di ore alla settimana.
plan-way-hours =
    { $hours ->
        [one] Pianifica con { $hours } ora alla settimana: così può essere in tempo
       *[other] Pianifica con { $hours } ore alla settimana: così può essere in tempo
    }
plan-way-allow = Inserisci «{ $course }» nel piano
plan-way-language = Aggiunga una lingua che legge
plan-way-review = Ripassi ciò che ha imparato
plan-way-manager = Parli con la Sua o il Suo responsabile o con le risorse umane di un’altra strada, per esempio un corso altrove, e ne carichi l’attestato.
plan-way-evidence = Carichi un attestato
plan-settings = Come desidera imparare
plan-settings-save = Ricalcola il piano
plan-hours-label = Ore alla settimana per i corsi
plan-hours-hint = Un numero intero da 1 a 40.
plan-hours-wrong = Inserisca un numero intero da 1 a 40.
plan-objective = Che cosa deve essere il minimo possibile?
plan-objective-time = Il tempo
plan-objective-cost = Il costo
plan-languages = Lingue che legge
plan-languages-hint = Si pianificano soltanto corsi in queste lingue.
plan-languages-usual = Finché non sceglie, sono la lingua in cui lavora la Sua organizzazione e quella in cui usa il programma.
plan-languages-missing = Scelga almeno una lingua.
plan-renewed = Il piano è stato ricalcolato.
plan-changed-none = Nulla è cambiato: è ancora il piano migliore.
plan-changed-none-open = Nulla è cambiato.
plan-changed-in = Nuovo: { $courses }.
plan-changed-out = Non più nel piano: { $courses }.
plan-changed-end = Si conclude il { DATETIME($date, dateStyle: "long") }, prima era il { DATETIME($before, dateStyle: "long") }.
plan-changed-open = Non raggiunte: { $now }, prima { $before }.
plan-changed-order = I corsi sono gli stessi; sono cambiati l’ordine o le date.
plan-proposes = Il piano è una proposta. Non La iscrive a nulla e nessuno decide nulla su di Lei in base a esso. La Sua o il Suo responsabile e le risorse umane possono leggerlo.
plan-no-profile-title = Ancora nessun piano
plan-no-profile-text = Non è ancora stabilito quali competenze richiede la Sua posizione. Le risorse umane possono assegnarLe un profilo; nel frattempo scelga i corsi dal catalogo.
plan-no-profile-action = Veda i corsi
plan-no-gaps-title = Non manca nulla
plan-no-gaps-text = Possiede ciò che il Suo lavoro richiede e nulla scade entro il prossimo anno.
plan-no-gaps-action = Veda le Sue competenze
plan-assess-text = Una competenza di cui non si conosce il Suo livello conta come mancante. Mostri che cosa sa già fare: il piano può diventare più breve.
plan-assess-action = Dica che cosa sa fare
plan-of = Piano di apprendimento: { $name }
plan-of-lead = Che cosa il piano propone al momento. La persona legge gli stessi corsi, date e motivi.
plan-of-held = Sono possedute { $held } delle { $needed } competenze che la posizione richiede.
plan-of-not-assessed =
    { $count ->
        [one] Per { $count } competenza il livello non è ancora noto.
       *[other] Per { $count } competenze il livello non è ancora noto.
    }
plan-of-proof-time = Tra i corsi accettati, nessun’altra scelta ottiene altrettanto in meno tempo. È dimostrato.
plan-of-proof-cost = Tra i corsi accettati, nessun’altra scelta ottiene altrettanto a costi minori. È dimostrato.
plan-of-made = Calcolato il { DATETIME($date, dateStyle: "long") }. Il piano si adegua quando un corso si conclude o un livello è dimostrato.
plan-of-courses = Corsi in ordine
plan-of-critical = Decisivo per la posizione
plan-of-reason-closes = Porta al livello { $level } in «{ $skill }».
plan-of-reason-closes-by = Porta al livello { $level } in «{ $skill }», che serve entro il { DATETIME($date, dateStyle: "long") }.
plan-of-reason-closes-late = Porta al livello { $level } in «{ $skill }»; serviva entro il { DATETIME($date, dateStyle: "long") }, quindi è in ritardo.
plan-of-reason-renews = Rinnova il livello { $level } in «{ $skill }», la cui prova scade il { DATETIME($date, dateStyle: "long") }.
plan-of-reason-before = Serve prima di «{ $course }».
plan-of-reason-before-session = Serve prima di «{ $course }», che inizia il { DATETIME($date, dateStyle: "long") }.
plan-of-reason-chosen = La persona ha chiesto questo corso.
plan-of-open-declined = Serve il corso «{ $course }», che la persona ha rifiutato.
plan-of-open-finished = «{ $course }» e ogni altro corso che lo insegna sono conclusi.
plan-of-open-late = Con le ore scelte non si conclude prima del { DATETIME($date, dateStyle: "long") }.
plan-of-open-never = Con le ore scelte non si conclude entro un anno.
plan-of-way-manager = Concordi un’altra strada, per esempio un corso altrove: l’attestato si carica in «Certificati esterni».
plan-of-member = Alla persona
plan-of-no-profile-title = Nessun profilo professionale
plan-of-no-profile-text = Senza profilo professionale non c’è nulla da pianificare.
plan-of-no-gaps = Per questa posizione non manca nulla.
plan-of-logged = La persona può vedere che Lei ha guardato questo piano.

unit-plan-title = Piano per un’unità
unit-plan-lead = Quali corsi colmano di più con un budget, le lacune decisive prima di tutte le altre.
unit-plan-lead-team = Quali corsi colmano di più nel Suo gruppo con un budget, le lacune decisive prima di tutte le altre.
unit-plan-unit = Unità
unit-plan-everybody = Tutti nell’organizzazione
unit-plan-team = Tutto il mio gruppo
unit-plan-measure = Il budget si conta in
unit-plan-hours = ore di lavoro
unit-plan-euros = euro
unit-plan-amount = Budget
unit-plan-amount-hint = Un numero intero. Lasci vuoto per vedere che cosa serve per tutto ciò che si può colmare.
unit-plan-amount-wrong = Inserisca un numero intero fino a un milione, oppure nulla.
unit-plan-work = Calcola il piano
unit-plan-working = Il piano è in preparazione. Per centinaia di persone servono alcuni secondi…
unit-plan-stop = Interrompi
unit-plan-stopped = Interrotto. Nulla è stato modificato.
unit-plan-done =
    { $count ->
        [one] Il piano è pronto: { $count } persona segue corsi.
       *[other] Il piano è pronto: { $count } persone seguono corsi.
    }
unit-plan-result = Chi segue che cosa
unit-plan-critical-closed = Lacune decisive colmate: { $closed } su { $wanted }.
unit-plan-other-closed = Altre lacune colmate: { $closed } su { $wanted }.
unit-plan-renewals = Livelli in scadenza rinnovati in tempo: { $renewed } su { $ending }.
unit-plan-counted = Le lacune si contano come nel quadro delle lacune e nell’elenco del gruppo: il livello è noto ed è troppo basso.
unit-plan-withheld =
    { $count ->
        [one] Per { $count } competenza i numeri non sono mostrati, perché si potrebbero riconoscere singole persone. Qui non sono conteggiati.
       *[other] Per { $count } competenze i numeri non sono mostrati, perché si potrebbero riconoscere singole persone. Qui non sono conteggiati.
    }
unit-plan-not-assessed =
    { $count ->
        [one] { $count } livello richiesto non è noto. Non si pianifica alcun corso: va prima valutato.
       *[other] { $count } livelli richiesti non sono noti. Non si pianificano corsi: vanno prima valutati.
    }
unit-plan-assess = Chieda valutazioni
unit-plan-assess-team = Valuti il Suo gruppo
unit-plan-spent = Persone con profilo che seguono corsi: { $people } su { $all }, in tutto
unit-plan-without-profile =
    { $count ->
        [one] { $count } persona senza profilo professionale è esclusa.
       *[other] { $count } persone senza profilo professionale sono escluse.
    }
unit-plan-optimal = Nessun altro uso di questo budget colma di più. È dimostrato.
unit-plan-bound = Di quanto è possibile con questo budget si raggiunge almeno il { $critical } per cento per ciò che è decisivo e almeno il { $other } per cento per il resto. Scoprire se è possibile di più richiederebbe troppo tempo.
unit-plan-none-title = Nessuno segue un corso
unit-plan-none-text = Il budget è troppo piccolo per un corso che colmi una lacuna, oppure nessun corso ne colma.
unit-plan-none-gaps = Non c’è alcuna lacuna nota da colmare e nessun livello scade entro il prossimo anno.
unit-plan-none-profile-title = Qui nessuno ha un profilo professionale
unit-plan-none-profile = Senza profilo professionale non si sa di che cosa ciascuno abbia bisogno, quindi non c’è nulla da pianificare.
unit-plan-download = Scarica come CSV
unit-plan-table = Corsi per persona
unit-plan-person = Persona
unit-plan-courses = Corsi
unit-plan-closes = Colma
unit-plan-renews = Rinnovate: { $skills }
unit-plan-time = Tempo
unit-plan-assign = Il piano non iscrive nessuno. Serve il budget di tutti; il piano di una persona può contenere altri corsi. I programmi obbligatori si assegnano altrove.
unit-plan-left = Che cosa resta
unit-plan-left-table = Lacune che restano, per competenza
unit-plan-skill = Competenza
unit-plan-people = Persone
unit-plan-critical = Decisiva per
unit-plan-logged = Le persone in questo piano possono vedere che Lei lo ha consultato.
