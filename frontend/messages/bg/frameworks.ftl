# Frameworks of skills: managing, editing, comparing, importing and mapping them, and reading them.

framework-administration = Администриране
frameworks-title = Рамки на уменията
frameworks-lead = Какво може да се научи и измери тук и по коя скала. Публикуваното се използва от всички организации.
frameworks-table = Всички рамки
framework-name = Име
framework-name-missing = Въведете име
framework-version = Версия
framework-version-missing = Въведете версия
framework-key = Ключ
framework-key-missing = Въведете ключ
framework-key-hint = Стои в адресите и не може да се промени по-късно: малки букви a–z, цифри, тирета и точки.
framework-language = Език, на който е написана
framework-language-hint = Заглавията на този език са оригиналът, останалите са преводи.
framework-state = Състояние
framework-state-draft = чернова
framework-state-published = публикувана
framework-state-retired = изведена от употреба
framework-origin = Произход
framework-origin-shipped = идва със Skillpact
framework-origin-own = написана тук
framework-origin-case = внесена (CASE)
framework-origin-csv = внесена (таблица)
framework-origin-esco = внесена (ESCO)
framework-skills = Умения
framework-levels = Нива
framework-changed = Променена
framework-number = { NUMBER($number) }
framework-new = Добавяне на рамка
framework-import = Внасяне на рамка
framework-make = Създаване на чернова
framework-copy-of = Следваща версия на
framework-copy-of-hint = Нейните области, умения и скала се копират в черновата.
framework-copy-of-none = Никоя: започване от празна
framework-source = Източник
framework-licence = Лиценз
framework-replaces = Следва
framework-description = Описание
framework-edit = Редактиране
framework-publish = Публикуване
framework-retire = Извеждане от употреба
framework-restore = Връщане в употреба
framework-delete = Изтриване
framework-deleted = Черновата е изтрита.
framework-new-version = Създаване на нова версия
framework-translate = Превод и преглед на заглавията
framework-question-publish = Да се публикува ли тази рамка?
framework-question-publish-text = След това всички организации могат да я използват. Областите, уменията, кодовете и скалата остават такива, каквито са; за промени създайте нова версия.
framework-question-retire = Да се изведе ли тази рамка от употреба?
framework-question-retire-text = Нищо ново не започва с нея. Доказателствата, курсовете и профилите, които се позовават на нея, остават. Можете да я върнете.
framework-question-restore = Да се върне ли тази рамка в употреба?
framework-question-restore-text = След това може да се използва както преди.
framework-question-delete = Да се изтрие ли тази чернова?
framework-question-delete-text = Никога не е била в употреба. Не може да бъде върната.
framework-done-publish = Рамката е публикувана.
framework-done-retire = Рамката е изведена от употреба.
framework-done-restore = Рамката отново е в употреба.
framework-more = Какво още можете да направите
framework-as-readers = Вижте я, както я виждат всички
framework-compare = Сравняване
framework-compare-with = Сравняване с друга рамка
framework-compare-title = Какво е различно в { $name }
framework-compare-before = В сравнение с
framework-choose = Изберете…
framework-compare-finding = Без промяна: { NUMBER($unchanged) }. Нови: { NUMBER($added) }. Отпаднали: { NUMBER($removed) }. Преименувани: { NUMBER($retitled) }. Преместени: { NUMBER($moved) }.
framework-differences = Умение по умение
framework-code = Код
framework-change = Какво се е променило
framework-change-added = ново
framework-change-removed = отпаднало
framework-change-retitled = преименувано
framework-change-moved = преместено
framework-before = Преди
framework-after = След
framework-in-area = Област { $area }
framework-scale = Скала
framework-scale-official = Тези нива са от самата рамка.
framework-scale-own = Тези нива не са официални: издателят на рамката не ги е публикувал.
framework-level = Ниво
framework-level-name = Име
framework-level-letters = Буквено означение
framework-level-count = Брой нива
framework-level-name-of = Име на ниво { $level }
framework-level-names-hint = Съседни нива с едно и също име са стъпки на едно по-широко ниво.
framework-unreviewed = непрегледано
framework-skill-retired = извадено от употреба
framework-outcomes = Учебни резултати в източника: { $list }
framework-search = Търсене по код или заглавие
framework-no-skills = Все още няма умения. Добавете ги, като редактирате черновата.
framework-is-retired = Тази рамка вече не се използва. Показаните в нея нива остават.
framework-reader-lead = Уменията, в които се измерват нивата, и скалата, по която се измерват.
framework-edit-title = Редактиране на { $name }
framework-translate-title = Заглавия на { $name }
framework-translate-lead = Тази рамка се използва. Можете да променяте преводите и прегледа им; за всичко останало създайте нова версия.
framework-editing-language = Език на заглавията по-долу
framework-editing-language-hint = Оригиналът е на този език: { $language }.
framework-title-of = Заглавие на { $code }
framework-area-title-of = Заглавие на област { $code }
framework-reviewed = Прегледано
framework-area = Област
framework-up = Нагоре
framework-down = Надолу
framework-skill-retire = Извеждане от употреба
framework-skill-retired-text = Нищо ново не започва с това умение. Каквото се позовава на него, остава.
framework-remove = Премахване
framework-removed = { $code } е премахнато.
framework-bring-back = Връщане
framework-add-skill = Добавяне на умение
framework-add-area = Добавяне на област
framework-remove-area = Премахване на областта
framework-save = Запазване
framework-saved = Рамката е запазена.
framework-found =
    { $count ->
        [one] { NUMBER($count) } умение
       *[other] { NUMBER($count) } умения
    }
