# What stands beside a lesson: notes, reading settings, shortcuts.

reading-write-note = Zapišite opombo
reading-settings = Nastavitve branja
reading-shortcuts = Bližnjice na tipkovnici
reading-print = Natisnite ali shranite kot PDF
reading-all-notes = Vse moje opombe
reading-notes-waiting =
    { $count ->
        [one] { $count } sprememba vaših opomb je shranjena v tej napravi in bo poslana, ko bo omrežje spet na voljo.
        [two] { $count } spremembi vaših opomb sta shranjeni v tej napravi in bosta poslani, ko bo omrežje spet na voljo.
        [few] { $count } spremembe vaših opomb so shranjene v tej napravi in bodo poslane, ko bo omrežje spet na voljo.
       *[other] { $count } sprememb vaših opomb je shranjenih v tej napravi in bodo poslane, ko bo omrežje spet na voljo.
    }
reading-selected = Z izbranim odlomkom
reading-mark = Označite
reading-marked = Odlomek je označen.
reading-note-add = Dodajte opombo
reading-note-change = Spremenite
reading-note-delete = Izbrišite opombo
reading-mark-delete = Odstranite oznako
reading-note-deleted = Izbrisano.
reading-undo = Razveljavite
reading-note-back = Spet je tu.
reading-note-saved = Opomba je shranjena.
reading-notes-here = Vaše opombe tukaj
reading-notes-lost = Vaše opombe iz prejšnje različice
reading-notes-lost-text = Odlomkov, na katere se nanašajo, v tej lekciji ni več.
reading-note-title = Vaša opomba
reading-note-label = Opomba
reading-note-hint = Vidite jo samo vi.
reading-note-save = Shranite opombo
reading-shortcuts-on = Te tipke delujejo med branjem, ne pa med pisanjem. Izklopite jih lahko v nastavitvah branja.
reading-shortcuts-off = Bližnjice so izklopljene. Vklopite jih lahko v nastavitvah branja.
reading-key = Tipka
reading-key-does = Kaj naredi
reading-key-next = Naslednja lekcija
reading-key-previous = Prejšnja lekcija
reading-key-outline = Na vsebino tečaja
look-text_size = Velikost besedila
look-text_size-sm = Majhno
look-text_size-md = Običajno
look-text_size-lg = Veliko
look-text_size-xl = Zelo veliko
look-line_spacing = Razmik med vrsticami, besedami in črkami
look-line_spacing-normal = Običajen
look-line_spacing-wide = Širok
look-line_spacing-widest = Zelo širok
look-text_width = Dolžina vrstic
look-text_width-narrow = Kratke
look-text_width-normal = Običajne
look-text_width-wide = Dolge
look-theme = Barve
look-theme-auto = Kot je nastavljeno v napravi
look-theme-light = Svetle
look-theme-dark = Temne
look-theme-contrast = Visok kontrast, črno na belem
look-motion = Gibanje
look-motion-auto = Kot je nastavljeno v napravi
look-motion-reduced = Nič se ne premika
look-keys = Tipkovnica
look-shortcuts = V lekcijah uporabljaj posamezne tipke kot bližnjice
look-device-only = To je za zdaj shranjeno samo v tej napravi.
