# Въпроси към обучителите, сигнали за грешки, оценки на курсове: страниците на обучаемите и на обучителите.

ask-begin = Задайте въпрос или съобщете за грешка
ask-title = Въпрос или сигнал
ask-lead = Обучителите на { $organisation } четат написаното от Вас и отговарят тук. Никой друг не го вижда.
ask-kind = За какво става дума?
ask-kind-question = Въпрос към обучителите
ask-kind-mistake = Грешка в курса
ask-kind-mistake-hint = Нещо е невярно, не работи или вече не може да е така.
ask-quote = Откъсът
ask-text-question = Вашият въпрос
ask-text-mistake = Какво не е наред?
ask-text-hint = Най-много { $count } знака. Не посочвайте граждани и техни преписки.
ask-text-missing = Напишете какво искате да кажете
ask-send = Изпращане
ask-sent-title = Съобщението Ви е изпратено
ask-sent-text = Ще го намерите заедно с отговора в „Моите въпроси“.
ask-sent-link = Покажете съобщението ми
ask-tip = За да съобщите за откъс, първо изберете думите му и после натиснете този бутон.

questions-title = Моите въпроси
questions-lead = Какво сте попитали обучителите и за какви грешки сте съобщили, заедно с отговорите.
questions-empty-title = Още не сте попитали нищо
questions-empty-text = В края на всеки урок и на страницата на всеки курс можете да зададете въпрос или да съобщите за грешка.
questions-empty-action = Към курсовете
questions-list = Въпроси и сигнали
questions-all = Всички мои въпроси

thread-question = Въпрос
thread-mistake = Сигнал за грешка
thread-state-open = Чака отговор
thread-state-answered = Отговорено
thread-state-closed = Приключено
thread-mended = Поправено
thread-new = Ново
thread-messages =
    { $count ->
        [one] { $count } съобщение
       *[other] { $count } съобщения
    }
thread-date = { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
thread-day = { DATETIME($date, dateStyle: "medium") }
thread-about = Курс
thread-where = Къде
thread-whole-course = Целият курс
thread-state = Състояние
thread-from = От
thread-version = Прочетено във версия
thread-version-current = { $number }, която е текущата
thread-version-older = { $number }. Оттогава курсът е променен.
thread-quote = Откъсът
thread-conversation = Какво беше казано
thread-you = Вие
thread-trainer = { $name }, обучител
thread-effect-mended = Грешката е поправена: { $name }.
thread-effect-closed = Приключено: { $name }.
thread-effect-reopened = Отворено отново: { $name }.
thread-write = Пишете отново
thread-write-hint = Обучителите ще бъдат уведомени, дори ако това е било приключено.
thread-sent = Съобщението Ви е изпратено.

inbox-title = Въпроси и сигнали
inbox-lead = Какво питат хората от Вашата организация за курсовете си и за какви грешки съобщават. На Вашите въпроси отговаря друг и те не са в списъка.
inbox-filter-kind = Вид
inbox-filter-state = Състояние
inbox-filter-course = Курс
inbox-all-kinds = Въпроси и грешки
inbox-kind-question = Въпроси
inbox-kind-mistake = Грешки
inbox-all-states = Всички състояния
inbox-all-courses = Всички курсове
inbox-empty-title = Тук няма нищо
inbox-empty-text = Тук се показва какво питат и за какво съобщават хората.
inbox-empty-filtered = Нищо не отговаря на тези филтри.
inbox-table = Въпроси и сигнали
inbox-unread =
    { $count ->
        [0] Прочели сте всичко.
        [one] В { $count } разговор има нещо ново.
       *[other] В { $count } разговора има нещо ново.
    }

answer-title = { $kind }: { $name }
answer-write = Вашият отговор
answer-write-hint = { $name } ще научи, че сте отговорили.
answer-then = И после
answer-then-nothing = Остава отворено за ново съобщение
answer-then-mended = Грешката е поправена
answer-then-mended-hint = { $name } ще научи за това и разговорът се приключва.
answer-then-closed = Приключване
answer-then-reopened = Отваряне отново
answer-send = Изпращане
answer-empty = Напишете отговор или изберете какво следва
answer-sent = Изпратено. { $name } вече може да го прочете.
answer-to-lesson = Покажете това място в урока

rating-title = Колко полезен е този курс за работата Ви?
rating-5 = Много полезен
rating-4 = Полезен
rating-3 = Отчасти
rating-2 = Малко
rating-1 = Не е полезен
rating-comment = Какво да се подобри или да остане, както е?
rating-comment-hint = Обучителите на Вашата организация могат да прочетат това без Вашето име.
rating-privacy = При { $fewest } или повече оценки обучителите виждат колко пъти е даден всеки отговор, но никога от кого.
rating-missing = Изберете един от отговорите
rating-save = Запазване на оценката
rating-saved = Благодарим. Оценката Ви е запазена; можете да я промените по всяко време.
rating-change = Промяна на оценката
rating-given = Вашата оценка: { $rating }
ratings-title = Оценки на този курс
ratings-few = Оценките са по-малко от { $fewest }. Те се показват, когато станат толкова, за да не може никой да бъде разпознат.
ratings-count =
    { $count ->
        [one] { $count } оценка в целия консорциум
       *[other] { $count } оценки в целия консорциум
    }
ratings-table = Колко пъти е даден всеки отговор
ratings-answer = Отговор
ratings-number = Брой
ratings-comments = Коментари от Вашата организация, без имена
