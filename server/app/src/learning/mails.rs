//! The mail of this slice: that work was marked. What it came to stands behind the sign-in.

use super::entity::attempt;
use crate::catalogue::PublishedCourse;
use crate::organisations::Person;
use crate::platform::Platform;
use crate::platform::ids::MailId;
use crate::platform::mail::letter::Letter;
use crate::platform::mail::{self, Mail};
use course_format::LessonKind;
use sea_orm::{ConnectionTrait, DbErr};

/// Queues the mail to the owner of an attempt in the transaction that marks it.
pub(super) async fn work_was_marked(
    transaction: &impl ConnectionTrait,
    platform: &Platform,
    to: &Person,
    version: &PublishedCourse,
    attempt: &attempt::Model,
) -> Result<(), DbErr> {
    let config = &platform.config;
    let mail = compose(&config.consortium.name, &config.server.public_url, to, version, attempt);
    mail::queue(transaction, MailId(platform.clock.id()), platform.clock.now(), mail).await
}

fn compose(consortium: &str, public_url: &str, to: &Person, version: &PublishedCourse, attempt: &attempt::Model) -> Mail {
    let lesson = version.lesson(&attempt.lesson_key);
    let title = lesson.map(|lesson| super::service::lesson_title(version, lesson, to.language)).unwrap_or_default();
    // An assignment is worked on in its place in the course, a test has a page for every sitting.
    let link = match lesson.map(|lesson| lesson.kind) {
        Some(LessonKind::Assignment) => format!("{public_url}/courses/{}/lessons/{}", version.course.slug, attempt.lesson_key),
        _ => format!("{public_url}/tests/{}", attempt.id),
    };
    let arguments = [
        ("consortium", consortium),
        ("given_name", to.given_name.as_str()),
        ("lesson", title.as_str()),
        ("course", version.title(to.language)),
    ];
    Letter { key: "mail-work-marked", arguments: &arguments, link: &link, consortium }.to(&to.email, to.language)
}

#[cfg(test)]
mod tests {
    use crate::platform::language::Language;
    use crate::platform::mail::letter::Letter;

    #[test]
    fn every_language_says_that_work_was_marked() {
        for language in Language::ALL {
            let arguments = [("consortium", "Skillpact"), ("given_name", "Ana"), ("lesson", "Obvestilo"), ("course", "Jasno pisanje")];
            let letter =
                Letter { key: "mail-work-marked", arguments: &arguments, link: "https://learn.example/x", consortium: "Skillpact" };
            let mail = letter.to("ana.novak@kocevje.example", language);
            for text in [&mail.subject, &mail.text, &mail.html] {
                assert!(!text.contains("mail-") && !text.contains('{') && text.contains("Obvestilo"), "{}: {text}", language.tag());
            }
            assert!(mail.text.contains("Jasno"), "{}", mail.text);
        }
    }
}
