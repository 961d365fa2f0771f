# Det som en lektions sida säger bara ibland: att översättningen släpar efter, att kursen har uppdaterats.

translation-missing = Den här lektionen är ännu inte översatt till { $own }; du läser den på { $shown }.
translation-chosen = Du läser den här lektionen på { $shown }.
translation-read-own = Läs den på { $own }
translation-partial =
    { $count ->
        [one] { $count } av { $sections } avsnitt är ännu inte översatt och visas på { $source }.
       *[other] { $count } av { $sections } avsnitt är ännu inte översatta och visas på { $source }.
    }
translation-stale =
    { $count ->
        [one] { $count } av { $sections } avsnitt har ändrats på { $source } sedan översättningen gjordes.
       *[other] { $count } av { $sections } avsnitt har ändrats på { $source } sedan översättningen gjordes.
    }
translation-which = Vilka avsnitt
translation-read-source = Läs lektionen på { $source }

language-in-en = engelska
language-in-sl = slovenska
language-in-bg = bulgariska
language-in-sv = svenska
language-in-it = italienska
language-into-en = engelska
language-into-sl = slovenska
language-into-bg = bulgariska
language-into-sv = svenska
language-into-it = italienska

version-title = Kursen har uppdaterats
version-text = Sedan du var här senast har författarna ändrat följande. Det du har slutfört och svarat finns kvar.
version-understood = Jag förstår
version-seen = Noterat. Du läser den nya versionen.

change-course_changed = Vad kursen säger om sig själv
change-completion_rule_changed = När kursen räknas som slutförd
change-lesson_added = Ny lektion: { $title }
change-lesson_removed = Borttagen lektion: { $title }
change-lesson_changed = Ändrad lektion: { $title }
change-question_added =
    { $count ->
        [one] { $count } ny fråga i ”{ $title }”
       *[other] { $count } nya frågor i ”{ $title }”
    }
change-question_removed =
    { $count ->
        [one] { $count } borttagen fråga i ”{ $title }”
       *[other] { $count } borttagna frågor i ”{ $title }”
    }
change-question_changed =
    { $count ->
        [one] { $count } ändrad fråga i ”{ $title }”
       *[other] { $count } ändrade frågor i ”{ $title }”
    }
change-test_rule_changed = Reglerna för provet ”{ $title }”
change-assignment_rule_changed = Reglerna för uppgiften ”{ $title }”
change-other = Ändrat: { $title }
