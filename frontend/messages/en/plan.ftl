# The learning plan: from gaps to courses.

plan-title = My learning plan
plan-lead = The courses that bring you from where you are to what your work needs, in the order that meets every date.
plan-working = Your plan is being worked out…
plan-held = You hold { $held } of the { $needed } skills that your work needs.
plan-not-assessed =
    { $count ->
        [one] Of { $count } skill nobody knows your level yet.
       *[other] Of { $count } skills nobody knows your level yet.
    }
plan-total =
    { $count ->
        [one] { $count } course:
       *[other] { $count } courses:
    }
plan-ends = finished on { DATETIME($date, dateStyle: "long") }
plan-minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
plan-hours =
    { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }
plan-hours-minutes = { $hours } h { $minutes } min
plan-cost = { NUMBER($cost, minimumFractionDigits: 2) } euros
plan-proof-time = Of the courses you accept, no other choice does as much in less time. This was proved.
plan-proof-cost = Of the courses you accept, no other choice does as much at less cost. This was proved.
plan-proof-bound = This plan is at most { $percent } per cent from the best one. It took too long to prove more.
plan-made = Worked out on { DATETIME($date, dateStyle: "long") }. The plan adapts when you finish a course or show a level.
plan-courses = Your courses, in order
plan-on = { DATETIME($date, dateStyle: "medium") }
plan-from-to = { DATETIME($from, dateStyle: "medium") } to { DATETIME($to, dateStyle: "medium") }
plan-critical = Critical for your work
plan-begun = Begun
plan-reason-closes = Brings you to level { $level } in “{ $skill }”.
plan-reason-closes-by = Brings you to level { $level } in “{ $skill }”, which you need by { DATETIME($date, dateStyle: "long") }.
plan-reason-closes-late = Brings you to level { $level } in “{ $skill }”; needed by { DATETIME($date, dateStyle: "long") }, so this is late.
plan-reason-renews = Renews your level { $level } in “{ $skill }”, whose evidence ends on { DATETIME($date, dateStyle: "long") }.
plan-reason-before = You need it before “{ $course }”.
plan-reason-before-session = You need it before “{ $course }”, which begins on { DATETIME($date, dateStyle: "long") }.
plan-left = { $time } left
plan-reason-chosen = You asked for this course.
plan-more-reasons =
    { $count ->
        [one] { $count } more reason
       *[other] { $count } more reasons
    }
plan-start = Start
plan-continue = Continue
plan-up = Move up
plan-down = Move down
plan-decline = Not this course
plan-moved = { $course } is now number { $place } of { $count }.
plan-move-refused = “{ $course }” stays where it is: a date or a course that builds on another does not allow this order.
plan-declined = “{ $course }” is no longer in your plan.
plan-allowed = “{ $course }” may be in your plan again.
plan-undo = Undo
plan-allow = Allow again
plan-declined-title = Courses you do not want
plan-open-title = What cannot be done in time
plan-open-skill = { $skill }, level { $level }
plan-open-due = Needed by { DATETIME($date, dateStyle: "long") }.
plan-open-no-course = No course teaches this yet.
plan-open-best = Courses lead to level { $best } only.
plan-open-language = There are courses, but in other languages
plan-open-declined = It needs the course “{ $course }”, which you do not want.
plan-open-session = It needs the course “{ $course }”, which has no date left in time.
plan-open-prerequisite = It needs the course “{ $course }”, and there is no way to what must come before it.
plan-open-finished = You have finished “{ $course }” and every other course that teaches it.
plan-open-overdue = The date is over already.
plan-open-overdue-day = The date is over already. With this plan it closes on { DATETIME($date, dateStyle: "long") }.
plan-open-late = With your hours it is not done before { DATETIME($date, dateStyle: "long") }.
plan-open-never = With your hours it is not done within a year.
plan-way-hours =
    { $hours ->
        [one] Plan with { $hours } hour a week: then everything is in time
       *[other] Plan with { $hours } hours a week: then everything is in time
    }
