# The words of the reports.

reports-title = Reports
reports-lead = Ready questions about your organisation. Each leads to a report that you can narrow, sort and download.
reports-lead-team = Ready questions about your team. Each leads to a report that you can narrow, sort and download.
reports-logged = Whoever opens a report sees people’s data. Each time is therefore kept in the organisation’s audit log.
ask-open = Show the report
ask-gaps = Where are the gaps?
ask-gaps-text = What people hold against what their work needs, by unit and by profile, with how many are assessed.
ask-levels = Who has which level?
ask-levels-text = Everybody in the organisation, with the levels that are known of them.
ask-levels-text-team = Everybody in your team, with the levels that are known of them.
ask-skill = Who is furthest in one skill?
ask-skill-text = The highest level first: people to ask, and people who could guide others.
ask-course = What has a course achieved?
ask-course-text = The people who have begun the course, and the levels they have now.
ask-unit = Where does one unit stand?
ask-unit-text = The people of a unit and of the units that belong to it.
ask-budget = What does a budget close?
ask-budget-text = The courses that close the most gaps of a unit for so many hours or euros.

report-title = Who has which level?
report-filters = Filters and order
report-unit = Unit
report-course = Course begun
report-skill = Skill
report-all-units = All units
report-all-courses = With or without a course
report-all-skills = All skills
report-sort = Sort by
report-sort-family_name = Family name
report-sort-unit = Unit
report-sort-level = Level in the chosen skill
report-order = Order
report-ascending = Ascending (A to Z, lowest first)
report-descending = Descending (Z to A, highest first)
report-show-all = Also show skills without any level
report-show = Show
report-clear = Clear the filters
report-finding =
    { $total ->
        [one] { $total } person in the report, { $known } with evidence of at least one level.
       *[other] { $total } people in the report, { $known } with evidence of at least one level.
    }
report-finding-part =
    { $total ->
        [one] { $total } person in the report; of the first { $shown }, { $known } with evidence of at least one level.
       *[other] { $total } people in the report; of the first { $shown }, { $known } with evidence of at least one level.
    }
report-none-title = Nobody fits these filters
report-none-text = Choose a larger unit, another course or another skill.
report-empty-title = There is nobody in this report yet
report-empty-text = People appear here as soon as they belong to the organisation, or to your team.
report-no-levels-title = No levels are known of these people yet
report-no-levels-text = A level appears here when somebody completes a course. An unknown level is not a low one.
report-hidden-skills =
    { $count ->
        [one] { $count } skill in which nobody on this page has a level is left out.
       *[other] { $count } skills in which nobody on this page has a level are left out.
    }
report-table = Levels by person and skill
report-person = Person
report-scale = Level, from low to high:
report-scale-missing = · not known
report-missing = Not known
report-key = What the numbers of the skills mean
report-evidence = { $kind }, { DATETIME($date, dateStyle: "medium") }
report-evidence-until = { $kind }, { DATETIME($date, dateStyle: "medium") }, valid until { DATETIME($until, dateStyle: "medium") }
report-note-completion = course
report-note-self = self
report-note-manager = manager
report-note-test = test
report-note-external = certificate
report-note-refresher = refresher
report-level = Level
report-kind = Evidence
report-date = Shown on
report-until = Valid until
report-no-end = Does not expire
report-person-without = No level is known of this person yet.
report-person-page = Place in the organisation
report-download = Download as CSV
report-formats = Other formats
report-format-xlsx = Excel (XLSX)
report-format-ods = LibreOffice (ODS)
report-format-pdf = PDF, to read and print
report-format-json = JSON, for programs
report-format-parquet = Parquet, for programs
report-format-too-large = The report has more lines than a PDF has room for. Narrow it by unit, course or skill.
report-download-hint = The file holds all the people and skills that fit the filters, one line each. The page shows the state of { DATETIME($date, dateStyle: "long", timeStyle: "short") }.
report-why = Why this level
ask-programmes = Who is overdue?
ask-programmes-text = What people must know by when, and where they stand.
