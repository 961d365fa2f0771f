# Test e compiti: prima, durante il lavoro, la consegna e il risultato.

test-rules = Come si svolge il test
test-rule-questions =
    { $count ->
        [one] { $count } domanda, circa { $minutes } minuti. Non c’è limite di tempo.
       *[other] { $count } domande, circa { $minutes } minuti. Non c’è limite di tempo.
    }
test-rule-pass = Il test è superato con almeno il { $share } dei punti.
test-rule-saved = Ogni risposta è salvata subito. È possibile uscire e continuare più tardi.
test-rule-submit = Prima della consegna è possibile controllare e cambiare le risposte.
test-rule-attempts =
    { $count ->
        [one] Resta { $count } tentativo.
       *[other] Restano { $count } tentativi.
    }
test-rule-unlimited = Il test può essere svolto quante volte si vuole.
test-earlier = Tentativi precedenti
test-attempt = Tentativo { $number }
test-passed-share = superato con il { $share }
test-failed-share = non superato, { $share }
test-start = Inizia il test
test-continue = Continua il test
test-question-of = Domanda { $number } di { $count }
test-question = domanda { $number }
test-progress = Domande viste
test-next = Domanda successiva
test-previous = Domanda precedente
test-to-check = Controlla le risposte

save-done = Salvato
save-doing = Salvataggio…
save-failed = Non ancora salvato.

check-title = Controllare le risposte
check-open =
    { $count ->
        [one] { $count } domanda non ha ancora una risposta completa.
       *[other] { $count } domande non hanno ancora una risposta completa.
    }
check-unanswered = Senza risposta
check-change = Cambia
check-final = Dopo la consegna le risposte non possono più essere cambiate.
check-submit = Consegna il test

result-passed-title = Test superato
result-failed-title = Test non superato questa volta
result-points = { $points } di { $max } punti, cioè il { $share }. Per superare il test serve il { $pass }.
result-completed = Il corso «{ $title }» è completato.
result-lessons-left = Per completare il corso, concludere le lezioni rimanenti.
result-new-levels = Nuovi livelli
result-reread = Che cosa conviene rileggere
result-reread-text = A queste domande mancano punti. È utile rileggere di che cosa trattano.
result-question = Domanda { $number }:
result-partly = in parte giusta
result-other-questions = Altre domande
result-reread-action = Rileggi le lezioni
result-to-course = Vai al corso
result-try-again = Ripeti il test

test-rule-count =
    { $count ->
        [one] { $count } domanda.
       *[other] { $count } domande.
    }
test-rule-limit =
    { $limit ->
        [one] Dall’inizio c’è { $limit } minuto di tempo.
       *[other] Dall’inizio ci sono { $limit } minuti di tempo.
    }
test-rule-limit-runs = Il tempo scorre anche se si chiude la pagina, si perde la connessione o si cambia dispositivo.
test-rule-limit-ends = Alla fine del tempo, ciò che è stato salvato viene consegnato da solo.
test-rule-saved-timed = Ogni risposta è salvata subito.
test-clock-runs = Questo test è iniziato e il tempo scorre.
test-waits = Questo test è stato consegnato. Un docente deve ancora valutarne una parte; quando è fatto arriva un’e-mail.
test-who-grants = Un docente di { $organisation } può concedere un altro tentativo. Conviene dirgli che cosa non è andato.
test-who-grants-plain = Un docente della propria organizzazione può concedere un altro tentativo. Conviene dirgli che cosa non è andato.
test-material = Mostra di nuovo l’introduzione

time-left =
    { $minutes ->
        [one] Tempo rimasto: { $minutes } minuto
       *[other] Tempo rimasto: { $minutes } minuti
    }
time-left-seconds =
    { $seconds ->
        [one] Tempo rimasto: { $seconds } secondo
       *[other] Tempo rimasto: { $seconds } secondi
    }
over-title = Il test è finito
over-text = Non si può più cambiare nulla. Ciò che è stato salvato viene consegnato; il server lo fa anche se si chiude la pagina.
over-handing-in = Consegna in corso…
result-time-over = Il tempo è finito. È stato consegnato ciò che era salvato fino a quel momento.

check-sending =
    { $count ->
        [one] { $count } file è ancora in arrivo. Attendere che arrivi o annullarlo.
       *[other] { $count } file sono ancora in arrivo. Attendere che arrivino o annullarli.
    }
check-final-assignment = Dopo la consegna il lavoro non può più essere cambiato finché non è valutato.
check-hand-in = Consegna

handed-in-title = Consegnato
handed-in-on = Consegnato il { DATETIME($date, dateStyle: "long") }.
handed-in-waits = Un docente valuterà il lavoro; quando è fatto arriva un’e-mail.
handed-in-what = Che cosa è stato consegnato
handed-in-answer = La tua risposta
marked-title = Che cosa ha valutato un docente
marked-comment = Commento del docente

assignment-start = Inizia il compito
assignment-check = Controlla le risposte
assignment-check-text = Non si consegna ancora nulla: prima si rivede tutto.
assignment-again = Lavoraci di nuovo
assignment-again-text = Leggere i commenti qui sotto, migliorare il lavoro e consegnarlo di nuovo.
assignment-second-time = I testi della volta scorsa sono di nuovo qui. I file vanno consegnati di nuovo.
assignment-comment-before = Che cosa ha detto il docente la volta scorsa
assignment-earlier = Consegne precedenti
assignment-attempt = Consegna { $number }
assignment-back = Torna al compito
assignment-passed-title = Compito superato.
assignment-failed-title = Non ancora superato.

upload-label =
    { $count ->
        [one] Scegliere un file
       *[other] Scegliere i file
    }
upload-drop = o trascinarli qui
upload-rules =
    { $count ->
        [one] Accettati: { $types }, fino a { $size }.
       *[other] Accettati: { $types }, fino a { $size } ciascuno, al massimo { $count } file.
    }
upload-files = I tuoi file
upload-started =
    { $count ->
        [one] Il file è in arrivo.
       *[other] { $count } file sono in arrivo.
    }
upload-arrived = { $name } è arrivato.
upload-failed = { $name } non è stato accettato: { $problem }
upload-cancelled = { $name } è stato annullato.
upload-removed = { $name } è stato rimosso.
upload-progress = Invio di { $name }
upload-done = ✓ arrivato
upload-remove = Rimuovi
upload-wrong-type = Qui non si accettano file di questo tipo. Accettati: { $types }.
upload-empty = Questo file è vuoto.
upload-too-large = Questo file è troppo grande. Si accettano al massimo { $size }.
upload-too-many =
    { $count ->
        [one] Qui si può consegnare un solo file. Rimuovere prima l’altro.
       *[other] Qui si possono consegnare al massimo { $count } file. Rimuoverne prima uno.
    }
upload-not-what-it-says = Il contenuto di questo file non corrisponde alla sua estensione. Salvarlo di nuovo nel formato giusto.

rubric-title = Come si valuta
rubric-marked = Come è stato valutato
rubric-criterion = Criterio
rubric-points =
    { $points ->
        [one] { $points } punto
       *[other] { $points } punti
    }
rubric-points-column = Punti
rubric-up-to = fino a { $points }
rubric-given = ✓ Valutazione:
rubric-given-of = { $points } di { $max }
