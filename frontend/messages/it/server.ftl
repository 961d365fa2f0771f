# Testi che il server scrive da sé: posta elettronica.
mail-greeting = Buongiorno { $given_name },

mail-invitation-subject = { $organisation } ti invita su { $consortium }
mail-invitation-body = { $organisation } ha creato per te un account su { $consortium }. Lì puoi seguire corsi al tuo ritmo e vedere quali competenze hai dimostrato. Per iniziare, scegli una password.
mail-invitation-action = Scegli una password
mail-invitation-note = Il link funziona una sola volta, fino al { $moment } (UTC). Se non aspettavi questo messaggio, non devi fare nulla.

mail-membership-subject = Ora fai parte di { $organisation }
mail-membership-body = { $organisation } ti ha aggiunto su { $consortium }. Accedi con l’account che hai già.
mail-membership-action = Accedi
mail-membership-note = Se non lavori con questa organizzazione, segnalalo a chi la amministra.

mail-password-reset-subject = Scegli una nuova password
mail-password-reset-body = Qualcuno, probabilmente tu, ha chiesto una nuova password per il tuo account su { $consortium }.
mail-password-reset-action = Scegli una nuova password
mail-password-reset-note = Il link funziona una sola volta, fino al { $moment } (UTC). Se non l’hai chiesto tu, non devi fare nulla: la tua password resta invariata.

mail-password-changed-subject = La tua password è stata cambiata
mail-password-changed-body = La password del tuo account su { $consortium } è stata cambiata il { $moment } (UTC). Sugli altri dispositivi la sessione è stata chiusa.
mail-password-changed-action = Non sono stato io: scegli una nuova password
mail-password-changed-note = Se l’hai cambiata tu, non devi fare nulla.

mail-registration-subject = Concluda la registrazione a { $organisation }
mail-registration-body = Qualcuno, probabilmente lei, vuole registrarsi a { $organisation } su { $consortium } con questo indirizzo. Apra il link per concludere.
mail-registration-action = Concludi la registrazione
mail-registration-note = Il link funziona una volta sola, fino a { $moment } (UTC). Se non è stato lei, non deve fare nulla: senza il link non nasce alcun account.

mail-already-member-subject = Ha già un account presso { $organisation }
mail-already-member-body = Qualcuno, probabilmente lei, voleva registrarsi a { $organisation } su { $consortium }. Ha già un account: acceda con questo indirizzo.
mail-already-member-action = Accedi
mail-already-member-note = Se ha dimenticato la password, ne scelga una nuova nella pagina di accesso. Se non è stato lei, non deve fare nulla.

page-in-this-language = Leggi in italiano
page-previous-lesson = Lezione precedente
page-next-lesson = Lezione successiva
page-needs-script = Questa pagina ha bisogno di JavaScript. Dopo l’accesso, i corsi e le loro lezioni si possono leggere anche senza.

# Avvisi: una frase senza punto, che è anche l'oggetto del messaggio; poi il testo del messaggio e il collegamento.
notice-work-marked = Il tuo lavoro è stato valutato: { $lesson }
notice-work-marked-body = Il tuo lavoro «{ $lesson }» nel corso «{ $course }» è stato valutato. Accedi per vedere i punti e i commenti. Se non hai raggiunto la soglia, puoi lavorarci ancora e consegnarlo di nuovo, nei limiti previsti dal corso.
notice-work-marked-action = Vedi il risultato
notice-attempt-granted = Hai un altro tentativo: { $lesson }
notice-attempt-granted-body = Un formatore ti ha concesso un altro tentativo per «{ $lesson }» nel corso «{ $course }». Puoi iniziare quando preferisci.
notice-attempt-granted-action = Apri la prova
notice-course-version-changed = Un corso che stai seguendo è cambiato: { $course }
notice-course-version-changed-body = Il corso «{ $course }» ha una nuova versione. Quello che hai già fatto resta valido. La pagina del corso spiega che cosa è cambiato.
notice-course-version-changed-action = Vedi le modifiche
notice-completion-expiring =
    { $days ->
        [one] Il tuo completamento scade tra { $days } giorno: { $course }
       *[other] Il tuo completamento scade tra { $days } giorni: { $course }
    }
