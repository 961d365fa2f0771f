//! Spelling names: Bulgarian family names by sex, and everything in plain letters for addresses.

/// The family name of a woman, from the form that her brother has.
pub(super) fn bulgarian_female(family: &str) -> String {
    if let Some(stem) = family.strip_suffix("ски") {
        return format!("{stem}ска");
    }
    if ["ов", "ев", "ин"].iter().any(|ending| family.ends_with(ending)) {
        return format!("{family}а");
    }
    family.to_owned()
}

/// A name in the letters a–z, as it stands in an e-mail address: "Špela" is "spela", "Де Лука" is "deluka". Cyrillic
/// follows the streamlined system of the Bulgarian Transliteration Act.
pub(super) fn plain(name: &str) -> String {
    let lower = name.to_lowercase();
    let mut out = String::new();
    let letters: Vec<char> = lower.chars().collect();
    for (index, letter) in letters.iter().enumerate() {
        let last = letters.get(index + 1).is_none_or(|next| !next.is_alphabetic());
        // "-ия" at the end of a word is "-ia".
        if *letter == 'я' && last && index > 0 && letters[index - 1] == 'и' {
            out.push('a');
            continue;
        }
        match letter {
            'a'..='z' | '0'..='9' => out.push(*letter),
            _ => out.push_str(latin(*letter)),
        }
    }
    out
}

fn latin(letter: char) -> &'static str {
    match letter {
        'á' | 'à' | 'ä' | 'å' | 'â' => "a",
        'č' | 'ć' => "c",
        'đ' => "d",
        'é' | 'è' | 'ë' | 'ê' => "e",
        'í' | 'ì' => "i",
        'ó' | 'ò' | 'ö' | 'ø' => "o",
        'š' => "s",
        'ú' | 'ù' | 'ü' => "u",
        'ž' => "z",
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' => "g",
        'д' => "d",
        'е' | 'э' => "e",
        'ж' => "zh",
        'з' => "z",
        'и' => "i",
        'й' | 'ь' => "y",
        'к' => "k",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' => "u",
        'ф' => "f",
        'х' => "h",
        'ц' => "ts",
        'ч' => "ch",
        'ш' => "sh",
        'щ' => "sht",
        'ъ' => "a",
        'ю' => "yu",
        'я' => "ya",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn women_have_the_female_form() {
        assert_eq!(bulgarian_female("Иванов"), "Иванова");
        assert_eq!(bulgarian_female("Георгиев"), "Георгиева");
        assert_eq!(bulgarian_female("Рилски"), "Рилска");
        assert_eq!(bulgarian_female("Боянин"), "Боянина");
    }

    #[test]
    fn letters_lose_their_marks() {
        assert_eq!(plain("Špela"), "spela");
        assert_eq!(plain("Žnidaršič"), "znidarsic");
        assert_eq!(plain("Håkansson"), "hakansson");
        assert_eq!(plain("Niccolò"), "niccolo");
        assert_eq!(plain("Dell'Amore"), "dellamore");
        assert_eq!(plain("De Luca"), "deluca");
    }

    #[test]
    fn cyrillic_follows_the_streamlined_system() {
        assert_eq!(plain("София"), "sofia");
        assert_eq!(plain("Мария"), "maria");
        assert_eq!(plain("Щерев"), "shterev");
        assert_eq!(plain("Кръстев"), "krastev");
        assert_eq!(plain("Юлия"), "yulia");
        assert_eq!(plain("Йорданка"), "yordanka");
        assert_eq!(plain("Желев"), "zhelev");
    }
}
