# Frameworks of skills: managing, editing, comparing, importing and mapping them, and reading them.

framework-administration = Administration
frameworks-title = Skill frameworks
frameworks-lead = What can be learned and measured here, and on which scale. What is published is in use by all organisations.
frameworks-table = All frameworks
framework-name = Name
framework-name-missing = Enter a name
framework-version = Version
framework-version-missing = Enter a version
framework-key = Key
framework-key-missing = Enter a key
framework-key-hint = Stands in addresses and cannot be changed later: small letters a–z, digits, hyphens and dots.
framework-language = Language it is written in
framework-language-hint = Titles in this language are the original; the others are translations.
framework-state = State
framework-state-draft = draft
framework-state-published = published
framework-state-retired = retired
framework-origin = Comes from
framework-origin-shipped = comes with Skillpact
framework-origin-own = written here
framework-origin-case = imported (CASE)
framework-origin-csv = imported (table)
framework-origin-esco = imported (ESCO)
framework-skills = Skills
framework-levels = Levels
framework-changed = Changed
framework-number = { NUMBER($number) }
framework-new = Add a framework
framework-import = Import a framework
framework-make = Make a draft
framework-copy-of = Next version of
framework-copy-of-hint = Its areas, skills and scale are copied into the draft.
framework-copy-of-none = None: begin empty
framework-source = Source
framework-licence = Licence
framework-replaces = Follows
framework-description = Description
framework-edit = Edit
framework-publish = Publish
framework-retire = Retire
framework-restore = Bring back
framework-delete = Delete
framework-deleted = The draft has been deleted.
framework-new-version = Make a new version
framework-translate = Translate and review titles
framework-question-publish = Publish this framework?
framework-question-publish-text = All organisations can then use it. Its areas, skills, codes and scale stay as they are; for changes you make a new version.
framework-question-retire = Retire this framework?
framework-question-retire-text = Nothing new begins with it. Evidence, courses and profiles that refer to it stay. You can bring it back.
framework-question-restore = Bring this framework back?
framework-question-restore-text = It can then be used as before.
framework-question-delete = Delete this draft?
framework-question-delete-text = It was never in use. It cannot be brought back.
framework-done-publish = The framework has been published.
framework-done-retire = The framework has been retired.
framework-done-restore = The framework is in use again.
framework-more = What else you can do
framework-as-readers = See it as everybody does
framework-compare = Compare
framework-compare-with = Compare it with another framework
framework-compare-title = What is different in { $name }
framework-compare-before = Compared with
framework-choose = Choose…
framework-compare-finding = The same: { NUMBER($unchanged) }. New: { NUMBER($added) }. Gone: { NUMBER($removed) }. Renamed: { NUMBER($retitled) }. Moved: { NUMBER($moved) }.
framework-differences = Skill by skill
framework-code = Code
framework-change = What changed
framework-change-added = new
framework-change-removed = gone
framework-change-retitled = renamed
framework-change-moved = moved
framework-before = Before
framework-after = After
framework-in-area = Area { $area }
framework-scale = Scale
framework-scale-official = These levels are the framework’s own.
framework-scale-own = These levels are not official: the framework’s publisher did not publish them.
framework-level = Level
framework-level-name = Name
framework-level-letters = Letters
framework-level-count = Number of levels
framework-level-name-of = Name of level { $level }
framework-level-names-hint = Neighbouring levels of the same name are steps of one broader level.
framework-unreviewed = not reviewed
framework-skill-retired = retired
framework-outcomes = Learning outcomes in the source: { $list }
framework-search = Search by code or title
framework-no-skills = There are no skills yet. Edit the draft to add some.
framework-is-retired = This framework is no longer in use. Levels that were shown in it stay as they are.
framework-reader-lead = The skills that levels are measured in, and the scale they are measured on.
framework-edit-title = Edit { $name }
framework-translate-title = Titles of { $name }
framework-translate-lead = This framework is in use. Translations and their review can be changed; for everything else make a new version.
framework-editing-language = Language of the titles below
framework-editing-language-hint = The original is in this language: { $language }.
framework-title-of = Title of { $code }
framework-area-title-of = Title of area { $code }
framework-reviewed = Reviewed
framework-area = Area
framework-up = Up
framework-down = Down
framework-skill-retire = Retire
framework-skill-retired-text = Nothing new begins with this skill. What refers to it stays.
framework-remove = Take away
framework-removed = { $code } has been taken away.
framework-bring-back = Bring it back
framework-add-skill = Add a skill
framework-add-area = Add an area
framework-remove-area = Take the area away
framework-save = Save
framework-saved = The framework has been saved.
framework-found =
    { $count ->
        [one] { NUMBER($count) } skill
       *[other] { NUMBER($count) } skills
    }