notice-completion-expiring-body = Il tuo completamento del corso «{ $course }» è valido fino al { $until }. Puoi rinnovarlo già ora: apri il corso e seguilo di nuovo. Fino a quel giorno vale ciò che hai, e se smetti non perdi nulla.
notice-completion-expiring-action = Apri il corso
notice-course-completed = Hai completato un corso: { $course }
notice-course-completed-body = Hai completato il corso «{ $course }». È registrato come prova delle tue competenze.
notice-course-completed-action = Apri il corso
notice-refreshers-due =
    { $count ->
        [one] { $count } domanda è da ripassare
       *[other] { $count } domande sono da ripassare
    }
notice-refreshers-due-body =
    { $count ->
        [one] { $count } domanda dei corsi che hai completato è da ripassare. Basta un minuto.
       *[other] { $count } domande dei corsi che hai completato sono da ripassare. Bastano pochi minuti.
    }
notice-refreshers-due-action = Rispondi ora
notice-plan-changed = Il Suo piano di apprendimento è cambiato
notice-plan-changed-body = Qualcosa che determina il Suo piano è cambiato, perciò ora altri corsi La portano all’obiettivo. Il piano dice quali e perché.
notice-plan-changed-action = Veda il piano
notice-campaign-began = Indichi a che punto è: { $title }, entro { $until }
notice-campaign-began-body = La Sua organizzazione Le chiede di valutare le competenze che il lavoro richiede: «{ $title }», entro { $until }. Si comunicano solo totali; il Suo risultato è visibile subito.
notice-campaign-began-action = Veda che cosa è richiesto
notice-campaign-ends = «{ $title }» termina il { $until } e attende ancora Lei
notice-campaign-ends-body = Alcune competenze che il lavoro richiede non sono state valutate da quando è iniziata «{ $title }». Termina il { $until }.
notice-campaign-ends-action = Valuti le restanti
notice-shared-profile-changed = Il profilo condiviso «{ $title }» è cambiato
notice-shared-profile-changed-body = Avete adattato il profilo condiviso «{ $title }». Ha una nuova versione: confrontatela con la vostra.
notice-shared-profile-changed-action = Confronta
notice-feedback-answered = C'è una risposta al tuo commento: { $course }
notice-feedback-answered-body = Qualcuno ha risposto a quello che hai scritto sul corso «{ $course }».
notice-feedback-answered-action = Leggi la risposta
notice-feedback-received = Nuovo commento su un corso: { $course }
notice-feedback-received-body = Qualcuno ha scritto su «{ $lesson }» nel corso «{ $course }».
notice-feedback-received-action = Leggi il commento
notice-data-requested = È arrivata una richiesta sui dati personali
notice-data-requested-body = Una persona della tua organizzazione ha presentato una richiesta sui dati che la riguardano. La legge prevede un mese per rispondere.
notice-data-requested-action = Vedi la richiesta
notice-data-answered = La tua richiesta sui tuoi dati ha avuto risposta
notice-data-answered-body = La tua organizzazione ha deciso sulla tua richiesta relativa ai dati personali.
notice-data-answered-action = Leggi la risposta
page-app-description = Corsi sulle competenze digitali, anche senza connessione.

# The digest, and what stands below every mail that can be stopped.
mail-digest-subject =
    { $count ->
        [one] { $count } avviso per te
       *[other] { $count } avvisi per te
    }
mail-digest-body =
    { $count ->
        [one] Dall'ultimo riepilogo c'è { $count } avviso che non hai letto:
       *[other] Dall'ultimo riepilogo ci sono { $count } avvisi che non hai letto:
    }
mail-digest-more =
    { $count ->
        [one] Un altro avviso ({ $count }) è nell'app.
       *[other] Altri { $count } avvisi sono nell'app.
    }
mail-digest-action = Vedi tutti gli avvisi
mail-footer-settings = Scegli quali messaggi ricevere
mail-footer-stop = Non inviarmi più questi messaggi

