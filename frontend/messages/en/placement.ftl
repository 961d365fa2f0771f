# Placement: an adaptive test that finds out with few questions where a person stands.

placement-title = Find your level
placement-skills = Skills
placement-line = A few questions show where you stand.
placement-lead = Each question is chosen by your answers so far, so that few are enough. You can leave at any point and go on later. The result is shown at once.
placement-open = Begun
placement-go-on = Continue
placement-begun = Begun on { DATETIME($date, dateStyle: "long") }
placement-past = Earlier results
placement-ended = Finished on { DATETIME($date, dateStyle: "long") }
placement-most =
    { $count ->
        [one] At most { $count } question
       *[other] At most { $count } questions, a few minutes
    }
placement-coverage = { $measured } of { $skills } skills have questions.
placement-judged-by_authors = Not yet calibrated: how hard the questions are is their authors’ judgement.
placement-judged-by_both = Partly calibrated: how hard some questions are is known from many answers, for the others it is their authors’ judgement.
placement-judged-by_answers = Calibrated: how hard the questions are is known from many answers.
placement-no-questions = There are no questions for this area yet.
placement-start = Start
placement-all = Measure all areas
placement-all-text =
    { $count ->
        [one] All areas together: at most { $count } question.
       *[other] All areas together: at most { $count } questions. You do not have to do them in one go.
    }
placement-none-title = Nothing can be measured yet
placement-none-text = As soon as courses have test questions that name a skill and a level, you can be measured here.
placement-none-action = See the courses

placement-question = Question { $number }
placement-progress = Questions answered in this area
placement-of-most = { $answered } answered, at most { $most }.
placement-areas-done = { $done } of { $areas } areas done.
placement-answer-first = Answer the question first, or say that you do not know.
placement-next = Next question
placement-unknown = I do not know
placement-leave = Continue later
placement-end = Stop here
placement-end-text =
    { $count ->
        [one] Your result then rests on { $count } answer and is less certain. You cannot go on afterwards.
       *[other] Your result then rests on { $count } answers and is less certain. You cannot go on afterwards.
    }
placement-end-action = Stop and show the result
placement-spent-title = No question is left
placement-spent-text = The courses have changed since you began, and no further question fits. What you have answered counts.

placement-result = Your result
placement-result-lead =
    { $count ->
        [one] { $count } question answered, finished on { DATETIME($date, dateStyle: "long") }.
       *[other] { $count } questions answered, finished on { DATETIME($date, dateStyle: "long") }.
    }
placement-range = Your level is very probably between { $low } and { $high }.
placement-range-one = Your level is very probably { $level }.
placement-sure-good = The result is as certain as a short test can make it.
placement-sure-fair = The result is fairly certain; more answers would make it clearer.
placement-sure-rough = The result is a rough estimate.
placement-sure-early = You stopped before your level was known well enough, so this is a rough estimate.
placement-none-right = You answered no question fully right, so the result only says how high your level can be at most.
placement-meaning-foundation = Foundation: you manage simple tasks, where needed with guidance.
placement-meaning-intermediate = Intermediate: you manage well-defined tasks and ordinary problems on your own.
placement-meaning-advanced = Advanced: you manage different tasks, also difficult ones, and can guide others.
placement-meaning-specialised = Highly specialised: you solve complex problems and contribute to how others work.
placement-answered =
    { $count ->
        [one] { $count } question answered.
       *[other] { $count } questions answered.
    }
placement-is-evidence = Noted as evidence of your skill.
placement-no-evidence = Not noted as evidence: one question is too little.
placement-no-evidence-early = Not noted as evidence: you stopped too early for that.
placement-nothing-answered = Nothing was answered here, so nothing was measured.
placement-unmeasured = Not measured:
placement-means-title = What the result means
placement-means-text = The level is an estimate. “Very probably” means: in 95 of 100 such results the true level lies within the range named. The answers to one area also help to estimate each of its skills.
placement-parameters-none = The result was reckoned with the authors’ levels, because there are not yet enough answers for a calibration.
placement-parameters = How hard the questions are was worked out from the answers of many people, most recently in round { NUMBER($number) }.
placement-how-title = How it works
placement-how-text = The test ends as soon as your level is known well enough, after 15 questions per area at the latest. “I do not know” is an honest answer and better than a guess. Right and wrong are not shown, because that would help with the next questions.
placement-how-decision = Nothing is decided about you automatically: the result is one piece of evidence among others, and people judge it. Nobody else sees your answers.
