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
framework-replaces = Следваща версия на рамката
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
        [one] { $count } умение
       *[other] { $count } умения
    }
framework-found-part =
    { $count ->
        [one] Показано { $shown } от { $count } умение
       *[other] Показани { $shown } от { $count } умения; стеснете с търсене
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
framework-import-draft = Става чернова, която виждат само администраторите на консорциума.
framework-import-write = Внасяне като чернова
framework-finding-row = Ред
framework-finding-field = Колона
framework-finding-what = Какво не е наред
framework-finding-duplicate = Среща се два пъти.
framework-finding-missing_parent = Липсва това, към което принадлежи.
framework-finding-cycle = Принадлежи на себе си.
framework-finding-missing = Нещо липсва.
framework-finding-missing_column = Липсва колона.
framework-finding-missing_file = Липсва файл.
framework-finding-invalid = Това не може да се използва.
framework-finding-off_scale = Това е извън скалата.
framework-finding-too_long = Това е твърде дълго.
framework-finding-too_many = Твърде много е.
framework-finding-too_large = Файлът е твърде голям.
framework-finding-encoding = Буквите не могат да се прочетат със сигурност.
framework-finding-unreadable = Това не може да се прочете.
framework-finding-empty = Файлът е празен.
framework-finding-unknown = Това не е известно.
framework-finding-taken = Този ключ се използва.
framework-finding-left_out = Това е пропуснато.
framework-finding-replaced = Това е заменено.
framework-finding-becomes_area = Това става област.
framework-finding-no_scale = Във файла няма скала.
framework-finding-second_parent = Стои на две места.
framework-mappings = Съответствия
framework-mappings-title = Съответствия на { $name }
framework-mappings-lead = Съответствието казва кое умение от една рамка става кое от друга и какво става с нивото. По него могат да се пренесат доказателствата на хората.
framework-mapping-between = Между
framework-mapping-from-to = { $from } → { $to }
framework-mapping-reviewed = Прегледано
framework-mapping-shipped = прегледано, преди да бъде приложено към Skillpact
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
framework-mapping-amount = С колко или най-много ({ $code })
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
        [one] { $count } проблем пречи на внасянето на файла
       *[other] { $count } проблема пречат на внасянето на файла
    }
framework-import-ready =
    { $count ->
        [one] { $count } умение може да се внесе
       *[other] { $count } умения могат да се внесат
    }
framework-carry-observations =
    { $count ->
        [one] { $count } наблюдение; хора: { NUMBER($people) }
       *[other] { $count } наблюдения; хора: { NUMBER($people) }
    }
framework-carry-question-text =
    { $count ->
        [one] Добавя се { $count } наблюдение за следващите умения. Това не може да се отмени, защото доказателствата никога не се изтриват.
       *[other] Добавят се { $count } наблюдения за следващите умения. Това не може да се отмени, защото доказателствата никога не се изтриват.
    }
