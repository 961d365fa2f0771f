//! Applying edits to a text.

use super::Fix;

/// Applies fixes to a text. A fix is applied whole or, where it meets one that stands earlier in the text, not at all; it
/// is found again in the next round. Gives the new text and the positions of the fixes that were applied.
pub(super) fn apply(text: &str, fixes: &[&Fix]) -> (String, Vec<usize>) {
    let mut order: Vec<usize> = (0..fixes.len()).filter(|position| fixes.get(*position).is_some_and(|fix| fits(text, fix))).collect();
    let extent = |position: usize| {
        let edits = fixes.get(position).map(|fix| fix.edits.as_slice()).unwrap_or_default();
        let start = edits.first().map_or(0, |edit| edit.start);
        (start, edits.last().map_or(start, |edit| edit.end))
    };
    order.sort_by_key(|position| extent(*position));
    let mut out = String::with_capacity(text.len());
    let mut done = Vec::new();
    let mut copied = 0;
    // Two insertions at one place could come in either order, so the second one waits as well.
    let mut free = 0;
    for position in order {
        let (start, end) = extent(position);
        if start < free {
            continue;
        }
        for edit in fixes.get(position).into_iter().flat_map(|fix| &fix.edits) {
            out.push_str(text.get(copied..edit.start).unwrap_or_default());
            out.push_str(&edit.replacement);
            copied = edit.end;
        }
        free = end.max(start + 1);
        done.push(position);
    }
    out.push_str(text.get(copied..).unwrap_or_default());
    (out, done)
}

/// Whether the edits stand in order, apart, and at the beginnings of characters.
fn fits(text: &str, fix: &Fix) -> bool {
    let mut end = 0;
    !fix.edits.is_empty()
        && fix.edits.iter().all(|edit| {
            let is_right = edit.start >= end && text.get(edit.start..edit.end).is_some();
            end = edit.end;
            is_right
        })
}

#[cfg(test)]
mod tests {
    use super::apply;
    use crate::fix::{Edit, Fix};

    fn fix(edits: &[(usize, usize, &str)]) -> Fix {
        let edits = edits.iter().map(|(start, end, text)| Edit { start: *start, end: *end, replacement: (*text).to_owned() }).collect();
        Fix { description: String::new(), edits }
    }

    #[test]
    fn edits_are_applied_in_the_order_of_the_text() {
        let (last, first) = (fix(&[(3, 4, "D")]), fix(&[(0, 0, "-"), (1, 2, "BB")]));
        assert_eq!(apply("abcd", &[&last, &first]), ("-aBBcD".to_owned(), vec![1, 0]));
    }

    #[test]
    fn fixes_that_meet_wait_for_each_other() {
        let (whole, inner, behind) = (fix(&[(0, 1, "A"), (3, 4, "D")]), fix(&[(1, 2, "B")]), fix(&[(4, 4, "!")]));
        assert_eq!(apply("abcd", &[&inner, &whole, &behind]), ("AbcD!".to_owned(), vec![1, 2]));
        let (one, other) = (fix(&[(2, 2, "1")]), fix(&[(2, 2, "2")]));
        assert_eq!(apply("abcd", &[&one, &other]), ("ab1cd".to_owned(), vec![0]));
    }

    #[test]
    fn edits_outside_the_text_change_nothing() {
        for wrong in [fix(&[(3, 9, "")]), fix(&[(1, 2, "")]), fix(&[(2, 0, "")]), fix(&[(2, 3, ""), (0, 1, "")]), fix(&[])] {
            assert_eq!(apply("čbc", &[&wrong]), ("čbc".to_owned(), vec![]));
        }
    }
}
