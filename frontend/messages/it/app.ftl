# La cornice di ogni pagina, le parole comuni e ciò che può andare storto.

product-name = Skillpact
skip-to-content = Vai al contenuto
navigation = Navigazione principale
menu = Menu
nav-home = Inizio
nav-catalogue = Corsi
nav-skills = Le mie competenze
nav-team = Il mio gruppo
nav-plan = Il mio piano
nav-reports = Report
nav-people = Persone
nav-teach = Valutazione
nav-author = Redazione dei corsi
nav-administration = Amministrazione
nav-account = Il mio account
nav-notifications =
    { $count ->
        [0] Avvisi, nessuno da leggere
        [one] Avvisi, { $count } da leggere
       *[other] Avvisi, { $count } da leggere
    }
sign-out = Esci
organisation = Organizzazione
language = Lingua
language-changed = La lingua è stata cambiata.
language-en = English
language-sl = Slovenščina
language-bg = Български
language-sv = Svenska
language-it = Italiano
footer-about = Skillpact, la piattaforma di formazione condivisa dei comuni
accessibility-title = Accessibilità
privacy-title = Privacy

waiting = Caricamento…
try-again = Riprova
close = Chiudi
cancel = Annulla
continue = Continua
go-home = Vai alla pagina iniziale
field-optional = (facoltativo)
error-prefix = Errore:
error-summary-title = C’è qualcosa da correggere
password-show = Mostra
password-hide = Nascondi
pager-shown =
    { $shown ->
        [one] { $shown } voce mostrata
       *[other] { $shown } voci mostrate
    }
pager-shown-of = { $shown } di { $total } mostrate
pager-more = Mostra altre
date-long = { DATETIME($date, dateStyle: "long") }
completed-on = Completato in data { DATETIME($date, dateStyle: "long") }.
valid-until = Valido fino al { DATETIME($date, dateStyle: "long") }.

role-learner = Partecipante
role-trainer = Docente
role-hr_officer = Risorse umane
role-line_manager = Responsabile diretto
role-organisation_admin = Amministrazione dell’organizzazione
role-consortium_admin = Amministrazione del consorzio

not-found-title = Pagina non trovata
not-found-text = A questo indirizzo non c’è nulla. L’indirizzo può contenere un errore, oppure la pagina è stata spostata.
failure-title = Non è stato possibile mostrare la pagina
refused-title = Questa pagina non è accessibile
refused-text = La pagina è riservata a chi ha un altro ruolo nella sua organizzazione.

sign-in-action = Accedi
field-email = Indirizzo e-mail
field-password = Password
field-password-missing = Inserire la password
sign-in-again-title = Accedere di nuovo
sign-in-again-text = La sessione è scaduta. Nulla di quanto scritto è andato perso: inserire la password di { $email } e tutto sarà inviato.

problem-network-lost = La connessione è interrotta. Controllare la rete e riprovare; nulla di quanto scritto è andato perso.
problem-internal = Si è verificato un errore da parte nostra. Riprovare tra qualche minuto.
problem-internal-trace = Si è verificato un errore da parte nostra. Se si ripete, comunicare questo numero all’amministratore: { $trace }
problem-unavailable = Il servizio non è disponibile al momento. Riprovare tra qualche minuto.
problem-storage_full = Al momento non c’è spazio per altri dati. Nulla è stato salvato; riprovare più tardi.
problem-bad_request = Non è stato possibile interpretare la richiesta. Ricaricare la pagina e riprovare.
problem-not_signed_in = Accesso non effettuato.
problem-sign_in_expired = La sessione è scaduta. Accedere di nuovo.
problem-forbidden = Manca l’autorizzazione per questa operazione.
problem-not_found = Questo elemento non esiste o non esiste più.
problem-conflict = Nel frattempo qualcuno ha modificato questo elemento. Ricaricare la pagina e riprovare.
problem-invalid_input = Alcuni dei dati inseriti non possono essere accettati.
problem-too_many_requests = Troppi tentativi. Attendere qualche minuto e riprovare.
problem-too_large = Le dimensioni superano il limite accettato.
problem-unsupported_media_type = Questo tipo di file non è accettato.
problem-method_not_allowed = Questa operazione non è possibile qui.
problem-wrong_credentials = L’indirizzo e-mail o la password non sono corretti.
problem-token_invalid = Questo link non è più valido. Richiederne uno nuovo.
problem-bad_cursor = L’elenco è cambiato. Ricaricare la pagina.
problem-attempt_closed = Questo test è già stato consegnato.
problem-time_over = Il tempo per questo test è finito. Vale ciò che era salvato prima.
problem-no_attempts_left = I tentativi per questo test sono esauriti.
problem-lesson_unfinished = Completare prima le lezioni che precedono il test.
problem-wrong_organisation = Questo elemento appartiene a un’altra organizzazione.
problem-email_taken = Esiste già un account con questo indirizzo e-mail.
problem-already_in_use = Questo elemento è ancora in uso e non può essere rimosso.
problem-cross_site = La richiesta proveniva da un altro sito ed è stata rifiutata.
problem-password_too_weak = Questa password è troppo facile da indovinare. Sceglierne una più lunga.
