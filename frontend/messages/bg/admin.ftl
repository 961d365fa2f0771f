# Думите на администрацията: хора, организации, достъп за програми, одитен дневник.

number = { NUMBER($number) }
date-time = { DATETIME($date, dateStyle: "medium", timeStyle: "short") }

overview-title = Администрация
overview-organisations = Организациите от консорциума и добавяне на нови.
overview-organisation = Име, големина и език, както и звената, към които принадлежат хората.
overview-people = Кой принадлежи към организацията, в кое звено и с какви роли.
overview-tokens = Ключове, с които други програми четат данните на организацията.
overview-audit = Кой какво е направил или видял и кога.
overview-erasure-title = Искания за изтриване
overview-erasure = Хора, които искат от организацията Ви да изтрие данните им.

people-title = Хора
people-title-team = Моят екип
people-lead-team = Хората, на които сте пряк ръководител.
people-search = Търсене
people-search-hint = Началото на име или имейл адрес
people-find = Търси
people-unit = Звено
people-all-units = Всички звена
people-table = Хора
people-clear = Покажете всички
people-none-title = Никой не е намерен
people-none-text = Опитайте с по-малко букви или с друго звено.
people-empty-title = Тук все още няма никого
people-empty-text = Хората се появяват тук, щом бъдат поканени или станат част от Вашия екип.

person-name = Име
person-given-name = Собствено име
person-given-name-missing = Въведете собствено име
person-family-name = Фамилно име
person-family-name-missing = Въведете фамилно име
person-unit = Звено
person-no-unit = Без звено
person-position = Длъжност
person-manager = Пряк ръководител
person-roles = Роли
person-roles-missing = Изберете поне една роля
person-from = Членство от
person-to = Край на членството
person-state = Състояние
person-state-invited = изпратена покана
person-state-over = членството е приключило
person-state-ends = членството приключва на { DATETIME($date, dateStyle: "long") }
person-none = няма
person-change = Място и роли
person-save = Запазете
person-saved = Промените са запазени.
role-hint-learner = Минава курсове и вижда собствените си нива.
role-hint-line_manager = Вижда нивата на хората в екипа.
role-hint-hr_officer = Вижда нивата на всички и кани хора.
role-hint-trainer = Вижда какво не е наред в курсовете.
role-hint-organisation_admin = Управлява хора, звена и достъпа за програми и чете одитния дневник.
role-hint-consortium_admin = Управлява организациите от консорциума.

manager-nobody = Никой
manager-search = Потърсете пряк ръководител
manager-none = Никой не е намерен. Опитайте с по-малко букви.
manager-found =
    { $count ->
        [one] Намерен е { $count } човек. Изберете по-горе.
       *[other] Намерени са { $count } души. Изберете по-горе.
    }

end-title = Прекратяване на членството
end-explained = Когато човек напусне организацията, членството приключва. Профилът и данните за обучението не се изтриват с това.
end-open = Прекрати членството…
end-question = Да се прекрати ли членството на { $name }?
end-what-access = Лицето вече няма да може да се обучава от името на тази организация и да вижда нещо от нея.
end-what-kept = Завършените курсове и нивата остават в записите на организацията.
end-what-team = Хората, на които лицето е пряк ръководител, запазват местата си; определете им друг ръководител.
end-what-back = Ако лицето се върне, поканете го отново.
end-when = Кога?
end-now = Днес, веднага
end-on-day = На по-късен ден
end-last-day = Последен ден на членството
end-day-missing = Въведете днешния или по-късен ден
end-action = Прекрати членството
end-done = Краят на членството на { $name } е запазен.
end-planned = Членството на { $name } приключва на { DATETIME($date, dateStyle: "long") }
end-take-back = Не прекратявай членството
end-taken-back-done = Членството продължава.

invite-title = Покани човек
invite-lead = Лицето става част от { $organisation } и получава имейл с връзка за избор на парола.
invite-first = Лицето става администратор на организацията и кани всички останали.
invite-email-hint = Служебен; с него лицето влиза в системата.
invite-email-missing = Въведете имейл адрес
invite-language = Език на поканата
invite-language-hint = Лицето може да го промени по-късно.
invite-action = Изпратете поканата
invite-sent-title = Поканата пътува
invite-sent-text = Към { $email } пътува имейл с покана за { $organisation }.
invite-sent-next = Какво следва
invite-sent-explained = Лицето отваря връзката, избира парола и може да започне. Дотогава в списъка стои „изпратена покана“. Ако имейлът не пристигне, изпратете поканата отново: новата връзка заменя старата.
invite-another = Покани още един човек

