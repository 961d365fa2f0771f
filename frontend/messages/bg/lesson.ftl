# Урок: мястото му в курса, въпросите, какво се казва за отговорите.

course-outline = Съдържание на курса
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

lesson-position = Урок { $position } от { $count }
lesson-resume = Към мястото, където спряхте
lesson-next = Следващ урок
lesson-finish-next = Завършете и продължете
lesson-finish-last = Завършете урока
lesson-back = Обратно към курса
lesson-next-title = Следва: { $title }
lesson-previous-title = Предишен: { $title }
lesson-ask = Задайте въпрос или съобщете за грешка

question-several = Изберете всички верни отговори.
question-gaps = Попълнете празните места.
question-hint = Покажете подсказка
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

outline-timed-test =
    { $count ->
        [one] Тест, { $count } въпрос, време { $limit } мин
       *[other] Тест, { $count } въпроса, време { $limit } мин
    }
outline-assignment = Задача, около { $minutes } мин
state-to-mark = Очаква оценка
lesson-contents = В този урок

question-compare = Сравнете с примерния отговор
question-note = Запазете отговора
outcome-unscored = Отбелязано
outcome-to_mark = Обучител ще оцени отговора

order-instruction = Подредете в правилния ред.
order-up = Преместете „{ $entry }“ нагоре
order-down = Преместете „{ $entry }“ надолу
order-moved = „{ $entry }“ вече е на { $position }. място от { $count }.
order-right = ✓ в правилния ред
order-wrong = ✗ не е в правилния ред
order-nothing = Първо подредете елементите

match-instruction = За всеки елемент изберете какво съответства на него.
match-nothing = Първо изберете поне една двойка

text-label = Вашият отговор
text-left =
    { $count ->
        [one] Остава { $count } знак
       *[other] Остават { $count } знака
    }
text-too-long =
    { $count ->
        [one] Текстът е с { $count } знак по-дълъг от допустимото
       *[other] Текстът е с { $count } знака по-дълъг от допустимото
    }
text-nothing = Първо напишете отговора си
text-compare = Сравнете с този отговор:

scale-no-wrong = Няма верен или грешен отговор.
