# How questions fare: what everybody's answers say about the questions of tests and banks.

items-title = Questions
items-author = Courses
items-lead = How the questions of tests and banks fare over everybody’s first answers. Nothing here is about a person; numbers from fewer than { $fewest } answers are not shown.
items-computed = Computed on { DATETIME($date, dateStyle: "long") }.
items-not-computed = Not computed yet; this happens every night.
items-thresholds = From { $difficulty } answers on a question is calibrated, from { $slope } on with a discrimination of its own.
items-empty-title = No questions yet
items-empty-text = Questions of tests and banks that name a skill and a level appear here.
items-none-title = No question fits
items-none-text = Choose other filters.
items-found =
    { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
items-course = Course
items-look = What to look at
items-sort = Order
items-all = All
items-flagged = Worth a look
items-calibrated = Calibrated
items-sort-flags = Most to look at first
items-sort-answers = Most answers first
items-sort-difficulty = Hardest first
items-sort-discrimination = Weakest first
items-sort-question = By text
items-table = Questions and how they fare
items-question = Question
items-question-title = How this question fares
items-skill = Skill
items-level = level { $level }
items-answers = Answers
items-number = { NUMBER($number) }
items-too-few = too few
items-difficulty = Solved by
items-discrimination = Discrimination
items-b = Difficulty b
items-a = Slope a
items-unknown = not known
items-nothing = nothing
items-flag-easy = Very easy
items-flag-hard = Very hard
items-flag-weak = Weak
items-flag-opposite = Works the wrong way round
items-flag-misleading = Misleading option
items-flag-idle = Idle option
items-flag-translation = Check the translation
items-flag-level = Level doubtful
items-flag-unusable = Not asked in placements
items-advice-easy = Nearly everybody solves it. Is the answer given away, or is the level lower than stated?
items-advice-hard = Hardly anybody solves it. Is the key right, and is it taught in the course?
items-advice-weak = Those who solve it do hardly better elsewhere. Is it worded clearly?
items-advice-opposite = Those who solve it do worse elsewhere. The key is probably wrong, or the wording misleads.
items-advice-misleading = A wrong option draws people who do well elsewhere, or the right one those who do not. Look at the options below.
items-advice-idle = Hardly anybody chooses one of the wrong options. Make it more plausible or remove it.
items-advice-translation = It is harder in one language for people who do equally well elsewhere. Compare the wording in both languages.
items-advice-level = The answers put it more than two levels away from the author’s level.
items-advice-unusable = Its answers do not tell better people from worse, so nobody is measured by it.
items-measured-level = as a level:
items-common-slope = shared by all questions, as there are fewer than 500 answers
items-calibration = Calibration
items-not-calibrated = Not yet calibrated: the author’s level stands for it.
items-model-one_pl =
    { $people ->
        [one] Number { $number }, one slope for all, from { $people } person
       *[other] Number { $number }, one slope for all, from { $people } people
    }
items-model-two_pl =
    { $people ->
        [one] Number { $number }, slopes of their own, from { $people } person
       *[other] Number { $number }, slopes of their own, from { $people } people
    }
items-options = Options
items-options-text = A good wrong option is chosen by some, and by people who solve fewer of the other questions.
items-option = Option
items-key = Key
items-right = right
items-wrong = wrong
items-share = Chosen by
items-rest = They solve of the others
items-option-idle = Hardly anybody chooses it.
items-option-draws_the_able = Draws people who do well elsewhere.
items-option-weak_key = Those who choose it do no better elsewhere.
items-languages = Languages compared
items-languages-none = There are not yet enough answers in two languages to compare them.
items-pair = Languages
items-people = People
items-people-of = { $reference } and { $focal }
items-delta = Difference Δ
items-class = Class
items-language-alike = The languages behave alike.
items-language-moderate = Somewhat harder in { $language } for people who do equally well. Compare the wording.
items-language-large = Much harder in { $language } for people who do equally well. The translation is probably at fault.
items-name-en = English
items-name-sl = Slovenian
items-name-bg = Bulgarian
items-name-sv = Swedish
items-name-it = Italian
