# What is held against what is needed, in Bulgarian.

gaps-own-title = Какво изисква работата Ви
gaps-own-title-in = Какво изисква работата Ви: { $organisation }
gaps-own-unassessed =
    { $expected ->
        [one] { $expected } умение, което работата Ви изисква, още не е оценено.
       *[other] Нито едно от { $expected } умения, които работата Ви изисква, още не е оценено.
    }
gaps-own-met =
    { $assessed ->
        [one] В { $assessed } оценено умение имате нивото, което работата Ви изисква.
       *[other] Във всички { $assessed } оценени умения имате нивото, което работата Ви изисква.
    }
gaps-own-short =
    { $short ->
        [one] В { $short } от { $assessed } оценени умения сте под необходимото за работата Ви: { $skill }.
       *[other] В { $short } от { $assessed } оценени умения сте под необходимото за работата Ви; започнете с { $skill }.
    }
gaps-coverage = Оценени са { $assessed } от { $expected } необходими умения.
gaps-profiles =
    { $count ->
        [one] Вашият профил: { $profiles }.
       *[other] Вашите профили: { $profiles }.
    }
gaps-two-profiles = Когато два профила изискват едно и също умение, важи по-строгото изискване.
gaps-no-profile-title = Още никой не е определил какво изисква работата Ви
gaps-no-profile-text = Към членството Ви няма длъжност и профил. Помолете „Човешки ресурси“ да Ви определят профил.
gaps-no-profile-position = Към длъжността „{ $position }“ няма профил. Помолете „Човешки ресурси“ да изберат такъв.
gaps-close-largest = Затворете най-големия си пропуск
gaps-assess = Оценете се
gaps-own-table = Налично и необходимо
gaps-figure = Като фигура
gaps-skill = Умение
gaps-held = Налично
gaps-needed = Необходимо
gaps-gap = Пропуск
gaps-due = Необходимо до
gaps-critical = решаващо
gaps-range = { $min } до { $max }
gaps-level = { NUMBER($level, maximumFractionDigits: 1) } ± { NUMBER($error, maximumFractionDigits: 1) }
gaps-number = { NUMBER($gap, maximumFractionDigits: 1) }
gaps-share = { $share }
gaps-of = { $assessed } от { $expected }
gaps-expected = ? от { $expected }
gaps-date = { DATETIME($date, dateStyle: "medium") }
gaps-size =
    { $gap ->
        [one] { $gap } ниво под
       *[other] { $gap } нива под
    }
gaps-no-gap = Няма пропуск
gaps-not-assessed = Не е оценено
gaps-unknown = Не е известно
gaps-standing-surely_met = със сигурност покрито
gaps-standing-probably_met = вероятно покрито
gaps-standing-open = не може да се каже
gaps-standing-probably_short = вероятно недостатъчно
gaps-standing-surely_short = със сигурност недостатъчно
gaps-radar = Радар: наличното спрямо необходимото, оценени { $assessed } от { $expected } умения. Таблицата казва същото.
gaps-explained = До нивото стои неговият обхват: истинското ниво много вероятно е в него, в 95 от 100 случая. „Със сигурност“ означава поне 95 %, „вероятно“ – поне 60 %. Никой не решава нищо автоматично по това.
gaps-title = Къде са пропуските?
gaps-by = Покажете по
gaps-by-unit = Звена
gaps-by-profile = Профили и длъжности
gaps-unit = Звено
gaps-profile = Профил и длъжност
gaps-organisation = Организация
gaps-all = Всички
gaps-no-unit = Без звено
gaps-no-position = Без длъжност
gaps-people =
    { $count ->
        [one] { $count } човек
       *[other] { $count } души
    }
gaps-finding = Най-големият пропуск е в { $skill }: { $short } от { $assessed } оценени са под необходимото.
gaps-finding-critical = Най-спешният пропуск е в { $skill }, което е решаващо: { $short } от { $assessed } оценени са под необходимото.
gaps-finding-none = Не е известно някой от оценените да е под необходимото.
gaps-finding-unassessed = Още никой не е оценен, затова нищо не може да се каже за пропуските.
gaps-without-profile =
    { $count ->
        [one] { $count } човек няма профил и не е включен.
       *[other] { $count } души нямат профил и не са включени.
    }
