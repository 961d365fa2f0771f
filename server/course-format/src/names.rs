//! How ids, slugs and files may be named.

/// The longest id or slug.
const LONGEST_NAME: usize = 100;

/// What a name must look like, for messages.
pub(crate) const NAME_RULE: &str =
    "use lower-case letters a–z, digits and single hyphens, beginning with a letter or digit, at most 100 characters";

/// Whether the text is an id: lower-case ASCII words with hyphens between them.
pub(crate) fn is_name(text: &str) -> bool {
    text.len() <= LONGEST_NAME
        && text.split('-').all(|word| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()))
}

/// Whether the text is the id of a course: names with single dots between them, for example `skillpact.phishing`, so
/// that publishers can keep theirs apart.
pub(crate) fn is_course_id(text: &str) -> bool {
    text.len() <= LONGEST_NAME && text.split('.').all(is_name)
}

/// Splits a lesson's file name, without `.md`, into its number and its key.
pub(crate) fn lesson_name(stem: &str) -> Option<(u32, &str)> {
    let (number, key) = stem.split_once('-')?;
    let is_number = (1..=4).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit());
    (is_number && is_name(key)).then(|| number.parse().ok().map(|order| (order, key)))?
}

/// A skill as `framework:code`, for example `digcomp-2.2:4.2`.
pub(crate) fn is_skill(text: &str) -> bool {
    let is_part =
        |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_'));
    text.len() <= LONGEST_NAME && text.split_once(':').is_some_and(|(framework, code)| is_part(framework) && is_part(code))
}

/// The id that a heading gets from its text: letters and digits of any script in lower case, hyphens between words.
pub(crate) fn slug_of(text: &str) -> String {
    let mut slug = String::new();
    for character in text.chars().flat_map(char::to_lowercase) {
        if slug.len() >= LONGEST_NAME {
            break;
        }
        if character.is_alphanumeric() {
            slug.push(character);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    while slug.ends_with('-') {
        slug.pop();
    }
    slug
}

/// Whether the id has the form that blocks without a named heading get.
pub(crate) fn is_reserved(id: &str) -> bool {
    id.strip_prefix('b').is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
}
