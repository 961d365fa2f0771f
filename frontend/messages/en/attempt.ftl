# Tests and assignments: before, while one works, what is handed in and what comes of it.

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
result-reread-text = These questions lost points. Read again what they are about.
result-question = Question { $number }:
result-partly = partly right
result-other-questions = Other questions
result-reread-action = Reread the lessons
result-to-course = To the course
result-try-again = Take the test again

test-rule-count =
    { $count ->
        [one] { $count } question.
       *[other] { $count } questions.
    }
test-rule-limit =
    { $limit ->
        [one] You have { $limit } minute from the start.
       *[other] You have { $limit } minutes from the start.
    }
test-rule-limit-runs = The time runs on when you close the page, lose the connection or change to another device.
test-rule-limit-ends = When the time is over, what you have saved by then is handed in by itself.
test-rule-saved-timed = Each answer is saved at once.
test-clock-runs = You have begun this test and the time is running.
test-waits = You have handed in this test. A trainer still has to mark part of it; you get an e-mail when that is done.
test-who-grants = A trainer of { $organisation } can give you another attempt. Tell her or him what went wrong.
test-who-grants-plain = A trainer of your organisation can give you another attempt. Tell her or him what went wrong.
test-material = Show the introduction again

time-left =
    { $minutes ->
        [one] Time left: { $minutes } minute
       *[other] Time left: { $minutes } minutes
    }
time-left-seconds =
    { $seconds ->
        [one] Time left: { $seconds } second
       *[other] Time left: { $seconds } seconds
    }
over-title = The test is over
over-text = Nothing can be changed any more. What was saved is being handed in; the server does that even if you close this page.
over-handing-in = Handing in…
result-time-over = The time was over. What you had saved by then was handed in.

check-sending =
    { $count ->
        [one] { $count } file is still being sent. Wait until it has arrived, or cancel it.
       *[other] { $count } files are still being sent. Wait until they have arrived, or cancel them.
    }
check-final-assignment = After you hand in, your work can no longer be changed until it has been marked.
check-hand-in = Hand in

handed-in-title = Handed in
handed-in-on = Handed in on { DATETIME($date, dateStyle: "long") }.
handed-in-waits = A trainer will mark your work; you get an e-mail when that is done.
handed-in-what = What you handed in
handed-in-answer = Your answer
marked-title = What a trainer marked
marked-comment = The trainer’s comment

assignment-start = Start the assignment
assignment-check = Check your answers
assignment-check-text = Nothing is handed in yet: you see everything once more before.
assignment-again = Work on it again
assignment-again-text = Read the comments below, improve your work and hand it in again.
assignment-second-time = Your texts from last time are here again. Files have to be handed in anew.
assignment-comment-before = What the trainer said last time
assignment-earlier = What you handed in before
assignment-attempt = Hand-in { $number }
assignment-back = Back to the assignment
assignment-passed-title = You have passed the assignment.
assignment-failed-title = Not passed yet.

upload-label =
    { $count ->
        [one] Choose a file
       *[other] Choose files
    }
upload-drop = or drop them here
upload-rules =
    { $count ->
        [one] Accepted: { $types }, up to { $size }.
       *[other] Accepted: { $types }, up to { $size } each, at most { $count } files.
    }
upload-files = Your files
upload-started =
    { $count ->
        [one] The file is being sent.
       *[other] { $count } files are being sent.
    }
upload-arrived = { $name } has arrived.
upload-failed = { $name } was not taken: { $problem }
upload-cancelled = { $name } was cancelled.
upload-removed = { $name } was removed.
upload-progress = Sending { $name }
upload-done = ✓ arrived
upload-remove = Remove
upload-wrong-type = Files of this type are not accepted here. Accepted: { $types }.
upload-empty = This file is empty.
upload-too-large = This file is too large. At most { $size } are accepted.
upload-too-many =
    { $count ->
        [one] Only one file can be handed in here. Remove the other one first.
       *[other] At most { $count } files can be handed in here. Remove one first.
    }
upload-not-what-it-says = What this file holds is not what its ending says. Save it again in the right format.

rubric-title = How it is marked
rubric-marked = How it was marked
rubric-criterion = Criterion
rubric-points =
    { $points ->
        [one] { $points } point
       *[other] { $points } points
    }
rubric-points-column = Points
rubric-up-to = up to { $points }
rubric-given = ✓ Given:
rubric-given-of = { $points } of { $max }
