# What is held against what is needed, in Italian.

gaps-own-title = Che cosa richiede il Suo lavoro
gaps-own-title-in = Che cosa richiede il Suo lavoro: { $organisation }
gaps-own-unassessed =
    { $expected ->
        [one] La { $expected } competenza che il Suo lavoro richiede non è ancora stata valutata.
       *[other] Nessuna delle { $expected } competenze che il Suo lavoro richiede è stata ancora valutata.
    }
gaps-own-met =
    { $assessed ->
        [one] Nella { $assessed } competenza valutata possiede ciò che il lavoro richiede.
       *[other] In tutte le { $assessed } competenze valutate possiede ciò che il lavoro richiede.
    }
gaps-own-short =
    { $short ->
        [one] In { $short } competenza su { $assessed } valutate è al di sotto di ciò che il lavoro richiede: { $skill }.
       *[other] In { $short } competenze su { $assessed } valutate è al di sotto di ciò che il lavoro richiede; cominci da { $skill }.
    }
gaps-coverage = Sono valutate { $assessed } competenze su { $expected } richieste.
gaps-profiles =
    { $count ->
        [one] Il Suo profilo: { $profiles }.
       *[other] I Suoi profili: { $profiles }.
    }
gaps-two-profiles = Quando due profili richiedono la stessa competenza, vale il requisito più severo.
gaps-no-profile-title = Nessuno ha ancora indicato che cosa richiede il Suo lavoro
gaps-no-profile-text = La Sua appartenenza non ha una posizione né un profilo. Chieda all’ufficio del personale di assegnargliene uno.
gaps-no-profile-position = Alla posizione «{ $position }» non corrisponde alcun profilo. Chieda all’ufficio del personale di sceglierne uno.
gaps-close-largest = Colmare il mio divario maggiore
gaps-assess = Autovalutazione
gaps-own-table = Posseduto e richiesto
gaps-figure = Come figura
gaps-skill = Competenza
gaps-held = Posseduto
gaps-needed = Richiesto
gaps-gap = Divario
gaps-due = Necessario entro
gaps-critical = critica
gaps-range = da { $min } a { $max }
gaps-level = { NUMBER($level, maximumFractionDigits: 1) } ± { NUMBER($error, maximumFractionDigits: 1) }
gaps-number = { NUMBER($gap, maximumFractionDigits: 1) }
gaps-share = { $share }
gaps-of = { $assessed } su { $expected }
gaps-expected = ? su { $expected }
gaps-date = { DATETIME($date, dateStyle: "medium") }
gaps-size =
    { $gap ->
        [one] { $gap } livello sotto
       *[other] { $gap } livelli sotto
    }
gaps-no-gap = Nessun divario
gaps-not-assessed = Non valutata
gaps-unknown = Non noto
gaps-standing-surely_met = sicuramente raggiunto
gaps-standing-probably_met = probabilmente raggiunto
gaps-standing-open = non si può dire
gaps-standing-probably_short = probabilmente insufficiente
gaps-standing-surely_short = sicuramente insufficiente
gaps-radar = Radar: ciò che possiede rispetto a ciò che è richiesto, { $assessed } competenze valutate su { $expected }. La tabella dice lo stesso.
gaps-explained = Accanto al livello sta il suo intervallo: il livello reale vi si trova molto probabilmente, in 95 casi su 100. «Sicuramente» significa almeno il 95 %, «probabilmente» almeno il 60 %. Nessuno ne decide nulla automaticamente.
gaps-title = Dove sono i divari?
gaps-by = Mostra per
gaps-by-unit = Unità
gaps-by-profile = Profili e posizioni
gaps-unit = Unità
gaps-profile = Profilo e posizione
gaps-organisation = Organizzazione
gaps-all = Tutti
gaps-no-unit = Senza unità
gaps-no-position = Senza posizione
gaps-people =
    { $count ->
        [one] { $count } persona
       *[other] { $count } persone
    }
gaps-finding = Il divario maggiore è in { $skill }: { $short } persone su { $assessed } valutate sono al di sotto del necessario.
gaps-finding-critical = Il divario più urgente è in { $skill }, che è critica: { $short } persone su { $assessed } valutate sono al di sotto del necessario.
gaps-finding-none = Tra le persone valutate nessuna risulta al di sotto di ciò che il lavoro richiede.
gaps-finding-unassessed = Nessuno è ancora stato valutato: non si può dire nulla sui divari.
gaps-without-profile =
    { $count ->
        [one] { $count } persona non ha un profilo e non è contata.
       *[other] { $count } persone non hanno un profilo e non sono contate.
    }