framework-found-part =
    { $count ->
        [one] Показано { NUMBER($shown) } от { NUMBER($count) } умение
       *[other] Показани { NUMBER($shown) } от { NUMBER($count) } умения; стеснете с търсене
    }
framework-mappings-link = Съответствия и пренасяне на доказателства
framework-export-case = Изтегляне като пакет CASE (JSON)
framework-export-csv = Изтегляне като таблица (CSV)
framework-import-lead = Първо виждате какво би направил файлът. Нищо не се записва, докато не потвърдите, и тогава се записва всичко или нищо.
framework-file = Файл
framework-file-hint = Най-много 32 MB.
framework-file-missing = Изберете файл
framework-format = Какъв е файлът
framework-format-csv = Таблица (CSV)
framework-format-csv-hint = Колони code и title или title_en, title_bg и т.н.; също parent, kind, description. Изтеглете рамка като таблица, за да видите всички.
framework-format-case = Пакет CASE (JSON)
framework-format-case-hint = От Skillpact или друга програма, която поддържа 1EdTech CASE 1.0 или 1.1.
framework-format-esco = ESCO (zip с неговите CSV файлове)
framework-format-esco-hint = Изтегленото от ESCO, както е, или само файлът skills_en.csv.
framework-import-name-hint = Само ако файлът не го посочва или го посочва различно.
framework-import-language = Език на заглавията, за които не е посочен
framework-import-levels-hint = Само ако файлът няма скала.
framework-import-only = Само тези групи или професии
framework-import-only-hint = Кодове, имена или адреси, по един на ред. Празно: целият ESCO.
framework-import-look = Показване на резултата
framework-import-shown = Какво би направил файлът
framework-import-rows = Прочетени редове
framework-import-areas = Области
framework-import-compared = В сравнение с { $key }
framework-import-findings = Какво трябва да се поправи
framework-import-remarks = Какво е пропуснато или заменено
framework-import-sample = Първите умения
framework-import-cut = Проблеми: { NUMBER($count) }; изброени са първите { NUMBER($shown) }.
framework-import-replaces = Вече има чернова с този ключ, с { NUMBER($count) } умения. Файлът ще заеме мястото ѝ; черновата се запазва и можете да я върнете от страницата на рамката.
framework-import-replace = Замяна на черновата
framework-import-replace-missing = Потвърдете, че черновата трябва да се замени
framework-import-compared-none = Няма с какво да се сравни: нова е
framework-carry-new = Добавят се { NUMBER($added) }; { NUMBER($known) } вече са били пренесени; { NUMBER($replaced) } отпреди поправката на съответствието вече не важат.
framework-carry-nothing = Няма какво повече да се пренася.
framework-untranslated = не е преведено
framework-import-draft = Става чернова, която виждат само администраторите на консорциума.
framework-import-write = Внасяне като чернова
framework-finding-row = Ред
framework-finding-field = Колона
framework-finding-what = Какво не е наред
framework-finding-duplicate = „{ $subject }“ се среща два пъти.
framework-finding-duplicate-other-subject = „{ $subject }“ вече е на ред { $other }.
framework-finding-missing_parent = Липсва това, към което принадлежи.
framework-finding-missing_parent-other = Принадлежи към „{ $other }“, което липсва във файла.
framework-finding-missing_parent-other-subject = „{ $subject }“ принадлежи към „{ $other }“, което липсва.
framework-finding-cycle = Принадлежи към себе си.
framework-finding-cycle-subject = „{ $subject }“ принадлежи към себе си чрез това, което е над него.
framework-finding-missing = Това не може да е празно.
framework-finding-missing-subject = „{ $subject }“ няма заглавие. Дайте му заглавие поне на един език.
framework-finding-missing-identifier = Записът се нуждае от идентификатор.
framework-finding-missing-conceptUri = Понятието няма адрес.
framework-finding-missing-skills = В нея няма умения.
framework-finding-missing_column = Липсва колона.
framework-finding-missing_column-subject = Няма колона „{ $subject }“.
framework-finding-missing_file = Липсва файл.
framework-finding-missing_file-skillGroups = Без файла skillGroups всички умения са в една област.
framework-finding-missing_file-file = В zip архива няма файл skills_en.csv (или на друг език). Използвайте CSV файловете на ESCO така, както са изтеглени.
framework-finding-invalid = Това не може да се използва.
framework-finding-invalid-kind = „{ $subject }“ не е вид: напишете area, skill, level или framework.
framework-finding-invalid-outcomes = Пишете резултатите така: Basic=6|Advanced=4.
framework-finding-invalid-limit-subject = Кодът „{ $subject }“ не може да се използва: от 1 до { $limit } знака и без двоеточие.
framework-finding-invalid-key = Ключът има от 2 до 60 малки букви a–z, цифри, тирета и точки пред цифри и започва с буква.
framework-finding-invalid-scale = Скалата има от 2 до 20 нива, номерирани 1, 2, 3 … без прекъсване.
framework-finding-off_scale = Нивата на скалата следват едно след друго от 1, поне две и без прекъсване.
framework-finding-off_scale-limit-subject = „{ $subject }“ е извън скалата: нивото е число от 1 до { $limit }.
framework-finding-too_long = Това е твърде дълго.
framework-finding-too_long-limit = Най-много { $limit } знака.
framework-finding-too_long-limit-subject = Текст на „{ $subject }“ е твърде дълъг: най-много { $limit } знака.
framework-finding-too_many = Твърде много е.
framework-finding-too_many-limit = Четат се най-много { $limit } реда или записа. Изберете част.
framework-finding-too_many-count-limit = Могат да се приемат най-много { $limit }; тук са { $count }. Изберете част.
framework-finding-too_large = Файлът е твърде голям.
framework-finding-too_large-subject = { $subject } се разгъва до повече, отколкото се чете. Пропуснете ненужните файлове.
framework-finding-encoding = Буквите не могат да се прочетат със сигурност. Запазете файла отново като UTF-8.
framework-finding-encoding_guessed-file = Файлът е прочетен като { $subject }. Погледнете буквите.
framework-finding-unreadable = Това не може да се прочете.
framework-finding-unreadable-file = Файлът не може да се прочете от това място нататък. От избрания от Вас вид ли е?
framework-finding-unreadable-CFDocument = Това не е пакет CASE: няма CFDocument със своите CFItems.
framework-finding-unclosed_quote = Кавичката, която започва тук, никъде не се затваря и останалата част от файла би била една клетка.
framework-finding-unreadable-json = Това не е JSON или е повредено на този ред.
framework-finding-empty = Файлът е празен: първият му ред назовава колоните.
framework-finding-unknown = Това не е известно.
framework-finding-unknown-only = „{ $subject }“ не е нито група умения, нито професия в тези файлове.
framework-finding-unknown-CFAssociations = Връзка поставя записа „{ $subject }“, който липсва в пакета.
framework-finding-taken = Този ключ се използва.
framework-finding-taken-subject = { $subject } се използва и се променя само с нова версия. Изберете друг ключ.
framework-finding-left_out = Това беше пропуснато.
framework-finding-left_out-subject = Колоната „{ $subject }“ не е известна и се пропуска.
framework-finding-replaced = Това беше заменено.
framework-finding-replaced-subject = Кодът „{ $subject }“ се среща два пъти или е неизползваем; взет е идентификаторът.
framework-finding-becomes_area = Това става област.
framework-finding-becomes_area-subject = „{ $subject }“ има други под себе си и затова става област без собствено ниво.
framework-finding-no_scale = Пакетът не казва нищо за нивата; скалата е тази, която избрахте.
framework-finding-second_parent = Стои на две места; запазено е първото.
framework-finding-links_kept-CFAssociations = { $count } × „{ $subject }“: запазени, за да се върнат при износ; тук нищо не следва от тях.
framework-finding-links_left_out-CFAssociations = { $count } × „{ $subject }“: пропуснати, защото започват и свършват другаде или са твърде много.
framework-mappings = Съответствия
framework-mappings-title = Съответствия на { $name }
framework-mappings-lead = Съответствието казва кое умение от една рамка става кое от друга и какво става с нивото. По него могат да се пренесат доказателствата на хората.
framework-mapping-between = Между
framework-mapping-from-to = { $from } → { $to }
framework-mapping-reviewed = Прегледано
framework-mapping-shipped = прегледано, преди да бъде приложено към Skillpact
framework-mapping-reviewed-by = Прегледано от { $name } на { DATETIME($date, dateStyle: "long") }.
framework-title-reviewed-by = Прегледано от { $name }, { DATETIME($date, dateStyle: "medium") }
framework-title-reviewed-on = Прегледано на { DATETIME($date, dateStyle: "medium") }; прегледалият вече не е тук.
framework-mapping-reviewed-on = Прегледано на { DATETIME($date, dateStyle: "long") }
framework-mapping-not-reviewed = Никой не е прегледал това съответствие. Прегледайте го и потвърдете, че е вярно, преди да се пренесат доказателства.
framework-mapping-new = Създаване на съответствие
framework-mapping-to = Към рамката
framework-mapping-to-hint = Започва с уменията с еднакви кодове в двете.
framework-mapping-to-missing = Изберете рамка
framework-mapping-make = Създаване на съответствието
framework-mapping-note = Защо съответствието е такова
framework-mapping-nowhere = Не води към никое умение.
framework-mapping-becomes = { $code } става
framework-mapping-rule = Ниво на { $code }
framework-rule-same = остава същото
framework-rule-shift = се измества с
framework-rule-at_most = става най-много
framework-mapping-add = Добавяне на ред
framework-mapping-saved = Съответствието е запазено и трябва да бъде прегледано.
framework-mapping-review = Вярно е: отбелязване като прегледано
framework-mapping-is-reviewed = Съответствието вече е прегледано.
framework-carry = Пренасяне на доказателства
framework-carry-text = Показаното от хората в предишната рамка се зачита и в следващата. То се добавя; нищо не се презаписва и нищо не се пренася два пъти.
framework-carry-carried = След това се зачитат { NUMBER($carried) }, от тях { NUMBER($changed) } с друго ниво; от { NUMBER($dropped) } не остава нищо.
framework-carry-going = Прегледани { NUMBER($done) } от { NUMBER($total) }; добавени { NUMBER($written) }, налични преди { NUMBER($known) }. Можете да напуснете страницата.
framework-carry-ended = Последно пренасяне: прегледани { NUMBER($done) } от { NUMBER($total) }, добавени { NUMBER($written) }, налични преди { NUMBER($known) }.
framework-carry-unreviewed = Доказателствата могат да се пренесат, след като съответствието бъде прегледано.
framework-carry-start = Пренасяне
framework-carry-begun = Пренасянето започна.
framework-carry-done = Всички доказателства са пренесени.
framework-carry-question = Да се пренесат ли доказателствата на хората?
framework-import-problems =
    { $count ->
        [one] { NUMBER($count) } проблем пречи на внасянето на файла
       *[other] { NUMBER($count) } проблема пречат на внасянето на файла
    }
