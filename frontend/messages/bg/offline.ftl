# Курсове на устройството и това, което чака мрежа.

offline-state-lost = Няма мрежа.
offline-state-lost-kept = Няма мрежа. Можете да продължите с курсовете на това устройство.
offline-waiting =
    { $count ->
        [one] { $count } отговор чака мрежа.
       *[other] { $count } отговора чакат мрежа.
    }
offline-sent =
    { $count ->
        [one] Изпратен е { $count } отговор, който чакаше.
       *[other] Изпратени са { $count } отговора, които чакаха.
    }
offline-refused =
    { $count ->
        [one] { $count } отговор не можа да бъде приет.
       *[other] { $count } отговора не можаха да бъдат приети.
    }
offline-refused-show = Вижте кои
offline-send-now = Опитайте сега
offline-signed-out = Влезте отново, за да бъдат изпратени.
offline-sign-in = Вход
offline-other-person = В този браузър е влязъл друг човек. Вашите отговори остават на устройството, докато влезете отново.
offline-new-version = Готова е нова версия на този сайт.
offline-new-version-load = Заредете отново
offline-renewed = „{ $title }“ се промени. Копието на това устройство е обновено.
offline-close = Затворете
outcome-waits = Запазено на това устройство
offline-judged-here = Запазено и оценено на това устройство. Когато отново има мрежа, отговорът се оценява от сървъра и важи неговата оценка.
offline-judged-later = Ще бъде оценено, когато отново има мрежа.
offline-needs-network = Тестовете и задачите изискват връзка. Отговореното от Вас е запазено; опитайте отново, когато има мрежа.
offline-full-answer = Отговорът не можа да бъде запазен: на устройството няма място, а мрежа няма. Освободете място или се свържете и проверете отново. Не затваряйте страницата преди това.
offline-full = На това устройство няма достатъчно място. Нищо от този курс не е запазено. Освободете място и опитайте отново.
offline-cancelled = Спряно. Нищо от този курс не е запазено.
offline-keep-title = Вземете курса със себе си
offline-keep-text = Четете и се упражнявайте без мрежа. Отговорите се изпращат, когато отново има връзка. Тестовете изискват връзка.
offline-recordings = С филми и звукозаписи (още { $size })
offline-keep = Вземете със себе си ({ $size })
offline-loading = На това устройство са { $done } от { $total }.
offline-progress = Изтегляне на курса
offline-cancel = Спрете
offline-go-on = Продължете
offline-remove = Премахнете от устройството
offline-ready = Този курс е на това устройство ({ $size }).
offline-ready-news = Курсът вече е на това устройство.
offline-removed = Курсът е премахнат от това устройство.
offline-unfinished = На това устройство е само част от курса.
offline-not-possible = Този браузър не може да пази курсове тук: нужна е защитена връзка (https).
offline-kept-title = Курсове на това устройство
offline-kept-none = На това устройство няма запазени курсове. Можете да вземете курс от неговата страница.
offline-kept-sign-out = Премахват се, когато излезете.
offline-refused-title = Отговори, които не можаха да бъдат приети
offline-refused-text = Написани са без мрежа. Оттогава курсът може да се е променил.
offline-refused-about = Урок „{ $lesson }“, { $date }
offline-refused-other = Запазено на { $date }
offline-written = Написахте: { $text }
offline-chosen = Избрахте: { $text }
offline-reason = Причина: { $reason }
offline-dismiss = Премахнете от списъка
offline-leave-title = Изход и загуба на отговори?
offline-leave-text =
    { $count ->
        [one] { $count } отговор още не е изпратен. Излизането го премахва от устройството.
       *[other] { $count } отговора още не са изпратени. Излизането ги премахва от устройството.
    }
offline-leave = Изход и премахване
offline-stay = Останете в профила
