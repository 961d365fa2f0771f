# What a lesson’s page says only sometimes: that a translation lags behind, that the course was updated.

translation-missing = This lesson has not been translated into { $own } yet; you are reading { $shown }.
translation-chosen = You are reading this lesson in { $shown }.
translation-read-own = Read it in { $own }
translation-partial =
    { $count ->
        [one] { $count } of { $sections } sections is not translated yet and is shown in { $source }.
       *[other] { $count } of { $sections } sections are not translated yet and are shown in { $source }.
    }
translation-stale =
    { $count ->
        [one] { $count } of { $sections } sections has changed in { $source } since this translation was made.
       *[other] { $count } of { $sections } sections have changed in { $source } since this translation was made.
    }
translation-which = Which sections
translation-read-source = Read the lesson in { $source }

language-in-en = English
language-in-sl = Slovenian
language-in-bg = Bulgarian
language-in-sv = Swedish
language-in-it = Italian
language-into-en = English
language-into-sl = Slovenian
language-into-bg = Bulgarian
language-into-sv = Swedish
language-into-it = Italian

version-title = The course was updated
version-text = Since you were last here its authors changed the following. What you have finished and answered stays.
version-understood = Understood
version-seen = Noted. You are reading the new version.

change-course_changed = What the course says about itself
change-completion_rule_changed = When the course counts as completed
change-lesson_added = New lesson: { $title }
change-lesson_removed = Removed lesson: { $title }
change-lesson_changed = Changed lesson: { $title }
change-question_added =
    { $count ->
        [one] { $count } new question in “{ $title }”
       *[other] { $count } new questions in “{ $title }”
    }
change-question_removed =
    { $count ->
        [one] { $count } question removed from “{ $title }”
       *[other] { $count } questions removed from “{ $title }”
    }
change-question_changed =
    { $count ->
        [one] { $count } question changed in “{ $title }”
       *[other] { $count } questions changed in “{ $title }”
    }
change-test_rule_changed = Rules of the test “{ $title }”
change-assignment_rule_changed = Rules of the assignment “{ $title }”
change-other = Changed: { $title }
