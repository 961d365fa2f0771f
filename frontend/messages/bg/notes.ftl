# Това, което страницата на урока казва само понякога: че преводът изостава, че курсът е обновен.

translation-missing = Този урок още не е преведен на { $own }; четете го на { $shown }.
translation-chosen = Четете този урок на { $shown }.
translation-read-own = Прочетете го на { $own }
translation-partial =
    { $count ->
        [one] { $count } от { $sections } раздела още не е преведен и се показва на { $source }.
       *[other] { $count } от { $sections } раздела още не са преведени и се показват на { $source }.
    }
translation-stale =
    { $count ->
        [one] { $count } от { $sections } раздела е променен на { $source }, след като е направен този превод.
       *[other] { $count } от { $sections } раздела са променени на { $source }, след като е направен този превод.
    }
translation-which = Кои раздели
translation-read-source = Прочетете урока на { $source }

language-in-en = английски
language-in-sl = словенски
language-in-bg = български
language-in-sv = шведски
language-in-it = италиански
language-into-en = английски
language-into-sl = словенски
language-into-bg = български
language-into-sv = шведски
language-into-it = италиански

version-title = Курсът е обновен
version-text = Откакто бяхте тук последно, авторите промениха следното. Завършеното и отговорите Ви остават.
version-understood = Разбрах
version-seen = Отбелязано. Четете новата версия.

change-course_changed = Какво казва курсът за себе си
change-completion_rule_changed = Кога курсът се смята за завършен
change-lesson_added = Нов урок: { $title }
change-lesson_removed = Премахнат урок: { $title }
change-lesson_changed = Променен урок: { $title }
change-question_added =
    { $count ->
        [one] { $count } нов въпрос в „{ $title }“
       *[other] { $count } нови въпроса в „{ $title }“
    }
change-question_removed =
    { $count ->
        [one] { $count } премахнат въпрос от „{ $title }“
       *[other] { $count } премахнати въпроса от „{ $title }“
    }
change-question_changed =
    { $count ->
        [one] { $count } променен въпрос в „{ $title }“
       *[other] { $count } променени въпроса в „{ $title }“
    }
change-test_rule_changed = Правилата на теста „{ $title }“
change-assignment_rule_changed = Правилата на задачата „{ $title }“
change-other = Променено: { $title }
