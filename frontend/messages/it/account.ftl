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
me-wrong-data = Se il nome o l’indirizzo e-mail è sbagliato, avvisare l’amministratore della propria organizzazione.
me-unit = Unità organizzativa
me-position = Posizione
me-roles = Ruoli
me-member-since = Membro dal
me-display = Aspetto delle pagine
me-display-hint = Sono conservate con il tuo account e valgono su ogni dispositivo.
me-password = Cambiare la password
password-change-action = Cambia la password
password-changed = La password è stata cambiata.

accessibility-lead = Skillpact è fatto perché tutti possano usarlo per imparare, con qualsiasi dispositivo, programma o capacità fisica.
accessibility-status-title = Stato di conformità
accessibility-status = La piattaforma è costruita secondo la norma EN 301 549 e le Linee guida per l’accessibilità dei contenuti web (WCAG) 2.2, livello AA. A causa delle carenze elencate di seguito è parzialmente conforme.
accessibility-gaps-title = Che cosa non è ancora accessibile
accessibility-gap-content = I corsi sono scritti dai docenti. A immagini, tabelle e documenti collegati può mancare ciò di cui uno screen reader ha bisogno.
accessibility-gap-language = Alcuni corsi non sono disponibili in tutte le lingue. In tal caso sono mostrati nella lingua originale, che viene indicata.
accessibility-gap-audit = Non si è ancora svolta una verifica da parte di un organismo indipendente.
accessibility-help-title = Su che cosa si può contare
accessibility-help-keyboard = Tutto si può fare con la sola tastiera, e il punto in cui ci si trova è sempre visibile.
accessibility-help-size = Il testo può essere ingrandito al 400 % senza scorrere in orizzontale. Dimensione del testo e colori si impostano in «Il mio account»; le impostazioni del dispositivo sono rispettate.
accessibility-help-time = Nessun test e nessun modulo ha un limite di tempo, e le risposte vengono salvate man mano.
accessibility-help-print = Ogni lezione può essere stampata.
accessibility-feedback-title = Segnalare gli ostacoli
accessibility-feedback = Se qualcosa ostacola l’apprendimento, o se serve un corso in un’altra forma, avvisare l’amministratore della propria organizzazione. La risposta conterrà una soluzione o una data entro cui arriverà.
accessibility-enforcement = Se la risposta non è soddisfacente, ci si può rivolgere all’organismo che nel proprio paese vigila sull’accessibilità dei siti web del settore pubblico.
accessibility-preparation-title = Redazione di questa dichiarazione
accessibility-preparation = La dichiarazione si basa su un’autovalutazione degli autori della piattaforma, con verifiche automatiche e manuali. Segue la decisione di esecuzione (UE) 2018/1523.

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
privacy-rights = È possibile chiedere alla propria organizzazione di vedere, correggere o cancellare i propri dati e di averne una copia. Il responsabile della protezione dei dati dell’organizzazione aiuta a farlo; si può anche presentare reclamo all’autorità di controllo del proprio paese.

me-notifications = Avvisi
me-notifications-hint = Scegli che cosa ricevere, qui e per e-mail.