# The page that the link of a mail opens.
unsubscribe-title = Interrompi i messaggi
unsubscribe-question-kind = Non vuoi più ricevere messaggi di questo tipo: { $kind }?
unsubscribe-question-digest = Non vuoi più ricevere i riepiloghi dei tuoi avvisi?
unsubscribe-note = Continuerai a vedere gli avvisi nell'app. I messaggi sulla password e gli inviti non cambiano.
unsubscribe-button = Non inviarmi più questi messaggi
unsubscribe-done = Non riceverai più questi messaggi.
unsubscribe-already = Questi messaggi erano già stati interrotti.
unsubscribe-undo = Annulla
unsubscribe-undone = Riceverai di nuovo questi messaggi.
unsubscribe-bad = Questo collegamento non funziona più
unsubscribe-bad-note = È scaduto o non è stato copiato per intero. Accedi per scegliere quali messaggi ricevere.
unsubscribe-settings = Scegli quali messaggi ricevere
unsubscribe-skip = Vai al contenuto
unsubscribe-kind-work-marked = Lavori valutati
unsubscribe-kind-attempt-granted = Altri tentativi
unsubscribe-kind-course-completed = Corsi completati
unsubscribe-kind-completion-expiring = Completamenti in scadenza
unsubscribe-kind-course-version-changed = Modifiche ai miei corsi
unsubscribe-kind-refreshers-due = Domande da ripassare
unsubscribe-kind-plan-changed = Modifiche del mio piano di apprendimento
unsubscribe-kind-campaign-began = Campagne che La interpellano
unsubscribe-kind-campaign-ends = Promemoria delle campagne
unsubscribe-kind-shared-profile-changed = Profili condivisi modificati
unsubscribe-kind-feedback-answered = Risposte ai miei commenti
unsubscribe-kind-feedback-received = Commenti dei partecipanti
unsubscribe-kind-data-requested = Richieste sui dati personali
unsubscribe-kind-data-answered = Risposte alle mie richieste sui dati
# The file with everything that is held about a person.
data-none = Non c’è nulla.
data-file-title = Che cosa è conservato su di me
data-file-lead = Una copia di tutto ciò che la piattaforma conservava in questo momento. La conservi con cura: chi ce l’ha può leggerla.

# A new address, and the last mail to somebody who was forgotten.
mail-email-change-subject = Confermi il nuovo indirizzo e-mail
mail-email-change-body = Qualcuno, probabilmente Lei, vuole usare questo indirizzo per un account su { $consortium }.
mail-email-change-action = Conferma l’indirizzo
mail-email-change-note = Il collegamento funziona una volta, fino al { $moment } (UTC). Se non l’ha chiesto Lei, non deve fare nulla.
mail-email-changed-subject = Il Suo indirizzo e-mail è stato cambiato
mail-email-changed-body = L’indirizzo e-mail del Suo account su { $consortium } è stato cambiato il { $moment } (UTC). Questo indirizzo non è più in uso.
mail-email-changed-action = A chi rivolgersi
mail-email-changed-note = Se non è stato Lei, avvisi subito l’amministratore della Sua organizzazione.
mail-forgotten-subject = Il Suo account è stato cancellato
mail-forgotten-body = Come ha chiesto, tutto ciò che La riguarda su { $consortium } è stato cancellato, e con esso il Suo account. Ciò che viene conteggiato resta senza il Suo nome.
mail-forgotten-action = Che cosa conserva la piattaforma
mail-forgotten-note = Questo è l’ultimo messaggio a questo indirizzo. L’annotazione dell’invio viene cancellata dopo novanta giorni.
mail-forgotten-in-one-subject = I Suoi dati sono stati cancellati
mail-forgotten-in-one-body = Come ha chiesto, è stato cancellato ciò che { $consortium } conservava su di Lei per { $organisation }. Il Suo account resta per le altre organizzazioni.
mail-forgotten-in-one-action = Che cosa conserva la piattaforma
mail-forgotten-in-one-note = In «Il mio account» vede che cosa è conservato per le altre organizzazioni.

