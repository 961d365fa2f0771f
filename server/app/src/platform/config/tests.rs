use super::{Config, ConfigProblem};
use std::collections::{BTreeMap, BTreeSet};

const EXAMPLE: &str = include_str!("../../../../../skillpact.example.toml");
const NAME: &str = "skillpact.toml";

/// Keys that are absent unless somebody sets them: their value in the example is an example.
const WITHOUT_DEFAULT: [&str; 17] = [
    "database.reader_url",
    "storage.endpoint",
    "storage.bucket",
    "storage.key_id",
    "storage.secret",
    "courses.folder",
    "mail.smtp_url",
    "operator.name",
    "operator.address",
    "operator.email",
    "operator.phone",
    "operator.accessibility_law",
    "operator.accessibility_body",
    "operator.accessibility_body_url",
    "operator.privacy_email",
    "operator.privacy_authority",
    "operator.privacy_authority_url",
];

fn parse(text: &str) -> Result<Config, Vec<ConfigProblem>> {
    Config::parse(Some((NAME, text)), &BTreeMap::new())
}

fn with_environment(text: &str, variables: &[(&str, &str)]) -> Result<Config, Vec<ConfigProblem>> {
    let environment = variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    Config::parse(Some((NAME, text)), &environment)
}

/// The one problem of a text, as the operator reads it.
fn problem(text: &str) -> String {
    let problems = parse(text).unwrap_err();
    assert_eq!(problems.len(), 1, "{problems:?}");
    problems[0].to_string()
}

/// The keys that stand in the example as comments, each with its line.
fn example_keys() -> Vec<(String, &'static str)> {
    let mut section = "";
    let mut keys = Vec::new();
    for line in EXAMPLE.lines() {
        if let Some(name) = line.strip_prefix('[') {
            section = name.trim_end_matches(']');
        } else if let Some((key, _)) = line.strip_prefix('#').filter(|rest| !rest.starts_with(' ')).and_then(|rest| rest.split_once(" = "))
        {
            keys.push((format!("{section}.{key}"), line));
        }
    }
    keys
}

/// The keys that the program reads.
fn known_keys() -> BTreeSet<String> {
    let calls = [include_str!("../config.rs"), include_str!("storage.rs"), include_str!("operator.rs")]
        .map(|source| source.split(".section(\"").skip(1));
    calls
        .into_iter()
        .flatten()
        .map(|call| {
            let mut texts = call.split('"');
            let (section, key) = (texts.next().unwrap(), texts.nth(1).unwrap());
            format!("{section}.{key}")
        })
        .collect()
}

/// The example with its comments taken off, but for some keys.
fn uncommented(without: &[&str]) -> String {
    let left: Vec<&str> = example_keys().into_iter().filter(|(key, _)| without.contains(&key.as_str())).map(|(_, line)| line).collect();
    let uncomment = |line: &'static str| match line.strip_prefix('#') {
        Some(key) if !key.starts_with(' ') && key.contains(" = ") && !left.contains(&line) => key,
        _ => line,
    };
    EXAMPLE.lines().map(uncomment).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_example_names_every_key_once_and_no_other() {
    let keys: Vec<String> = example_keys().into_iter().map(|(key, _)| key).collect();
    let once: BTreeSet<String> = keys.iter().cloned().collect();
    assert_eq!(keys.len(), once.len());
    assert_eq!(once, known_keys());
}

#[test]
fn the_example_as_it_is_changes_nothing() {
    let (example, default) = (parse(EXAMPLE).unwrap(), Config::parse(None, &BTreeMap::new()).unwrap());
    assert_eq!(format!("{example:?}"), format!("{default:?}"));
}

#[test]
fn the_examples_values_are_the_defaults() {
    let text = uncommented(&WITHOUT_DEFAULT);
    // 26 keys have a default today; the comparison must not pass because nothing was uncommented.
    assert!(text.lines().filter(|line| line.contains(" = ") && !line.starts_with('#')).count() > 20);
    let default = Config::parse(None, &BTreeMap::new()).unwrap();
    assert_eq!(format!("{:?}", parse(&text).unwrap()), format!("{default:?}"));
}

#[test]
fn the_examples_for_keys_without_default_are_good_values() {
    let config = parse(&uncommented(&[])).unwrap();
    assert!(config.database.reader_url.is_some() && config.courses.folder.is_some() && config.mail.smtp_url.is_some());
}

