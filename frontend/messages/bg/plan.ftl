# Планът за учене: от пропуските към курсовете.

plan-title = Моят план за учене
plan-lead = Курсовете, които Ви водят от това, което умеете, до това, от което се нуждае работата Ви, в реда, който спазва всички срокове.
plan-working = Планът Ви се изчислява…
plan-held = Имате { $held } от { $needed } умения, от които се нуждае работата Ви.
plan-not-assessed =
    { $count ->
        [one] За { $count } умение нивото Ви още не е известно.
       *[other] За { $count } умения нивото Ви още не е известно.
    }
plan-total =
    { $count ->
        [one] { $count } курс:
       *[other] { $count } курса:
    }
plan-ends = край на { DATETIME($date, dateStyle: "long") }
plan-minutes =
    { $minutes ->
        [one] { $minutes } минута
       *[other] { $minutes } минути
    }
plan-hours =
    { $hours ->
        [one] { $hours } час
       *[other] { $hours } часа
    }
plan-hours-minutes = { $hours } ч { $minutes } мин
plan-cost = { NUMBER($cost, minimumFractionDigits: 2) } евро
plan-proof-time = Никой друг избор сред курсовете, които приемате, не постига същото за по-малко време. Това е доказано.
plan-proof-cost = Никой друг избор сред курсовете, които приемате, не постига същото с по-малко разходи. Това е доказано.
plan-proof-bound = Този план е най-много на { $percent } процента от най-добрия. За по-точно доказателство не стигна времето.
plan-made = Изчислен на { DATETIME($date, dateStyle: "long") } Планът се приспособява, когато завършите курс или покажете ниво.
plan-courses = Вашите курсове по ред
plan-on = { DATETIME($date, dateStyle: "medium") }
plan-from-to = от { DATETIME($from, dateStyle: "medium") } до { DATETIME($to, dateStyle: "medium") }
plan-critical = Решаващо за работата Ви
plan-begun = Започнат
plan-reason-closes = Води Ви до ниво { $level } в „{ $skill }“.
plan-reason-closes-by = Води Ви до ниво { $level } в „{ $skill }“, което Ви трябва до { DATETIME($date, dateStyle: "long") }
plan-reason-closes-late = Води Ви до ниво { $level } в „{ $skill }“, но срокът { DATETIME($date, dateStyle: "long") } няма да бъде спазен.
plan-reason-renews = Подновява нивото Ви { $level } в „{ $skill }“, чието доказателство изтича на { DATETIME($date, dateStyle: "long") }
plan-reason-before = Нужен Ви е преди „{ $course }“.
plan-reason-before-session = Нужен Ви е преди „{ $course }“, който започва на { DATETIME($date, dateStyle: "long") }.
plan-left = остава: { $time }
plan-reason-chosen = Вие поискахте този курс.
plan-more-reasons =
    { $count ->
        [one] Още { $count } причина
       *[other] Още { $count } причини
    }
plan-start = Започнете
plan-continue = Продължете
plan-up = Премести нагоре
plan-down = Премести надолу
plan-decline = Не искам този курс
plan-moved = { $course } вече е на място { $place } от { $count }.
plan-move-refused = „{ $course }“ остава на мястото си: срок или курс, който надгражда друг, не позволява този ред.
plan-declined = „{ $course }“ вече не е в плана Ви.
plan-allowed = „{ $course }“ отново може да бъде в плана Ви.
plan-undo = Отмени
plan-allow = Позволи отново
plan-declined-title = Курсове, които не искате
plan-left-out-title = Курсове, които поискахте, но не могат да се учат
plan-open-title = Какво не постига този план
plan-open-lead = Какво не постига никой план и какво става по-късно, отколкото трябва, с причината.
plan-open-skill = { $skill }, ниво { $level }
plan-open-due = Срок: { DATETIME($date, dateStyle: "long") }
plan-open-no-course = Все още никой курс не учи на това.
plan-open-best = Курсовете водят само до ниво { $best }.
plan-open-language = Има курсове, но на други езици
plan-open-declined = Нужен е курсът „{ $course }“, който не искате.
plan-open-session = Нужен е курсът „{ $course }“, за който няма останала дата в срок.
plan-open-evidence-ends = Нужен е курсът „{ $course }“, чието доказателство дотогава отново би изтекло.
plan-open-prerequisite = Нужен е курсът „{ $course }“, а до това, което трябва да е преди него, няма път.
plan-open-finished = Завършили сте „{ $course }“ и всички други курсове, които учат на това.
plan-open-overdue = Срокът вече е изтекъл.
plan-open-overdue-day = Срокът вече е изтекъл. С този план пропускът се затваря на { DATETIME($date, dateStyle: "long") }
plan-open-late = С Вашите часове няма да стане преди { DATETIME($date, dateStyle: "long") }
plan-open-never = С Вашите часове няма да стане в рамките на една година.
plan-open-late-any = Наред с останалото в плана няма да стане преди { DATETIME($date, dateStyle: "long") } при никакъв брой часове седмично.
plan-open-never-any = Наред с останалото в плана няма да стане в рамките на една година при никакъв брой часове седмично.
plan-way-hours =
    { $hours ->
        [one] Планирай с { $hours } час седмично: така това може да е навреме
       *[other] Планирай с { $hours } часа седмично: така това може да е навреме
    }
