# Текстове, които сървърът пише сам: електронна поща.
mail-greeting = Здравейте, { $given_name },

mail-invitation-subject = { $organisation } Ви кани в { $consortium }
mail-invitation-body = { $organisation } създаде за Вас профил в { $consortium }. Там можете да преминавате курсове със собствено темпо и да виждате кои умения сте показали. За да започнете, изберете парола.
mail-invitation-action = Изберете парола
mail-invitation-note = Връзката работи еднократно, до { $moment } (UTC). Ако не сте очаквали това съобщение, не е нужно да правите нищо.

mail-membership-subject = Вече сте част от { $organisation }
mail-membership-body = { $organisation } Ви добави в { $consortium }. Влезте с профила, който вече имате.
mail-membership-action = Вход
mail-membership-note = Ако не работите с тази организация, моля, съобщете на нейния администратор.

mail-password-reset-subject = Изберете нова парола
mail-password-reset-body = Някой, вероятно Вие, поиска нова парола за Вашия профил в { $consortium }.
mail-password-reset-action = Изберете нова парола
mail-password-reset-note = Връзката работи еднократно, до { $moment } (UTC). Ако не сте я поискали, не е нужно да правите нищо: паролата Ви остава същата.

mail-password-changed-subject = Паролата Ви беше сменена
mail-password-changed-body = Паролата на Вашия профил в { $consortium } беше сменена на { $moment } (UTC). На другите устройства сте излезли от профила си.
mail-password-changed-action = Не бях аз: избор на нова парола
mail-password-changed-note = Ако сте я сменили Вие, не е нужно да правите нищо.

mail-registration-subject = Завършете регистрацията си: { $organisation }
mail-registration-body = Някой, вероятно Вие, иска да се регистрира с този адрес към { $organisation } в { $consortium }. Отворете връзката, за да завършите.
mail-registration-action = Завършване на регистрацията
mail-registration-note = Връзката работи веднъж, до { $moment } (UTC). Ако това не сте били Вие, не е нужно да правите нищо: без връзката профил не се създава.

mail-already-member-subject = Вече имате профил към { $organisation }
mail-already-member-body = Някой, вероятно Вие, е искал да се регистрира към { $organisation } в { $consortium }. Вече имате профил там: влезте с този адрес.
mail-already-member-action = Вход
mail-already-member-note = Ако сте забравили паролата си, изберете нова на страницата за вход. Ако това не сте били Вие, не е нужно да правите нищо.

page-in-this-language = Прочетете на български
page-previous-lesson = Предишен урок
page-next-lesson = Следващ урок
page-needs-script = За тази страница е необходим JavaScript. След като влезете, курсовете и уроците в тях могат да се четат и без него.

# Известия: едно изречение без точка, което е и тема на писмото; след това текстът на писмото и връзката.
notice-work-marked = Работата Ви беше оценена: { $lesson }
notice-work-marked-body = Вашата работа „{ $lesson }“ в курса „{ $course }“ беше оценена от обучител. Влезте, за да видите точките и бележките. Ако не сте преминали успешно, можете да поработите отново и да я предадете пак, доколкото курсът позволява.
notice-work-marked-action = Вижте резултата
notice-attempt-granted = Имате още един опит: { $lesson }
notice-attempt-granted-body = Обучител Ви разреши още един опит за „{ $lesson }“ в курса „{ $course }“. Можете да започнете, когато Ви е удобно.
notice-attempt-granted-action = Отворете теста
notice-course-version-changed = Курс, който преминавате, е променен: { $course }
notice-course-version-changed-body = Курсът „{ $course }“ има нова версия. Направеното досега се зачита. На страницата на курса пише какво е различно.
notice-course-version-changed-action = Вижте промените
notice-completion-expiring =
    { $days ->
        [one] Завършеният курс изтича след { $days } ден: { $course }
       *[other] Завършеният курс изтича след { $days } дни: { $course }
    }
