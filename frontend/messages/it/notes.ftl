# Ciò che la pagina di una lezione dice solo a volte: che la traduzione è in ritardo, che il corso è stato aggiornato.

translation-missing = Questa lezione non è ancora tradotta in { $own }; la si legge in { $shown }.
translation-chosen = Questa lezione è mostrata in { $shown }.
translation-read-own = Leggila in { $own }
translation-partial =
    { $count ->
        [one] { $count } sezione su { $sections } non è ancora tradotta ed è mostrata in { $source }.
       *[other] { $count } sezioni su { $sections } non sono ancora tradotte e sono mostrate in { $source }.
    }
translation-stale =
    { $count ->
        [one] { $count } sezione su { $sections } è cambiata in { $source } dopo questa traduzione.
       *[other] { $count } sezioni su { $sections } sono cambiate in { $source } dopo questa traduzione.
    }
translation-which = Quali sezioni
translation-read-source = Leggi la lezione in { $source }

language-in-en = inglese
language-in-sl = sloveno
language-in-bg = bulgaro
language-in-sv = svedese
language-in-it = italiano
language-into-en = inglese
language-into-sl = sloveno
language-into-bg = bulgaro
language-into-sv = svedese
language-into-it = italiano

version-title = Il corso è stato aggiornato
version-text = Dall’ultima visita gli autori hanno cambiato quanto segue. Ciò che è concluso e le risposte restano.
version-understood = Ho capito
version-seen = Annotato. Si legge la nuova versione.

change-course_changed = Che cosa il corso dice di sé
change-completion_rule_changed = Quando il corso è completato
change-lesson_added = Nuova lezione: { $title }
change-lesson_removed = Lezione rimossa: { $title }
change-lesson_changed = Lezione cambiata: { $title }
change-question_added =
    { $count ->
        [one] { $count } nuova domanda in «{ $title }»
       *[other] { $count } nuove domande in «{ $title }»
    }
change-question_removed =
    { $count ->
        [one] { $count } domanda rimossa da «{ $title }»
       *[other] { $count } domande rimosse da «{ $title }»
    }
change-question_changed =
    { $count ->
        [one] { $count } domanda cambiata in «{ $title }»
       *[other] { $count } domande cambiate in «{ $title }»
    }
change-test_rule_changed = Regole del test «{ $title }»
change-assignment_rule_changed = Regole del compito «{ $title }»
change-other = Cambiato: { $title }
