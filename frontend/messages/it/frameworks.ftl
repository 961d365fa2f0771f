# Frameworks of skills: managing, editing, comparing, importing and mapping them, and reading them.

framework-administration = Amministrazione
frameworks-title = Quadri delle competenze
frameworks-lead = Che cosa si può imparare e misurare qui, e su quale scala. Ciò che è pubblicato è in uso in tutte le organizzazioni.
frameworks-table = Tutti i quadri
framework-name = Nome
framework-name-missing = Inserisca un nome
framework-version = Versione
framework-version-missing = Inserisca una versione
framework-key = Chiave
framework-key-missing = Inserisca una chiave
framework-key-hint = Compare negli indirizzi e non si può cambiare in seguito: lettere minuscole a–z, cifre, trattini e punti.
framework-language = Lingua in cui è scritto
framework-language-hint = I titoli in questa lingua sono l’originale, gli altri sono traduzioni.
framework-state = Stato
framework-state-draft = bozza
framework-state-published = pubblicato
framework-state-retired = ritirato
framework-origin = Provenienza
framework-origin-shipped = fornito con Skillpact
framework-origin-own = scritto qui
framework-origin-case = importato (CASE)
framework-origin-csv = importato (tabella)
framework-origin-esco = importato (ESCO)
framework-skills = Competenze
framework-levels = Livelli
framework-changed = Modificato
framework-number = { NUMBER($number) }
framework-new = Aggiungi un quadro
framework-import = Importa un quadro
framework-make = Crea una bozza
framework-copy-of = Versione successiva di
framework-copy-of-hint = Le sue aree, competenze e scala vengono copiate nella bozza.
framework-copy-of-none = Nessuno: iniziare da zero
framework-source = Fonte
framework-licence = Licenza
framework-replaces = Segue a
framework-description = Descrizione
framework-edit = Modifica
framework-publish = Pubblica
framework-retire = Ritira
framework-restore = Ripristina
framework-delete = Elimina
framework-deleted = La bozza è stata eliminata.
framework-new-version = Crea una nuova versione
framework-translate = Traduci e rivedi i titoli
framework-question-publish = Pubblicare questo quadro?
framework-question-publish-text = Tutte le organizzazioni potranno usarlo. Aree, competenze, codici e scala restano come sono; per cambiarli si crea una nuova versione.
framework-question-retire = Ritirare questo quadro?
framework-question-retire-text = Non inizierà più nulla con esso. Le prove, i corsi e i profili che vi fanno riferimento restano. Si può ripristinare.
framework-question-restore = Ripristinare questo quadro?
framework-question-restore-text = Si potrà usare come prima.
framework-question-delete = Eliminare questa bozza?
framework-question-delete-text = Non è mai stata in uso. Non si potrà recuperare.
framework-done-publish = Il quadro è stato pubblicato.
framework-done-retire = Il quadro è stato ritirato.
framework-done-restore = Il quadro è di nuovo in uso.
framework-more = Che cos’altro si può fare
framework-as-readers = Vedere come lo vedono tutti
framework-compare = Confronta
framework-compare-with = Confrontare con un altro quadro
framework-compare-title = Che cosa cambia in { $name }
framework-compare-before = Rispetto a
framework-choose = Scegliere…
framework-compare-finding = Uguali: { NUMBER($unchanged) }. Nuove: { NUMBER($added) }. Tolte: { NUMBER($removed) }. Rinominate: { NUMBER($retitled) }. Spostate: { NUMBER($moved) }.
framework-differences = Competenza per competenza
framework-code = Codice
framework-change = Che cosa è cambiato
framework-change-added = nuova
framework-change-removed = tolta
framework-change-retitled = rinominata
framework-change-moved = spostata
framework-before = Prima
framework-after = Dopo
framework-in-area = Area { $area }
framework-scale = Scala
framework-scale-official = Questi livelli sono quelli del quadro stesso.
framework-scale-own = Questi livelli non sono ufficiali: chi pubblica il quadro non li ha pubblicati.
framework-level = Livello
framework-level-name = Nome
framework-level-letters = Lettere
framework-level-count = Numero di livelli
framework-level-name-of = Nome del livello { $level }
framework-level-names-hint = Livelli vicini con lo stesso nome sono gradini di un livello più ampio.
framework-unreviewed = non rivisto
framework-skill-retired = ritirata
framework-outcomes = Risultati di apprendimento nella fonte: { $list }
framework-search = Cerca per codice o titolo
framework-no-skills = Non ci sono ancora competenze. Modifichi la bozza per aggiungerne.
framework-is-retired = Questo quadro non è più in uso. I livelli dimostrati restano come sono.
framework-reader-lead = Le competenze in cui si misurano i livelli e la scala su cui si misurano.
framework-edit-title = Modifica { $name }
framework-translate-title = Titoli di { $name }
framework-translate-lead = Questo quadro è in uso. Si possono cambiare le traduzioni e la loro revisione; per tutto il resto si crea una nuova versione.
framework-editing-language = Lingua dei titoli qui sotto
framework-editing-language-hint = L’originale è in questa lingua: { $language }.
framework-title-of = Titolo di { $code }
framework-area-title-of = Titolo dell’area { $code }
framework-reviewed = Rivisto
framework-area = Area
framework-up = Su
framework-down = Giù
framework-skill-retire = Ritira
framework-skill-retired-text = Con questa competenza non inizierà più nulla. Ciò che vi fa riferimento resta.
framework-remove = Togli
framework-removed = { $code } è stato tolto.
framework-bring-back = Riporta
framework-add-skill = Aggiungi una competenza
framework-add-area = Aggiungi un’area
framework-remove-area = Togli l’area
framework-save = Salva
framework-saved = Il quadro è stato salvato.
framework-found =
    { $count ->
        [one] { NUMBER($count) } competenza
       *[other] { NUMBER($count) } competenze
    }
