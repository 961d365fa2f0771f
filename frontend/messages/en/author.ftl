# The words of the authors’ pages.

author-title = Authoring
author-lead = The courses in the consortium’s course folder, as they were last read. What has errors is not published until it is mended.
author-table = Courses and their state
author-course = Course
author-state = State
author-version = Version
author-problems = To mend
author-languages = Languages
author-lessons =
    { $count ->
        [one] { $count } lesson
       *[other] { $count } lessons
    }
author-people = People on it
author-unknown = Not known
author-number = { NUMBER($number) }
author-date = { DATETIME($date, dateStyle: "medium") }
author-errors =
    { $count ->
        [one] { $count } error
       *[other] { $count } errors
    }
author-warnings =
    { $count ->
        [one] { $count } warning
       *[other] { $count } warnings
    }
author-problems-none = Nothing
author-empty-title = No course has been found
author-empty-text = Courses are folders of text files. They appear here when they have been put into the course folder and read.
author-line = Line { $line }
author-error = Error
author-warning = Warning
author-rule = Rule:
author-state-live = Published
author-state-live-stopped = Change held back
author-state-stopped = Not published
author-parts = Parts of this course
author-part-problems = Problems
author-part-translations = Translations
author-part-versions = Versions
author-part-preview = Preview
author-not-live-title = Learners do not see this course
author-not-live-text = No version of it is published at the moment. Look under Problems for what holds it back, and under Versions for what was withdrawn.

how-title = How courses come in
how-text = A course is a folder of text files, not a form on this site. Write it with the editor you like, and keep it wherever you keep files. Whoever runs the platform puts the folder into the course folder and publishes it. These commands help on the way:
how-new = Begin a course: a folder with one lesson and a test.
how-preview = See it in the browser while you write. The page changes with every file you save.
how-check = Find what is wrong. Errors stop a course from being published; warnings do not.
how-publish = Publish. What was not changed stays as it is.

problems-none-title = There is nothing to mend
problems-none-text = When the folder was last read, no error and no warning was found.
problems-warnings-only = Warnings do not stop the course from being published. Mend them when you can.
problems-held-back =
    { $count ->
        [one] { $count } error holds the latest change back. Learners see the version before.
       *[other] { $count } errors hold the latest change back. Learners see the version before.
    }
problems-not-published =
    { $count ->
        [one] { $count } error stops the course from being published.
       *[other] { $count } errors stop the course from being published.
    }
problems-filters = Which problems are shown
problems-severity = Errors or warnings
problems-all-severities = Both
problems-only-errors = Only errors
problems-only-warnings = Only warnings
problems-file = File
problems-all-files = All files
problems-rule = Rule
problems-all-rules = All rules
problems-shown = { $shown } of { $total } shown.
problems-found = Found on { DATETIME($date, dateStyle: "medium", timeStyle: "short") }.
problems-none-fit = No problem fits these filters.
problems-clear = Show all
problems-what-to-do = What to do
problems-step-open = Open the file at the line that is named. The message says how to mend it.
problems-step-check = Check the course again, until no error is left:
problems-step-publish = Publish it. This list is made anew whenever the course folder is read:

grid-lead = Each lesson in each language, compared with its original in: { $language }.
grid-one-language = This course is written in one language only.
grid-all-current = everything is up to date.
grid-open-lessons =
    { $open ->
        [one] { $open } of { $count } lessons has something to do.
       *[other] { $open } of { $count } lessons have something to do.
    }
grid-table = Lessons and their translations
grid-lesson = Lesson
grid-missing = Missing
grid-partial = Partly translated
grid-stale = Outdated
grid-unrecorded = Not recorded
grid-current = Up to date
grid-source = Original
grid-means-missing = There is no translation. Learners read the original.
grid-means-partial = Some sections still read as in the original.
grid-means-stale = The original has changed since it was translated.
grid-means-unrecorded = The translation does not say what it was made from, so nobody knows whether it is current.
grid-means-current = Every section is translated as the original reads now.
grid-sections =
    { $count ->
        [one] { $count } section
       *[other] { $count } sections
    }
grid-key = What the states mean
grid-untranslated = Sections that are not translated
grid-stale-sections = Sections that have changed or are new
grid-what-to-do = What to do
grid-step-start = Copy the lesson for translating:
grid-step-translate = Translate these sections in the lesson’s file.
grid-step-compare = Compare the translation with the original and mend what differs.
grid-step-done = Then note what it was made from:
grid-step-translate-all = Translate the copy.
grid-where = The same at the command line
grid-where-text = The table shows what is published. For files that you have just changed, ask here:

