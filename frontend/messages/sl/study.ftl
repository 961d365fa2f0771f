# My notes, what is known of a completion, and what goes on paper.

study-notes-title = Moje opombe
study-notes-lead = Vse, kar ste označili in zapisali v svojih tečajih. Vidite samo vi.
study-notes-search = Iskanje
study-notes-count =
    { $count ->
        [one] { $count } opomba
        [two] { $count } opombi
        [few] { $count } opombe
       *[other] { $count } opomb
    }
study-notes-none-title = Opomb še ni
study-notes-none-text = V lekciji izberite odlomek, da ga označite ali k njemu kaj zapišete.
study-notes-no-match = Nobena opomba ne vsebuje teh besed.
study-notes-export = Prenesite kot Markdown
study-notes-open = Odprite v lekciji
study-notes-delete = Izbrišite
study-notes-deleted = Opomba je izbrisana.
study-notes-undo = Razveljavite
study-lesson-gone = Lekcija, ki je v tečaju ni več
study-confidence-title = Kako ste opravili ta tečaj
study-confidence-high = Več stvari govori za trajno znanje.
study-confidence-usual = Tako je običajno.
study-confidence-low = O tem, kako ste se tega naučili, je malo znanega. Obnovitev bi pokazala, kaj je ostalo.
study-confidence-private = To vidite samo vi. Ni v nobenem poročilu in ne odloča o ničemer. Branje na papirju ali brez omrežja se ne meri in vam ne šteje v škodo.
study-reason-read_with_time = Odprte za dober del potrebnega časa: { $count } od { $of } lekcij.
study-reason-read_briefly = Tu odprte le za kratek čas: { $count } od { $of } lekcij.
study-reason-reading_usual = Čas branja je znan za { $count } od { $of } lekcij in ni nič posebnega.
study-reason-reading_unknown = Čas branja ni bil izmerjen. To ne šteje ne za ne proti.
study-reason-test_unhurried =
    { $count ->
        [one] Za vsako vprašanje preizkusa ste porabili približno { $count } sekundo.
        [two] Za vsako vprašanje preizkusa ste porabili približno { $count } sekundi.
        [few] Za vsako vprašanje preizkusa ste porabili približno { $count } sekunde.
       *[other] Za vsako vprašanje preizkusa ste porabili približno { $count } sekund.
    }
study-reason-test_hurried = Preizkus je bil rešen hitreje, kot se vprašanja običajno preberejo.
study-reason-many_attempts = Preizkus ste opravili v poskusu št. { $count }.
study-reason-refreshers_held =
    { $count ->
        [one] Naučeno se je obdržalo v { $count } obnovitvi.
        [two] Naučeno se je obdržalo v { $count } obnovitvah.
        [few] Naučeno se je obdržalo v { $count } obnovitvah.
       *[other] Naučeno se je obdržalo v { $count } obnovitvah.
    }
study-reading-title = Kaj je bilo izmerjeno
study-reading-minutes =
    { $count ->
        [one] v vidnem polju { $count } minuto, navedeni čas { $minutes } min
        [two] v vidnem polju { $count } minuti, navedeni čas { $minutes } min
        [few] v vidnem polju { $count } minute, navedeni čas { $minutes } min
       *[other] v vidnem polju { $count } minut, navedeni čas { $minutes } min
    }
study-print-title = Tiskanje: { $title }
study-print-lead = Izberite, kaj naj bo na papirju, nato natisnite. Brskalnik lahko shrani tudi kot PDF.
study-print-what = Kaj natisniti
study-print-whole = Ves tečaj
study-print-notes = Z mojimi opombami
study-print-now = Natisnite
study-print-answer = Vaš odgovor
study-print-test = Vprašanja preizkusa so del poskusa in se ne tiskajo.
study-print-film = Film: { $address }
study-print-sound = Zvok: { $address }
study-print-printed = Natisnjeno { DATETIME($date, dateStyle: "long") } z naslova { $address }