plan-way-allow = Take “{ $course }” into the plan
plan-way-language = Add a language that you read
plan-way-review = Refresh what you learned
plan-way-manager = Talk to your manager or HR about another way, for example a course elsewhere whose certificate you upload.
plan-settings = How you want to learn
plan-settings-save = Work out the plan anew
plan-hours-label = Hours a week for courses
plan-hours-hint = A whole number from 1 to 40.
plan-hours-wrong = Enter a whole number from 1 to 40.
plan-objective = What should be as little as possible?
plan-objective-time = Time
plan-objective-cost = Cost
plan-languages = Languages you read
plan-languages-hint = Only courses in these languages are planned.
plan-languages-missing = Choose at least one language.
plan-renewed = The plan was worked out anew.
plan-proposes = The plan is a proposal. It enrols you nowhere, and nobody decides anything about you by it. Your manager and HR can read it.
plan-no-profile-title = No plan yet
plan-no-profile-text = Nobody has said yet which skills your position needs. HR can give you a role profile; until then choose courses from the catalogue.
plan-no-profile-action = See the courses
plan-no-gaps-title = Nothing is missing
plan-no-gaps-text = You hold what your work needs, and nothing of it ends within the next year.
plan-no-gaps-action = See my skills
plan-assess-text = A skill nobody knows your level in counts as not there. Show what you can already do, and the plan may become shorter.
plan-assess-action = Say what you can do
plan-of = Learning plan: { $name }
plan-of-lead = What the plan proposes to this person, as she reads it herself.
plan-of-no-profile-title = No role profile
plan-of-no-profile-text = Without a role profile there is nothing to plan for.
plan-of-no-gaps = Nothing is missing for this position.
plan-of-logged = The person can see that you looked at her plan.

unit-plan-title = Plan for a unit
unit-plan-lead = Which courses close the most for a budget, critical gaps before all others.
unit-plan-lead-team = Which courses close the most in your team for a budget, critical gaps before all others.
unit-plan-unit = Unit
unit-plan-everybody = Everybody in the organisation
unit-plan-team = My whole team
unit-plan-measure = The budget is counted in
unit-plan-hours = Hours of working time
unit-plan-euros = Euros
unit-plan-amount = Budget
unit-plan-amount-hint = A whole number. Leave it empty to see what it takes to close everything that can be closed.
unit-plan-amount-wrong = Enter a whole number up to one million, or nothing.
unit-plan-work = Work out the plan
unit-plan-working = The plan is being worked out. For hundreds of people this takes some seconds…
unit-plan-done =
    { $count ->
        [one] The plan is ready: { $count } person takes courses.
       *[other] The plan is ready: { $count } people take courses.
    }
unit-plan-result = Who takes what
unit-plan-critical-closed = { $closed } of { $wanted } critical gaps close.
unit-plan-other-closed = { $closed } of { $wanted } others close.
unit-plan-spent = { $people } of { $all } people take courses, together
unit-plan-optimal = No other use of this budget closes more. This was proved.
unit-plan-bound = Another use of this budget could close more of at most this weight: critical { $critical }, others { $other }. Proving more would take too long.
unit-plan-none-title = Nobody takes a course
unit-plan-none-text = The budget is too small for any course that closes a gap, or no course closes any.
unit-plan-none-gaps = There are no gaps to close, or nobody here has a role profile.
unit-plan-download = Download as CSV
unit-plan-table = Courses by person
unit-plan-person = Person
unit-plan-courses = Courses
unit-plan-closes = Closes
unit-plan-time = Time
unit-plan-assign = The plan enrols nobody. It serves the budget of all; a person's own plan may hold other courses. Mandatory programmes are assigned elsewhere.
unit-plan-left = What is left
unit-plan-left-table = Gaps that stay open, by skill
unit-plan-skill = Skill
unit-plan-people = People
unit-plan-critical = Critical for
unit-plan-logged = The people on this plan can see that you looked.
