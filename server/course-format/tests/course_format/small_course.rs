//! One folder with everything in it, from disk to model.

use std::path::Path;

use course_format::{AnswerKey, Block, Course, GapKey, Language, LessonKind, QuestionKind, parse};

use crate::{disk, world};

fn small_course() -> Course {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/small-course");
    let parsed = parse(&disk::course(&folder), &disk::is_shipped_skill);
    assert_eq!(world::listed(&parsed), "");
    world::sound(parsed)
}

#[test]
fn manifest_is_read() {
    let course = small_course();
    assert_eq!((course.id.as_str(), course.slug.as_str()), ("skillpact.small-course", "small-course"));
    assert_eq!(course.languages, [Language::En, Language::Sl]);
    assert_eq!(course.title[&Language::Sl], "Majhen tečaj");
    assert_eq!(course.skills["digcomp-2.2:4.2"], 3);
    assert_eq!(course.prerequisites, ["skillpact.first-steps"]);
    assert_eq!(course.completion.test.as_deref(), Some("final-test"));
    assert_eq!((course.completion.attempts, course.completion.valid_months), (Some(3), Some(24)));
    let kinds: Vec<_> = course.lessons.iter().map(|lesson| (lesson.key.as_str(), lesson.order, lesson.kind)).collect();
    assert_eq!(kinds, [("everything", 1, LessonKind::Lesson), ("final-test", 90, LessonKind::Test)]);
    let media: Vec<_> = course.media.iter().map(|media| (media.path.as_str(), media.mime.as_str(), media.size)).collect();
    assert_eq!(media, [("bell.svg", "image/svg+xml", 60), ("handout.txt", "text/plain", 11)]);
}

#[test]
fn lesson_is_divided_into_sections_and_questions() {
    let lesson = small_course().lessons.remove(0);
    let ids = |language| -> Vec<String> {
        lesson.texts[&language]
            .blocks
            .iter()
            .map(|block| match block {
                Block::Prose { id, .. } => id.clone(),
                Block::Question { id } => format!("? {id}"),
            })
            .collect()
    };
    assert_eq!(ids(Language::En), ["b1", "pictures", "b3", "? which", "b4", "? fill"]);
    assert_eq!(ids(Language::En), ids(Language::Sl), "progress is kept by block, whatever the language");
    assert_eq!(lesson.texts[&Language::En].title, "Everything: in one lesson");
    assert_eq!(lesson.texts[&Language::Sl].title, "Vse v eni lekciji");
    assert_eq!(lesson.skills, ["digcomp-2.2:4.2"]);
}

#[test]
fn prose_is_rendered() {
    let course = small_course();
    let html = world::html_of(&course.lessons[0].texts[&Language::En])
        .replace(&course.media[0].hash, "BELL")
        .replace(&course.media[1].hash, "HANDOUT");
    assert_eq!(html, include_str!("../fixtures/small-course.en.html"));
}

#[test]
fn prose_is_rendered_with_words_of_its_language() {
    let html = world::html_of(&small_course().lessons[0].texts[&Language::Sl]);
    assert!(html.contains("<p class=\"alert-title\">Nasvet</p>"), "{html}");
    assert!(html.contains("aria-label=\"Preglednica 1\""), "{html}");
    assert!(html.contains("aria-label=\"Nazaj na besedilo\""), "{html}");
}

#[test]
fn choice_is_read_in_both_languages() {
    let question = small_course().lessons[0].questions[0].clone();
    assert_eq!((question.key.as_str(), question.kind, question.points), ("which", QuestionKind::Choice, 2));
    assert_eq!((question.skill.as_deref(), question.level, question.shuffle), (Some("digcomp-2.2:4.2"), Some(3), true));
    assert_eq!(question.key_, AnswerKey::Choice { options: 3, right: vec![2, 3] });
    let english = &question.texts[&Language::En];
    assert_eq!(english.prompt_html, "Which of these is right?");
    assert_eq!(english.body_html, "<p>Choose all that fit.</p>\n");
    assert_eq!(english.options[1].html, "The <em>second</em> one.");
    assert_eq!(english.options[1].feedback_html.as_deref(), Some("<p>Right. Because of <code>x</code>.</p>\n"));
    assert_eq!(english.options[0].feedback_html, None);
    assert_eq!(english.hint_html.as_deref(), Some("<p>Not the first.</p>\n"));
    assert_eq!(english.feedback_html.as_deref(), Some("<p>Two are right.</p>\n<ul>\n<li>really</li>\n</ul>\n"));
    assert_eq!(question.texts[&Language::Sl].options[2].html, "Tretje.");
}

#[test]
fn gaps_are_read_in_both_languages() {
    let question = small_course().lessons[0].questions[1].clone();
    let english = &question.texts[&Language::En];
    assert_eq!(
        english.body_html,
        "<p>The capital is <span class=\"gap\" data-gap=\"1\">____</span>, it has <span class=\"gap\" data-gap=\"2\">____</span> \
         million people and lies on the <span class=\"gap\" data-gap=\"3\">____</span>.</p>\n"
    );
    let keys = [
        GapKey::Text { accepted: vec!["Ljubljana".to_owned(), "the city of Ljubljana".to_owned()] },
        GapKey::Number { value: 0.3, tolerance: 0.05 },
        GapKey::DropDown {
            right: "Ljubljanica".to_owned(),
            options: vec!["Drava".to_owned(), "Ljubljanica".to_owned(), "Sava".to_owned()],
        },
    ];
    assert_eq!(english.gap_keys, keys);
    assert_eq!(question.key_, AnswerKey::Gap { gaps: keys.to_vec() });
    assert!(matches!(&question.texts[&Language::Sl].gap_keys[2], GapKey::DropDown { right, .. } if right == "Ljubljanici"));
}

#[test]
fn model_survives_serialisation() {
    let course = small_course();
    let json = serde_json::to_string(&course).unwrap();
    assert_eq!(serde_json::from_str::<Course>(&json).unwrap(), course);
}

#[test]
fn hash_depends_on_names_and_bytes_and_on_nothing_else() {
    let hash = |files: &[(&str, &str)]| world::sound(world::course(files)).content_hash;
    let lesson = format!("{}Text.", world::FRONT);
    let one = ("en/01-one.md", lesson.as_str());
    let two = ("en/02-two.md", lesson.as_str());
    assert_eq!(hash(&[one, two]), hash(&[two, one]));
    assert_ne!(hash(&[one, two]), hash(&[one, ("en/02-too.md", lesson.as_str())]));
    assert_ne!(hash(&[one]), hash(&[("en/01-one.md", &format!("{lesson}."))]));
    assert_eq!(hash(&[one]).len(), 64);
}