framework-found-part =
    { $count ->
        [one] { NUMBER($shown) } di { NUMBER($count) } competenza
       *[other] { NUMBER($shown) } di { NUMBER($count) } competenze; cerchi per restringere
    }
framework-mappings-link = Corrispondenze e trasferimento delle prove
framework-export-case = Scarica come pacchetto CASE (JSON)
framework-export-csv = Scarica come tabella (CSV)
framework-import-lead = Prima si vede che cosa farebbe il file. Nulla viene scritto senza conferma, e poi tutto o niente.
framework-file = File
framework-file-hint = Al massimo 32 MB.
framework-file-missing = Scelga un file
framework-format = Di che file si tratta
framework-format-csv = Una tabella (CSV)
framework-format-csv-hint = Colonne code e title o title_en, title_it e così via; anche parent, kind, description. Scarichi un quadro come tabella per vederle tutte.
framework-format-case = Un pacchetto CASE (JSON)
framework-format-case-hint = Da Skillpact o da un altro programma che conosce 1EdTech CASE 1.0 o 1.1.
framework-format-esco = ESCO (zip con i suoi file CSV)
framework-format-esco-hint = Il download di ESCO così com’è, o il solo file skills_en.csv.
framework-import-name-hint = Solo se il file non lo indica o lo indica in modo diverso da quello voluto.
framework-import-language = Lingua dei titoli che non la indicano
framework-import-levels-hint = Solo se il file non ha una scala.
framework-import-only = Solo questi gruppi o professioni
framework-import-only-hint = Codici, nomi o indirizzi, uno per riga. Vuoto: tutto ESCO.
framework-import-look = Mostra che cosa farebbe
framework-import-shown = Che cosa farebbe il file
framework-import-rows = Righe lette
framework-import-areas = Aree
framework-import-compared = Rispetto a { $key }
framework-import-findings = Che cosa va corretto
framework-import-remarks = Che cosa è stato omesso o sostituito
framework-import-sample = Le prime competenze
framework-import-cut = { NUMBER($count) } problemi; sono elencati i primi { NUMBER($shown) }.
framework-import-replaces = C’è già una bozza con questa chiave, con { NUMBER($count) } competenze. Il file ne prende il posto; la bozza viene conservata e si può ripristinare dalla pagina del quadro.
framework-import-replace = Sostituire la bozza
framework-import-replace-missing = Confermi che la bozza va sostituita
framework-import-compared-none = Nessun confronto: è nuovo
framework-carry-new = { NUMBER($added) } si aggiungono, { NUMBER($known) } erano già state trasferite, { NUMBER($replaced) } di prima della correzione della corrispondenza non contano più.
framework-carry-nothing = Non resta nulla da trasferire.
framework-untranslated = non tradotto
framework-import-draft = Diventa una bozza visibile solo agli amministratori del consorzio.
framework-import-write = Importa come bozza
framework-finding-row = Riga
framework-finding-field = Colonna
framework-finding-what = Che cosa non va
framework-finding-duplicate = «{ $subject }» compare due volte.
framework-finding-duplicate-other-subject = «{ $subject }» è già alla riga { $other }.
framework-finding-missing_parent = Ciò a cui appartiene non c’è.
framework-finding-missing_parent-other = Appartiene a «{ $other }», che nel file non c’è.
framework-finding-missing_parent-other-subject = «{ $subject }» appartiene a «{ $other }», che non c’è.
framework-finding-cycle = Appartiene a sé stesso.
framework-finding-cycle-subject = «{ $subject }» appartiene a sé stesso, attraverso ciò che gli sta sopra.
framework-finding-missing = Non può essere vuoto.
framework-finding-missing-subject = «{ $subject }» non ha titolo. Ne indichi uno in almeno una lingua.
framework-finding-missing-identifier = Una voce ha bisogno di un identificatore.
framework-finding-missing-conceptUri = Il concetto non ha indirizzo.
framework-finding-missing-skills = Non contiene competenze.
framework-finding-missing_column = Manca una colonna.
framework-finding-missing_column-subject = Non c’è la colonna «{ $subject }».
framework-finding-missing_file = Manca un file.
framework-finding-missing_file-skillGroups = Senza il file skillGroups tutte le competenze stanno in un’unica area.
framework-finding-missing_file-file = Nello zip manca il file skills_en.csv (o in un’altra lingua). Usi il download CSV di ESCO così com’è.
framework-finding-invalid = Non si può usare.
framework-finding-invalid-kind = «{ $subject }» non è un tipo: scriva area, skill, level o framework.
framework-finding-invalid-outcomes = Scriva i risultati così: Basic=6|Advanced=4.
framework-finding-invalid-limit-subject = Il codice «{ $subject }» non si può usare: da 1 a { $limit } caratteri e senza due punti.
framework-finding-invalid-key = Una chiave ha da 2 a 60 lettere minuscole a–z, cifre, trattini e punti prima di cifre, e inizia con una lettera.
framework-finding-invalid-scale = Una scala ha da 2 a 20 livelli, numerati 1, 2, 3 … senza lacune.
framework-finding-off_scale = I livelli di una scala si susseguono da 1, almeno due e senza lacune.
framework-finding-off_scale-limit-subject = «{ $subject }» è fuori scala: un livello è un numero da 1 a { $limit }.
framework-finding-too_long = È troppo lungo.
framework-finding-too_long-limit = Al massimo { $limit } caratteri.
framework-finding-too_long-limit-subject = Un testo di «{ $subject }» è troppo lungo: al massimo { $limit } caratteri.
framework-finding-too_many = È troppo.
framework-finding-too_many-limit = Si leggono al massimo { $limit } righe o voci. Ne scelga una parte.
framework-finding-too_many-count-limit = Se ne accettano al massimo { $limit }; qui sono { $count }. Ne scelga una parte.
framework-finding-too_large = Il file è troppo grande.
framework-finding-too_large-subject = { $subject } si espande oltre quanto viene letto. Tralasci i file che non servono.
framework-finding-encoding = Le lettere non si leggono con certezza. Salvi di nuovo il file in UTF-8.
framework-finding-encoding_guessed-file = Il file è stato letto come { $subject }. Controlli le lettere.
framework-finding-unreadable = Non si può leggere.
framework-finding-unreadable-file = Da questo punto il file non si può leggere. È del tipo che ha scelto?
framework-finding-unreadable-CFDocument = Non è un pacchetto CASE: manca CFDocument con i suoi CFItems.
framework-finding-unclosed_quote = Le virgolette aperte qui non si chiudono mai: il resto del file sarebbe un’unica cella.
framework-finding-unreadable-json = Non è JSON, oppure è danneggiato in questa riga.
framework-finding-empty = Il file è vuoto: la prima riga indica le colonne.
framework-finding-unknown = Non è conosciuto.
framework-finding-unknown-only = «{ $subject }» non è né un gruppo di competenze né una professione in questi file.
framework-finding-unknown-CFAssociations = Un’associazione colloca la voce «{ $subject }», che nel pacchetto non c’è.
framework-finding-taken = Questa chiave è in uso.
framework-finding-taken-subject = { $subject } è in uso e cambia solo con una nuova versione. Scelga un’altra chiave.
framework-finding-left_out = È stato tralasciato.
framework-finding-left_out-subject = La colonna «{ $subject }» non è conosciuta e viene tralasciata.
framework-finding-replaced = È stato sostituito.
framework-finding-replaced-subject = Il codice «{ $subject }» compare due volte o non si può usare; si prende l’identificatore.
framework-finding-becomes_area = Diventa un’area.
framework-finding-becomes_area-subject = «{ $subject }» ha altre voci sotto di sé e perciò diventa un’area, senza un livello proprio.
framework-finding-no_scale = Il pacchetto non dice nulla dei livelli; la scala è quella scelta.
framework-finding-second_parent = Sta in due posti; si tiene il primo.
framework-finding-links_kept-CFAssociations = { $count } × «{ $subject }»: conservate, così che un’esportazione le restituisca; qui non ne consegue nulla.
framework-finding-links_left_out-CFAssociations = { $count } × «{ $subject }»: tralasciate, perché iniziano e finiscono altrove o sono troppe.
framework-mappings = Corrispondenze
framework-mappings-title = Corrispondenze di { $name }
framework-mappings-lead = Una corrispondenza dice quale competenza di un quadro diventa quale di un altro e che cosa diventa il livello. Con essa si possono trasferire le prove delle persone.
framework-mapping-between = Tra
framework-mapping-from-to = { $from } → { $to }
framework-mapping-reviewed = Rivista
framework-mapping-shipped = rivista prima di essere fornita con Skillpact
framework-mapping-reviewed-by = Rivista da { $name } il { DATETIME($date, dateStyle: "long") }.
framework-title-reviewed-by = Rivisto da { $name }, { DATETIME($date, dateStyle: "medium") }
framework-title-reviewed-on = Rivisto il { DATETIME($date, dateStyle: "medium") }; chi l’ha fatto non c’è più.
framework-mapping-reviewed-on = Rivista il { DATETIME($date, dateStyle: "long") }.
framework-mapping-not-reviewed = Nessuno ha rivisto questa corrispondenza. La controlli e confermi che è giusta prima di trasferire le prove.
framework-mapping-new = Crea una corrispondenza
framework-mapping-to = Verso il quadro
framework-mapping-to-hint = Inizia dalle competenze con lo stesso codice in entrambi.
framework-mapping-to-missing = Scelga un quadro
framework-mapping-make = Crea la corrispondenza
framework-mapping-note = Perché corrisponde così
framework-mapping-nowhere = Non porta a nessuna competenza.
framework-mapping-becomes = { $code } diventa
framework-mapping-rule = Livello di { $code }
framework-rule-same = resta lo stesso
framework-rule-shift = si sposta di
framework-rule-at_most = diventa al massimo
framework-mapping-add = Aggiungi una riga
framework-mapping-saved = La corrispondenza è stata salvata e va rivista.
framework-mapping-review = È giusta: segna come rivista
framework-mapping-is-reviewed = La corrispondenza ora è rivista.
framework-carry = Trasferire le prove
framework-carry-text = Ciò che le persone hanno dimostrato nel quadro precedente vale poi anche in quello successivo. Si aggiunge; nulla viene sovrascritto né trasferito due volte.
framework-carry-carried = { NUMBER($carried) } contano dopo, di cui { NUMBER($changed) } con un altro livello; di { NUMBER($dropped) } non resta nulla.
framework-carry-going = Esaminate { NUMBER($done) } di { NUMBER($total) }; aggiunte { NUMBER($written) }, già presenti { NUMBER($known) }. Può lasciare la pagina.
framework-carry-ended = Ultimo trasferimento: esaminate { NUMBER($done) } di { NUMBER($total) }, aggiunte { NUMBER($written) }, già presenti { NUMBER($known) }.
framework-carry-unreviewed = Le prove si possono trasferire quando la corrispondenza è rivista.
framework-carry-start = Trasferisci
framework-carry-begun = È iniziato.
framework-carry-done = Tutte le prove sono state trasferite.
framework-carry-question = Trasferire le prove delle persone?
framework-import-problems =
    { $count ->
        [one] { NUMBER($count) } problema impedisce l’importazione
       *[other] { NUMBER($count) } problemi impediscono l’importazione
    }
