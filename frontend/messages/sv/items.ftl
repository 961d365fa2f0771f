# Hur frågor fungerar: vad allas svar säger om frågorna i prov och frågebanker.

items-title = Frågor
items-author = Kurser
items-lead = Hur frågorna i prov och frågebanker fungerar enligt allas första svar. Inget här handlar om en person; siffror från färre än { $fewest } svar visas inte.
items-computed = Beräknat den { DATETIME($date, dateStyle: "long") }.
items-not-computed = Ännu inte beräknat; det sker varje natt.
items-thresholds = Från { $difficulty } svar är en fråga kalibrerad, från { $slope } med egen särskiljning.
items-empty-title = Inga frågor ännu
items-empty-text = Här visas frågor i prov och frågebanker som anger en kompetens och en nivå.
items-none-title = Ingen fråga passar
items-none-text = Välj andra filter.
items-found =
    { $count ->
        [one] { $count } fråga
       *[other] { $count } frågor
    }
items-course = Kurs
items-look = Vad du bör titta på
items-sort = Ordning
items-all = Alla
items-flagged = Värda en titt
items-calibrated = Kalibrerade
items-sort-flags = Mest att titta på först
items-sort-answers = Flest svar först
items-sort-difficulty = Svårast först
items-sort-discrimination = Svagast först
items-sort-question = Efter text
items-table = Frågor och hur de fungerar
items-question = Fråga
items-question-title = Hur den här frågan fungerar
items-skill = Kompetens
items-level = nivå { $level }
items-answers = Svar
items-number = { NUMBER($number) }
items-too-few = för få
items-difficulty = Löst av
items-discrimination = Särskiljning
items-b = Svårighet b
items-a = Lutning a
items-unknown = inte känt
items-nothing = inget
items-flag-easy = Mycket lätt
items-flag-hard = Mycket svår
items-flag-weak = Svag
items-flag-opposite = Verkar åt fel håll
items-flag-misleading = Vilseledande alternativ
items-flag-idle = Oanvänt alternativ
items-flag-translation = Kontrollera översättningen
items-flag-level = Tveksam nivå
items-flag-unusable = Används inte för mätning
items-advice-easy = Nästan alla löser den. Avslöjas svaret, eller är nivån lägre än angiven?
items-advice-hard = Knappt någon löser den. Är facit rätt, och lärs det ut i kursen?
items-advice-weak = De som löser den klarar sig knappt bättre på annat. Är den tydligt formulerad?
items-advice-opposite = De som löser den klarar sig sämre på annat. Facit är troligen fel, eller så vilseleder texten.
items-advice-misleading = Ett felaktigt alternativ drar till sig dem som klarar annat bra, eller det rätta dem som inte gör det. Se alternativen nedan.
items-advice-idle = Knappt någon väljer ett av de felaktiga alternativen. Gör det troligare eller ta bort det.
items-advice-translation = Den är svårare på ett språk för människor som är lika bra på annat. Jämför texten på båda språken.
items-advice-level = Svaren placerar den mer än två nivåer från författarens nivå.
items-advice-unusable = Svaren skiljer inte bättre från sämre, så ingen mäts med den.
items-measured-level = som nivå:
items-common-slope = gemensam för alla frågor, eftersom det finns färre än 500 svar
items-calibration = Kalibrering
items-not-calibrated = Ännu inte kalibrerad: författarens nivå gäller i stället.
items-model-one_pl =
    { $people ->
        [one] Nummer { $number }, en lutning för alla, från { $people } person
       *[other] Nummer { $number }, en lutning för alla, från { $people } personer
    }
items-model-two_pl =
    { $people ->
        [one] Nummer { $number }, egna lutningar, från { $people } person
       *[other] Nummer { $number }, egna lutningar, från { $people } personer
    }
items-options = Alternativ
items-options-text = Ett bra felaktigt alternativ väljs av några, och av människor som löser färre av de andra frågorna.
items-option = Alternativ
items-key = Facit
items-right = rätt
items-wrong = fel
items-share = Valt av
items-rest = De löser av de andra
items-option-idle = Knappt någon väljer det.
items-option-draws_the_able = Drar till sig dem som klarar annat bra.
items-option-weak_key = De som väljer det klarar inte annat bättre.
items-languages = Språk jämförda
items-languages-none = Det finns ännu inte tillräckligt många svar på två språk för att jämföra dem.
items-pair = Språk
items-people = Personer
items-people-of = { $reference } och { $focal }
items-delta = Skillnad Δ
items-class = Klass
items-language-alike = Språken fungerar lika.
items-language-moderate = Något svårare på { $language } för människor som är lika bra. Jämför texten.
items-language-large = Mycket svårare på { $language } för människor som är lika bra. Troligen är översättningen orsaken.
items-name-en = engelska
items-name-sl = slovenska
items-name-bg = bulgariska
items-name-sv = svenska
items-name-it = italienska