notice-completion-expiring-body = Завършването на курса „{ $course }“ е валидно до { $until }. Вече можете да го подновите: отворете курса и го вземете отново. Дотогава важи това, което имате, и нищо не се губи, ако се откажете.
notice-completion-expiring-action = Отворете курса
notice-course-completed = Завършихте курс: { $course }
notice-course-completed-body = Завършихте курса „{ $course }“. Това е записано като доказателство за Вашите умения.
notice-course-completed-action = Отворете курса
notice-refreshers-due =
    { $count ->
        [one] { $count } въпрос чака за припомняне
       *[other] { $count } въпроса чакат за припомняне
    }
notice-refreshers-due-body =
    { $count ->
        [one] { $count } въпрос от завършените от Вас курсове отново е на ред. Ще Ви отнеме минута.
       *[other] { $count } въпроса от завършените от Вас курсове отново са на ред. Ще Ви отнемат няколко минути.
    }
notice-refreshers-due-action = Отговорете сега
notice-plan-changed = Планът Ви за учене се промени
notice-plan-changed-body = Нещо, което определя плана Ви, се промени, затова сега Ви водят други курсове. Планът казва кои и защо.
notice-plan-changed-action = Вижте плана си
notice-campaign-began = Моля, покажете къде сте: { $title }, до { $until }
notice-campaign-began-body = Организацията Ви моли до { $until } да оцените уменията, които работата Ви изисква: „{ $title }“. Отчитат се само общи числа; своя резултат виждате веднага.
notice-campaign-began-action = Вижте какво е необходимо
notice-campaign-ends = „{ $title }“ завършва на { $until } и още Ви очаква
notice-campaign-ends-body = Някои от уменията, които работата Ви изисква, не са оценени от началото на „{ $title }“. Завършва на { $until }.
notice-campaign-ends-action = Оценете останалите
notice-shared-profile-changed = Общият профил „{ $title }“ е променен
notice-shared-profile-changed-body = Приспособили сте общия профил „{ $title }“. Той има нова версия; сравнете я с Вашата.
notice-shared-profile-changed-action = Сравнете
notice-feedback-answered = Получихте отговор на Вашето мнение: { $course }
notice-feedback-answered-body = Получихте отговор на това, което написахте за курса „{ $course }“.
notice-feedback-answered-action = Прочетете отговора
notice-feedback-received = Ново мнение за курс: { $course }
notice-feedback-received-body = Получено е мнение за „{ $lesson }“ в курса „{ $course }“.
notice-feedback-received-action = Прочетете мнението
notice-data-requested = Получено е искане относно лични данни
notice-data-requested-body = Лице от Вашата организация подаде искане относно данните, които се съхраняват за него. Законът Ви дава един месец за отговор.
notice-data-requested-action = Вижте искането
notice-data-answered = Получихте отговор на искането за Вашите данни
notice-data-answered-body = Вашата организация взе решение по искането Ви относно личните Ви данни.
notice-data-answered-action = Прочетете отговора
page-app-description = Курсове по цифрови умения, също и без мрежа.

# The digest, and what stands below every mail that can be stopped.
mail-digest-subject =
    { $count ->
        [one] { $count } известие за Вас
       *[other] { $count } известия за Вас
    }
mail-digest-body =
    { $count ->
        [one] След последното обобщение има { $count } известие, което не сте прочели:
       *[other] След последното обобщение има { $count } известия, които не сте прочели:
    }
mail-digest-more =
    { $count ->
        [one] Още { $count } известие има в приложението.
       *[other] Още { $count } известия има в приложението.
    }
mail-digest-action = Вижте всички известия
mail-footer-settings = Изберете кои писма да получавате
mail-footer-stop = Спрете тези писма

