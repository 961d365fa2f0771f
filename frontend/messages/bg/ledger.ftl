# Нивото по едно умение към всеки ден, доказателствата за него и как нивата следват от доказателствата.

skill-lead = Вашето ниво по това умение и всичко, от което то следва.
skill-lead-person = Нивото по това умение и всичко, от което то следва.
skill-level-title = Ниво към { DATETIME($date, dateStyle: "long") }
skill-level-none = Няма ниво
skill-none-text = Към този ден нищо от зачитаното не е било валидно.
skill-nothing-text = Към този ден за това умение не е било известно нищо.
skill-unreviewed = Преводът не е потвърден
skill-on = Към ден
skill-on-hint = Всеки ден до днес. Записаното по-късно не се взема предвид.
skill-on-error = Въведете ден до днес включително. Какво ще бъде по-късно, не е известно.
skill-on-action = Покажете този ден
skill-on-today = Обратно към днес
skill-for = За { $organisation }
skill-why-title = Защо
skill-evidence-title = Доказателства
skill-evidence-lead = Първо най-новите. Нищо никога не се презаписва.
skill-evidence-count =
    { $count ->
        [one] { $count } доказателство
       *[other] { $count } доказателства
    }
skill-evidence-empty = До този ден няма доказателства.
skill-all = Моите умения
skill-ways-title = Покажете какво можете
skill-way-assess = Оценете се
skill-way-test = Разберете чрез тест
skill-way-certificate = Добавете външно удостоверение за това умение
skill-way-certificates = Моите външни удостоверения
skill-recorded = Записано на { DATETIME($date, dateStyle: "long") }
skill-judged = Оценено от { $name }
skill-agreed-with = Договорено с { $name }
skill-until = Валидно до { DATETIME($date, dateStyle: "long") }
skill-ended = Било е валидно до { DATETIME($date, dateStyle: "long") }
skill-shows = Показва ниво { $level }
skill-level-left = От него е останало ниво { $level }.
skill-revoked = Анулирано на { DATETIME($date, dateStyle: "long") }
skill-revoked-why = Анулирано на { DATETIME($date, dateStyle: "long") }: { $reason }
skill-certificate = Отворете удостоверението
skill-sure-measured = Измерено: плюс или минус { NUMBER($levels, maximumFractionDigits: 1) } нива
skill-sure-usual = Плюс или минус { NUMBER($levels, maximumFractionDigits: 1) } нива, както е обичайно за този вид доказателство
sure-one = Истинското ниво много вероятно е точно това.
sure-range = Истинското ниво много вероятно е между { $low } и { $high }.
because-self = Ниво { $level }, защото самооценката от { DATETIME($date, dateStyle: "long") } показа ниво { $shown }.
because-manager = Ниво { $level }, защото оценката на прекия ръководител от { DATETIME($date, dateStyle: "long") } показа ниво { $shown }.
because-agreed = Ниво { $level }, защото в разговора от { DATETIME($date, dateStyle: "long") } и двете страни се съгласиха на ниво { $shown }.
because-test = Ниво { $level }, защото тестът от { DATETIME($date, dateStyle: "long") } показа ниво { $shown }.
because-completion = Ниво { $level }, защото завършеният на { DATETIME($date, dateStyle: "long") } курс отговаря на ниво { $shown }.
because-external = Ниво { $level }, защото удостоверението от { DATETIME($date, dateStyle: "long") } показва ниво { $shown }.
because-nothing-higher = Никое друго зачитано доказателство не показва повече.
because-nothing-newer = Никое друго зачитано доказателство не е по-ново.
because-less-trusted = Доказателствата от по-малко надеждни видове не са взети предвид.
because-confirmed = Опресняването го потвърди на { DATETIME($date, dateStyle: "long") }.
because-faded =
    { $steps ->
        [one] Оттогава поради изминалото време е отнето { $steps } ниво.
       *[other] Оттогава поради изминалото време са отнети { $steps } нива.
    }