framework-import-ready =
    { $count ->
        [one] { NUMBER($count) } competenza si può importare
       *[other] { NUMBER($count) } competenze si possono importare
    }
framework-carry-observations =
    { $count ->
        [one] { NUMBER($count) } osservazione; persone: { NUMBER($people) }
       *[other] { NUMBER($count) } osservazioni; persone: { NUMBER($people) }
    }
framework-carry-question-text =
    { $count ->
        [one] Si aggiunge { NUMBER($count) } osservazione per le nuove competenze. Non si può annullare, perché le prove non si cancellano mai.
       *[other] Si aggiungono { NUMBER($count) } osservazioni per le nuove competenze. Non si può annullare, perché le prove non si cancellano mai.
    }

framework-rule-level = { $name } ({ $level })
framework-rule-lower =
    { $count ->
        [one] { $count } livello in meno
       *[other] { $count } livelli in meno
    }
framework-rule-higher =
    { $count ->
        [one] { $count } livello in più
       *[other] { $count } livelli in più
    }
framework-rule-example = Per esempio, { $before } diventa { $after }.
framework-rule-nothing = Per esempio, di { $before } non resta nulla.
framework-mapping-shift = Di quanto ({ $code })
framework-mapping-at_most = Al massimo quale livello ({ $code })
framework-mapping-delete = Eliminare la corrispondenza
framework-mapping-delete-question = Eliminare questa corrispondenza?
framework-mapping-delete-text = Le sue righe vengono eliminate. Una corrispondenza con cui sono state trasferite prove resta, così i livelli restano spiegati.
framework-mapping-deleted = La corrispondenza è stata eliminata.
framework-undo = Annullare il trasferimento
framework-undo-text =
    { $count ->
        [0] Al momento non conta nulla che sia stato trasferito con questa corrispondenza.
        [one] Al momento conta { $count } prova trasferita con questa corrispondenza.
       *[other] Al momento contano { $count } prove trasferite con questa corrispondenza.
    }
