# Думите на страниците за оценяване: предаденото от обучаемите и допълнителните опити.

teach-title = Оценяване
teach-lead = Какво са предали за оценяване хората от Вашата организация. Вашата собствена работа се оценява от друг и не е в списъка.
teach-views = Коя работа се показва
teach-to-mark = За оценяване
teach-marked = Оценени
teach-questions = Въпроси и сигнали
teach-waiting =
    { $count ->
        [one] { $count } работа чака. Човекът продължава, когато тя бъде оценена.
       *[other] { $count } работи чакат, най-дълго чакащата е най-отгоре. Хората продължават, когато бъдат оценени.
    }
teach-waiting-more = Чакат повече от { $count } работи, най-дълго чакащата е най-отгоре.
teach-none-title = Нищо не чака оценяване
teach-none-text = Задачите и писмените отговори се появяват тук, когато някой ги предаде.
teach-none-marked-title = Още нищо не е оценено
teach-none-marked-text = Оценената работа остава тук, за да можете да я намерите и да поправите точките.
teach-table = Работа за оценяване
teach-marked-table = Оценена работа
teach-who = Кой
teach-what = Задача и курс
teach-course = Курс
teach-handed-in = Предадено
teach-attempt = Опит
teach-points = Резултат
teach-date = { DATETIME($date, dateStyle: "medium") }
teach-days =
    { $days ->
        [0] днес
        [one] преди { $days } ден
       *[other] преди { $days } дни
    }
teach-points-of = { $points } от { $max } точки
teach-passed = Успешно
teach-not-passed = Неуспешно

mark-task = Задачата
mark-answer = Какво е предадено
mark-rubric = Точки
mark-points =
    { $points ->
        [one] { $points } точка
       *[other] { $points } точки
    }
mark-comment = Бележка
mark-comment-hint = Обучаемият я чете до точките.
mark-question-points = { $points } от { $max } точки за този отговор
mark-without-points = Този отговор не носи точки.
mark-nothing-handed-in = Тук нищо не е предадено, затова няма точки и няма какво да се оценява.
mark-by-key = Точки по ключа: { $points } от { $max }.
mark-missing = Изберете точките за: { $criterion }
mark-total = { $points } от { $max } точки
mark-open =
    { $count ->
        [one] { $count } критерий още не е оценен
       *[other] { $count } критерия още не са оценени
    }
mark-unsaved = Още не е запазено
mark-save = Запазете точките
mark-save-again = Запазете поправките
mark-saved-passed = Точките са запазени. { $name }: успешно, { $points } от { $max } точки. Изпраща се съобщение по електронната поща.
mark-saved-not-passed = Точките са запазени. { $name }: неуспешно, { $points } от { $max } точки. Изпраща се съобщение по електронната поща.
mark-again-text = Тази работа е оценена. Можете да поправите точките; тогава се изпраща ново съобщение по електронната поща. Завършен курс остава завършен.
mark-restored = Избрали сте тези точки по-рано, без да ги запазите. Те са такива, каквито сте ги оставили.
mark-next = Следва: { $name }, { $lesson }
mark-back = Към списъка
answer-none = Няма отговор.
answer-gap = Празно място { $number }:
answer-goes-with = върви с
answer-file = { $size }, изпратен на { DATETIME($date, dateStyle: "medium", timeStyle: "short") }

mark-leave-text = Избраните точки още не са запазени. Те остават в този раздел на браузъра, докато не го затворите; обучаемият не научава нищо, преди да ги запазите.

grant-list-title = Допълнителни опити
grant-list-text = Хора, които са се явили неуспешно на заключителния тест толкова пъти, колкото курсът позволява. Те могат да завършат курса само ако им дадете още един опит.
grant-list-empty = В момента никой не е изчерпал опитите си.
grant-list-table = Хора без оставащи опити
grant-test = Тест и курс
grant-attempts = Опити досега
grant-action-column = Какво можете да направите
grant-open = Дай още един опит
grant-question = Да се даде ли още един опит на { $name }?
grant-text =
    { $count ->
        [one] „{ $lesson }“ в курса „{ $course }“: { $count } опит, без успех.
       *[other] „{ $lesson }“ в курса „{ $course }“: { $count } опита, без успех.
    }
grant-no-mail = Тестът е достъпен веднага. Не се изпраща съобщение, затова уведомете човека сами.
grant-reason = Защо е уместен още един опит?
grant-reason-hint = Записва се към опита, например: прекъсване на мрежата.
grant-reason-missing = Посочете защо е уместен още един опит
grant-action = Дай опита
grant-done = { $name } има още един опит за „{ $lesson }“.
