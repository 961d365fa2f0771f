//! Courses as Markdown: text in, course model and diagnostics out.
//!
//! The crate is pure: no files, no clock, no network, and no panic on any input. One call reads a course, in stages that
//! each have a module of their own:
//!
//! | stage | module | in → out |
//! | --- | --- | --- |
//! | 1 | `source`, `folder` | bytes → text with places; which file is what |
//! | 2 | `manifest` | `course.toml` → what the catalogue shows, what it costs and when it takes place, what completion means, what tests draw |
//! | 3 | `front_matter` | the lines between `---` → title, minutes, kind, skills, what a translation was made from |
//! | 4 | `markdown`, `gap`, `pattern` | Markdown → events; gaps and patterns covered before Markdown sees them |
//! | 5 | `outline`, `question_header` | events → sections, questions with their attributes, ids of headings |
//! | 6 | `render`, `footnotes`, `link`, `question` | events → safe HTML, options, answer keys |
//! | 7 | `course`, `completion`, `pool`, `translation` | lessons in all languages → one course |
//! | 8 | `sections`, `staleness`, `readability`, `fix` | lessons → what is out of date, hard to read, and mended for certain |
//!
//! Two calls work on a course that was read: `draw` says what an attempt asks, `score` what an answer is worth. Chance in
//! them and in what learners are shown comes from `chance` and can be repeated.
//!
//! Others serve those who write courses: `fix` mends files, `translate` begins translations and notes what they were made
//! from, `identity` says which keys a new version lost, `diff` what changed for learners, and `output` writes what was found
//! for people and programs. [`rules`] are all that a course is checked by.
//!
//! Ids in rendered pages have prefixes that keep them apart from those of the page around a lesson: `h-` for headings,
//! `fn-` and `fnref-` for footnotes. A link to a question leads to `block-` and its key, which is the id that the page
//! gives to the element around a question.
//!
//! Invariants:
//! - Every tag and attribute is written by `render` and `footnotes` (and what these call); an author's text only ever becomes
//!   text, an attribute's value or, where [`rules`] allow it, an address.
//! - A text is bounded in size and nesting before Markdown is parsed, and nothing here recurses, so hostile input costs
//!   time and memory that grow with its length and no faster.
//! - A course is given exactly if no diagnostic is an error.
//!
//! Deliberately absent: raw HTML, pictures from other websites, and any reading of files.
//!
//! ```
//! use course_format::{CourseSource, SourceFile, parse};
//!
//! let file = |path: &str, text: &str| SourceFile { path: path.to_owned(), bytes: text.into() };
//! let source = CourseSource {
//!     slug: "a-course".to_owned(),
//!     files: vec![
//!         file("course.toml", "id = \"a-course\"\nlanguages = [\"en\"]\nlicence = \"CC0-1.0\"\n\
//!                              title = { en = \"A course\" }\nsumary = { en = \"About it\" }\n"),
//!         file("en/01-hello.md", "---\ntitle: Hello\nminutes: 1\n---\nText.\n"),
//!     ],
//! };
//! let parsed = parse(&source, &|_skill| false);
//! assert!(parsed.course.is_none());
//! assert_eq!(parsed.diagnostics[1].to_string(), "course.toml:5:1: error[unknown-key]: course.toml has no key “sumary”. Did you mean “summary”?");
//! ```

mod answer;
mod captions;
mod chance;
mod completion;
mod contents;
mod course;
mod diagnostic;
mod diagram;
mod diff;
mod draw;
mod fix;
mod folder;
mod footnotes;
mod front_matter;
mod gap;
mod guess;
mod highlight;
mod html;
mod identity;
mod language;
mod language_of_parts;
mod language_tag;
mod lesson;
mod letters;
mod link;
mod manifest;
mod manifest_completion;
mod manifest_levels;
mod manifest_offer;
mod manifest_pool;
mod manifest_reader;
pub mod markdown;
mod media;
mod model;
mod names;
mod nearest;
mod offer_model;
mod outline;
pub mod output;
mod passage;
mod pattern;
mod picture;
mod plain;
mod pool;
mod question;
mod question_attributes;
mod question_header;
mod question_model;
mod readability;
mod render;
pub mod rules;
mod score;
mod sections;
mod sniff;
mod source;
mod staleness;
mod svg;
mod translate;
mod translation;
mod word_count;
mod words;

pub use answer::{Answer, Judgement, Score};
pub use course::{Circumstances, Parsed, content_hash, parse, parse_in};
pub use diagnostic::{Diagnostic, Related, Rule, Severity};
pub use diff::{Change, What, diff, diff_text};
pub use draw::draw;
pub use fix::{Applied, Edit, Fix, Fixed, fix};
pub use identity::identity;
pub use language::{Language, UnknownLanguage};
pub use model::{
    AnswerKey, Block, Completion, Cost, Course, CriterionText, Currency, GapKey, Heading, Lesson, LessonKind, LessonText, Media,
    OptionText, Pool, Question, QuestionKind, QuestionText, Review, RubricKey, Session, Translation,
};
#[doc(hidden)]
pub use plain::{checked_html, plain_html};
pub use question_attributes::UPLOAD_TYPES;
pub use readability::{Index, Readability, readability};
pub use score::{mark, score};
pub use sections::{Section, sections};
pub use source::{CourseSource, SourceFile};
pub use translate::{LessonStatus, TranslateError, TranslationStatus, translate_done, translate_start, translate_status};
