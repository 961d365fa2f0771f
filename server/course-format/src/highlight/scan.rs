//! Reads code by the table of its language: comments, strings, numbers, words.

use super::grammar::{Grammar, Keys, Quote};
use super::{Class, Output};

/// Writes code of a language.
pub(super) fn code(grammar: &Grammar, text: &str, out: &mut Output) {
    let mut scanner = Scanner { grammar, text, at: 0, written: 0, line_begins: true };
    while scanner.at < text.len() {
        let start = scanner.at;
        match scanner.token() {
            Some(class) => {
                out.plain(text.get(scanner.written..start).unwrap_or_default());
                out.push(class, text.get(start..scanner.at).unwrap_or_default());
                scanner.written = scanner.at;
                scanner.line_begins = false;
            }
            // A word without a class, or a sign.
            None if scanner.at == start => scanner.sign(),
            None => scanner.line_begins = false,
        }
    }
    out.plain(text.get(scanner.written..).unwrap_or_default());
}

struct Scanner<'a> {
    grammar: &'a Grammar,
    text: &'a str,
    at: usize,
    /// Up to where the text is written.
    written: usize,
    /// Whether nothing but white space stands before this place on its line.
    line_begins: bool,
}

impl Scanner<'_> {
    fn byte(&self, at: usize) -> u8 {
        self.text.as_bytes().get(at).copied().unwrap_or_default()
    }

    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn line_end(&self) -> usize {
        self.rest().find('\n').map_or(self.text.len(), |length| self.at + length)
    }

    /// Moves behind one character.
    fn sign(&mut self) {
        let Some(sign) = self.rest().chars().next() else { return };
        self.at += sign.len_utf8();
        self.line_begins = sign == '\n' || self.line_begins && sign.is_whitespace();
    }

    /// Moves behind the token that begins here and says what it is. Without a token it stays; a word without a class is
    /// passed over whole.
    fn token(&mut self) -> Option<Class> {
        let grammar = self.grammar;
        let byte = self.byte(self.at);
        if byte.is_ascii_whitespace() {
            return None;
        }
        if !byte.is_ascii_alphanumeric()
            && let Some(end) = self.comment()
        {
            self.at = end;
            return Some(Class::Comment);
        }
        if grammar.sections && byte == b'[' && self.line_begins && self.is_section() {
            self.at = self.line_end();
            return Some(Class::Heading);
        }
        let may_open = !grammar.is_yaml || self.is_behind_space() || matches!(self.byte(self.at - 1), b'[' | b'{' | b',');
        if let Some(quote) =
            grammar.quotes.iter().find(|quote| may_open && quote.open.as_bytes()[0] == byte && self.rest().starts_with(quote.open))
        {
            self.at = string_end(self.text, self.at + quote.open.len(), quote);
            return Some(if grammar.keys == Keys::Colon && self.next_visible() == b':' { Class::Attribute } else { Class::String });
        }
        if byte.is_ascii_digit() {
            self.number();
            return Some(Class::Number);
        }
        if grammar.signs.contains(&byte) {
            return self.signed();
        }
        let next = self.byte(self.at + 1);
        if grammar.is_shell && byte == b'-' && self.is_behind_space() && (next.is_ascii_alphabetic() || next == b'-') {
            self.word();
            return Some(Class::Attribute);
        }
        if !self.is_word(byte) || byte == b'-' || byte == b'.' {
            return None;
        }
        let start = self.at;
        self.word();
        self.word_class(self.text.get(start..self.at).unwrap_or_default())
    }

    fn word_class(&self, word: &str) -> Option<Class> {
        let grammar = self.grammar;
        if grammar.keys == Keys::Equals && self.line_begins && self.is_assigned() {
            return Some(Class::Attribute);
        }
        let next = self.byte(self.at);
        if grammar.keys == Keys::Colon && next == b':' && self.byte(self.at + 1) != b':' {
            return Some(Class::Attribute);
        }
        let is_keyword = if grammar.any_case {
            word.len() <= 16 && grammar.keywords.binary_search(&word.to_ascii_lowercase().as_str()).is_ok()
        } else {
            grammar.keywords.binary_search(&word).is_ok()
        };
        if is_keyword {
            return Some(Class::Keyword);
        }
        let is_call = next == b'(' || next == b'!' && matches!(self.byte(self.at + 1), b'(' | b'[' | b'{');
        is_call.then_some(Class::Name)
    }

    /// The end of the comment that begins here.
    fn comment(&self) -> Option<usize> {
        let rest = self.rest();
        if self.grammar.line_comment.iter().any(|open| rest.starts_with(open))
            && (!(self.grammar.is_shell || self.grammar.is_yaml) || self.is_behind_space())
        {
            return Some(self.line_end());
        }
        let (open, close) = self.grammar.block_comment?;
        let inside = rest.strip_prefix(open)?;
        Some(inside.find(close).map_or(self.text.len(), |length| self.at + open.len() + length + close.len()))
    }

    /// Moves behind a number with its unit.
    fn number(&mut self) {
        while self.byte(self.at).is_ascii_alphanumeric()
            || matches!(self.byte(self.at), b'_' | b'%')
            || self.byte(self.at) == b'.' && self.byte(self.at + 1).is_ascii_digit()
        {
            self.at += 1;
        }
    }

    /// Moves behind a name with a sign before it, such as `$HOME`, `@media` or a lifetime.
    fn signed(&mut self) -> Option<Class> {
        let next = self.byte(self.at + 1);
        if self.byte(self.at) == b'\'' {
            // The character between two signs.
            let mut characters = self.text.get(self.at + 1..).unwrap_or_default().char_indices();
            if let (Some(_), Some((width, '\''))) = (characters.next(), characters.next()) {
                self.at += width + 2;
                return Some(Class::String);
            }
        }
        if self.grammar.is_shell && next == b'{' {
            let end = self.line_end();
            self.at = self.text.get(self.at..end).and_then(|line| line.find('}')).map_or(end, |length| self.at + length + 1);
            return Some(Class::Name);
        }
        if !self.is_word(next) {
            return None;
        }
        self.at += 1;
        self.word();
        Some(Class::Name)
    }

    fn word(&mut self) {
        while self.at < self.text.len() && self.is_word(self.byte(self.at)) {
            self.at += 1;
        }
    }

    fn is_word(&self, byte: u8) -> bool {
        // Bytes above ASCII are parts of letters, so a word never ends within one.
        byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80 || self.grammar.in_words.contains(&byte)
    }

    fn is_behind_space(&self) -> bool {
        self.at == 0 || self.byte(self.at - 1).is_ascii_whitespace()
    }

    /// The next byte that is no white space.
    fn next_visible(&self) -> u8 {
        self.rest().bytes().find(|byte| !byte.is_ascii_whitespace()).unwrap_or_default()
    }

    /// Whether an equals sign follows, directly in a shell, else behind blanks.
    fn is_assigned(&self) -> bool {
        let rest = if self.grammar.is_shell { self.rest() } else { self.rest().trim_start_matches([' ', '\t']) };
        rest.starts_with('=')
    }

    /// Whether the line is `[…]` and no list.
    fn is_section(&self) -> bool {
        let line = self.text.get(self.at..self.line_end()).unwrap_or_default();
        let line = line.split('#').next().unwrap_or_default().trim_end();
        line.ends_with(']') && !line.contains([',', ' '])
    }
}

/// Where a string ends whose inside begins at `start`: behind its closing sign, or where it must end without one.
fn string_end(text: &str, start: usize, quote: &Quote) -> usize {
    let bytes = text.as_bytes();
    // A quoted backslash is in the opening of a character.
    let mut at = if quote.open.ends_with('\\') { start + 1 } else { start };
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\\' if quote.escapes => at += 1,
            b'\n' if !quote.lines => return at,
            _ if bytes.get(at..).is_some_and(|rest| rest.starts_with(quote.close.as_bytes())) => return at + quote.close.len(),
            _ => {}
        }
        at += 1;
    }
    text.len()
}
