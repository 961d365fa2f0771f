//! The rules that a course is checked by. Names are stable: authors' tools and the course board know them.

use crate::diagnostic::{Rule, Severity};

macro_rules! rules {
    ($($constant:ident $name:literal $severity:ident $reason:literal
        $(atag[$($atag:literal),*])? $(wcag[$($wcag:literal),*])?;)*) => {
        $(pub(crate) const $constant: Rule = Rule {
            name: $name,
            severity: Severity::$severity,
            reason: $reason,
            atag: &[$($($atag),*)?],
            wcag: &[$($($wcag),*)?],
        };)*

        /// Every rule, in the order in which the stages of reading meet them.
        pub const ALL: &[Rule] = &[$($constant),*];
    };
}

rules! {
    TOO_MANY_PROBLEMS "too-many-problems" Error
        "A list that nobody reads to its end helps nobody.";
    FILE_TOO_LARGE "file-too-large" Error
        "Reading a course must take bounded time and memory.";
    INVALID_UTF_8 "invalid-utf-8" Error
        "Text in another encoding shows wrong letters to some readers.";
    CONTROL_CHARACTER "control-character" Error
        "Invisible control characters break databases and screen readers.";
    UNEXPECTED_FILE "unexpected-file" Warning
        "A file that belongs to nothing is usually in the wrong place.";
    BAD_FILE_NAME "bad-file-name" Error
        "The number in a lesson's file name decides its order, the rest is its stable key.";
    DUPLICATE_FILE "duplicate-file" Error
        "Two files of one name cannot be told apart.";
    DUPLICATE_LESSON_KEY "duplicate-lesson-key" Error
        "Progress is kept under the lesson's key, so every key may occur once.";
    DUPLICATE_LESSON_ORDER "duplicate-lesson-order" Error
        "Two lessons with one number have no order.";
    NO_LESSONS "no-lessons" Error
        "A course without a lesson cannot be learned.";
    TOML_SYNTAX "toml-syntax" Error
        "course.toml must be valid TOML.";
    MISSING_MANIFEST "missing-manifest" Error
        "Without course.toml a folder is no course.";
    UNKNOWN_KEY "unknown-key" Error
        "A mistyped key would be ignored silently.";
    MISSING_KEY "missing-key" Error
        "The catalogue needs this value.";
    MISSING_TITLE "missing-title" Error
        "A page without a title cannot be found or announced."
        atag["B.3.1.1", "B.3.2.1"] wcag["2.4.2"];
    BAD_VALUE "bad-value" Error
        "A value of another kind than expected would be guessed at.";
    BAD_ID "bad-id" Error
        "Ids stand in addresses and databases and must stay the same for ever.";
    UNKNOWN_LANGUAGE "unknown-language" Error
        "The platform speaks a fixed list of languages.";
    UNLISTED_LANGUAGE "unlisted-language" Warning
        "A language folder that course.toml does not list is not shown to anyone.";
    UNKNOWN_SKILL "unknown-skill" Error
        "Evidence for a skill that no framework has is lost.";
    MALFORMED_PREREQUISITE "malformed-prerequisite" Error
        "A prerequisite names another course by its id.";
    TEST_MISSING "test-missing" Error
        "A course whose test does not exist can never be completed.";
    UNREACHABLE_PASS_MARK "unreachable-pass-mark" Error
        "A pass mark must be reachable and must mean something.";
    FRONT_MATTER_SYNTAX "front-matter-syntax" Error
        "The lines between the two --- hold one `key: value` each.";
    MISSING_TRANSLATION "missing-translation" Warning
        "Readers of that language get the source text instead.";
    ORPHAN_TRANSLATION "orphan-translation" Error
        "A translation without a source lesson belongs to nothing.";
    TRANSLATION_FRONT_MATTER_MISMATCH "translation-front-matter-mismatch" Error
        "Kind, minutes and skills are the same in every language.";
    TRANSLATION_QUESTION_MISMATCH "translation-question-mismatch" Error
        "Everybody must be asked the same and scored the same, whatever the language.";
    NESTING_TOO_DEEP "nesting-too-deep" Error
        "Deep nesting cannot be read, and reading it would not take bounded time.";
    RAW_HTML "raw-html" Warning
        "HTML is not passed through; it is shown as text.";
    HEADING_ORDER "heading-order" Warning
        "Screen reader users move by headings; a skipped level looks like a missing part."
        atag["B.3.1.1", "B.3.2.1"] wcag["1.3.1"];
    EMPTY_HEADING "empty-heading" Warning
        "A heading without text announces nothing."
        atag["B.3.1.1", "B.3.2.1"] wcag["1.3.1", "2.4.6"];
    DUPLICATE_HEADING_ID "duplicate-heading-id" Error
        "A link to an id that occurs twice leads to only one of them.";
    BROKEN_ATTRIBUTES "broken-attributes" Warning
        "A `{…}` that cannot be read would be shown to learners.";
    UNKNOWN_ATTRIBUTE "unknown-attribute" Error
        "A mistyped attribute would be ignored silently.";
    UNKNOWN_ALERT "unknown-alert" Warning
        "A quote that begins with `[!…]` is meant as an alert, a hint or feedback.";
    MISSING_ALT_TEXT "missing-alt-text" Error
        "An image without a text alternative says nothing to those who cannot see it."
        atag["B.3.1.1", "B.3.2.1"] wcag["1.1.1"];
    MISSING_LINK_TEXT "missing-link-text" Error
        "A link without text cannot be announced."
        atag["B.3.1.1", "B.3.2.1"] wcag["2.4.4", "4.1.2"];
    MISSING_MEDIA "missing-media" Error
        "A file that does not exist cannot be shown.";
    UNSUPPORTED_MEDIA "unsupported-media" Error
        "Browsers can show a fixed list of file types, and this place takes only some of them.";
    EXTERNAL_MEDIA "external-media" Error
        "Pictures from elsewhere tell that server who learns what, and vanish.";
    UNUSED_MEDIA "unused-media" Warning
        "A file that nothing shows is usually forgotten or misspelt.";
    BROKEN_LINK "broken-link" Error
        "A link must lead somewhere.";
    UNSAFE_LINK "unsafe-link" Error
        "Only http, https, mailto and links inside the course are safe.";
    UNKNOWN_REVIEW "unknown-review" Error
        "Who did not know an answer is sent where it is explained, and that place must exist.";
    BROKEN_FOOTNOTE "broken-footnote" Warning
        "A footnote needs its mark and its text.";
    TABLE_WITHOUT_HEADER "table-without-header" Warning
        "Screen readers read the header with every cell."
        atag["B.3.1.1", "B.3.2.1"] wcag["1.3.1"];
    QUESTION_WITHOUT_ID "question-without-id" Error
        "Answers are kept under the question's id.";
    DUPLICATE_QUESTION_ID "duplicate-question-id" Error
        "Answers of two questions would be mixed up.";
    UNKNOWN_QUESTION_KIND "unknown-question-kind" Error
        "The class of a heading says how the question is answered.";
    NESTED_QUESTION "nested-question" Error
        "A question inside another one, a list or a quote cannot be answered by itself.";
    MISSING_OPTIONS "missing-options" Error
        "A choice needs at least two options to choose from.";
    SCATTERED_OPTIONS "scattered-options" Error
        "All options of a choice stand in one task list.";
    OPTION_WITHOUT_BOX "option-without-box" Error
        "An option begins with `[ ]` or `[x]`.";
    EMPTY_OPTION "empty-option" Error
        "An option without text cannot be chosen.";
    NO_RIGHT_ANSWER "no-right-answer" Error
        "A question that nobody can answer rightly is unfair.";
    DUPLICATE_PART "duplicate-part" Error
        "A question has one hint and one feedback.";
    EMPTY_PART "empty-part" Error
        "A hint or feedback without text helps nobody.";
    BROKEN_GAP "broken-gap" Error
        "A gap is `[[answer]]`, `[[= number ± tolerance]]` or `[[right|*wrong]]`.";
    STRAY_GAP "stray-gap" Warning
        "Outside a `.gap` question `[[…]]` is shown as it is written, with the answer.";
    LONG_SENTENCE "long-sentence" Warning
        "Who loses the thread of a sentence loses what it says."
        atag["B.3.1.1", "B.3.2.1"] wcag["3.1.5"];
    HARD_TO_READ "hard-to-read" Warning
        "Plain language reaches colleagues who read in a second language, and saves the others time."
        atag["B.3.1.1", "B.3.2.1"] wcag["3.1.5"];
    READING_TIME "reading-time" Warning
        "Learners plan their day by the minutes.";
    STALE_TRANSLATION "stale-translation" Warning
        "Whoever reads the translation learns what the source no longer says.";
    UNTRANSLATED_SECTION "untranslated-section" Warning
        "Text in another language than its page says is not understood, and read aloud with the wrong sounds."
        atag["B.3.1.1", "B.3.2.1"] wcag["3.1.2"];
    TRANSLATION_NOT_RECORDED "translation-not-recorded" Warning
        "Without a record of what a translation was made from nobody notices when it is out of date.";
    VANISHED_ID "vanished-id" Error
        "What learners did is kept under ids; with an id their work is gone.";
    CHANGED_KIND "changed-kind" Error
        "Answers to a question of one kind mean nothing to a question of another.";
    MISPLACED_QUESTION "misplaced-question" Error
        "Some kinds of question work only in lessons, others only where a trainer marks.";
    MISSING_ENTRIES "missing-entries" Error
        "An order needs at least two entries to put in order, a scale two labels to choose from.";
    DUPLICATE_ENTRY "duplicate-entry" Error
        "Of two entries that read the same nobody can tell which is which.";
    BROKEN_PAIRS "broken-pairs" Error
        "Pairs are a table of two columns with at least two pairs and two different choices.";
    BROKEN_PATTERN "broken-pattern" Error
        "A pattern that cannot be read, or that any text fits, judges nobody's answer.";
    MISSING_MODEL_ANSWER "missing-model-answer" Warning
        "Who writes a text that nobody marks learns from comparing it with the author's.";
    UNMARKABLE_QUESTION "unmarkable-question" Error
        "A text counts only if a pattern or a rubric says how.";
    MISSING_RUBRIC "missing-rubric" Error
        "Files are marked by a rubric, so that everybody is marked alike.";
    BROKEN_RUBRIC "broken-rubric" Error
        "A rubric is a table of criteria and points that a trainer can mark by.";
    BROKEN_POOL "broken-pool" Error
        "A pool draws for a test of this course from a bank of this course.";
    POOL_TOO_SMALL "pool-too-small" Error
        "No question is asked twice in an attempt, so there must be as many as are drawn.";
    UNUSED_BANK "unused-bank" Warning
        "Questions that no test draws are never asked.";
    UNEVEN_POOL "uneven-pool" Warning
        "Attempts can be compared only if all that are drawn are worth the same.";
    BAD_COST "bad-cost" Error
        "Plans add costs up, so each must be exact and in one currency.";
    BAD_SESSION "bad-session" Error
        "People keep the days of a session free, so they must be right.";
    DUPLICATE_SESSION "duplicate-session" Error
        "Of two sessions that say the same nobody knows which one is meant.";
    PAST_SESSION "past-session" Warning
        "A session that is over can be attended by nobody.";
    RETIRED_KEY "retired-key" Error
        "What was removed keeps its key for ever, so that old answers are never taken for new ones.";
    BIDI_CONTROL "bidi-control" Error
        "Invisible characters that turn text around make a page say something else than its source."
        atag["B.3.1.1"] wcag["1.3.2"];
    BROKEN_FORMULA "broken-formula" Error
        "A formula that cannot be read is shown as its source, which few people understand."
        atag["B.3.1.1"] wcag["1.3.1"];
    BAD_LANGUAGE_TAG "bad-language-tag" Error
        "A screen reader changes its voice only for a language that it can tell."
        atag["B.3.1.1"] wcag["3.1.2"];
    LANGUAGE_OF_PARTS "language-of-parts" Warning
        "A passage in another language is read aloud with the wrong sounds unless it says which."
        atag["B.3.1.1", "B.3.2.1"] wcag["3.1.2"];
    MISSING_CAPTIONS "missing-captions" Error
        "Who cannot hear a recording learns nothing from it without captions."
        atag["B.3.1.1", "B.2.3.1"] wcag["1.2.1", "1.2.2"];
    CAPTIONS_IN_ANOTHER_LANGUAGE "captions-in-another-language" Warning
        "Captions help those who understand their language."
        atag["B.3.1.1"] wcag["1.2.2"];
    BROKEN_CAPTIONS "broken-captions" Error
        "Players skip cues that they cannot read, and say nothing."
        atag["B.3.1.1"] wcag["1.2.2"];
    MEDIA_TYPE_MISMATCH "media-type-mismatch" Error
        "A file is served as what its name says; if it is something else, it does not open, or does harm.";
    UNSAFE_SVG "unsafe-svg" Error
        "A drawing has an address of its own; opened there, it must not run or load anything.";
    TOO_LARGE_MEDIA "too-large-media" Error
        "Large files keep learners with slow connections out.";
    VAGUE_LINK_TEXT "vague-link-text" Warning
        "Screen readers list links without the sentences around them."
        atag["B.3.1.1", "B.3.2.1"] wcag["2.4.4", "2.4.9"];
    WEAK_ALT_TEXT "weak-alt-text" Warning
        "A text for a picture that only says that it is a picture says nothing."
        atag["B.3.1.1", "B.2.3.1"] wcag["1.1.1"];
    DIAGRAM_NOT_DRAWN "diagram-not-drawn" Warning
        "The source of a diagram is understood by those who know how diagrams are written.";
    DIAGRAM_WITHOUT_DESCRIPTION "diagram-without-description" Warning
        "A diagram without a title and a description says nothing to those who cannot see it."
        atag["B.3.1.1", "B.2.3.1"] wcag["1.1.1"];
}
