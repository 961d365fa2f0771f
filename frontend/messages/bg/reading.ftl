# What stands beside a lesson: notes, reading settings, shortcuts.

reading-write-note = Напишете бележка
reading-settings = Настройки за четене
reading-shortcuts = Клавишни комбинации
reading-print = Печат или запис като PDF
reading-all-notes = Всички мои бележки
reading-notes-waiting =
    { $count ->
        [one] { $count } промяна в бележките Ви се пази на това устройство и ще бъде изпратена, когато мрежата се върне.
       *[other] { $count } промени в бележките Ви се пазят на това устройство и ще бъдат изпратени, когато мрежата се върне.
    }
reading-selected = С избрания откъс
reading-mark = Отбележете
reading-marked = Откъсът е отбелязан.
reading-note-add = Добавете бележка
reading-note-change = Променете
reading-note-delete = Изтрийте бележката
reading-mark-delete = Премахнете отбелязването
reading-note-deleted = Изтрито.
reading-undo = Върнете
reading-note-back = Отново е тук.
reading-note-saved = Бележката е запазена.
reading-notes-here = Вашите бележки тук
reading-notes-lost = Вашите бележки от по-ранна версия
reading-notes-lost-text = Откъсите, към които се отнасят, вече не са в този урок.
reading-note-title = Вашата бележка
reading-note-label = Бележка
reading-note-hint = Вижда я само Вие.
reading-note-save = Запазете бележката
reading-shortcuts-on = Тези клавиши действат, докато четете, а не докато пишете. Можете да ги изключите в настройките за четене.
reading-shortcuts-off = Клавишните комбинации са изключени. Можете да ги включите в настройките за четене.
reading-key = Клавиш
reading-key-does = Какво прави
reading-key-next = Следващ урок
reading-key-previous = Предишен урок
reading-key-outline = Към съдържанието на курса
look-text_size = Размер на текста
look-text_size-sm = Малък
look-text_size-md = Обикновен
look-text_size-lg = Голям
look-text_size-xl = Много голям
look-line_spacing = Разстояние между редове, думи и букви
look-line_spacing-normal = Обикновено
look-line_spacing-wide = Широко
look-line_spacing-widest = Много широко
look-text_width = Дължина на редовете
look-text_width-narrow = Къси
look-text_width-normal = Обикновени
look-text_width-wide = Дълги
look-theme = Цветове
look-theme-auto = Както е зададено в устройството
look-theme-light = Светли
look-theme-dark = Тъмни
look-theme-contrast = Висок контраст, черно на бяло
look-motion = Движение
look-motion-auto = Както е зададено в устройството
look-motion-reduced = Нищо не се движи
look-keys = Клавиатура
look-shortcuts = Използване на отделни клавиши като бързи команди в уроците
look-device-only = Засега това се пази само на това устройство.
