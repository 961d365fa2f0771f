# A lesson: its place in the course, its questions, what is said to the answers.

course-outline = Course content
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

lesson-position = Lesson { $position } of { $count }
lesson-resume = Go to where you stopped
lesson-next = Next lesson
lesson-finish-next = Finish and continue
lesson-finish-last = Finish the lesson
lesson-back = Back to the course
lesson-next-title = Next: { $title }
lesson-previous-title = Previous: { $title }
lesson-ask = Ask a question or report a mistake

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

outline-timed-test =
    { $count ->
        [one] Test, { $count } question, time limit { $limit } min
       *[other] Test, { $count } questions, time limit { $limit } min
    }
outline-assignment = Assignment, about { $minutes } min
state-to-mark = Waiting to be marked
lesson-contents = In this lesson

question-compare = Compare with the model answer
question-note = Save my answer
outcome-unscored = Noted
outcome-to_mark = A trainer will mark this

order-instruction = Put these into the right order.
order-up = Move “{ $entry }” up
order-down = Move “{ $entry }” down
order-moved = “{ $entry }” is now number { $position } of { $count }.
order-right = ✓ in the right order
order-wrong = ✗ not in the right order
order-nothing = Move the entries into order first

match-instruction = Choose for each entry what belongs to it.
match-nothing = Choose at least one pair first

text-label = Your answer
text-left =
    { $count ->
        [one] { $count } character left
       *[other] { $count } characters left
    }
text-too-long =
    { $count ->
        [one] The text is { $count } character too long
       *[other] The text is { $count } characters too long
    }
text-nothing = Write your answer first
text-compare = Compare with this answer:

scale-no-wrong = There is no right or wrong answer.