because-until = Без нови доказателства изтича на { DATETIME($date, dateStyle: "long") }.
because-changes = Без нови доказателства се понижава на { DATETIME($date, dateStyle: "long") }.
verdict-decides = Определя нивото
verdict-confirms = Потвърдило е определящото доказателство
verdict-confirms_other = Потвърдило е друго доказателство
verdict-confirms_nothing = Не е имало валидно доказателство за това ниво, което да потвърди
verdict-revoked = Не се зачита: анулирано е
verdict-ended = Не се зачита: срокът му е изтекъл
verdict-faded = Не се зачита: минало е твърде много време
verdict-not_counted = Не се зачита: този вид доказателства не се използва
verdict-less_trusted = Не е взето предвид: определя по-надеждно доказателство
verdict-lower = Зачита се, но показва по-малко от определящото
verdict-older = Зачита се, но е по-старо от определящото
policy-title = Как нивата следват от доказателствата
policy-lead = Едно и също правило се прилага за всички в { $organisation }. То определя кое доказателство решава нивото.
policy-lead-shared = Това правило важи във всички организации, които не са избрали свое.
policy-rule-best = Решава най-доброто валидно доказателство. От еднаквите – най-новото.
policy-rule-latest = Решава най-новото валидно доказателство, дори да показва по-ниско ниво.
policy-rule-decayed = Решава най-доброто доказателство, но нивата намаляват с времето: колкото по-старо е доказателството, толкова по-малко остава от него.
policy-first = Първо се зачита: { $kinds }.
policy-then = Само където няма такова: { $kinds }.
policy-never = Не се зачита: { $kinds }.
policy-fades =
    { $months ->
        [one] { $kind }: едно ниво по-малко на всеки { $months } месец
       *[other] { $kind }: едно ниво по-малко на всеки { $months } месеца
    }
policy-refreshers = Опресняването не повишава ниво. То потвърждава доказателство точно за своето ниво, което още е валидно.
policy-origin-organisation = Избрано от { $organisation }, в сила от { DATETIME($date, dateStyle: "long") }.
policy-origin-consortium = Избрано от консорциума, в сила от { DATETIME($date, dateStyle: "long") }.
policy-origin-usual = Това е обичайното правило; никой не е избрал друго.
policy-read = Как нивата следват от доказателствата
policy-who = Това правило могат да променят само администраторите на { $organisation }, а общото правило – консорциумът.
policy-change = Променете правилото
policy-change-text = Новото правило важи от момента на запазването. Нивата към предишни дни остават каквито са били по тогавашното правило. Нивата на всички се изчисляват наново и това се записва в одитния дневник.
policy-whose = Кое правило
policy-whose-shared = Правилото на консорциума
policy-whose-own = Собствено правило
policy-field-rule = Кое доказателство решава
policy-option-best = Най-доброто валидно
policy-option-latest = Най-новото валидно
policy-option-decayed = Най-доброто, но нивата намаляват с времето
policy-kinds = Видове доказателства
policy-trust = { $kind }: доколко се зачита
policy-trust-3 = Зачита се първо
policy-trust-2 = Зачита се, където няма по-добро
policy-trust-1 = Зачита се само където няма нищо друго
policy-trust-0 = Не се зачита
policy-months = { $kind }: месеци до загубата на едно ниво
policy-months-hint = От 1 до 240. Оставете празно, ако нивото не намалява.
policy-save = Запазете правилото
policy-question = Да се приложи ли това правило за всички?
policy-confirm = Приложете правилото
policy-keep = Не променяйте нищо
policy-warn-self = Нищо не се зачита повече от това, което хората казват за себе си: тогава всеки сам определя нивото си.
policy-preview =
    { $people ->
        [one] Наново се изчисляват нивата на { $people } човек.
       *[other] Наново се изчисляват нивата на { $people } души.
    }
policy-preview-changes = Нива, които се повишават: { $higher }. Нива, които се понижават или отпадат: { $lower }.
policy-preview-few = Колко нива се променят, не се посочва за по-малко от петима души.
policy-preview-shared = Наново се изчисляват нивата на всички хора в организациите без собствено правило.
policy-saved = Правилото е запазено.
policy-same = Това правило вече важи; нищо не е променено.
policy-folding = Нивата се изчисляват наново: { $done } от { $total } души.
policy-folded = Всички нива са изчислени наново на { DATETIME($date, dateStyle: "long") }.
policy-history-title = Предишни правила
policy-since = От { DATETIME($date, dateStyle: "long") }
policy-error-months = Въведете цяло число от 1 до 240.
policy-error-fading = Въведете месеци за поне един вид, който се зачита.
policy-error-nothing = Трябва да се зачита поне един вид доказателства.
about-framework-digcomp-2-2 = Европейската рамка на дигиталните компетентности за всички, издание от 2022 г.: 21 компетентности в пет области, на осем нива.
about-framework-digcomp-3-0 = Следващото издание на DigComp, от 2025 г.: същите 21 компетентности с нови имена. Заглавията са само на английски.
about-framework-greencomp-2022 = Европейската рамка на компетентностите за устойчивост: 12 компетентности в четири области. Четирите нива са на тази платформа.
