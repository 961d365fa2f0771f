//! Guessing what an author meant.

/// “Did you mean …?” for a mistyped name, otherwise the names that exist.
pub(crate) fn nearest(name: &str, known: &[&str]) -> String {
    let name: String = name.chars().take(40).collect::<String>().to_lowercase();
    known
        .iter()
        .map(|candidate| (distance(&name, candidate), candidate))
        .min()
        .filter(|(distance, _)| *distance <= 2)
        .map_or_else(|| format!("It has: {}.", known.join(", ")), |(_, candidate)| format!("Did you mean “{candidate}”?"))
}

/// How many characters must be changed, added or removed to make one word of the other (Levenshtein).
fn distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (line, a) in left.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = line + 1;
        for (column, b) in right.iter().enumerate() {
            let changed = diagonal + usize::from(a != *b);
            diagonal = row[column + 1];
            row[column + 1] = changed.min(row[column] + 1).min(diagonal + 1);
        }
    }
    row[right.len()]
}