versions-none-title = No version yet
versions-none-text = A version comes about each time a changed course without errors is published. It never changes afterwards.
versions-lead = Each published state of the course, the newest first. Learners always read the live one.
versions-nothing-live = No version is live: the course is not in the catalogue. Restore one to bring it back.
versions-table = Versions of this course
versions-number = Version { $number }
versions-published = Published
versions-completions = Completions
versions-people-text = “People on it” counts those who have begun the course and saw this version last. “Completions” counts those who completed the course with it.
version-live = Live
version-earlier = Replaced
version-withdrawn = Withdrawn
version-withdrawn-on = Withdrawn on { DATETIME($date, dateStyle: "medium") }

changes-title = What changed for learners
changes-first = This is the first version: everything in it was new.
changes-since = Compared with
changes-since-version = Version { $number }, { DATETIME($date, dateStyle: "medium") }
changes-language = In this language
changes-none = Nothing that learners see has changed.
changes-course = The whole course
changed-lesson_added = New lesson
changed-lesson_removed = Lesson removed
changed-lesson_changed = Text changed
changed-question_added = New question
changed-question_removed = Question removed
changed-question_changed = Question changed
changed-test_rule_changed = Rules of the test changed
changed-course_changed = Title, summary, languages or skills of the course changed
changed-completion_rule_changed = Changed what completing the course takes
changed-assignment_rule_changed = Changed how many points finish the assignment

withdraw-title = Withdraw this version
withdraw-text = Withdraw a version when it harms to leave it up: wrong facts, a broken test. It can be restored.
withdraw-who = Only the consortium’s administrators withdraw and restore versions, because a course is shared by all its organisations. Tell them the version and the reason.
withdraw-open = Withdraw…
withdraw-question = Withdraw version { $number }?
withdraw-next = Version { $number }, published on { DATETIME($date, dateStyle: "medium") }, becomes live at once.
withdraw-people =
    { $people ->
        [one] { $people } person is on the course and goes on with version { $number }. Progress is kept.
       *[other] { $people } people are on the course and go on with version { $number }. Progress is kept.
    }
withdraw-not-live = Learners notice nothing: version { $live } stays live.
withdraw-last = No other version is left. The course disappears from the catalogue, and nobody can begin it.
withdraw-people-stay =
    { $people ->
        [one] { $people } person is on the course already and finishes it with this version.
       *[other] { $people } people are on the course already and finish it with this version.
    }
withdraw-kept =
    { $completions ->
        [0] All records are kept: answers, attempts and levels.
        [one] All records are kept: answers, attempts, levels and { $completions } completion.
       *[other] All records are kept: answers, attempts, levels and { $completions } completions.
    }
withdraw-back = You can restore the version at any time. Publishing the same files again does not bring it back.
withdraw-reason = Why is it withdrawn?
withdraw-reason-hint = Authors read this, and it stands in the audit log.
withdraw-reason-missing = Say why the version is withdrawn
withdraw-action = Withdraw the version
withdraw-done = Version { $number } is withdrawn.
restore-title = Restore this version
restore-text = Restore it when the reason for withdrawing it is gone.
restore-open = Restore…
restore-question = Restore version { $number }?
restore-becomes-live = Version { $number } becomes live at once: it is the newest that is not withdrawn.
restore-people-move =
    { $people ->
        [one] { $people } person is on the course and goes on with version { $number }. Progress is kept.
       *[other] { $people } people are on the course and go on with version { $number }. Progress is kept.
    }
restore-stays = Learners notice nothing: version { $live } is newer and stays live. Version { $number } can become live again when that one is withdrawn.
restore-reason-goes = The reason for which it was withdrawn is no longer shown. It stays in the audit log.
restore-action = Restore the version
restore-done = Version { $number } is restored.

preview-lead = The lessons of version { $number }, as learners read them. Nothing that you do here is counted.
preview-table = Lessons of the live version
preview-kind = Kind
preview-minutes = Minutes
preview-questions = Questions
preview-as-learner = Open the course as learners see it
preview-while-writing = While you are writing
preview-while-writing-text = Your own files are shown at your own computer, with every change as you save it:
preview-language = Language of the lesson
preview-not-translated = This lesson has no translation. Learners read it in: { $language }.
preview-test = The questions of a test are drawn for each attempt and never leave the server before. They are in the source files.
preview-question = Question, { $kind }, points: { $points }
kind-of-lesson-lesson = Lesson
kind-of-lesson-test = Test
kind-of-lesson-assignment = Assignment
kind-of-lesson-bank = Bank of questions
kind-of-question-choice = choice
kind-of-question-gap = gaps to fill in
kind-of-question-order = putting in order
kind-of-question-match = pairs
kind-of-question-text = text
kind-of-question-upload = files to hand in
kind-of-question-scale = self-rating
author-questions = See how the questions of tests fare