framework-import-ready =
    { $count ->
        [one] { NUMBER($count) } умение може да се внесе
       *[other] { NUMBER($count) } умения могат да се внесат
    }
framework-carry-observations =
    { $count ->
        [one] { NUMBER($count) } наблюдение; хора: { NUMBER($people) }
       *[other] { NUMBER($count) } наблюдения; хора: { NUMBER($people) }
    }
framework-carry-question-text =
    { $count ->
        [one] Добавя се { NUMBER($count) } наблюдение за следващите умения. Това не може да се отмени, защото доказателствата никога не се изтриват.
       *[other] Добавят се { NUMBER($count) } наблюдения за следващите умения. Това не може да се отмени, защото доказателствата никога не се изтриват.
    }

framework-rule-level = { $name } ({ $level })
framework-rule-lower =
    { $count ->
        [one] с { $count } ниво по-ниско
       *[other] с { $count } нива по-ниско
    }
framework-rule-higher =
    { $count ->
        [one] с { $count } ниво по-високо
       *[other] с { $count } нива по-високо
    }
framework-rule-example = Например { $before } става { $after }.
framework-rule-nothing = Например от { $before } не остава нищо.
framework-mapping-shift = С колко ({ $code })
framework-mapping-at_most = Най-много кое ниво ({ $code })
framework-mapping-delete = Изтриване на съответствието
framework-mapping-delete-question = Да се изтрие ли това съответствие?
framework-mapping-delete-text = Редовете му се изтриват. Съответствие, по което са пренесени доказателства, остава, за да останат нивата обяснени.
framework-mapping-deleted = Съответствието е изтрито.
framework-undo = Отмяна на пренасянето
framework-undo-text =
    { $count ->
        [0] В момента не се зачита нищо, пренесено по това съответствие.
        [one] В момента се зачита { $count } доказателство, пренесено по това съответствие.
       *[other] В момента се зачитат { $count } доказателства, пренесени по това съответствие.
    }