gaps-nobody-title = Non c’è ancora nulla da confrontare
gaps-nobody-text = Qui nessuno ha un profilo. Appena le posizioni avranno un profilo, i divari appariranno qui.
gaps-scale = Divario medio in livelli:
gaps-scale-signs = · non richiesta, ? nessuno valutato, – non mostrato, ! critica
gaps-map = Divario medio per gruppo e competenza, con valutati su attesi
gaps-withheld = I numeri dei gruppi in cui si potrebbero distinguere meno di cinque persone valutate non sono mostrati, anche dove altri li rivelerebbero.
gaps-withheld-word = non mostrato
gaps-cell = divario medio { NUMBER($gap, maximumFractionDigits: 1) } più o meno { NUMBER($error, maximumFractionDigits: 1) }, { $short } sotto il necessario, { $assessed } valutati su { $expected }
gaps-cell-withheld = non mostrato, { $expected } attesi
gaps-cell-unassessed = nessuno valutato su { $expected }
gaps-cell-not-needed = Non richiesta
gaps-one-group = Un gruppo in dettaglio
gaps-average = Divario medio
gaps-met = Possiedono il necessario
gaps-short = Al di sotto
gaps-assessed = Valutati
gaps-who = Chi
gaps-see-people = Persone
gaps-everybody = Tutti
gaps-radar-share = Radar: quota dei valutati che possiedono il necessario, { $group }. La tabella dice lo stesso.
gaps-method = Un divario è richiesto meno posseduto, almeno 0. Chi non è valutato conta solo nella copertura, mai come divario. Dopo ± c’è l’errore standard che deriva dall’incertezza dei livelli.
gaps-team-only = Vede la Sua squadra, con tutti i suoi numeri.
gaps-consortium-title = Dove sono i divari del consorzio?
gaps-consortium-lead = Numeri di intere organizzazioni; nessun livello individuale è mostrato.
gaps-counted-at = Contato: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }; resta visibile per un minuto.
gaps-count-anew = Conti di nuovo
gaps-counted-anew = Contato di nuovo.
gaps-campaign = È interpellato: { $title }, entro { DATETIME($date, dateStyle: "medium") }. { $answered } competenze su { $expected } valutate dall’inizio.
gaps-download = Scaricare in CSV
gaps-people-title = Chi ne ha bisogno e che cosa possiede
gaps-person = Persona
gaps-profiles-link = Profili di ruolo
gaps-campaigns-link = Campagne
gaps-position = Posizione
gaps-without-title = Persone senza profilo di ruolo
gaps-without-lead = Nessuno ha ancora detto che cosa richiede il loro lavoro, perciò non sono contate. Assegnare un profilo a una persona nella sua pagina, o a una posizione per tutti coloro che la occupano.
gaps-without-positions = Assegnare i profili alle posizioni
gaps-without-see = Vedere chi
gaps-without-none-title = Tutti hanno un profilo di ruolo
gaps-without-none-text = Tutte le persone di cui si riferisce sono contate.
gaps-withheld-alike = Di meno di dieci persone non si dice quante sono sotto il requisito, se sono quasi tutte o quasi nessuna: direbbe qualcosa di ciascuna. Sono omessi anche i numeri che lo rivelerebbero.
gaps-incomplete-whole = In alcune competenze «Tutti» esclude organizzazioni i cui numeri sono omessi: con esse si potrebbero calcolare.
gaps-cell-alike = { $assessed } su { $expected } valutate, l’esito è omesso
gaps-finding-withheld = Ciò che si può dire dei gruppi non mostra nessuno sotto il requisito; altri numeri sono omessi.
gaps-people-left-out =
    { $count ->
        [one] { $count } persona non è in elenco: il numero della sua unità è omesso, perché si potrebbero riconoscere troppo poche persone.
       *[other] { $count } persone non sono in elenco: i numeri delle loro unità sono omessi, perché si potrebbero riconoscere troppo poche persone.
    }
gaps-her-title = Raggiunto e richiesto
gaps-her-hint = Livelli e divari di questa persona. Si annota la consultazione, e la persona la vede.
gaps-her-show = Mostrare livelli e divari
gaps-her-plan = Piano di apprendimento
gaps-her-no-profile = Senza profilo di ruolo non c’è nulla da confrontare.
gaps-her-finding = { $assessed } delle { $expected } competenze richieste sono valutate; in { $short } di esse il livello è sotto quello richiesto.
gaps-held-range = { $level } (intervallo { $low }–{ $high })
gaps-area-summary = { $short } al di sotto, { $assessed } su { $expected } valutate
gaps-few-why = Qui si vedono pochi numeri perché nei gruppi piccoli direbbero come stanno le singole persone: ciò che ne farebbe riconoscere meno di cinque è omesso.
gaps-scroll = La tabella è più larga del suo spazio: la scorra di lato per vedere tutte le { $count } competenze.
gaps-group-summary = divari in { $short } su { $told } competenze con numeri, { $needed } richieste
