# What learners see: home, catalogue, course, lesson, test, skills.

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
course-outline = Course content
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
outline-lesson =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
outline-test =
    { $count ->
        [one] Test, { $count } question, { $minutes } min
       *[other] Test, { $count } questions, { $minutes } min
    }
state-not-started = Not started
state-in-progress = In progress
state-finished = Finished

level-of = Level { $level } of { $max }
level-meaning-1 = Foundation: simple tasks, with guidance
level-meaning-2 = Foundation: simple tasks, with guidance where needed
level-meaning-3 = Intermediate: routine tasks, on your own
level-meaning-4 = Intermediate: different tasks, independently and to your own needs
level-meaning-5 = Advanced: you guide others
level-meaning-6 = Advanced: you find the most suitable way in complex situations
level-meaning-7 = Highly specialised: you solve complex problems and guide professionals
level-meaning-8 = Highly specialised: you propose new ideas to the field

lesson-position = Lesson { $position } of { $count }
lesson-other-language = This lesson has not been translated yet. It is shown in: { $language }.
lesson-resume = Go to where you stopped
lesson-next = Next lesson
lesson-finish-next = Finish and continue
lesson-finish-last = Finish the lesson
lesson-back = Back to the course
lesson-next-title = Next: { $title }

question-several = Choose all that apply.
question-gaps = Fill in the gaps.
question-hint = Show a hint
question-check = Check the answer
question-check-again = Check again
question-nothing-chosen = Choose an answer first
question-nothing-written = Fill in a gap first
gap-label = Gap { $number } of { $count }
gap-choose = Choose…
gap-right = ✓ right
gap-wrong = ✗ not right
option-right = Right choice
option-wrong = Not the right choice
outcome-right = Right
outcome-partly = Partly right
outcome-wrong = Not right yet
verdict-points =
    { $max ->
        [one] { $points } of { $max } point
       *[other] { $points } of { $max } points
    }

test-rules = How the test works
test-rule-questions =
    { $count ->
        [one] { $count } question, about { $minutes } minutes. There is no time limit.
       *[other] { $count } questions, about { $minutes } minutes. There is no time limit.
    }
test-rule-pass = You pass with at least { $share } of the points.
test-rule-saved = Each answer is saved at once. You can leave and continue later.
test-rule-submit = Before you submit you can check and change your answers.
test-rule-attempts =
    { $count ->
        [one] You have { $count } attempt left.
       *[other] You have { $count } attempts left.
    }
test-rule-unlimited = You can take the test as often as you like.
test-earlier = Your earlier attempts
test-attempt = Attempt { $number }
test-passed-share = passed with { $share }
test-failed-share = not passed, { $share }
test-start = Start the test
test-continue = Continue the test
test-question-of = Question { $number } of { $count }
test-question = question { $number }
test-progress = Questions seen
test-next = Next question
test-previous = Previous question
test-to-check = Check your answers
save-done = Saved
save-doing = Saving…
save-failed = Not saved yet.
check-title = Check your answers
check-open =
    { $count ->
        [one] { $count } question has no complete answer yet.
       *[other] { $count } questions have no complete answer yet.
    }
check-unanswered = Not answered
check-change = Change
check-final = After submitting, the answers can no longer be changed.
check-submit = Submit the test
result-passed-title = You have passed the test
result-failed-title = Not passed this time
result-points = { $points } of { $max } points, which is { $share }. { $pass } is needed to pass.
result-completed = You have completed the course “{ $title }”.
result-lessons-left = To complete the course, finish the remaining lessons.
result-new-levels = Your new levels
result-reread = What is worth rereading
result-reread-text = These questions lost points. The lessons on these subjects help.
result-other-questions = Other questions
result-reread-action = Reread the lessons
result-to-course = To the course
result-try-again = Take the test again

skills-title = My skills
skills-lead = The levels you have shown so far, and where they come from.
skills-empty-title = No levels yet
skills-empty-text = A level appears here when you complete a course.
title-unreviewed = Translation not reviewed
evidence-completion = Course completed
evidence-self = Self-assessment
evidence-manager = Assessment by the line manager
evidence-test = Test
evidence-external = External certificate
evidence-refresher = Refresher
framework-credit = Skills and levels: { $title }. Source: { $source }. Licence: { $licence }.
