# What is held against what is needed: people, groups, profiles, campaigns.

gaps-own-title = What your work needs
gaps-own-title-in = What your work needs: { $organisation }
gaps-own-unassessed =
    { $expected ->
        [one] The { $expected } skill that your work needs has not been assessed yet.
       *[other] None of the { $expected } skills that your work needs has been assessed yet.
    }
gaps-own-met =
    { $assessed ->
        [one] In the { $assessed } skill that has been assessed you hold what your work needs.
       *[other] In all { $assessed } skills that have been assessed you hold what your work needs.
    }
gaps-own-short =
    { $short ->
        [one] In { $short } of { $assessed } assessed skills you are below what your work needs: { $skill }.
       *[other] In { $short } of { $assessed } assessed skills you are below what your work needs; begin with { $skill }.
    }
gaps-coverage = { $assessed } of { $expected } needed skills are assessed.
gaps-profiles =
    { $count ->
        [one] Your profile: { $profiles }.
       *[other] Your profiles: { $profiles }.
    }
gaps-two-profiles = Where two profiles ask for the same skill, the stricter requirement counts.
gaps-no-profile-title = Nobody has said yet what your work needs
gaps-no-profile-text = Your membership has no position and no role profile. Ask your HR officer to give you one.
gaps-no-profile-position = No role profile belongs to the position “{ $position }”. Ask your HR officer to choose one.
gaps-close-largest = Close my largest gap
gaps-assess = Assess myself
gaps-own-table = Held against needed
gaps-figure = As a figure
gaps-skill = Skill
gaps-held = Held
gaps-needed = Needed
gaps-gap = Gap
gaps-due = Needed by
gaps-critical = critical
gaps-range = { $min } to { $max }
gaps-level = { NUMBER($level, maximumFractionDigits: 1) } ± { NUMBER($error, maximumFractionDigits: 1) }
gaps-number = { NUMBER($gap, maximumFractionDigits: 1) }
gaps-share = { $share }
gaps-of = { $assessed } of { $expected }
gaps-expected = ? of { $expected }
gaps-date = { DATETIME($date, dateStyle: "medium") }
gaps-size =
    { $gap ->
        [one] { $gap } level below
       *[other] { $gap } levels below
    }
gaps-no-gap = No gap
gaps-not-assessed = Not assessed
gaps-unknown = Not known
gaps-standing-surely_met = surely met
gaps-standing-probably_met = probably met
gaps-standing-open = cannot be told
gaps-standing-probably_short = probably short
gaps-standing-surely_short = surely short
gaps-radar = Radar: what you hold against what is needed, { $assessed } of { $expected } skills assessed. The table says the same.
gaps-explained = A level stands with its range behind it: the true level lies very probably within it, in 95 of 100 cases. “Surely” means at least 95 %, “probably” at least 60 %. Nobody decides anything from it automatically.
gaps-title = Where are the gaps?
gaps-by = Show by
gaps-by-unit = Units
gaps-by-profile = Profiles and positions
gaps-unit = Unit
gaps-profile = Profile and position
gaps-organisation = Organisation
gaps-all = Everybody
gaps-no-unit = Without a unit
gaps-no-position = Without a position
gaps-people =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
gaps-finding = The largest gap is in { $skill }: { $short } of { $assessed } assessed people are below what they need.
gaps-finding-critical = The most urgent gap is in { $skill }, which is critical: { $short } of { $assessed } assessed people are below what they need.
gaps-finding-none = Nobody who has been assessed is known to be below what the work needs.
gaps-finding-unassessed = Nobody has been assessed yet, so nothing can be said about gaps.
gaps-without-profile =
    { $count ->
        [one] { $count } person has no role profile and is not counted.
       *[other] { $count } people have no role profile and are not counted.
    }
