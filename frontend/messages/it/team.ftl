# Il gruppo del responsabile, colloqui sulle competenze e pareri dei colleghi.

level-plain = livello { $level }
team-title = Il mio gruppo
team-lead = Chi è stato valutato quando, quanto è noto e dove sono i divari maggiori. Ognuno vede nei propri dati che Lei ha guardato.
team-empty = Nessuno è nel Suo gruppo
team-empty-text = Le persone appaiono qui quando Lei è registrato come loro responsabile.
team-caption = Il Suo gruppo
team-person = Nome
team-self = Autovalutazione
team-manager = La Sua valutazione
team-coverage = Noto
team-gaps = Divari maggiori
team-date = { DATETIME($date, dateStyle: "medium") }
team-never = non ancora
team-covered = { $done } competenze su { $total }
team-no-profile =
    { $count ->
        [one] { $count } competenza, nessun profilo
       *[other] { $count } competenze, nessun profilo
    }
team-no-gaps = nessuno noto
team-gap = { $title }: { $level } invece di { $required }
team-all-gaps = { $count } in tutto, di cui { $critical } decisive
team-plan = Piano di apprendimento
team-talk-on = Colloquio il { DATETIME($date, dateStyle: "medium") }

member-assess = Valuta le competenze
member-plan = Piano di apprendimento
member-assess-title = Il Suo parere su { $name }
member-assess-lead = Giudichi solo ciò che ha visto al lavoro. Tralasci ciò che non può giudicare.
member-needed = Che cosa richiede il profilo
member-others = Altre competenze ({ $count })
member-not-assessed = Non valutata
member-last = L'ultima volta livello { $level } ({ DATETIME($date, dateStyle: "medium") })
member-note = Nota su «{ $title }»
member-share-note = { $name } può leggere questa nota
member-told = { $name } viene informato della Sua valutazione e legge i livelli e le note che condivide.
member-nothing = Scelga un livello per almeno una competenza
member-save =
    { $count ->
        [0] Salva
        [one] Salva { $count } livello
       *[other] Salva { $count } livelli
    }

views-title = A confronto
views-skill = Competenza
views-self = Persona
views-manager = Responsabile
views-test = Test
views-completion = Corso
views-required = Richiesto
views-level = { $level } ({ DATETIME($date, dateStyle: "medium") })
views-none = Non è ancora noto nulla: nessuno dei due ha valutato e nessun corso o test ha mostrato qualcosa.
views-differing =
    { $count ->
        [0] Dove entrambi avete valutato, vedete più o meno lo stesso.
        [one] In { $count } competenza i pareri differiscono più che per caso.
       *[other] In { $count } competenze i pareri differiscono più che per caso.
    }
views-differs = I pareri differiscono
views-one-sided = Non c’è ancora una competenza che abbiate valutato entrambi, perciò non c’è nulla da confrontare.
views-caption = { $framework }: ogni parere con il suo giorno
views-all = Mostra tutte le { $count } competenze
views-known-only = Mostra solo ciò che è noto

assessments-title = Valutazioni del responsabile
assessments-none = Nessun responsabile ha ancora valutato.
assessments-none-mine = Il Suo responsabile non L'ha ancora valutata.
assessment-by =
    { $count ->
        [one] { DATETIME($date, dateStyle: "medium") }: { $name }, { $count } competenza
       *[other] { DATETIME($date, dateStyle: "medium") }: { $name }, { $count } competenze
    }
note-shared = Nota:
note-private = Nota (la legge solo Lei):
views-agreed = concordato da entrambi
remark-see = Io la vedo diversamente
remark-label = Come la vede Lei?
remark-hint = Il Suo responsabile lo legge accanto a questa valutazione, con la data. Non cambia nessun livello.
remark-send = Inviare
remark-missing = Scriva come la vede
remark-sent = Ora il Suo responsabile può leggerlo.
remark-mine = Lei, il { DATETIME($date, dateStyle: "long") }:
remark-hers = { $name }, il { DATETIME($date, dateStyle: "long") }:

others-title = Come mi vedono gli altri
others-lead = Che cosa dicono delle Sue competenze il responsabile e i colleghi, e che cosa Le viene chiesto sugli altri.

