//! `skillpact courses new`: a small course that passes the check, to write on from.

use super::folder;
use course_format::{Language, SourceFile};
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What the new course is called.
#[derive(Debug, clap::Args)]
pub struct NewArguments {
    /// The new course's folder, such as courses/safe-passwords. Its name is the course's name in addresses.
    folder: PathBuf,
    /// The title.
    #[arg(long)]
    title: Option<String>,
    /// The language of the source texts: en, sl, bg, sv or it.
    #[arg(long, default_value = "en", value_parser = super::language)]
    language: Language,
    /// Who writes it.
    #[arg(long, default_value = "Skillpact")]
    author: String,
}

/// Writes the course.
///
/// # Errors
/// When the folder's name is no course's name, the folder is there already, or the disk refuses.
pub(super) fn run(arguments: &NewArguments) -> Result<ExitCode, Box<dyn Error>> {
    let slug = name(&arguments.folder)?;
    if arguments.folder.exists() {
        return Err(format!("{} is there already. Choose another name.", arguments.folder.display()).into());
    }
    let words = slug.replace('-', " ");
    let mut letters = words.chars();
    let title = arguments.title.clone().unwrap_or_else(|| letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect());
    let files = files(&slug, &title, arguments.language, &arguments.author);
    folder::write(&arguments.folder, &files)?;
    say!("{} has {} files. See it with: skillpact courses preview {}", arguments.folder.display(), files.len(), arguments.folder.display());
    Ok(ExitCode::SUCCESS)
}

/// The folder's name, if a course may be called so.
pub(super) fn name(folder: &Path) -> Result<String, Box<dyn Error>> {
    let name = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let is_name = !name.is_empty()
        && name.len() <= 100
        && name.split('-').all(|word| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()));
    if is_name {
        Ok(name)
    } else {
        Err(format!("“{name}” is no name for a course. Use a–z, 0–9 and single hyphens, such as safe-passwords.").into())
    }
}

fn files(slug: &str, title: &str, language: Language, author: &str) -> Vec<SourceFile> {
    let text = |text: &str| format!("{text:?}");
    let manifest = format!(
        "id = \"{slug}\"\nlanguages = [\"{language}\"]\naudience = [\"civil-servant\"]\nlicence = \"CC-BY-4.0\"\nauthors = [{}]\n\n[title]\n{language} = {}\n\n\
         [summary]\n{language} = {}\n\n[completion]\nlessons = \"all\"\ntest = \"final-test\"\npass = 0.7\nattempts = 3\n",
        text(author),
        text(title),
        text(title)
    );
    let lesson = "---\ntitle: The first lesson\nminutes: 2\nkind: lesson\n---\n\nWrite here what the reader should know, in short sentences.\n\n## A section\n\nOne idea a section, then a question about it.\n\n\
                  ### Which file holds the course's title? {#where-is-the-title .choice}\n\n- [x] course.toml\n  > Right. It holds what the catalogue shows.\n- [ ] This lesson\n  > This file holds the lesson's title only.\n\n> [!HINT]\n> Look into the folder.\n";
    let test = "---\ntitle: Final test\nminutes: 2\nkind: test\n---\n\nAnswer the questions, then hand the test in.\n\n## Questions\n\n### How does a lesson begin? {#test-front-matter .choice}\n\n\
                - [x] With its title and minutes between two lines of three hyphens.\n- [ ] With a heading of level 1.\n- [ ] With a picture.\n\n### Fill the gap. {#test-heading .gap}\n\nThe first heading in a lesson has [[two|2]] number signs.\n";
    let file = |path: String, text: &str| SourceFile { path, bytes: text.as_bytes().to_vec() };
    vec![
        file("course.toml".to_owned(), &manifest),
        file(format!("{language}/01-first-lesson.md"), lesson),
        file(format!("{language}/90-final-test.md"), test),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use course_format::CourseSource;

    #[test]
    fn a_new_course_passes_the_check() {
        let files = files("safe-passwords", "Safe \"passwords\"", Language::En, "Ana");
        let parsed = course_format::parse(&CourseSource { slug: "safe-passwords".to_owned(), files }, &crate::skills::knows);
        assert!(parsed.diagnostics.is_empty(), "{:?}", parsed.diagnostics);
    }

    #[test]
    fn a_folder_must_be_called_like_a_course() {
        assert_eq!(name(Path::new("courses/safe-passwords")).ok().as_deref(), Some("safe-passwords"));
        for bad in ["Safe", "safe passwords", "-a", "", "ž"] {
            assert!(name(Path::new(bad)).is_err(), "{bad}");
        }
    }
}
