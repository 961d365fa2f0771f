//! Texts of links and pictures that are there and still say nothing, in the five languages.

use crate::language::Language;

/// Texts of links that do not say where the link leads. Compared in lower case and without signs around them.
const fn vague_links(language: Language) -> &'static [&'static str] {
    match language {
        Language::En => &[
            "here",
            "click here",
            "click",
            "see here",
            "more",
            "read more",
            "learn more",
            "see more",
            "find out more",
            "more information",
            "details",
            "link",
            "this link",
            "the link",
            "this",
            "this page",
            "this site",
            "this website",
            "page",
            "website",
            "continue",
            "download",
            "go",
            "open",
        ],
        Language::Sl => &[
            "tukaj",
            "tu",
            "kliknite tukaj",
            "kliknite tu",
            "klikni tukaj",
            "klikni",
            "kliknite",
            "več",
            "preberite več",
            "preberi več",
            "več informacij",
            "izvedite več",
            "izvedi več",
            "glej",
            "povezava",
            "ta povezava",
            "na tej povezavi",
            "na povezavi",
            "stran",
            "ta stran",
            "spletna stran",
            "prenesi",
            "prenos",
            "odpri",
        ],
        Language::Bg => &[
            "тук",
            "кликнете тук",
            "кликни тук",
            "натиснете тук",
            "натисни тук",
            "щракнете тук",
            "още",
            "повече",
            "виж",
            "вижте",
            "прочетете повече",
            "прочети повече",
            "научете повече",
            "научи повече",
            "виж повече",
            "вижте повече",
            "повече информация",
            "връзка",
            "тази връзка",
            "връзката",
            "линк",
            "този линк",
            "линка",
            "страница",
            "тази страница",
            "сайт",
            "изтегли",
            "изтеглете",
            "отвори",
        ],
        Language::Sv => &[
            "här",
            "klicka här",
            "tryck här",
            "klicka",
            "mer",
            "läs mer",
            "läs mer här",
            "se mer",
            "se här",
            "mer information",
            "länk",
            "länken",
            "denna länk",
            "den här länken",
            "denna sida",
            "den här sidan",
            "sida",
            "sidan",
            "webbplats",
            "ladda ner",
            "ladda ned",
            "öppna",
        ],
        Language::It => &[
            "qui",
            "clicca qui",
            "cliccare qui",
            "cliccate qui",
            "fai clic qui",
            "fare clic qui",
            "premi qui",
            "altro",
            "di più",
            "più",
            "leggi di più",
            "leggi tutto",
            "leggi",
            "continua",
            "per saperne di più",
            "scopri di più",
            "maggiori informazioni",
            "ulteriori informazioni",
            "dettagli",
            "link",
            "questo link",
            "il link",
            "collegamento",
            "questo collegamento",
            "pagina",
            "questa pagina",
            "sito",
            "scarica",
            "apri",
        ],
    }
}

/// What texts for pictures begin with that say only that there is a picture.
const fn picture_words(language: Language) -> &'static [&'static str] {
    match language {
        Language::En => &["image of", "picture of", "graphic of", "an image of", "a picture of", "the image shows", "the picture shows"],
        Language::Sl => &["slika prikazuje", "slika kaže", "na sliki", "slika od", "podoba", "slika:"],
        Language::Bg => &["изображение на", "картина на", "картинка на", "на изображението", "на картината", "изображението показва"],
        Language::Sv => &["bild på", "bild av", "en bild på", "en bild av", "bilden visar", "bilden föreställer"],
        Language::It => {
            &["immagine di", "immagine del", "immagine che", "un'immagine", "figura di", "l'immagine mostra", "la figura mostra"]
        }
    }
}

/// Whether a link's text, read alone, does not say where the link leads.
pub(super) fn is_vague_link(text: &str, language: Language) -> bool {
    // The longest of the texts has about forty bytes.
    if text.len() > 80 {
        return false;
    }
    let text = text.trim_matches(|character: char| !character.is_alphanumeric()).to_lowercase();
    // Links into English pages are often left with their English text.
    vague_links(language).contains(&text.as_str()) || vague_links(Language::En).contains(&text.as_str())
}

/// Whether a link's text is an address.
pub(super) fn is_address(text: &str) -> bool {
    let text = text.trim();
    let begins = |start: &str| text.get(..start.len()).is_some_and(|beginning| beginning.eq_ignore_ascii_case(start));
    (begins("http://") || begins("https://") || begins("www.")) && !text.contains(char::is_whitespace)
}

/// Why the text for a picture says too little, if it does. `path` is the picture's path below the media folder.
pub(super) fn weak_alternative(text: &str, path: &str, language: Language) -> Option<&'static str> {
    let text = text.trim().to_lowercase();
    let name = path.rsplit('/').next().unwrap_or(path).to_lowercase();
    let stem = name.split('.').next().unwrap_or(&name);
    let compact = |text: &str| text.chars().filter(|character| character.is_alphanumeric()).collect::<String>();
    if text == name || !stem.is_empty() && compact(&text) == compact(stem) {
        return Some("This text is the picture's file name. Write what the picture shows.");
    }
    let begins = |start: &str| text.strip_prefix(start).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
    if picture_words(language).iter().chain(picture_words(Language::En)).any(|start| begins(start)) {
        return Some("Screen readers say that this is a picture. Begin with what it shows.");
    }
    None
}
