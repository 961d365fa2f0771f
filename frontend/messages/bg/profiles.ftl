# Role profiles and campaigns.

profiles-title = Профили на длъжности
profiles-lead = Какво изискват длъжностите: умения с диапазон от нива. Общите са на консорциума; приспособете профил, където работата Ви е различна.
profiles-list = Всички профили
profiles-name = Профил
profiles-whose = Чий
profiles-shared = общ
profiles-own = наш
profiles-archived = неизползван
profiles-skills = Умения
profiles-count = { $count }, решаващи { $critical }
profiles-origin-changed = общият е променен
profiles-positions = Определете коя длъжност има кой профил
profiles-new = Нов профил
profiles-adapt = Приспособете за нашата организация
profiles-edit = Променете
profiles-save = Запазете
profiles-saved = Запазено.
profiles-archive = Спрете употребата
profiles-restore = Използвайте отново
profiles-compared = Сравних го
profiles-version = Версия { $version }, { DATETIME($date, dateStyle: "medium") }
profiles-versions = Версии
profiles-occupation = Професия по ESCO
profiles-occupation-none = Няма
profiles-weight = Тежест
profiles-reason = Защо
profiles-months = Месеци за достигане
profiles-months-value =
    { $months ->
        [one] до { $months } месец
       *[other] до { $months } месеца
    }
profiles-min = Най-ниско ниво
profiles-max = Най-високо ниво
profiles-add-skill = Добавете умение
profiles-remove = Премахнете
profiles-name-in = Заглавие ({ $language })
profiles-note = Защо тази промяна
profiles-row = Ред { $row }: { $skill }
profiles-differences = Какво се различава от общия профил
profiles-difference-added = само тук
profiles-difference-left_out = тук пропуснато
profiles-difference-changed = изискано различно
profiles-here = Тук
profiles-there = Общ
profiles-asks = { $min } до { $max }, тежест { $weight }
profiles-nothing = –
profiles-positions-title = Длъжности и техните профили
profiles-positions-lead = Всеки на дадена длъжност има нейните профили. Длъжностите без профил са първи.
profiles-positions-unmapped =
    { $count ->
        [one] { $count } длъжност още няма профил.
       *[other] { $count } длъжности още нямат профил.
    }
profiles-positions-none = Хора без длъжност
profiles-no-profile = Без профил
profiles-people = { $count }
profiles-people-head = Хора
profiles-position = Длъжност
profiles-back = Профили на длъжности
profiles-named-own = { $title } (наш)
profiles-her-title = Профили
profiles-her-none = Още няма профил: никой не е казал какво изисква тази работа и за пропуските не може да се каже нищо. Дайте профил тук.
profiles-her-none-position = Още няма профил: за длъжността „{ $position }“ няма такъв. Дайте профил тук на този човек или на длъжността – за всички, които я заемат.
profiles-her-own = даден на този човек
profiles-her-position = от длъжността „{ $position }“
profiles-her-take = Отнемете
profiles-her-taken = Профилът „{ $profile }“ е отнет.
profiles-her-undo = Върнете
profiles-her-undone = Профилите са както преди.
profiles-her-given = Профилът „{ $profile }“ е даден.
profiles-her-another = Дайте профил
profiles-her-hint = Освен тези на длъжността. Пропуските и плановете го отчитат веднага.
profiles-her-choose = Изберете профил
profiles-her-give = Дайте
profiles-her-together = Няколко профила са един списък. Където два изискват едно и също умение, важи по-строгото изискване:
profiles-her-stricter = { $skill }: поне ниво { $min }, от „{ $profile }“ (иначе { $less })
profiles-her-nothing-twice = Засега никое умение не се изисква на различни нива.
profiles-archive-title = Да се спре ли употребата на този профил?
profiles-archive-text = За всички, които го имат, отпада това, което изисква: пропуските, плановете и кампаниите вече не го отчитат. Длъжностите, които имат само него, остават без профил. Можете да го използвате отново по всяко време.
profiles-archive-not = Нека остане в употреба
profiles-another = Добавете още един профил
profiles-use-own = Заменете го с нашия
