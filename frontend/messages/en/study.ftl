# My notes, what is known of a completion, and what goes on paper.

study-notes-title = My notes
study-notes-lead = Everything you marked and wrote in your courses. Nobody but you sees it.
study-notes-search = Search
study-notes-count =
    { $count ->
        [one] { $count } note
       *[other] { $count } notes
    }
study-notes-none-title = No notes yet
study-notes-none-text = Select a passage in a lesson to mark it or to write something about it.
study-notes-no-match = No note contains these words.
study-notes-export = Download as Markdown
study-notes-open = Open in the lesson
study-notes-delete = Delete
study-notes-deleted = The note was deleted.
study-notes-undo = Take back
study-lesson-gone = A lesson that the course no longer has
study-confidence-title = How this completion came about
study-confidence-high = Several things speak for lasting knowledge.
study-confidence-usual = This is as it usually is.
study-confidence-low = Little is known of how you learned this. A refresher would show what has stayed.
study-confidence-private = Only you see this. It is in no report and decides nothing. Reading on paper or without a network is not measured and does not count against you.
study-reason-read_with_time = { $count } of { $of } lessons were open for a good part of the time they take.
study-reason-read_briefly = { $count } of { $of } lessons were open only briefly here.
study-reason-reading_usual = Reading time is known for { $count } of { $of } lessons and is not unusual.
study-reason-reading_unknown = No reading time was measured. That counts neither for nor against.
study-reason-test_unhurried =
    { $count ->
        [one] You took { $count } second for each question of the test.
       *[other] You took about { $count } seconds for each question of the test.
    }
study-reason-test_hurried = The test was answered faster than its questions are usually read.
study-reason-many_attempts = You passed the test at attempt { $count }.
study-reason-refreshers_held =
    { $count ->
        [one] What you learned held in { $count } refresher.
       *[other] What you learned held in { $count } refreshers.
    }
study-reading-title = What was measured
study-reading-minutes =
    { $count ->
        [one] { $count } minute in view, stated time { $minutes } min
       *[other] { $count } minutes in view, stated time { $minutes } min
    }
study-print-title = Print: { $title }
study-print-lead = Choose what goes on paper, then print. Your browser can also save it as a PDF.
study-print-what = What to print
study-print-whole = The whole course
study-print-notes = With my notes
study-print-now = Print
study-print-answer = Your answer
study-print-test = The questions of the test come with an attempt and are not printed.
study-print-film = Film: { $address }
study-print-sound = Sound: { $address }
study-print-printed = Printed on { DATETIME($date, dateStyle: "long") } from { $address }