# The page that the link of a mail opens.
unsubscribe-title = Спиране на писма
unsubscribe-question-kind = Искате ли да не получавате повече писма от този вид: { $kind }?
unsubscribe-question-digest = Искате ли да не получавате повече обобщения на известията?
unsubscribe-note = Ще виждате известията в приложението. Писмата за паролата и поканите не се засягат.
unsubscribe-button = Спрете тези писма
unsubscribe-done = Няма да получавате повече такива писма.
unsubscribe-already = Тези писма вече бяха спрени.
unsubscribe-undo = Отмяна
unsubscribe-undone = Отново ще получавате тези писма.
unsubscribe-bad = Тази връзка вече не работи
unsubscribe-bad-note = Срокът ѝ е изтекъл или не е копирана цялата. Влезте, за да изберете кои писма да получавате.
unsubscribe-settings = Изберете кои писма да получавате
unsubscribe-skip = Към съдържанието
unsubscribe-kind-work-marked = Оценени работи
unsubscribe-kind-attempt-granted = Допълнителни опити
unsubscribe-kind-course-completed = Завършени курсове
unsubscribe-kind-completion-expiring = Изтичащи завършвания
unsubscribe-kind-course-version-changed = Промени в моите курсове
unsubscribe-kind-refreshers-due = Въпроси за припомняне
unsubscribe-kind-plan-changed = Промени в плана ми за учене
unsubscribe-kind-campaign-began = Кампании, които Ви канят
unsubscribe-kind-campaign-ends = Напомняния за кампании
unsubscribe-kind-shared-profile-changed = Променени общи профили
unsubscribe-kind-feedback-answered = Отговори на моите мнения
unsubscribe-kind-feedback-received = Мнения от обучаемите
unsubscribe-kind-data-requested = Искания относно лични данни
unsubscribe-kind-data-answered = Отговори на моите искания за данни
# The file with everything that is held about a person.
data-none = Няма нищо.
data-file-title = Какво се пази за мен
data-file-lead = Копие на всичко, което платформата пазеше в този момент. Пазете го: всеки, който го има, може да го прочете.

# A new address, and the last mail to somebody who was forgotten.
mail-email-change-subject = Потвърдете новия си имейл адрес
mail-email-change-body = Някой, вероятно Вие, иска да използва този адрес за профил в { $consortium }.
mail-email-change-action = Потвърждаване на адреса
mail-email-change-note = Връзката работи веднъж, до { $moment } (UTC). Ако не сте искали това, не е нужно да правите нищо.
mail-email-changed-subject = Имейл адресът Ви беше променен
mail-email-changed-body = Имейл адресът на профила Ви в { $consortium } беше променен на { $moment } (UTC). Този адрес вече не се използва.
mail-email-changed-action = Към кого да се обърнете
mail-email-changed-note = Ако не сте били Вие, веднага уведомете администратора на организацията си.
mail-forgotten-subject = Профилът Ви беше изтрит
mail-forgotten-body = Както поискахте, всичко за Вас в { $consortium } беше изтрито, а с него и профилът Ви. Отчетените бройки остават без Вашето име.
mail-forgotten-action = Какво пази платформата
mail-forgotten-note = Това е последното съобщение до този адрес. Бележката, че е изпратено, се изтрива след деветдесет дни.
mail-forgotten-in-one-subject = Данните Ви бяха изтрити
mail-forgotten-in-one-body = Както поискахте, изтрито беше това, което { $consortium } пазеше за Вас за { $organisation }. Профилът Ви остава за другите Ви организации.
mail-forgotten-in-one-action = Какво пази платформата
mail-forgotten-in-one-note = В „Моят профил“ виждате какво се пази за другите Ви организации.

