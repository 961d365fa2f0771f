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
title-unreviewed = Непроверен превод
evidence-completion = Завършен курс
evidence-self = Самооценка
evidence-manager = Оценка от прекия ръководител
evidence-test = Тест
evidence-external = Външен сертификат
evidence-refresher = Опресняване
framework-credit = Умения и нива: { $title }. Източник: { $source }. Лиценз: { $licence }.
