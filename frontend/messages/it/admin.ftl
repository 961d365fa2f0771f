# Le parole dell’amministrazione: persone, organizzazioni, accesso per i programmi, registro di controllo.

number = { NUMBER($number) }
date-time = { DATETIME($date, dateStyle: "medium", timeStyle: "short") }

overview-title = Amministrazione
overview-organisations = Le organizzazioni del consorzio e l’aggiunta di nuove.
overview-organisation = Nome, dimensioni e lingua, e le unità a cui appartengono le persone.
overview-people = Chi fa parte dell’organizzazione, in quale unità e con quali ruoli.
overview-tokens = Chiavi con cui altri programmi leggono i dati dell’organizzazione.
overview-audit = Chi ha fatto o visto che cosa, e quando.
overview-erasure-title = Richieste di cancellazione
overview-erasure = Persone che chiedono alla Sua organizzazione di cancellare i loro dati.

people-title = Persone
people-title-team = Il mio gruppo
people-lead-team = Le persone di cui si è responsabile diretto.
people-search = Cerca
people-search-hint = L’inizio di un nome o di un indirizzo e-mail
people-find = Cerca
people-unit = Unità organizzativa
people-all-units = Tutte le unità
people-table = Persone
people-clear = Mostra tutte
people-none-title = Nessuno è stato trovato
people-none-text = Provare con meno lettere o con un’altra unità.
people-empty-title = Qui non c’è ancora nessuno
people-empty-text = Le persone compaiono qui appena sono state invitate o sono entrate nel proprio gruppo.

person-name = Nome e cognome
person-given-name = Nome
person-given-name-missing = Inserire il nome
person-family-name = Cognome
person-family-name-missing = Inserire il cognome
person-unit = Unità organizzativa
person-no-unit = Nessuna unità
person-position = Posizione
person-manager = Responsabile diretto
person-roles = Ruoli
person-roles-missing = Scegliere almeno un ruolo
person-from = Membro dal
person-to = Termina il
person-state = Stato
person-state-invited = invito inviato
person-state-over = appartenenza terminata
person-state-ends = termina il { DATETIME($date, dateStyle: "long") }
person-none = non indicato
person-change = Posto e ruoli
person-save = Salva
person-saved = Le modifiche sono state salvate.
role-hint-learner = Segue i corsi e vede i propri livelli.
role-hint-line_manager = Vede i livelli delle persone del gruppo.
role-hint-hr_officer = Vede i livelli di tutti e invita persone.
role-hint-trainer = Vede che cosa non va nei corsi.
role-hint-organisation_admin = Gestisce persone, unità e accesso per i programmi, e legge il registro di controllo.
role-hint-consortium_admin = Gestisce le organizzazioni del consorzio.

manager-nobody = Nessuno
manager-search = Cercare un responsabile diretto
manager-none = Nessuno è stato trovato. Provare con meno lettere.
manager-found =
    { $count ->
        [one] { $count } persona trovata. Scegliere sopra.
       *[other] { $count } persone trovate. Scegliere sopra.
    }

end-title = Termine dell’appartenenza
end-explained = Quando una persona lascia l’organizzazione, la sua appartenenza termina. L’account e i dati sulla formazione non vengono cancellati.
end-open = Termina l’appartenenza…
end-question = Terminare l’appartenenza di { $name }?
end-what-access = La persona non potrà più formarsi per conto di questa organizzazione né vederne i dati.
end-what-kept = I corsi completati e i livelli restano agli atti dell’organizzazione.
end-what-team = Le persone di cui è responsabile mantengono il loro posto; assegnare loro un altro responsabile.
end-what-back = Se la persona torna, invitarla di nuovo.
end-when = Quando?
end-now = Oggi, subito
end-on-day = In un giorno successivo
end-last-day = Ultimo giorno di appartenenza
end-day-missing = Inserire oggi o un giorno successivo
end-action = Termina l’appartenenza
end-done = Il termine dell’appartenenza di { $name } è stato salvato.
end-planned = L’appartenenza di { $name } termina il { DATETIME($date, dateStyle: "long") }.
end-take-back = Non terminare l’appartenenza
end-taken-back-done = L’appartenenza continua.

