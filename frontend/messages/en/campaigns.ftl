# Role profiles and campaigns.

campaigns-title = Campaigns
campaigns-lead = Ask people to show where they stand by a day, follow how many have, and compare with the year before.
campaigns-new = Begin a campaign
campaigns-none-title = There is no campaign yet
campaigns-none-text = Begin one, and everybody whom it asks is told.
campaigns-list = All campaigns
campaigns-name = Campaign
campaigns-profile = Profile
campaigns-due = By
campaigns-date = { DATETIME($date, dateStyle: "medium") }
campaigns-state = State
campaigns-open = open
campaigns-closed = closed
campaigns-taking-part = Begun and finished
campaigns-participation = { $began } of { $invited } have begun, { $finished } have finished.
campaigns-field-title = Title
campaigns-field-title-hint = For example “Autumn 2027”
campaigns-field-unit = Only of this unit
campaigns-field-all-units = All units
campaigns-field-due = Until which day
campaigns-field-position = Only of this position
campaigns-field-previous = Compare with
campaigns-field-no-previous = Nothing: it is the first
campaigns-begin = Begin and tell everybody
campaigns-needed = Fill this in.
campaigns-remind = Remind who has not finished
campaigns-reminded =
    { $count ->
        [one] { $count } person reminded.
       *[other] { $count } people reminded.
    }
campaigns-close = Close and keep the result
campaigns-close-hint = It cannot be opened again. After its day it closes by itself.
campaigns-again = Do the same again
campaigns-results = What is known, skill by skill
campaigns-mean = Mean level
campaigns-change = Change
campaigns-number = { NUMBER($number, maximumFractionDigits: 1) }
campaigns-changed = { NUMBER($before, maximumFractionDigits: 1) } → { NUMBER($after, maximumFractionDigits: 1) } (n = { $people })
campaigns-who = Who takes part
campaigns-who-show = Show the names
campaigns-who-hint = Everybody on the list is told that you looked.
campaigns-member = Person
campaigns-state-invited = not begun
campaigns-state-begun = begun
campaigns-state-finished = finished
campaigns-none-chosen = None