plan-way-allow = Включи „{ $course }“ в плана
plan-way-language = Добавете език, на който четете
plan-way-review = Опреснете наученото
plan-way-manager = Поговорете с ръководителя си или с човешки ресурси за друг път, например курс другаде, и качете удостоверението от него.
plan-way-evidence = Качете удостоверение
plan-settings = Как искате да учите
plan-settings-save = Изчисли плана отново
plan-hours-label = Часове седмично за курсове
plan-hours-hint = Цяло число от 1 до 40.
plan-hours-wrong = Въведете цяло число от 1 до 40.
plan-objective = Какво да бъде възможно най-малко?
plan-objective-time = Времето
plan-objective-cost = Разходите
plan-languages = Езици, на които четете
plan-languages-hint = Планират се само курсове на тези езици.
plan-languages-usual = Докато не изберете, това са езикът, на който работи организацията Ви, и езикът, на който използвате програмата.
plan-languages-missing = Изберете поне един език.
plan-renewed = Планът е изчислен отново.
plan-changed-none = Нищо не се промени: това все още е най-добрият план.
plan-changed-none-open = Нищо не се промени.
plan-changed-in = Ново: { $courses }.
plan-changed-out = Вече не е в плана: { $courses }.
plan-changed-end = Край: { DATETIME($date, dateStyle: "long") }, преди: { DATETIME($before, dateStyle: "long") }
plan-changed-open = Непостигнати: { $now }, преди: { $before }.
plan-changed-order = Курсовете са същите; промениха се редът или датите.
plan-proposes = Планът е предложение. Той не Ви записва никъде и никой не решава нищо за Вас според него. Ръководителят Ви и човешки ресурси могат да го прочетат.
plan-no-profile-title = Още няма план
plan-no-profile-text = Още не е определено от кои умения се нуждае длъжността Ви. Човешки ресурси могат да Ви дадат профил; дотогава избирайте курсове от каталога.
plan-no-profile-action = Вижте курсовете
plan-no-gaps-title = Нищо не липсва
plan-no-gaps-text = Имате това, от което се нуждае работата Ви, и нищо от него не изтича през следващата година.
plan-no-gaps-action = Вижте уменията си
plan-assess-text = Умение, в което нивото Ви не е известно, се смята за липсващо. Покажете какво вече умеете и планът може да стане по-кратък.
plan-assess-action = Кажете какво умеете
plan-of = План за учене: { $name }
plan-of-lead = Какво предлага планът сега. Човекът чете същите курсове, дати и причини.
plan-of-held = Налице са { $held } от { $needed } умения, от които се нуждае длъжността.
plan-of-not-assessed =
    { $count ->
        [one] За { $count } умение нивото още не е известно.
       *[other] За { $count } умения нивото още не е известно.
    }
plan-of-proof-time = Никой друг избор сред приетите курсове не постига същото за по-малко време. Това е доказано.
plan-of-proof-cost = Никой друг избор сред приетите курсове не постига същото с по-малко разходи. Това е доказано.
plan-of-made = Изчислен на { DATETIME($date, dateStyle: "long") } Планът се приспособява, когато бъде завършен курс или показано ниво.
plan-of-courses = Курсове по ред
plan-of-critical = Решаващо за длъжността
plan-of-reason-closes = Води до ниво { $level } в „{ $skill }“.
plan-of-reason-closes-by = Води до ниво { $level } в „{ $skill }“, нужно до { DATETIME($date, dateStyle: "long") }
plan-of-reason-closes-late = Води до ниво { $level } в „{ $skill }“, но срокът { DATETIME($date, dateStyle: "long") } няма да бъде спазен.
plan-of-reason-renews = Подновява ниво { $level } в „{ $skill }“, чието доказателство изтича на { DATETIME($date, dateStyle: "long") }
plan-of-reason-before = Нужен преди „{ $course }“.
plan-of-reason-before-session = Нужен преди „{ $course }“, който започва на { DATETIME($date, dateStyle: "long") }
plan-of-reason-chosen = Този курс е поискан от самия човек.
plan-of-open-declined = Нужен е курсът „{ $course }“, който човекът е отказал.
plan-of-open-finished = „{ $course }“ и всички други курсове, които учат на това, са завършени.
plan-of-open-late = С избраните часове няма да стане преди { DATETIME($date, dateStyle: "long") }
plan-of-open-never = С избраните часове няма да стане в рамките на една година.
plan-of-way-manager = Договорете друг път, например курс другаде: удостоверението се качва във „Външни удостоверения“.
plan-of-member = Към човека
plan-of-no-profile-title = Няма профил на длъжността
plan-of-no-profile-text = Без профил на длъжността няма за какво да се планира.
plan-of-no-gaps = За тази длъжност нищо не липсва.
plan-of-logged = Човекът може да види, че сте погледнали този план.

