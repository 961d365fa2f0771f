# Колко струва курсът, кога се провежда и какво трябва да умеете преди него.

offer-when = Дати
offer-cost = Цена
offer-free = Безплатен
offer-cost-value = { NUMBER($cost, minimumFractionDigits: 2) } евро на човек
offer-own-pace = По всяко време
offer-next = Следваща дата: { DATETIME($date, dateStyle: "medium") }
offer-over = Всички дати са минали
offer-day = { DATETIME($date, dateStyle: "full") }
offer-days = от { DATETIME($from, dateStyle: "long") } до { DATETIME($to, dateStyle: "long") }
offer-takes-place = Провежда се на { DATETIME($date, dateStyle: "long") }.
offer-takes-place-days = Провежда се от { DATETIME($from, dateStyle: "long") } до { DATETIME($to, dateStyle: "long") }.
offer-sessions = Кога се провежда
offer-sessions-text = Уроците могат да се четат по всяко време. Тук не се запазват места: уговорете участието във Вашата организация.
offer-sessions-over = Всички дати са минали. Уроците все още могат да се четат.
offer-online = Онлайн
offer-join = Включете се онлайн
offer-seats =
    { $count ->
        [one] общо { $count } място
       *[other] общо { $count } места
    }
offer-entry = Какво трябва да умеете преди това
offer-entry-text = Курсът надгражда тези нива. Можете да го започнете и без тях.
offer-entry-level = Очаква се ниво { $level }
offer-entry-met = Имате ниво { $level }
offer-entry-below = Засега имате ниво { $level }
offer-entry-unknown = Нивото Ви още не е известно
