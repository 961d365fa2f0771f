# Le parole delle pagine dei docenti.

author-title = Redazione dei corsi
author-lead = I corsi nella cartella del consorzio, così come sono stati letti l’ultima volta. Ciò che contiene errori non viene pubblicato finché non è corretto.
author-table = I corsi e il loro stato
author-course = Corso
author-state = Stato
author-errors = Errori
author-warnings = Avvisi
author-empty-title = Nessun corso trovato
author-empty-text = I corsi sono cartelle di file di testo. Compaiono qui quando sono stati messi nella cartella dei corsi e letti.
author-problems = Che cosa correggere
author-problems-text = L’elenco risale all’ultima lettura delle cartelle. Viene rifatto alla lettura successiva.
author-line = Riga { $line }
author-error = Errore
author-warning = Avviso
author-rule = Regola:
author-state-live = Pubblicato
author-state-live-problems = Pubblicato, con avvisi
author-state-live-stopped = Modifica sospesa, pubblicata la versione precedente
author-state-stopped = Non pubblicato
