# One's level in a skill on any day, the evidence for it, and how levels follow from evidence.

skill-lead = Your level in this skill, and everything it follows from.
skill-lead-person = The level in this skill, and everything it follows from.
skill-level-title = Level on { DATETIME($date, dateStyle: "long") }
skill-level-none = No level
skill-none-text = Nothing that counted held on that day.
skill-nothing-text = Nothing was known of this skill on that day.
skill-unreviewed = Translation not confirmed
skill-on = On day
skill-on-hint = Any day until today. What was written down later is left out.
skill-on-error = Enter a day until today. What will be on later days is not known.
skill-on-action = Show this day
skill-on-today = Back to today
skill-for = For { $organisation }
skill-why-title = Why
skill-evidence-title = Evidence
skill-evidence-lead = The latest first. Nothing is ever overwritten.
skill-evidence-count =
    { $count ->
        [one] { $count } piece of evidence
       *[other] { $count } pieces of evidence
    }
skill-evidence-empty = No evidence until that day.
skill-all = My skills
skill-ways-title = Show what you can
skill-way-assess = Assess yourself
skill-way-test = Find out by a test
skill-way-certificate = Add a certificate from elsewhere for this skill
skill-way-certificates = My certificates from elsewhere
skill-recorded = Written down on { DATETIME($date, dateStyle: "long") }
skill-judged = Judged by { $name }
skill-agreed-with = Agreed with { $name }
skill-until = Holds until { DATETIME($date, dateStyle: "long") }
skill-ended = Held until { DATETIME($date, dateStyle: "long") }
skill-shows = Shows level { $level }
skill-level-left = Level { $level } was left of it.
skill-revoked = Revoked on { DATETIME($date, dateStyle: "long") }
skill-revoked-why = Revoked on { DATETIME($date, dateStyle: "long") }: { $reason }
skill-certificate = Open the certificate
skill-sure-measured = Measured: plus or minus { NUMBER($levels, maximumFractionDigits: 1) } levels
skill-sure-usual = Plus or minus { NUMBER($levels, maximumFractionDigits: 1) } levels, as is usual for this kind of evidence
sure-one = The true level is very probably just this one.
sure-range = The true level lies very probably between { $low } and { $high }.
because-self = Level { $level }, because the self-assessment of { DATETIME($date, dateStyle: "long") } showed level { $shown }.
because-manager = Level { $level }, because the assessment by the line manager of { DATETIME($date, dateStyle: "long") } showed level { $shown }.
because-agreed = Level { $level }, because in the talk of { DATETIME($date, dateStyle: "long") } both agreed on level { $shown }.
because-test = Level { $level }, because the test of { DATETIME($date, dateStyle: "long") } showed level { $shown }.
because-completion = Level { $level }, because the course completed on { DATETIME($date, dateStyle: "long") } stands for level { $shown }.
because-external = Level { $level }, because the certificate of { DATETIME($date, dateStyle: "long") } shows level { $shown }.
because-nothing-higher = No other evidence that counts shows more.
because-nothing-newer = No other evidence that counts is newer.
because-less-trusted = Evidence of less trusted kinds was left aside.
because-confirmed = A refresher confirmed it on { DATETIME($date, dateStyle: "long") }.
because-faded =
    { $steps ->
        [one] Since then { $steps } level has been taken off, because time has passed.
       *[other] Since then { $steps } levels have been taken off, because time has passed.
    }
