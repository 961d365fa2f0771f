# Self-assessment: beginning, statements, checking, result. Also the words for levels.

assess-title = Self-assessment
assess-lead = Say for yourself what you can do. You see at once what follows from it and what it means.
assess-to-views = How others see me: my line manager, my colleagues, talks
assess-date = { DATETIME($date, dateStyle: "long") }
assess-open = Begun and not finished
assess-begun = Begun on { DATETIME($date, dateStyle: "long") }.
assess-progress = { $done } of { $total } answered
assess-go-on = Go on
assess-new = A new self-assessment
assess-about-time =
    { $minutes ->
        [one] It takes about { $minutes } minute.
       *[other] It takes about { $minutes } minutes.
    }
assess-about-leave = Every answer is saved at once. You can leave at any time and go on later, also on another device.
assess-about-who = Your single answers are yours alone. The level that follows is seen by you, your line manager and human resources.
assess-about-honest = There are no right answers and nobody decides anything by them automatically. Say what is true today.
assess-framework = Framework
assess-framework-plain = There are no statements for this framework. You are asked for your level in each skill.
assess-which = Which skills?
assess-which-all = All { $count } skills
assess-which-profile =
    { $count ->
        [one] Only the { $count } skill that my profile asks for
       *[other] Only the { $count } skills that my profile asks for
    }
assess-start = Start
assess-one-open = You have begun a self-assessment of this framework already. Go on with it; if you would rather begin anew, throw it away on its last page first.
assess-earlier = Earlier self-assessments
assess-profile-only = skills of the profile only
assess-step = Skill { $number } of { $count }
assess-bar = Skills answered
assess-unreviewed = Nobody has reviewed the translation of these statements yet.
assess-question = Which level describes what you can do?
assess-answer-0 = I can’t do this yet
assess-answer-1 = With help
assess-answer-2 = On my own
assess-answer-3 = I help others
assess-no-level = No level yet
assess-saving = Saving…
assess-saved = Everything is saved.
assess-not-saved = Your last answers are not saved: there is no connection. They stay on this page.
assess-save-again = Save again
assess-back = Back
assess-next = Next skill
assess-skip = Skip for now
assess-to-check = Check your answers
assess-check-now = Stop here and check the answers
assess-check = Check your answers
assess-check-all = Everything is answered.
assess-check-open =
    { $count ->
        [one] { $count } skill is not answered completely. You can finish without it; it then gets no level.
       *[other] { $count } skills are not answered completely. You can finish without them; they then get no level.
    }
assess-change = Change
assess-unanswered = Not answered
assess-finish-text = When you finish, the levels that follow become evidence with today’s date. You cannot change it afterwards, but you can assess yourself again at any time.
assess-finish = Finish and see the result
assess-nothing-answered = Answer all statements of at least one skill first
assess-discard = Throw away
assess-discard-title = Throw this self-assessment away?
assess-discard-text = All answers of this sitting are deleted. This cannot be undone.
assess-keep = Keep it
assess-result = Your result
assess-result-lead =
    { $count ->
        [one] { $count } skill of { $framework }, as you saw it on { DATETIME($date, dateStyle: "long") }.
       *[other] { $count } skills of { $framework }, as you saw them on { DATETIME($date, dateStyle: "long") }.
    }
assess-meaning = What this means
assess-strengths = Your strengths, as you see them:
assess-gaps = Furthest below what your profile asks for:
assess-gap = level { $level }, needed is { $required }
assess-critical = Critical
assess-uncertain = A self-assessment is an estimate: people judge themselves more than one level too high or too low quite often. That is why a range is shown with every level. A test or your line manager’s view makes it surer.
assess-holds = Which level holds is decided by all evidence: a test, a course, a certificate or your line manager’s view may count before what you say yourself. Follow a skill to see what decides.
assess-left-out =
    { $count ->
        [one] { $count } statement was left out; its skill has no level from this sitting.
       *[other] { $count } statements were left out; their skills have no level from this sitting.
    }
assess-level = Level { $level } of { $max }
assess-level-named = { $name } (level { $level } of { $max })
assess-band-1 = foundation
assess-band-2 = intermediate
assess-band-3 = advanced
assess-band-4 = highly specialised
assess-range = Probably between { $low } and { $high }.
assess-required = Your profile asks for level { $required }.
assess-same = As last time.
assess-higher = Higher than last time (level { $before }).
assess-lower = Lower than last time (level { $before }).
assess-odd = Your answers here do not quite fit together, so the level is less certain.
assess-levels-mean = What the levels mean
assess-levels-mean-1 = Levels 1 and 2: simple tasks, where needed with guidance.
assess-levels-mean-2 = Levels 3 and 4: well-defined tasks and ordinary problems on one’s own.
assess-levels-mean-3 = Levels 5 and 6: different tasks, also difficult ones, and guiding others.
assess-levels-mean-4 = Levels 7 and 8: complex problems, and changing how others work.
