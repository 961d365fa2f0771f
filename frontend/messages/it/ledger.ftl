# Il livello in una competenza in un giorno qualsiasi, le sue prove e come i livelli derivano dalle prove.

skill-lead = Il Suo livello in questa competenza e tutto ciò da cui deriva.
skill-lead-person = Il livello in questa competenza e tutto ciò da cui deriva.
skill-level-title = Livello al { DATETIME($date, dateStyle: "long") }
skill-level-none = Nessun livello
skill-none-text = Quel giorno non era valida nessuna prova che conti.
skill-nothing-text = Quel giorno di questa competenza non si sapeva nulla.
skill-unreviewed = Traduzione non confermata
skill-on = Al giorno
skill-on-hint = Un giorno qualsiasi fino a oggi. Ciò che è stato registrato dopo non è considerato.
skill-on-error = Indichi un giorno fino a oggi. Che cosa varrà dopo non è noto.
skill-on-action = Mostra questo giorno
skill-on-today = Torna a oggi
skill-for = Per { $organisation }
skill-why-title = Perché
skill-evidence-title = Prove
skill-evidence-lead = Prima le più recenti. Nulla viene mai sovrascritto.
skill-evidence-count =
    { $count ->
        [one] { $count } prova
       *[other] { $count } prove
    }
skill-evidence-empty = Nessuna prova fino a quel giorno.
skill-all = Le mie competenze
skill-ways-title = Mostri che cosa sa fare
skill-way-assess = Si autovaluti
skill-way-test = Lo scopra con un test
skill-way-certificate = Aggiunga un certificato esterno per questa competenza
skill-way-certificates = I miei certificati esterni
skill-recorded = Registrata il { DATETIME($date, dateStyle: "long") }
skill-judged = Valutazione di { $name }
skill-agreed-with = Concordato con { $name }
skill-until = Valida fino al { DATETIME($date, dateStyle: "long") }
skill-ended = Era valida fino al { DATETIME($date, dateStyle: "long") }
skill-shows = Mostra il livello { $level }
skill-level-left = Ne restava il livello { $level }.
skill-revoked = Revocata il { DATETIME($date, dateStyle: "long") }
skill-revoked-why = Revocata il { DATETIME($date, dateStyle: "long") }: { $reason }
skill-certificate = Apri il certificato
skill-sure-measured = Misurato: più o meno { NUMBER($levels, maximumFractionDigits: 1) } livelli
skill-sure-usual = Più o meno { NUMBER($levels, maximumFractionDigits: 1) } livelli, come è consueto per questo tipo di prova
sure-one = Il livello reale è molto probabilmente proprio questo.
sure-range = Il livello reale è molto probabilmente tra { $low } e { $high }.
because-self = Livello { $level }, perché l’autovalutazione del { DATETIME($date, dateStyle: "long") } ha mostrato il livello { $shown }.
because-manager = Livello { $level }, perché la valutazione del responsabile del { DATETIME($date, dateStyle: "long") } ha mostrato il livello { $shown }.
because-agreed = Livello { $level }, perché nel colloquio del { DATETIME($date, dateStyle: "long") } entrambi hanno concordato il livello { $shown }.
because-test = Livello { $level }, perché il test del { DATETIME($date, dateStyle: "long") } ha mostrato il livello { $shown }.
because-completion = Livello { $level }, perché il corso completato il { DATETIME($date, dateStyle: "long") } vale per il livello { $shown }.
because-external = Livello { $level }, perché il certificato del { DATETIME($date, dateStyle: "long") } mostra il livello { $shown }.
because-nothing-higher = Nessun’altra prova che conti mostra di più.
because-nothing-newer = Nessun’altra prova che conti è più recente.
because-less-trusted = Le prove di tipi meno affidabili non sono state considerate.
because-confirmed = Un ripasso lo ha confermato il { DATETIME($date, dateStyle: "long") }.
because-faded =
    { $steps ->
        [one] Da allora è stato tolto { $steps } livello, perché è passato del tempo.
       *[other] Da allora sono stati tolti { $steps } livelli, perché è passato del tempo.
    }
