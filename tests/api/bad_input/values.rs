//! Values that no operation may take, made from the schema of what it does take.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use skillpact_tests::Document;

/// What must become of a bad value.
#[derive(Clone, Copy, Debug)]
pub enum Bad {
    /// It is refused.
    Refused,
    /// It is refused with this status.
    RefusedWith(u16),
    /// It is refused or does nothing: it has a meaning that is only unusual.
    Harmless,
}

/// Parts of a path that name nothing.
pub fn bad_texts_in_paths() -> Vec<String> {
    let texts = [
        "x",
        "%00",
        "a%00b",
        "%FF",
        "%C3%28",
        "..%2F..%2Fetc%2Fpasswd",
        "%27%20OR%201=1--",
        "00000000-0000-0000-0000-00000000000g",
        "%20",
        "%F0%9F%8C%8D",
    ];
    texts.into_iter().map(str::to_owned).chain(["a".repeat(300), "0".repeat(20_000)]).collect()
}

/// Bad values of a parameter in a query.
pub fn bad_values_in_queries(name: &str, schema: &Value) -> Vec<(String, Bad)> {
    let refused = |values: &[&str]| values.iter().map(|value| ((*value).to_owned(), Bad::Refused)).collect::<Vec<_>>();
    let mut bad = match schema["type"].as_str().unwrap_or_default() {
        "integer" => {
            let most = schema["maximum"].as_f64().expect("a number in a query has a maximum");
            // Parts of a file begin with nought, and a budget may be nothing; everything else that is counted begins with one.
            let least = if matches!(name, "offset" | "amount") { vec![] } else { refused(&["0"]) };
            let others = refused(&["x", "-1", &(most + 1.0).to_string(), "1.5", "99999999999999999999999999", "%00", "1e2", "0x10", "NaN"]);
            least.into_iter().chain(others).collect()
        }
        "boolean" => refused(&["maybe", "2", "%00"]),
        _ if !schema["enum"].is_null() => refused(&["xx", "EN", "%00", "en,sl"]),
        _ if schema["format"] == "uuid" => refused(&["x", "%00", "00000000-0000-0000-0000-00000000000g", "1"]),
        _ if name == "cursor" => refused(&["x", "%00", "AAAA", "bm90IGpzb24", "W10", "WyJ4Il0", "%FF"]),
        _ => vec![
            ("%27%20OR%201=1--".to_owned(), Bad::Harmless),
            ("%25%5C_".to_owned(), Bad::Harmless),
            ("%FF".to_owned(), Bad::Harmless),
            ("%00".to_owned(), Bad::Refused),
            ("a%00b".to_owned(), Bad::Refused),
        ],
    };
    if let Some(most) = schema["maxLength"].as_u64() {
        bad.extend([("a".repeat(usize::try_from(most).expect("it is small") + 1), Bad::Refused), ("%20".repeat(10_000), Bad::Refused)]);
    }
    bad.push((String::new(), Bad::Harmless));
    bad
}

/// What became of a cursor in wrong hands: cut, of another list, with other keys, with letters that no database stores.
pub fn bad_cursors(good: &str) -> Vec<String> {
    let keys: Vec<String> =
        serde_json::from_slice(&URL_SAFE_NO_PAD.decode(good).expect("a cursor is base64url")).expect("a cursor is a list of texts");
    let write = |keys: &[String]| URL_SAFE_NO_PAD.encode(json!(keys).to_string());
    let mut bad = vec![
        good[..good.len() / 2].to_owned(),
        format!("{good}AA"),
        write(&keys[..1]),
        write(&[]),
        write(&[keys.clone(), keys.clone()].concat()),
    ];
    for place in 0..keys.len() {
        for other in ["\0", "a\0b"] {
            let mut keys = keys.clone();
            keys[place] = other.to_owned();
            bad.push(write(&keys));
        }
    }
    let mut of_another_list = keys;
    of_another_list[0] = "something else".to_owned();
    bad.push(write(&of_another_list));
    bad
}

/// A document with the value at a place replaced, or taken out.
pub fn with(document: &Value, place: &[&str], value: Option<Value>) -> Value {
    let mut whole = document.clone();
    let (last, way) = place.split_last().expect("a place has a name");
    let mut inside = &mut whole;
    for name in way {
        inside = &mut inside[*name];
    }
    match (value, inside.as_object_mut()) {
        (Some(value), Some(fields)) => _ = fields.insert((*last).to_owned(), value),
        (None, Some(fields)) => _ = fields.remove(*last),
        (_, None) => {}
    }
    whole
}

/// Bodies with one thing wrong, each with what is wrong about it.
pub fn bad_bodies(document: &Document, schema: &Value, good: &Value) -> Vec<(String, String, Bad)> {
    let mut bad = Vec::new();
    walk(document, schema, good, &[], &mut bad);
    bad
}

fn walk(document: &Document, schema: &Value, good: &Value, place: &[&str], bad: &mut Vec<(String, String, Bad)>) {
    let unknown = [place, &["no_such_field"]].concat();
    bad.push((format!("with {}", unknown.join(".")), with(good, &unknown, Some(json!(1))).to_string(), Bad::Refused));
    let required: Vec<&str> = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    for (name, field) in schema["properties"].as_object().into_iter().flatten() {
        let here = [place, &[name.as_str()]].concat();
        let field = document.resolved(field);
        if required.contains(&name.as_str()) {
            bad.push((format!("without {}", here.join(".")), with(good, &here, None).to_string(), Bad::Refused));
            bad.push((format!("with {} = null", here.join(".")), with(good, &here, Some(Value::Null)).to_string(), Bad::Refused));
        } else {
            bad.push((format!("with {} = null", here.join(".")), with(good, &here, Some(Value::Null)).to_string(), Bad::Harmless));
        }
        for (value, expected) in bad_values(document, &field) {
            let shown: String = value.chars().take(60).collect();
            // Written by hand: some of these numbers and texts are none that a library would write.
            let body = with(good, &here, Some(json!("\u{1}HERE"))).to_string().replace("\"\\u0001HERE\"", &value);
            bad.push((format!("with {} = {shown}", here.join(".")), body, expected));
        }
        if field["type"] == "object" {
            walk(document, &field, good, &here, bad);
        }
    }
}

