//! Language tags as BCP 47 has them: `sv`, `sr-Latn`, `pt-BR`.

use crate::language::Language;

const LONGEST_TAG: usize = 35;

/// Says that a tag cannot be read.
pub(crate) fn complaint(tag: &str) -> String {
    format!("“{tag}” is no language tag. Write the language's code of two or three letters, for example sv or sr-Latn.")
}

/// Languages that are written from right to left unless their tag names another script.
const RIGHT_TO_LEFT: &[&str] = &["ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi"];
/// Scripts that are written from right to left.
const RIGHT_TO_LEFT_SCRIPTS: &[&str] = &["adlm", "arab", "aran", "hebr", "nkoo", "rohg", "samr", "syrc", "thaa"];

/// Whether the tag has the form of BCP 47: a language of two or three letters, then script, region, variants and extensions
/// in this order. Whether a code is registered is not looked up.
pub(crate) fn is_well_formed(tag: &str) -> bool {
    let mut subtags = tag.split('-').peekable();
    let is_alphabetic = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphabetic());
    let is_sound = |text: &str| (1..=8).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if tag.len() > LONGEST_TAG || !tag.split('-').all(is_sound) {
        return false;
    }
    if !subtags.next().is_some_and(|language| matches!(language.len(), 2 | 3) && is_alphabetic(language)) {
        return false;
    }
    for _ in 0..3 {
        subtags.next_if(|extended| extended.len() == 3 && is_alphabetic(extended));
    }
    subtags.next_if(|script| script.len() == 4 && is_alphabetic(script));
    subtags.next_if(|region| {
        region.len() == 2 && is_alphabetic(region) || region.len() == 3 && region.bytes().all(|byte| byte.is_ascii_digit())
    });
    let is_variant = |text: &str| text.len() >= 5 || text.len() == 4 && text.bytes().next().is_some_and(|first| first.is_ascii_digit());
    while subtags.next_if(|variant| is_variant(variant)).is_some() {}
    // What is left are extensions: a single letter or digit, each followed by something.
    while let Some(singleton) = subtags.next() {
        let mut length = 0;
        let is_private = singleton.eq_ignore_ascii_case("x");
        while subtags.next_if(|part| is_private || part.len() > 1).is_some() {
            length += 1;
        }
        if singleton.len() != 1 || length == 0 {
            return false;
        }
    }
    true
}

/// Whether text in this language runs from right to left.
pub(crate) fn is_right_to_left(tag: &str) -> bool {
    let tag = tag.to_ascii_lowercase();
    let mut subtags = tag.split('-');
    let language = subtags.next().unwrap_or_default();
    match subtags.find(|subtag| subtag.len() == 4 && subtag.bytes().all(|byte| byte.is_ascii_alphabetic())) {
        Some(script) => RIGHT_TO_LEFT_SCRIPTS.contains(&script),
        None => RIGHT_TO_LEFT.contains(&language),
    }
}

/// The platform's language that the tag names, if it is one.
pub(crate) fn platform_language(tag: &str) -> Option<Language> {
    Language::from_code(&tag.split('-').next().unwrap_or_default().to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::{is_right_to_left, is_well_formed};

    #[test]
    fn tags_have_the_form_of_bcp_47() {
        for tag in ["sv", "sr-Latn", "pt-BR", "es-419", "de-1901", "sl-rozaj-biske", "zh-cmn-Hans-CN", "en-u-ca-buddhist", "ast", "de-x-a"]
        {
            assert!(is_well_formed(tag), "{tag}");
        }
        for tag in ["", "s", "swedish", "sv_SE", "sv-", "-sv", "1a", "sv-abcdefghi", "en-u", "sv-ä", "x", "en-a-b"] {
            assert!(!is_well_formed(tag), "{tag}");
        }
    }

    #[test]
    fn direction_follows_language_and_script() {
        assert!(["ar", "he-IL", "fa", "ur", "az-Arab", "AR"].iter().all(|tag| is_right_to_left(tag)));
        assert!(["sv", "ar-Latn", "ks-Deva", "ckx"].iter().all(|tag| !is_right_to_left(tag)));
    }
}
