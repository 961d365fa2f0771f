# Думите на страниците за обучители.

author-title = Създаване на курсове
author-lead = Курсовете в папката на консорциума, както са прочетени последния път. Курс с грешки не се публикува, докато те не бъдат поправени.
author-table = Курсовете и тяхното състояние
author-course = Курс
author-state = Състояние
author-errors = Грешки
author-warnings = Предупреждения
author-empty-title = Не са намерени курсове
author-empty-text = Курсовете са папки с текстови файлове. Те се появяват тук, когато бъдат поставени в папката за курсове и прочетени.
author-problems = Какво трябва да се поправи
author-problems-text = Списъкът е от последното прочитане на папките. При следващото прочитане се съставя наново.
author-line = Ред { $line }
author-error = Грешка
author-warning = Предупреждение
author-rule = Правило:
author-state-live = Публикуван
author-state-live-problems = Публикуван, с предупреждения
author-state-live-stopped = Промяната е спряна, публикувана е предишната версия
author-state-stopped = Не е публикуван
