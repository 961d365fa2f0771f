# What learners see: home, catalogue, course, skills.

home-title = Hello, { $name }
home-continue = Continue where you stopped
home-progress = Lessons finished
home-empty-title = Choose your first course
home-empty-text = Courses are short and can be stopped at any point. You continue where you left off, on any device.
home-empty-action = See the courses
home-all-done-title = Everything is completed
home-all-done-text = You have completed all the courses you started.
home-all-done-action = Find another course
home-more-courses = Other courses you have started
home-skills = My skills
home-all-skills = All my skills
home-completed = Completed courses
home-ends-on = Valid until { DATETIME($date, dateStyle: "long") }
home-ended-on = No longer valid since { DATETIME($date, dateStyle: "long") }
home-due = Soon to be renewed
home-progress-of = Lessons finished: { $course }
progress-lessons =
    { $minutes ->
        [0] { $finished } of { $count } lessons finished
        [one] { $finished } of { $count } lessons finished, about { $minutes } minute left
       *[other] { $finished } of { $count } lessons finished, about { $minutes } minutes left
    }

catalogue-title = Courses
catalogue-search = Search
catalogue-audience = For whom
catalogue-language = Language
catalogue-skill = Skill
catalogue-all-audiences = Everybody
catalogue-all-languages = All languages
catalogue-all-skills = All skills
catalogue-count =
    { $count ->
        [one] { $count } course
       *[other] { $count } courses
    }
catalogue-none-title = No course fits
catalogue-none-text = Try other words or fewer filters.
catalogue-clear = Clear the filters
catalogue-more = Show more courses
catalogue-shown = { $shown } of { $count } are shown.
catalogue-show-all = Show all courses
catalogue-none-filtered =
    { $count ->
        [one] { $count } course fits without the filters.
       *[other] { $count } courses fit without the filters.
    }
catalogue-only-some = No course contains all of these words. The courses below contain some of them.
catalogue-building = The texts of the lessons are being prepared for the search. Until they are ready, titles and summaries are searched.
catalogue-did-you-mean = Did you mean:
catalogue-places = Found in these lessons
catalogue-choice = { $name } ({ $count })
catalogue-up-to =
    { $minutes ->
        [one] Up to { $minutes } minute
       *[other] Up to { $minutes } minutes
    }
catalogue-any-length = Any length
catalogue-length = Length
catalogue-all-levels = All levels
catalogue-level = Level
catalogue-filters-set = Filters ({ $count } chosen)
catalogue-filters = Filters
catalogue-search-hint = Titles and the text of the lessons are searched.
audience-civil-servant = Civil servants
audience-tourism-operator = Tourism businesses
audience-citizen = Citizens
audience-manager = Managers
audience-trainer = Trainers

course-minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
course-lessons =
    { $count ->
        [one] { $count } lesson
       *[other] { $count } lessons
    }
course-other-language = This course is not available in your language yet. It is shown in: { $language }.
course-start = Start the course
course-read-again = Read it again
course-no-membership = You are not a member of an organisation at the moment. Ask your organisation to invite you before you start a course.
course-organisation = On behalf of which organisation do you take this course?
course-organisation-missing = Choose an organisation
course-skills = What you will be able to do
course-completion = When the course counts as completed
course-prerequisites = Take these courses first
course-about = About this course
course-time = Time needed
course-audience = For
course-languages = Languages
course-authors = Authors
course-licence = Licence
course-version = Version
course-version-value = { $number }, published on { DATETIME($date, dateStyle: "long") }
course-valid-for-ever = Without limit
course-valid-months =
    { $months ->
        [one] { $months } month after completion
       *[other] { $months } months after completion
    }
course-validity = Validity
course-translation-current = Fully translated into your language
course-translation-behind =
    { $count ->
        [one] The translation of { $count } part is older than the original
       *[other] The translation of { $count } parts is older than the original
    }
course-partly-translated = In your language without { $missing } of { $lessons } parts, which are shown in the original
course-not-translated = Not translated into your language yet
prerequisite-not-begun = Not started
prerequisite-begun = In progress
prerequisite-ended = Completed, no longer valid
prerequisite-met = Completed
prerequisites-missing =
    { $count ->
        [one] { $count } course should be completed before this one. You can still start it.
       *[other] { $count } courses should be completed before this one. You can still start it.
    }
prerequisites-met = You have completed everything that comes before this course.
course-ended-on = It has not been valid since { DATETIME($date, dateStyle: "long") }.
course-start-at = You start with the lesson you found: { $lesson }.
course-withdrawn = This course was withdrawn. Nobody can start it at the moment.
course-state-begun = In progress
course-state-completed = Completed
rule-all-lessons = You have finished all the lessons.
rule-test = You have passed the final test with at least { $share }.
rule-attempts =
    { $count ->
        [one] The test can be taken { $count } time.
       *[other] The test can be taken { $count } times.
    }
rule-valid =
    { $months ->
        [one] The completion is valid for { $months } month.
       *[other] The completion is valid for { $months } months.
    }

level-of = Level { $level } of { $max }
level-meaning-1 = Foundation: simple tasks, with guidance
level-meaning-2 = Foundation: simple tasks, with guidance where needed
level-meaning-3 = Intermediate: routine tasks, on your own
level-meaning-4 = Intermediate: different tasks, independently and to your own needs
level-meaning-5 = Advanced: you guide others
level-meaning-6 = Advanced: you find the most suitable way in complex situations
level-meaning-7 = Highly specialised: you solve complex problems and guide professionals
level-meaning-8 = Highly specialised: you propose new ideas to the field

skills-title = My skills
skills-lead = The levels you have shown so far, and where they come from.
skills-empty-title = No levels yet
skills-empty-text = A level appears here when you complete a course.
skills-unreviewed = Some titles below have no confirmed translation. They are shown in a working translation or in English.
skills-levels-title = My levels
skills-area = { $title } ({ $count })
evidence-completion = Course completed
evidence-self = Self-assessment
evidence-manager = Assessment by the line manager
evidence-agreed = Agreed with the line manager
evidence-test = Test
evidence-external = External certificate
evidence-refresher = Refresher
framework-credit = Skills and levels: { $title }. Source: { $source }. Licence: { $licence }.
