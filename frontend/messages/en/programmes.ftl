# Programmes: who must know what by when.

programmes-title = Programmes
programmes-lead = What people must know by when, whom it means, and where they stand.
programmes-lead-team = Where your team stands in what it must know.
programmes-new = New programme
programmes-new-lead = It means nobody until you switch a rule on.
programmes-none = There is no programme yet
programmes-none-text = Write one, try whom it would mean, and switch it on.
programmes-none-text-team = HR has not written one yet.
programmes-list = All programmes
programmes-name = Programme
programmes-people = People
programmes-mandatory = Mandatory
programmes-offered = Offered
programmes-nothing-on = no rule is on
programmes-kind-overdue = Overdue
programmes-kind-due_soon = Due soon
programmes-kind-extended = Extended
programmes-kind-not_due = In time
programmes-kind-fulfilled = Fulfilled
programmes-kind-exempted = Exempted
programmes-kind-ended = Ended
programmes-date = { DATETIME($date, dateStyle: "medium") }
programmes-fulfilled-until = Fulfilled until { $day }.
programmes-exempted-until = Exempted until { $day }.
programmes-ended-on = Ended on { $day }.
programmes-overdue-since = It was due by { $day }.
programmes-renew-by = Valid until { $day }; it can be renewed now.
programmes-due-by = Due by { $day }.
programmes-no-due = No due day.
programmes-mine = My programmes
programmes-mine-lead = What your work asks you to know, by when, and why.
programmes-mine-none = You have no programme
programmes-mine-none-text = When one is meant for you, it stands here.
programmes-step = Step { $number }
programmes-step-of = { $needed } of { $count }:
programmes-step-done = done
programmes-step-open = open
programmes-step-waits = after the step before
programmes-step-add = Add a step
programmes-step-remove = Remove step { $number }
programmes-because = Because { $reason }, since { $day }.
programmes-because-given = An officer gave it to you on { $day }.
programmes-renew-from = It can be renewed from { $day }.
programmes-is-everybody = everybody in the organisation
programmes-is-unit = in the unit { $unit }
programmes-is-position = in the position { $position }
programmes-is-profile = with the role profile { $profile }
programmes-is-joined-from = joined on { $day } or later
programmes-is-joined-before = joined before { $day }
programmes-not = not: { $condition }
programmes-and = { ", " }
programmes-due-none = No due day
programmes-due-after_joining = Days after joining the organisation
programmes-due-after_fitting = Days after moving into the unit or position
programmes-due-after_rule = Days after the rule is switched on
programmes-due-after_end = Days after an earlier completion ended
programmes-due-yearly = A fixed day each year
programmes-due-said-after_joining =
    { $days ->
        [one] Due { $days } day after joining.
       *[other] Due { $days } days after joining.
    }
programmes-due-said-after_fitting =
    { $days ->
        [one] Due { $days } day after moving into the unit or position.
       *[other] Due { $days } days after moving into the unit or position.
    }
programmes-due-said-after_rule =
    { $days ->
        [one] Due { $days } day after the rule begins.
       *[other] Due { $days } days after the rule begins.
    }
programmes-due-said-after_end =
    { $days ->
        [one] Due { $days } day after an earlier completion ended.
       *[other] Due { $days } days after an earlier completion ended.
    }
programmes-due-said-none = There is no due day.
programmes-due-said-yearly = Due every year by { DATETIME($date, day: "numeric", month: "long") }.
programmes-month = { DATETIME($date, month: "long") }
programmes-holds =
    { $months ->
        [one] What was completed holds { $months } month.
       *[other] What was completed holds { $months } months.
    }
programmes-tally = { $people } have it: { $overdue } overdue, { $fulfilled } fulfilled.
programmes-edit = Change the programme
programmes-edit-title = Change “{ $title }”
programmes-edit-lead = What you save is another version; the earlier ones are kept.
programmes-rules = Whom it means
programmes-no-rules = There is no rule yet.
programmes-state-draft = Draft
programmes-state-on = On
programmes-state-paused = Paused
programmes-state-ended = Ended
programmes-rule-since =
    { $count ->
        [one] since { $day }, { $count } person
       *[other] since { $day }, { $count } people
    }
programmes-pause = Pause
programmes-paused = The rule takes nobody in any more. Who has the programme keeps it.
programmes-switch-on = Switch on
programmes-switched-on = The rule is on.
programmes-end = End
programmes-end-title = End this rule?
programmes-end-text = The programme ends for those whom no other rule means. Their records stay. An ended rule cannot be switched on again.
programmes-ended = The rule has ended.
programmes-end-not = Keep it
programmes-rule-new = New rule
programmes-rule-new-lead = All conditions must hold. Several rules are joined by “or”, and each person is counted once.
programmes-condition = Condition { $number }
programmes-condition-add = Add a condition
programmes-condition-remove = Remove condition { $number }
programmes-field-negated = Must it hold?
programmes-field-is = It must be so
programmes-field-is-not = It must not be so
programmes-field-who = About
programmes-who-everybody = Everybody
programmes-who-unit = Unit, with its parts
programmes-who-position = Position
programmes-who-profile = Role profile
programmes-who-joined_from = Joined on this day or later
programmes-who-joined_before = Joined before this day
programmes-field-date = Day
programmes-choose = Choose
programmes-needed-choice = Choose one.
programmes-try = See what it would do
programmes-forecast = What the rule would do
programmes-forecast-enrols =
    { $count ->
        [one] This enrols { $count } person.
       *[other] This enrols { $count } people.
    }
programmes-forecast-of = Of them { $fulfilled } have done it already, { $exempted } are exempted, { $overdue } would be overdue at once.
programmes-forecast-assigned = Already in the programme: { $count }.
programmes-forecast-people = Who would get it
programmes-enrolled =
    { $count ->
        [one] The rule is on. { $count } person has the programme now.
       *[other] The rule is on. { $count } people have the programme now.
    }
programmes-people-title = Who has it
programmes-people-none = Nobody stands like this.
programmes-all-standings = All but ended
programmes-as-of = As of this day
programmes-person = Person
programmes-unit = Unit
programmes-standing = Standing
programmes-due = Due
programmes-until = Valid until
programmes-versions = Versions
programmes-version =
    { $count ->
        [one] Version { $number }, { $day }, { $count } person.
       *[other] Version { $number }, { $day }, { $count } people.
    }
programmes-field-title = Title
programmes-field-purpose = What it is for
programmes-field-mandatory = Must people do it?
programmes-field-courses = Courses
programmes-field-courses-hint = Tick several where one can stand for another.
programmes-field-needed = How many of them
programmes-field-order = Order
programmes-field-after = Only after step { $number }
programmes-field-due = When it is due
programmes-field-days = How many days
programmes-field-day = Day of the month
programmes-field-month = Month
programmes-field-months = Holds for how many months
programmes-field-months-hint = As long as the course says when empty.
programmes-field-window = Days before its end from which renewing loses nothing
programmes-field-window-hint = What is done in this time counts from the end of what held before.
programmes-field-note = Why you change it
programmes-field-move = Who has it already
programmes-field-move-hint = Otherwise they keep the version that they have.
programmes-field-move-yes = Goes on under this version
programmes-save = Save
programmes-needed-title = Give it a title.
programmes-needed-course = Choose at least one course.
programmes-needed-number = Enter a whole number.
