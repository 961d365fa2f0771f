//! The languages whose tokens one table describes.

use super::keywords;

/// How keys are told from other words.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Keys {
    None,
    /// A word or a string directly before a colon.
    Colon,
    /// A word before an equals sign, at the beginning of a line.
    Equals,
}

/// A kind of string.
pub(super) struct Quote {
    pub open: &'static str,
    pub close: &'static str,
    /// Whether a backslash takes the next character's meaning away.
    pub escapes: bool,
    /// Whether it may run over lines.
    pub lines: bool,
}

/// The tokens of a language.
pub(super) struct Grammar {
    pub line_comment: &'static [&'static str],
    pub block_comment: Option<(&'static str, &'static str)>,
    /// Longer openings come before those that they begin with.
    pub quotes: &'static [Quote],
    /// In order; in lower case where case does not matter.
    pub keywords: &'static [&'static str],
    pub any_case: bool,
    pub keys: Keys,
    /// Signs that are part of words besides letters, digits and the underscore.
    pub in_words: &'static [u8],
    /// Signs that begin a name.
    pub signs: &'static [u8],
    /// Whether a comment begins only behind white space, `-x` is an option, and `${…}` a name.
    pub is_shell: bool,
    /// Whether comments and strings begin only behind white space, so that an apostrophe in a sentence is none.
    pub is_yaml: bool,
    /// Whether a line `[…]` begins a section.
    pub sections: bool,
}

const fn quote(open: &'static str, close: &'static str, escapes: bool, lines: bool) -> Quote {
    Quote { open, close, escapes, lines }
}

const PLAIN: Grammar = Grammar {
    line_comment: &[],
    block_comment: None,
    quotes: &[quote("\"", "\"", true, false)],
    keywords: &[],
    any_case: false,
    keys: Keys::None,
    in_words: b"",
    signs: b"",
    is_shell: false,
    is_yaml: false,
    sections: false,
};

pub(super) static CSS: Grammar = Grammar {
    block_comment: Some(("/*", "*/")),
    quotes: &[quote("\"", "\"", true, false), quote("'", "'", true, false)],
    keywords: &["and", "from", "important", "not", "only", "to"],
    keys: Keys::Colon,
    in_words: b"-",
    signs: b"@.#",
    ..PLAIN
};

pub(super) static JAVASCRIPT: Grammar = Grammar {
    line_comment: &["//"],
    block_comment: Some(("/*", "*/")),
    quotes: &[quote("\"", "\"", true, false), quote("'", "'", true, false), quote("`", "`", true, true)],
    keywords: keywords::JAVASCRIPT,
    keys: Keys::Colon,
    in_words: b"$",
    signs: b"@",
    ..PLAIN
};

static JSON: Grammar =
    Grammar { line_comment: &["//"], block_comment: Some(("/*", "*/")), keywords: &["false", "null", "true"], keys: Keys::Colon, ..PLAIN };

static PYTHON: Grammar = Grammar {
    line_comment: &["#"],
    quotes: &[
        quote("f\"\"\"", "\"\"\"", true, true),
        quote("r\"\"\"", "\"\"\"", false, true),
        quote("\"\"\"", "\"\"\"", true, true),
        quote("'''", "'''", true, true),
        quote("f\"", "\"", true, false),
        quote("f'", "'", true, false),
        quote("r\"", "\"", false, false),
        quote("r'", "'", false, false),
        quote("b\"", "\"", true, false),
        quote("b'", "'", true, false),
        quote("\"", "\"", true, false),
        quote("'", "'", true, false),
    ],
    keywords: keywords::PYTHON,
    signs: b"@",
    ..PLAIN
};

static SQL: Grammar = Grammar {
    line_comment: &["--"],
    block_comment: Some(("/*", "*/")),
    quotes: &[quote("'", "'", false, true), quote("\"", "\"", false, false)],
    keywords: keywords::SQL,
    any_case: true,
    ..PLAIN
};

pub(super) static BASH: Grammar = Grammar {
    line_comment: &["#"],
    quotes: &[quote("\"", "\"", true, true), quote("'", "'", false, true)],
    keywords: keywords::BASH,
    keys: Keys::Equals,
    in_words: b"-",
    signs: b"$",
    is_shell: true,
    ..PLAIN
};

static RUST: Grammar = Grammar {
    line_comment: &["//"],
    block_comment: Some(("/*", "*/")),
    quotes: &[
        quote("r##\"", "\"##", false, true),
        quote("r#\"", "\"#", false, true),
        quote("r\"", "\"", false, true),
        quote("b\"", "\"", true, true),
        quote("\"", "\"", true, true),
        // A character; a lifetime has no closing sign directly behind.
        quote("'\\", "'", true, false),
    ],
    keywords: keywords::RUST,
    signs: b"'",
    ..PLAIN
};

static TOML: Grammar = Grammar {
    line_comment: &["#"],
    quotes: &[
        quote("\"\"\"", "\"\"\"", true, true),
        quote("'''", "'''", false, true),
        quote("\"", "\"", true, false),
        quote("'", "'", false, false),
    ],
    keywords: &["false", "inf", "nan", "true"],
    keys: Keys::Equals,
    in_words: b"-.",
    sections: true,
    ..PLAIN
};

/// What stands behind a key of YAML.
pub(super) static YAML_VALUE: Grammar = Grammar {
    line_comment: &["#"],
    quotes: &[quote("\"", "\"", true, false), quote("'", "'", false, false)],
    keywords: &["false", "no", "null", "off", "on", "true", "yes"],
    in_words: b"-./",
    signs: b"&*!",
    is_yaml: true,
    ..PLAIN
};

/// The grammar of a language by the names that authors use.
pub(super) fn find(language: &str) -> Option<&'static Grammar> {
    Some(match language {
        "css" | "scss" => &CSS,
        "javascript" | "js" | "mjs" | "jsx" | "typescript" | "ts" | "tsx" => &JAVASCRIPT,
        "json" | "jsonc" | "geojson" => &JSON,
        "python" | "py" => &PYTHON,
        "sql" => &SQL,
        "bash" | "sh" | "shell" | "zsh" => &BASH,
        "rust" | "rs" => &RUST,
        "toml" => &TOML,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keywords_stand_in_order() {
        for grammar in [&CSS, &JAVASCRIPT, &JSON, &PYTHON, &SQL, &BASH, &RUST, &TOML, &YAML_VALUE] {
            assert!(grammar.keywords.is_sorted(), "{:?}", grammar.keywords);
        }
    }

    #[test]
    fn longer_openings_come_first() {
        for grammar in [&CSS, &JAVASCRIPT, &JSON, &PYTHON, &SQL, &BASH, &RUST, &TOML, &YAML_VALUE] {
            for (index, quote) in grammar.quotes.iter().enumerate() {
                assert!(grammar.quotes[..index].iter().all(|earlier| !quote.open.starts_with(earlier.open)), "{}", quote.open);
            }
        }
    }
}
