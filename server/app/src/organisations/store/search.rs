//! Finding people by the beginning of a name or address, in any case, on both databases.
//!
//! SQLite knows upper and lower case of A–Z only, and PostgreSQL what its locale knows. So both sides are lowered by the
//! database as far as it can, and the words are tried in the spellings that people use: as typed, small, capital, and
//! with a capital first letter. That finds "Škof…" for "škof" without a column of its own.

use crate::organisations::entity::person;
use sea_orm::ColumnTrait;
use sea_orm::sea_query::{Condition, Expr, ExprTrait, Func, LikeExpr};
use std::collections::BTreeSet;

/// More words than this are not looked at.
const WORDS: usize = 5;

/// Every word must begin a part of the given name or family name, or the address.
pub(super) fn matches(words: &str) -> Condition {
    words.split_whitespace().take(WORDS).fold(Condition::all(), |all, word| all.add(matches_word(word)))
}

fn matches_word(word: &str) -> Condition {
    let mut any = Condition::any().add(like(person::Column::Email, format!("{}%", escaped(&word.to_lowercase()))));
    for spelling in spellings(word) {
        let spelling = escaped(&spelling);
        for column in [person::Column::FamilyName, person::Column::GivenName] {
            any = any
                .add(like(column, format!("{spelling}%")))
                .add(like(column, format!("% {spelling}%")))
                .add(like(column, format!("%-{spelling}%")));
        }
    }
    any
}

fn like(column: person::Column, pattern: String) -> Expr {
    Expr::from(Func::lower(column.into_expr())).like(LikeExpr::new(pattern).escape('\\'))
}

/// The spellings of a word after a database has lowered A–Z only.
fn spellings(word: &str) -> BTreeSet<String> {
    let mut letters = word.chars();
    let first: String = letters.next().map(|letter| letter.to_uppercase().collect()).unwrap_or_default();
    let title = first + &letters.as_str().to_lowercase();
    [word.to_owned(), word.to_lowercase(), word.to_uppercase(), title].into_iter().map(|word| word.to_ascii_lowercase()).collect()
}

fn escaped(word: &str) -> String {
    word.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_small_letter_with_a_caron_finds_the_capital_one() {
        assert!(spellings("škof").contains("Škof"));
        assert!(spellings("иван").contains("Иван"));
    }

    #[test]
    fn plain_words_have_one_spelling() {
        assert_eq!(spellings("Novak"), BTreeSet::from(["novak".to_owned()]));
    }

    #[test]
    fn wildcards_are_letters_like_any_other() {
        assert_eq!(escaped("100%_\\"), "100\\%\\_\\\\");
    }
}
