# Екипът на прекия ръководител, разговори за умения и мнения на колеги.

level-plain = ниво { $level }
team-title = Моят екип
team-lead = Кой кога е оценен, колко е известно и къде са най-големите пропуски. Всеки вижда в данните си, че сте гледали.
team-empty = Няма никого във Вашия екип
team-empty-text = Хората се появяват тук, когато сте записани като техен пряк ръководител.
team-caption = Вашият екип
team-person = Име
team-self = Самооценка
team-manager = Вашата оценка
team-coverage = Известно
team-gaps = Най-големи пропуски
team-date = { DATETIME($date, dateStyle: "medium") }
team-never = още не
team-covered = { $done } от { $total } умения
team-no-profile =
    { $count ->
        [one] { $count } умение, без профил
       *[other] { $count } умения, без профил
    }
team-no-gaps = няма известни
team-gap = { $title }: { $level } вместо { $required }
team-all-gaps = общо { $count }, от тях решаващи { $critical }
team-plan = План за учене
team-talk-on = Разговор на { DATETIME($date, dateStyle: "medium") }

member-assess = Оценяване на уменията
member-plan = План за учене
member-assess-title = Вашето мнение за { $name }
member-assess-lead = Преценете само това, което сте видели в работата. Пропуснете това, което не можете да прецените.
member-needed = Какво изисква профилът
member-others = Други умения ({ $count })
member-not-assessed = Не е оценено
member-last = Последно ниво { $level } ({ DATETIME($date, dateStyle: "medium") })
member-note = Бележка към „{ $title }“
member-share-note = { $name } може да прочете тази бележка
member-told = { $name } научава, че сте направили оценка, и чете нивата и бележките, които споделите.
member-nothing = Изберете ниво поне за едно умение
member-save =
    { $count ->
        [0] Запазване
        [one] Запазване на { $count } ниво
       *[other] Запазване на { $count } нива
    }

views-title = Едно до друго
views-skill = Умение
views-self = Самооценка
views-manager = Ръководител
views-test = Тест
views-completion = Курс
views-required = Необходимо
views-level = { $level } ({ DATETIME($date, dateStyle: "medium") })
views-none = Още нищо не е известно: никой от двама Ви не е оценявал и нито курс, нито тест е показал нещо.
views-differing =
    { $count ->
        [0] Където и двамата сте оценявали, виждате приблизително едно и също.
        [one] При { $count } умение мненията се различават повече от случайното.
       *[other] При { $count } умения мненията се различават повече от случайното.
    }
views-differs = Мненията се различават
views-one-sided = Още няма умение, което и двамата да сте оценили, затова няма какво да се сравни.
views-caption = { $framework }: всяко мнение с деня му
views-all = Показване на всички умения ({ $count })
views-known-only = Показване само на известното

assessments-title = Оценки от прекия ръководител
assessments-none = Още никой ръководител не е оценявал.
assessments-none-mine = Прекият Ви ръководител още не Ви е оценявал.
assessment-by =
    { $count ->
        [one] { DATETIME($date, dateStyle: "medium") }: { $name }, { $count } умение
       *[other] { DATETIME($date, dateStyle: "medium") }: { $name }, { $count } умения
    }
note-shared = Бележка:
note-private = Бележка (четете я само Вие):
views-agreed = договорено от двете страни
remark-see = Виждам го различно
remark-label = Как го виждате Вие?
remark-hint = Прекият Ви ръководител го чете до тази оценка, с датата. Нивата не се променят от това.
remark-send = Изпращане
remark-missing = Напишете как го виждате
remark-sent = Прекият Ви ръководител вече може да го прочете.
remark-mine = Вие, { DATETIME($date, dateStyle: "long") }:
remark-hers = { $name }, { DATETIME($date, dateStyle: "long") }:

others-title = Как ме виждат другите
others-lead = Какво казват прекият Ви ръководител и колегите за Вашите умения и за какво Ви питаме относно другите.