gaps-nobody-title = There is nothing to compare yet
gaps-nobody-text = Nobody here has a role profile. As soon as positions are given profiles, gaps appear here.
gaps-scale = Average gap in levels:
gaps-scale-signs = · not needed, ? nobody assessed, – withheld, ! critical
gaps-map = Average gap by group and skill, with assessed of expected
gaps-withheld = Numbers of groups in which fewer than five assessed people could be made out are withheld, also where others would give them away.
gaps-withheld-word = withheld
gaps-cell = average gap { NUMBER($gap, maximumFractionDigits: 1) } plus or minus { NUMBER($error, maximumFractionDigits: 1) }, { $short } below what they need, { $assessed } of { $expected } assessed
gaps-cell-withheld = withheld, { $expected } expected
gaps-cell-unassessed = nobody assessed of { $expected }
gaps-cell-not-needed = Not needed
gaps-one-group = One group in detail
gaps-average = Average gap
gaps-met = Hold what they need
gaps-short = Below
gaps-assessed = Assessed
gaps-who = Who
gaps-see-people = People
gaps-everybody = Everybody
gaps-radar-share = Radar: the share of the assessed who hold what they need, { $group }. The table says the same.
gaps-method = A gap is needed minus held, at least 0. Who is not assessed counts in the coverage only, never as a gap. Behind ± stands the standard error that follows from the levels’ uncertainty.
gaps-team-only = You see your own team, and all of its numbers.
gaps-consortium-title = Where are the consortium’s gaps?
gaps-consortium-lead = Numbers of whole organisations; nobody’s level is shown.
gaps-counted-at = Counted at { DATETIME($at, dateStyle: "medium", timeStyle: "short") }; shown again for a minute.
gaps-count-anew = Count anew
gaps-counted-anew = Counted anew.
gaps-campaign = You are asked: { $title }, by { DATETIME($date, dateStyle: "medium") }. { $answered } of { $expected } skills assessed since it began.
gaps-download = Download as CSV
gaps-people-title = Who needs it, and what they hold
gaps-person = Person
gaps-profiles-link = Role profiles
gaps-campaigns-link = Campaigns
gaps-position = Position
gaps-without-title = People without a role profile
gaps-without-lead = Nobody has said yet what their work needs, so they are not counted. Give one person a profile on her page, or a position one for everybody who holds it.
gaps-without-positions = Give positions their profiles
gaps-without-see = See who
gaps-without-none-title = Everybody has a role profile
gaps-without-none-text = Everybody whom you report on is counted.
gaps-withheld-alike = Of fewer than ten people it is not told how many are below, where that is nearly all or nearly none: it would tell of each of them. Nor are numbers that would give it away.
gaps-incomplete-whole = In some skills “Everybody” leaves out organisations that are withheld: with them their numbers could be computed.
gaps-cell-alike = { $assessed } of { $expected } assessed, how they stand is withheld
gaps-finding-withheld = What can be told of groups shows nobody below what the work needs; other numbers are withheld.
gaps-people-left-out =
    { $count ->
        [one] { $count } person is not listed: the number of this person’s unit is withheld, because too few people could be made out.
       *[other] { $count } people are not listed: the numbers of their units are withheld, because too few people could be made out.
    }
gaps-her-title = Held against needed
gaps-her-hint = Levels and gaps of this person. It is noted that you looked, and the person sees it.
gaps-her-show = Show levels and gaps
gaps-her-plan = Learning plan
gaps-her-no-profile = Without a role profile there is nothing to compare.
gaps-her-finding = { $assessed } of { $expected } needed skills are assessed; in { $short } of them the level is below what is needed.
gaps-held-range = { $level } (range { $low }–{ $high })
gaps-area-summary = { $short } below, { $assessed } of { $expected } assessed
gaps-few-why = Few numbers are shown here because, in small groups, numbers would tell how individual people stand: what could be made out of fewer than five people is left out.
gaps-scroll = The table is wider than its place: scroll it sideways to see all { $count } skills.
gaps-group-summary = gaps in { $short } of { $told } skills with numbers, { $needed } needed
