//! How hard a text is to read, and how long it takes.

use course_format::{Language, Parsed, Readability, readability};

use crate::world::{self, FRONT, MANIFEST, assert_text_violates, lesson, rules_violated};

fn index(text: &str, language: Language) -> f64 {
    readability(text, language).index.unwrap().value
}

#[track_caller]
fn assert_near(found: f64, published: f64, tolerance: f64) {
    assert!((found - published).abs() <= tolerance, "found {found}, published is {published}");
}

/// Text, its sentences and its words in each.
#[track_caller]
fn assert_divided(language: Language, text: &str, sentences: usize) {
    assert_eq!(readability(text, language).sentences, sentences, "{text}");
}

#[test]
fn flesch_gives_the_published_values() {
    // Both are the examples of the encyclopaedia article on the formula: 116, and 37.5 for 24 syllables in 13 words.
    assert_near(index("The cat sat on the mat.", Language::En), 116.0, 0.5);
    let text = "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.";
    let counts = readability(text, Language::En);
    assert_eq!((counts.words, counts.syllables, counts.sentences), (13, 24, 1));
    assert_near(counts.index.unwrap().value, 37.5, 0.05);
}

#[test]
fn flesch_is_close_on_a_text_counted_by_hand() {
    // The first sentence of the Gettysburg Address has 48 syllables by dictionary; one more or less makes 2.8 points.
    let text = "Four score and seven years ago our fathers brought forth on this continent, a new nation, conceived in Liberty, and \
                dedicated to the proposition that all men are created equal.";
    let counts = readability(text, Language::En);
    assert_eq!((counts.words, counts.sentences), (30, 1));
    let by_hand = 206.835 - 1.015 * 30.0 - 84.6 * (48.0 / 30.0);
    assert_near(counts.index.unwrap().value, by_hand, 3.0);
}

#[test]
fn gulpease_gives_the_values_that_its_makers_program_gave() {
    // Sentences of a report by Èulogos Censor, the program that grew out of the formula.
    for (text, published) in [
        ("E cosa sono gli indici Gulpease?", 95.67),
        ("Prima di tutto non si può parlare di leggibilità tralasciando il concetto di comprensibilità.", 54.00),
        ("Entrambe sono, in realtà, fondamentali per la comprensione di un testo, ma riguardano sfere diverse.", 54.33),
        (
            "Il sito offre la possibilità di calcolare la leggibilità secondo gli indici Gulpease di qualsiasi testo, anche di grandi \
             dimensioni.",
            48.50,
        ),
    ] {
        assert_near(index(text, Language::It), published, 0.005);
    }
}

#[test]
fn lix_is_what_one_counts_by_hand() {
    // 4 + 5 words in 2 sentences, of which “kommunen”, “blanketten” and “webbplatsen” have more than 6 letters.
    let text = "Kommunen tar emot dig. Blanketten finns på vår webbplatsen.";
    let counts = readability(text, Language::Sv);
    assert_eq!((counts.words, counts.sentences, counts.long_words), (9, 2, 3));
    assert_near(index(text, Language::Sv), 9.0 / 2.0 + 300.0 / 9.0, 1e-9);
    // A colon ends a sentence before a capital letter, as Björnsson counts.
    assert_divided(Language::Sv, "Gör så här: Öppna filen. Spara: nu.", 3);
}

#[test]
fn languages_without_a_tested_formula_have_no_index() {
    for language in [Language::Sl, Language::Bg] {
        assert_eq!(readability("Občina vabi. Општина.", language).index, None);
    }
    let empty = Readability { sentences: 0, words: 0, letters: 0, long_words: 0, syllables: 0, index: None };
    assert_eq!(readability(" – … \n\n", Language::En), empty);
}

#[test]
fn abbreviations_and_numbers_end_no_sentence() {
    assert_divided(Language::En, "Ask Dr. Novak, e.g. at 3.30 p.m. on Monday. See Art. 5 of vol. 2.", 2);
    assert_divided(Language::En, "Is it No. 5? The answer is no. Then go on, J. Smith said.", 3);
    assert_divided(Language::En, "“Stop!” he said. Version 2.1.0 costs 1.000.000 euros (really.) And so on...", 3);
    assert_divided(Language::Sl, "Na 1. maj je dr. Novak, npr. v Ljubljani, odprl 3. člen itd. Potem je šel domov.", 2);
    assert_divided(Language::Sl, "Glej čl. 5 in str. 12. To je oz. Ni res.", 2);
    assert_divided(Language::Bg, "Вж. чл. 5, напр. на ул. Раковски. Проф. Иванов пише през 2024 г. Общината отговаря.", 3);
    assert_divided(Language::Sv, "Det gäller bl.a. kommuner, t.ex. Umeå, enligt kap. 5. Se nr. 7.", 2);
    assert_divided(Language::It, "Il dott. Rossi cita l'art. 5, cfr. pag. 12. Vedi p.es. Roma.", 2);
    assert_divided(Language::En, "1. Open the file. 2. Save it.", 2);
}

