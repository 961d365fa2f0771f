//! Where links and images may lead.

use course_format::Language;

use crate::world::{self, assert_text_violates, assert_violates, html, html_of, lesson, rules_violated, sound};

#[test]
fn websites_and_mail_addresses() {
    for (written, expected) in [
        ("[a](https://example.org/b?c=1&d=2#e)", "<a href=\"https://example.org/b?c=1&amp;d=2#e\" rel=\"external\">a</a>"),
        (
            "[a](HTTP://Example.org \"T & \\\"t\\\"\")",
            "<a href=\"http://Example.org\" rel=\"external\" title=\"T &amp; &quot;t&quot;\">a</a>",
        ),
        ("<https://example.org/ä>", "<a href=\"https://example.org/%C3%A4\" rel=\"external\">https://example.org/ä</a>"),
        ("<info@example.org>", "<a href=\"mailto:info@example.org\" rel=\"external\">info@example.org</a>"),
        ("[a](mailto:info@example.org)", "<a href=\"mailto:info@example.org\" rel=\"external\">a</a>"),
        ("[a][b]\n\n[b]: https://example.org", "<a href=\"https://example.org\" rel=\"external\">a</a>"),
    ] {
        assert_eq!(html(written), format!("<p>{expected}</p>\n"));
    }
}

#[test]
fn places_in_the_same_lesson() {
    let text = "## First part\n[a](#first-part) [b](#own) [c](#q) [d](#%C4%8Das) [e](01-a-lesson.md#own)\n\n## Own {#own}\n## Čas\n\
                ## Q {#q .choice}\n- [x] a\n- [ ] b\n";
    let html = html(text);
    for href in ["#h-first-part", "#h-own", "#block-q", "#h-%C4%8Das", "/courses/a-course/lessons/a-lesson#h-own"] {
        assert!(html.contains(&format!("href=\"{href}\"")), "{href} in {html}");
    }
    assert_text_violates("[a](#gone)\n", "broken-link", &[(1, 1)]);
}

#[test]
fn other_lessons_tests_and_files() {
    let first = format!("{}[a](02-two.md) [b](./02-two.md#part) [c](90-test.md) [d](../media/a%20b.pdf)\n", world::FRONT);
    let second = format!("{}## Part\n", world::FRONT);
    let parsed = world::course(&[
        ("en/01-one.md", first.as_str()),
        ("en/02-two.md", second.as_str()),
        ("en/90-test.md", "---\ntitle: T\nminutes: 1\nkind: test\n---\n## Q {#q .choice}\n- [x] a\n- [ ] b\n"),
        ("media/a b.pdf", "%PDF-1.7"),
    ]);
    assert_eq!(world::listed(&parsed), "");
    let course = sound(parsed);
    let html = html_of(&course.lessons[0].texts[&Language::En]);
    for href in ["/courses/a-course/lessons/two\"", "/courses/a-course/lessons/two#h-part\"", "/courses/a-course\""] {
        assert!(html.contains(&format!("href=\"{href}")), "{href} in {html}");
    }
    assert!(html.contains(&format!("href=\"/api/media/{}.pdf\"", course.media[0].hash)), "{html}");
}

#[test]
fn translated_lesson_links_by_the_names_of_the_source() {
    let manifest = "id = \"a\"\nlanguages = [\"en\", \"sl\"]\nlicence = \"CC0-1.0\"\ntitle = { en = \"A\", sl = \"A\" }\nsummary = { en = \"A\", sl = \"A\" }\n";
    let parsed = world::course(&[
        ("course.toml", manifest),
        ("en/01-one.md", &format!("{}A", world::FRONT)),
        ("en/02-two.md", &format!("{}## Part\n", world::FRONT)),
        ("sl/01-one.md", &format!("{}[a](02-two.md#part)", world::FRONT)),
    ]);
    assert_violates(&parsed, "missing-translation", &[("en/02-two.md", 1, 1)]);
}

#[test]
fn links_that_lead_nowhere() {
    for link in [
        "[a]()",
        "[a](gone.md)",
        "[a](/catalogue)",
        "[a](../sl/01-a-lesson.md)",
        "[a](01-A-LESSON.md)",
        "[a](https:)",
        "[a](http:///path)",
        "[a](mailto:)",
        "[a](javascript%3Aalert)",
    ] {
        assert_text_violates(&format!("{link}\n"), "broken-link", &[(1, 1)]);
    }
    assert_text_violates("[](https://example.org)\n", "missing-link-text", &[(1, 1)]);
}