notice-assessed-by-manager = { $name } ha valutato le Sue competenze
notice-assessed-by-manager-body = { $name } ha scritto come vede le Sue competenze. Può leggere tutto, comprese le note condivise con Lei.
notice-assessed-by-manager-action = Legga la valutazione
unsubscribe-kind-assessed-by-manager = Valutazioni del mio responsabile
notice-talk-planned = Colloquio sulle competenze con { $name } il { $day }
notice-talk-planned-body = È previsto un colloquio sulle competenze con { $name } il { $day }. Entrambi lo preparano.
notice-talk-planned-action = Prepari il colloquio
unsubscribe-kind-talk-planned = Colloqui sulle competenze
notice-talk-to-confirm = { $name } ha confermato quanto concordato: confermi anche Lei
notice-talk-to-confirm-body = { $name } ha confermato quanto concordato nel colloquio. Lo legga e lo confermi anche Lei; solo allora i livelli contano.
notice-talk-to-confirm-action = Legga e confermi
unsubscribe-kind-talk-to-confirm = Conferma di quanto concordato
notice-colleague-asked = È richiesto il Suo parere su { $name } entro il { $day }
notice-colleague-asked-body = Le chiediamo come vede le competenze di { $name }, entro il { $day }. Nessuno vede le singole risposte e può rifiutare.
notice-colleague-asked-action = Risponda o rifiuti
unsubscribe-kind-colleague-asked = Richieste del mio parere su colleghi
notice-raters-needed = Chi viene interpellato su { $name }?
notice-raters-needed-body = I colleghi da interpellare su { $name } attendono di essere scelti o confermati da Lei.
notice-raters-needed-action = Guardi
unsubscribe-kind-raters-needed = Scelta e conferma di chi viene interpellato
notice-colleague-round-closed = Il parere dei colleghi su { $name } è pronto
notice-colleague-round-closed-body = Il giro di pareri su { $name } è chiuso. Le risposte sono mostrate solo nel loro insieme.
notice-colleague-round-closed-action = Veda il risultato
unsubscribe-kind-colleague-round-closed = Risultati dei pareri dei colleghi
notice-self-assessment-waiting = La Sua autovalutazione non è conclusa
notice-self-assessment-waiting-body = Ha iniziato un'autovalutazione. Le risposte sono conservate; può riprendere da dove si è fermato.
notice-self-assessment-waiting-action = Continui
unsubscribe-kind-self-assessment-waiting = Autovalutazioni che ho iniziato
notice-evidence-received = Un certificato attende la Sua verifica: { $certificate }
notice-evidence-received-body = Qualcuno nella Sua organizzazione ha presentato il certificato «{ $certificate }». Acceda per esaminarlo e accettarlo o rifiutarlo.
notice-evidence-received-action = Esamini il certificato
notice-evidence-decided =
    { $state ->
        [revoked] Il Suo certificato non conta più: { $certificate }
        [waiting] Il Suo certificato sarà esaminato di nuovo: { $certificate }
       *[other] Il Suo certificato è stato esaminato: { $certificate }
    }
notice-evidence-decided-body =
    { $state ->
        [revoked] Il certificato «{ $certificate }» è stato revocato. Da ora non conta per i Suoi livelli; per i giorni precedenti resta com’era. Acceda per leggere perché.
        [waiting] Il rifiuto del Suo certificato «{ $certificate }» è stato ritirato. Attende di nuovo l’esame; non deve fare nulla.
       *[other] È stato deciso del Suo certificato «{ $certificate }». Acceda per vedere che cosa ne consegue per i Suoi livelli e perché.
    }
notice-evidence-decided-action = Veda la decisione
unsubscribe-kind-evidence-received = Certificati da esaminare
unsubscribe-kind-evidence-decided = Decisioni sui miei certificati

# Reports as files for people.
file-competencies-title = Competenze: { $organisation }
file-competencies-lead = Una riga per ogni persona e competenza, con il livello che risulta dalle prove ottenute per questa organizzazione. Una competenza senza livello non è nota; non vale zero.
file-note-team = Solo le persone del gruppo di un responsabile.
file-note-unit = Solo le persone di un’unità organizzativa e delle unità che ne fanno parte.
file-note-course = Solo le persone che hanno iniziato un corso.
file-note-skill = Solo una competenza: { $skill }.
file-column-organisation = Organizzazione
file-column-family_name = Cognome
file-column-given_name = Nome
file-column-unit = Unità organizzativa
file-column-position = Posizione
file-column-skill = Codice della competenza
file-column-skill_title = Competenza
file-column-level = Livello
file-column-evidence = Prova
file-column-observed_at = Dimostrato il
file-column-valid_until = Valido fino al
file-evidence-self = autovalutazione
file-evidence-manager = responsabile
file-evidence-test = test
file-evidence-completion = corso
file-evidence-external = certificato
file-evidence-refresher = ripasso