framework-found-part =
    { $count ->
        [one] { NUMBER($shown) } of { NUMBER($count) } skill shown
       *[other] { NUMBER($shown) } of { NUMBER($count) } skills shown; search to narrow them
    }
framework-mappings-link = Mappings and carrying evidence over
framework-export-case = Download as a CASE package (JSON)
framework-export-csv = Download as a table (CSV)
framework-import-lead = You first see what the file would do. Nothing is written until you say so, and then all of it or nothing.
framework-file = File
framework-file-hint = At most 32 MB.
framework-file-missing = Choose a file
framework-format = What kind of file it is
framework-format-csv = A table (CSV)
framework-format-csv-hint = Columns code and title or title_en, title_sl and so on; also parent, kind, description. Download a framework as a table to see them all.
framework-format-case = A CASE package (JSON)
framework-format-case-hint = From Skillpact or another program that knows 1EdTech CASE 1.0 or 1.1.
framework-format-esco = ESCO (zip with its CSV files)
framework-format-esco-hint = The download of ESCO as it is, or its file skills_en.csv alone.
framework-import-name-hint = Only where the file does not say it, or says it otherwise than you want.
framework-import-language = Language of titles that do not say theirs
framework-import-levels-hint = Only where the file has no scale.
framework-import-only = Only these groups or occupations
framework-import-only-hint = Codes, names or addresses, one a line. Empty: all of ESCO.
framework-import-look = Show what it would do
framework-import-shown = What the file would do
framework-import-rows = Rows read
framework-import-areas = Areas
framework-import-compared = Compared with { $key }
framework-import-findings = What has to be mended
framework-import-remarks = What was left out or replaced
framework-import-sample = The first skills
framework-import-cut = { NUMBER($count) } problems; the first { NUMBER($shown) } are listed.
framework-import-replaces = A draft with this key is there already, with { NUMBER($count) } skills. The file takes its place; the draft is kept, and you can bring it back on the framework’s page.
framework-import-replace = Replace the draft
framework-import-replace-missing = Say that the draft is to be replaced
framework-import-compared-none = Compared with nothing: it is new
framework-carry-new = { NUMBER($added) } are added, { NUMBER($known) } were carried over before, { NUMBER($replaced) } from before the mapping was corrected count no more.
framework-carry-nothing = There is nothing left to carry over.
framework-untranslated = not translated
framework-import-draft = It becomes a draft that only administrators of the consortium see.
framework-import-write = Import as a draft
framework-finding-row = Row
framework-finding-field = Column
framework-finding-what = What is wrong
framework-finding-duplicate = “{ $subject }” is there twice.
framework-finding-duplicate-other-subject = “{ $subject }” stands in row { $other } already.
framework-finding-missing_parent = What it belongs to is not there.
framework-finding-missing_parent-other = It belongs to “{ $other }”, which the file does not have.
framework-finding-missing_parent-other-subject = “{ $subject }” belongs to “{ $other }”, which is not there.
framework-finding-cycle = It belongs to itself.
framework-finding-cycle-subject = “{ $subject }” belongs to itself, through what is above it.
framework-finding-missing = This must not be empty.
framework-finding-missing-subject = “{ $subject }” has no title. Give it one in at least one language.
framework-finding-missing-identifier = An entry needs an identifier.
framework-finding-missing-conceptUri = The concept has no address.
framework-finding-missing-skills = There are no skills in it.
framework-finding-missing_column = A column is missing.
framework-finding-missing_column-subject = There is no column “{ $subject }”.
framework-finding-missing_file = A file is missing.
framework-finding-missing_file-skillGroups = Without the file skillGroups all skills stand in one area.
framework-finding-missing_file-file = The zip has no file skills_en.csv (or in another language). Take the CSV download of ESCO as it is.
framework-finding-invalid = This cannot be used.
framework-finding-invalid-kind = “{ $subject }” is no kind: write area, skill, level or framework.
framework-finding-invalid-outcomes = Write outcomes like this: Basic=6|Advanced=4.
framework-finding-invalid-limit-subject = The code “{ $subject }” cannot be used: 1 to { $limit } letters and no colon.
framework-finding-invalid-key = A key has 2 to 60 small letters a–z, digits, hyphens and dots before digits, and begins with a letter.
framework-finding-invalid-scale = A scale has 2 to 20 levels, numbered 1, 2, 3 … without a gap.
framework-finding-off_scale = The levels of a scale follow each other from 1, at least two and without a gap.
framework-finding-off_scale-limit-subject = “{ $subject }” is off the scale: a level is a number from 1 to { $limit }.
framework-finding-too_long = This is too long.
framework-finding-too_long-limit = At most { $limit } letters.
framework-finding-too_long-limit-subject = A text of “{ $subject }” is too long: at most { $limit } letters.
framework-finding-too_many = There is too much.
framework-finding-too_many-limit = At most { $limit } rows or entries are read. Choose a part.
framework-finding-too_many-count-limit = At most { $limit } can be taken; here are { $count }. Choose a part.
framework-finding-too_large = The file is too large.
framework-finding-too_large-subject = { $subject } unfolds to more than is read. Leave files out that are not needed.
framework-finding-encoding = The letters cannot be read for certain. Save the file again, as UTF-8.
framework-finding-encoding_guessed-file = The file is taken to be in { $subject }. Look at the letters.
framework-finding-unreadable = This cannot be read.
framework-finding-unreadable-file = The file cannot be read from this place on. Is it of the kind that you chose?
framework-finding-unreadable-CFDocument = This is no CASE package: it has no CFDocument with its CFItems.
framework-finding-unclosed_quote = The quotation mark that begins here is never closed, so that the rest of the file would be one cell.
framework-finding-unreadable-json = This is no JSON, or it is broken in this line.
framework-finding-empty = The file is empty: its first line names the columns.
framework-finding-unknown = This is not known.
framework-finding-unknown-only = “{ $subject }” is neither a group of skills nor an occupation in these files.
framework-finding-unknown-CFAssociations = An association places the entry “{ $subject }”, which the package does not have.
framework-finding-taken = This key is in use.
framework-finding-taken-subject = { $subject } is in use and changes only by a new version. Choose another key.
framework-finding-left_out = This was left out.
framework-finding-left_out-subject = The column “{ $subject }” is not known and is left out.
framework-finding-replaced = This was replaced.
framework-finding-replaced-subject = The code “{ $subject }” is there twice or cannot be used; the identifier is taken.
framework-finding-becomes_area = This becomes an area.
framework-finding-becomes_area-subject = “{ $subject }” has others below it, so that it becomes an area, without a level of its own.
framework-finding-no_scale = The package says nothing of levels; the scale is the one you chose.
framework-finding-second_parent = It stands in two places; the first is kept.
framework-finding-links_kept-CFAssociations = { $count } × “{ $subject }”: kept, so that an export gives them back; nothing here follows from them.
framework-finding-links_left_out-CFAssociations = { $count } × “{ $subject }”: left out, because they begin and end elsewhere, or there are too many.
framework-mappings = Mappings
framework-mappings-title = Mappings of { $name }
framework-mappings-lead = A mapping says which skill of one framework becomes which of another, and what becomes of a level. People’s evidence can be carried over by it.
framework-mapping-between = Between
framework-mapping-from-to = { $from } → { $to }
framework-mapping-reviewed = Reviewed
framework-mapping-shipped = reviewed before it was shipped with Skillpact
framework-mapping-reviewed-by = Reviewed by { $name } on { DATETIME($date, dateStyle: "long") }.
framework-title-reviewed-by = Reviewed by { $name }, { DATETIME($date, dateStyle: "medium") }
framework-title-reviewed-on = Reviewed on { DATETIME($date, dateStyle: "medium") }; who did it has left.
framework-mapping-reviewed-on = Reviewed on { DATETIME($date, dateStyle: "long") }.
framework-mapping-not-reviewed = Nobody has reviewed this mapping. Look through it and say that it is right before evidence is carried over.
framework-mapping-new = Make a mapping
framework-mapping-to = To the framework
framework-mapping-to-hint = It begins with the skills whose codes are the same in both.
framework-mapping-to-missing = Choose a framework
framework-mapping-make = Make the mapping
framework-mapping-note = Why it maps as it does
framework-mapping-nowhere = Leads to no skill.
framework-mapping-becomes = { $code } becomes
framework-mapping-rule = Level of { $code }
framework-rule-same = stays the same
framework-rule-shift = is shifted by
framework-rule-at_most = becomes at most
framework-mapping-add = Add a line
framework-mapping-saved = The mapping has been saved and has to be reviewed.
framework-mapping-review = It is right: mark as reviewed
framework-mapping-is-reviewed = The mapping is now reviewed.
framework-carry = Carry evidence over
framework-carry-text = What people showed in the framework before then counts in the one after as well. It is added; nothing is overwritten, and nothing is carried over twice.
framework-carry-carried = { NUMBER($carried) } count after, { NUMBER($changed) } of them with another level; of { NUMBER($dropped) } nothing is left.
framework-carry-going = Looked at { NUMBER($done) } of { NUMBER($total) }; added { NUMBER($written) }, there before { NUMBER($known) }. You can leave this page.
framework-carry-ended = Carried over last: looked at { NUMBER($done) } of { NUMBER($total) }, added { NUMBER($written) }, there before { NUMBER($known) }.
framework-carry-unreviewed = Evidence can be carried over when the mapping is reviewed.
framework-carry-start = Carry over
framework-carry-begun = It has begun.
framework-carry-done = All evidence has been carried over.
framework-carry-question = Carry people’s evidence over?
framework-import-problems =
    { $count ->
        [one] { NUMBER($count) } problem keeps this file from being imported
       *[other] { NUMBER($count) } problems keep this file from being imported
    }
