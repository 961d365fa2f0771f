# Удостоверения за завършени курсове.

certificates-title = Удостоверения
certificates-lead = Всички курсове, които сте завършили, с удостоверение, което може да отпечатате или запазите като PDF.
certificates-empty-title = Още няма завършен курс
certificates-empty-text = Щом завършите курс, удостоверението за него се появява тук.
certificates-empty-action = Намерете курс
certificate-completed = Завършен на { DATETIME($date, dateStyle: "long") }.
certificate-valid = Валидно до { DATETIME($date, dateStyle: "long") }.
certificate-ended = Беше валидно до { DATETIME($date, dateStyle: "long") }.
certificate-renewed = По-късно е подновено.
certificate-open = Отворете удостоверението
certificate-title = Удостоверение за завършен курс
certificate-none-title = Курсът още не е завършен
certificate-none-text = Удостоверение има, след като курсът бъде завършен.
certificate-print = Отпечатайте или запазете като PDF
certificate-print-help = В прозореца, който се отваря, изберете „Запазване като PDF“ за принтер.
certificate-has-completed = – завършен курс:
certificate-no-longer = Това удостоверение вече не е валидно. Преминете курса отново, за да опресните знанията си.
certificate-date = Завършен на
certificate-valid-until = Валидно до
certificate-organisation = От името на
certificate-time = Предвидено време за учене
certificate-result = Резултат от крайния тест
certificate-number = Номер на удостоверението
certificate-skills = Умения
certificate-skill = { $title }: ниво { $level } от { $max }
certificate-rule = Какво беше необходимо
certificate-what-it-is = Това е запис на направеното в тази платформа. Не е подписан и не е микроудостоверение.
certificate-day = { DATETIME($date, dateStyle: "long") }
certificate-minutes =
    { $minutes ->
        [one] { $minutes } минута
       *[other] { $minutes } минути
    }
certificate-share = { $share }
