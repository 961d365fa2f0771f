# Повторно вземане на курс, когато завършването му изтича.

renewal-from = Можете да го подновите от { DATETIME($date, dateStyle: "long") }
renewal-asked = Курсът се е променил толкова много, че всички трябва да го вземат отново.
renewal-explain = Вземате курса отново от началото, а въпросите в теста се избират наново. Това, което имате, важи до своя край, и нищо не се губи, ако се откажете.
renewal-explain-ended = Вземате курса отново от началото, а въпросите в теста се избират наново. Предишният Ви резултат остава записан.
renewal-start = Подновете този курс
renewal-under-way = Подновявате този курс.
renewal-holds = Дотогава важи завършването Ви от { DATETIME($completed, dateStyle: "long") }; то изтича на { DATETIME($ends, dateStyle: "long") }
renewal-held = Завършването Ви от { DATETIME($completed, dateStyle: "long") } изтече на { DATETIME($ends, dateStyle: "long") }
renewal-renew = Подновете
renewal-leave = Прекратете подновяването
renewal-left = Подновяването е прекратено. Можете да го продължите по всяко време.
