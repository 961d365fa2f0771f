# Le parole delle pagine di chi scrive i corsi.

author-title = Redazione dei corsi
author-lead = I corsi nella cartella del consorzio, così come sono stati letti l’ultima volta. Ciò che contiene errori non viene pubblicato finché non è corretto.
author-table = I corsi e il loro stato
author-course = Corso
author-state = Stato
author-version = Versione
author-problems = Da correggere
author-languages = Lingue
author-lessons =
    { $count ->
        [one] { $count } lezione
       *[other] { $count } lezioni
    }
author-people = Partecipanti
author-unknown = Non noto
author-number = { NUMBER($number) }
author-date = { DATETIME($date, dateStyle: "medium") }
author-errors =
    { $count ->
        [one] { $count } errore
       *[other] { $count } errori
    }
author-warnings =
    { $count ->
        [one] { $count } avviso
       *[other] { $count } avvisi
    }
author-problems-none = Nulla
author-empty-title = Nessun corso trovato
author-empty-text = I corsi sono cartelle di file di testo. Compaiono qui quando sono stati messi nella cartella dei corsi e letti.
author-line = Riga { $line }
author-error = Errore
author-warning = Avviso
author-rule = Regola:
author-state-live = Pubblicato
author-state-live-stopped = Modifica sospesa
author-state-stopped = Non pubblicato
author-parts = Parti della pagina del corso
author-part-problems = Problemi
author-part-translations = Traduzioni
author-part-versions = Versioni
author-part-preview = Anteprima
author-not-live-title = I partecipanti non vedono questo corso
author-not-live-text = Al momento non ne è pubblicata nessuna versione. In «Problemi» si vede che cosa la blocca, in «Versioni» che cosa è stato ritirato.

how-title = Come arrivano i corsi
how-text = Un corso è una cartella di file di testo, non un modulo di questo sito. Si scrive con l’editor che si preferisce e si conserva dove si tengono i propri file. Chi gestisce la piattaforma mette la cartella in quella dei corsi e la pubblica. Questi comandi aiutano lungo la strada:
how-new = Iniziare un corso: una cartella con una lezione e un test.
how-preview = Vederlo nel browser mentre si scrive. La pagina cambia a ogni file salvato.
how-check = Trovare che cosa non va. Gli errori bloccano la pubblicazione, gli avvisi no.
how-publish = Pubblicare. Ciò che non è cambiato resta com’è.

problems-none-title = Non c’è nulla da correggere
problems-none-text = All’ultima lettura della cartella non sono stati trovati né errori né avvisi.
problems-warnings-only = Gli avvisi non bloccano la pubblicazione del corso. Vanno risolti appena possibile.
problems-held-back =
    { $count ->
        [one] { $count } errore blocca l’ultima modifica. I partecipanti vedono la versione precedente.
       *[other] { $count } errori bloccano l’ultima modifica. I partecipanti vedono la versione precedente.
    }
problems-not-published =
    { $count ->
        [one] { $count } errore impedisce la pubblicazione del corso.
       *[other] { $count } errori impediscono la pubblicazione del corso.
    }
problems-filters = Quali problemi sono mostrati
problems-severity = Errori o avvisi
problems-all-severities = Entrambi
problems-only-errors = Solo errori
problems-only-warnings = Solo avvisi
problems-file = File
problems-all-files = Tutti i file
problems-rule = Regola
problems-all-rules = Tutte le regole
problems-shown = { $shown } di { $total } mostrati.
problems-found = Trovati il { DATETIME($date, dateStyle: "medium", timeStyle: "short") }.
problems-none-fit = Nessun problema corrisponde a questi filtri.
problems-clear = Mostra tutti
problems-what-to-do = Che cosa fare
problems-step-open = Aprire il file alla riga indicata. Il messaggio dice come correggerlo.
problems-step-check = Controllare di nuovo il corso, finché non restano errori:
problems-step-publish = Pubblicarlo. Questo elenco viene rifatto a ogni lettura della cartella dei corsi:

