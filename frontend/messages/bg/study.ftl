# My notes, what is known of a completion, and what goes on paper.

study-notes-title = Моите бележки
study-notes-lead = Всичко, което сте отбелязали и написали в курсовете си. Виждате го само Вие.
study-notes-search = Търсене
study-notes-count =
    { $count ->
        [one] { $count } бележка
       *[other] { $count } бележки
    }
study-notes-none-title = Още няма бележки
study-notes-none-text = Изберете откъс в урок, за да го отбележите или да напишете нещо към него.
study-notes-no-match = Никоя бележка не съдържа тези думи.
study-notes-export = Изтеглете като Markdown
study-notes-open = Отворете в урока
study-notes-delete = Изтрийте
study-notes-deleted = Бележката е изтрита.
study-notes-undo = Върнете
study-lesson-gone = Урок, който вече не е в курса
study-confidence-title = Как завършихте този курс
study-confidence-high = Няколко неща говорят за трайни знания.
study-confidence-usual = Това е както обикновено.
study-confidence-low = Малко се знае за това как сте научили това. Едно опресняване ще покаже какво е останало.
study-confidence-private = Това виждате само Вие. Не е в никоя справка и не решава нищо. Четенето на хартия или без мрежа не се измерва и не се зачита срещу Вас.
study-reason-read_with_time = Отворени за голяма част от нужното време: { $count } от { $of } урока.
study-reason-read_briefly = Отворени тук само за кратко: { $count } от { $of } урока.
study-reason-reading_usual = Времето за четене е известно за { $count } от { $of } урока и не е необичайно.
study-reason-reading_unknown = Не е измерено време за четене. Това не се зачита нито за, нито против.
study-reason-test_unhurried =
    { $count ->
        [one] За всеки въпрос от теста сте използвали около { $count } секунда.
       *[other] За всеки въпрос от теста сте използвали около { $count } секунди.
    }
study-reason-test_hurried = На теста е отговорено по-бързо, отколкото обикновено се четат въпросите.
study-reason-many_attempts = Издържахте теста при опит № { $count }.
study-reason-refreshers_held =
    { $count ->
        [one] Наученото се запази при { $count } опресняване.
       *[other] Наученото се запази при { $count } опреснявания.
    }
study-reading-title = Какво е измерено
study-reading-minutes =
    { $count ->
        [one] { $count } минута на екрана, посочено време { $minutes } мин
       *[other] { $count } минути на екрана, посочено време { $minutes } мин
    }
study-print-title = Печат: { $title }
study-print-lead = Изберете какво да бъде на хартия и отпечатайте. Браузърът може и да го запази като PDF.
study-print-what = Какво да се отпечата
study-print-whole = Целият курс
study-print-notes = С моите бележки
study-print-now = Отпечатайте
study-print-answer = Вашият отговор
study-print-test = Въпросите от теста идват с опита и не се отпечатват.
study-print-film = Филм: { $address }
study-print-sound = Звук: { $address }
study-print-printed = Отпечатано на { DATETIME($date, dateStyle: "long") } от { $address }
