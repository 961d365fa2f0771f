# Думите на справките.

reports-title = Справки
reports-lead = Готови въпроси за Вашата организация. Всеки води до справка, която можете да стесните, подредите и изтеглите.
reports-lead-team = Готови въпроси за Вашия екип. Всеки води до справка, която можете да стесните, подредите и изтеглите.
reports-logged = Който отвори справка, вижда лични данни. Затова всяко отваряне се записва в одитния дневник на организацията.
ask-open = Покажи справката
ask-gaps = Къде са пропуските?
ask-gaps-text = Какво имат хората спрямо необходимото за работата им, по звена и профили, и колко са оценени.
ask-levels = Кой какво ниво има?
ask-levels-text = Всички в организацията с нивата, които са известни за тях.
ask-levels-text-team = Всички във Вашия екип с нивата, които са известни за тях.
ask-skill = Кой е най-напред в дадено умение?
ask-skill-text = Най-високото ниво е първо: кого да попитате и кой може да насочва другите.
ask-course = Какво постигна един курс?
ask-course-text = Хората, които са започнали курса, и нивата им сега.
ask-unit = Докъде е стигнало дадено звено?
ask-unit-text = Хората в звеното и в звената, които са част от него.
ask-budget = Какво затваря един бюджет?
ask-budget-text = Курсовете, които затварят най-много пропуски на едно звено за толкова часове или евро.

report-title = Кой какво ниво има?
report-filters = Филтри и подредба
report-unit = Звено
report-course = Започнат курс
report-skill = Умение
report-all-units = Всички звена
report-all-courses = Със или без курс
report-all-skills = Всички умения
report-sort = Подреди по
report-sort-family_name = Фамилия
report-sort-unit = Звено
report-sort-level = Ниво в избраното умение
report-order = Ред
report-ascending = Възходящ (А до Я, най-ниското първо)
report-descending = Низходящ (Я до А, най-високото първо)
report-show-all = Покажи и уменията без нито едно ниво
report-show = Покажи
report-clear = Изчисти филтрите
report-finding =
    { $total ->
        [one] { $total } човек в справката, с доказано поне едно ниво: { $known }.
       *[other] { $total } души в справката, от тях с доказано поне едно ниво: { $known }.
    }
report-finding-part =
    { $total ->
        [one] { $total } човек в справката; от първите { $shown } с доказано поне едно ниво: { $known }.
       *[other] { $total } души в справката; от първите { $shown } с доказано поне едно ниво: { $known }.
    }
report-none-title = Никой не отговаря на тези филтри
report-none-text = Изберете по-голямо звено, друг курс или друго умение.
report-empty-title = В тази справка все още няма никого
report-empty-text = Хората се появяват тук, щом станат част от организацията или от Вашия екип.
report-no-levels-title = За тези хора все още няма известни нива
report-no-levels-text = Ниво се появява тук, когато някой завърши курс. Неизвестното ниво не е ниско ниво.
report-hidden-skills =
    { $count ->
        [one] Пропуснато е { $count } умение, в което никой на тази страница няма ниво.
       *[other] Пропуснати са { $count } умения, в които никой на тази страница няма ниво.
    }
report-table = Нива по хора и умения
report-person = Лице
report-scale = Ниво, от ниско към високо:
report-scale-missing = · не е известно
report-missing = Не е известно
report-key = Какво означават номерата на уменията
report-evidence = { $kind }, { DATETIME($date, dateStyle: "medium") }
report-evidence-until = { $kind }, { DATETIME($date, dateStyle: "medium") }, валидно до { DATETIME($until, dateStyle: "medium") }
report-note-completion = курс
report-note-self = самооценка
report-note-manager = ръководител
report-note-test = тест
report-note-external = удостоверение
report-note-refresher = опресняване
report-level = Ниво
report-kind = Доказателство
report-date = Показано на
report-until = Валидно до
report-no-end = Не изтича
report-person-without = За този човек все още няма известно ниво.
report-person-page = Място в организацията
report-download = Изтегли като CSV
report-formats = Други формати
report-format-xlsx = Excel (XLSX)
report-format-ods = LibreOffice (ODS)
report-format-pdf = PDF за четене и печат
report-format-json = JSON за програми
report-format-parquet = Parquet за програми
report-format-too-large = Справката има повече редове, отколкото побира PDF. Ограничете я до звено, курс или умение.
report-download-hint = Файлът съдържа всички хора и умения, които отговарят на филтрите, по един на ред. Страницата показва състоянието към { DATETIME($date, dateStyle: "long", timeStyle: "short") }.
report-why = Защо това ниво
ask-programmes = Кой е просрочил?
ask-programmes-text = Какво трябва да се знае и до кога, и докъде са хората.
