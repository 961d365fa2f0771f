# The words of the trainers’ pages.

author-title = Authoring
author-lead = The courses in the consortium’s course folder, as they were last read. What has errors is not published until it is mended.
author-table = Courses and their state
author-course = Course
author-state = State
author-errors = Errors
author-warnings = Warnings
author-empty-title = No course has been found
author-empty-text = Courses are folders of text files. They appear here when they have been put into the course folder and read.
author-problems = What is to be mended
author-problems-text = The list is of the last time the folders were read. It is made anew when they are read again.
author-line = Line { $line }
author-error = Error
author-warning = Warning
author-rule = Rule:
author-state-live = Published
author-state-live-problems = Published, with warnings
author-state-live-stopped = Change held back, previous version published
author-state-stopped = Not published
