# What stands beside a lesson: notes, reading settings, shortcuts.

reading-write-note = Scrivi una nota
reading-settings = Impostazioni di lettura
reading-shortcuts = Scorciatoie da tastiera
reading-print = Stampa o salva come PDF
reading-all-notes = Tutte le mie note
reading-notes-waiting =
    { $count ->
        [one] { $count } modifica alle note è conservata su questo dispositivo e sarà inviata quando torna la rete.
       *[other] { $count } modifiche alle note sono conservate su questo dispositivo e saranno inviate quando torna la rete.
    }
reading-selected = Con il passaggio selezionato
reading-mark = Evidenzia
reading-marked = Il passaggio è evidenziato.
reading-note-add = Aggiungi una nota
reading-note-change = Modifica
reading-note-delete = Elimina la nota
reading-mark-delete = Togli l’evidenziazione
reading-note-deleted = Eliminato.
reading-undo = Annulla l’eliminazione
reading-note-back = È di nuovo qui.
reading-note-saved = La nota è salvata.
reading-notes-here = Le tue note qui
reading-notes-lost = Le tue note da una versione precedente
reading-notes-lost-text = I passaggi a cui si riferiscono non sono più in questa lezione.
reading-note-title = La tua nota
reading-note-label = Nota
reading-note-hint = La vedi solo tu.
reading-note-save = Salva la nota
reading-shortcuts-on = Questi tasti funzionano mentre leggi, non mentre scrivi. Puoi disattivarli nelle impostazioni di lettura.
reading-shortcuts-off = Le scorciatoie sono disattivate. Puoi attivarle nelle impostazioni di lettura.
reading-key = Tasto
reading-key-does = Che cosa fa
reading-key-next = Lezione successiva
reading-key-previous = Lezione precedente
reading-key-outline = Al contenuto del corso
look-text_size = Dimensione del testo
look-text_size-sm = Piccola
look-text_size-md = Normale
look-text_size-lg = Grande
look-text_size-xl = Molto grande
look-line_spacing = Spaziatura di righe, parole e lettere
look-line_spacing-normal = Normale
look-line_spacing-wide = Ampia
look-line_spacing-widest = Molto ampia
look-text_width = Lunghezza delle righe
look-text_width-narrow = Corte
look-text_width-normal = Normali
look-text_width-wide = Lunghe
look-theme = Colori
look-theme-auto = Come impostato sul dispositivo
look-theme-light = Chiari
look-theme-dark = Scuri
look-theme-contrast = Alto contrasto, nero su bianco
look-motion = Movimento
look-motion-auto = Come impostato sul dispositivo
look-motion-reduced = Niente si muove
look-keys = Tastiera
look-shortcuts = Usa singoli tasti come scorciatoie nelle lezioni
look-device-only = Per ora resta solo su questo dispositivo.
