# Тестове и задачи: преди, по време на работата, предаването и резултатът.

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
result-reread-text = При тези въпроси липсват точки. Прочетете отново за какво се отнасят.
result-question = Въпрос { $number }:
result-partly = отчасти вярно
result-other-questions = Други въпроси
result-reread-action = Прочетете уроците отново
result-to-course = Към курса
result-try-again = Направете теста отново

test-rule-count =
    { $count ->
        [one] { $count } въпрос.
       *[other] { $count } въпроса.
    }
test-rule-limit =
    { $limit ->
        [one] Имате { $limit } минута от началото.
       *[other] Имате { $limit } минути от началото.
    }
test-rule-limit-runs = Времето тече и когато затворите страницата, загубите връзката или смените устройството.
test-rule-limit-ends = Когато времето изтече, запазеното дотогава се предава автоматично.
test-rule-saved-timed = Всеки отговор се запазва веднага.
test-clock-runs = Започнали сте този тест и времето тече.
test-waits = Предадохте този тест. Обучител още трябва да оцени част от него; ще получите имейл, когато е готово.
test-who-grants = Обучител от { $organisation } може да Ви даде още един опит. Кажете му какво не се е получило.
test-who-grants-plain = Обучител от Вашата организация може да Ви даде още един опит. Кажете му какво не се е получило.
test-material = Покажете отново въведението

time-left =
    { $minutes ->
        [one] Оставащо време: { $minutes } минута
       *[other] Оставащо време: { $minutes } минути
    }
time-left-seconds =
    { $seconds ->
        [one] Оставащо време: { $seconds } секунда
       *[other] Оставащо време: { $seconds } секунди
    }
over-title = Тестът приключи
over-text = Вече нищо не може да се промени. Запазеното се предава; сървърът го прави дори ако затворите страницата.
over-handing-in = Предаване…
result-time-over = Времето изтече. Предадено беше запазеното дотогава.

check-sending =
    { $count ->
        [one] { $count } файл още се изпраща. Изчакайте да пристигне или го откажете.
       *[other] { $count } файла още се изпращат. Изчакайте да пристигнат или ги откажете.
    }
check-final-assignment = След предаването работата Ви не може да се променя, докато не бъде оценена.
check-hand-in = Предайте

handed-in-title = Предадено
handed-in-on = Предадено на { DATETIME($date, dateStyle: "long") }.
handed-in-waits = Обучител ще оцени работата Ви; ще получите имейл, когато е готово.
handed-in-what = Какво предадохте
handed-in-answer = Вашият отговор
marked-title = Какво оцени обучителят
marked-comment = Бележка на обучителя

assignment-start = Започнете задачата
assignment-check = Проверете отговорите си
assignment-check-text = Още нищо не се предава: преди това виждате всичко отново.
assignment-again = Работете отново по задачата
assignment-again-text = Прочетете бележките по-долу, подобрете работата си и я предайте отново.
assignment-second-time = Текстовете Ви от миналия път са отново тук. Файловете трябва да се предадат наново.
assignment-comment-before = Какво каза обучителят миналия път
assignment-earlier = Какво предадохте преди
assignment-attempt = Предаване { $number }
assignment-back = Обратно към задачата
assignment-passed-title = Изпълнихте задачата успешно.
assignment-failed-title = Задачата още не е изпълнена.

upload-label =
    { $count ->
        [one] Изберете файл
       *[other] Изберете файлове
    }
upload-drop = или ги пуснете тук
upload-rules =
    { $count ->
        [one] Приемат се: { $types }, до { $size }.
       *[other] Приемат се: { $types }, всеки до { $size }, най-много { $count } файла.
    }
upload-files = Вашите файлове
upload-started =
    { $count ->
        [one] Файлът се изпраща.
       *[other] Изпращат се { $count } файла.
    }
upload-arrived = { $name } пристигна.
upload-failed = { $name } не беше приет: { $problem }
upload-cancelled = Изпращането на { $name } е отказано.
upload-removed = { $name } е премахнат.
upload-progress = Изпращане на { $name }
upload-done = ✓ пристигна
upload-remove = Премахнете
upload-wrong-type = Файлове от този вид не се приемат тук. Приемат се: { $types }.
upload-empty = Този файл е празен.
upload-too-large = Този файл е твърде голям. Приемат се най-много { $size }.
upload-too-many =
    { $count ->
        [one] Тук може да се предаде само един файл. Първо премахнете другия.
       *[other] Тук могат да се предадат най-много { $count } файла. Първо премахнете един.
    }
upload-not-what-it-says = Съдържанието на този файл не отговаря на разширението му. Запазете го отново в правилния формат.

rubric-title = Как се оценява
rubric-marked = Как беше оценено
rubric-criterion = Критерий
rubric-points =
    { $points ->
        [one] { $points } точка
       *[other] { $points } точки
    }
rubric-points-column = Точки
rubric-up-to = до { $points }
rubric-given = ✓ Оценка:
rubric-given-of = { $points } от { $max }