#[test]
fn missing_files_are_named_where_they_are_used() {
    assert_text_violates("[a](media/gone.pdf)\n", "missing-media", &[(1, 1)]);
    assert_text_violates("A ![a](media/gone.png)\n", "missing-media", &[(1, 3)]);
    assert_text_violates("![a](media/../01-a-lesson.md)\n", "missing-media", &[(1, 1)]);
}

#[test]
fn images_are_files_of_the_course() {
    let text = "See ![A *big* \"bell\"](media/bell.svg \"Ding\")\n";
    let course = sound(lesson(text));
    assert_eq!(
        html_of(&course.lessons[0].texts[&Language::En]),
        format!(
            "<p>See <img src=\"/api/media/{}.svg\" alt=\"A big &quot;bell&quot;\" title=\"Ding\" loading=\"lazy\" decoding=\"async\" /></p>\n",
            course.media[0].hash
        )
    );
    assert_text_violates("![](media/bell.svg)\n", "missing-alt-text", &[(1, 1)]);
    assert_text_violates("![a](https://example.org/a.png)\n", "external-media", &[(1, 1)]);
    assert_text_violates("![a](bell.png)\n", "broken-link", &[(1, 1)]);
    assert_text_violates("Text ![a](media/clip.mp4) text\n", "unsupported-media", &[(1, 6)]);
    assert_text_violates("![a](data:image/png;base64,AAAA)\n", "unsafe-link", &[(1, 1)]);
}

#[test]
fn texts_of_links_say_where_they_lead() {
    for text in ["here", "Click here", "**More** …", "read more »", "https://example.org", "www.example.org", "HTTPS://EXAMPLE.ORG/a"] {
        assert_text_violates(&format!("[{text}](https://example.org)\n"), "vague-link-text", &[(1, 1)]);
    }
    assert_text_violates("See <https://example.org>.\n", "vague-link-text", &[(1, 5)]);
    for text in ["Here is the form", "the law of 2018", "More about passwords", "example.org", "Guests from here"] {
        assert!(rules_violated(&lesson(&format!("[{text}](https://example.org)\n"))).is_empty(), "{text}");
    }
    assert!(rules_violated(&lesson("<info@example.org>\n")).is_empty(), "an address of mail is its own best text");
}

#[test]
fn texts_of_links_are_judged_in_the_lessons_language() {
    let found = |language: &str, text: &str| {
        let manifest = world::MANIFEST.replace("[\"en\"]", &format!("[\"{language}\"]")).replace("en =", &format!("{language} ="));
        let path = format!("{language}/01-a-lesson.md");
        let lesson = format!("{}[{text}](https://example.org)\n", world::FRONT);
        rules_violated(&world::course(&[("course.toml", &manifest), (&path, &lesson)]))
    };
    for (language, text) in
        [("sl", "Kliknite tukaj"), ("bg", "Прочетете повече"), ("sv", "Läs mer här!"), ("it", "Clicca qui"), ("sv", "click here")]
    {
        assert_eq!(found(language, text), ["vague-link-text"], "{text}");
    }
    assert!(found("it", "Il modulo").is_empty());
}

#[test]
fn texts_for_pictures_say_what_they_show() {
    for text in ["bell.svg", "Bell", "A picture of a bell", "Image of a bell"] {
        assert_text_violates(&format!("![{text}](media/bell.svg)\n"), "weak-alt-text", &[(1, 1)]);
    }
    for text in ["A bell", "Bell tower", "Imaged twice", "Picture offers"] {
        assert!(rules_violated(&lesson(&format!("![{text}](media/bell.svg)\n"))).is_empty(), "{text}");
    }
}

#[test]
fn an_image_may_be_a_link() {
    let html = html("[![A bell](media/bell.svg)](https://example.org)\n");
    assert!(html.starts_with("<p><a href=\"https://example.org\" rel=\"external\"><img "), "{html}");
}

#[test]
fn media_that_nothing_uses_or_nobody_serves() {
    let lesson = format!("{}Text.", world::FRONT);
    let parsed = world::course(&[("en/01-a-lesson.md", lesson.as_str()), ("media/x.svg", world::BELL)]);
    assert_violates(&parsed, "unused-media", &[("media/x.svg", 1, 1)]);
    for name in ["media/x.html", "media/x", "media/../x.png", "media//x.png"] {
        let parsed = world::course(&[("en/01-a-lesson.md", lesson.as_str()), (name, "")]);
        assert_violates(&parsed, "unsupported-media", &[(name, 1, 1)]);
    }
}
