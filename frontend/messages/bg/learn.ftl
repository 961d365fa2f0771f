# Това, което виждат обучаемите: начало, каталог, курс, умения.

home-title = Здравейте, { $name }
home-continue = Продължете оттам, където спряхте
home-progress = Завършени уроци
home-empty-title = Изберете първия си курс
home-empty-text = Курсовете са кратки и могат да се прекъсват по всяко време. Продължавате оттам, където сте спрели, на всяко устройство.
home-empty-action = Вижте курсовете
home-all-done-title = Всичко е завършено
home-all-done-text = Завършили сте всички започнати курсове.
home-all-done-action = Намерете нов курс
home-more-courses = Други започнати курсове
home-skills = Моите умения
home-all-skills = Всички мои умения
home-completed = Завършени курсове
home-ends-on = Важи до { DATETIME($date, dateStyle: "long") }
home-ended-on = Не важи от { DATETIME($date, dateStyle: "long") }
home-due = Предстои подновяване
home-progress-of = Завършени уроци: { $course }
progress-lessons =
    { $minutes ->
        [0] Завършени уроци: { $finished } от { $count }
        [one] Завършени уроци: { $finished } от { $count }, остава около { $minutes } минута
       *[other] Завършени уроци: { $finished } от { $count }, остават около { $minutes } минути
    }

catalogue-title = Курсове
catalogue-search = Търсене
catalogue-audience = За кого
catalogue-language = Език
catalogue-skill = Умение
catalogue-all-audiences = За всички
catalogue-all-languages = Всички езици
catalogue-all-skills = Всички умения
catalogue-count =
    { $count ->
        [one] { $count } курс
       *[other] { $count } курса
    }
catalogue-none-title = Няма подходящ курс
catalogue-none-text = Опитайте с други думи или с по-малко филтри.
catalogue-clear = Изчистете филтрите
catalogue-more = Покажете още курсове
catalogue-shown = Показани: { $shown } от { $count }.
catalogue-show-all = Покажете всички курсове
catalogue-none-filtered =
    { $count ->
        [one] Без филтрите има { $count } подходящ курс.
       *[other] Без филтрите има { $count } подходящи курса.
    }
catalogue-only-some = Нито един курс не съдържа всички тези думи. Курсовете по-долу съдържат някои от тях.
catalogue-building = Текстовете на уроците се подготвят за търсене. Дотогава се търси в заглавията и резюметата.
catalogue-did-you-mean = Имахте предвид:
catalogue-places = Намерено в тези уроци
catalogue-choice = { $name } ({ $count })
catalogue-up-to =
    { $minutes ->
        [one] До { $minutes } минута
       *[other] До { $minutes } минути
    }
catalogue-any-length = Всякаква продължителност
catalogue-length = Продължителност
catalogue-all-levels = Всички нива
catalogue-level = Ниво
catalogue-filters-set = Филтри (избрани: { $count })
catalogue-filters = Филтри
catalogue-search-hint = Търси се в заглавията и в текста на уроците.
audience-civil-servant = Държавни служители
audience-tourism-operator = Туристически фирми
audience-citizen = Граждани
audience-manager = Ръководители
audience-trainer = Обучители

course-minutes =
    { $minutes ->
        [one] { $minutes } минута
       *[other] { $minutes } минути
    }
course-lessons =
    { $count ->
        [one] { $count } урок
       *[other] { $count } урока
    }
course-other-language = Този курс още не е наличен на Вашия език. Показва се на: { $language }.
course-start = Започнете курса
course-read-again = Прочетете отново
course-no-membership = В момента не сте член на организация. Преди да започнете курс, помолете Вашата организация да Ви покани.
course-organisation = От името на коя организация вземате този курс?
course-organisation-missing = Изберете организация
course-skills = Какво ще умеете
course-completion = Кога курсът се смята за завършен
course-prerequisites = Първо преминете тези курсове
course-about = За курса
course-time = Необходимо време
course-audience = Предназначен за
course-languages = Езици
course-authors = Автори
course-licence = Лиценз
course-version = Версия
course-version-value = { $number }, публикувана на { DATETIME($date, dateStyle: "long") }
course-valid-for-ever = Без ограничение
course-valid-months =
    { $months ->
        [one] { $months } месец след завършването
       *[other] { $months } месеца след завършването
    }
course-validity = Валидност
course-translation-current = Изцяло преведен на Вашия език
course-translation-behind =
    { $count ->
        [one] Преводът на { $count } част е по-стар от оригинала
       *[other] Преводът на { $count } части е по-стар от оригинала
    }
course-partly-translated = На Вашия език липсват { $missing } от { $lessons } части; те се показват в оригинал
course-not-translated = Още не е преведен на Вашия език
prerequisite-not-begun = Незапочнат
prerequisite-begun = Започнат
prerequisite-ended = Завършен, вече не важи
prerequisite-met = Завършен
prerequisites-missing =
    { $count ->
        [one] Преди този курс е добре да завършите още { $count } курс. Въпреки това можете да го започнете.
       *[other] Преди този курс е добре да завършите още { $count } курса. Въпреки това можете да го започнете.
    }
prerequisites-met = Завършили сте всичко, което се изисква преди този курс.
course-ended-on = Не важи от { DATETIME($date, dateStyle: "long") }.
course-start-at = Ще започнете с урока, който намерихте: { $lesson }.
course-withdrawn = Този курс е оттеглен. В момента не може да бъде започнат.
course-state-begun = Започнат
course-state-completed = Завършен
rule-all-lessons = Завършили сте всички уроци.
rule-test = Издържали сте заключителния тест с поне { $share }.
rule-attempts =
    { $count ->
        [one] Тестът може да се прави { $count } път.
       *[other] Тестът може да се прави { $count } пъти.
    }
rule-valid =
    { $months ->
        [one] Завършването е валидно { $months } месец.
       *[other] Завършването е валидно { $months } месеца.
    }

level-of = Ниво { $level } от { $max }
level-meaning-1 = Основно: прости задачи, с насоки
level-meaning-2 = Основно: прости задачи, с насоки при нужда
level-meaning-3 = Средно: обичайни задачи, самостоятелно
level-meaning-4 = Средно: различни задачи, самостоятелно и според Вашите нужди
level-meaning-5 = Напреднало: насочвате други
level-meaning-6 = Напреднало: намирате най-подходящия начин в сложни ситуации
level-meaning-7 = Високоспециализирано: решавате сложни проблеми и насочвате професионалисти
level-meaning-8 = Високоспециализирано: предлагате нови идеи в областта

skills-title = Моите умения
skills-lead = Нивата, които сте показали досега, и откъде идват.
skills-empty-title = Все още няма нива
skills-empty-text = Ниво се появява тук, когато завършите курс.
skills-unreviewed = Някои от заглавията по-долу нямат потвърден превод. Показани са в работен превод или на английски.
skills-levels-title = Моите нива
skills-area = { $title } ({ $count })
evidence-completion = Завършен курс
evidence-self = Самооценка
evidence-manager = Оценка от прекия ръководител
evidence-agreed = Договорено с прекия ръководител
evidence-test = Тест
evidence-external = Външно удостоверение
evidence-refresher = Опресняване
framework-credit = Умения и нива: { $title }. Източник: { $source }. Лиценз: { $licence }.