notice-assessed-by-manager = { $name } оцени Вашите умения
notice-assessed-by-manager-body = { $name } записа как вижда Вашите умения. Можете да прочетете всичко, включително споделените с Вас бележки.
notice-assessed-by-manager-action = Прочетете оценката
unsubscribe-kind-assessed-by-manager = Оценки от моя ръководител
notice-talk-planned = Разговор за умения с { $name } на { $day }
notice-talk-planned-body = Планиран е разговор за умения с { $name } на { $day }. Подготвят се и двете страни.
notice-talk-planned-action = Подгответе разговора
unsubscribe-kind-talk-planned = Разговори за умения
notice-talk-to-confirm = { $name } потвърди договореното: очаква се и Вашето потвърждение
notice-talk-to-confirm-body = { $name } потвърди договореното във Вашия разговор. Прочетете го и го потвърдете и Вие; едва тогава нивата важат.
notice-talk-to-confirm-action = Прочетете и потвърдете
unsubscribe-kind-talk-to-confirm = Потвърждаване на договореното
notice-colleague-asked = Търси се Вашето мнение за { $name } до { $day }
notice-colleague-asked-body = Питаме как виждате уменията на { $name }, до { $day }. Никой не вижда отделните Ви отговори и можете да откажете.
notice-colleague-asked-action = Отговорете или откажете
unsubscribe-kind-colleague-asked = Молби за моето мнение за колеги
notice-raters-needed = Кой да бъде попитан за { $name }?
notice-raters-needed-body = Колегите, които да бъдат попитани за { $name }, чакат Вашия избор или потвърждение.
notice-raters-needed-action = Вижте
unsubscribe-kind-raters-needed = Избор и потвърждаване на питаните
notice-colleague-round-closed = Мнението на колегите за { $name } е готово
notice-colleague-round-closed-body = Кръгът с мнения за { $name } приключи. Отговорите са показани само общо.
notice-colleague-round-closed-action = Вижте резултата
unsubscribe-kind-colleague-round-closed = Резултати от мненията на колегите
notice-self-assessment-waiting = Вашата самооценка не е завършена
notice-self-assessment-waiting-body = Започнахте самооценка. Отговорите Ви са запазени; можете да продължите оттам, където спряхте.
notice-self-assessment-waiting-action = Продължете
unsubscribe-kind-self-assessment-waiting = Самооценки, които съм започнал(а)
notice-evidence-received = Удостоверение чака Вашата проверка: { $certificate }
notice-evidence-received-body = Служител от Вашата организация е предал удостоверението „{ $certificate }“. Влезте, за да го разгледате и да го признаете или откажете.
notice-evidence-received-action = Прегледайте удостоверението
notice-evidence-decided =
    { $state ->
        [revoked] Вашето удостоверение вече не се зачита: { $certificate }
        [waiting] Вашето удостоверение ще бъде прегледано отново: { $certificate }
       *[other] Вашето удостоверение е прегледано: { $certificate }
    }
notice-evidence-decided-body =
    { $state ->
        [revoked] Удостоверението „{ $certificate }“ беше анулирано. Отсега нататък не се зачита за нивата Ви; за предишните дни остава както е било. Влезте, за да прочетете защо.
        [waiting] Отказът за Вашето удостоверение „{ $certificate }“ е оттеглен. То отново чака преглед; не е нужно да правите нищо.
       *[other] Взето е решение за Вашето удостоверение „{ $certificate }“. Влезте, за да видите какво следва за нивата Ви и защо.
    }
notice-evidence-decided-action = Вижте решението
unsubscribe-kind-evidence-received = Удостоверения за преглед
unsubscribe-kind-evidence-decided = Решения за моите удостоверения

# Reports as files for people.
file-competencies-title = Умения: { $organisation }
file-competencies-lead = По един ред за всеки човек и всяко умение, с нивото според доказателствата, придобити за тази организация. Умение без ниво не е известно; това не е нула.
file-note-team = Само хората от екипа на един ръководител.
file-note-unit = Само хората от едно звено и от звената към него.
file-note-course = Само хората, започнали един курс.
file-note-skill = Само едно умение: { $skill }.
file-column-organisation = Организация
file-column-family_name = Фамилия
file-column-given_name = Собствено име
file-column-unit = Звено
file-column-position = Длъжност
file-column-skill = Код на умението
file-column-skill_title = Умение
file-column-level = Ниво
file-column-evidence = Доказателство
file-column-observed_at = Показано на
file-column-valid_until = Валидно до
file-evidence-self = самооценка
file-evidence-manager = ръководител
file-evidence-test = тест
file-evidence-completion = курс
file-evidence-external = удостоверение
file-evidence-refresher = опресняване
