# Collocazione: un test adattivo che con poche domande scopre a che livello è una persona.

placement-title = Scoprire il proprio livello
placement-skills = Competenze
placement-line = Poche domande mostrano a che punto è.
placement-lead = Ogni domanda è scelta in base alle risposte date finora, perciò ne bastano poche. Può interrompere in qualsiasi momento e riprendere più tardi. Il risultato appare subito.
placement-open = Iniziati
placement-go-on = Continuare
placement-begun = Iniziato il { DATETIME($date, dateStyle: "long") }
placement-past = Risultati precedenti
placement-ended = Concluso il { DATETIME($date, dateStyle: "long") }
placement-most =
    { $count ->
        [one] Al massimo { $count } domanda
       *[other] Al massimo { $count } domande, pochi minuti
    }
placement-coverage = { $measured } competenze su { $skills } hanno domande.
placement-judged-by_authors = Non ancora calibrato: la difficoltà delle domande è valutata dai loro autori.
placement-judged-by_both = Calibrato in parte: la difficoltà di alcune domande è nota da molte risposte, per le altre è valutata dai loro autori.
placement-judged-by_answers = Calibrato: la difficoltà delle domande è nota da molte risposte.
placement-no-questions = Per quest’area non ci sono ancora domande.
placement-start = Iniziare
placement-all = Misurare tutte le aree
placement-all-text =
    { $count ->
        [one] Tutte le aree insieme: al massimo { $count } domanda.
       *[other] Tutte le aree insieme: al massimo { $count } domande. Non occorre farle tutte in una volta.
    }
placement-none-title = Non si può ancora misurare nulla
placement-none-text = Quando i corsi avranno domande di verifica che indicano una competenza e un livello, qui potrà scoprire il suo livello.
placement-none-action = Vedere i corsi

placement-question = Domanda { $number }
placement-progress = Domande con risposta in quest’area
placement-of-most = Risposte date: { $answered }, al massimo { $most }.
placement-areas-done = Aree concluse: { $done } su { $areas }.
placement-answer-first = Prima risponda alla domanda, oppure dica che non lo sa.
placement-next = Domanda successiva
placement-unknown = Non lo so
placement-leave = Continuare più tardi
placement-end = Fermarsi qui
placement-end-text =
    { $count ->
        [one] Il risultato si baserà su { $count } risposta e sarà meno certo. Dopo non potrà continuare.
       *[other] Il risultato si baserà su { $count } risposte e sarà meno certo. Dopo non potrà continuare.
    }
placement-end-action = Concludere e mostrare il risultato
placement-spent-title = Non ci sono altre domande
placement-spent-text = I corsi sono cambiati da quando ha iniziato e nessun’altra domanda è adatta. Le risposte già date valgono.

placement-result = Il suo risultato
placement-result-lead =
    { $count ->
        [one] { $count } domanda con risposta, concluso il { DATETIME($date, dateStyle: "long") }.
       *[other] { $count } domande con risposta, concluso il { DATETIME($date, dateStyle: "long") }.
    }
placement-range = Il suo livello è molto probabilmente tra { $low } e { $high }.
placement-range-one = Il suo livello è molto probabilmente { $level }.
placement-sure-good = Il risultato è certo quanto può esserlo con un test breve.
placement-sure-fair = Il risultato è abbastanza certo; altre risposte lo renderebbero più chiaro.
placement-sure-rough = Il risultato è una stima approssimativa.
placement-sure-early = Ha smesso prima che il Suo livello fosse noto a sufficienza, perciò questa è una stima approssimativa.
placement-none-right = Non ha risposto in modo del tutto corretto a nessuna domanda, perciò il risultato dice soltanto quanto può essere alto al massimo il Suo livello.
placement-meaning-foundation = Livello base: svolge compiti semplici, se serve con una guida.
placement-meaning-intermediate = Livello intermedio: svolge da solo compiti ben definiti e risolve problemi ordinari.
placement-meaning-advanced = Livello avanzato: svolge compiti diversi, anche difficili, e sa guidare altri.
placement-meaning-specialised = Livello altamente specializzato: risolve problemi complessi e contribuisce al lavoro degli altri.
placement-answered =
    { $count ->
        [one] { $count } domanda con risposta.
       *[other] { $count } domande con risposta.
    }
placement-is-evidence = Registrato come evidenza della sua competenza.
placement-no-evidence = Non registrato come evidenza: una sola domanda è troppo poco.
placement-no-evidence-early = Non registrato come prova: per questo ha smesso troppo presto.
placement-nothing-answered = Qui non ci sono risposte, perciò non è stato misurato nulla.
placement-unmeasured = Non misurato:
placement-means-title = Che cosa significa il risultato
placement-means-text = Il livello è una stima. «Molto probabilmente» significa: in 95 risultati di questo tipo su 100 il vero livello è nell’intervallo indicato. Le risposte di un’area aiutano a stimare anche ciascuna delle sue competenze.
placement-parameters-none = Il risultato è calcolato con i livelli degli autori, perché non ci sono ancora abbastanza risposte per una calibrazione.
placement-parameters = La difficoltà delle domande è stata calcolata dalle risposte di molte persone, da ultimo nel ciclo { NUMBER($number) }.
placement-how-title = Come funziona
placement-how-text = Il test finisce appena il suo livello è noto abbastanza bene, al più tardi dopo 15 domande per area. «Non lo so» è una risposta onesta e migliore di un tentativo a caso. Non si mostra se una risposta è giusta, perché aiuterebbe nelle domande successive.
placement-how-decision = Nulla viene deciso automaticamente su di lei: il risultato è un’evidenza tra le altre e lo valutano persone. Nessun altro vede le sue risposte.