talks-title = Colloqui
talks-none = Nessun colloquio previsto.
talk-with = Colloquio con { $name } il { DATETIME($date, dateStyle: "long") }
talk-state-planned = Previsto
talk-state-agreed = In attesa di conferma da entrambi
talk-state-confirmed = Confermato da entrambi
talk-state-cancelled = Annullato
talk-waiting-for = Si attende la conferma di { $name }
talk-who-sees = Solo { $person } e { $manager } vedono questa pagina.
talk-day = Giorno del colloquio
talk-day-hint = Fino ad allora potete prepararlo entrambi.
talk-day-missing = Scelga un giorno
talk-invite = Invita a un colloquio
talk-move = Sposta a un altro giorno
talk-moved = Il colloquio è stato spostato.
talk-preparation = Preparazione
talk-wish = Che cosa desidera { $name }
talk-wish-label = Di che cosa vuole parlare, che cosa vuole imparare o cambiare?
talk-view = Che cosa vede { $name }
talk-view-label = Che cosa vede, e di che cosa vuole parlare?
talk-prepare-hint = Entrambi lo leggete appena è salvato.
talk-prepare-save = Salva
talk-prepared = Salvato.
talk-nothing-yet = Ancora nulla di scritto.
talk-agenda = Ordine del giorno
agenda-empty = Non ci sono disaccordi né divari tra ciò che è noto e ciò che serve. Parlate di ciò che viene dopo.
agenda-unknown = non noto
agenda-differs = persona { $self }, responsabile { $manager }
agenda-gap = livello { $level }, serve { $required }
agenda-critical = critico: livello { $level }, serve { $required }
talk-agreed = Che cosa è stato concordato
talk-nothing-agreed = Durante il colloquio scriva quali livelli vedete entrambi e che cosa si fa dopo.
talk-nothing-agreed-mine = Ancora nulla di scritto. Lo fa il responsabile durante il colloquio; poi Lei conferma.
talk-record = Scrivi che cosa abbiamo concordato
talk-record-again = Modifica quanto concordato
talk-record-text = Lasci aperto un livello su cui non siete giunti a un parere comune. Chi ha già confermato deve confermare di nuovo.
talk-record-save = Salva quanto concordato
talk-record-cancel = Indietro senza salvare
talk-recorded = Salvato. Ora confermate entrambi.
talk-level-open = Non concordato
talk-add-skill = Un'altra competenza
talk-steps = Prossimi passi
talk-step = Passo { $number }
talk-step-text = Che cosa si fa?
talk-step-whose = Chi lo fa?
talk-step-due = Entro quando?
talk-step-remove = Rimuovi il passo { $number }
talk-step-until = entro il { DATETIME($date, dateStyle: "medium") }
talk-add-step = Aggiungi un passo
talk-confirmed-by =
    { $person ->
        [yes] { $personName }: confermato
       *[no] { $personName }: non ancora confermato
    }; { $manager ->
        [yes] { $managerName }: confermato
       *[no] { $managerName }: non ancora confermato
    }.
talk-confirm-text = Quando entrambi hanno confermato, i livelli concordati diventano evidenze e nulla di ciò può più essere modificato.
talk-differently = La vede diversamente? Lo scriva sopra nella Sua preparazione e ne riparlate. Nulla vale prima della Sua conferma.
talk-confirm = Conferma quanto concordato
talk-confirmed-now = Ha confermato. L'altra persona viene informata.
talk-both-confirmed = Entrambi hanno confermato. I livelli contano da oggi.
talk-print = Stampa
talk-cancel = Annulla il colloquio
talk-cancel-title = Annullare questo colloquio?
talk-cancel-text = La preparazione resta leggibile per entrambi. Si può prevedere un altro colloquio.
talk-cancelled = Il colloquio è stato annullato.
talk-keep = Conserva

