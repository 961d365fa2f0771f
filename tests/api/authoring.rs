//! What an author does: writes course folders, edits them, publishes.

use skillpact::catalogue::{Published, publish};
use skillpact_tests::*;
use std::path::PathBuf;

/// Publishes the world's courses.
pub async fn publish_again(world: &World) -> Published {
    let outcome = publish(&world.platform).await.expect("courses can be published");
    world.catalogue.refresh();
    outcome
}

/// A file of the world's courses.
pub fn file(world: &World, path: &str) -> PathBuf {
    world.folder().join("courses").join(path)
}

/// Writes a file of the world's courses.
pub fn write(world: &World, path: &str, content: impl AsRef<[u8]>) {
    let path = file(world, path);
    std::fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("a folder can be made");
    std::fs::write(path, content).expect("the file can be written");
}

/// Replaces words in a file of the world's courses.
pub fn edit(world: &World, path: &str, from: &str, to: &str) {
    let text = std::fs::read_to_string(file(world, path)).expect("the file is there");
    assert!(text.contains(from), "{path} contains {from}");
    std::fs::write(file(world, path), text.replace(from, to)).expect("the file can be written");
}

/// Writes a course of one lesson that shows and links to these files.
pub fn write_course(world: &World, slug: &str, media: &[(&str, &[u8])]) {
    let manifest = format!(
        "id = \"test.{slug}\"\nlanguages = [\"en\"]\naudience = [\"civil-servant\"]\nlicence = \"CC-BY-4.0\"\nauthors = [\"Skillpact\"]\n\n\
         [title]\nen = \"Course {slug}\"\n\n[summary]\nen = \"A course about files.\"\n\n[skills]\n\"digcomp-2.2:2.4\" = 1\n\n\
         [completion]\nlessons = \"all\"\n"
    );
    let pictures = ["jpg", "png", "webp", "gif", "svg"];
    let lines = media.iter().map(|(name, _)| match pictures.iter().any(|ending| name.ends_with(ending)) {
        true => format!("![What {name} shows](media/{name})\n"),
        false => format!("[Read {name}](media/{name})\n"),
    });
    let lesson = format!(
        "---\ntitle: Files\nminutes: 1\nkind: lesson\nskills: [digcomp-2.2:2.4]\n---\n\nLook at these.\n\n{}",
        lines.collect::<Vec<_>>().join("\n")
    );
    write(world, &format!("{slug}/course.toml"), manifest);
    write(world, &format!("{slug}/en/01-files.md"), lesson);
    for (name, bytes) in media {
        write(world, &format!("{slug}/media/{name}"), bytes);
    }
}

/// What publishing found about a course: file, rule and message.
pub fn findings<'a>(outcome: &'a Published, slug: &str) -> Vec<(&'a str, &'a str, &'a str)> {
    let of_course = outcome.findings.iter().filter(|(folder, _)| folder == slug);
    of_course.map(|(_, finding)| (finding.file.as_str(), finding.rule, finding.message.as_str())).collect()
}
