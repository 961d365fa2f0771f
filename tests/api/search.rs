//! `/course-search`.

use super::authoring::*;
use super::workshop;
use serde_json::{Value, json};
use skillpact_tests::cast::*;
use skillpact_tests::*;

/// A course of one lesson in all five languages, with words of town halls.
const TOWN_HALL: [(&str, &str, &str, &str); 5] = [
    ("en", "The town hall", "Working hours", "Two courses explain the policies of a municipality."),
    ("sl", "Občinska hiša", "Delovni čas", "Občine vodijo šole. Občinski svet odloča o proračunu."),
    ("bg", "Кметството", "Работно време", "Общини и кметства пазят данните на гражданите."),
    ("sv", "Kommunhuset", "Arbetstid", "Kommunerna i Göteborg har gemensamma regler."),
    ("it", "Il municipio", "Orario", "I comuni della città hanno uffici aperti."),
];

fn write_town_hall(world: &World) {
    let lines = |of: fn(&(&str, &str, &str, &str)) -> String| TOWN_HALL.iter().map(of).collect::<String>();
    let languages = TOWN_HALL.map(|(language, ..)| format!("\"{language}\"")).join(", ");
    write(
        world,
        "town-hall/course.toml",
        format!(
            "id = \"test.town-hall\"\nlanguages = [{languages}]\naudience = [\"citizen\"]\nlicence = \"CC-BY-4.0\"\nauthors = [\"Skillpact\"]\n\n\
             [title]\n{}\n[summary]\n{}\n[skills]\n\"digcomp-2.2:2.3\" = 5\n\n[completion]\nlessons = \"all\"\n",
            lines(|(language, title, ..)| format!("{language} = \"{title}\"\n")),
            lines(|(language, title, ..)| format!("{language} = \"{title}.\"\n")),
        ),
    );
    for (language, _, title, text) in TOWN_HALL {
        let lesson = format!("---\ntitle: {title}\nminutes: 40\nkind: lesson\nskills: [digcomp-2.2:2.3]\n---\n\n{text}\n");
        write(world, &format!("town-hall/{language}/01-hours.md"), lesson);
    }
}

/// A world with that course beside the others, and an index that holds them all.
async fn town(world: &World) -> Session {
    write_town_hall(world);
    assert_eq!(publish_again(world).await.published, ["town-hall"]);
    world.catalogue.update_search().await.expect("the index can be built");
    world.sign_in(&ANA).await
}

/// A question as it stands in an address.
fn address(question: &str) -> String {
    question
        .bytes()
        .map(
            |byte| {
                if byte.is_ascii_alphanumeric() || b"=&-.".contains(&byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }
            },
        )
        .collect()
}

async fn find(session: &Session, question: &str) -> Value {
    session.get(&format!("/course-search?{}", address(question))).await.expect(200)
}

fn slugs(found: &Value) -> Vec<&str> {
    found["items"].as_array().expect("a list").iter().map(|course| course["slug"].as_str().expect("a slug")).collect()
}

/// A text with what was found in brackets.
fn shown(parts: &Value) -> String {
    let part = |part: &Value| {
        let text = part["text"].as_str().expect("a text");
        if part["found"] == true { format!("[{text}]") } else { text.to_owned() }
    };
    parts.as_array().expect("a list").iter().map(part).collect()
}

