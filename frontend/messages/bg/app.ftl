# Рамката на всяка страница, общите думи и какво може да се обърка.

product-name = Skillpact
skip-to-content = Към съдържанието
navigation = Основна навигация
menu = Меню
nav-home = Начало
nav-catalogue = Курсове
nav-skills = Моите умения
nav-team = Моят екип
nav-plan = Моят план
nav-reports = Справки
nav-people = Хора
nav-teach = Оценяване
nav-author = Създаване на курсове
nav-administration = Администрация
nav-account = Моят профил
nav-notifications =
    { $count ->
        [0] Известия, няма непрочетени
        [one] Известия, { $count } непрочетено
       *[other] Известия, { $count } непрочетени
    }
sign-out = Изход
organisation = Организация
language = Език
language-changed = Езикът е сменен.
language-en = English
language-sl = Slovenščina
language-bg = Български
language-sv = Svenska
language-it = Italiano
footer-about = Skillpact – общата платформа за обучение на общините
accessibility-title = Достъпност
privacy-title = Поверителност

waiting = Зареждане…
try-again = Опитайте отново
close = Затваряне
cancel = Отказ
continue = Продължете
go-home = Към началната страница
field-optional = (по желание)
error-prefix = Грешка:
error-summary-title = Има нещо за поправяне
password-show = Покажете
password-hide = Скрийте
pager-shown =
    { $shown ->
        [one] Показан е { $shown } запис
       *[other] Показани са { $shown } записа
    }
pager-shown-of = Показани са { $shown } от { $total }
pager-more = Покажете още
date-long = { DATETIME($date, dateStyle: "long") }
completed-on = Завършен на { DATETIME($date, dateStyle: "long") }
valid-until = Валидно до { DATETIME($date, dateStyle: "long") }

role-learner = Обучаем
role-trainer = Обучител
role-hr_officer = Служител „Човешки ресурси“
role-line_manager = Пряк ръководител
role-organisation_admin = Администратор на организацията
role-consortium_admin = Администратор на консорциума

not-found-title = Страницата не е намерена
not-found-text = На този адрес няма нищо. Възможно е да има грешка в адреса или страницата да е преместена.
failure-title = Страницата не може да бъде показана
refused-title = Нямате достъп до тази страница
refused-text = Тази страница е за хора с друга роля във Вашата организация.

sign-in-action = Вход
field-email = Имейл адрес
field-password = Парола
field-password-missing = Въведете паролата си
sign-in-again-title = Влезте отново
sign-in-again-text = Времето на входа Ви изтече. Нищо от написаното не е загубено: въведете паролата за { $email } и то ще бъде изпратено.

problem-network-lost = Връзката е прекъсната. Проверете мрежата и опитайте отново; нищо от написаното не е загубено.
problem-internal = Възникна грешка при нас. Опитайте отново след няколко минути.
problem-internal-trace = Възникна грешка при нас. Ако се повтори, съобщете на администратора си този номер: { $trace }
problem-unavailable = В момента услугата не е достъпна. Опитайте отново след няколко минути.
problem-storage_full = В момента няма място за нови данни. Нищо не беше запазено; опитайте по-късно.
problem-bad_request = Заявката не може да бъде разбрана. Презаредете страницата и опитайте отново.
problem-not_signed_in = Не сте влезли в системата.
problem-sign_in_expired = Времето на входа Ви изтече. Влезте отново.
problem-forbidden = Нямате право да направите това.
problem-not_found = Това не съществува или вече не съществува.
problem-conflict = Междувременно някой е променил това. Презаредете страницата и опитайте отново.
problem-invalid_input = Част от въведеното не може да бъде приета.
problem-too_many_requests = Твърде много опити. Изчакайте няколко минути и опитайте отново.
problem-too_large = Това е твърде голямо, за да бъде прието.
problem-unsupported_media_type = Този вид файл не се приема.
problem-method_not_allowed = Това не е възможно тук.
problem-wrong_credentials = Имейл адресът или паролата не са верни.
problem-token_invalid = Тази връзка вече не е валидна. Поискайте нова.
problem-bad_cursor = Списъкът се е променил. Презаредете страницата.
problem-attempt_closed = Този тест вече е предаден.
problem-time_over = Времето за този тест изтече. Важи запазеното преди това.
problem-no_attempts_left = Използвали сте всички опити за този тест.
problem-lesson_unfinished = Първо завършете уроците преди теста.
problem-wrong_organisation = Това принадлежи на друга организация.
problem-email_taken = Вече има профил с този имейл адрес.
problem-already_in_use = Това все още се използва и не може да бъде премахнато.
problem-cross_site = Заявката дойде от друг сайт и беше отхвърлена.
problem-password_too_weak = Тази парола се отгатва твърде лесно. Изберете по-дълга.