organisations-title = Организации
organisations-table = Организации от консорциума
organisation-add = Добавете организация
organisation-added = Организацията е добавена. Сега поканете първия ѝ администратор.
organisation-name = Име
organisation-name-missing = Въведете името на организацията
organisation-slug = Кратко име
organisation-slug-hint = За адреси: малки латински букви a–z, цифри и тирета, например novo-mesto. По-късно не може да се променя.
organisation-kind = Вид
organisation-country = Държава
organisation-country-hint = Двете букви на държавата, например SI или BG
organisation-language = Език за нови хора
organisation-language-hint = Всеки може да го промени за себе си.
organisation-population = Жители
organisation-headcount = Служители
organisation-headcount-hint = С профил и без профил
organisation-number-wrong = Въведете цяло число, например 1200
organisation-lau = Код на местната административна единица (LAU)
organisation-nuts = Код на региона (NUTS 3)
organisation-nuts-hint = Например BG315
organisation-people = Хора
organisation-unknown = –
organisation-change = Име, големина и език
organisation-saved = Промените са запазени.
organisation-administrators = Администратори
organisation-administrators-text = Организацията се води от собствените ѝ администратори: те канят хора и подреждат звената. Вие не виждате личните ѝ данни.
organisation-invite-first = Покани администратор
kind-municipality = Община
kind-tourism_association = Туристическо сдружение
kind-company = Фирма

units-title = Звена
units-empty-title = Все още няма звена
units-empty-text = Звената са отдели и екипи. Справките могат да се стеснят до тях.
unit-people =
    { $count ->
        [0] без хора
        [one] { $count } човек
       *[other] { $count } души
    }
unit-add = Добавете звено
unit-add-part = Добавете подзвено
unit-change = Преименувай или премести
unit-change-title = Преименуване или преместване: { $name }
unit-delete = Изтрийте
unit-name = Име на звеното
unit-name-missing = Въведете име
unit-parent = Част от
unit-top = Самата организация
unit-added = Звеното е добавено: { $name }.
unit-changed = Звеното е променено: { $name }.
unit-deleted = Звеното е изтрито: { $name }.
unit-delete-question = Да се изтрие ли звеното „{ $name }“?
unit-delete-text = Звеното изчезва от всички списъци. В него няма никого, затова никой не губи мястото си.
unit-delete-not = Звеното „{ $name }“ не може да бъде изтрито
unit-has-parts =
    { $count ->
        [one] { $count } звено е част от него. Първо го преместете или изтрийте.
       *[other] { $count } звена са част от него. Първо ги преместете или изтрийте.
    }
unit-has-people =
    { $count ->
        [one] { $count } човек е в него. Първо му определете друго звено.
       *[other] { $count } души са в него. Първо им определете друго звено.
    }
unit-had-people = В миналото в него е имало хора и записите пазят това. Можете да го преименувате или преместите.

audit-title = Одитен дневник
audit-lead = Какво е направено в организацията и кой е преглеждал лични данни, най-новото е първо. Никой не може да променя или изтрива записи.
audit-table = Записи
audit-empty = Все още няма записи
audit-at = Кога
audit-actor = Кой
audit-action = Какво
audit-record = Върху какво
audit-actor-server = Системата
audit-actor-outside = Лице извън организацията
action-account-changed = Промяна на профила
action-api_token-created = Създаден достъп за програма
action-api_token-revoked = Отнет достъп на програма
action-attempt-began = Начало на тест
action-attempt-submitted = Предаден тест
action-course-completed = Завършен курс
action-course-published = Публикуван курс
action-demo-filled = Въведени демонстрационни данни
action-enrolment-began = Започнат курс
action-enrolment-withdrawn = Отказ от курс
action-invitation-accepted = Приета покана
action-membership-changed = Променено членство
action-membership-ended = Прекратено членство
action-organisation-changed = Променена организация
action-organisation-created = Добавена организация
action-password-change_refused = Неуспешна смяна на парола
action-password-changed = Сменена парола
action-password_reset-completed = Нова парола чрез имейл
action-password_reset-requested = Поискана нова парола
action-person-invited = Поканен човек
action-report-exported = Изтеглена справка
action-report-opened = Отворена справка
action-role_profile-created = Създаде профил
action-role_profile-changed = Промени профил
action-role_profile-mapped = Даде профили на длъжност
action-role_profile-given = Даде профил на човек
action-gaps-person_opened = Отвори пропуските на човек
action-gaps-people_opened = Отвори хората зад число
action-campaign-begun = Започна кампания
action-campaign-reminded = Напомни за кампания
action-campaign-closed = Закри кампания
action-campaign-members_opened = Отвори участниците в кампания
action-programme-created = Създадена програма
action-programme-changed = Променена програма
action-programme_rule-created = Добавено правило на програма
action-programme_rule-switched_on = Включено правило на програма
action-programme_rule-paused = Спряно правило на програма
action-programme_rule-ended = Прекратено правило на програма
action-sign_in-begun = Влизане
action-sign_in-ended = Излизане
action-sign_in-refused = Отказано влизане
action-unit-changed = Променено звено
action-unit-created = Добавено звено
action-unit-deleted = Изтрито звено
action-personal_data-downloaded = Взе копие от собствените си данни
action-account-email_change_requested = Поиска нов имейл адрес
action-account-email_change_refused = Отказан нов имейл адрес
action-account-email_changed = Промени имейл адреса
action-sign_in-others_ended = Прекрати всички други влизания
action-erasure-requested = Поиска изтриване
action-erasure-taken_back = Оттегли искането за изтриване
action-erasure-refused = Отказа искане за изтриване
action-erasure-begun = Започна изтриването на лице
action-erasure-carried_out = Данните на лице са изтрити
record-erasure_request = Искане за изтриване
record-api_token = Достъп за програма
record-attempt = Опит за тест
record-completion = Завършване
record-consortium = Консорциум
record-course = Курс
record-enrolment = Записване за курс
record-membership = Членство
record-organisation = Организация
record-person = Лице
record-report = Справка
record-sign_in = Влизане
record-unit = Звено

