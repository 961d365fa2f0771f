# Programmes: who must know what by when.

programmes-title = Програми
programmes-lead = Какво трябва да се знае и до кога, за кого важи и докъде са стигнали хората.
programmes-lead-team = Докъде е стигнал екипът Ви в това, което трябва да знае.
programmes-new = Нова програма
programmes-new-lead = Не важи за никого, докато не включите правило.
programmes-none = Още няма програми
programmes-none-text = Създайте програма, проверете за кого би важала и я включете.
programmes-none-text-team = Отделът по човешки ресурси още не е създал програма.
programmes-list = Всички програми
programmes-name = Програма
programmes-people = Хора
programmes-mandatory = Задължително
programmes-offered = По желание
programmes-nothing-on = няма включено правило
programmes-kind-overdue = Просрочено
programmes-kind-due_soon = Скоро изтича
programmes-kind-extended = Удължен срок
programmes-kind-not_due = Има време
programmes-kind-fulfilled = Изпълнено
programmes-kind-exempted = Освободено
programmes-kind-ended = Приключено
programmes-date = { DATETIME($date, dateStyle: "medium") }
programmes-fulfilled-until = Изпълнено до { $day }.
programmes-exempted-until = Освободено до { $day }.
programmes-ended-on = Приключено на { $day }.
programmes-overdue-since = Срокът беше { $day }.
programmes-renew-by = Валидно до { $day }; може да се поднови сега.
programmes-due-by = Срок: { $day }.
programmes-no-due = Без срок.
programmes-mine = Моите програми
programmes-mine-lead = Какво трябва да знаете за работата си, до кога и защо.
programmes-mine-none = Нямате програма
programmes-mine-none-text = Когато за Вас важи програма, тя ще бъде тук.
programmes-step = Стъпка { $number }
programmes-step-of = { $needed } от { $count }:
programmes-step-done = изпълнено
programmes-step-open = предстои
programmes-step-waits = след предишната стъпка
programmes-step-add = Добавяне на стъпка
programmes-step-remove = Премахване на стъпка { $number }
programmes-because = Защото: { $reason }, от { $day }.
programmes-because-given = Възложена Ви е на { $day }.
programmes-renew-from = Може да се поднови от { $day }.
programmes-is-everybody = всички в организацията
programmes-is-unit = в звено { $unit }
programmes-is-position = на длъжност { $position }
programmes-is-profile = с профил { $profile }
programmes-is-joined-from = постъпване на { $day } или по-късно
programmes-is-joined-before = постъпване преди { $day }
programmes-not = без: { $condition }
programmes-and = { ", " }
programmes-due-none = Без срок
programmes-due-after_joining = Дни след постъпване в организацията
programmes-due-after_fitting = Дни след преминаване в звеното или на длъжността
programmes-due-after_rule = Дни след включване на правилото
programmes-due-after_end = Дни след изтичане на предишно завършване
programmes-due-yearly = Определен ден всяка година
programmes-due-said-after_joining =
    { $days ->
        [one] Срок: { $days } ден след постъпване.
       *[other] Срок: { $days } дни след постъпване.
    }
programmes-due-said-after_fitting =
    { $days ->
        [one] Срок: { $days } ден след преминаване в звеното или на длъжността.
       *[other] Срок: { $days } дни след преминаване в звеното или на длъжността.
    }
programmes-due-said-after_rule =
    { $days ->
        [one] Срок: { $days } ден след началото на правилото.
       *[other] Срок: { $days } дни след началото на правилото.
    }
programmes-due-said-after_end =
    { $days ->
        [one] Срок: { $days } ден след изтичане на предишното.
       *[other] Срок: { $days } дни след изтичане на предишното.
    }
programmes-due-said-none = Няма срок.
programmes-due-said-yearly = Срок всяка година: { DATETIME($date, day: "numeric", month: "long") }.
programmes-month = { DATETIME($date, month: "long") }
programmes-holds =
    { $months ->
        [one] Завършеното важи { $months } месец.
       *[other] Завършеното важи { $months } месеца.
    }