framework-import-ready =
    { $count ->
        [one] { NUMBER($count) } skill can be imported
       *[other] { NUMBER($count) } skills can be imported
    }
framework-carry-observations =
    { $count ->
        [one] { NUMBER($count) } observation, of people: { NUMBER($people) }
       *[other] { NUMBER($count) } observations, of people: { NUMBER($people) }
    }
framework-carry-question-text =
    { $count ->
        [one] { NUMBER($count) } observation is added for the skills after. It cannot be undone, because evidence is never deleted.
       *[other] { NUMBER($count) } observations are added for the skills after. It cannot be undone, because evidence is never deleted.
    }

framework-rule-level = { $name } ({ $level })
framework-rule-lower =
    { $count ->
        [one] { $count } level lower
       *[other] { $count } levels lower
    }
framework-rule-higher =
    { $count ->
        [one] { $count } level higher
       *[other] { $count } levels higher
    }
framework-rule-example = For example, { $before } becomes { $after }.
framework-rule-nothing = For example, of { $before } nothing is left.
framework-mapping-shift = By how much ({ $code })
framework-mapping-at_most = At most which level ({ $code })
framework-mapping-delete = Delete the mapping
framework-mapping-delete-question = Delete this mapping?
framework-mapping-delete-text = Its lines are deleted. A mapping by which evidence was carried over stays, so that levels stay explained.
framework-mapping-deleted = The mapping has been deleted.
framework-undo = Take back what was carried over
framework-undo-text =
    { $count ->
        [0] At present nothing counts that was carried over by this mapping.
        [one] { $count } piece of evidence counts at present because it was carried over by this mapping.
       *[other] { $count } pieces of evidence count at present because they were carried over by this mapping.
    }