unit-plan-title = План за звено
unit-plan-lead = Кои курсове затварят най-много пропуски за даден бюджет, решаващите преди всички други.
unit-plan-lead-team = Кои курсове затварят най-много пропуски в екипа Ви за даден бюджет, решаващите преди всички други.
unit-plan-unit = Звено
unit-plan-everybody = Всички в организацията
unit-plan-team = Целият ми екип
unit-plan-measure = Бюджетът се брои в
unit-plan-hours = часове работно време
unit-plan-euros = евро
unit-plan-amount = Бюджет
unit-plan-amount-hint = Цяло число. Оставете празно, за да видите колко е нужно за всичко, което може да се затвори.
unit-plan-amount-wrong = Въведете цяло число до един милион или нищо.
unit-plan-work = Изчисли плана
unit-plan-working = Планът се изчислява. За стотици хора това отнема няколко секунди…
unit-plan-stop = Спри
unit-plan-stopped = Спряно. Нищо не е променено.
unit-plan-done =
    { $count ->
        [one] Планът е готов: { $count } човек учи курсове.
       *[other] Планът е готов: { $count } души учат курсове.
    }
unit-plan-result = Кой какво учи
unit-plan-critical-closed = Затварят се { $closed } от { $wanted } решаващи пропуска.
unit-plan-other-closed = Затварят се { $closed } от { $wanted } други пропуска.
unit-plan-renewals = Подновяват се навреме { $renewed } от { $ending } нива, които изтичат.
unit-plan-counted = Пропуските се броят както в прегледа на пропуските и в списъка на екипа: нивото е известно и е твърде ниско.
unit-plan-withheld =
    { $count ->
        [one] За { $count } умение числата не се показват, защото биха издали отделни хора. Те не са включени тук.
       *[other] За { $count } умения числата не се показват, защото биха издали отделни хора. Те не са включени тук.
    }
unit-plan-not-assessed =
    { $count ->
        [one] { $count } нужно ниво не е известно. За него не се планира курс: първо трябва да се оцени.
       *[other] { $count } нужни нива не са известни. За тях не се планират курсове: първо трябва да се оценят.
    }
unit-plan-assess = Поискайте оценки
unit-plan-assess-team = Оценете екипа си
unit-plan-spent = Хора с профил, които учат курсове: { $people } от { $all }, общо
unit-plan-without-profile =
    { $count ->
        [one] { $count } човек без профил на длъжността не е включен.
       *[other] { $count } души без профил на длъжността не са включени.
    }
unit-plan-optimal = Никое друго използване на този бюджет не затваря повече. Това е доказано.
unit-plan-bound = От възможното с този бюджет е постигнато поне { $critical } % при решаващото и поне { $other } % при останалото. Да се установи дали е възможно повече, би отнело твърде дълго.
unit-plan-none-title = Никой не учи курс
unit-plan-none-text = Бюджетът е твърде малък за курс, който затваря пропуск, или никой курс не затваря такъв.
unit-plan-none-gaps = Няма известен пропуск, който може да се затвори, и никое ниво не изтича през следващата година.
unit-plan-none-profile-title = Тук никой няма профил на длъжността
unit-plan-none-profile = Без профил на длъжността не е известно кой от какво се нуждае, затова няма за какво да се планира.
unit-plan-download = Изтегли като CSV
unit-plan-table = Курсове по хора
unit-plan-person = Човек
unit-plan-courses = Курсове
unit-plan-closes = Затваря
unit-plan-renews = Подновено: { $skills }
unit-plan-time = Време
unit-plan-assign = Планът не записва никого. Той служи на общия бюджет; в собствения план на човек може да има други курсове. Задължителните програми се възлагат другаде.
unit-plan-left = Какво остава
unit-plan-left-table = Пропуски, които остават, по умения
unit-plan-skill = Умение
unit-plan-people = Хора
unit-plan-critical = Решаващо за
unit-plan-logged = Хората в този план могат да видят, че сте го гледали.
