# What stands beside a lesson: notes, reading settings, shortcuts.

reading-write-note = Skriv en anteckning
reading-settings = Läsinställningar
reading-shortcuts = Kortkommandon
reading-print = Skriv ut eller spara som PDF
reading-all-notes = Alla mina anteckningar
reading-notes-waiting =
    { $count ->
        [one] { $count } ändring i dina anteckningar sparas på den här enheten och skickas när nätverket är tillbaka.
       *[other] { $count } ändringar i dina anteckningar sparas på den här enheten och skickas när nätverket är tillbaka.
    }
reading-selected = Med det markerade avsnittet
reading-mark = Markera
reading-marked = Avsnittet är markerat.
reading-note-add = Lägg till en anteckning
reading-note-change = Ändra
reading-note-delete = Ta bort anteckningen
reading-mark-delete = Ta bort markeringen
reading-note-deleted = Borttaget.
reading-undo = Ångra
reading-note-back = Den är tillbaka.
reading-note-saved = Anteckningen är sparad.
reading-notes-here = Dina anteckningar här
reading-notes-lost = Dina anteckningar från en tidigare version
reading-notes-lost-text = Avsnitten som de hör till finns inte längre i den här lektionen.
reading-note-title = Din anteckning
reading-note-label = Anteckning
reading-note-hint = Ingen annan än du ser den.
reading-note-save = Spara anteckningen
reading-shortcuts-on = Tangenterna fungerar när du läser, inte när du skriver. Du kan stänga av dem i läsinställningarna.
reading-shortcuts-off = Kortkommandona är avstängda. Du kan slå på dem i läsinställningarna.
reading-key = Tangent
reading-key-does = Vad den gör
reading-key-next = Nästa lektion
reading-key-previous = Föregående lektion
reading-key-outline = Till kursinnehållet
look-text_size = Textstorlek
look-text_size-sm = Liten
look-text_size-md = Normal
look-text_size-lg = Stor
look-text_size-xl = Mycket stor
look-line_spacing = Avstånd mellan rader, ord och bokstäver
look-line_spacing-normal = Normalt
look-line_spacing-wide = Stort
look-line_spacing-widest = Mycket stort
look-text_width = Radlängd
look-text_width-narrow = Korta
look-text_width-normal = Normala
look-text_width-wide = Långa
look-theme = Färger
look-theme-auto = Som enheten är inställd
look-theme-light = Ljusa
look-theme-dark = Mörka
look-theme-contrast = Hög kontrast, svart på vitt
look-motion = Rörelse
look-motion-auto = Som enheten är inställd
look-motion-reduced = Inget rör sig
look-keys = Tangentbord
look-shortcuts = Använd enstaka tangenter som kortkommandon i lektioner
look-device-only = Detta sparas tills vidare bara på den här enheten.
