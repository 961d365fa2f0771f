# L’accesso, l’account personale e le due dichiarazioni previste dalla legge.

sign-in-title = Accesso
sign-in-lead = Usare l’indirizzo e-mail con cui si è ricevuto l’invito dalla propria organizzazione.
sign-in-forgotten = Password dimenticata
sign-in-password-set = La nuova password è stata salvata. Ora è possibile usarla per accedere.
sign-in-invitation-accepted = L’account è pronto. Accedere con la nuova password.
field-email-missing = Inserire l’indirizzo e-mail
field-new-password = Nuova password
field-new-password-hint = Almeno 12 caratteri. Va bene una frase che nessun altro penserebbe.
field-new-password-short = Inserire una password di almeno { $min } caratteri
field-too_long = Inserire al massimo 200 caratteri
field-like_the_address = Non usare l’indirizzo e-mail come password
field-common = Molte persone usano questa password ed è la prima che viene provata. Sceglierne un’altra.
field-current-password = Password attuale

reset-title = Impostare una nuova password
reset-lead = Inserire l’indirizzo e-mail. Invieremo un link con cui impostare una nuova password.
reset-action = Invia il link
reset-sent-title = Controllare la posta
reset-sent-text = Se esiste un account per { $email }, il link è in arrivo.
reset-sent-hint = Se entro dieci minuti non arriva nulla, guardare nella posta indesiderata o chiedere all’amministratore della propria organizzazione.
reset-set-title = Scegliere una nuova password
reset-set-action = Salva la password
reset-back = Torna all’accesso

invitation-title = Accettare l’invito
invitation-lead = Scegliere una password per l’account. Dopo sarà possibile accedere e iniziare a imparare.
invitation-language = Le pagine saranno nella lingua scelta in alto in questa pagina. È possibile cambiarla in qualsiasi momento.
invitation-action = Crea l’account
invitation-no-token = Questo link non è completo. Riaprire il link dell’invito o chiedere un nuovo invito alla propria organizzazione.

me-title = Il mio account
me-name = Nome
me-unit = Unità organizzativa
me-position = Posizione
me-roles = Ruoli
me-member-since = Membro dal
me-sections = Altro sul mio account
me-section-data = I miei dati
me-section-data-text = Tutto ciò che è conservato su di Lei, e una copia.
me-section-access = Chi ha visto i miei dati
me-section-access-text = Quando qualcun altro ha aperto o modificato qualcosa di Suo.
me-section-details = Nome e indirizzo e-mail
me-section-details-text = Corregga ciò che è sbagliato.
me-section-sign-ins = Password e accessi
me-section-sign-ins-text = Cambi la password, veda dove ha effettuato l’accesso e lo termini.
me-section-erasure = Essere dimenticati
me-section-erasure-text = Chieda alla Sua organizzazione di cancellare ciò che conserva su di Lei.
me-display = Aspetto delle pagine
me-display-hint = Sono conservate con il tuo account e valgono su ogni dispositivo.
me-password = Cambiare la password
password-change-action = Cambia la password
password-changed = La password è stata cambiata.

privacy-lead = Che cosa Skillpact conserva sulle persone, chi può vederlo e che cosa si può fare. Titolare dei dati è la propria organizzazione.
privacy-held-title = Che cosa si conserva
privacy-held-account = Nome, indirizzo e-mail e lingua, oltre a unità, posizione e ruoli nell’organizzazione.
privacy-held-learning = I corsi scelti, le lezioni lette, le risposte e i risultati dei test.
privacy-held-skills = I livelli di competenza che ne derivano, con data e origine.
privacy-held-log = Un registro delle modifiche e di chi ha consultato dati personali, per la sicurezza del sistema.
privacy-seen-title = Chi può vederlo
privacy-seen-hr = Il personale delle risorse umane della propria organizzazione vede i corsi completati e i livelli di competenza. Non vede mai le risposte.
privacy-seen-manager = Il responsabile diretto vede lo stesso per le persone del proprio gruppo.
privacy-seen-others = Le altre organizzazioni non vedono nulla. I rapporti su più organizzazioni contengono solo numeri in cui nessuno è riconoscibile.
privacy-decisions-title = Decisioni
privacy-decisions = Nulla viene deciso automaticamente. I livelli sono calcolati con regole pubblicate, e le conseguenze sono decise da persone.
privacy-device-title = Sul dispositivo
privacy-device = Un cookie mantiene l’accesso. Il browser ricorda anche lingua, colori e dimensione del testo, e le risposte non ancora inviate. Nulla è usato per tracciamento o pubblicità.
privacy-rights-title = Diritti

me-notifications = Avvisi
me-notifications-hint = Scegli che cosa ricevere, qui e per e-mail.
privacy-rights = In «Il mio account» può vedere tutto ciò che è conservato su di Lei, prenderne una copia, vedere chi l’ha visto, correggere nome e indirizzo e chiedere di essere dimenticato.
privacy-officer = Il responsabile della protezione dei dati La aiuta:
privacy-officer-unset = Il gestore non ha ancora indicato qui un responsabile della protezione dei dati. Si rivolga all’amministratore della Sua organizzazione.
privacy-complain = Può anche presentare reclamo all’autorità di controllo: { $authority }.
privacy-authority-unset = quella del Suo Paese
