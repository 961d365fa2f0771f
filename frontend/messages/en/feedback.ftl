# Questions to trainers, reports of mistakes, ratings of courses: the learner’s pages and the trainer’s.

ask-begin = Ask a question or report a mistake
ask-title = Ask or report
ask-lead = The trainers of { $organisation } read what you write and answer you here. Nobody else sees it.
ask-kind = What is it?
ask-kind-question = A question to the trainers
ask-kind-mistake = A mistake in the course
ask-kind-mistake-hint = Something is wrong, does not work, or can no longer be true.
ask-quote = The passage
ask-text-question = Your question
ask-text-mistake = What is wrong?
ask-text-hint = At most { $count } characters. Do not name citizens or their cases.
ask-text-missing = Write what you want to say
ask-send = Send
ask-sent-title = Your message was sent
ask-sent-text = You find it and the answer under “My questions”.
ask-sent-link = Show my message
ask-tip = To report a passage, select its words first and then press this button.

questions-title = My questions
questions-lead = What you asked your trainers and the mistakes you reported, with the answers.
questions-empty-title = You have not asked anything yet
questions-empty-text = At the end of every lesson and on the page of every course you can ask a question or report a mistake.
questions-empty-action = Go to the courses
questions-list = Questions and reports
questions-all = All my questions

thread-question = Question
thread-mistake = Reported mistake
thread-state-open = Waiting for an answer
thread-state-answered = Answered
thread-state-closed = Closed
thread-mended = Mended
thread-new = New
thread-messages =
    { $count ->
        [one] { $count } message
       *[other] { $count } messages
    }
thread-date = { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
thread-day = { DATETIME($date, dateStyle: "medium") }
thread-about = About
thread-where = Where
thread-whole-course = The whole course
thread-state = State
thread-from = From
thread-version = Read in version
thread-version-current = { $number }, which is the current one
thread-version-older = { $number }. The course has changed since then.
thread-quote = The passage
thread-conversation = What was said
thread-you = You
thread-trainer = { $name }, trainer
thread-effect-mended = { $name } mended the mistake.
thread-effect-closed = { $name } closed this.
thread-effect-reopened = { $name } opened this again.
thread-write = Write again
thread-write-hint = The trainers are told, also when this was closed.
thread-sent = Your message was sent.

inbox-title = Questions and reports
inbox-lead = What the people of your organisation ask about their courses and the mistakes they report. Your own questions are answered by somebody else and are not listed.
inbox-filter-kind = Kind
inbox-filter-state = State
inbox-filter-course = Course
inbox-all-kinds = Questions and mistakes
inbox-kind-question = Questions
inbox-kind-mistake = Mistakes
inbox-all-states = All states
inbox-all-courses = All courses
inbox-empty-title = Nothing here
inbox-empty-text = What people ask and report appears here.
inbox-empty-filtered = Nothing fits these filters.
inbox-table = Questions and reports
inbox-unread =
    { $count ->
        [0] You have read everything.
        [one] { $count } thread has something new.
       *[other] { $count } threads have something new.
    }

answer-title = { $kind } from { $name }
answer-write = Your answer
answer-write-hint = { $name } is told that you answered.
answer-then = And then
answer-then-nothing = Leave it open for another message
answer-then-mended = The mistake is mended
answer-then-mended-hint = { $name } is told, and this is closed.
answer-then-closed = Close it
answer-then-reopened = Open it again
answer-send = Send
answer-empty = Write an answer or choose what happens next
answer-sent = Sent. { $name } can read it now.
answer-to-lesson = Show this place in the lesson

rating-title = How useful is this course for your work?
rating-5 = Very useful
rating-4 = Useful
rating-3 = In part
rating-2 = Hardly
rating-1 = Not useful
rating-comment = What should be better, or stay as it is?
rating-comment-hint = The trainers of your organisation may read this without your name.
rating-privacy = Trainers see how often each answer was given, from { $fewest } answers on, and never by whom.
rating-missing = Choose one of the answers
rating-save = Save rating
rating-saved = Thank you. Your rating is saved; you can change it at any time.
rating-change = Change my rating
rating-given = Your rating: { $rating }
ratings-title = Ratings of this course
ratings-few = There are fewer than { $fewest } ratings. They are shown from then on, so that nobody can be recognised.
ratings-count =
    { $count ->
        [one] { $count } rating in the whole consortium
       *[other] { $count } ratings in the whole consortium
    }
ratings-table = How often each answer was given
ratings-answer = Answer
ratings-number = Number
ratings-comments = Comments from your organisation, without names
