# A line manager’s team, talks about skills, and colleagues’ views.

level-plain = level { $level }
team-title = My team
team-lead = Who was assessed when, how much is known, and where the largest gaps are. Everybody sees in her or his data that you looked.
team-empty = Nobody is in your team
team-empty-text = People appear here when you are recorded as their line manager.
team-caption = Your team
team-person = Name
team-self = Self-assessment
team-manager = Your assessment
team-coverage = Known
team-gaps = Largest gaps
team-date = { DATETIME($date, dateStyle: "medium") }
team-never = not yet
team-covered = { $done } of { $total } skills
team-no-profile =
    { $count ->
        [one] { $count } skill, no profile
       *[other] { $count } skills, no profile
    }
team-no-gaps = none known
team-gap = { $title }: { $level } instead of { $required }
team-all-gaps = { $count } in all, { $critical } of them critical
team-plan = Learning plan
team-talk-on = Talk on { DATETIME($date, dateStyle: "medium") }

member-assess = Assess skills
member-plan = Learning plan
member-assess-title = Your view of { $name }
member-assess-lead = Judge only what you have seen at work. Leave out what you cannot judge.
member-needed = What the profile asks for
member-others = Other skills ({ $count })
member-not-assessed = Not assessed
member-last = Last time level { $level } ({ DATETIME($date, dateStyle: "medium") })
member-note = Note on “{ $title }”
member-share-note = { $name } may read this note
member-told = { $name } is told that you assessed her or him, and reads the levels and the notes you share.
member-nothing = Choose a level for at least one skill
member-save =
    { $count ->
        [0] Save
        [one] Save { $count } level
       *[other] Save { $count } levels
    }

views-title = Side by side
views-skill = Skill
views-self = Self
views-manager = Manager
views-test = Test
views-completion = Course
views-required = Needed
views-level = { $level } ({ DATETIME($date, dateStyle: "medium") })
views-none = Nothing is known yet: neither of you has assessed anything, and no course or test has shown anything.
views-differing =
    { $count ->
        [0] You two see it much the same wherever both have assessed.
        [one] In { $count } skill your views differ by more than chance.
       *[other] In { $count } skills your views differ by more than chance.
    }
views-differs = Views differ
views-one-sided = There is no skill that both of you have assessed yet, so there is nothing to compare.
views-caption = { $framework }: each view with its day
views-all = Show all { $count } skills
views-known-only = Show only what is known

assessments-title = Assessments by the line manager
assessments-none = No line manager has assessed yet.
assessments-none-mine = Your line manager has not assessed you yet.
assessment-by =
    { $count ->
        [one] { DATETIME($date, dateStyle: "medium") }: { $name }, { $count } skill
       *[other] { DATETIME($date, dateStyle: "medium") }: { $name }, { $count } skills
    }
note-shared = Note:
note-private = Note (only you read it):
views-agreed = agreed by both
remark-see = I see it differently
remark-label = How do you see it?
remark-hint = Your line manager reads it beside this assessment, with the date. It changes no level.
remark-send = Send
remark-missing = Write how you see it
remark-sent = Your line manager can read it now.
remark-mine = You on { DATETIME($date, dateStyle: "long") }:
remark-hers = { $name } on { DATETIME($date, dateStyle: "long") }:

others-title = How others see me
others-lead = What your line manager and your colleagues say of your skills, and what you are asked about others.

talks-title = Talks
talks-none = No talk has been planned.
talk-with = Talk with { $name } on { DATETIME($date, dateStyle: "long") }
talk-state-planned = Planned
talk-state-agreed = Waiting to be confirmed by both
talk-state-confirmed = Confirmed by both
talk-state-cancelled = Called off
talk-waiting-for = Waiting for { $name } to confirm
talk-who-sees = Only { $person } and { $manager } see this page.
talk-day = Day of the talk
talk-day-hint = Both of you can prepare it until then.
talk-day-missing = Choose a day
talk-invite = Invite to a talk
talk-move = Move to another day
talk-moved = The talk was moved.
talk-preparation = Preparation
talk-wish = What { $name } wants
talk-wish-label = What do you want to talk about, learn, change?
talk-view = What { $name } sees
talk-view-label = What do you see, and what do you want to talk about?
talk-prepare-hint = Both of you read it as soon as it is saved.
talk-prepare-save = Save
talk-prepared = Saved.
talk-nothing-yet = Nothing written yet.
talk-agenda = Agenda
agenda-empty = There are no disagreements and no gaps between what is known and what is needed. Talk about what comes next.
agenda-unknown = not known
agenda-differs = self { $self }, manager { $manager }
agenda-gap = level { $level }, needed is { $required }
agenda-critical = critical: level { $level }, needed is { $required }
talk-agreed = What was agreed
talk-nothing-agreed = Write down during the talk which levels you both see and what is done next.
talk-nothing-agreed-mine = Nothing is written down yet. Your manager does that during the talk; you confirm it afterwards.
talk-record = Write down what we agreed
talk-record-again = Change what was agreed
talk-record-text = Leave a level open where you did not come to one view. Who has confirmed already has to confirm again.
talk-record-save = Save what was agreed
talk-record-cancel = Back without saving
talk-recorded = Saved. Now both of you confirm it.
talk-level-open = Not agreed
talk-add-skill = Another skill
talk-steps = Next steps
talk-step = Step { $number }
talk-step-text = What is done?
talk-step-whose = By whom?
talk-step-due = Until when?
talk-step-remove = Remove step { $number }
talk-step-until = until { DATETIME($date, dateStyle: "medium") }
talk-add-step = Add a step
talk-confirmed-by =
    { $person ->
        [yes] { $personName }: confirmed
       *[no] { $personName }: not confirmed yet
    }; { $manager ->
        [yes] { $managerName }: confirmed
       *[no] { $managerName }: not confirmed yet
    }.
