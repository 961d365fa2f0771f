# Role profiles and campaigns.

campaigns-title = Кампании
campaigns-lead = Помолете хората до определен ден да покажат нивото си, следете колко са го направили и сравнете с предходната година.
campaigns-new = Започнете кампания
campaigns-none-title = Още няма кампания
campaigns-none-text = Започнете кампания и всички поканени ще бъдат уведомени.
campaigns-list = Всички кампании
campaigns-name = Кампания
campaigns-profile = Профил
campaigns-due = До
campaigns-date = { DATETIME($date, dateStyle: "medium") }
campaigns-state = Състояние
campaigns-open = отворена
campaigns-closed = закрита
campaigns-taking-part = Започнали и завършили
campaigns-participation = Започнали са { $began } от { $invited }, завършили { $finished }.
campaigns-field-title = Заглавие
campaigns-field-title-hint = Например „Есен 2027“
campaigns-field-unit = Само от това звено
campaigns-field-all-units = Всички звена
campaigns-field-due = До кой ден
campaigns-field-position = Само на тази длъжност
campaigns-field-previous = Сравнете с
campaigns-field-no-previous = С нищо: първа е
campaigns-begin = Започнете и уведомете всички
campaigns-remind = Напомнете на незавършилите
campaigns-reminded =
    { $count ->
        [one] Напомнено е на { $count } човек.
       *[other] Напомнено е на { $count } души.
    }
campaigns-close = Закрийте и запазете резултата
campaigns-close-hint = Не може да се отвори отново. След крайния ден се закрива сама.
campaigns-again = Повторете същото
campaigns-results = Какво е известно, по умения
campaigns-mean = Средно ниво
campaigns-change = Промяна
campaigns-number = { NUMBER($number, maximumFractionDigits: 1) }
campaigns-changed = { NUMBER($before, maximumFractionDigits: 1) } → { NUMBER($after, maximumFractionDigits: 1) } (n = { $people })
campaigns-who = Кой участва
campaigns-who-show = Покажете имената
campaigns-who-hint = Всеки в списъка вижда, че сте гледали.
campaigns-member = Човек
campaigns-state-invited = не е започнал
campaigns-state-begun = започнал
campaigns-state-finished = завършил
campaigns-none-chosen = Никоя
campaigns-needed-title = Дайте заглавие на кампанията.
campaigns-needed-day = Изберете деня, до който се отговаря.
campaigns-remind-hint = Всеки получава напомняне най-много веднъж на ден.
campaigns-close-title = Да се закрие ли кампанията?
campaigns-close-text = Завършили са { $finished } от { $invited }. Известното сега се запазва като резултат и кампанията не може да се отвори отново.
campaigns-close-empty = Никой не е завършил: по-късна кампания няма да има с какво да се сравни.
campaigns-close-not = Оставете я отворена
campaigns-results-later = Какво е известно за нивата, се показва след края на кампанията: дотогава всеки нов отговор би говорил за един човек. Ръководителят вижда своя екип по всяко време.
campaigns-withheld = Скрито е онова, което би говорило за малко хора: за по-малко от пет, за почти всички или почти никого от по-малко от десет, и каквото може да се изчисли от картата на пропуските или от по-ранна кампания.
campaigns-change-explained = Промяната отчита онези, които са оценени и в двете кампании.
campaigns-field-previous-one = { $title } (завършили { $finished } от { $invited })
campaigns-mean-step = { $number } ({ $word })
campaigns-self-assessments = Самооценки на поканените ({ $asked }): започнати { $begun }, завършени { $finished }.
campaigns-few = не се показва
campaigns-few-why = Число не се показва, когато би сочило към по-малко от петима души.
