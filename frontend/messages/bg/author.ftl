# Думите на страниците за автори на курсове.

author-title = Създаване на курсове
author-lead = Курсовете в папката на консорциума, както са прочетени последния път. Курс с грешки не се публикува, докато те не бъдат поправени.
author-table = Курсовете и тяхното състояние
author-course = Курс
author-state = Състояние
author-version = Версия
author-problems = За поправяне
author-languages = Езици
author-lessons =
    { $count ->
        [one] { $count } урок
       *[other] { $count } урока
    }
author-people = Обучаеми
author-unknown = Не е известно
author-number = { NUMBER($number) }
author-date = { DATETIME($date, dateStyle: "medium") }
author-errors =
    { $count ->
        [one] { $count } грешка
       *[other] { $count } грешки
    }
author-warnings =
    { $count ->
        [one] { $count } предупреждение
       *[other] { $count } предупреждения
    }
author-problems-none = Нищо
author-empty-title = Не са намерени курсове
author-empty-text = Курсовете са папки с текстови файлове. Те се появяват тук, когато бъдат поставени в папката за курсове и прочетени.
author-line = Ред { $line }
author-error = Грешка
author-warning = Предупреждение
author-rule = Правило:
author-state-live = Публикуван
author-state-live-stopped = Промяната е спряна
author-state-stopped = Не е публикуван
author-parts = Части на страницата за курса
author-part-problems = Проблеми
author-part-translations = Преводи
author-part-versions = Версии
author-part-preview = Преглед
author-not-live-title = Обучаемите не виждат този курс
author-not-live-text = В момента не е публикувана никоя негова версия. Вижте в „Проблеми“ какво я спира и във „Версии“ какво е оттеглено.

how-title = Как курсовете попадат тук
how-text = Курсът е папка с текстови файлове, а не формуляр на този сайт. Пишете го в редактора, който Ви е удобен, и го пазете там, където пазите файловете си. Който поддържа платформата, поставя папката в папката за курсове и я публикува. Тези команди помагат по пътя:
how-new = Започнете курс: създава се папка с един урок и тест.
how-preview = Гледайте го в браузъра, докато пишете. Страницата се променя с всеки записан файл.
how-check = Намерете какво не е наред. Грешките спират публикуването, предупрежденията – не.
how-publish = Публикувайте. Което не е променено, остава същото.

problems-none-title = Няма нищо за поправяне
problems-none-text = При последното прочитане на папката не са намерени нито грешки, нито предупреждения.
problems-warnings-only = Предупрежденията не спират публикуването. Поправете ги, когато можете.
problems-held-back =
    { $count ->
        [one] { $count } грешка спира последната промяна. Обучаемите виждат предишната версия.
       *[other] { $count } грешки спират последната промяна. Обучаемите виждат предишната версия.
    }
problems-not-published =
    { $count ->
        [one] { $count } грешка пречи курсът да бъде публикуван.
       *[other] { $count } грешки пречат курсът да бъде публикуван.
    }
problems-filters = Кои проблеми се показват
problems-severity = Грешки или предупреждения
problems-all-severities = И двете
problems-only-errors = Само грешки
problems-only-warnings = Само предупреждения
problems-file = Файл
problems-all-files = Всички файлове
problems-rule = Правило
problems-all-rules = Всички правила
problems-shown = Показани са { $shown } от { $total }.
problems-found = Намерени на { DATETIME($date, dateStyle: "medium", timeStyle: "short") }.
problems-none-fit = Няма проблем, който да отговаря на тези филтри.
problems-clear = Покажете всички
problems-what-to-do = Какво да направите
problems-step-open = Отворете файла на посочения ред. Съобщението казва как да го поправите.
problems-step-check = Проверявайте курса отново, докато не остане нито една грешка:
problems-step-publish = Публикувайте го. Този списък се съставя наново при всяко прочитане на папката за курсове:

grid-lead = Всеки урок на всеки език, сравнен с оригинала. Език на оригинала: { $language }.
grid-one-language = Този курс е написан само на един език.
grid-all-current = всичко е актуално.
grid-open-lessons =
    { $open ->
        [one] има работа по { $open } от { $count } урока.
       *[other] има работа по { $open } от { $count } урока.
    }
grid-table = Уроците и техните преводи
grid-lesson = Урок
grid-missing = Липсва
grid-partial = Частично преведен
grid-stale = Остарял
grid-unrecorded = Не е отбелязано
grid-current = Актуален
grid-source = Оригинал
grid-means-missing = Няма превод. Обучаемите четат оригинала.
grid-means-partial = Някои раздели все още са на езика на оригинала.
grid-means-stale = Оригиналът се е променил след превода.
grid-means-unrecorded = В превода не е отбелязано от какво е направен, затова не се знае дали е актуален.
grid-means-current = Всеки раздел е преведен така, както гласи оригиналът сега.
grid-sections =
    { $count ->
        [one] { $count } раздел
       *[other] { $count } раздела
    }
grid-key = Какво означават състоянията
grid-untranslated = Раздели, които не са преведени
grid-stale-sections = Раздели, които са променени или нови
grid-what-to-do = Какво да направите
grid-step-start = Направете копие на урока за превод:
grid-step-translate = Преведете тези раздели във файла на урока.
grid-step-compare = Сравнете превода с оригинала и поправете разликите.
grid-step-done = След това отбележете от какво е направен преводът:
grid-step-translate-all = Преведете копието.
grid-where = Същото от командния ред
grid-where-text = Таблицата показва публикуваното. За файлове, които току-що сте променили, питайте така:

versions-none-title = Още няма версия
versions-none-text = Нова версия възниква при всяко публикуване на променен курс без грешки. След това тя не се променя.
versions-lead = Всяко публикувано състояние на курса, най-новото е най-отгоре. Обучаемите винаги четат действащата версия.
versions-nothing-live = Няма действаща версия: курсът не е в каталога. Възстановете някоя, за да го върнете.
versions-table = Версии на този курс
versions-number = Версия { $number }
versions-published = Публикувана
versions-completions = Завършвания
versions-people-text = „Обучаеми“ са хората, които са започнали курса и последно са видели тази версия. „Завършвания“ са тези, които са станали с нея.
version-live = Действаща
version-earlier = Заменена
version-withdrawn = Оттеглена
version-withdrawn-on = Оттеглена на { DATETIME($date, dateStyle: "medium") }

changes-title = Какво се е променило за обучаемите
changes-first = Това е първата версия: всичко в нея е било ново.
changes-since = В сравнение с
changes-since-version = Версия { $number }, { DATETIME($date, dateStyle: "medium") }
changes-language = На език
changes-none = Нищо от това, което обучаемите виждат, не се е променило.
changes-course = Целият курс
changed-lesson_added = Нов урок
changed-lesson_removed = Урокът е премахнат
changed-lesson_changed = Текстът е променен
changed-question_added = Нов въпрос
changed-question_removed = Въпросът е премахнат
changed-question_changed = Въпросът е променен
changed-test_rule_changed = Правилата на теста са променени
changed-course_changed = Променени са заглавието, резюмето, езиците или уменията на курса
changed-completion_rule_changed = Променено е какво се изисква за завършване на курса
changed-assignment_rule_changed = Променено е колко точки са нужни за задачата

withdraw-title = Оттегляне на тази версия
withdraw-text = Оттеглете версия, когато е вредно тя да остане: грешни факти, неработещ тест. Тя може да бъде възстановена.
withdraw-who = Само администраторите на консорциума оттеглят и възстановяват версии, защото курсът е общ за всичките му организации. Съобщете им версията и причината.
withdraw-open = Оттеглете…
withdraw-question = Да се оттегли ли версия { $number }?
withdraw-next = Веднага започва да действа версия { $number }, публикувана на { DATETIME($date, dateStyle: "medium") }
withdraw-people =
    { $people ->
        [one] { $people } човек е в курса и продължава с версия { $number }. Напредъкът се запазва.
       *[other] { $people } души са в курса и продължават с версия { $number }. Напредъкът се запазва.
    }
withdraw-not-live = Обучаемите няма да забележат нищо: версия { $live } остава действаща.
withdraw-last = Не остава друга версия. Курсът изчезва от каталога и никой не може да го започне.
withdraw-people-stay =
    { $people ->
        [one] { $people } човек вече е в курса и може да го завърши с тази версия.
       *[other] { $people } души вече са в курса и могат да го завършат с тази версия.
    }
withdraw-kept =
    { $completions ->
        [0] Всички записи се запазват: отговори, опити и нива.
        [one] Всички записи се запазват: отговори, опити, нива и { $completions } завършване.
       *[other] Всички записи се запазват: отговори, опити, нива и { $completions } завършвания.
    }
withdraw-back = Можете да възстановите версията по всяко време. Повторното публикуване на същите файлове не я връща.
withdraw-reason = Защо се оттегля?
withdraw-reason-hint = Авторите четат това и то се записва в одитния дневник.
withdraw-reason-missing = Посочете защо се оттегля версията
withdraw-action = Оттеглете версията
withdraw-done = Версия { $number } е оттеглена.
restore-title = Възстановяване на тази версия
restore-text = Възстановете я, когато причината за оттеглянето вече я няма.
restore-open = Възстанови…
restore-question = Да се възстанови ли версия { $number }?
restore-becomes-live = Версия { $number } веднага започва да действа: тя е най-новата неоттеглена.
restore-people-move =
    { $people ->
        [one] { $people } човек е в курса и продължава с версия { $number }. Напредъкът се запазва.
       *[other] { $people } души са в курса и продължават с версия { $number }. Напредъкът се запазва.
    }
restore-stays = Обучаемите няма да забележат нищо: версия { $live } е по-нова и остава действаща. Версия { $number } може отново да започне да действа, ако по-новата бъде оттеглена.
restore-reason-goes = Причината за оттеглянето вече не се показва. Тя остава в одитния дневник.
restore-action = Възстанови версията
restore-done = Версия { $number } е възстановена.

preview-lead = Уроците на версия { $number }, както ги четат обучаемите. Нищо от това, което правите тук, не се отчита.
preview-table = Уроци на действащата версия
preview-kind = Вид
preview-minutes = Минути
preview-questions = Въпроси
preview-as-learner = Отворете курса, както го виждат обучаемите
preview-while-writing = Докато пишете
preview-while-writing-text = Вашите файлове се показват на Вашия компютър, с всяка промяна при записването ѝ:
preview-language = Език на урока
preview-not-translated = Този урок няма превод. Обучаемите го четат на: { $language }.
preview-test = Въпросите на теста се теглят за всеки опит и преди това не напускат сървъра. Те са в изходните файлове.
preview-question = Въпрос, { $kind }, точки: { $points }
kind-of-lesson-lesson = Урок
kind-of-lesson-test = Тест
kind-of-lesson-assignment = Задача
kind-of-lesson-bank = Банка с въпроси
kind-of-question-choice = избор
kind-of-question-gap = празни места
kind-of-question-order = подреждане
kind-of-question-match = двойки
kind-of-question-text = текст
kind-of-question-upload = предаване на файлове
kind-of-question-scale = самооценка
author-questions = Вижте как се представят въпросите от тестовете