grid-lead = Ogni lezione in ogni lingua, confrontata con l’originale. Lingua dell’originale: { $language }.
grid-one-language = Questo corso è scritto in una sola lingua.
grid-all-current = tutto è aggiornato.
grid-open-lessons =
    { $open ->
        [one] c’è da fare in { $open } lezione su { $count }.
       *[other] c’è da fare in { $open } lezioni su { $count }.
    }
grid-table = Le lezioni e le loro traduzioni
grid-lesson = Lezione
grid-missing = Mancante
grid-partial = Tradotta in parte
grid-stale = Non aggiornata
grid-unrecorded = Non registrata
grid-current = Aggiornata
grid-source = Originale
grid-means-missing = Non c’è traduzione. I partecipanti leggono l’originale.
grid-means-partial = Alcune sezioni sono ancora come nell’originale.
grid-means-stale = L’originale è cambiato dopo la traduzione.
grid-means-unrecorded = La traduzione non dice da che cosa è stata fatta: non si sa quindi se è aggiornata.
grid-means-current = Ogni sezione è tradotta così come l’originale si legge ora.
grid-sections =
    { $count ->
        [one] { $count } sezione
       *[other] { $count } sezioni
    }
grid-key = Che cosa significano gli stati
grid-untranslated = Sezioni non tradotte
grid-stale-sections = Sezioni modificate o nuove
grid-what-to-do = Che cosa fare
grid-step-start = Copiare la lezione per tradurla:
grid-step-translate = Tradurre queste sezioni nel file della lezione.
grid-step-compare = Confrontare la traduzione con l’originale e correggere le differenze.
grid-step-done = Registrare poi da che cosa è stata fatta:
grid-step-translate-all = Tradurre la copia.
grid-where = Lo stesso dalla riga di comando
grid-where-text = La tabella mostra ciò che è pubblicato. Per i file appena modificati si chiede così:

versions-none-title = Ancora nessuna versione
versions-none-text = Una versione nasce ogni volta che si pubblica un corso modificato e senza errori. Dopo non cambia più.
versions-lead = Ogni stato pubblicato del corso, dal più recente. I partecipanti leggono sempre la versione in vigore.
versions-nothing-live = Nessuna versione è in vigore: il corso non è nel catalogo. Per riaverlo, ripristinarne una.
versions-table = Versioni di questo corso
versions-number = Versione { $number }
versions-published = Pubblicata
versions-completions = Completamenti
versions-people-text = «Partecipanti» conta chi ha iniziato il corso e ha visto per ultima questa versione. «Completamenti» conta chi lo ha completato con essa.
version-live = In vigore
version-earlier = Sostituita
version-withdrawn = Ritirata
version-withdrawn-on = Ritirata il { DATETIME($date, dateStyle: "medium") }

changes-title = Che cosa è cambiato per i partecipanti
changes-first = È la prima versione: tutto vi era nuovo.
changes-since = Confronto con
changes-since-version = Versione { $number }, { DATETIME($date, dateStyle: "medium") }
changes-language = In questa lingua
changes-none = Nulla di ciò che i partecipanti vedono è cambiato.
changes-course = Tutto il corso
changed-lesson_added = Nuova lezione
changed-lesson_removed = Lezione eliminata
changed-lesson_changed = Testo modificato
changed-question_added = Nuova domanda
changed-question_removed = Domanda eliminata
changed-question_changed = Domanda modificata
changed-test_rule_changed = Regole del test modificate
changed-course_changed = Titolo, riassunto, lingue o competenze del corso modificati
changed-completion_rule_changed = Modificato ciò che serve per completare il corso
changed-assignment_rule_changed = Modificati i punti necessari per il compito

