# Una lezione: il suo posto nel corso, le domande, che cosa si dice delle risposte.

course-outline = Contenuto del corso
outline-lesson =
    { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minuti
    }
outline-test =
    { $count ->
        [one] Test, { $count } domanda, { $minutes } min
       *[other] Test, { $count } domande, { $minutes } min
    }
state-not-started = Non iniziata
state-in-progress = In corso
state-finished = Completata

lesson-position = Lezione { $position } di { $count }
lesson-resume = Vai al punto in cui si era rimasti
lesson-next = Lezione successiva
lesson-finish-next = Concludi e continua
lesson-finish-last = Concludi la lezione
lesson-back = Torna al corso
lesson-next-title = Segue: { $title }
lesson-previous-title = Precedente: { $title }
lesson-ask = Fare una domanda o segnalare un errore

question-several = Scegliere tutte le risposte giuste.
question-gaps = Completare gli spazi vuoti.
question-hint = Mostra un suggerimento
question-check = Verifica la risposta
question-check-again = Verifica di nuovo
question-nothing-chosen = Scegliere prima una risposta
question-nothing-written = Completare prima uno spazio
gap-label = Spazio { $number } di { $count }
gap-choose = Scegliere…
gap-right = ✓ giusto
gap-wrong = ✗ non giusto
option-right = Scelta giusta
option-wrong = Non è la scelta giusta

outcome-right = Giusto
outcome-partly = In parte giusto
outcome-wrong = Non ancora giusto
verdict-points =
    { $max ->
        [one] { $points } di { $max } punto
       *[other] { $points } di { $max } punti
    }

outline-timed-test =
    { $count ->
        [one] Test, { $count } domanda, tempo { $limit } min
       *[other] Test, { $count } domande, tempo { $limit } min
    }
outline-assignment = Compito, circa { $minutes } min
state-to-mark = In attesa di valutazione
lesson-contents = In questa lezione

question-compare = Confronta con la risposta modello
question-note = Salva la risposta
outcome-unscored = Annotato
outcome-to_mark = Un docente valuterà la risposta

order-instruction = Mettere nell’ordine giusto.
order-up = Sposta «{ $entry }» in su
order-down = Sposta «{ $entry }» in giù
order-moved = «{ $entry }» è ora al posto { $position } di { $count }.
order-right = ✓ nell’ordine giusto
order-wrong = ✗ non nell’ordine giusto
order-nothing = Mettere prima le voci in ordine

match-instruction = Scegliere per ogni voce che cosa le corrisponde.
match-nothing = Scegliere prima almeno una coppia

text-label = La tua risposta
text-left =
    { $count ->
        [one] Resta { $count } carattere
       *[other] Restano { $count } caratteri
    }
text-too-long =
    { $count ->
        [one] Il testo è troppo lungo di { $count } carattere
       *[other] Il testo è troppo lungo di { $count } caratteri
    }
text-nothing = Scrivere prima la risposta
text-compare = Confronta con questa risposta:

scale-no-wrong = Non ci sono risposte giuste o sbagliate.
