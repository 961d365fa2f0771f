# Autovalutazione: inizio, affermazioni, verifica, risultato. Anche le parole per i livelli.

assess-title = Autovalutazione
assess-lead = Dica Lei stesso che cosa sa fare. Vede subito che cosa ne segue e che cosa significa.
assess-to-views = Come mi vedono gli altri: responsabile, colleghi, colloqui
assess-date = { DATETIME($date, dateStyle: "long") }
assess-open = Iniziata e non conclusa
assess-begun = Iniziata il { DATETIME($date, dateStyle: "long") }.
assess-progress = { $done } risposte su { $total }
assess-go-on = Continua
assess-new = Una nuova autovalutazione
assess-about-time =
    { $minutes ->
        [one] Richiede circa { $minutes } minuto.
       *[other] Richiede circa { $minutes } minuti.
    }
assess-about-leave = Ogni risposta viene salvata subito. Può interrompere in qualsiasi momento e continuare più tardi, anche su un altro dispositivo.
assess-about-who = Le singole risposte sono soltanto Sue. Il livello che ne segue è visto da Lei, dal Suo responsabile e dalle risorse umane.
assess-about-honest = Non ci sono risposte giuste e nulla viene deciso automaticamente in base ad esse. Dica ciò che è vero oggi.
assess-framework = Quadro
assess-framework-plain = Per questo quadro non ci sono affermazioni. Le viene chiesto il livello per ogni competenza.
assess-which = Quali competenze?
assess-which-all = Tutte le { $count } competenze
assess-which-profile =
    { $count ->
        [one] Solo la { $count } competenza che il mio profilo richiede
       *[other] Solo le { $count } competenze che il mio profilo richiede
    }
assess-start = Inizia
assess-one-open = Ha già iniziato un’autovalutazione di questo quadro. La continui; se preferisce ricominciare, prima la elimini nella sua ultima pagina.
assess-earlier = Autovalutazioni precedenti
assess-profile-only = solo competenze del profilo
assess-step = Competenza { $number } di { $count }
assess-bar = Competenze con risposta
assess-unreviewed = Nessuno ha ancora rivisto la traduzione di queste affermazioni.
assess-question = Quale livello descrive ciò che sa fare?
assess-answer-0 = Non lo so ancora fare
assess-answer-1 = Con aiuto
assess-answer-2 = In autonomia
assess-answer-3 = Aiuto gli altri
assess-no-level = Ancora nessun livello
assess-saving = Salvataggio…
assess-saved = Tutto è salvato.
assess-not-saved = Le ultime risposte non sono salvate: manca la connessione. Restano su questa pagina.
assess-save-again = Salva di nuovo
assess-back = Indietro
assess-next = Competenza successiva
assess-skip = Salta per ora
assess-to-check = Controlla le risposte
assess-check-now = Fermati qui e controlla le risposte
assess-check = Controlli le Sue risposte
assess-check-all = Ha risposto a tutto.
assess-check-open =
    { $count ->
        [one] { $count } competenza non ha tutte le risposte. Può concludere senza; allora non riceve un livello.
       *[other] { $count } competenze non hanno tutte le risposte. Può concludere senza; allora non ricevono un livello.
    }
assess-change = Modifica
assess-unanswered = Senza risposta
assess-finish-text = Quando conclude, i livelli che ne seguono diventano evidenze con la data di oggi. Dopo non può modificarli, ma può valutarsi di nuovo in qualsiasi momento.
assess-finish = Concludi e mostra il risultato
assess-nothing-answered = Risponda prima a tutte le affermazioni di almeno una competenza
assess-discard = Elimina
assess-discard-title = Eliminare questa autovalutazione?
assess-discard-text = Tutte le risposte vengono cancellate. Non si può annullare.
assess-keep = Conserva
assess-result = Il Suo risultato
assess-result-lead =
    { $count ->
        [one] { $count } competenza di { $framework }, come la vedeva il { DATETIME($date, dateStyle: "long") }.
       *[other] { $count } competenze di { $framework }, come le vedeva il { DATETIME($date, dateStyle: "long") }.
    }
assess-meaning = Che cosa significa
assess-strengths = I Suoi punti di forza, secondo Lei:
assess-gaps = Più lontane da ciò che il Suo profilo richiede:
assess-gap = livello { $level }, serve { $required }
assess-critical = Critica
assess-uncertain = Un'autovalutazione è una stima: abbastanza spesso ci si valuta più di un livello troppo in alto o troppo in basso. Per questo accanto a ogni livello è indicato un intervallo. Un test o il parere del Suo responsabile la rendono più sicura.
assess-holds = Quale livello vale lo decidono tutte le prove: un test, un corso, un certificato o il parere del Suo responsabile possono contare prima di ciò che dice Lei. Apra una competenza per vedere che cosa decide.
assess-left-out =
    { $count ->
        [one] { $count } affermazione è rimasta senza risposta; la sua competenza non ha un livello da questa autovalutazione.
       *[other] { $count } affermazioni sono rimaste senza risposta; le loro competenze non hanno un livello da questa autovalutazione.
    }
assess-level = Livello { $level } di { $max }
assess-level-named = { $name } (livello { $level } su { $max })
assess-band-1 = base
assess-band-2 = intermedio
assess-band-3 = avanzato
assess-band-4 = altamente specializzato
assess-range = Probabilmente tra { $low } e { $high }.
assess-required = Il Suo profilo richiede il livello { $required }.
assess-same = Come l'ultima volta.
assess-higher = Più alto dell'ultima volta (livello { $before }).
assess-lower = Più basso dell'ultima volta (livello { $before }).
assess-odd = Qui le Sue risposte non sono del tutto coerenti, perciò il livello è meno certo.
assess-levels-mean = Che cosa significano i livelli
assess-levels-mean-1 = Livelli 1 e 2: compiti semplici, se necessario con una guida.
assess-levels-mean-2 = Livelli 3 e 4: compiti ben definiti e problemi ordinari in autonomia.
assess-levels-mean-3 = Livelli 5 e 6: compiti diversi, anche difficili, e guidare gli altri.
assess-levels-mean-4 = Livelli 7 e 8: problemi complessi e cambiare il modo di lavorare degli altri.
