# Това, което виждат обучаемите: начало, каталог, курс, урок, тест, умения.

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
course-outline = Съдържание на курса
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
outline-lesson =
    { $minutes ->
        [one] { $minutes } минута
       *[other] { $minutes } минути
    }
outline-test =
    { $count ->
        [one] Тест, { $count } въпрос, { $minutes } мин
       *[other] Тест, { $count } въпроса, { $minutes } мин
    }
state-not-started = Не е започнат
state-in-progress = В процес
state-finished = Завършен

level-of = Ниво { $level } от { $max }
level-meaning-1 = Основно: прости задачи, с насоки
level-meaning-2 = Основно: прости задачи, с насоки при нужда
level-meaning-3 = Средно: обичайни задачи, самостоятелно
level-meaning-4 = Средно: различни задачи, самостоятелно и според Вашите нужди
level-meaning-5 = Напреднало: насочвате други
level-meaning-6 = Напреднало: намирате най-подходящия начин в сложни ситуации
level-meaning-7 = Високоспециализирано: решавате сложни проблеми и насочвате професионалисти
level-meaning-8 = Високоспециализирано: предлагате нови идеи в областта

lesson-position = Урок { $position } от { $count }
lesson-other-language = Този урок още не е преведен. Показва се на: { $language }.
lesson-resume = Към мястото, където спряхте
lesson-next = Следващ урок
lesson-finish-next = Завършете и продължете
lesson-finish-last = Завършете урока
lesson-back = Обратно към курса
lesson-next-title = Следва: { $title }

question-several = Изберете всички верни отговори.
question-gaps = Попълнете празните места.
question-hint = Покажи подсказка
question-check = Проверете отговора
question-check-again = Проверете отново
question-nothing-chosen = Първо изберете отговор
question-nothing-written = Първо попълнете празно място
gap-label = Празно място { $number } от { $count }
gap-choose = Изберете…
gap-right = ✓ вярно
gap-wrong = ✗ не е вярно
option-right = Верен избор
option-wrong = Не е верният избор
outcome-right = Вярно
outcome-partly = Отчасти вярно
outcome-wrong = Още не е вярно
verdict-points =
    { $max ->
        [one] { $points } от { $max } точка
       *[other] { $points } от { $max } точки
    }

test-rules = Как протича тестът
test-rule-questions =
    { $count ->
        [one] { $count } въпрос, около { $minutes } мин. Няма ограничение във времето.
       *[other] { $count } въпроса, около { $minutes } мин. Няма ограничение във времето.
    }
test-rule-pass = Издържате теста с поне { $share } от точките.
test-rule-saved = Всеки отговор се запазва веднага. Можете да излезете и да продължите по-късно.
test-rule-submit = Преди да предадете теста, можете да проверите и промените отговорите си.
test-rule-attempts =
    { $count ->
        [one] Остава Ви { $count } опит.
       *[other] Остават Ви { $count } опита.
    }
test-rule-unlimited = Можете да правите теста колкото пъти желаете.
test-earlier = Предишните Ви опити
test-attempt = Опит { $number }
test-passed-share = издържан с { $share }
test-failed-share = неиздържан, { $share }
test-start = Започнете теста
test-continue = Продължете теста
test-question-of = Въпрос { $number } от { $count }
test-question = въпрос { $number }
test-progress = Прегледани въпроси
test-next = Следващ въпрос
test-previous = Предишен въпрос
test-to-check = Проверете отговорите си
save-done = Запазено
save-doing = Запазване…
save-failed = Още не е запазено.
check-title = Проверете отговорите си
check-open =
    { $count ->
        [one] { $count } въпрос още няма пълен отговор.
       *[other] { $count } въпроса още нямат пълен отговор.
    }
check-unanswered = Без отговор
check-change = Променете
check-final = След предаването отговорите вече не могат да се променят.
check-submit = Предайте теста
result-passed-title = Издържахте теста
result-failed-title = Този път не успяхте
result-points = { $points } от { $max } точки, което е { $share }. За издържане са нужни { $pass }.
result-completed = Завършихте курса „{ $title }“.
result-lessons-left = За да завършите курса, прочетете и останалите уроци.
result-new-levels = Новите Ви нива
result-reread = Какво си струва да прочетете отново
result-reread-text = На тези въпроси загубихте точки. Ще Ви помогнат уроците по тези теми.
result-other-questions = Други въпроси
result-reread-action = Прочетете уроците отново
result-to-course = Към курса
result-try-again = Направете теста отново

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
