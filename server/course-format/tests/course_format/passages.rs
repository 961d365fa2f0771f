//! Passages and sections in another language than the lesson's.

use course_format::{AnswerKey, Block, Language};

use crate::world::{self, assert_text_violates, assert_violates, html, html_of, lesson, listed, question, rules_violated, sound};

#[test]
fn passage_says_its_language() {
    for (written, expected) in [
        ("the word [smörgåsbord]{lang=sv}", "the word <span lang=\"sv\">smörgåsbord</span>"),
        (
            "[a *b `c` [d]{lang=it}* e]{lang=\"sr-Latn\"}.",
            "<span lang=\"sr-Latn\">a <em>b <code>c</code> <span lang=\"it\">d</span></em> e</span>.",
        ),
        ("[مرحبا]{lang=ar}", "<span lang=\"ar\" dir=\"rtl\">مرحبا</span>"),
        ("*[a]{lang=sv}*", "<em><span lang=\"sv\">a</span></em>"),
        ("[two\nlines]{lang=sv}", "<span lang=\"sv\">two\nlines</span>"),
        ("[a] [b]{lang=sv} [c]", "[a] <span lang=\"sv\">b</span> [c]"),
        ("[a]{lang=sv}[b]{lang=it}", "<span lang=\"sv\">a</span><span lang=\"it\">b</span>"),
        ("[a &amp; \\] b]{lang=sv}", "<span lang=\"sv\">a &amp; ] b</span>"),
        ("[a [b] c]{lang=sv}", "<span lang=\"sv\">a [b] c</span>"),
    ] {
        assert_eq!(html(&format!("{written}\n")), format!("<p>{expected}</p>\n"), "{written}");
    }
}

#[test]
fn passage_may_be_a_link() {
    let link = "<span lang=\"sv\"><a href=\"https://example.org\" rel=\"external\">ombud</a></span>";
    assert_eq!(html("[ombud](https://example.org){lang=sv}.\n"), format!("<p>{link}.</p>\n"));
    assert_eq!(html("An [ombud]{lang=sv}.\n\n[ombud]: https://example.org\n"), format!("<p>An {link}.</p>\n"));
    assert_eq!(
        html("[the [ombud](https://example.org) says]{lang=sv}\n"),
        "<p><span lang=\"sv\">the <a href=\"https://example.org\" rel=\"external\">ombud</a> says</span></p>\n"
    );
}

#[test]
fn brackets_that_do_not_fit_together_are_text() {
    for (written, expected) in [
        ("*[a*]{lang=sv}", "<em>[a</em>]{lang=sv}"),
        ("a]{lang=sv}", "a]{lang=sv}"),
        ("\\[a]{lang=sv}", "[a]{lang=sv}"),
        ("[a] {lang=sv}", "[a] {lang=sv}"),
        ("`[a]{lang=sv}`", "<code>[a]{lang=sv}</code>"),
        ("[a]{lang=sv .b}", "[a]{lang=sv .b}"),
        ("[a]{lang=", "[a]{lang="),
    ] {
        assert_eq!(html(&format!("{written}\n")), format!("<p>{expected}</p>\n"), "{written}");
    }
    assert!(html("    [a]{lang=sv}\n").contains("<code>[a]{lang=sv}\n"));
    assert_eq!(html("[a\n\nb]{lang=sv}\n"), "<p>[a</p>\n<p>b]{lang=sv}</p>\n");
}

#[test]
fn tags_of_languages_are_well_formed() {
    for tag in ["swedish", "s", "sv_SE", "1", ""] {
        assert_text_violates(&format!("A [word]{{lang={tag}}}.\n"), "bad-language-tag", &[(1, 3)]);
        assert_text_violates(&format!("## A word {{lang={tag}}}\n"), "bad-language-tag", &[(1, 1)]);
    }
}

