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
campaigns-needed-title = Give the campaign a title.
campaigns-needed-day = Choose the day until which people are asked.
campaigns-remind-hint = Everybody is reminded at most once a day.
campaigns-close-title = Close the campaign?
campaigns-close-text = { $finished } of { $invited } have finished. What is known now is kept as the result, and the campaign cannot be opened again.
campaigns-close-empty = Nobody has finished: a later campaign would have hardly anything to be compared with.
campaigns-close-not = Keep it open
campaigns-results-later = What is known of levels is told when the campaign has ended: until then each new answer would tell of one person. A line manager sees her own team at any time.
campaigns-withheld = Withheld is what would tell of few people: fewer than five, nearly all or nearly none of fewer than ten, and what could be computed from the map of gaps or an earlier campaign.
campaigns-change-explained = The change counts those who were assessed in both campaigns.
campaigns-field-previous-one = { $title } ({ $finished } of { $invited } finished)
campaigns-mean-step = { $number } ({ $word })
campaigns-self-assessments = Self-assessments of the { $asked } people asked: begun { $begun }, finished { $finished }.
campaigns-few = withheld
campaigns-few-why = A number is withheld where it would point at fewer than five people.