framework-undo-start = Отмяна на пренасянето
framework-undo-question = Да се отмени ли пренасянето?
framework-undo-question-text =
    { $count ->
        [one] Оттук нататък { $count } копие вече не се зачита и нивото, към което принадлежи, се изчислява отново. Доказателството в предишната рамка остава каквото е; записът пази копието с Вашата причина.
       *[other] Оттук нататък { $count } копия вече не се зачитат и нивата, към които принадлежат, се изчисляват отново. Доказателствата в предишната рамка остават каквито са; записът пази копията с Вашата причина.
    }
framework-undo-reason = Защо се отменя?
framework-undo-reason-hint = Хората четат причината до своите доказателства.
framework-undo-reason-missing = Посочете причина
framework-undo-begun = Отмяната започна.
framework-undo-going = Отменени { NUMBER($done) } от { NUMBER($total) }. Можете да напуснете страницата.
framework-undo-ended = Последна отмяна: { NUMBER($done) }, на { DATETIME($date, dateStyle: "long") }. Причина: { $reason }
framework-undo-done = Цялото пренасяне е отменено.
framework-earlier = Предишни чернови
framework-earlier-text = Файл зае мястото на тези чернови. Пазят се последните пет.
framework-earlier-draft = { $name }, умения: { NUMBER($count) }, до { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
framework-earlier-back = Връщане на черновата
framework-earlier-question = Да се върне ли тази чернова?
framework-earlier-question-text = Тя заема мястото на сегашната чернова, която също се запазва.
framework-earlier-is-back = Предишната чернова отново е тук.
