//! How positions are compared. Pure.

/// A position without the differences that nobody means: capitals, and spaces beside and between words.
#[must_use]
pub fn key(position: &str) -> String {
    position.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::key;

    #[test]
    fn capitals_and_spaces_make_no_other_position() {
        assert_eq!(key("  Višja  Svetovalka "), key("višja svetovalka"));
        assert_eq!(key("ЕКСПЕРТ"), "експерт");
        assert_ne!(key("svetovalec"), key("svetovalka"));
        assert_eq!(key(" "), "");
    }
}