tokens-title = Достъп за програми
tokens-lead = С токен една програма, например системата за персонала, чете данните на организацията чрез API. Тя не може повече от лицето, което го е създало.
tokens-api = Описание на API
tokens-table = Токени
tokens-empty-title = Никоя програма няма достъп
tokens-empty-text = Създайте токен, когато някоя програма има нужда. Можете да го отнемете по всяко време.
token-create = Създайте токен
token-lead = Токенът е само за { $organisation }.
token-name = За какво е
token-name-hint = Името на програмата, за да знаете по-късно какво бихте изключили
token-name-missing = Въведете за какво е токенът
token-permissions = Какво може
token-permissions-hint = Само това, от което програмата има нужда
token-permissions-missing = Изберете поне едно
token-life = Колко време работи
token-days =
    { $count ->
        [one] { $count } ден
       *[other] { $count } дни
    }
token-created = Създаден
token-expires = Работи до
token-used = Последно използван
token-never = никога
token-actions = Отнемане
token-ended = изтекъл
token-revoke = Отнеми
token-revoke-question = Да се отнеме ли „{ $name }“?
token-revoke-text = Програмата веднага губи достъпа си. Това не може да се върне; за нов достъп създайте нов токен.
token-revoked = Отнето: „{ $name }“.
token-created-title = Токенът е създаден
token-once = Токенът се показва само сега. Копирайте го и го пазете като парола; Skillpact не го съхранява в четим вид.
token-secret = Токен
token-copy = Копирайте
token-copied = Копирано
token-selected = Токенът е маркиран. Копирайте го с клавиатурата.
token-how = Програмата го изпраща с всяка заявка, в заглавката „Authorization: Bearer …“.
token-ends = Работи до { DATETIME($date, dateStyle: "long") } Създайте нов навреме.
token-back = Обратно към токените
permission-organisation-read = Четене на организацията и звената ѝ
permission-people-read = Четене на хората със звено, длъжност и роли
permission-reports-read = Четене на справки за нивата

# По едно за всеки код, който сървърът казва тук за поле.
field-not_an_email_address = Въведете имейл адрес в правилен вид, например ana.novak@example.org
field-email_taken = Това лице вече принадлежи към организацията
field-not_yours_to_give = Не можете да дадете или отнемете това
field-not_for_tokens = Токен не може да има това
field-last_administrator = Това е последният администратор на организацията. Първо направете друг човек администратор.
field-before_the_start = Въведете ден след началото на членството
field-circular = Не може да стои под себе си. Изберете нещо друго.
field-not_found = Изберете от тази организация
field-empty = Въведете име
field-not_a_name = Въведете име на един ред, най-много 200 знака
field-not_a_slug = Въведете от 2 до 60 малки латински букви a–z, цифри и тирета, например novo-mesto
field-not_a_country = Въведете двете латински букви на държавата, например BG
field-not_a_code = Въведете само латински букви a–z и цифри, например BG315
field-already_in_use = Друга организация има това кратко име. Изберете различно.

overview-mail-title = Поща и задачи
overview-mail = Състояние на пощата и на фоновите задачи и повторно изпращане на заседналото.
overview-frameworks-title = Рамки на уменията
overview-frameworks = Какво може да се научи и измери, по коя скала и как едно издание преминава в следващото.
overview-policy-title = Как следват нивата
overview-policy = Кое доказателство решава нивото; всеки в организацията може да го прочете.
overview-certificates-title = Удостоверения за преглед
overview-certificates = Какво са научили хората другаде: прегледайте удостоверенията им и решете какво се зачита.
overview-profiles-title = Профили на длъжности
overview-profiles = Какво изискват длъжностите и кой какъв профил има.
overview-gaps-title = Пропуските на консорциума
overview-gaps = Къде организациите са под необходимото, само в числа.
level-style-title = Как се показват нивата
level-style-legend = Нива на DigComp и на други рамки
level-style-hint = Самите нива остават същите. Рамка без такива имена или букви показва числата си; собствена рамка с имена на нивата показва тях.
level-style-numbers = Числа (от 1 до 8)
level-style-names = Имена (четири нива)
level-style-letters = Букви (от A1 до C2)
