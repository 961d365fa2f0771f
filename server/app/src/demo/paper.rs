//! A page that looks like a certificate, as the smallest PDF that readers open.

use std::fmt::Write as _;

/// One page with a line of text each, the first one large. The page's own font knows Western letters only, so others lose their marks.
pub(super) fn pdf(lines: &[&str]) -> Vec<u8> {
    let mut text = String::from("BT\n");
    for (place, line) in lines.iter().enumerate() {
        let size = if place == 0 { 28 } else { 16 };
        let down = 700 - 48 * place;
        // Writing into a text cannot fail.
        let _ = writeln!(text, "/F1 {size} Tf 1 0 0 1 90 {down} Tm ({}) Tj", escaped(line));
    }
    text.push_str("ET");
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>".to_owned(),
        format!("<< /Length {} >>\nstream\n{text}\nendstream", text.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
    ];
    let mut file = String::from("%PDF-1.4\n");
    let mut places = Vec::new();
    for (number, object) in (1..).zip(&objects) {
        places.push(file.len());
        let _ = write!(file, "{number} 0 obj\n{object}\nendobj\n");
    }
    let table = file.len();
    let _ = write!(file, "xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for place in places {
        let _ = writeln!(file, "{place:010} 00000 n ");
    }
    let _ = write!(file, "trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n", objects.len() + 1);
    file.into_bytes()
}

fn escaped(line: &str) -> String {
    let plain = line.chars().map(|letter| match letter {
        'č' | 'ć' => 'c',
        'Č' | 'Ć' => 'C',
        'š' => 's',
        'Š' => 'S',
        'ž' => 'z',
        'Ž' => 'Z',
        '(' | ')' | '\\' => ' ',
        letter if letter.is_ascii_graphic() || letter == ' ' => letter,
        _ => '?',
    });
    plain.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_object_lies_where_the_table_says() {
        let file = String::from_utf8(pdf(&["Certificate", "Društvo (1)"])).unwrap();
        assert!(file.contains("(Drustvo  1 ) Tj"), "{file}");
        let start: usize = file.rsplit("startxref\n").next().unwrap().lines().next().unwrap().parse().unwrap();
        let table = &file[start..];
        assert!(table.starts_with("xref\n0 6\n"));
        for (number, line) in (1..).zip(table.lines().skip(3).take(5)) {
            let place: usize = line[..10].parse().unwrap();
            assert!(file[place..].starts_with(&format!("{number} 0 obj")), "{number}");
        }
    }
}