#[test]
fn section_is_in_the_language_of_its_heading() {
    let course =
        sound(lesson("## One\n\na\n\n## Två {lang=sv}\n\n> [!TIP]\n> b\n\n### Tre\n\nc\n\n### مرحبا {lang=ar #d}\n\ne\n\n## Five\n\nf\n"));
    let blocks: Vec<&str> = course.lessons[0].texts[&Language::En]
        .blocks
        .iter()
        .map(|block| match block {
            Block::Prose { html, .. } => html.as_str(),
            Block::Question { id } => id,
        })
        .collect();
    assert_eq!(
        blocks,
        [
            "<h2 id=\"h-one\">One</h2>\n<p>a</p>\n",
            "<div lang=\"sv\">\n<h2 id=\"h-två\">Två</h2>\n<div class=\"alert alert-tip\" role=\"note\">\n<p class=\"alert-title\">Tips</p>\n<p>b</p>\n</div>\n</div>\n",
            "<div lang=\"sv\">\n<h3 id=\"h-tre\">Tre</h3>\n<p>c</p>\n</div>\n",
            "<div lang=\"ar\" dir=\"rtl\">\n<h3 id=\"h-d\">مرحبا</h3>\n<p>e</p>\n</div>\n",
            "<h2 id=\"h-five\">Five</h2>\n<p>f</p>\n",
        ]
    );
}

#[test]
fn question_is_in_the_language_of_its_section() {
    let course = sound(lesson("## Svenska {lang=sv}\n\n### Vad? {#q .choice}\n\nVälj.\n\n- [x] *a*\n- [ ] b\n\n> [!HINT]\n> c\n"));
    let text = &course.lessons[0].questions[0].texts[&Language::En];
    assert_eq!(text.prompt_html, "<span lang=\"sv\">Vad?</span>");
    assert_eq!(text.body_html, "<div lang=\"sv\">\n<p>Välj.</p>\n</div>\n");
    assert_eq!(text.options[0].html, "<span lang=\"sv\"><em>a</em></span>");
    assert!(text.hint_html.as_deref().unwrap().contains("<span lang=\"sv\">c</span>"));
}

#[test]
fn passages_work_in_questions() {
    let question = question("## What is an [ombud]{lang=sv}? {#q .choice}\n\n- [x] [ett]{lang=sv}\n  > [ja]{lang=sv}\n- [ ] b\n");
    let text = &question.texts[&Language::En];
    assert_eq!(text.prompt_html, "What is an <span lang=\"sv\">ombud</span>?");
    assert_eq!(text.options[0].html, "<span lang=\"sv\">ett</span>");
    assert_eq!(text.options[0].feedback_html.as_deref(), Some("<p><span lang=\"sv\">ja</span></p>\n"));
    assert!(matches!(question.key_, AnswerKey::Choice { options: 2, .. }));
}

#[test]
fn attribute_directly_behind_brackets_is_the_passages_and_not_the_headings() {
    assert_eq!(html("## The [ombud]{lang=sv}\n\na\n"), "<h2 id=\"h-the-ombud\">The <span lang=\"sv\">ombud</span></h2>\n<p>a</p>\n");
    assert!(html("## The [ombud] {lang=sv}\n").starts_with("<div lang=\"sv\">\n<h2 id=\"h-the-ombud\">The [ombud]</h2>"));
}

#[test]
fn passages_do_not_change_names_and_counts() {
    let text = &sound(lesson("## [Ombud]{lang=sv} och [b]{lang=sv}\n\nOne [two]{lang=sv} three.\n")).lessons[0].texts[&Language::En];
    assert_eq!(text.words, 6);
    assert_eq!(text.contents[0].text, "Ombud och b");
    assert_eq!(text.contents[0].anchor, "h-ombud-och-b");
}