rounds-title = Pareri dei colleghi (360°)
rounds-none = Nessuno è ancora stato interpellato.
round-of = { $framework }, { DATETIME($date, dateStyle: "medium") }
round-state-choosing = Colleghi da scegliere
round-state-to_confirm = La scelta attende il responsabile
round-state-open = I colleghi rispondono
round-state-closed = Chiuso
round-state-cancelled = Annullato
round-until = entro il { DATETIME($date, dateStyle: "long") }
round-ask-text = Chieda i pareri dei colleghi: la persona ne sceglie almeno tre, Lei conferma la scelta.
round-ask = Chiedi i pareri dei colleghi
round-about = Il parere dei colleghi su { $name }
round-mine = Il parere dei colleghi su di me
round-new = Chiedi ai colleghi il loro parere su di me
round-new-lead = I colleghi dicono come vedono le Sue competenze. Lei apprende solo ciò che dicono nel loro insieme.
round-new-who = Scelga da tre a dodici colleghi che conoscono il Suo lavoro; meglio cinque o più, perché qualcuno può rifiutare. Il Suo responsabile non può essere tra loro.
round-new-confirm = Il Suo responsabile conferma la scelta prima che qualcuno venga interpellato.
round-privacy = Si mostrano solo medie e dispersione, da tre risposte in su e a giro chiuso. Le singole risposte non sono viste da nessuno e allora vengono cancellate. Il risultato non è un'evidenza di un livello.
round-send = Invia la scelta al responsabile
round-send-again = Invia la scelta modificata
round-chosen = La Sua scelta attende il responsabile.
round-confirm-text = Questi colleghi possono giudicare e sono abbastanza diversi? Quando conferma, vengono interpellati.
round-closes = Ultimo giorno per le risposte
round-closes-hint = Due settimane da oggi, se lo lascia vuoto.
round-confirm = Conferma e interpellali
round-send-back = Chiedi un'altra scelta
round-confirmed = I colleghi sono stati interpellati.
round-sent-back = La scelta è stata rimandata.
round-raters = Chi è stato scelto
round-result = Risultato
round-caption = Che cosa dicono i colleghi, su una scala da 1 a { $max }
round-mean = Media
round-spread = Accordo
round-answers = Risposte
round-number = { NUMBER($value, maximumFractionDigits: 1) }
round-spread-close = vicini (dispersione { NUMBER($spread, maximumFractionDigits: 1) })
round-spread-some = un po' distanti (dispersione { NUMBER($spread, maximumFractionDigits: 1) })
round-spread-wide = molto distanti (dispersione { NUMBER($spread, maximumFractionDigits: 1) })
round-spread-few = non mostrata sotto cinque risposte
round-withheld = non mostrato
round-withheld-text = Non mostrato: meno di tre risposte, oppure risposte così simili che rivelerebbero che cosa ha detto ciascuno. Sotto cinque risposte la media è indicata a mezzo livello.
round-too-few = Non si può mostrare nulla: meno di tre colleghi hanno valutato la stessa competenza, oppure le risposte sono così simili che rivelerebbero che cosa ha detto ciascuno. Le risposte sono state cancellate.
round-cancel = Annulla
round-cancel-title = Annullare questo giro?
round-cancel-text = Ciò che i colleghi hanno risposto finora viene cancellato.
round-cancelled = Il giro è stato annullato.

rater-chosen =
    { $count ->
        [0] Ancora nessuno scelto
        [one] { $count } collega scelto
       *[other] { $count } colleghi scelti
    }
rater-search = Cerca colleghi
rater-search-hint = Almeno due lettere del nome
rater-found =
    { $count ->
        [0] Nessuno trovato
        [one] { $count } collega trovato
       *[other] { $count } colleghi trovati
    }
rater-nobody = Nessun altro con questo nome è nella Sua organizzazione.
rater-add = Scegli
rater-added = { $name }: scelto, { $count } in tutto
rater-remove = Rimuovi
rater-removed = { $name }: rimosso, { $count } in tutto
rater-too-few = Scelga almeno tre colleghi

requests-title = È richiesto il Suo parere su
request-title = Il Suo parere su { $name }
request-lead =
    { $count ->
        [one] { $count } domanda, circa un minuto. Tralasci ciò che non può giudicare.
       *[other] { $count } domande, pochi minuti. Tralasci ciò che non può giudicare.
    }
request-private = Nessuno vede le Sue risposte: né il collega, né il responsabile, né le risorse umane. Vengono unite a quelle degli altri e poi cancellate.
request-fair = Giudichi ciò che ha visto al lavoro, non se una persona Le piace.
request-until = Può rispondere e modificare le risposte fino al { DATETIME($date, dateStyle: "long") }.
request-cannot-judge = Non posso giudicarlo
request-nothing = Giudichi almeno una competenza, oppure rifiuti
request-send = Salva il mio parere
request-decline = Preferisco di no
request-decline-title = Eliminare il Suo parere?
request-decline-text = Ciò che ha salvato su { $name } viene cancellato. Finché il giro è aperto può rispondere di nuovo.
request-decline-keep = Conserva il mio parere
request-saved = Salvato. Può modificarlo fino all'ultimo giorno o finché non hanno risposto tutti.
request-saved-last = Salvato. Ora hanno risposto tutti e il giro è chiuso.
request-declined = Ha rifiutato. Nessuno viene informato; può ancora rispondere finché il giro non è chiuso.
request-closed = Questo giro non accetta più risposte.
request-over = concluso
request-state-asked = Senza risposta
request-state-answered = Risposto
request-state-declined = Rifiutato