because-until = Without new evidence it ends on { DATETIME($date, dateStyle: "long") }.
because-changes = Without new evidence it becomes a lower level on { DATETIME($date, dateStyle: "long") }.
verdict-decides = Decides the level
verdict-confirms = Confirmed what decides
verdict-confirms_other = Confirmed other evidence
verdict-confirms_nothing = Nothing of this level held that it could confirm
verdict-revoked = Does not count: it was revoked
verdict-ended = Does not count: it had ended
verdict-faded = Does not count: too much time had passed
verdict-not_counted = Does not count: this kind of evidence is not used
verdict-less_trusted = Left aside: more trusted evidence decides
verdict-lower = Counts, but shows less than what decides
verdict-older = Counts, but is older than what decides
policy-title = How levels follow from evidence
policy-lead = The same rule is applied to everybody at { $organisation }. It says which evidence decides somebody’s level.
policy-lead-shared = This rule holds in every organisation that has chosen none of its own.
policy-rule-best = The best evidence that holds decides. Of equal evidence, the latest.
policy-rule-latest = The latest evidence that holds decides, also when it shows a lower level.
policy-rule-decayed = The best evidence decides, but levels fade: the older the evidence, the less is left of it.
policy-first = First counts: { $kinds }.
policy-then = Only where there is none of these: { $kinds }.
policy-never = Does not count: { $kinds }.
policy-fades =
    { $months ->
        [one] { $kind }: one level less every { $months } month
       *[other] { $kind }: one level less every { $months } months
    }
policy-refreshers = A refresher raises no level. It confirms evidence of just its level that still holds.
policy-origin-organisation = Chosen by { $organisation }, in force since { DATETIME($date, dateStyle: "long") }.
policy-origin-consortium = Chosen by the consortium, in force since { DATETIME($date, dateStyle: "long") }.
policy-origin-usual = This is the usual rule; nobody has chosen another one.
policy-read = How levels follow from evidence
policy-who = Only the administrators of { $organisation } can change this rule, and where it follows the consortium’s, the consortium.
policy-change = Change the rule
policy-change-text = A new rule holds from the moment you save it. Levels on earlier days stay as they were by the rule of those days. Everybody’s levels are worked out anew, and it is noted in the audit log.
policy-whose = Which rule
policy-whose-shared = The consortium’s rule
policy-whose-own = A rule of our own
policy-field-rule = Which evidence decides
policy-option-best = The best that holds
policy-option-latest = The latest that holds
policy-option-decayed = The best, but levels fade with time
policy-kinds = Kinds of evidence
policy-trust = { $kind }: how far it counts
policy-trust-3 = Counts first
policy-trust-2 = Counts where nothing better is known
policy-trust-1 = Counts only where nothing else is known
policy-trust-0 = Does not count
policy-months = { $kind }: months until a level is lost
policy-months-hint = From 1 to 240. Leave it empty where nothing fades.
policy-save = Save the rule
policy-question = Apply this rule to everybody?
policy-confirm = Apply the rule
policy-keep = Do not change anything
policy-warn-self = Nothing counts more than what people say of themselves: everybody then decides her or his own level.
policy-preview =
    { $people ->
        [one] The levels of { $people } person are worked out anew.
       *[other] The levels of { $people } people are worked out anew.
    }
policy-preview-changes = Levels that rise: { $higher }. Levels that fall or end: { $lower }.
policy-preview-few = How many levels change is not told of fewer than five people.
policy-preview-shared = The levels of all people in organisations without a rule of their own are worked out anew.
policy-saved = The rule is saved.
policy-same = This rule holds already; nothing was changed.
policy-folding = Levels are being worked out anew: { $done } of { $total } people.
policy-folded = All levels were worked out anew on { DATETIME($date, dateStyle: "long") }.
policy-history-title = Earlier rules
policy-since = Since { DATETIME($date, dateStyle: "long") }
policy-error-months = Enter a whole number from 1 to 240.
policy-error-fading = Enter months for at least one kind that counts.
policy-error-nothing = At least one kind of evidence has to count.
about-framework-digcomp-2-2 = The European framework of digital competences for everybody, edition of 2022: 21 competences in five areas, on eight levels.
about-framework-digcomp-3-0 = The next edition of DigComp, of 2025: the same 21 competences with new names. Its titles exist in English only.
about-framework-greencomp-2022 = The European framework of competences for sustainability: 12 competences in four areas. Its four levels are this platform’s own.
