# Come vanno le domande: che cosa dicono le risposte di tutti sulle domande di verifiche e raccolte.

items-title = Domande
items-author = Corsi
items-lead = Come vanno le domande di verifiche e raccolte secondo le prime risposte di tutti. Nulla qui riguarda una persona; i numeri basati su meno di { $fewest } risposte non sono mostrati.
items-computed = Calcolato il { DATETIME($date, dateStyle: "long") }.
items-not-computed = Non ancora calcolato; avviene ogni notte.
items-thresholds = Da { $difficulty } risposte in poi una domanda è calibrata, da { $slope } con una discriminazione propria.
items-empty-title = Ancora nessuna domanda
items-empty-text = Qui compaiono le domande di verifiche e raccolte che indicano una competenza e un livello.
items-none-title = Nessuna domanda corrisponde
items-none-text = Scelga altri filtri.
items-found =
    { $count ->
        [one] { $count } domanda
       *[other] { $count } domande
    }
items-course = Corso
items-look = Che cosa guardare
items-sort = Ordine
items-all = Tutte
items-flagged = Da guardare
items-calibrated = Calibrate
items-sort-flags = Prima quelle con più segnalazioni
items-sort-answers = Prima quelle con più risposte
items-sort-difficulty = Prima le più difficili
items-sort-discrimination = Prima le più deboli
items-sort-question = Per testo
items-table = Domande e come vanno
items-question = Domanda
items-question-title = Come va questa domanda
items-skill = Competenza
items-level = livello { $level }
items-answers = Risposte
items-number = { NUMBER($number) }
items-too-few = troppo poche
items-difficulty = Risolta da
items-discrimination = Discriminazione
items-b = Difficoltà b
items-a = Pendenza a
items-unknown = non noto
items-nothing = niente
items-flag-easy = Molto facile
items-flag-hard = Molto difficile
items-flag-weak = Debole
items-flag-opposite = Funziona al contrario
items-flag-misleading = Opzione fuorviante
items-flag-idle = Opzione inutilizzata
items-flag-translation = Verificare la traduzione
items-flag-level = Livello dubbio
items-flag-unusable = Non usata per misurare
items-advice-easy = La risolvono quasi tutti. La risposta è suggerita, o il livello è più basso di quello indicato?
items-advice-hard = Non la risolve quasi nessuno. La chiave è giusta, e il corso lo insegna?
items-advice-weak = Chi la risolve altrove va appena meglio. È formulata con chiarezza?
items-advice-opposite = Chi la risolve altrove va peggio. Probabilmente la chiave è sbagliata o il testo inganna.
items-advice-misleading = Un’opzione sbagliata attira chi altrove va bene, oppure quella giusta chi non va bene. Guardi le opzioni qui sotto.
items-advice-idle = Quasi nessuno sceglie una delle opzioni sbagliate. La renda più plausibile o la tolga.
items-advice-translation = In una lingua è più difficile per persone che altrove vanno ugualmente bene. Confronti il testo nelle due lingue.
items-advice-level = Le risposte la collocano a più di due livelli da quello dell’autore.
items-advice-unusable = Le risposte non distinguono chi sa di più da chi sa di meno, perciò nessuno è misurato con essa.
items-measured-level = come livello:
items-common-slope = comune a tutte le domande, perché le risposte sono meno di 500
items-calibration = Calibrazione
items-not-calibrated = Non ancora calibrata: al suo posto vale il livello dell’autore.
items-model-one_pl =
    { $people ->
        [one] Numero { $number }, una pendenza per tutte, da { $people } persona
       *[other] Numero { $number }, una pendenza per tutte, da { $people } persone
    }
items-model-two_pl =
    { $people ->
        [one] Numero { $number }, pendenze proprie, da { $people } persona
       *[other] Numero { $number }, pendenze proprie, da { $people } persone
    }
items-options = Opzioni
items-options-text = Una buona opzione sbagliata è scelta da alcuni, e da persone che risolvono meno delle altre domande.
items-option = Opzione
items-key = Chiave
items-right = giusta
items-wrong = sbagliata
items-share = Scelta da
items-rest = Delle altre risolvono
items-option-idle = Quasi nessuno la sceglie.
items-option-draws_the_able = Attira chi altrove va bene.
items-option-weak_key = Chi la sceglie altrove non va meglio.
items-languages = Confronto tra lingue
items-languages-none = Non ci sono ancora abbastanza risposte in due lingue per confrontarle.
items-pair = Lingue
items-people = Persone
items-people-of = { $reference } e { $focal }
items-delta = Differenza Δ
items-class = Classe
items-language-alike = Le lingue si comportano allo stesso modo.
items-language-moderate = Un po’ più difficile in { $language } per persone ugualmente capaci. Confronti il testo.
items-language-large = Molto più difficile in { $language } per persone ugualmente capaci. Probabilmente dipende dalla traduzione.
items-name-en = inglese
items-name-sl = sloveno
items-name-bg = bulgaro
items-name-sv = svedese
items-name-it = italiano
