use super::file;
use course_exchange::import::{Imported, Options, import};
use course_format::{Language, Severity, SourceFile};
use proptest::prelude::*;

fn options() -> Options {
    Options {
        slug: "book".to_owned(),
        id: "import.book".to_owned(),
        language: Language::En,
        title: None,
        licence: "CC-BY-4.0".to_owned(),
        authors: vec!["Somebody".to_owned()],
    }
}

fn imported(files: &[SourceFile]) -> Imported {
    let imported = import(files, &options()).expect("it imports");
    let findings = course_format::parse(&imported.source, &|_| false).diagnostics;
    let errors: Vec<_> = findings.iter().filter(|finding| finding.severity == Severity::Error).map(ToString::to_string).collect();
    assert!(errors.is_empty(), "{errors:#?}\n{}", text(&imported, "en/"));
    imported
}

fn text(imported: &Imported, start: &str) -> String {
    let files = imported.source.files.iter().filter(|file| file.path.starts_with(start));
    files.map(|file| String::from_utf8_lossy(&file.bytes).into_owned()).collect::<Vec<_>>().join("\n=====\n")
}

/// The smallest picture that is one.
fn picture() -> Vec<u8> {
    let hex = "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082";
    (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).expect("hex")).collect()
}

#[test]
fn a_books_table_of_contents_gives_the_order() {
    let book = imported(&[
        file("src/SUMMARY.md", "# Summary\n\n- [Last things first](zebra.md)\n- [Then](sub/alpha.md)\n"),
        file("src/zebra.md", "# Zebra\n\nSee [the other](sub/alpha.md#a-part).\n"),
        file("src/sub/alpha.md", "# Alpha\n\n### A part\n\nText.\n"),
        file("src/unlisted.md", "# Not in the book\n"),
        file("LICENSE.md", "MIT"),
    ]);
    assert_eq!(
        book.lessons,
        [("src/zebra.md".to_owned(), "01-zebra.md".to_owned()), ("src/sub/alpha.md".to_owned(), "02-alpha.md".to_owned())]
    );
    let lessons = text(&book, "en/");
    assert!(lessons.contains("title: \"Zebra\"") && lessons.contains("[the other](02-alpha.md#a-part)"), "{lessons}");
    assert!(lessons.contains("\n## A part"), "the heading moved up: {lessons}");
}

#[test]
fn without_a_table_names_are_ordered_as_people_count() {
    let book = imported(&[file("10-ten.md", "# Ten\n"), file("2-two.md", "# Two\n"), file("README.md", "# Welcome\n")]);
    assert_eq!(book.lessons.iter().map(|(path, _)| path.as_str()).collect::<Vec<_>>(), ["README.md", "2-two.md", "10-ten.md"]);
}

#[test]
fn pictures_are_kept_and_what_is_missing_is_listed_by_line() {
    let book = imported(&[
        file(
            "a.md",
            "# A\n\n![A dot](img/My%20Dot.PNG \"One\")\n\n![](img/My%20Dot.PNG)\n\n![Gone](img/gone.png)\n\n![Far](https://example.org/x.png)\n",
        ),
        SourceFile { path: "img/My Dot.PNG".to_owned(), bytes: picture() },
    ]);
    let lesson = text(&book, "en/");
    assert!(lesson.contains("![A dot](media/my-dot.png \"One\")"), "{lesson}");
    assert!(lesson.contains("![my dot](media/my-dot.png)"), "{lesson}");
    assert!(lesson.contains("\nGone\n") && lesson.contains("[Far](https://example.org/x.png)"), "{lesson}");
    let lines: Vec<_> = book.notes.iter().map(|note| (note.file.as_str(), note.line)).collect();
    assert_eq!(lines, [("a.md", 5), ("a.md", 7), ("a.md", 9)]);
}

