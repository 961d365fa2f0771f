# Ripasso: che cosa viene chiesto di nuovo dopo un corso, quando, e come fermarlo.

refreshers-title = Ripasso
refreshers-lead = Ciò che ha imparato viene chiesto di nuovo poco prima che lo dimentichi. Bastano pochi minuti; può fermarsi quando vuole.
refreshers-line = Da ripassare oggi:
refreshers-today = Oggi
refreshers-count =
    { $count ->
        [one] { $count } domanda
       *[other] { $count } domande
    }
refreshers-about =
    { $minutes ->
        [one] circa { $minutes } minuto
       *[other] circa { $minutes } minuti
    }
refreshers-start = Iniziare
refreshers-go-on = Continuare
refreshers-none-title = Ancora niente da ripassare
refreshers-none-text = Qualche giorno dopo aver completato un corso, le sue domande iniziano a comparire qui.
refreshers-none-action = Vedere i corsi
refreshers-free-title = Oggi non c’è nulla da ripassare
refreshers-done-title = Per oggi ha finito
refreshers-next-on = Le prossime domande arrivano il { DATETIME($date, dateStyle: "long") }.
refreshers-all-rest = Al momento non è previsto nulla.

refreshers-courses = I corsi che ha completato
refreshers-due-of-course =
    { $count ->
        [one] di cui { $count } oggi
       *[other] di cui { $count } oggi
    }
refreshers-course-next = la prossima il { DATETIME($date, dateStyle: "long") }
refreshers-changed =
    { $count ->
        [one] La risposta giusta a { $count } domanda è cambiata; ricomincia da capo.
       *[other] Le risposte giuste a { $count } domande sono cambiate; ricominciano da capo.
    }
refreshers-removed =
    { $count ->
        [one] { $count } domanda è stata tolta dal corso e non viene più posta.
       *[other] { $count } domande sono state tolte dal corso e non vengono più poste.
    }
refreshers-fresh-until = La Sua evidenza per «{ $title }», livello { $level }, è aggiornata fino al { DATETIME($date, dateStyle: "long") }.
refreshers-fresh-since = La Sua evidenza per «{ $title }», livello { $level }, è stata confermata l’ultima volta il { DATETIME($date, dateStyle: "long") } e non ha scadenza.
refreshers-expired = La Sua evidenza per «{ $title }», livello { $level }, è scaduta il { DATETIME($date, dateStyle: "long") }. Il ripasso non può ripristinarla.
refreshers-rule =
    { $count ->
        [one] Si rinnova quando entro 60 giorni ha risposto a { $count } domanda con almeno il { $share } dei punti.
       *[other] Si rinnova quando entro 60 giorni ha risposto a { $count } domande diverse con almeno il { $share } dei punti.
    }
refreshers-confirmed = Rinnovata l’ultima volta il { DATETIME($date, dateStyle: "long") }.
refreshers-certificate = Il ripasso mantiene aggiornate le evidenze delle Sue competenze. Non prolunga la validità di un corso completato: la sua data resta quella.
refreshers-all = Tutti i ripassi

refreshers-pause = Pausa di quattro settimane
refreshers-stop = Fermare per questo corso
refreshers-stop-all = Fermare tutti i ripassi
refreshers-pause-until = Pausa fino a un altro giorno
refreshers-day = Pausa fino al
refreshers-day-missing = Scelga un giorno futuro
refreshers-pause-action = Pausa
refreshers-take-up = Annullare: riprendere le domande
refreshers-paused = In pausa fino al { DATETIME($date, dateStyle: "long") }.
refreshers-stopped = Fermato. Non viene posta alcuna domanda.
refreshers-active = Le domande vengono di nuovo poste.

refreshers-question-of = Domanda { $number } di { $count }
refreshers-progress = Domande a cui ha risposto oggi
refreshers-question-changed = La risposta giusta a questa domanda è cambiata da quando ha risposto l’ultima volta.
refreshers-next = Domanda successiva
refreshers-finish = Terminare
refreshers-leave = Continuare più tardi
refreshers-reread = Rileggere
refreshers-elsewhere = Ha già risposto oggi a questa domanda. Questa risposta non conta.
refreshers-in-days =
    { $count ->
        [1] La domanda torna domani.
        [one] La domanda torna tra { $count } giorno.
       *[other] La domanda torna tra { $count } giorni.
    }
refreshers-in-weeks =
    { $count ->
        [one] La domanda torna tra circa { $count } settimana.
       *[other] La domanda torna tra circa { $count } settimane.
    }
refreshers-in-months =
    { $count ->
        [one] La domanda torna tra circa { $count } mese.
       *[other] La domanda torna tra circa { $count } mesi.
    }
refreshers-right-of =
    { $count ->
        [one] Risposte giuste: { $right } su { $count }.
       *[other] Risposte giuste: { $right } su { $count }.
    }
refreshers-round = La Sua evidenza è stata rinnovata
refreshers-home = Alla pagina iniziale
refreshers-plan = Vedere il piano

refreshers-of-course = Le domande di questo corso tornano di tanto in tanto, perché quanto imparato non vada perso.
refreshers-of-skills = Le evidenze restano aggiornate se di tanto in tanto risponde di nuovo a delle domande.
