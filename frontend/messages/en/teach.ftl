# The words of the trainers’ pages: marking what people handed in, and allowing further attempts.

teach-title = Marking
teach-lead = What the people of your organisation have handed in for you to mark. Your own work is marked by somebody else and is not listed.
teach-views = Which work is shown
teach-to-mark = To mark
teach-marked = Marked
teach-questions = Questions and reports
teach-waiting =
    { $count ->
        [one] { $count } piece of work waits. People go on when it is marked.
       *[other] { $count } pieces of work wait, the longest waiting first. People go on when it is marked.
    }
teach-waiting-more = More than { $count } pieces of work wait, the longest waiting first.
teach-none-title = Nothing waits to be marked
teach-none-text = Assignments and written answers appear here when somebody hands them in.
teach-none-marked-title = Nothing has been marked yet
teach-none-marked-text = Work that was marked stays here, so that you can look it up and correct it.
teach-table = Work to mark
teach-marked-table = Marked work
teach-who = Who
teach-what = Assignment and course
teach-course = Course
teach-handed-in = Handed in
teach-attempt = Attempt
teach-points = Result
teach-date = { DATETIME($date, dateStyle: "medium") }
teach-days =
    { $days ->
        [0] today
        [one] { $days } day ago
       *[other] { $days } days ago
    }
teach-points-of = { $points } of { $max } points
teach-passed = Passed
teach-not-passed = Not passed

mark-task = The task
mark-answer = What was handed in
mark-rubric = Points
mark-points =
    { $points ->
        [one] { $points } point
       *[other] { $points } points
    }
mark-comment = Comment
mark-comment-hint = The learner reads it beside the points.
mark-question-points = { $points } of { $max } points for this answer
mark-without-points = This answer gives no points.
mark-nothing-handed-in = Nothing was handed in for this, so it gives no points and needs no mark.
mark-by-key = Points by its key: { $points } of { $max }.
mark-missing = Choose the points for: { $criterion }
mark-total = { $points } of { $max } points
mark-open =
    { $count ->
        [one] { $count } criterion is still open
       *[other] { $count } criteria are still open
    }
mark-unsaved = Not saved yet
mark-save = Save marks
mark-save-again = Save corrections
mark-saved-passed = The marks are saved. { $name } has passed with { $points } of { $max } points and gets an e-mail about it.
mark-saved-not-passed = The marks are saved. { $name } has not passed: { $points } of { $max } points. An e-mail about it is on its way.
mark-again-text = This work is marked. You can correct the marks; the learner then gets another e-mail. A course that is completed stays completed.
mark-restored = You chose these marks earlier and did not save them. They are shown as you left them.
mark-next = Next: { $name }, { $lesson }
mark-back = Back to the list
answer-none = No answer.
answer-gap = Gap { $number }:
answer-goes-with = goes with
answer-file = { $size }, sent on { DATETIME($date, dateStyle: "medium", timeStyle: "short") }

mark-leave-text = The marks you chose are not saved yet. They stay in this tab until you close it; the learner learns of nothing before you save.

grant-list-title = Further attempts
grant-list-text = People who failed a final test as often as the course allows. They cannot complete the course unless you give them another attempt.
grant-list-empty = At the moment nobody has used up their attempts.
grant-list-table = People without attempts left
grant-test = Test and course
grant-attempts = Attempts so far
grant-action-column = What you can do
grant-open = Give another attempt
grant-question = Give { $name } another attempt?
grant-text =
    { $count ->
        [one] “{ $lesson }” in the course “{ $course }” was attempted { $count } time and not passed.
       *[other] “{ $lesson }” in the course “{ $course }” was attempted { $count } times and not passed.
    }
grant-no-mail = The test is open to them at once. No e-mail goes out, so tell them yourself.
grant-reason = Why is another attempt right?
grant-reason-hint = It is kept with the attempt, for example: the network failed.
grant-reason-missing = Say why another attempt is right
grant-action = Give the attempt
grant-done = { $name } has one more attempt at “{ $lesson }”.