#[test]
fn every_key_of_the_example_is_explained() {
    let lines: Vec<&str> = EXAMPLE.lines().collect();
    for (key, line) in example_keys() {
        let place = lines.iter().position(|known| *known == line).unwrap();
        assert!(lines[place - 1].starts_with("# "), "{key} has no sentence above it");
    }
}

#[test]
fn defaults_load_without_a_file() {
    let config = Config::parse(None, &BTreeMap::new()).unwrap();
    assert_eq!(config.server.address.to_string(), "127.0.0.1:8080");
    assert_eq!(config.database.sqlite_file().as_deref(), Some("var/skillpact.db"));
    assert!(!config.demo.enabled && !config.server.trust_forwarded_for && config.mail.smtp_url.is_none());
}

#[test]
fn an_unknown_key_is_named_with_its_line_and_what_was_meant() {
    let problem = problem("[server]\naddress = \"127.0.0.1:1\"\nadress = \"127.0.0.1:2\"\n");
    assert_eq!(problem, "skillpact.toml:3: server.adress: there is no such setting; did you mean server.address?");
}

const BUCKET: &str = "[storage]\nkind = \"s3\"\nendpoint = \"https://store.example\"\nbucket = \"b\"\nkey_id = \"k\"\nsecret = \"s\"\n";

#[test]
fn a_bucket_is_used_only_when_the_kind_says_so() {
    let s3 = parse(BUCKET).unwrap().storage.s3.unwrap();
    assert_eq!((s3.address(), s3.region.as_str(), s3.secret.reveal()), ("https://store.example".to_owned(), "us-east-1", "s"));
    let other = parse(&format!("{BUCKET}path_style = false\n")).unwrap().storage.s3.unwrap();
    assert_eq!(other.address(), "https://b.store.example");
    assert!(parse(&BUCKET.replace("\"s3\"", "\"folder\"")).unwrap().storage.s3.is_none());
}

#[test]
fn what_a_bucket_needs_is_named_with_the_line_that_asks_for_it() {
    for key in ["endpoint", "bucket", "key_id", "secret"] {
        let without: Vec<&str> = BUCKET.lines().filter(|line| !line.starts_with(key)).collect();
        assert_eq!(problem(&without.join("\n")), format!("skillpact.toml:2: storage.{key}: is missing; storage.kind = \"s3\" needs it"));
    }
    assert_eq!(problem("[storage]\nkind = \"tape\"\n"), "skillpact.toml:2: storage.kind: must be \"folder\" or \"s3\"");
}

#[test]
fn the_secret_of_a_bucket_is_never_printed() {
    let secret = "\"hush-hush\"";
    let config = parse(&BUCKET.replace("\"s\"", secret)).unwrap();
    assert_eq!(config.storage.s3.as_ref().unwrap().secret.reveal(), "hush-hush");
    assert!(!format!("{config:?}").contains("hush"));
}

#[test]
fn an_unknown_section_is_named_with_its_line() {
    assert!(problem("\n[surprise]\n").starts_with("skillpact.toml:2: surprise: "));
    assert!(problem("[surprise]\nkey = 1\n").starts_with("skillpact.toml:2: surprise.key: "));
    assert!(problem("address = \"127.0.0.1:1\"\n").starts_with("skillpact.toml:1: address: "));
}

#[test]
fn a_wrong_type_is_named_with_its_line() {
    for (text, place) in [
        ("[server]\naddress = 8080\n", "skillpact.toml:2: server.address: "),
        ("[server]\n\nbody_limit_bytes = \"1 MiB\"\n", "skillpact.toml:3: server.body_limit_bytes: "),
        ("[log]\njson = \"yes\"\n", "skillpact.toml:2: log.json: "),
        ("[log]\njson = [true]\n", "skillpact.toml:2: log.json: "),
        ("[consortium]\nname = 1.5\n", "skillpact.toml:2: consortium.name: "),
    ] {
        assert!(problem(text).starts_with(place), "{}", problem(text));
    }
}

