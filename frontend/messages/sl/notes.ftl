# Kar stran z lekcijo pove le včasih: da prevod zaostaja, da je bil tečaj posodobljen.

translation-missing = Ta lekcija še ni prevedena v { $own }; berete jo v { $shown }.
translation-chosen = To lekcijo berete v { $shown }.
translation-read-own = Preberite jo v { $own }
translation-partial =
    { $count ->
        [one] { $count } od { $sections } razdelkov še ni preveden; prikazan je v { $source }.
        [two] { $count } od { $sections } razdelkov še nista prevedena; prikazana sta v { $source }.
        [few] { $count } od { $sections } razdelkov še niso prevedeni; prikazani so v { $source }.
       *[other] { $count } od { $sections } razdelkov še ni prevedenih; prikazani so v { $source }.
    }
translation-stale =
    { $count ->
        [one] { $count } od { $sections } razdelkov se je v { $source } spremenil, odkar je nastal ta prevod.
        [two] { $count } od { $sections } razdelkov sta se v { $source } spremenila, odkar je nastal ta prevod.
        [few] { $count } od { $sections } razdelkov so se v { $source } spremenili, odkar je nastal ta prevod.
       *[other] { $count } od { $sections } razdelkov se je v { $source } spremenilo, odkar je nastal ta prevod.
    }
translation-which = Kateri razdelki
translation-read-source = Preberite lekcijo v { $source }

language-in-en = angleščini
language-in-sl = slovenščini
language-in-bg = bolgarščini
language-in-sv = švedščini
language-in-it = italijanščini
language-into-en = angleščino
language-into-sl = slovenščino
language-into-bg = bolgarščino
language-into-sv = švedščino
language-into-it = italijanščino

version-title = Tečaj je bil posodobljen
version-text = Odkar ste bili nazadnje tu, so avtorji spremenili naslednje. Kar ste dokončali in odgovorili, ostane.
version-understood = Razumem
version-seen = Zabeleženo. Berete novo različico.

change-course_changed = Kar tečaj pove o sebi
change-completion_rule_changed = Kdaj je tečaj dokončan
change-lesson_added = Nova lekcija: { $title }
change-lesson_removed = Odstranjena lekcija: { $title }
change-lesson_changed = Spremenjena lekcija: { $title }
change-question_added =
    { $count ->
        [one] { $count } novo vprašanje v »{ $title }«
        [two] { $count } novi vprašanji v »{ $title }«
        [few] { $count } nova vprašanja v »{ $title }«
       *[other] { $count } novih vprašanj v »{ $title }«
    }
change-question_removed =
    { $count ->
        [one] { $count } odstranjeno vprašanje v »{ $title }«
        [two] { $count } odstranjeni vprašanji v »{ $title }«
        [few] { $count } odstranjena vprašanja v »{ $title }«
       *[other] { $count } odstranjenih vprašanj v »{ $title }«
    }
change-question_changed =
    { $count ->
        [one] { $count } spremenjeno vprašanje v »{ $title }«
        [two] { $count } spremenjeni vprašanji v »{ $title }«
        [few] { $count } spremenjena vprašanja v »{ $title }«
       *[other] { $count } spremenjenih vprašanj v »{ $title }«
    }
change-test_rule_changed = Pravila preizkusa »{ $title }«
change-assignment_rule_changed = Pravila naloge »{ $title }«
change-other = Spremenjeno: { $title }
