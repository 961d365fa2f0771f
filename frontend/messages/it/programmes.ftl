# Programmes: who must know what by when.

programmes-title = Programmi
programmes-lead = Che cosa si deve sapere ed entro quando, chi riguarda e a che punto sono le persone.
programmes-lead-team = A che punto è il suo gruppo in ciò che deve sapere.
programmes-new = Nuovo programma
programmes-new-lead = Non riguarda nessuno finché non attiva una regola.
programmes-none = Non c’è ancora nessun programma
programmes-none-text = Ne scriva uno, provi chi riguarderebbe e lo attivi.
programmes-none-text-team = L’ufficio del personale non ne ha ancora scritto uno.
programmes-list = Tutti i programmi
programmes-name = Programma
programmes-people = Persone
programmes-mandatory = Obbligatorio
programmes-offered = Facoltativo
programmes-nothing-on = nessuna regola attiva
programmes-kind-overdue = In ritardo
programmes-kind-due_soon = In scadenza
programmes-kind-extended = Prorogato
programmes-kind-not_due = C’è tempo
programmes-kind-fulfilled = Completato
programmes-kind-exempted = Esonerato
programmes-kind-ended = Terminato
programmes-date = { DATETIME($date, dateStyle: "medium") }
programmes-fulfilled-until = Completato fino al { $day }.
programmes-exempted-until = Esonerato fino al { $day }.
programmes-ended-on = Terminato il { $day }.
programmes-overdue-since = La scadenza era il { $day }.
programmes-renew-by = Valido fino al { $day }; si può già rinnovare.
programmes-due-by = Scadenza: { $day }.
programmes-no-due = Nessuna scadenza.
programmes-mine = I miei programmi
programmes-mine-lead = Che cosa deve sapere per il suo lavoro, entro quando e perché.
programmes-mine-none = Non ha programmi
programmes-mine-none-text = Quando uno la riguarda, compare qui.
programmes-step = Passo { $number }
programmes-step-of = { $needed } su { $count }:
programmes-step-done = fatto
programmes-step-open = da fare
programmes-step-waits = dopo il passo precedente
programmes-step-add = Aggiungi un passo
programmes-step-remove = Rimuovi il passo { $number }
programmes-because = Perché { $reason }, dal { $day }.
programmes-because-given = Le è stato assegnato il { $day }.
programmes-renew-from = Si può rinnovare dal { $day }.
programmes-is-everybody = tutti nell’organizzazione
programmes-is-unit = nell’unità { $unit }
programmes-is-position = nella posizione { $position }
programmes-is-profile = con il profilo { $profile }
programmes-is-joined-from = arrivo dal { $day } in poi
programmes-is-joined-before = arrivo prima del { $day }
programmes-not = non: { $condition }
programmes-and = { ", " }
programmes-due-none = Nessuna scadenza
programmes-due-after_joining = Giorni dopo l’arrivo nell’organizzazione
programmes-due-after_fitting = Giorni dopo l’ingresso nell’unità o nella posizione
programmes-due-after_rule = Giorni dopo l’attivazione della regola
programmes-due-after_end = Giorni dopo la fine di un completamento precedente
programmes-due-yearly = Un giorno fisso ogni anno
programmes-due-said-after_joining =
    { $days ->
        [one] Scadenza: { $days } giorno dopo l’arrivo.
       *[other] Scadenza: { $days } giorni dopo l’arrivo.
    }
programmes-due-said-after_fitting =
    { $days ->
        [one] Scadenza: { $days } giorno dopo l’ingresso nell’unità o nella posizione.
       *[other] Scadenza: { $days } giorni dopo l’ingresso nell’unità o nella posizione.
    }
programmes-due-said-after_rule =
    { $days ->
        [one] Scadenza: { $days } giorno dopo l’inizio della regola.
       *[other] Scadenza: { $days } giorni dopo l’inizio della regola.
    }
programmes-due-said-after_end =
    { $days ->
        [one] Scadenza: { $days } giorno dopo la fine del precedente.
       *[other] Scadenza: { $days } giorni dopo la fine del precedente.
    }
programmes-due-said-none = Non c’è scadenza.
programmes-due-said-yearly = Scadenza ogni anno: { DATETIME($date, day: "numeric", month: "long") }.
programmes-month = { DATETIME($date, month: "long") }
programmes-holds =
    { $months ->
        [one] Il completamento vale { $months } mese.
       *[other] Il completamento vale { $months } mesi.
    }
