//! Learning: who takes which course on whose behalf, what she answered, and when the course counts as completed.
//!
//! # Words
//! An *enrolment* is a person × a course × the organisation on whose behalf. *Responses* are appended and never changed;
//! their ids are made by the client, so that an answer sent twice counts once. A *practice* answer is judged at once and as
//! often as one likes. A *test* is taken in *attempts*, and so is an *assignment*: answers are saved as they are given, judged
//! when the attempt is handed in, and only the latest answer to each question counts. What an attempt asks is drawn when it
//! begins and noted with it. *Work* is an attempt with answers that a trainer has to mark; a *mark* is what she gives for one
//! answer by its question's rubric. A *grant* is one attempt more than the course allows. A *completion* is written when the
//! course's rule is fulfilled, with one dated observation per skill as its evidence, all in one transaction. A *renewal* is the
//! same course taken again when its completion ends: another enrolment of the same person, organisation and course in the next
//! *period*, under which everything begins anew, while what was done before stays.
//!
//! # Invariants
//! - Answers of many people are written in one transaction by the [`recorder`], which acknowledges each only when it is on disk.
//! - An enrolment follows the course's live version; an attempt stays on the version it began with, also when it is withdrawn.
//! - What an attempt asks is drawn with a secret of the installation: the id that the client chose steers nothing.
//! - The server's clock ends a timed attempt at its deadline, whoever looks or nobody; answers have five seconds to arrive.
//! - Periods count from 1 without a gap, and each but the last is completed. A completion holds until its own end, whatever is begun
//!   or left after it. Who asks for the enrolment on a course gets the latest period that was not left.
//! - Marks are appended. Work may be marked again, and the latest marks count; a completion that was written is not taken away.
//! - Nobody marks her own work or grants herself an attempt. Who marks sees what was handed in to her organisation, nothing else.
//! - Notes and reading times are their reader's alone: no organisation's scope sees a row of them, and no report reads them.
//! - No stored file is without a row; see `service/files.rs`.
//!
//! # What it offers
//! [`Learning`] and [`tidy_for_ever`] to the program's assembly, [`prepared`] to a lesson's page, [`people_on_versions`] in numbers,
//! [`completed`] for what comes after a course with [`read_answer`], [`write_answer`] and [`verdict`] for its questions, [`load`]
//! for writing what lies in the past, [`first_answers`] for statistics about questions, [`taken`] for plans, [`holders`] and
//! [`completions_of`] for who holds a course on which day;
//! [`Learning::own_enrolment`] and [`lesson_title`] to slices above.

pub mod api;
mod asked;
mod brake;
mod completion;
mod confidence;
mod deadline;
mod entity;
mod holdings;
mod judge;
mod notes;
mod notices;
pub mod prepared;
mod reading;
mod recorder;
mod reminding;
mod renewal;
mod reread;
mod service;
mod store;

pub use asked::{draw, seed};
pub use holdings::HOLDINGS;
pub use judge::{Points, read as read_answer, verdict, write as write_answer};
pub use service::{Learning, OwnEnrolment, lesson_title, people_on_versions, tidy_for_ever};
pub use store::{
    Completed, FirstAnswer, HeldCompletion, PastAnswer, PastAttempt, PastCompletion, PastEnrolment, Taken, chosen, completed,
    completions_of, first_answers, holders, load, taken,
};