on_both_databases! {
    async fn without_words_the_whole_catalogue_comes_by_title(world: World) {
        let ana = town(&world).await;
        let all = find(&ana, "").await;
        assert_eq!(slugs(&all), ["shared-calendar", "meeting-notes", "town-hall"]);
        assert_eq!((&all["total"], &all["total_unfiltered"], &all["index"]), (&json!(3), &json!(3), &json!("current")));
        assert_eq!(slugs(&find(&ana, "language=sl").await), ["shared-calendar", "meeting-notes", "town-hall"], "Koledar, Notes, Občinska");
        assert_eq!(slugs(&find(&ana, "q=?!").await).len(), 3, "signs are no words");
    }

    async fn a_lesson_is_found_by_its_text_and_shows_where(world: World) {
        let ana = town(&world).await;
        let found = find(&ana, "q=drawer").await;
        assert_eq!(slugs(&found), ["shared-calendar"]);
        let place = &found["items"][0]["places"][0];
        assert_eq!((&place["lesson"], &place["kind"], &place["language"]), (&json!("why-one-calendar"), &json!("lesson"), &json!("en")));
        assert_eq!(shown(&place["title"]), "Why one calendar");
        assert!(shown(&place["snippet"]).starts_with("Whoever keeps appointments in a [drawer] keeps them"), "{place}");
        let lesson = ana.get(&format!("/courses/shared-calendar/versions/{}/lessons/why-one-calendar/en", ana.course().await.version)).await;
        let blocks = lesson.expect(200)["blocks"].clone();
        assert!(blocks.as_array().expect("a list").iter().any(|block| block["id"] == place["section"]), "the link leads to a section");
    }

    async fn forms_of_a_word_are_found_in_every_language(world: World) {
        let ana = town(&world).await;
        for (language, word, marked) in [
            ("sl", "občina", "[Občine] vodijo šole. [Občinski] svet odloča o proračunu."),
            ("sl", "OBCINSKEGA", "Občine vodijo šole. [Občinski] svet odloča o proračunu."),
            ("sl", "sola", "Občine vodijo [šole]. Občinski svet odloča o proračunu."),
            ("bg", "община", "[Общини] и кметства пазят данните на гражданите."),
            ("bg", "данни", "Общини и кметства пазят [данните] на гражданите."),
            ("sv", "kommun", "[Kommunerna] i Göteborg har gemensamma regler."),
            ("sv", "goteborg", "Kommunerna i [Göteborg] har gemensamma regler."),
            ("it", "comune", "I [comuni] della città hanno uffici aperti."),
            ("it", "citta ufficio", "I comuni della [città] hanno [uffici] aperti."),
            ("en", "course policy", "Two [courses] explain the [policies] of a municipality."),
        ] {
            let found = find(&ana, &format!("q={word}&language={language}")).await;
            let course = found["items"].as_array().expect("a list").iter().find(|course| course["slug"] == "town-hall");
            let course = course.unwrap_or_else(|| panic!("{word} finds {found}"));
            assert_eq!(shown(&course["places"][0]["snippet"]), marked, "{word}");
            assert_eq!(found["only_some_words"], false);
        }
    }

    async fn what_is_typed_may_be_unfinished_or_slip(world: World) {
        let ana = town(&world).await;
        assert_eq!(slugs(&find(&ana, "q=calen").await), ["shared-calendar"]);
        assert_eq!(slugs(&find(&ana, "q=munici").await), ["town-hall"]);
        let slipped = find(&ana, "q=municipalty policies").await;
        assert_eq!((slugs(&slipped), &slipped["did_you_mean"]), (vec!["town-hall"], &json!("municipality policies")));
        let slipped = find(&ana, "q=prpracunu&language=sl").await;
        assert_eq!((slugs(&slipped), &slipped["did_you_mean"]), (vec!["town-hall"], &json!("proračunu")), "as people write it");
        let none = find(&ana, "q=zzzzzzzz").await;
        assert_eq!((slugs(&none).len(), &none["total"], none.get("did_you_mean")), (0, &json!(0), None));
    }

    async fn words_may_stand_in_different_lessons_and_titles_weigh_more(world: World) {
        let ana = town(&world).await;
        // "office" stands in the course's title, "drawer" in a lesson.
        assert_eq!(slugs(&find(&ana, "q=office drawer").await), ["shared-calendar"]);
        let found = find(&ana, "q=notes").await;
        assert_eq!(slugs(&found)[0], "meeting-notes");
        assert_eq!(shown(&found["items"][0]["title_parts"]), "[Notes] that others can read");
        let some = find(&ana, "q=calendar zzzzzzzz").await;
        assert_eq!((slugs(&some), &some["only_some_words"]), (vec!["shared-calendar"], &json!(true)));
    }

    async fn a_reader_finds_what_she_would_read(world: World) {
        let ana = town(&world).await;
        assert_eq!(slugs(&find(&ana, "q=drawer&language=sl").await), Vec::<&str>::new(), "the lesson is translated");
        assert_eq!(slugs(&find(&ana, "q=drawer&language=bg").await), ["shared-calendar"], "the lesson is not translated");
        assert_eq!(slugs(&find(&ana, "q=decided&language=sl").await), ["meeting-notes"]);
    }

    async fn filters_narrow_and_say_what_each_value_would_leave(world: World) {
        let ana = town(&world).await;
        for (filter, expected) in [
            ("skill=digcomp-2.2:2.4", vec!["shared-calendar", "meeting-notes"]),
            ("skill=digcomp-2.2:2.4&level=3", vec!["shared-calendar"]),
            ("level=5", vec!["town-hall"]),
            ("audience=tourism-operator", vec!["shared-calendar"]),
            ("lesson_language=bg", vec!["town-hall"]),
            ("max_minutes=15", vec!["shared-calendar", "meeting-notes"]),
            ("q=calendar&audience=citizen", vec![]),
        ] {
            assert_eq!(slugs(&find(&ana, filter).await), expected, "{filter}");
        }
        let found = find(&ana, "q=calendar&audience=citizen").await;
        assert_eq!((&found["total"], &found["total_unfiltered"]), (&json!(0), &json!(1)));
        let value = |counts: &Value, value: &str| counts.as_array().expect("a list").iter().find(|count| count["value"] == value).cloned();
        let counts = find(&ana, "lesson_language=sl").await["counts"].clone();
        assert_eq!(value(&counts["skills"], "digcomp-2.2:2.4").expect("a skill")["count"], 1);
        assert_eq!(value(&counts["languages"], "en").expect("a language")["count"], 3, "its own filter is left out");
        assert_eq!(value(&counts["audiences"], "citizen").expect("an audience")["count"], 1);
        assert_eq!(value(&counts["levels"], "5").expect("a level")["count"], 1);
        assert_eq!(value(&counts["lengths"], "15").expect("a length")["count"], 1);
    }

    async fn a_long_list_comes_in_pages(world: World) {
        let ana = town(&world).await;
        let (mut seen, mut cursor) = (Vec::new(), String::new());
        loop {
            let page = find(&ana, &format!("limit=1{cursor}")).await;
            assert_eq!(page["total"], 3);
            seen.extend(slugs(&page).into_iter().map(str::to_owned));
            let Some(next) = page["next"].as_str() else { break };
            cursor = format!("&cursor={next}");
        }
        assert_eq!(seen, ["shared-calendar", "meeting-notes", "town-hall"]);
        ana.get("/course-search?cursor=x").await.refused(422, "bad_cursor");
        ana.get(&format!("/course-search?q={}", "a".repeat(201))).await.refused(400, "bad_request");
        world.nobody().get("/course-search?q=calendar").await.refused(401, "not_signed_in");
    }

    async fn what_tests_and_questions_hold_is_never_found(world: World) {
        workshop::open(&world).await;
        world.catalogue.update_search().await.expect("the index can be built");
        let ana = world.sign_in(&ANA).await;
        for secret in ["FEEDBACK-ONE", "FEEDBACK", "bill", "which do you use", "How many minutes has an hour", "Count the entries", "shared|common", "accepted"] {
            let found = find(&ana, &format!("q={secret}&limit=100")).await;
            for course in found["items"].as_array().expect("a list") {
                for place in course["places"].as_array().expect("a list") {
                    let text = shown(&place["snippet"]).replace(['[', ']'], "");
                    for leak in ["FEEDBACK", "bill", "menu", "an hour", "Which calendar", "Count the entries"] {
                        assert!(!text.contains(leak), "{secret} shows {text}");
                    }
                }
            }
        }
        // Nor does the folder hold it, where nobody is asked for a permission.
        let mut files = 0;
        for entry in walk(&world.folder().join("search")) {
            let bytes = std::fs::read(&entry).expect("a file of the index can be read");
            let text = String::from_utf8_lossy(&bytes).to_lowercase();
            for secret in ["feedback-", "how many minutes has an hour", "count the entries", "keep your answer"] {
                assert!(!text.contains(secret), "{} holds {secret}", entry.display());
            }
            files += 1;
        }
        assert!(files > 3);
        assert_eq!(slugs(&find(&ana, "q=You pass with 70").await)[0], "shared-calendar", "what everybody reads of a test is found");
    }

    async fn the_index_follows_what_is_published_and_withdrawn(world: World) {
        let ana = town(&world).await;
        let kaja = world.sign_in(&KAJA).await;
        edit(&world, "town-hall/en/01-hours.md", "Two courses", "Two lighthouses");
        assert_eq!(publish_again(&world).await.published, ["town-hall"]);
        // Not looked through yet, but there: by its title.
        let before = find(&ana, "q=hall").await;
        assert_eq!((slugs(&before), &before["index"], before["items"][0]["places"].as_array().map(Vec::len)), (vec!["town-hall"], &json!("building"), Some(0)));
        assert_eq!(slugs(&find(&ana, "q=lighthouse").await), Vec::<&str>::new());
        world.catalogue.update_search().await.expect("the index can be built");
        let after = find(&ana, "q=lighthouse").await;
        assert_eq!((slugs(&after), &after["index"]), (vec!["town-hall"], &json!("current")));
        assert_eq!(walk(&world.folder().join("search")).iter().filter(|path| path.ends_with("manifest.json")).count(), 1, "the old one is gone");

        let course = ana.get("/courses/town-hall").await.expect(200);
        for number in [2, 1] {
            let versions = kaja.get("/courses/town-hall/versions").await.expect(200);
            let version = versions.as_array().expect("a list").iter().find(|version| version["number"] == number).expect("a version")["version"].clone();
            kaja.post(&format!("/courses/town-hall/versions/{}/withdraw", workshop::text(&version)), json!({ "reason": "x" })).await.expect(200);
        }
        // At once, before any index is built.
        assert_eq!(slugs(&find(&ana, "q=lighthouse").await), Vec::<&str>::new());
        assert_eq!(slugs(&find(&ana, "q=hall").await), Vec::<&str>::new());
        world.catalogue.update_search().await.expect("the index can be built");
        assert_eq!((slugs(&find(&ana, "").await).len(), &find(&ana, "").await["index"]), (2, &json!("current")));
        kaja.ask(poem::http::Method::POST, &format!("/courses/town-hall/versions/{}/restore", workshop::text(&course["version"])), None).await.expect(200);
        assert_eq!(slugs(&find(&ana, "q=hall").await), ["town-hall"]);
    }

    async fn an_index_is_opened_when_it_fits_and_built_again_when_it_is_damaged(world: World) {
        let ana = town(&world).await;
        let folder = world.folder().join("search");
        let written = |name: &str| walk(&folder).into_iter().find(|path| path.to_string_lossy().ends_with(name)).expect("the file is there");
        let age = |name: &str| written(name).metadata().and_then(|known| known.modified()).expect("a time");
        let first = age("manifest.json");
        // Another server on the same folder, or this one started again.
        let again = skillpact::catalogue::Catalogue::new(world.platform.clone());
        again.update_search().await.expect("the index can be opened");
        assert_eq!(age("manifest.json"), first, "nothing was built");
        for (damage, ending) in [("cut", ".store"), ("changed", ".term"), ("gone", ".idx"), ("changed", "manifest.json"), ("gone", "manifest.json")] {
            let path = written(ending);
            match damage {
                "gone" => std::fs::remove_file(&path).expect("it can be removed"),
                // Written anew and put in its place: what is open stays whole.
                damage => {
                    let mut bytes = std::fs::read(&path).expect("it can be read");
                    if damage == "cut" { bytes.truncate(bytes.len() / 2) } else { let middle = bytes.len() / 2; bytes[middle] ^= 0xff }
                    let beside = path.with_extension("damaged");
                    std::fs::write(&beside, bytes).expect("it can be written");
                    std::fs::rename(beside, &path).expect("it can be replaced");
                }
            }
            let started = skillpact::catalogue::Catalogue::new(world.platform.clone());
            started.update_search().await.unwrap_or_else(|error| panic!("{damage} {ending}: {error:?}"));
            assert_eq!(slugs(&find(&ana, "q=drawer").await), ["shared-calendar"], "who has it open goes on");
        }
        std::fs::remove_dir_all(&folder).expect("the folder can be removed");
        assert_eq!(slugs(&find(&ana, "q=drawer").await), ["shared-calendar"]);
        let started = skillpact::catalogue::Catalogue::new(world.platform.clone());
        started.update_search().await.expect("the index can be built");
        written("manifest.json");
    }

    async fn a_folder_that_cannot_be_written_costs_lessons_and_no_answer(world: World) {
        std::fs::write(world.folder().join("search"), "a file stands in the way").expect("it can be written");
        world.catalogue.update_search().await.expect_err("there is no folder");
        let found = find(&world.sign_in(&ANA).await, "q=calendar").await;
        assert_eq!((slugs(&found), &found["index"]), (vec!["shared-calendar"], &json!("building")));
    }
}

fn walk(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let paths = entries.map(|entry| entry.expect("an entry can be read").path());
    paths.flat_map(|path| if path.is_dir() { walk(&path) } else { vec![path] }).collect()
}