talks-title = Разговори
talks-none = Няма планиран разговор.
talk-with = Разговор с { $name } на { DATETIME($date, dateStyle: "long") }
talk-state-planned = Планиран
talk-state-agreed = Чака потвърждение от двамата
talk-state-confirmed = Потвърден от двамата
talk-state-cancelled = Отменен
talk-waiting-for = Чака се потвърждение от { $name }
talk-who-sees = Тази страница виждат само { $person } и { $manager }.
talk-day = Ден на разговора
talk-day-hint = Дотогава и двамата можете да го подготвите.
talk-day-missing = Изберете ден
talk-invite = Покана за разговор
talk-move = Преместване на друг ден
talk-moved = Разговорът е преместен.
talk-preparation = Подготовка
talk-wish = Какво иска { $name }
talk-wish-label = За какво искате да говорите, какво да научите, какво да промените?
talk-view = Какво вижда { $name }
talk-view-label = Какво виждате и за какво искате да говорите?
talk-prepare-hint = И двамата го четете веднага след запазването.
talk-prepare-save = Запазване
talk-prepared = Запазено.
talk-nothing-yet = Още нищо не е написано.
talk-agenda = Дневен ред
agenda-empty = Няма различия и няма пропуски между известното и необходимото. Поговорете за това, което следва.
agenda-unknown = не е известно
agenda-differs = самооценка { $self }, ръководител { $manager }
agenda-gap = ниво { $level }, необходимо е { $required }
agenda-critical = решаващо: ниво { $level }, необходимо е { $required }
talk-agreed = Какво е договорено
talk-nothing-agreed = По време на разговора запишете кои нива виждате и двамата и какво следва.
talk-nothing-agreed-mine = Още нищо не е записано. Това прави ръководителят по време на разговора; след това Вие го потвърждавате.
talk-record = Записване на договореното
talk-record-again = Промяна на договореното
talk-record-text = Оставете нивото отворено, където не сте стигнали до едно мнение. Който вече е потвърдил, трябва да потвърди отново.
talk-record-save = Запазване на договореното
talk-record-cancel = Назад без запазване
talk-recorded = Запазено. Сега го потвърждавате и двамата.
talk-level-open = Не е договорено
talk-add-skill = Друго умение
talk-steps = Следващи стъпки
talk-step = Стъпка { $number }
talk-step-text = Какво ще се направи?
talk-step-whose = От кого?
talk-step-due = До кога?
talk-step-remove = Премахване на стъпка { $number }
talk-step-until = до { DATETIME($date, dateStyle: "medium") }
talk-add-step = Добавяне на стъпка
talk-confirmed-by =
    { $person ->
        [yes] { $personName }: потвърдено
       *[no] { $personName }: още не е потвърдено
    }; { $manager ->
        [yes] { $managerName }: потвърдено
       *[no] { $managerName }: още не е потвърдено
    }.
talk-confirm-text = Когато и двамата потвърдите, договорените нива стават доказателство и нищо от това не може да се променя.
talk-differently = Виждате го по друг начин? Напишете го по-горе в подготовката си и поговорете отново. Нищо не важи, преди да потвърдите.
talk-confirm = Потвърждаване на договореното
talk-confirmed-now = Потвърдихте. Другата страна ще бъде уведомена.
talk-both-confirmed = И двамата потвърдиха. Нивата важат от днес.
talk-print = Отпечатване
talk-cancel = Отмяна на разговора
talk-cancel-title = Да се отмени ли този разговор?
talk-cancel-text = Подготовката остава видима за двама Ви. Може да се планира друг разговор.
talk-cancelled = Разговорът е отменен.
talk-keep = Запазване

