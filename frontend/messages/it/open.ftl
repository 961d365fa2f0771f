# Corsi aperti senza account, ripresa di quanto fatto, registrazione e condivisione di un corso.

open-kicker = Corso aperto: non serve un account
open-other-language = Questo corso non è disponibile nella sua lingua. Lo sta leggendo in: { $language }
open-licence = Licenza { $licence }. Scritto da { $authors }.
open-before = Indietro: { $title }
open-needs-account = Per consegnare file serve un account.
open-nothing-answered = Prima risponda alla domanda
open-to-course = Apra il corso nel suo account
open-account-title = Continuare con un account
open-account-text = Con un account può sostenere il test finale, ricevere un attestato e continuare su qualsiasi dispositivo. Le risposte date qui vengono con lei.
open-register-title = Si registri con la sua organizzazione

device-title = Dove sono le sue risposte
device-text = Le risposte e i progressi restano in questo browser su questo dispositivo. Sul server non viene salvato nulla su di lei. Su un dispositivo condiviso li rimuova quando ha finito.
device-remove = Rimuovi le mie risposte da questo dispositivo
device-removed = Le risposte sono state rimosse da questo dispositivo.
device-not-kept = Questo browser non conserva dati: la risposta va persa quando lascia la pagina.

takeover-title = Su questo dispositivo ci sono risposte
takeover-answers =
    { $count ->
        [one] Abbiamo trovato { $count } risposta su questo dispositivo.
       *[other] Abbiamo trovato { $count } risposte su questo dispositivo.
    }
takeover-lessons =
    { $count ->
        [one] { $count } lezione è conclusa.
       *[other] { $count } lezioni sono concluse.
    }
takeover-question = Sono sue? Allora può portarle nel suo account per { $organisation }. Altrimenti le rimuova.
takeover-yes = Portale nel mio account
takeover-no = Rimuovile da questo dispositivo
takeover-done =
    { $taken ->
        [one] { $taken } risposta è ora nel suo account.
       *[other] { $taken } risposte sono ora nel suo account.
    }
takeover-refused =
    { $refused ->
        [one] { $refused } non è stata ripresa perché il corso è cambiato.
       *[other] { $refused } non sono state riprese perché il corso è cambiato.
    }

register-title = Registrazione
register-lead = Scelga la sua organizzazione e indichi nome e indirizzo e-mail. Riceverà un link per concludere.
register-given = Nome
register-family = Cognome
register-given-missing = Inserisca il nome
register-family-missing = Inserisca il cognome
register-email-missing = Inserisca l’indirizzo e-mail
register-domains = Solo indirizzi che terminano in: { $domains }
register-privacy = Finché non apre il link non esiste alcun account. Ciò che inserisce viene cancellato quando il link scade.
register-action = Inviami il link
register-sent-title = Controlli la posta
register-sent-text = Se { $email } può essere registrato, un messaggio con un link è in arrivo. Possono volerci alcuni minuti; controlli anche la posta indesiderata.
register-closed-title = Al momento qui non è possibile registrarsi
register-closed-text = Nessuna organizzazione lo consente. Chieda un invito alla sua organizzazione.
register-have-account = Ho un account: accedi
complete-title = Benvenuti in { $organisation }
complete-lead = { $name }, scelga una password per concludere. Poi avrà effettuato l’accesso.
complete-known = { $name }, ha già un account. Confermi di voler entrare in { $organisation }, poi acceda come di consueto.
complete-action = Concludi
field-domain_not_allowed = Questa organizzazione non accetta indirizzi di questo tipo
field-not_a_domain = Scriva un dominio, per esempio kocevje.si

share-title = Condividere il corso
share-text = Chiunque può leggere questo corso senza account, con questo link o questo codice.
share-link = Link
share-copy = Copia il link
share-copied = Il link è stato copiato.
share-copy-yourself = Il link è selezionato. Lo copi con la tastiera.
share-code-alt = Codice per telefoni che porta al corso «{ $title }»
share-download = Scarica il codice
share-print = Stampa il codice

registration-title = Registrazione senza invito
registration-text = Se lo consente, le persone si registrano da sole e diventano discenti della sua organizzazione. Prima confermano l’indirizzo e-mail.
registration-allow = Le persone possono registrarsi da sole?
registration-allow-yes = Sì
registration-allow-no = No, le persone vengono invitate
registration-domains = Domini e-mail
registration-domains-hint = Uno per riga, per esempio kocevje.si. Se vuoto, chiunque può registrarsi con qualsiasi indirizzo.
registration-save = Salva
registration-saved = Salvato.
registration-link = Link per la registrazione