invite-title = Invita una persona
invite-lead = La persona entra a far parte di { $organisation } e riceve un’e-mail con un link per scegliere la password.
invite-first = La persona avrà l’amministrazione dell’organizzazione e inviterà tutte le altre.
invite-email-hint = Quello di lavoro; la persona lo usa per accedere.
invite-email-missing = Inserire un indirizzo e-mail
invite-language = Lingua dell’invito
invite-language-hint = La persona può cambiarla in seguito.
invite-action = Invia l’invito
invite-sent-title = L’invito è in viaggio
invite-sent-text = Un’e-mail è in viaggio verso { $email }: un invito a { $organisation }.
invite-sent-next = Che cosa succede ora
invite-sent-explained = La persona apre il link, sceglie una password e può cominciare. Fino ad allora l’elenco mostra “invito inviato”. Se l’e-mail non arriva, inviare di nuovo l’invito: il nuovo link sostituisce quello vecchio.
invite-another = Invita un’altra persona

organisations-title = Organizzazioni
organisations-table = Organizzazioni del consorzio
organisation-add = Aggiungi un’organizzazione
organisation-added = L’organizzazione è stata aggiunta. Ora invitare la prima persona che la amministrerà.
organisation-name = Nome
organisation-name-missing = Inserire il nome dell’organizzazione
organisation-slug = Nome breve
organisation-slug-hint = Per gli indirizzi: lettere minuscole a–z, cifre e trattini, per esempio novo-mesto. Non si può cambiare in seguito.
organisation-kind = Tipo
organisation-country = Paese
organisation-country-hint = Le due lettere del paese, per esempio SI o IT
organisation-language = Lingua per le nuove persone
organisation-language-hint = Ognuno può cambiarla per sé.
organisation-population = Abitanti
organisation-headcount = Personale
organisation-headcount-hint = Con e senza account
organisation-number-wrong = Inserire un numero intero, per esempio 1200
organisation-lau = Codice dell’unità amministrativa locale (LAU)
organisation-nuts = Codice della regione (NUTS 3)
organisation-nuts-hint = Per esempio ITH42
organisation-people = Persone
organisation-unknown = –
organisation-change = Nome, dimensioni e lingua
organisation-saved = Le modifiche sono state salvate.
organisation-administrators = Amministratori
organisation-administrators-text = Un’organizzazione è gestita dai propri amministratori: invitano le persone e organizzano le unità. Da qui non se ne vedono i dati personali.
organisation-invite-first = Invita un amministratore
kind-municipality = Comune
kind-tourism_association = Associazione turistica
kind-company = Azienda

units-title = Unità organizzative
units-empty-title = Non ci sono ancora unità
units-empty-text = Le unità sono uffici e gruppi. I report possono essere limitati a esse.
unit-people =
    { $count ->
        [0] nessuna persona
        [one] { $count } persona
       *[other] { $count } persone
    }
unit-add = Aggiungi un’unità
unit-add-part = Aggiungi una sottounità
unit-change = Rinomina o sposta
unit-change-title = Rinomina o sposta { $name }
unit-delete = Elimina
unit-name = Nome dell’unità
unit-name-missing = Inserire un nome
unit-parent = Fa parte di
unit-top = Direttamente dell’organizzazione
unit-added = { $name }: unità aggiunta.
unit-changed = { $name }: unità modificata.
unit-deleted = { $name }: unità eliminata.
unit-delete-question = Eliminare { $name }?
unit-delete-text = L’unità scompare da tutti gli elenchi. Nessuno ne fa parte, quindi nessuno perde il proprio posto.
unit-delete-not = { $name } non può essere eliminata
unit-has-parts =
    { $count ->
        [one] { $count } unità ne fa parte. Prima spostarla o eliminarla.
       *[other] { $count } unità ne fanno parte. Prima spostarle o eliminarle.
    }
unit-has-people =
    { $count ->
        [one] { $count } persona ne fa parte. Prima assegnarle un’altra unità.
       *[other] { $count } persone ne fanno parte. Prima assegnare loro un’altra unità.
    }
unit-had-people = In passato ne hanno fatto parte delle persone, e gli atti lo conservano. Si può rinominare o spostare.