framework-undo-start = Take back
framework-undo-question = Take back what was carried over?
framework-undo-question-text =
    { $count ->
        [one] { $count } copy counts no more from then on, and the level it belongs to is worked out anew. The evidence in the framework before stays as it is; the record keeps the copy with your reason.
       *[other] { $count } copies count no more from then on, and the levels they belong to are worked out anew. The evidence in the framework before stays as it is; the record keeps the copies with your reason.
    }
framework-undo-reason = Why is it taken back?
framework-undo-reason-hint = People read it beside their evidence.
framework-undo-reason-missing = Say why it is taken back
framework-undo-begun = It has begun.
framework-undo-going = Taken back { NUMBER($done) } of { NUMBER($total) }. You can leave this page.
framework-undo-ended = Last taken back: { NUMBER($done) }, on { DATETIME($date, dateStyle: "long") }. Reason: { $reason }
framework-undo-done = Everything has been taken back.
framework-earlier = Earlier drafts
framework-earlier-text = A file took the place of these drafts. The last five are kept.
framework-earlier-draft = { $name }, skills: { NUMBER($count) }, until { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
framework-earlier-back = Bring back
framework-earlier-question = Bring this draft back?
framework-earlier-question-text = It takes the place of the draft that stands there now, which is kept in its turn.
framework-earlier-is-back = The earlier draft stands here again.