#[test]
fn words_are_what_is_spoken() {
    let words = |text: &str, language| readability(text, language).words;
    assert_eq!(words("Well-known e-mails – and/or letters — cost $15.", Language::En), 7);
    assert_eq!(words("don't", Language::En), 1);
    assert_eq!(words("L'acqua dell’isola", Language::It), 4);
}

/// So many words and a full stop.
fn sentence(words: usize) -> String {
    format!("Word {}end.", "word ".repeat(words - 2))
}

#[test]
fn long_sentences_are_named_at_their_beginning() {
    assert_text_violates(&format!("Short one. {} Short again.\n", sentence(41)), "long-sentence", &[(1, 12)]);
    let message = &lesson(&format!("{}\n", sentence(47))).diagnostics[0].message;
    assert!(message.starts_with("This sentence has 47 words") && message.contains("“Word word word word word word …”"), "{message}");
    assert!(rules_violated(&lesson(&format!("{}\n", sentence(40)))).is_empty());
    // Entries of lists, alerts, options and notes have sentences as well, and markup is not counted.
    assert_text_violates(&format!("- a\n- **b** {}\n", sentence(40)), "long-sentence", &[(2, 5)]);
    assert_text_violates(&format!("> [!TIP]\n> {}\n", sentence(41)), "long-sentence", &[(2, 3)]);
    assert_text_violates(&format!("## Q {{#q .choice}}\n- [x] {}\n- [ ] b\n", sentence(41)), "long-sentence", &[(2, 7)]);
    assert_text_violates(&format!("a[^1]\n\n[^1]: {}\n", sentence(41)), "long-sentence", &[(3, 7)]);
    assert_text_violates(&format!("## Q {{#q .gap}}\n[[a]]\n\n> [!HINT]\n> {}\n", sentence(41)), "long-sentence", &[(5, 3)]);
}

#[test]
fn what_has_no_sentences_is_not_measured() {
    for text in [
        format!("```\n{}\n```\n", sentence(60)),
        format!("`{}`\n", sentence(60)),
        format!("| a |\n| - |\n| {} |\n", sentence(60)),
        format!("“{}”\n", sentence(60)),
        format!("[{}]{{lang=sv}} It says so.\n", sentence(60)),
        format!("## A {{lang=sv}}\n\n{}\n", sentence(60)),
        "- one two three four five\n".repeat(30),
        format!("{}\n", "Two words. ".repeat(60)),
    ] {
        assert!(rules_violated(&lesson(&text)).is_empty(), "{text}");
    }
}

/// A lesson in a language, with what it says of its ease.
fn in_language(code: &str, text: &str) -> Parsed {
    let manifest = MANIFEST.replace("\"en\"", &format!("\"{code}\"")).replace("en =", &format!("{code} ="));
    world::course(&[("course.toml", &manifest), (&format!("{code}/01-a.md"), &format!("{FRONT}{text}"))])
}

#[test]
fn lessons_that_are_hard_to_read_are_told_the_number_and_the_limit() {
    for (code, text, named) in [
        ("en", "Municipal administrations prioritise interoperability considerations.\n\n", "Flesch Reading Ease"),
        ("it", "Le amministrazioni comunali privilegiano considerazioni sull'interoperabilità organizzativa.\n\n", "Gulpease"),
        ("sv", "Kommunförvaltningarna prioriterar interoperabilitetsaspekter beträffande verksamhetssystemen.\n\n", "LIX"),
    ] {
        let parsed = in_language(code, &text.repeat(25));
        assert_eq!(rules_violated(&parsed), ["hard-to-read"], "{}", world::listed(&parsed));
        let message = &parsed.diagnostics[0].message;
        assert!(message.contains(named) && message.contains(" 50."), "{message}");
        // Few words say too little about a text.
        assert!(rules_violated(&in_language(code, &text.repeat(2))).is_empty());
    }
}