withdraw-title = Ritirare questa versione
withdraw-text = Una versione si ritira quando lasciarla sarebbe dannoso: fatti sbagliati, un test che non funziona. Si può ripristinare.
withdraw-who = Solo l’amministrazione del consorzio ritira e ripristina versioni, perché un corso è condiviso da tutte le organizzazioni. Comunicarle la versione e il motivo.
withdraw-open = Ritira…
withdraw-question = Ritirare la versione { $number }?
withdraw-next = La versione { $number }, pubblicata il { DATETIME($date, dateStyle: "medium") }, entra subito in vigore.
withdraw-people =
    { $people ->
        [one] { $people } persona sta seguendo il corso e prosegue con la versione { $number }. Quanto ha fatto resta.
       *[other] { $people } persone stanno seguendo il corso e proseguono con la versione { $number }. Quanto hanno fatto resta.
    }
withdraw-not-live = I partecipanti non si accorgono di nulla: la versione { $live } resta in vigore.
withdraw-last = Non resta nessun’altra versione. Il corso sparisce dal catalogo e nessuno può iniziarlo.
withdraw-people-stay =
    { $people ->
        [one] { $people } persona sta già seguendo il corso e può completarlo con questa versione.
       *[other] { $people } persone stanno già seguendo il corso e possono completarlo con questa versione.
    }
withdraw-kept =
    { $completions ->
        [0] Tutte le registrazioni restano: risposte, tentativi e livelli.
        [one] Tutte le registrazioni restano: risposte, tentativi, livelli e { $completions } completamento.
       *[other] Tutte le registrazioni restano: risposte, tentativi, livelli e { $completions } completamenti.
    }
withdraw-back = La versione si può ripristinare in qualsiasi momento. Pubblicare di nuovo gli stessi file non la riporta.
withdraw-reason = Perché viene ritirata?
withdraw-reason-hint = Lo legge chi scrive i corsi e resta nel registro di controllo.
withdraw-reason-missing = Inserire perché la versione viene ritirata
withdraw-action = Ritira la versione
withdraw-done = La versione { $number } è ritirata.
restore-title = Ripristinare questa versione
restore-text = Va ripristinata quando il motivo del ritiro non c’è più.
restore-open = Ripristina…
restore-question = Ripristinare la versione { $number }?
restore-becomes-live = La versione { $number } entra subito in vigore: è la più recente non ritirata.
restore-people-move =
    { $people ->
        [one] { $people } persona sta seguendo il corso e prosegue con la versione { $number }. Quanto ha fatto resta.
       *[other] { $people } persone stanno seguendo il corso e proseguono con la versione { $number }. Quanto hanno fatto resta.
    }
restore-stays = I partecipanti non si accorgono di nulla: la versione { $live } è più recente e resta in vigore. La versione { $number } può tornare in vigore se la più recente viene ritirata.
restore-reason-goes = Il motivo del ritiro non è più mostrato. Resta nel registro di controllo.
restore-action = Ripristina la versione
restore-done = La versione { $number } è ripristinata.

preview-lead = Le lezioni della versione { $number }, come le leggono i partecipanti. Nulla di ciò che si fa qui viene contato.
preview-table = Lezioni della versione in vigore
preview-kind = Tipo
preview-minutes = Minuti
preview-questions = Domande
preview-as-learner = Apri il corso come lo vedono i partecipanti
preview-while-writing = Mentre si scrive
preview-while-writing-text = I propri file si vedono sul proprio computer, con ogni modifica appena salvata:
preview-language = Lingua della lezione
preview-not-translated = Questa lezione non è tradotta. I partecipanti la leggono in: { $language }.
preview-test = Le domande di un test vengono estratte per ogni tentativo e prima non lasciano il server. Si trovano nei file sorgente.
preview-question = Domanda, { $kind }, punti: { $points }
kind-of-lesson-lesson = Lezione
kind-of-lesson-test = Test
kind-of-lesson-assignment = Compito
kind-of-lesson-bank = Raccolta di domande
kind-of-question-choice = scelta
kind-of-question-gap = spazi da riempire
kind-of-question-order = mettere in ordine
kind-of-question-match = coppie
kind-of-question-text = testo
kind-of-question-upload = file da consegnare
kind-of-question-scale = autovalutazione
author-questions = Vedere come vanno le domande delle verifiche
