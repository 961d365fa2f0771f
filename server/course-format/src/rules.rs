//! The rules that a course is checked by. Names are stable: authors' tools and the course board know them.

use crate::diagnostic::{Rule, Severity};

macro_rules! rules {
    ($($constant:ident $name:literal $severity:ident $reason:literal;)*) => {
        $(pub(crate) const $constant: Rule =
            Rule { name: $name, severity: Severity::$severity, reason: $reason };)*

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
        "A page without a title cannot be found or announced.";
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
    UNSUPPORTED_LESSON_KIND "unsupported-lesson-kind" Error
        "Assignments and item banks are not supported yet.";
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
        "Screen reader users move by headings; a skipped level looks like a missing part.";
    EMPTY_HEADING "empty-heading" Warning
        "A heading without text announces nothing.";
    DUPLICATE_HEADING_ID "duplicate-heading-id" Error
        "A link to an id that occurs twice leads to only one of them.";
    BROKEN_ATTRIBUTES "broken-attributes" Warning
        "A `{…}` that cannot be read would be shown to learners.";
    UNKNOWN_ATTRIBUTE "unknown-attribute" Error
        "A mistyped attribute would be ignored silently.";
    UNKNOWN_ALERT "unknown-alert" Warning
        "A quote that begins with `[!…]` is meant as an alert, a hint or feedback.";
    MISSING_ALT_TEXT "missing-alt-text" Error
        "An image without a text alternative says nothing to those who cannot see it.";
    MISSING_LINK_TEXT "missing-link-text" Error
        "A link without text cannot be announced.";
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
    BROKEN_FOOTNOTE "broken-footnote" Warning
        "A footnote needs its mark and its text.";
    TABLE_WITHOUT_HEADER "table-without-header" Warning
        "Screen readers read the header with every cell.";
    QUESTION_WITHOUT_ID "question-without-id" Error
        "Answers are kept under the question's id.";
    DUPLICATE_QUESTION_ID "duplicate-question-id" Error
        "Answers of two questions would be mixed up.";
    UNKNOWN_QUESTION_KIND "unknown-question-kind" Error
        "The class of a heading says how the question is answered.";
    UNSUPPORTED_QUESTION_KIND "unsupported-question-kind" Error
        "This kind of question is planned, but cannot be answered yet.";
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
}