/// Bad values for a schema, as they stand in a document.
fn bad_values(document: &Document, schema: &Value) -> Vec<(String, Bad)> {
    let refused = |values: &[&str]| values.iter().map(|value| ((*value).to_owned(), Bad::Refused)).collect::<Vec<_>>();
    match schema["type"].as_str().unwrap_or_default() {
        "integer" => integers(schema),
        "boolean" => refused(&["\"true\"", "1", "[]", "{}", "\"\""]),
        "array" => arrays(document, schema),
        "object" => refused(&["\"x\"", "1", "[]", "true"]),
        _ => texts(schema),
    }
}

fn integers(schema: &Value) -> Vec<(String, Bad)> {
    let mut bad: Vec<(String, Bad)> = ["\"1\"", "-1", "1.5", "4294967296", "99999999999999999999999999", "1e400", "true", "[]", "{}"]
        .map(|value| (value.to_owned(), Bad::Refused))
        .into();
    if let Some(most) = schema["maximum"].as_f64() {
        bad.retain(|(value, _)| value != "4294967296" || most < 4_294_967_296.0);
        bad.push((format!("{:.0}", most + 1.0), Bad::Refused));
    }
    if let Some(least) = schema["minimum"].as_f64().filter(|least| *least > 0.0) {
        bad.push((format!("{:.0}", least - 1.0), Bad::Refused));
    }
    bad
}

fn arrays(document: &Document, schema: &Value) -> Vec<(String, Bad)> {
    let mut bad: Vec<(String, Bad)> =
        ["\"x\"", "1", "{}", "true", "[null]", "[[]]", "[{}]"].map(|value| (value.to_owned(), Bad::Refused)).into();
    let item = document.resolved(&schema["items"]);
    let good = item["enum"][0].as_str().map_or_else(|| "1".to_owned(), |value| format!("\"{value}\""));
    if let Some(most) = schema["maxItems"].as_u64().and_then(|most| usize::try_from(most).ok()) {
        bad.push((format!("[{}]", vec![good; most + 1].join(",")), Bad::Refused));
    }
    if schema["minItems"].as_u64().is_some_and(|least| least > 0) {
        bad.push(("[]".to_owned(), Bad::Refused));
    }
    if item["type"] == "object" {
        let fields = item["properties"].as_object().cloned().unwrap_or_default();
        bad.extend(fields.keys().map(|name| (format!("[{{\"{name}\":null}}]"), Bad::Refused)));
        bad.push(("[{\"number\":1,\"text\":\"a\\u0000b\"}]".to_owned(), Bad::Refused));
    } else {
        bad.extend(bad_values(document, &item).into_iter().map(|(value, expected)| (format!("[{value}]"), expected)));
    }
    bad
}

fn texts(schema: &Value) -> Vec<(String, Bad)> {
    // The framework takes a number or a truth for its text; what it then is must pass the same checks as any text.
    let mut bad: Vec<(String, Bad)> = ["1", "true"].map(|value| (value.to_owned(), Bad::Harmless)).into();
    bad.extend(["[]", "{}", "\"a\\u0000b\"", "\"\\u0000\"", "\"\\ud800\"", "\"\u{1}\""].map(|value| (value.to_owned(), Bad::Refused)));
    let format = schema["format"].as_str().unwrap_or_default();
    if format == "uuid" {
        bad.extend(["\"x\"", "\"\"", "\"00000000-0000-0000-0000-00000000000g\""].map(|value| (value.to_owned(), Bad::Refused)));
    } else if format == "naive-date" {
        bad.extend(
            [
                "\"x\"",
                "\"2026-13-01\"",
                "\"2026-02-30\"",
                "\"\"",
                "\"99999-01-01\"",
                "\"+262142-12-31\"",
                "\"-0001-01-01\"",
                "\"2026-11-22T10:00:00Z\"",
            ]
            .map(|value| (value.to_owned(), Bad::Refused)),
        );
    } else if format == "date-time" {
        let none = ["\"x\"", "\"\"", "\"2026-11-22\"", "\"2026-13-01T10:00:00Z\"", "\"2026-02-30T10:00:00Z\"", "\"2026-11-22T25:00:00Z\""];
        bad.extend(none.map(|value| (value.to_owned(), Bad::Refused)));
    } else if !schema["enum"].is_null() {
        bad.extend(["\"xx\"", "\"\"", "\"EN\""].map(|value| (value.to_owned(), Bad::Refused)));
    } else {
        bad.extend(
            ["\"\"", "\"   \"", "\"' OR 1=1--\"", "\"<script>\"", "\"\\u202e\\ufeff\"", "\"\\n\\r\\t\""]
                .map(|value| (value.to_owned(), Bad::Harmless)),
        );
        let most = schema["maxLength"].as_u64().and_then(|most| usize::try_from(most).ok()).unwrap_or(1_000);
        bad.extend([most + 1, 500_000].map(|length| (format!("\"{}\"", "a".repeat(length)), Bad::Refused)));
        bad.push((format!("\"{}\"", "č".repeat(most + 1)), Bad::Refused));
    }
    bad
}