rounds-title = Мнения на колеги (360°)
rounds-none = Още никой не е питан.
round-of = { $framework }, { DATETIME($date, dateStyle: "medium") }
round-state-choosing = Предстои избор на колеги
round-state-to_confirm = Изборът чака прекия ръководител
round-state-open = Колегите отговарят
round-state-closed = Приключен
round-state-cancelled = Отменен
round-until = до { DATETIME($date, dateStyle: "long") }
round-ask-text = Поискайте мнения на колеги: лицето избира поне трима, Вие потвърждавате избора.
round-ask = Искане на мнения на колеги
round-about = Мнението на колегите за { $name }
round-mine = Мнението на колегите за мен
round-new = Питане на колеги за мнение за мен
round-new-lead = Колегите казват как виждат Вашите умения. Научавате само какво казват заедно.
round-new-who = Изберете от трима до дванадесет колеги, които познават работата Ви; най-добре петима или повече, защото някой може да откаже. Прекият Ви ръководител не може да е сред тях.
round-new-confirm = Прекият Ви ръководител потвърждава избора, преди някой да бъде питан.
round-privacy = Показват се само средни стойности и разсейване, от три отговора нагоре и след приключване. Отделните отговори не се виждат от никого и тогава се изтриват. Резултатът не е доказателство за ниво.
round-send = Изпращане на избора до ръководителя
round-send-again = Изпращане на променения избор
round-chosen = Изборът Ви чака ръководителя.
round-confirm-text = Могат ли тези колеги да преценят и достатъчно различни ли са? Когато потвърдите, те ще бъдат питани.
round-closes = Последен ден за отговори
round-closes-hint = Две седмици от днес, ако го оставите празно.
round-confirm = Потвърждаване и питане
round-send-back = Искане на друг избор
round-confirmed = Колегите са питани.
round-sent-back = Изборът е върнат.
round-raters = Кой е избран
round-result = Резултат
round-caption = Какво казват колегите, по скала от 1 до { $max }
round-mean = Средно
round-spread = Съгласие
round-answers = Отговори
round-number = { NUMBER($value, maximumFractionDigits: 1) }
round-spread-close = близки (разсейване { NUMBER($spread, maximumFractionDigits: 1) })
round-spread-some = донякъде различни (разсейване { NUMBER($spread, maximumFractionDigits: 1) })
round-spread-wide = много различни (разсейване { NUMBER($spread, maximumFractionDigits: 1) })
round-spread-few = не се показва под пет отговора
round-withheld = не се показва
round-withheld-text = Не се показва: по-малко от три отговора или толкова еднакви, че биха показали кой какво е казал. Под пет отговора средното се посочва с точност до половин ниво.
round-too-few = Нищо не може да се покаже: по-малко от трима колеги са преценили едно и също умение или отговорите им са толкова еднакви, че биха показали кой какво е казал. Отговорите им са изтрити.
round-cancel = Отмяна
round-cancel-title = Да се отмени ли този кръг?
round-cancel-text = Досегашните отговори на колегите се изтриват.
round-cancelled = Кръгът е отменен.

rater-chosen =
    { $count ->
        [0] Още никой не е избран
        [one] Избран { $count } колега
       *[other] Избрани { $count } колеги
    }
rater-search = Търсене на колеги
rater-search-hint = Поне две букви от името
rater-found =
    { $count ->
        [0] Няма намерени
        [one] Намерен { $count } колега
       *[other] Намерени { $count } колеги
    }
rater-nobody = Няма друг с това име във Вашата организация.
rater-add = Избиране
rater-added = { $name }: избор, общо { $count }
rater-remove = Премахване
rater-removed = { $name }: премахване, общо { $count }
rater-too-few = Изберете поне трима колеги

requests-title = Търси се Вашето мнение за
request-title = Вашето мнение за { $name }
request-lead =
    { $count ->
        [one] { $count } въпрос, около минута. Пропуснете това, което не можете да прецените.
       *[other] { $count } въпроса, няколко минути. Пропуснете това, което не можете да прецените.
    }
request-private = Никой не вижда отговорите Ви: нито колегата, нито прекият ръководител, нито „Човешки ресурси“. Те се обединяват с други и след това се изтриват.
request-fair = Преценете това, което сте видели в работата, а не дали някой Ви е приятен.
request-until = Можете да отговаряте и да променяте отговорите си до { DATETIME($date, dateStyle: "long") }.
request-cannot-judge = Не мога да преценя
request-nothing = Преценете поне едно умение или откажете
request-send = Запазване на мнението
request-decline = Предпочитам да не отговарям
request-decline-title = Да се изхвърли ли мнението Ви?
request-decline-text = Запазеното от Вас за { $name } се изтрива. Докато кръгът е отворен, можете да отговорите отново.
request-decline-keep = Запазване на мнението ми
request-saved = Запазено. Можете да го променяте до последния ден или докато отговорят всички.
request-saved-last = Запазено. Вече всички са отговорили и кръгът е приключен.
request-declined = Отказахте. Никой не научава; можете да отговорите, докато кръгът не е приключен.
request-closed = Отговори вече не се приемат.
request-over = приключено
request-state-asked = Още без отговор
request-state-answered = Отговорено
request-state-declined = Отказано
