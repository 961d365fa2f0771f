# The list of notices, how one is told, and the mail's desk.
notifications-title = Известия
notifications-lead = Какво се е случило във връзка с Вас. Записите се премахват след 180 дни.
notifications-unread = Непрочетено
notifications-read = Прочетено
notifications-mark-read = Отбележете като прочетено
notifications-mark-unread = Отбележете като непрочетено
notifications-mark-all = Отбележете всички като прочетени
notifications-all-read = Всички известия са отбелязани като прочетени.
notifications-date = { DATETIME($date, dateStyle: "long", timeStyle: "short") }
notifications-none-title = Няма известия
notifications-none-text = Когато работата Ви бъде оценена или наближи срок, ще го видите тук.
notifications-choose = Изберете за какво и как да бъдете известявани

told-title = Как да бъдете известявани
told-lead = Изберете за всеки вид известия дали да се показва тук и дали да получавате писмо. Писмата за паролата и поканите винаги се изпращат.
told-in-app = Показване в известията
told-mail = Писмо
told-mail-at_once = Веднага
told-mail-digest = В обобщението
told-mail-never = Без писмо
told-rhythm = Кога да идва обобщението?
told-rhythm-hint = В седем часа и само когато има нещо ново.
told-rhythm-daily = Всяка сутрин
told-rhythm-weekly = Всеки понеделник сутрин
told-save = Запазване
told-saved = Изборът Ви е запазен.
told-now = Изпратете обобщението сега
told-now-lead = Не искате да чакате? Събраното за обобщението може да Ви бъде изпратено сега, веднъж на час.
told-now-sent =
    { $count ->
        [0] Нищо не чака за обобщението, затова не е изпратено писмо.
        [one] Писмо с { $count } известие пътува към Вас.
       *[other] Писмо с { $count } известия пътува към Вас.
    }
kind-work_marked = Оценени работи
kind-attempt_granted = Допълнителни опити
kind-course_completed = Завършени курсове
kind-completion_expiring = Изтичащи завършвания
kind-course_version_changed = Промени в моите курсове
kind-refreshers_due = Въпроси за припомняне
kind-plan_changed = Промени в плана ми за учене
kind-campaign_began = Кампании, които Ви канят
kind-campaign_ends = Напомняния за кампании
kind-shared_profile_changed = Променени общи профили
kind-feedback_answered = Отговори на моите мнения
kind-feedback_received = Мнения от обучаемите
kind-data_requested = Искания относно лични данни
kind-data_answered = Отговори на моите искания за данни

mail-title = Поща и задачи
mail-lead = Състояние на пощата на тази инсталация. Получателите не се показват.
mail-waiting = Чакащи
mail-retrying = За нов опит
mail-sending = В процес на изпращане
mail-given_up = Изоставени
mail-refused = Отказани
mail-unsure = Не е известно дали са пристигнали
mail-unsure-hint = Ако изпратите отново писмо, за което не е известно дали е пристигнало, получателят може да го получи два пъти.
mail-jobs-waiting = Чакащи задачи
mail-jobs-running = Изпълнявани задачи
mail-jobs-failed = Неуспешни задачи от вчера
mail-table = Писма, които чакат решение
mail-state = Състояние
mail-purpose = За
mail-purpose-account = профила
mail-purpose-notice = известие
mail-purpose-digest = обобщение
mail-domain = Получател в
mail-when = Написано
mail-reason = Отговор на пощенския сървър
mail-action = Действие
mail-send-again = Изпратете отново
mail-sent-again = Писмото ще бъде изпратено отново.
mail-text-gone = Текстът е премахнат
mail-none-title = Никое писмо не чака решение
mail-none-text = Всичко е изпратено или пътува.
mail-refresh = Обновяване
mail-attempts =
    { $count ->
        [one] { $count } опит
       *[other] { $count } опита
    }
kind-assessed_by_manager = Оценки от моя ръководител
kind-talk_planned = Разговори за умения
kind-talk_to_confirm = Потвърждаване на договореното
kind-colleague_asked = Молби за моето мнение за колеги
kind-raters_needed = Избор и потвърждаване на питаните
kind-colleague_round_closed = Резултати от мненията на колегите
kind-self_assessment_waiting = Самооценки, които съм започнал(а)
kind-evidence_received = Удостоверения за преглед
kind-evidence_decided = Решения за моите удостоверения
