//! The notes of other tools become alerts.

/// Turns the notes of other tools, `!!! note` and `::: note`, into alerts, line by line, so that places stay right. What
/// stands in a `:::` block may hold another.
pub(super) fn alerts(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let (mut is_code, mut in_indented, mut depth) = (false, false, 0_usize);
    for line in text.split_inclusive('\n') {
        let content = line.trim_end();
        let prefix = "> ".repeat(depth);
        if content.trim_start().starts_with("```") || content.trim_start().starts_with("~~~") {
            is_code = !is_code;
        } else if !is_code && content.starts_with(":::") {
            let words = content.trim_matches([':', ' ', '{', '}', '.']);
            if words.is_empty() {
                depth = depth.saturating_sub(1);
                out.push_str(&format!("{}\n", "> ".repeat(depth).trim_end()));
            } else if depth < DEEPEST_ALERT {
                depth += 1;
                out.push_str(&format!("{}[!{}]\n", "> ".repeat(depth), alert_kind(words)));
            }
            continue;
        }
        if in_indented && (content.is_empty() || content.starts_with("    ") || content.starts_with('\t')) {
            out.push_str(&format!("> {}", line.strip_prefix("    ").or_else(|| line.strip_prefix('\t')).unwrap_or(line)));
            continue;
        }
        in_indented = false;
        match content.strip_prefix("!!!").map(str::trim).filter(|words| !is_code && !words.is_empty()) {
            Some(words) => {
                in_indented = true;
                out.push_str(&format!("{prefix}> [!{}]\n", alert_kind(words)));
            }
            None if depth > 0 => out.push_str(&format!("{prefix}{line}")),
            None => out.push_str(line),
        }
    }
    out
}

/// Blocks inside blocks beyond this depth are written as their text.
const DEEPEST_ALERT: usize = 8;

/// The alert that comes nearest to another tool's word.
fn alert_kind(words: &str) -> &'static str {
    match words.split([' ', '{', '[', '"']).next().unwrap_or_default().to_ascii_lowercase().as_str() {
        "tip" | "hint" | "success" | "solution" | "testimonial" => "TIP",
        "warning" | "attention" => "WARNING",
        "danger" | "error" | "caution" => "CAUTION",
        "important" | "objectives" | "keypoints" | "challenge" | "prereq" => "IMPORTANT",
        _ => "NOTE",
    }
}
