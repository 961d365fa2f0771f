# Как се представят въпросите: какво казват отговорите на всички за въпросите от тестове и банки.

items-title = Въпроси
items-author = Курсове
items-lead = Как се представят въпросите от тестове и банки според първите отговори на всички. Нищо тук не се отнася до отделен човек; числа от по-малко от { $fewest } отговора не се показват.
items-computed = Изчислено на { DATETIME($date, dateStyle: "long") }
items-not-computed = Още не е изчислено; това става всяка нощ.
items-thresholds = От { $difficulty } отговора нататък въпросът е калибриран, от { $slope } нататък – със собствена различителна сила.
items-empty-title = Още няма въпроси
items-empty-text = Тук се показват въпросите от тестове и банки, които посочват умение и ниво.
items-none-title = Няма подходящ въпрос
items-none-text = Изберете други филтри.
items-found =
    { $count ->
        [one] { $count } въпрос
       *[other] { $count } въпроса
    }
items-course = Курс
items-look = На какво да обърнете внимание
items-sort = Ред
items-all = Всички
items-flagged = Заслужават внимание
items-calibrated = Калибрирани
items-sort-flags = Първо с най-много бележки
items-sort-answers = Първо с най-много отговори
items-sort-difficulty = Първо най-трудните
items-sort-discrimination = Първо най-слабите
items-sort-question = По текст
items-table = Въпроси и как се представят
items-question = Въпрос
items-question-title = Как се представя този въпрос
items-skill = Умение
items-level = ниво { $level }
items-answers = Отговори
items-number = { NUMBER($number) }
items-too-few = твърде малко
items-difficulty = Решили
items-discrimination = Различителна сила
items-b = Трудност b
items-a = Наклон a
items-unknown = неизвестно
items-nothing = нищо
items-flag-easy = Много лесен
items-flag-hard = Много труден
items-flag-weak = Слаб
items-flag-opposite = Действа наопаки
items-flag-misleading = Подвеждащ отговор
items-flag-idle = Неизползван отговор
items-flag-translation = Проверете превода
items-flag-level = Съмнително ниво
items-flag-unusable = Не се използва за измерване
items-advice-easy = Почти всеки го решава. Подсказва ли се отговорът, или нивото е по-ниско от посоченото?
items-advice-hard = Почти никой не го решава. Верен ли е ключът и учи ли се това в курса?
items-advice-weak = Които го решават, другаде са само малко по-добри. Ясно ли е формулиран?
items-advice-opposite = Които го решават, другаде са по-слаби. Ключът вероятно е грешен или текстът подвежда.
items-advice-misleading = Грешен отговор привлича хора, които другаде са добри, или верният – такива, които не са. Вижте отговорите по-долу.
items-advice-idle = Почти никой не избира един от грешните отговори. Направете го по-правдоподобен или го махнете.
items-advice-translation = На единия език е по-труден за хора, които другаде са еднакво добри. Сравнете текста на двата езика.
items-advice-level = Отговорите го поставят на повече от две нива от нивото на автора.
items-advice-unusable = Отговорите не различават по-добрите от по-слабите, затова никой не се измерва с него.
items-measured-level = като ниво:
items-common-slope = общ за всички въпроси, защото отговорите са под 500
items-calibration = Калибриране
items-not-calibrated = Още не е калибриран: вместо това важи нивото на автора.
items-model-one_pl =
    { $people ->
        [one] Номер { $number }, общ наклон, от { $people } човек
       *[other] Номер { $number }, общ наклон, от { $people } души
    }
items-model-two_pl =
    { $people ->
        [one] Номер { $number }, собствени наклони, от { $people } човек
       *[other] Номер { $number }, собствени наклони, от { $people } души
    }
items-options = Отговори за избор
items-options-text = Добрият грешен отговор се избира от някои, и то от хора, които решават по-малко от другите въпроси.
items-option = Отговор
items-key = Ключ
items-right = верен
items-wrong = грешен
items-share = Избрали
items-rest = Решават от другите
items-option-idle = Почти никой не го избира.
items-option-draws_the_able = Привлича хора, които другаде са добри.
items-option-weak_key = Които го избират, другаде не са по-добри.
items-languages = Сравнение на езиците
items-languages-none = Още няма достатъчно отговори на два езика, за да се сравнят.
items-pair = Езици
items-people = Хора
items-people-of = { $reference } и { $focal }
items-delta = Разлика Δ
items-class = Клас
items-language-alike = Езиците се държат еднакво.
items-language-moderate = Малко по-труден на { $language } за хора, които са еднакво добри. Сравнете текста.
items-language-large = Много по-труден на { $language } за хора, които са еднакво добри. Вероятно преводът е виновен.
items-name-en = английски
items-name-sl = словенски
items-name-bg = български
items-name-sv = шведски
items-name-it = италиански