#[test]
fn only_sentences_are_judged_where_no_formula_is_tested() {
    for (code, name) in [("sl", "Slovenian"), ("bg", "Bulgarian")] {
        let word = if code == "sl" { "beseda" } else { "дума" };
        let text = |words: usize| format!("{} konec.\n\n", format!("{word} ").repeat(words - 1)).repeat(10).replace("konec", word);
        let parsed = in_language(code, &text(21));
        assert_eq!(rules_violated(&parsed), ["hard-to-read"]);
        let message = &parsed.diagnostics[0].message;
        assert!(message.contains("21 words on average") && message.contains(&format!("{name} has no tested formula")), "{message}");
        assert!(rules_violated(&in_language(code, &text(20))).is_empty());
    }
}

#[test]
fn questions_do_not_make_a_text_look_easier() {
    let hard = "Municipal administrations prioritise interoperability considerations.\n\n".repeat(25);
    let questions: String = (0..40).map(|number| format!("## Is it? {{#q{number} .choice}}\n- [x] It is.\n- [ ] It is not.\n\n")).collect();
    let parsed = world::course(&[("en/01-a.md", &format!("---\ntitle: A\nminutes: 25\n---\n{hard}{questions}"))]);
    assert_eq!(rules_violated(&parsed), ["hard-to-read"], "{}", world::listed(&parsed));
}

/// A lesson of so many words that says that it takes so many minutes.
fn timed(words: usize, minutes: u32, further: &str) -> Vec<&'static str> {
    let text = format!("---\ntitle: A\nminutes: {minutes}\n---\n{}{further}", "One two three four five.\n\n".repeat(words / 5));
    let mut files = vec![("en/01-a.md", text.as_str())];
    if further.contains("clip.mp4") {
        files.extend([("media/clip.mp4", world::CLIP), ("media/clip.vtt", "WEBVTT\n\n00:00.000 --> 00:01.000\nHello.\n")]);
    }
    rules_violated(&world::course(&files))
}

#[test]
fn minutes_that_no_reader_needs_or_manages_are_pointed_out() {
    // 1800 words take ten minutes.
    for (minutes, is_wrong) in [(4, true), (5, false), (10, false), (20, false), (21, true)] {
        assert_eq!(timed(1800, minutes, ""), if is_wrong { vec!["reading-time"] } else { vec![] }, "{minutes}");
    }
    // Who rounds to five minutes misleads nobody.
    assert!(timed(5, 5, "").is_empty());
    assert_eq!(timed(5, 6, ""), ["reading-time"]);
    let text = format!("---\ntitle: A\nminutes: 60\n---\n{}", "One two three four five.\n\n".repeat(360));
    let parsed = world::course(&[("en/01-a.md", &text)]);
    world::assert_violates(&parsed, "reading-time", &[("en/01-a.md", 3, 10)]);
    assert!(parsed.diagnostics[0].message.contains("about 10 minutes, not 60"), "{}", parsed.diagnostics[0].message);
}

#[test]
fn questions_and_recordings_take_time() {
    let questions: String = (0..20).map(|number| format!("## Q {{#q{number} .order}}\n1. a\n2. b\n\n")).collect();
    assert_eq!(timed(5, 20, ""), ["reading-time"]);
    assert!(timed(5, 20, &questions).is_empty());
    assert!(timed(5, 20, "![The bell rings](media/clip.mp4)\n").is_empty());
    // With a recording or without one, what is read takes its time.
    assert_eq!(timed(1800, 3, "![The bell rings](media/clip.mp4)\n"), ["reading-time"]);
}

#[test]
fn tests_take_as_long_as_what_they_draw() {
    let question =
        |number: u32| format!("## Q {{#q{number} .choice}}\n{}\n\n- [x] a\n- [ ] b\n\n", "One two three four five.\n\n".repeat(36));
    let bank: String = (0..10).map(question).collect();
    let found = |minutes: u32, draw: u32| {
        let manifest = format!("{MANIFEST}[[pool]]\ntest = \"t\"\nfrom = \"b\"\ndraw = {draw}\n");
        let (bank, test) = (
            format!("---\ntitle: B\nminutes: 1\nkind: bank\n---\n{bank}"),
            format!("---\ntitle: T\nminutes: {minutes}\nkind: test\n---\n"),
        );
        rules_violated(&world::course(&[("course.toml", &manifest), ("en/80-b.md", &bank), ("en/90-t.md", &test)]))
    };
    // Each question is a minute of reading and half a minute of thinking.
    assert!(found(12, 8).is_empty());
    assert_eq!(found(5, 8), ["reading-time"]);
    assert_eq!(found(12, 2), ["reading-time"]);
}