audit-title = Registro di controllo
audit-lead = Che cosa è stato fatto nell’organizzazione e chi ha consultato dati personali, prima il più recente. Nessuno può modificare o cancellare le voci.
audit-table = Voci
audit-empty = Non ci sono ancora voci
audit-at = Quando
audit-actor = Chi
audit-action = Che cosa
audit-record = Su che cosa
audit-actor-server = Il sistema
audit-actor-outside = Una persona esterna all’organizzazione
action-account-changed = Modifica dell’account
action-api_token-created = Creazione di un accesso per un programma
action-api_token-revoked = Revoca di un accesso per un programma
action-attempt-began = Inizio di un test
action-attempt-submitted = Consegna di un test
action-course-completed = Completamento di un corso
action-course-published = Pubblicazione di un corso
action-demo-filled = Caricamento della dimostrazione
action-enrolment-began = Inizio di un corso
action-enrolment-withdrawn = Rinuncia a un corso
action-invitation-accepted = Accettazione dell’invito
action-membership-changed = Modifica di un’appartenenza
action-membership-ended = Termine di un’appartenenza
action-organisation-changed = Modifica dell’organizzazione
action-organisation-created = Aggiunta dell’organizzazione
action-password-change_refused = Cambio di password non riuscito
action-password-changed = Cambio di password
action-password_reset-completed = Nuova password tramite e-mail
action-password_reset-requested = Richiesta di una nuova password
action-person-invited = Invito di una persona
action-report-exported = Scaricamento di un report
action-report-opened = Consultazione di un report
action-role_profile-created = Ha scritto un profilo
action-role_profile-changed = Ha modificato un profilo
action-role_profile-mapped = Ha assegnato profili a una posizione
action-role_profile-given = Ha assegnato un profilo a una persona
action-gaps-person_opened = Ha aperto i divari di una persona
action-gaps-people_opened = Ha aperto le persone dietro un numero
action-campaign-begun = Ha avviato una campagna
action-campaign-reminded = Ha inviato promemoria di una campagna
action-campaign-closed = Ha chiuso una campagna
action-campaign-members_opened = Ha aperto i partecipanti di una campagna
action-programme-created = Programma creato
action-programme-changed = Programma modificato
action-programme_rule-created = Regola di un programma aggiunta
action-programme_rule-switched_on = Regola di un programma attivata
action-programme_rule-paused = Regola di un programma sospesa
action-programme_rule-ended = Regola di un programma conclusa
action-sign_in-begun = Accesso
action-sign_in-ended = Uscita
action-sign_in-refused = Accesso rifiutato
action-unit-changed = Modifica di un’unità
action-unit-created = Aggiunta di un’unità
action-unit-deleted = Eliminazione di un’unità
action-personal_data-downloaded = Ha preso una copia dei propri dati
action-account-email_change_requested = Ha chiesto un nuovo indirizzo e-mail
action-account-email_change_refused = Nuovo indirizzo e-mail rifiutato
action-account-email_changed = Ha cambiato l’indirizzo e-mail
action-sign_in-others_ended = Ha terminato tutti gli altri accessi
action-erasure-requested = Ha chiesto la cancellazione
action-erasure-taken_back = Ha ritirato la richiesta di cancellazione
action-erasure-refused = Ha respinto una richiesta di cancellazione
action-erasure-begun = Ha iniziato una cancellazione
action-erasure-carried_out = Una persona è stata dimenticata
record-erasure_request = Richiesta di cancellazione
record-api_token = Accesso per un programma
record-attempt = Tentativo di test
record-completion = Completamento
record-consortium = Consorzio
record-course = Corso
record-enrolment = Iscrizione a un corso
record-membership = Appartenenza
record-organisation = Organizzazione
record-person = Persona
record-report = Report
record-sign_in = Accesso
record-unit = Unità

