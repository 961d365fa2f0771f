# Refreshers: what is asked again after a course, when, and how to be left in peace.

refreshers-title = Refreshers
refreshers-lead = What you learned is asked again shortly before it would be forgotten. A few minutes are enough; you can stop at any point.
refreshers-line = To refresh today:
refreshers-today = Today
refreshers-count =
    { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
refreshers-about =
    { $minutes ->
        [one] about { $minutes } minute
       *[other] about { $minutes } minutes
    }
refreshers-start = Start
refreshers-go-on = Continue
refreshers-none-title = Nothing to refresh yet
refreshers-none-text = A few days after you complete a course, its questions begin to come here.
refreshers-none-action = See the courses
refreshers-free-title = Nothing is due today
refreshers-done-title = Done for today
refreshers-next-on = The next questions come on { DATETIME($date, dateStyle: "long") }.
refreshers-all-rest = Nothing is planned at the moment.

refreshers-courses = Your completed courses
refreshers-due-of-course =
    { $count ->
        [one] { $count } of them today
       *[other] { $count } of them today
    }
refreshers-course-next = the next one on { DATETIME($date, dateStyle: "long") }
refreshers-changed =
    { $count ->
        [one] The right answer to { $count } question has changed; it starts anew.
       *[other] The right answers to { $count } questions have changed; they start anew.
    }
refreshers-removed =
    { $count ->
        [one] { $count } question was removed from the course and is no longer asked.
       *[other] { $count } questions were removed from the course and are no longer asked.
    }
refreshers-fresh-until = Your evidence for “{ $title }”, level { $level }, is fresh until { DATETIME($date, dateStyle: "long") }.
refreshers-fresh-since = Your evidence for “{ $title }”, level { $level }, was last confirmed on { DATETIME($date, dateStyle: "long") } and has no end.
refreshers-expired = Your evidence for “{ $title }”, level { $level }, expired on { DATETIME($date, dateStyle: "long") }. Refreshers cannot bring it back.
refreshers-rule =
    { $count ->
        [one] It is renewed when you have answered { $count } question with at least { $share } of the points within 60 days.
       *[other] It is renewed when you have answered { $count } different questions with at least { $share } of the points within 60 days.
    }
refreshers-confirmed = Last renewed on { DATETIME($date, dateStyle: "long") }.
refreshers-certificate = Refreshers keep the evidence of your skills fresh. They do not prolong a course’s completion: its date stays as it is.
refreshers-all = All refreshers

refreshers-pause = Pause for four weeks
refreshers-stop = Stop for this course
refreshers-stop-all = Stop all refreshers
refreshers-pause-until = Pause until another day
refreshers-day = Pause until
refreshers-day-missing = Choose a day in the future
refreshers-pause-action = Pause
refreshers-take-up = Undo: ask me again
refreshers-paused = Paused until { DATETIME($date, dateStyle: "long") }.
refreshers-stopped = Stopped. Nothing is asked.
refreshers-active = Questions are asked again.

refreshers-question-of = Question { $number } of { $count }
refreshers-progress = Questions answered today
refreshers-question-changed = The right answer to this question has changed since you last answered it.
refreshers-next = Next question
refreshers-finish = Finish
refreshers-leave = Continue later
refreshers-reread = Read again
refreshers-elsewhere = You had already answered this question today. This answer does not count.
refreshers-in-days =
    { $count ->
        [1] The question comes again tomorrow.
        [one] The question comes again in { $count } day.
       *[other] The question comes again in { $count } days.
    }
refreshers-in-weeks =
    { $count ->
        [one] The question comes again in about { $count } week.
       *[other] The question comes again in about { $count } weeks.
    }
refreshers-in-months =
    { $count ->
        [one] The question comes again in about { $count } month.
       *[other] The question comes again in about { $count } months.
    }
refreshers-right-of =
    { $count ->
        [one] { $right } of { $count } question was right.
       *[other] { $right } of { $count } questions were right.
    }
refreshers-round = Your evidence has been renewed
refreshers-home = To the first page
refreshers-plan = See the plan

refreshers-of-course = The questions of this course come again from time to time, so that it is not forgotten.
refreshers-of-skills = Evidence stays fresh when you answer questions again from time to time.
