//! Courses as Markdown: text in, course model and diagnostics out.
//!
//! The crate is pure: no files, no clock, no network, and no panic on any input. One call reads a course, in stages that
//! each have a module of their own:
//!
//! | stage | module | in → out |
//! | --- | --- | --- |
//! | 1 | `source`, `folder` | bytes → text with places; which file is what |
//! | 2 | `manifest` | `course.toml` → what the catalogue shows and what completion means |
//! | 3 | `front_matter` | the lines between `---` → title, minutes, kind, skills |
//! | 4 | `markdown`, `gap` | Markdown → events; gaps covered before Markdown sees them |
//! | 5 | `outline`, `question_header` | events → sections, questions, ids of headings |
//! | 6 | `render`, `render_block`, `footnotes`, `link`, `question` | events → safe HTML, options, answer keys |
//! | 7 | `course`, `translation` | lessons in all languages → one course |
//!
//! Ids in rendered pages have prefixes that keep them apart from those of the page around a lesson: `h-` for headings,
//! `fn-` and `fnref-` for footnotes. A link to a question leads to `block-` and its key, which is the id that the page
//! gives to the element around a question.
//!
//! Invariants:
//! - Every tag and attribute is written by `render`, `render_block` and `footnotes`; an author's text only ever becomes
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
mod course;
mod diagnostic;
mod folder;
mod footnotes;
mod front_matter;
mod gap;
mod html;
mod language;
mod lesson;
mod link;
mod manifest;
mod manifest_completion;
pub mod markdown;
mod media;
mod model;
mod names;
mod outline;
mod question;
mod question_header;
mod render;
mod render_block;
pub mod rules;
mod score;
mod source;
mod translation;
mod words;

pub use answer::{Answer, Judgement, Score};
pub use course::{Parsed, content_hash, parse};
pub use diagnostic::{Diagnostic, Rule, Severity};
pub use language::{Language, UnknownLanguage};
pub use model::{
    AnswerKey, Block, Completion, Course, CriterionText, GapKey, Heading, Lesson, LessonKind, LessonText, Media, OptionText, Pool, Question,
    QuestionKind, QuestionText, RubricKey, Translation,
};
pub use score::score;
pub use source::{CourseSource, SourceFile};
