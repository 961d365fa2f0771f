# Role profiles and campaigns.

profiles-title = Role profiles
profiles-lead = What positions need: skills with a range of levels. Shared ones are the consortium’s; adapt one where your work differs.
profiles-list = All profiles
profiles-name = Profile
profiles-whose = Whose
profiles-shared = shared
profiles-own = our own
profiles-archived = out of use
profiles-skills = Skills
profiles-count = { $count }, { $critical } critical
profiles-origin-changed = the shared one has changed
profiles-positions = Say which position has which profile
profiles-new = New profile
profiles-adapt = Adapt for our organisation
profiles-edit = Change
profiles-save = Save
profiles-saved = Saved.
profiles-archive = Take out of use
profiles-restore = Use again
profiles-compared = I have compared it
profiles-version = Version { $version }, { DATETIME($date, dateStyle: "medium") }
profiles-versions = Versions
profiles-occupation = ESCO occupation
profiles-occupation-none = None
profiles-weight = Weight
profiles-reason = Why
profiles-months = Months to reach it
profiles-months-value =
    { $months ->
        [one] within { $months } month
       *[other] within { $months } months
    }
profiles-min = Lowest level
profiles-max = Highest level
profiles-add-skill = Add a skill
profiles-remove = Remove
profiles-name-in = Title in { $language }
profiles-note = Why this change
profiles-row = Row { $row }: { $skill }
profiles-differences = What differs from the shared profile
profiles-difference-added = only here
profiles-difference-left_out = left out here
profiles-difference-changed = asked for otherwise
profiles-here = Here
profiles-there = Shared
profiles-asks = { $min } to { $max }, weight { $weight }
profiles-nothing = –
profiles-positions-title = Positions and their profiles
profiles-positions-lead = Everybody who holds a position has its profiles. Positions without a profile stand first.
profiles-positions-unmapped =
    { $count ->
        [one] { $count } position has no profile yet.
       *[other] { $count } positions have no profile yet.
    }
profiles-positions-none = People without a position
profiles-no-profile = No profile
profiles-people = { $count }
profiles-people-head = People
profiles-position = Position
profiles-back = Role profiles
profiles-named-own = { $title } (our own)
profiles-her-title = Role profiles
profiles-her-none = No role profile yet: nobody has said what this work needs, so nothing can be said about gaps. Give one here.
profiles-her-none-position = No role profile yet: none belongs to the position “{ $position }”. Give this person one here, or the position one for everybody who holds it.
profiles-her-own = given to this person
profiles-her-position = from the position “{ $position }”
profiles-her-take = Take away
profiles-her-taken = The profile “{ $profile }” was taken away.
profiles-her-undo = Undo
profiles-her-undone = The profiles are as they were.
profiles-her-given = The profile “{ $profile }” was given.
profiles-her-another = Give a profile
profiles-her-hint = Besides those of the position. Gaps and plans follow it at once.
profiles-her-choose = Choose a profile
profiles-her-give = Give
profiles-her-together = Several profiles are one list. Where two ask for the same skill, the stricter requirement counts:
profiles-her-stricter = { $skill }: at least level { $min }, from “{ $profile }” (otherwise { $less })
profiles-her-nothing-twice = At present no skill is asked for at different levels.
profiles-archive-title = Take this profile out of use?
profiles-archive-text = Everybody who has it loses what it asks for: their gaps, plans and campaigns no longer count it. Positions that have it alone are then without a profile. It can be used again at any time.
profiles-archive-not = Keep it in use
profiles-another = Add another profile
profiles-use-own = Replace it by our own
