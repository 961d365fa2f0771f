# Опресняване: какво се пита отново след курса, кога и как да го спрете.

refreshers-title = Опресняване на знанията
refreshers-lead = Наученото се пита отново малко преди да бъде забравено. Достатъчни са няколко минути; можете да спрете по всяко време.
refreshers-line = За опресняване днес:
refreshers-today = Днес
refreshers-count =
    { $count ->
        [one] { $count } въпрос
       *[other] { $count } въпроса
    }
refreshers-about =
    { $minutes ->
        [one] около { $minutes } минута
       *[other] около { $minutes } минути
    }
refreshers-start = Започнете
refreshers-go-on = Продължете
refreshers-none-title = Засега няма нищо за опресняване
refreshers-none-text = Няколко дни след като завършите курс, въпросите от него започват да се появяват тук.
refreshers-none-action = Вижте курсовете
refreshers-free-title = За днес няма въпроси
refreshers-done-title = Готово за днес
refreshers-next-on = Следващите въпроси са на { DATETIME($date, dateStyle: "long") }
refreshers-all-rest = В момента не е планирано нищо.

refreshers-courses = Вашите завършени курсове
refreshers-due-of-course =
    { $count ->
        [one] от тях днес: { $count }
       *[other] от тях днес: { $count }
    }
refreshers-course-next = следващият на { DATETIME($date, dateStyle: "long") }
refreshers-changed =
    { $count ->
        [one] Верният отговор на { $count } въпрос е променен; той започва отначало.
       *[other] Верните отговори на { $count } въпроса са променени; те започват отначало.
    }
refreshers-removed =
    { $count ->
        [one] { $count } въпрос е премахнат от курса и вече не се задава.
       *[other] { $count } въпроса са премахнати от курса и вече не се задават.
    }
refreshers-fresh-until = Доказателството Ви за „{ $title }“, ниво { $level }, е актуално до { DATETIME($date, dateStyle: "long") }
refreshers-fresh-since = Доказателството Ви за „{ $title }“, ниво { $level }, е потвърдено последно на { DATETIME($date, dateStyle: "long") } и е безсрочно.
refreshers-expired = Доказателството Ви за „{ $title }“, ниво { $level }, изтече на { DATETIME($date, dateStyle: "long") } Опресняването не може да го върне.
refreshers-rule =
    { $count ->
        [one] То се подновява, когато в рамките на 60 дни отговорите на { $count } въпрос с поне { $share } от точките.
       *[other] То се подновява, когато в рамките на 60 дни отговорите на { $count } различни въпроса с поне { $share } от точките.
    }
refreshers-confirmed = Последно подновено на { DATETIME($date, dateStyle: "long") }
refreshers-certificate = Опресняването поддържа актуални доказателствата за Вашите умения. То не удължава валидността на завършения курс: датата ѝ остава същата.
refreshers-all = Цялото опресняване

refreshers-pause = Пауза за четири седмици
refreshers-stop = Спрете за този курс
refreshers-stop-all = Спрете цялото опресняване
refreshers-pause-until = Пауза до друг ден
refreshers-day = Пауза до
refreshers-day-missing = Изберете ден в бъдещето
refreshers-pause-action = Пауза
refreshers-take-up = Отмяна: питайте ме отново
refreshers-paused = На пауза до { DATETIME($date, dateStyle: "long") }
refreshers-stopped = Спряно. Не се задават въпроси.
refreshers-active = Въпросите се задават отново.

refreshers-question-of = Въпрос { $number } от { $count }
refreshers-progress = Въпроси с отговор днес
refreshers-question-changed = Верният отговор на този въпрос е променен, откакто отговорихте последно.
refreshers-next = Следващ въпрос
refreshers-finish = Край
refreshers-leave = Продължете по-късно
refreshers-reread = Прочетете отново
refreshers-elsewhere = Вече отговорихте на този въпрос днес. Този отговор не се брои.
refreshers-in-days =
    { $count ->
        [1] Въпросът идва отново утре.
        [one] Въпросът идва отново след { $count } ден.
       *[other] Въпросът идва отново след { $count } дни.
    }
refreshers-in-weeks =
    { $count ->
        [one] Въпросът идва отново след около { $count } седмица.
       *[other] Въпросът идва отново след около { $count } седмици.
    }
refreshers-in-months =
    { $count ->
        [one] Въпросът идва отново след около { $count } месец.
       *[other] Въпросът идва отново след около { $count } месеца.
    }
refreshers-right-of =
    { $count ->
        [one] Верни отговори: { $right } от { $count }.
       *[other] Верни отговори: { $right } от { $count }.
    }
refreshers-round = Доказателството Ви е подновено
refreshers-home = Към началната страница
refreshers-plan = Вижте плана

refreshers-of-course = Въпросите от този курс се връщат от време на време, за да не се забравя наученото.
refreshers-of-skills = Доказателствата остават актуални, когато от време на време отговаряте отново на въпроси.