gaps-nobody-title = Още няма какво да се сравни
gaps-nobody-text = Тук никой няма профил. Щом длъжностите получат профили, пропуските ще се появят тук.
gaps-scale = Среден пропуск в нива:
gaps-scale-signs = · не е необходимо, ? никой оценен, – скрито, ! решаващо
gaps-map = Среден пропуск по групи и умения, с оценени от очаквани
gaps-withheld = Числата за групи, в които биха се различили по-малко от петима оценени, не се показват, също и когато други числа биха ги издали.
gaps-withheld-word = скрито
gaps-cell = среден пропуск { NUMBER($gap, maximumFractionDigits: 1) } плюс-минус { NUMBER($error, maximumFractionDigits: 1) }, под необходимото { $short }, оценени { $assessed } от { $expected }
gaps-cell-withheld = скрито, очаквани { $expected }
gaps-cell-unassessed = никой оценен от { $expected }
gaps-cell-not-needed = Не е необходимо
gaps-one-group = Една група подробно
gaps-average = Среден пропуск
gaps-met = Имат необходимото
gaps-short = Под необходимото
gaps-assessed = Оценени
gaps-who = Кои
gaps-see-people = Хора
gaps-everybody = Всички
gaps-radar-share = Радар: дял на оценените, които имат необходимото, { $group }. Таблицата казва същото.
gaps-method = Пропускът е необходимо минус налично, най-малко 0. Който не е оценен, влиза само в обхвата, никога като пропуск. След ± стои стандартната грешка, която следва от неопределеността на нивата.
gaps-team-only = Виждате своя екип и всичките му числа.
gaps-consortium-title = Къде са пропуските на консорциума?
gaps-consortium-lead = Числа за цели организации; ничие ниво не се показва.
gaps-counted-at = Преброено: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }; показва се една минута.
gaps-count-anew = Пребройте отново
gaps-counted-anew = Преброено отново.
gaps-campaign = Поканени сте: { $title }, до { DATETIME($date, dateStyle: "medium") }. Оценени от началото: { $answered } от { $expected } умения.
gaps-download = Изтеглете като CSV
gaps-people-title = Кому е необходимо и какво има
gaps-person = Човек
gaps-profiles-link = Профили на длъжности
gaps-campaigns-link = Кампании
gaps-position = Длъжност
gaps-without-title = Хора без профил
gaps-without-lead = Никой още не е казал какво изисква работата им и те не се броят. Дайте профил на един човек на неговата страница или на длъжност – за всички, които я заемат.
gaps-without-positions = Дайте профили на длъжностите
gaps-without-see = Вижте кои са
gaps-without-none-title = Всички имат профил
gaps-without-none-text = Всички, за които отговаряте, са преброени.
gaps-withheld-alike = При по-малко от десет души не се казва колко са под необходимото, когато това са почти всички или почти никой: това би говорило за всеки от тях. Скрити са и числата, които биха го издали.
gaps-incomplete-whole = При някои умения „Всички“ не включва организации със скрити числа: с тях те биха могли да се изчислят.
gaps-cell-alike = оценени { $assessed } от { $expected }, резултатът е скрит
gaps-finding-withheld = Това, което може да се каже за групите, не показва никого под необходимото; други числа са скрити.
gaps-people-left-out =
    { $count ->
        [one] { $count } човек не е в списъка: числото на неговото звено е скрито, защото биха могли да се разпознаят твърде малко хора.
       *[other] { $count } души не са в списъка: числата на техните звена са скрити, защото биха могли да се разпознаят твърде малко хора.
    }
gaps-her-title = Налично и необходимо
gaps-her-hint = Нива и пропуски на този човек. Записва се, че сте гледали, и човекът го вижда.
gaps-her-show = Покажете нивата и пропуските
gaps-her-plan = План за обучение
gaps-her-no-profile = Без профил няма какво да се сравни.
gaps-her-finding = Оценени са { $assessed } от { $expected } необходими умения; при { $short } от тях нивото е под необходимото.
gaps-held-range = { $level } (обхват { $low }–{ $high })
gaps-area-summary = под нужното: { $short }; оценени { $assessed } от { $expected }
gaps-few-why = Тук има малко числа, защото в малки групи те биха издали как стоят отделни хора: пропуснато е всичко, от което биха се разпознали по-малко от петима души.
gaps-scroll = Таблицата е по-широка от мястото си: превъртете я настрани, за да видите всички умения ({ $count }).
gaps-group-summary = пропуски в { $short } от { $told } умения с числа, нужни { $needed }
