# Отворени курсове без профил, прехвърляне на направеното в тях, регистрация и споделяне на курс.

open-kicker = Отворен курс: не е нужен профил
open-other-language = Този курс не е наличен на Вашия език. Четете го на: { $language }
open-licence = Лиценз { $licence }. Автори: { $authors }.
open-before = Назад: { $title }
open-needs-account = За предаване на файлове е нужен профил.
open-nothing-answered = Първо отговорете на въпроса
open-to-course = Отворете курса в профила си
open-account-title = Продължете с профил
open-account-text = С профил можете да положите заключителния тест, да получите удостоверение и да продължите на всяко устройство. Отговорите Ви оттук идват с Вас.
open-register-title = Регистрирайте се към своята организация

device-title = Къде са отговорите Ви
device-text = Отговорите и напредъкът Ви остават в този браузър на това устройство. На сървъра не се пази нищо за Вас. На общо устройство ги премахнете, когато приключите.
device-remove = Премахване на отговорите ми от това устройство
device-removed = Отговорите са премахнати от това устройство.
device-not-kept = Този браузър не пази данни, затова отговорът се губи, когато напуснете страницата.

takeover-title = На това устройство има отговори
takeover-answers =
    { $count ->
        [one] Намерихме { $count } отговор на това устройство.
       *[other] Намерихме { $count } отговора на това устройство.
    }
takeover-lessons =
    { $count ->
        [one] Завършен е { $count } урок.
       *[other] Завършени са { $count } урока.
    }
takeover-question = Ваши ли са? Тогава можете да ги прехвърлите в профила си за { $organisation }. Ако не са, премахнете ги.
takeover-yes = Прехвърляне
takeover-no = Премахване от това устройство
takeover-done =
    { $taken ->
        [one] { $taken } отговор вече е в профила Ви.
       *[other] { $taken } отговора вече са в профила Ви.
    }
takeover-refused =
    { $refused ->
        [one] { $refused } не можа да бъде прехвърлен, защото курсът е променен.
       *[other] { $refused } не можаха да бъдат прехвърлени, защото курсът е променен.
    }

register-title = Регистрация
register-lead = Изберете своята организация и въведете име и имейл адрес. Ще получите връзка, с която да завършите.
register-given = Име
register-family = Фамилия
register-given-missing = Въведете името си
register-family-missing = Въведете фамилията си
register-email-missing = Въведете имейл адреса си
register-domains = Само адреси, които завършват на: { $domains }
register-privacy = Докато не отворите връзката, профил няма. Въведеното се изтрива, когато връзката престане да важи.
register-action = Изпратете ми връзката
register-sent-title = Проверете пощата си
register-sent-text = Ако { $email } може да бъде регистриран, съобщение с връзка е на път. Може да отнеме няколко минути; проверете и папката за спам.
register-closed-title = В момента тук не можете да се регистрирате
register-closed-text = Никоя организация не го позволява. Помолете организацията си да Ви покани.
register-have-account = Имам профил: вход
complete-title = Добре дошли в { $organisation }
complete-lead = { $name }, изберете парола, за да завършите. След това ще сте влезли.
complete-known = { $name }, вече имате профил. Потвърдете, че искате да се присъедините към { $organisation }, и след това влезте както обикновено.
complete-action = Завършване
field-domain_not_allowed = Тази организация не приема такива адреси
field-not_a_domain = Напишете домейн, например kocevje.si

share-title = Споделете този курс
share-text = Всеки може да чете този курс без профил с тази връзка или с този код.
share-link = Връзка
share-copy = Копиране на връзката
share-copied = Връзката е копирана.
share-copy-yourself = Връзката е избрана. Копирайте я с клавиатурата.
share-code-alt = Код за телефони, който води към курса „{ $title }“
share-download = Изтегляне на кода
share-print = Отпечатване на кода

registration-title = Регистрация без покана
registration-text = Ако го позволите, хората се регистрират сами и стават обучаеми на Вашата организация. Първо потвърждават имейл адреса си.
registration-allow = Могат ли хората да се регистрират сами?
registration-allow-yes = Да
registration-allow-no = Не, хората се канят
registration-domains = Имейл домейни
registration-domains-hint = По един на ред, например kocevje.si. Ако е празно, всеки с какъвто и да е адрес може да се регистрира.
registration-save = Запазване
registration-saved = Запазено.
registration-link = Връзка за регистрация