#[test]
fn a_value_out_of_range_is_named_with_its_line_and_the_range() {
    for (text, message) in [
        ("[sign_in]\nsession_hours = 0\n", "skillpact.toml:2: sign_in.session_hours: must be a whole number from 1 to 720"),
        ("[sign_in]\nsession_hours = 721\n", "skillpact.toml:2: sign_in.session_hours: must be a whole number from 1 to 720"),
        ("[server]\nbody_limit_bytes = -1\n", "skillpact.toml:2: server.body_limit_bytes: must be a whole number from 1024 to 104857600"),
    ] {
        assert_eq!(problem(text), message);
    }
}

#[test]
fn a_bad_address_or_mailbox_says_how_to_write_it() {
    for text in [
        "[server]\naddress = \"localhost\"\n",
        "[server]\npublic_url = \"skillpact.example.org\"\n",
        "[metrics]\naddress = \"0.0.0.0:9464\"\n",
        "[database]\nurl = \"mysql://localhost/skillpact\"\n",
        "[mail]\nfrom = \"Skillpact\"\n",
        "[mail]\nsmtp_url = \"mail.example.org\"\n",
        "[storage]\nfolder = \" \"\n",
    ] {
        let problem = problem(text);
        assert!(problem.starts_with("skillpact.toml:2: ") && problem.contains(": must "), "{problem}");
    }
}

#[test]
fn a_syntax_error_is_named_with_its_line() {
    let problem = problem("[server]\naddress = \"127.0.0.1:1\"\nbody_limit_bytes = \n");
    assert!(problem.starts_with("skillpact.toml:3: "), "{problem}");
}

#[test]
fn all_problems_are_told_at_once() {
    let problems = parse("[server]\naddress = 1\nadress = 2\n[log]\njson = 3\n[what]\n").unwrap_err();
    let places: BTreeSet<String> = problems.iter().map(|problem| format!("{} {}", problem.place, problem.key)).collect();
    let expected =
        ["skillpact.toml:2 server.address", "skillpact.toml:3 server.adress", "skillpact.toml:5 log.json", "skillpact.toml:6 what"];
    assert_eq!(places, expected.map(str::to_owned).into());
}

#[test]
fn the_environment_wins_over_the_file() {
    let text = "[server]\naddress = \"127.0.0.1:1\"\n[sign_in]\nsession_hours = 1\n";
    let variables = [
        ("SKILLPACT_SERVER_ADDRESS", "0.0.0.0:80"),
        ("SKILLPACT_SIGN_IN_SESSION_HOURS", "24"),
        ("SKILLPACT_DEMO_ENABLED", "true"),
        ("PATH", "/bin"),
    ];
    let config = with_environment(text, &variables).unwrap();
    assert_eq!((config.server.address.to_string().as_str(), config.sign_in.session_hours, config.demo.enabled), ("0.0.0.0:80", 24, true));
}

#[test]
fn a_good_variable_replaces_a_bad_key() {
    let config = with_environment("[server]\naddress = \"nonsense\"\n", &[("SKILLPACT_SERVER_ADDRESS", "127.0.0.1:2")]).unwrap();
    assert_eq!(config.server.address.port(), 2);
}

#[test]
fn a_bad_variable_is_named() {
    for (name, value, key) in [
        ("SKILLPACT_LOG_JSON", "yes", "log.json"),
        ("SKILLPACT_SIGN_IN_SESSION_HOURS", "many", "sign_in.session_hours"),
        ("SKILLPACT_SERVER_ADDRESS", "8080", "server.address"),
        ("SKILLPACT_MAIL_SMTP_URL", "", "mail.smtp_url"),
    ] {
        let problems = with_environment("", &[(name, value)]).unwrap_err();
        assert_eq!(problems.len(), 1, "{problems:?}");
        assert!(problems[0].to_string().starts_with(&format!("environment variable {name}: {key}: ")), "{}", problems[0]);
    }
}

#[test]
fn an_unknown_variable_is_named() {
    let problems = with_environment("", &[("SKILLPACT_SERVER_ADRESS", "127.0.0.1:1")]).unwrap_err();
    assert_eq!(
        problems[0].to_string(),
        "environment variable SKILLPACT_SERVER_ADRESS: server.adress: there is no such setting; did you mean server.address?"
    );
}

#[test]
fn a_file_that_cannot_be_read_is_named() {
    let problems = Config::load(Some(std::path::Path::new("/nowhere/skillpact.toml")), &BTreeMap::new()).unwrap_err();
    assert!(problems[0].to_string().starts_with("/nowhere/skillpact.toml: cannot be read: "), "{}", problems[0]);
}