framework-undo-start = Annullare il trasferimento
framework-undo-question = Annullare il trasferimento delle prove?
framework-undo-question-text =
    { $count ->
        [one] { $count } copia non conta più e il livello a cui appartiene si ricalcola. La prova nel quadro precedente resta com’è; il registro conserva la copia con il motivo indicato.
       *[other] { $count } copie non contano più e i livelli a cui appartengono si ricalcolano. Le prove nel quadro precedente restano come sono; il registro conserva le copie con il motivo indicato.
    }
framework-undo-reason = Perché si annulla?
framework-undo-reason-hint = Le persone leggono il motivo accanto alle proprie prove.
framework-undo-reason-missing = Indichi il motivo
framework-undo-begun = L’annullamento è iniziato.
framework-undo-going = Annullate: { NUMBER($done) } su { NUMBER($total) }. Può lasciare questa pagina.
framework-undo-ended = Ultimo annullamento: { NUMBER($done) }, il { DATETIME($date, dateStyle: "long") }. Motivo: { $reason }
framework-undo-done = Tutto il trasferimento è stato annullato.
framework-earlier = Bozze precedenti
framework-earlier-text = Un file ha preso il posto di queste bozze. Si conservano le ultime cinque.
framework-earlier-draft = { $name }, competenze: { NUMBER($count) }, fino al { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
framework-earlier-back = Ripristinare la bozza
framework-earlier-question = Ripristinare questa bozza?
framework-earlier-question-text = Prende il posto della bozza attuale, che a sua volta viene conservata.
framework-earlier-is-back = La bozza precedente è di nuovo qui.