/// A course in one language with one lesson.
fn course_in(language: &str, text: &str) -> course_format::Parsed {
    let manifest = world::MANIFEST.replace("[\"en\"]", &format!("[\"{language}\"]")).replace("en =", &format!("{language} ="));
    let path = format!("{language}/01-a-lesson.md");
    let lesson = format!("{}{text}", world::FRONT);
    world::course(&[("course.toml", &manifest), (&path, &lesson)])
}

#[test]
fn running_text_in_another_script_needs_its_language() {
    let parsed = course_in("en", "He says *Добър ден, колеги* and goes.\n");
    assert_violates(&parsed, "language-of-parts", &[("en/01-a-lesson.md", 5, 10)]);
    for text in [
        "He says [Добър ден, колеги]{lang=bg} and goes.",
        "In Добър ден only two.",
        "`Добър ден на всички колеги`",
        "The letters а б в г д е are Cyrillic.",
        "<https://example.org/добър-ден-на-всички>",
        "Един – one – два – two – три – three.",
        "The angles α, β and γ; Čačak, naïve façade ﬁnds £5.",
    ] {
        assert_eq!(
            listed(&course_in("en", &format!("{text}\n"))).replace("vague-link-text", "").matches("language-of-parts").count(),
            0,
            "{text}"
        );
    }
    assert!(listed(&course_in("en", "## Български {lang=bg}\n\nДобър ден на всички колеги.\n")).is_empty());
}

#[test]
fn names_in_latin_letters_are_usual_in_bulgarian() {
    let sentence = "Лицензът е Creative Commons Attribution ShareAlike 4.0 International и важи.\n";
    assert_eq!(listed(&course_in("bg", sentence)), "");
    let long = "Пише: This is a whole sentence in English for you. Край.\n";
    assert_violates(&course_in("bg", long), "language-of-parts", &[("bg/01-a-lesson.md", 5, 7)]);
    assert_eq!(listed(&course_in("bg", "Пише: [This is a whole sentence in English for you]{lang=en}. Край.\n")), "");
}

#[test]
fn invisible_controls_of_direction_are_refused() {
    for character in ['\u{202A}', '\u{202E}', '\u{2066}', '\u{2069}'] {
        assert_text_violates(&format!("a{character}b\n"), "bidi-control", &[(1, 2)]);
    }
    assert_text_violates("a &#x202E; b\n", "bidi-control", &[(1, 3)]);
    assert_text_violates("![a &#8238; b](media/bell.svg)\n", "bidi-control", &[(1, 1)]);
    assert_text_violates("[a](https://example.org \"b &#x2066;\")\n", "bidi-control", &[(1, 1)]);
    assert_text_violates("a &#7; b\n", "control-character", &[(1, 3)]);
    for harmless in ["a\u{200E}b", "a\u{200F}b", "“a” … b", "&#x10D;"] {
        assert!(rules_violated(&lesson(&format!("{harmless}\n"))).is_empty(), "{harmless}");
    }
}

#[test]
fn contents_list_headings_and_questions() {
    let text = "## A *b* $c$\n\n### Ж\n\n#### D {#own}\n\n### Q `x`? {#q .choice}\n- [x] a\n- [ ] b\n\n## A b c\n\n> ## In a quote\n";
    let course = sound(lesson(text));
    let contents: Vec<_> = course.lessons[0].texts[&Language::En]
        .contents
        .iter()
        .map(|heading| (heading.anchor.as_str(), heading.level, heading.text.as_str()))
        .collect();
    assert_eq!(contents, [("h-a-b-c", 2, "A b c"), ("h-ж", 3, "Ж"), ("h-own", 4, "D"), ("block-q", 3, "Q x?"), ("h-a-b-c-1", 2, "A b c")]);
    let html = html_of(&course.lessons[0].texts[&Language::En]);
    for (anchor, ..) in contents.iter().filter(|(anchor, ..)| anchor.starts_with("h-")) {
        assert!(html.contains(&format!("id=\"{anchor}\"")), "{anchor} in {html}");
    }
}