programmes-tally = С програмата: { $people }; просрочили: { $overdue }, изпълнили: { $fulfilled }.
programmes-edit = Промяна на програмата
programmes-edit-title = Промяна на „{ $title }“
programmes-edit-lead = Записаното е нова версия; предишните се пазят.
programmes-rules = За кого важи
programmes-no-rules = Още няма правила.
programmes-state-draft = Чернова
programmes-state-on = Включено
programmes-state-paused = Спряно
programmes-state-ended = Приключено
programmes-rule-since =
    { $count ->
        [one] от { $day }, { $count } човек
       *[other] от { $day }, { $count } души
    }
programmes-pause = Спиране
programmes-paused = Правилото вече не включва никого. Който има програмата, я запазва.
programmes-switch-on = Включване
programmes-switched-on = Правилото е включено.
programmes-end = Приключване
programmes-end-title = Да се приключи ли правилото?
programmes-end-text = Програмата приключва за тези, за които не важи друго правило. Записите им остават. Приключено правило не може да се включи отново.
programmes-ended = Правилото е приключено.
programmes-end-not = Запазване
programmes-rule-new = Ново правило
programmes-rule-new-lead = Трябва да са изпълнени всички условия. Няколко правила се свързват с „или“, а всеки човек се брои веднъж.
programmes-condition = Условие { $number }
programmes-condition-add = Добавяне на условие
programmes-condition-remove = Премахване на условие { $number }
programmes-field-negated = Трябва ли да е изпълнено?
programmes-field-is = Трябва да е така
programmes-field-is-not = Не трябва да е така
programmes-field-who = Според
programmes-who-everybody = Всички
programmes-who-unit = Звено с подзвената
programmes-who-position = Длъжност
programmes-who-profile = Ролеви профил
programmes-who-joined_from = Постъпване на този ден или по-късно
programmes-who-joined_before = Постъпване преди този ден
programmes-field-date = Ден
programmes-choose = Изберете
programmes-needed-choice = Изберете една възможност.
programmes-try = Вижте какво би станало
programmes-forecast = Какво би направило правилото
programmes-forecast-enrols =
    { $count ->
        [one] Това включва { $count } човек.
       *[other] Това включва { $count } души.
    }
programmes-forecast-of = От тях вече са изпълнили: { $fulfilled }, освободени: { $exempted }, веднага в просрочие: { $overdue }.
programmes-forecast-assigned = Вече в програмата: { $count }.
programmes-forecast-people = Кой би я получил
programmes-enrolled =
    { $count ->
        [one] Правилото е включено. Програмата получи { $count } човек.
       *[other] Правилото е включено. Програмата получиха { $count } души.
    }
programmes-people-title = Кой я има
programmes-people-none = Никой не е в това състояние.
programmes-all-standings = Всички без приключените
programmes-as-of = Към този ден
programmes-person = Човек
programmes-unit = Звено
programmes-standing = Състояние
programmes-due = Срок
programmes-until = Валидно до
programmes-versions = Версии
programmes-version =
    { $count ->
        [one] Версия { $number }, { $day }, { $count } човек.
       *[other] Версия { $number }, { $day }, { $count } души.
    }
programmes-field-title = Заглавие
programmes-field-purpose = За какво е
programmes-field-mandatory = Задължителна ли е?
programmes-field-courses = Курсове
programmes-field-courses-hint = Отбележете няколко, когато един може да замени друг.
programmes-field-needed = Колко от тях
programmes-field-order = Ред
programmes-field-after = Само след стъпка { $number }
programmes-field-due = Кога е срокът
programmes-field-days = Колко дни
programmes-field-day = Ден от месеца
programmes-field-month = Месец
programmes-field-months = Колко месеца важи
programmes-field-months-hint = Празно означава колкото определя курсът.
programmes-field-window = Дни преди изтичането, в които подновяването не губи време
programmes-field-window-hint = Завършеното в това време се брои от края на предишното.
programmes-field-note = Защо я променяте
programmes-field-move = Който вече я има
programmes-field-move-hint = Иначе запазва своята версия.
programmes-field-move-yes = Продължава по тази версия
programmes-save = Запазване
programmes-needed-title = Въведете заглавие.
programmes-needed-course = Изберете поне един курс.
programmes-needed-number = Въведете цяло число.
