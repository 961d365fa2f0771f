# Самооценка: начало, твърдения, проверка, резултат. Също и думите за нивата.

assess-title = Самооценка
assess-lead = Кажете сами какво можете. Веднага виждате какво следва от това и какво означава.
assess-to-views = Как ме виждат другите: ръководител, колеги, разговори
assess-date = { DATETIME($date, dateStyle: "long") }
assess-open = Започнато и незавършено
assess-begun = Започнато на { DATETIME($date, dateStyle: "long") }.
assess-progress = Отговорени { $done } от { $total }
assess-go-on = Продължаване
assess-new = Нова самооценка
assess-about-time =
    { $minutes ->
        [one] Отнема около { $minutes } минута.
       *[other] Отнема около { $minutes } минути.
    }
assess-about-leave = Всеки отговор се запазва веднага. Можете да спрете по всяко време и да продължите по-късно, също на друго устройство.
assess-about-who = Отделните отговори са само Ваши. Нивото, което следва от тях, виждате Вие, прекият Ви ръководител и отдел „Човешки ресурси“.
assess-about-honest = Няма верни отговори и нищо не се решава автоматично по тях. Кажете какво е вярно днес.
assess-framework = Рамка
assess-framework-plain = За тази рамка няма твърдения. За всяко умение ще Ви попитаме за нивото.
assess-which = Кои умения?
assess-which-all = Всички умения ({ $count })
assess-which-profile =
    { $count ->
        [one] Само { $count } умение, което моят профил изисква
       *[other] Само { $count } умения, които моят профил изисква
    }
assess-start = Начало
assess-earlier = Предишни самооценки
assess-profile-only = само уменията от профила
assess-step = Умение { $number } от { $count }
assess-bar = Отговорени умения
assess-unreviewed = Преводът на тези твърдения още не е прегледан от никого.
assess-question = Кое ниво описва това, което можете?
assess-answer-0 = Още не мога
assess-answer-1 = С помощ
assess-answer-2 = Самостоятелно
assess-answer-3 = Помагам на другите
assess-no-level = Още няма ниво
assess-saving = Запазване…
assess-saved = Всичко е запазено.
assess-not-saved = Последните Ви отговори не са запазени: няма връзка. Те остават на тази страница.
assess-save-again = Повторно запазване
assess-back = Назад
assess-next = Следващо умение
assess-skip = Пропускане засега
assess-to-check = Проверка на отговорите
assess-check-now = Спиране тук и проверка на отговорите
assess-check = Проверете отговорите си
assess-check-all = Отговорено е на всичко.
assess-check-open =
    { $count ->
        [one] { $count } умение не е отговорено докрай. Можете да завършите без него; тогава то няма да получи ниво.
       *[other] { $count } умения не са отговорени докрай. Можете да завършите без тях; тогава те няма да получат ниво.
    }
assess-change = Промяна
assess-unanswered = Без отговор
assess-finish-text = Когато завършите, нивата стават доказателство с днешна дата. След това не можете да ги промените, но можете да се оцените отново по всяко време.
assess-finish = Завършване и показване на резултата
assess-nothing-answered = Първо отговорете на всички твърдения поне за едно умение
assess-discard = Изхвърляне
assess-discard-title = Да се изхвърли ли тази самооценка?
assess-discard-text = Всички отговори в нея се изтриват. Това не може да бъде отменено.
assess-keep = Запазване
assess-result = Вашият резултат
assess-result-lead =
    { $count ->
        [one] { $count } умение от { $framework }, както сте го преценили на { DATETIME($date, dateStyle: "long") }.
       *[other] { $count } умения от { $framework }, както сте ги преценили на { DATETIME($date, dateStyle: "long") }.
    }
assess-meaning = Какво означава това
assess-strengths = Вашите силни страни според Вас:
assess-gaps = Най-далеч под изискваното от Вашия профил:
assess-gap = ниво { $level }, необходимо е { $required }
assess-critical = Критично
assess-no-gaps = Нищо не е под изискваното или още нямате профил. Изберете в какво искате да станете по-добри.
assess-to-skills = Показване на всички мои умения
assess-to-courses = Търсене на курс
assess-uncertain = Самооценката е приблизителна: хората доста често се оценяват с повече от едно ниво по-високо или по-ниско. Затова при всяко ниво е показан обхват. Тест или мнението на ръководителя Ви я правят по-сигурна.
assess-left-out =
    { $count ->
        [one] { $count } твърдение е пропуснато; умението му няма ниво от тази самооценка.
       *[other] { $count } твърдения са пропуснати; уменията им нямат ниво от тази самооценка.
    }
assess-level = Ниво { $level } от { $max }
assess-band-1 = основно
assess-band-2 = средно
assess-band-3 = напреднало
assess-band-4 = високоспециализирано
assess-range = Вероятно между { $low } и { $high }.
assess-required = Вашият профил изисква ниво { $required }.
assess-same = Както миналия път.
assess-higher = По-високо от миналия път (ниво { $before }).
assess-lower = По-ниско от миналия път (ниво { $before }).
assess-odd = Отговорите Ви тук не си съответстват напълно, затова нивото е по-несигурно.
