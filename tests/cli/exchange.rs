use super::Desk;

#[test]
fn an_archive_brings_every_file_back() {
    let desk = Desk::new();
    desk.begin();
    desk.write("tea/media/notes.txt", "Notes.\n");
    desk.courses(&["export", "tea", "-o", "all.zip"]).succeeds();
    desk.courses(&["import", "all.zip", "--into", "again"]).succeeds();
    for path in ["course.toml", "en/01-first-lesson.md", "en/90-final-test.md", "media/notes.txt"] {
        assert_eq!(desk.read(&format!("again/{path}")), desk.read(&format!("tea/{path}")));
    }
    assert!(desk.courses(&["import", "all.zip", "--into", "again"]).fails().contains("is there already"));
}

#[test]
fn translators_files_come_back_into_the_course() {
    for (format, ending) in [("po", "po"), ("xliff", "xlf")] {
        let desk = Desk::new();
        desk.begin();
        desk.courses(&["export", "tea", "--format", format, "--language", "sl"]).succeeds();
        let file = format!("tea.sl.{ending}");
        if ending == "po" {
            desk.change(&file, "msgid \"The first lesson\"\nmsgstr \"\"", "msgid \"The first lesson\"\nmsgstr \"Prva lekcija\"");
        } else {
            desk.change(&file, "The first lesson</source>", "The first lesson</source>\n        <target>Prva lekcija</target>");
        }
        desk.courses(&["import", &file, "--into", "tea"]).succeeds();
        assert!(desk.read("tea/sl/01-first-lesson.md").contains("title: Prva lekcija\n"));
    }
    let desk = Desk::new();
    desk.begin();
    assert!(desk.courses(&["export", "tea", "--format", "po"]).fails().contains("--language"));
    desk.write("broken.po", "msgid \"a\nmsgstr \"\"\n");
    assert!(desk.courses(&["import", "broken.po", "--into", "tea"]).fails().contains("broken.po:1:"));
}

#[test]
fn plain_markdown_becomes_a_course_that_passes_the_check() {
    let desk = Desk::new();
    desk.write("wild/2-second.md", "# Second\n\nBack to [the first](1-first.md).\n");
    desk.write("wild/1-first.md", "# First\n\nText with <u>underlined</u> words and [a dead link](gone.md).\n");
    let told = desk.courses(&["import", "wild", "--into", "tamed", "--author", "Ana"]).succeeds();
    assert!(told.contains("1-first.md → en/01-first.md") && told.contains("1-first.md:3: "), "{told}");
    assert!(desk.courses(&["check", "tamed"]).succeeds().contains("0 errors"));
}

#[cfg(unix)]
#[test]
fn links_out_of_the_folder_are_not_followed() {
    let desk = Desk::new();
    desk.write("secret.md", "# Secret\n");
    desk.write("wild/1-first.md", "# First\n\nText.\n");
    std::os::unix::fs::symlink(desk.path().join("secret.md"), desk.path().join("wild/2-second.md")).expect("a link");
    let told = desk.courses(&["import", "wild", "--into", "tamed"]).succeeds();
    assert!(!told.contains("second") && told.contains("1 lessons"), "{told}");
    desk.begin();
    std::os::unix::fs::symlink(desk.path().join("secret.md"), desk.path().join("tea/en/02-second.md")).expect("a link");
    assert!(desk.courses(&["check", "tea"]).fails().contains("02-second.md"));
}