programmes-tally = Lo hanno in { $people }: { $overdue } in ritardo, { $fulfilled } completati.
programmes-edit = Modifica il programma
programmes-edit-title = Modifica di «{ $title }»
programmes-edit-lead = Ciò che salva è una nuova versione; le precedenti restano.
programmes-rules = Chi riguarda
programmes-no-rules = Non c’è ancora nessuna regola.
programmes-state-draft = Bozza
programmes-state-on = Attiva
programmes-state-paused = In pausa
programmes-state-ended = Terminata
programmes-rule-since =
    { $count ->
        [one] dal { $day }, { $count } persona
       *[other] dal { $day }, { $count } persone
    }
programmes-pause = Sospendi
programmes-paused = La regola non include più nessuno. Chi ha il programma lo mantiene.
programmes-switch-on = Attiva
programmes-switched-on = La regola è attiva.
programmes-end = Termina
programmes-end-title = Terminare la regola?
programmes-end-text = Il programma termina per chi non rientra in nessun’altra regola. I dati restano. Una regola terminata non si può riattivare.
programmes-ended = La regola è terminata.
programmes-end-not = Mantieni
programmes-rule-new = Nuova regola
programmes-rule-new-lead = Devono valere tutte le condizioni. Più regole sono unite da «o», e ogni persona conta una volta.
programmes-condition = Condizione { $number }
programmes-condition-add = Aggiungi una condizione
programmes-condition-remove = Rimuovi la condizione { $number }
programmes-field-negated = Deve valere?
programmes-field-is = Deve essere così
programmes-field-is-not = Non deve essere così
programmes-field-who = Riguardo a
programmes-who-everybody = Tutti
programmes-who-unit = Unità con le sue parti
programmes-who-position = Posizione
programmes-who-profile = Profilo di ruolo
programmes-who-joined_from = Arrivo da questo giorno in poi
programmes-who-joined_before = Arrivo prima di questo giorno
programmes-field-date = Giorno
programmes-choose = Scelga
programmes-needed-choice = Scelga una voce.
programmes-try = Veda che cosa farebbe
programmes-forecast = Che cosa farebbe la regola
programmes-forecast-enrols =
    { $count ->
        [one] Questo include { $count } persona.
       *[other] Questo include { $count } persone.
    }
programmes-forecast-of = Di questi { $fulfilled } lo hanno già fatto, { $exempted } sono esonerati, { $overdue } sarebbero subito in ritardo.
programmes-forecast-assigned = Già nel programma: { $count }.
programmes-forecast-people = Chi lo riceverebbe
programmes-enrolled =
    { $count ->
        [one] La regola è attiva. { $count } persona ha ora il programma.
       *[other] La regola è attiva. { $count } persone hanno ora il programma.
    }
programmes-people-title = Chi lo ha
programmes-people-none = Nessuno è in questo stato.
programmes-all-standings = Tutti tranne i terminati
programmes-as-of = Situazione in questo giorno
programmes-person = Persona
programmes-unit = Unità
programmes-standing = Stato
programmes-due = Scadenza
programmes-until = Valido fino al
programmes-versions = Versioni
programmes-version =
    { $count ->
        [one] Versione { $number }, { $day }, { $count } persona.
       *[other] Versione { $number }, { $day }, { $count } persone.
    }
programmes-field-title = Titolo
programmes-field-purpose = A che cosa serve
programmes-field-mandatory = È obbligatorio?
programmes-field-courses = Corsi
programmes-field-courses-hint = Ne scelga più d’uno se uno può sostituire l’altro.
programmes-field-needed = Quanti di questi
programmes-field-order = Ordine
programmes-field-after = Solo dopo il passo { $number }
programmes-field-due = Quando scade
programmes-field-days = Quanti giorni
programmes-field-day = Giorno del mese
programmes-field-month = Mese
programmes-field-months = Quanti mesi vale
programmes-field-months-hint = Se vuoto, quanto indica il corso.
programmes-field-window = Giorni prima della fine in cui il rinnovo non fa perdere nulla
programmes-field-window-hint = Ciò che si fa in questo periodo conta dalla fine del precedente.
programmes-field-note = Perché lo modifica
programmes-field-move = Chi lo ha già
programmes-field-move-hint = Altrimenti mantiene la propria versione.
programmes-field-move-yes = Prosegue con questa versione
programmes-save = Salva
programmes-needed-title = Inserisca un titolo.
programmes-needed-course = Scelga almeno un corso.
programmes-needed-number = Inserisca un numero intero.
