use super::document;

fn api(operation: &str) -> String {
    format!(r#"{{"openapi":"3.0.0","paths":{{"/units":{{"get":{operation}}}}}}}"#)
}

const GOOD: &str = r#"{"summary":"List\nthe units.","description":"All of them.\n\nPermission: `people:read`.","operationId":"listUnits",
    "parameters":[{"name":"q","in":"query","description":"Part of a name."}]}"#;

#[test]
fn permission_is_lifted_out_of_the_description() {
    let document = document(&api(GOOD)).unwrap();
    assert!(document.contains(r#""description": "All of them.","#), "{document}");
    assert!(document.contains(r#""x-permission": "people:read""#), "{document}");
    assert!(document.contains(r#""summary": "List the units.""#), "{document}");
    assert!(document.ends_with("}\n"));
}

#[test]
fn a_description_of_nothing_but_the_permission_goes_away() {
    let operation = r#"{"summary":"Sign out.","description":"Permission: `signed_in`.","operationId":"signOut"}"#;
    let document = document(&api(operation)).unwrap();
    assert!(!document.contains("\"description\""), "{document}");
}

#[test]
fn keys_keep_their_order_and_numbers_their_form() {
    let text = r#"{"openapi":"3.0.0","z":1,"a":[0.5,-3,18446744073709551615,null,true]}"#;
    let document = document(text).unwrap();
    let squeezed: String = document.split_whitespace().collect();
    assert_eq!(squeezed, text);
}

#[test]
fn a_path_that_stands_twice_is_refused_by_name() {
    let text = format!(r#"{{"paths":{{"/units":{{"get":{GOOD}}},"/units":{{"post":{}}}}}}}"#, GOOD.replace("listUnits", "createUnit"));
    let problems = document(&text).unwrap_err();
    assert_eq!(problems, ["paths › /units: stands twice; put all operations of one path into one impl"]);
}

#[test]
fn every_shortcoming_is_named_at_once() {
    let operation = r#"{"description":"Permission: `people:reed`.","parameters":[{"name":"q","in":"query"}]}"#;
    let problems = document(&api(operation)).unwrap_err();
    assert_eq!(
        problems,
        [
            "GET /units: has no operation id",
            "GET /units: has no summary: the first line of its doc comment",
            "GET /units: the parameter q has no description",
            "GET /units: there is no permission people:reed",
        ]
    );
}

#[test]
fn a_permission_that_is_not_the_last_line_counts_as_missing() {
    let operation = GOOD.replace("Permission: `people:read`.", "Permission: `people:read`.\\nAnd more.");
    assert_eq!(document(&api(&operation)).unwrap_err().len(), 1);
}

#[test]
fn an_operation_id_is_given_once() {
    let text = format!(r#"{{"paths":{{"/units":{{"get":{GOOD}}},"/people":{{"get":{GOOD}}}}}}}"#);
    assert_eq!(document(&text).unwrap_err(), ["GET /people: the operation id listUnits is taken by another operation"]);
}

#[test]
fn text_that_is_no_json_is_refused() {
    assert_eq!(document("{").unwrap_err().len(), 1);
}
