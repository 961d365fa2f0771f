//! One zip with everything that belongs to a course.
//!
//! The same files give the same bytes: entries are sorted and carry no time. Reading trusts nothing: names must stay inside
//! the folder, links and special files are refused, and what an archive unfolds to is bounded while it is read, whatever its
//! headers claim.

use crate::Refusal;
use course_format::SourceFile;
use std::collections::BTreeSet;
use std::io::{Cursor, Read, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

/// An archive itself may be this large, in bytes.
pub const LARGEST_ARCHIVE: usize = 1024 * 1024 * 1024;
const MOST_ENTRIES: usize = 10_000;
const LARGEST_ENTRY: u64 = 500 * 1024 * 1024;
const LARGEST_SUM: u64 = 1024 * 1024 * 1024;
/// Text and pictures shrink to a hundredth at the very best; more is a bomb.
const HIGHEST_RATIO: u64 = 200;
/// Below this size a ratio says nothing.
const RATIO_COUNTS_FROM: u64 = 1024 * 1024;
const LONGEST_NAME: usize = 500;

/// Packs files below a folder of the course's name.
///
/// # Errors
/// When the files are too many or too large for an archive.
pub fn pack(slug: &str, files: &[SourceFile]) -> Result<Vec<u8>, Refusal> {
    let mut sorted: Vec<&SourceFile> = files.iter().collect();
    sorted.sort_by(|left, right| left.path.cmp(&right.path));
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for file in sorted {
        let name = format!("{slug}/{}", file.path);
        let refuse = |error: &dyn std::fmt::Display| Refusal::at(&file.path, 1, format!("This file cannot be packed: {error}."));
        let method = if is_packed_already(&file.path) { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(DateTime::default())
            .unix_permissions(0o644)
            .large_file(file.bytes.len() > 0x7fff_ffff);
        writer.start_file(name, options).map_err(|error| refuse(&error))?;
        writer.write_all(&file.bytes).map_err(|error| refuse(&error))?;
    }
    let done = writer.finish().map_err(|error| Refusal::at("the archive", 1, format!("It cannot be written: {error}.")))?;
    Ok(done.into_inner())
}

fn is_packed_already(path: &str) -> bool {
    let ending = path.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    matches!(
        ending.as_str(),
        "png"
            | "jpg"
            | "jpeg"
            | "gif"
            | "webp"
            | "mp4"
            | "webm"
            | "mp3"
            | "m4a"
            | "ogg"
            | "zip"
            | "docx"
            | "odt"
            | "ods"
            | "odp"
            | "pptx"
            | "xlsx"
    )
}

/// Unpacks an archive. A single folder around everything is taken off and given as the course's name.
///
/// # Errors
/// Names the entry that is refused and says why.
pub fn unpack(bytes: &[u8]) -> Result<(Option<String>, Vec<SourceFile>), Refusal> {
    let whole = |message: String| Refusal::at("the archive", 1, message);
    if bytes.len() > LARGEST_ARCHIVE {
        return Err(whole(format!("It is larger than {} MiB. Leave large media out.", LARGEST_ARCHIVE / 1_048_576)));
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| whole(format!("This is no zip that can be read: {error}.")))?;
    if archive.len() > MOST_ENTRIES {
        return Err(whole(format!("It has {} entries, more than {MOST_ENTRIES}.", archive.len())));
    }
    let mut files = Vec::new();
    let mut names = BTreeSet::new();
    let mut sum = 0;
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).map_err(|error| whole(format!("Entry {} cannot be read: {error}.", index + 1)))?;
        let name = entry.name().map_err(|error| whole(format!("The name of entry {} cannot be read: {error}.", index + 1)))?.into_owned();
        if entry.is_dir() {
            continue;
        }
        let refuse = |message: String| Refusal::at(&shown(&name), 1, message);
        if let Some(problem) = bad_name(&name) {
            return Err(refuse(problem));
        }
        if entry.is_symlink() || !is_plain(entry.unix_mode()) {
            return Err(refuse("This entry is a link or a special file. Put the file itself into the archive.".to_owned()));
        }
        if entry.encrypted() {
            return Err(refuse("This entry is encrypted. Pack it without a password.".to_owned()));
        }
        let packed = entry.compressed_size();
        let mut content = Vec::new();
        let allowed = LARGEST_ENTRY.min(LARGEST_SUM.saturating_sub(sum));
        // The header's size is a claim; what counts is what comes out.
        let mut limited = (&mut entry).take(allowed.saturating_add(1));
        let mut buffer = vec![0_u8; 64 * 1024];
        loop {
            let read = limited.read(&mut buffer).map_err(|error| refuse(format!("This entry is damaged: {error}.")))?;
            if read == 0 {
                break;
            }
            content.extend_from_slice(buffer.get(..read).unwrap_or_default());
            let size = content.len() as u64;
            if size > allowed {
                return Err(refuse("This entry, or the archive with it, unfolds to more than is allowed.".to_owned()));
            }
            if size > RATIO_COUNTS_FROM && size / packed.max(1) > HIGHEST_RATIO {
                return Err(refuse("This entry unfolds to many times its size, as only an archive made to do harm does.".to_owned()));
            }
        }
        sum += content.len() as u64;
        if !names.insert(name.to_lowercase()) {
            return Err(refuse("Two entries have this name. Leave one.".to_owned()));
        }
        files.push(SourceFile { path: name, bytes: content });
    }
    let folder = common_folder(&files);
    if let Some(folder) = &folder {
        for file in &mut files {
            file.path = file.path.get(folder.len() + 1..).unwrap_or_default().to_owned();
        }
    }
    files.sort_by(|left, right| left.path.cmp(&right.path));
    Ok((folder, files))
}

fn is_plain(mode: Option<u32>) -> bool {
    // Without the upper bits the archive says nothing about the kind of file.
    mode.is_none_or(|mode| matches!(mode & 0o170_000, 0 | 0o100_000))
}

/// Why a name must not be written into a folder.
fn bad_name(name: &str) -> Option<String> {
    let is_drive = name.as_bytes().get(1) == Some(&b':');
    let problem = if name.is_empty() || name.len() > LONGEST_NAME {
        "This entry's name is empty or too long."
    } else if name.chars().any(char::is_control) {
        "This entry's name has invisible control characters."
    } else if name.starts_with('/') || name.contains('\\') || is_drive {
        "This entry's name is an absolute path or has backslashes. Use names relative to the course's folder, with /."
    } else if name.split('/').any(|part| part.is_empty() || part == "." || part == "..") {
        "This entry's name leaves the folder or has empty parts. Use plain names."
    } else {
        return None;
    };
    Some(problem.to_owned())
}

fn shown(name: &str) -> String {
    name.chars().take(120).map(|character| if character.is_control() { '\u{fffd}' } else { character }).collect()
}

/// The folder around everything, if `course.toml` is not at the top.
fn common_folder(files: &[SourceFile]) -> Option<String> {
    if files.iter().any(|file| !file.path.contains('/')) {
        return None;
    }
    let first = files.first()?.path.split('/').next()?.to_owned();
    let inside = |file: &SourceFile| file.path.split('/').next() == Some(first.as_str());
    files.iter().all(inside).then_some(first)
}