tokens-title = Accesso per i programmi
tokens-lead = Con un token un programma, per esempio il sistema del personale, legge i dati dell’organizzazione tramite l’API. Non può fare più della persona che lo ha creato.
tokens-api = Descrizione dell’API
tokens-table = Token
tokens-empty-title = Nessun programma ha accesso
tokens-empty-text = Creare un token quando un programma ne ha bisogno. Si può revocare in qualsiasi momento.
token-create = Crea un token
token-lead = Il token vale solo per { $organisation }.
token-name = A che cosa serve
token-name-hint = Il nome del programma, per sapere in seguito che cosa si disattiverebbe
token-name-missing = Inserire a che cosa serve il token
token-permissions = Che cosa può fare
token-permissions-hint = Solo ciò di cui il programma ha bisogno
token-permissions-missing = Sceglierne almeno una
token-life = Per quanto tempo funziona
token-days =
    { $count ->
        [one] { $count } giorno
       *[other] { $count } giorni
    }
token-created = Creato
token-expires = Funziona fino al
token-used = Ultimo uso
token-never = mai
token-actions = Revoca
token-ended = scaduto
token-revoke = Revoca
token-revoke-question = Revocare “{ $name }”?
token-revoke-text = Il programma perde subito l’accesso. L’operazione non si può annullare; per un nuovo accesso creare un nuovo token.
token-revoked = “{ $name }” è stato revocato.
token-created-title = Il token è stato creato
token-once = Il token viene mostrato solo ora. Copiarlo subito e custodirlo come una password; Skillpact non lo conserva in forma leggibile.
token-secret = Token
token-copy = Copia
token-copied = Copiato
token-selected = Il token è selezionato. Copiarlo con la tastiera.
token-how = Il programma lo invia con ogni richiesta, nell’intestazione “Authorization: Bearer …”.
token-ends = Funziona fino al { DATETIME($date, dateStyle: "long") }. Crearne uno nuovo per tempo.
token-back = Torna ai token
permission-organisation-read = Leggere l’organizzazione e le sue unità
permission-people-read = Leggere le persone con unità, posizione e ruoli
permission-reports-read = Leggere i report sui livelli

# Una per ogni codice che il server può dire qui di un campo.
field-not_an_email_address = Inserire un indirizzo e-mail nella forma corretta, per esempio ana.novak@example.org
field-email_taken = Questa persona fa già parte dell’organizzazione
field-not_yours_to_give = Non è possibile dare o togliere questo
field-not_for_tokens = Un token non può avere questo
field-last_administrator = È l’ultima persona che amministra l’organizzazione. Prima dare il ruolo a qualcun altro.
field-before_the_start = Inserire un giorno dopo l’inizio dell’appartenenza
field-circular = Non può stare sotto se stesso. Scegliere altro.
field-not_found = Scegliere all’interno di questa organizzazione
field-empty = Inserire un nome
field-not_a_name = Inserire un nome su una riga, di 200 caratteri al massimo
field-not_a_slug = Inserire da 2 a 60 lettere minuscole a–z, cifre e trattini, per esempio novo-mesto
field-not_a_country = Inserire le due lettere del paese, per esempio IT
field-not_a_code = Inserire solo lettere a–z e cifre, per esempio ITH42
field-already_in_use = Un’altra organizzazione ha questo nome breve. Sceglierne uno diverso.

overview-mail-title = Posta e attività
overview-mail = Stato della posta e delle attività in background, e nuovo invio di ciò che si è bloccato.
overview-frameworks-title = Quadri delle competenze
overview-frameworks = Che cosa si può imparare e misurare, su quale scala, e come un’edizione porta alla successiva.
overview-policy-title = Come derivano i livelli
overview-policy = Quale prova determina il livello; tutti nell’organizzazione possono leggerlo.
overview-certificates-title = Certificati da esaminare
overview-certificates = Che cosa le persone hanno imparato altrove: esamini i loro certificati e decida che cosa conta.
overview-profiles-title = Profili di ruolo
overview-profiles = Che cosa richiedono le posizioni e chi ha quale profilo.
overview-gaps-title = I divari del consorzio
overview-gaps = Dove le organizzazioni sono al di sotto del necessario, solo in numeri.
level-style-title = Come si mostrano i livelli
level-style-legend = Livelli di DigComp e di altri quadri
level-style-hint = I livelli restano come sono. Un quadro senza questi nomi o lettere mostra i numeri; un quadro proprio i cui livelli hanno nomi mostra quelli.
level-style-numbers = Numeri (da 1 a 8)
level-style-names = Nomi (quattro livelli)
level-style-letters = Lettere (da A1 a C2)