talk-confirm-text = When both have confirmed, the agreed levels become evidence, and nothing of this can be changed any more.
talk-differently = You see it differently? Write it under your preparation above and talk about it again. Nothing counts before you have confirmed.
talk-confirm = Confirm what was agreed
talk-confirmed-now = You have confirmed. The other one is told.
talk-both-confirmed = Both have confirmed. The levels count from today.
talk-print = Print
talk-cancel = Call the talk off
talk-cancel-title = Call this talk off?
talk-cancel-text = What was prepared stays readable for both of you. Another talk can be planned.
talk-cancelled = The talk was called off.
talk-keep = Keep it

rounds-title = Colleagues’ views (360°)
rounds-none = Nobody has been asked yet.
round-of = { $framework }, { DATETIME($date, dateStyle: "medium") }
round-state-choosing = Colleagues are to be chosen
round-state-to_confirm = The choice waits for the line manager
round-state-open = Colleagues are answering
round-state-closed = Closed
round-state-cancelled = Called off
round-until = until { DATETIME($date, dateStyle: "long") }
round-ask-text = Ask for colleagues’ views: she or he chooses at least three, you confirm the choice.
round-ask = Ask for colleagues’ views
round-about = Colleagues’ view of { $name }
round-mine = Colleagues’ view of me
round-new = Ask colleagues for their view of me
round-new-lead = Colleagues say how they see your skills. You learn only what they say together.
round-new-who = Choose three to twelve colleagues who know your work; five or more are best, because some may decline. Your line manager cannot be one of them.
round-new-confirm = Your line manager confirms the choice before anybody is asked.
round-privacy = Only means and spreads are shown, from three answers on and when the round is closed. Single answers are seen by nobody and are deleted then. The result is no evidence of a level.
round-send = Send the choice to my line manager
round-send-again = Send the changed choice
round-chosen = Your choice waits for your line manager.
round-confirm-text = Are these colleagues able to judge, and mixed enough? When you confirm, they are asked.
round-closes = Last day for answers
round-closes-hint = Two weeks from today when you leave it out.
round-confirm = Confirm and ask them
round-send-back = Ask for another choice
round-confirmed = The colleagues have been asked.
round-sent-back = The choice was sent back.
round-raters = Who was chosen
round-result = Result
round-caption = What colleagues said, on a scale of 1 to { $max }
round-mean = Mean
round-spread = Agreement
round-answers = Answers
round-number = { NUMBER($value, maximumFractionDigits: 1) }
round-spread-close = close together (spread { NUMBER($spread, maximumFractionDigits: 1) })
round-spread-some = somewhat apart (spread { NUMBER($spread, maximumFractionDigits: 1) })
round-spread-wide = far apart (spread { NUMBER($spread, maximumFractionDigits: 1) })
round-spread-few = not shown below five answers
round-withheld = withheld
round-withheld-text = Withheld: fewer than three answers, or answers so alike that they would show what each one said. Below five answers the mean is told to half a level.
round-too-few = Nothing can be shown: fewer than three colleagues judged the same skill, or their answers were so alike that they would show what each one said. What they said has been deleted.
round-cancel = Call it off
round-cancel-title = Call this round off?
round-cancel-text = What colleagues have answered so far is deleted.
round-cancelled = The round was called off.

rater-chosen =
    { $count ->
        [0] Nobody chosen yet
        [one] { $count } colleague chosen
       *[other] { $count } colleagues chosen
    }
rater-search = Find colleagues
rater-search-hint = At least two letters of the name
rater-found =
    { $count ->
        [0] Nobody found
        [one] { $count } colleague found
       *[other] { $count } colleagues found
    }
rater-nobody = Nobody else of that name is in your organisation.
rater-add = Choose
rater-added = { $name } chosen, { $count } in all
rater-remove = Remove
rater-removed = { $name } removed, { $count } in all
rater-too-few = Choose at least three colleagues

requests-title = You are asked about
request-title = Your view of { $name }
request-lead =
    { $count ->
        [one] { $count } question, about a minute. Leave out what you cannot judge.
       *[other] { $count } questions, a few minutes. Leave out what you cannot judge.
    }
request-private = Nobody sees your answers: not the colleague, not the line manager, not human resources. They are taken together with those of others and then deleted.
request-fair = Judge what you have seen at work, not whether you like somebody.
request-until = You can answer and change your answers until { DATETIME($date, dateStyle: "long") }.
request-cannot-judge = I cannot judge this
request-nothing = Judge at least one skill, or decline
request-send = Save my view
request-decline = I would rather not
request-decline-title = Throw your view away?
request-decline-text = What you have saved about { $name } is deleted. You can answer again as long as the round is open.
request-decline-keep = Keep my view
request-saved = Saved. You can change it until the last day, or until everybody has answered.
request-saved-last = Saved. Everybody has answered now, so the round is closed.
request-declined = You have declined. Nobody is told; you can still answer until the round is closed.
request-closed = This round takes no more answers.
request-over = over
request-state-asked = Not answered yet
request-state-answered = Answered
request-state-declined = Declined
