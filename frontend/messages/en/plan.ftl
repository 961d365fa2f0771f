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
plan-left-out-title = Courses you asked for that cannot be taken
plan-open-title = What this plan does not reach
plan-open-lead = What no plan can reach, and what comes later than it is needed, with the reason.
plan-open-skill = { $skill }, level { $level }
plan-open-due = Needed by { DATETIME($date, dateStyle: "long") }.
plan-open-no-course = No course teaches this yet.
plan-open-best = Courses lead to level { $best } only.
plan-open-language = There are courses, but in other languages
plan-open-declined = It needs the course “{ $course }”, which you do not want.
plan-open-session = It needs the course “{ $course }”, which has no date left in time.
plan-open-evidence-ends = It needs the course “{ $course }”, whose evidence would have ended again by then.
plan-open-prerequisite = It needs the course “{ $course }”, and there is no way to what must come before it.
plan-open-finished = You have finished “{ $course }” and every other course that teaches it.
plan-open-overdue = The date is over already.
plan-open-overdue-day = The date is over already. With this plan it closes on { DATETIME($date, dateStyle: "long") }.
plan-open-late = With your hours it is not done before { DATETIME($date, dateStyle: "long") }.
plan-open-never = With your hours it is not done within a year.
plan-open-late-any = It is not done before { DATETIME($date, dateStyle: "long") } beside the rest of the plan, however many hours a week you take.
plan-open-never-any = It is not done within a year beside the rest of the plan, however many hours a week you take.
plan-way-hours =
    { $hours ->
        [one] Plan with { $hours } hour a week: then this can be in time
       *[other] Plan with { $hours } hours a week: then this can be in time
    }
plan-way-allow = Take “{ $course }” into the plan
plan-way-language = Add a language that you read
plan-way-review = Refresh what you learned
plan-way-manager = Talk to your manager or HR about another way, for example a course elsewhere, and upload its certificate.
plan-way-evidence = Upload a certificate
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
plan-languages-usual = Until you choose, these are the language your organisation works in and the one you use this program in.
plan-languages-missing = Choose at least one language.
plan-renewed = The plan was worked out anew.
plan-changed-none = Nothing changed: it is still the best plan.
plan-changed-none-open = Nothing changed.
plan-changed-in = New: { $courses }.
plan-changed-out = No longer in it: { $courses }.
plan-changed-end = It ends on { DATETIME($date, dateStyle: "long") }, before it was { DATETIME($before, dateStyle: "long") }.
plan-changed-open = Not reached: { $now }, before { $before }.
plan-changed-order = The courses are the same; their order or dates changed.
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
plan-of-lead = What the plan proposes at present. The person reads the same courses, dates and reasons.
plan-of-held = { $held } of the { $needed } skills that the position needs are held.
plan-of-not-assessed =
    { $count ->
        [one] The level in { $count } skill is not known yet.
       *[other] The levels in { $count } skills are not known yet.
    }
plan-of-proof-time = Of the courses that are accepted, no other choice does as much in less time. This was proved.
plan-of-proof-cost = Of the courses that are accepted, no other choice does as much at less cost. This was proved.
plan-of-made = Worked out on { DATETIME($date, dateStyle: "long") }. The plan adapts when a course is finished or a level is shown.
plan-of-courses = Courses, in order
plan-of-critical = Critical for the position
plan-of-reason-closes = Leads to level { $level } in “{ $skill }”.
plan-of-reason-closes-by = Leads to level { $level } in “{ $skill }”, which is needed by { DATETIME($date, dateStyle: "long") }.
plan-of-reason-closes-late = Leads to level { $level } in “{ $skill }”; needed by { DATETIME($date, dateStyle: "long") }, so this is late.
plan-of-reason-renews = Renews level { $level } in “{ $skill }”, whose evidence ends on { DATETIME($date, dateStyle: "long") }.
plan-of-reason-before = Needed before “{ $course }”.
plan-of-reason-before-session = Needed before “{ $course }”, which begins on { DATETIME($date, dateStyle: "long") }.
plan-of-reason-chosen = The person asked for this course.
plan-of-open-declined = It needs the course “{ $course }”, which the person declined.
plan-of-open-finished = “{ $course }” and every other course that teaches it are finished.
plan-of-open-late = With the hours chosen it is not done before { DATETIME($date, dateStyle: "long") }.
plan-of-open-never = With the hours chosen it is not done within a year.
plan-of-way-manager = Agree on another way, for example a course elsewhere: its certificate is uploaded under “Certificates from elsewhere”.
plan-of-member = To the person
plan-of-no-profile-title = No role profile
plan-of-no-profile-text = Without a role profile there is nothing to plan for.
plan-of-no-gaps = Nothing is missing for this position.
plan-of-logged = The person can see that you looked at this plan.

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
unit-plan-stop = Stop
unit-plan-stopped = Stopped. Nothing was changed.
unit-plan-done =
    { $count ->
        [one] The plan is ready: { $count } person takes courses.
       *[other] The plan is ready: { $count } people take courses.
    }
unit-plan-result = Who takes what
unit-plan-critical-closed = { $closed } of { $wanted } critical gaps close.
unit-plan-other-closed = { $closed } of { $wanted } other gaps close.
unit-plan-renewals = { $renewed } of { $ending } levels that end are renewed in time.
unit-plan-counted = Gaps are counted as in the skills gaps and in the team list: a level is known, and it is too low.
unit-plan-withheld =
    { $count ->
        [one] In { $count } skill the numbers are withheld, because too few people could be made out. They are in no count here.
       *[other] In { $count } skills the numbers are withheld, because too few people could be made out. They are in no count here.
    }
unit-plan-not-assessed =
    { $count ->
        [one] { $count } needed level is not known. No course is planned for it: it is to be assessed first.
       *[other] { $count } needed levels are not known. No courses are planned for them: they are to be assessed first.
    }
unit-plan-assess = Ask for assessments
unit-plan-assess-team = Assess your team
unit-plan-spent = { $people } of { $all } people with a role profile take courses, together
unit-plan-without-profile =
    { $count ->
        [one] { $count } person without a role profile is left out.
       *[other] { $count } people without a role profile are left out.
    }
unit-plan-optimal = No other use of this budget closes more. This was proved.
unit-plan-bound = Of what is possible with this budget at least { $critical } per cent is reached for what is critical and at least { $other } per cent for the rest. Finding out whether there is more would take too long.
unit-plan-none-title = Nobody takes a course
unit-plan-none-text = The budget is too small for any course that closes a gap, or no course closes any.
unit-plan-none-gaps = No gap is known that could close, and no level ends within the next year.
unit-plan-none-profile-title = Nobody here has a role profile
unit-plan-none-profile = Without a role profile it is not known what anybody needs, so there is nothing to plan for.
unit-plan-download = Download as CSV
unit-plan-table = Courses by person
unit-plan-person = Person
unit-plan-courses = Courses
unit-plan-closes = Closes
unit-plan-renews = Renewed: { $skills }
unit-plan-time = Time
unit-plan-assign = The plan enrols nobody. It serves the budget of all; a person's own plan may hold other courses. Mandatory programmes are assigned elsewhere.
unit-plan-left = What is left
unit-plan-left-table = Gaps that stay open, by skill
unit-plan-skill = Skill
unit-plan-people = People
unit-plan-critical = Critical for
unit-plan-logged = The people on this plan can see that you looked.