because-until = Senza nuove prove termina il { DATETIME($date, dateStyle: "long") }.
because-changes = Senza nuove prove si abbassa il { DATETIME($date, dateStyle: "long") }.
verdict-decides = Determina il livello
verdict-confirms = Ha confermato la prova determinante
verdict-confirms_other = Ha confermato un’altra prova
verdict-confirms_nothing = Non c’era nulla di valido a questo livello da confermare
verdict-revoked = Non conta: è stata revocata
verdict-ended = Non conta: era scaduta
verdict-faded = Non conta: è passato troppo tempo
verdict-not_counted = Non conta: questo tipo di prova non è usato
verdict-less_trusted = Non considerata: decide una prova più affidabile
verdict-lower = Conta, ma mostra meno della prova determinante
verdict-older = Conta, ma è più vecchia della prova determinante
policy-title = Come i livelli derivano dalle prove
policy-lead = La stessa regola vale per tutti in { $organisation }. Dice quale prova determina il livello di una persona.
policy-lead-shared = Questa regola vale in tutte le organizzazioni che non ne hanno scelta una propria.
policy-rule-best = Decide la migliore prova valida. A parità, la più recente.
policy-rule-latest = Decide la prova valida più recente, anche se mostra un livello più basso.
policy-rule-decayed = Decide la prova migliore, ma i livelli calano: più la prova è vecchia, meno ne resta.
policy-first = Conta per prima: { $kinds }.
policy-then = Solo dove non c’è nulla di questo: { $kinds }.
policy-never = Non conta: { $kinds }.
policy-fades =
    { $months ->
        [one] { $kind }: un livello in meno ogni { $months } mese
       *[other] { $kind }: un livello in meno ogni { $months } mesi
    }
policy-refreshers = Un ripasso non alza nessun livello. Conferma una prova proprio del suo livello che è ancora valida.
policy-origin-organisation = Scelta da { $organisation }, in vigore dal { DATETIME($date, dateStyle: "long") }.
policy-origin-consortium = Scelta dal consorzio, in vigore dal { DATETIME($date, dateStyle: "long") }.
policy-origin-usual = Questa è la regola consueta; nessuno ne ha scelta un’altra.
policy-read = Come i livelli derivano dalle prove
policy-who = Solo gli amministratori di { $organisation } possono cambiare questa regola; quella comune, il consorzio.
policy-change = Modifichi la regola
policy-change-text = Una nuova regola vale dal momento in cui la salva. I livelli dei giorni precedenti restano quelli della regola di allora. I livelli di tutti sono calcolati di nuovo e la modifica è annotata nel registro di controllo.
policy-whose = Quale regola
policy-whose-shared = La regola del consorzio
policy-whose-own = Una regola nostra
policy-field-rule = Quale prova decide
policy-option-best = La migliore valida
policy-option-latest = La più recente valida
policy-option-decayed = La migliore, ma i livelli calano con il tempo
policy-kinds = Tipi di prova
policy-trust = { $kind }: quanto conta
policy-trust-3 = Conta per prima
policy-trust-2 = Conta dove non si sa nulla di meglio
policy-trust-1 = Conta solo dove non si sa altro
policy-trust-0 = Non conta
policy-months = { $kind }: mesi prima di perdere un livello
policy-months-hint = Da 1 a 240. Lasci vuoto dove nulla cala.
policy-save = Salva la regola
policy-question = Applicare questa regola a tutti?
policy-confirm = Applica la regola
policy-keep = Non cambiare nulla
policy-warn-self = Nulla conta più di ciò che le persone dicono di sé: ognuno decide allora il proprio livello.
policy-preview =
    { $people ->
        [one] I livelli di { $people } persona vengono ricalcolati.
       *[other] I livelli di { $people } persone vengono ricalcolati.
    }
policy-preview-changes = Livelli che salgono: { $higher }. Livelli che scendono o cessano: { $lower }.
policy-preview-few = Quanti livelli cambiano non si indica per meno di cinque persone.
policy-preview-shared = I livelli di tutte le persone nelle organizzazioni senza una regola propria vengono ricalcolati.
policy-saved = La regola è salvata.
policy-same = Questa regola vale già; nulla è stato modificato.
policy-folding = I livelli vengono calcolati di nuovo: { $done } persone su { $total }.
policy-folded = Tutti i livelli sono stati calcolati di nuovo il { DATETIME($date, dateStyle: "long") }.
policy-history-title = Regole precedenti
policy-since = Dal { DATETIME($date, dateStyle: "long") }
policy-error-months = Inserisca un numero intero da 1 a 240.
policy-error-fading = Inserisca i mesi per almeno un tipo che conta.
policy-error-nothing = Deve contare almeno un tipo di prova.
about-framework-digcomp-2-2 = Il quadro europeo delle competenze digitali per tutti, edizione 2022: 21 competenze in cinque aree, su otto livelli.
about-framework-digcomp-3-0 = La successiva edizione di DigComp, del 2025: le stesse 21 competenze con nuovi nomi. I titoli esistono solo in inglese.
about-framework-greencomp-2022 = Il quadro europeo delle competenze per la sostenibilità: 12 competenze in quattro aree. I quattro livelli sono propri di questa piattaforma.