#[test]
fn html_becomes_markdown_where_markdown_can_say_it() {
    let book = imported(&[
        file(
            "a.md",
            "# A\n\nSome <b>bold</b> and <a href=\"b.md\">a link</a>.<br>\nMore <kbd>Ctrl</kbd>.\n\n<p align=\"center\">\n<img src=\"dot.png\" alt=\"A dot\">\n</p>\n\n<!-- hidden -->\n\n<script>alert(1)</script>\n\nEnd.\n",
        ),
        file("b.md", "# B\n\nText.\n"),
        SourceFile { path: "dot.png".to_owned(), bytes: picture() },
    ]);
    let lesson = text(&book, "en/01");
    assert!(lesson.contains("**bold**") && lesson.contains("[a link](02-b.md)") && lesson.contains("![A dot](media/dot.png)"), "{lesson}");
    assert!(!lesson.contains('<') && !lesson.contains("alert") && !lesson.contains("hidden") && lesson.contains("`Ctrl`"), "{lesson}");
    assert!(book.notes.iter().any(|note| note.message.contains("<script>") && note.line == 12), "{:?}", book.notes);
}

#[test]
fn other_tools_notes_become_alerts() {
    let book = imported(&[file("a.md", "# A\n\n!!! warning \"Mind\"\n    Wet paint.\n\nAfter.\n\n:::tip\nPaint dry.\n:::\n")]);
    let lesson = text(&book, "en/");
    assert!(lesson.contains("> [!WARNING]\n> Wet paint.") && lesson.contains("> [!TIP]\n> Paint dry."), "{lesson}");
}

#[test]
fn blocks_inside_blocks_stay_inside() {
    let book =
        imported(&[file("a.md", "# A\n\n:::::::: challenge\n\nDo it.\n\n:::: solution\n\nLike so.\n\n::::\n\n::::::::\n\nAfter.\n")]);
    let lesson = text(&book, "en/");
    assert!(lesson.contains("> [!IMPORTANT]\n> \n> Do it.") && lesson.contains("> > [!TIP]\n> > \n> > Like so."), "{lesson}");
    assert!(lesson.contains("\nAfter."), "{lesson}");
}

#[test]
fn an_alternative_behind_the_picture_is_found() {
    let dot = SourceFile { path: "dot.png".to_owned(), bytes: picture() };
    let book = imported(&[file("a.md", "# A\n\n![](dot.png){alt='A small dot'}\n"), dot]);
    assert!(text(&book, "en/").contains("\n![A small dot](media/dot.png)\n"), "{}", text(&book, "en/"));
    assert!(book.notes.is_empty(), "{:?}", book.notes);
}

#[test]
fn links_to_built_pages_lead_to_their_sources() {
    let book = imported(&[
        file("README.md", "# A\n\n[b](sub/index.html) and [c](c.html#x)\n"),
        file("sub/README.md", "# B\n"),
        file("c.md", "# C\n\n## X\n\nText.\n"),
    ]);
    let lesson = text(&book, "en/01-introduction");
    assert!(book.notes.is_empty(), "{:?} {:?}", book.notes, book.lessons);
    assert!(lesson.contains("[b](03-sub.md)") && lesson.contains("[c](02-c.md#x)"), "{lesson}");
}

#[test]
fn front_matter_titles_win_and_dead_links_keep_their_text() {
    let book =
        imported(&[file("a.md", "---\ntitle: \"From above\"\nlayout: x\n---\n\nSee [nothing *at all*](missing.md) and [up](#nowhere).\n")]);
    let lesson = text(&book, "en/");
    assert!(lesson.starts_with("---\ntitle: \"From above\"\n") && lesson.contains("See nothing *at all* and up."), "{lesson}");
    assert_eq!(book.notes.iter().map(|note| note.line).collect::<Vec<_>>()[0], 6);
}

#[test]
fn a_folder_without_markdown_is_refused_in_words() {
    assert!(import(&[file("a.txt", "x")], &options()).expect_err("refused").message.contains("no Markdown"));
}

proptest! {
    #[test]
    fn any_markdown_imports_without_panic(text in "(?s)([#*_`~<>\\[\\]()!|:{}$\\\\ \n-]|[a-z]{1,5}|<img src=\"a\">|\\[x\\]\\(y\\)|!!! note\n){0,80}") {
        let _ = import(&[file("a.md", &text)], &options());
    }
}
