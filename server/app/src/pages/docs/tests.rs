use super::{Docs, phrase};

const DOCUMENT: &str = r##"{
  "info": {"title": "Skillpact", "version": "1.0.0", "description": "Courses & skills."},
  "servers": [{"url": "/api"}],
  "tags": [{"name": "Organisations", "description": "Members of the consortium."}],
  "paths": {
    "/organisations/{organisation_id}/units": {"post": {
      "tags": ["Organisations"], "summary": "Create a unit.", "operationId": "createUnit",
      "description": "The name is `unique`.\n\nPermission: `organisation:manage`.",
      "parameters": [{"name": "organisation_id", "in": "path", "required": true, "description": "The <organisation>.", "schema": {"type": "string", "format": "uuid"}}],
      "requestBody": {"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/UnitIn"}}}},
      "responses": {
        "201": {"description": "", "content": {"application/json": {"schema": {"type": "array", "items": {"$ref": "#/components/schemas/UnitIn"}}}}},
        "204": {"description": ""}
      }}},
    "/untagged": {"get": {"summary": "Look.", "operationId": "look", "x-permission": "public", "responses": {}}}
  },
  "components": {"schemas": {"UnitIn": {"type": "object", "required": ["name"], "example": {"name": "Okolje"}, "properties": {
    "name": {"type": "string", "description": "Its name.", "maxLength": 200},
    "kind": {"type": "string", "enum": ["a", "b"]},
    "parent": {"allOf": [{"$ref": "#/components/schemas/UnitIn"}, {"description": "Above."}]}}}}}
}"##;

fn html() -> String {
    Docs::write(DOCUMENT).unwrap().html().to_owned()
}

#[test]
fn an_operation_shows_its_address_permission_parameters_body_and_answers() {
    let html = html();
    for piece in [
        "<h3 id=\"operation-createUnit\">Create a unit.</h3>",
        "<code><span class=\"method\">POST</span> /api/organisations/{organisation_id}/units</code>",
        "<p>The name is <code>unique</code>.</p>",
        "Permission: <code>organisation:manage</code>.",
        "Permission: <code>public</code>.",
        "<summary>Parameters (1)</summary>",
        "<p>The &lt;organisation&gt;.</p>",
        "<summary>Body: UnitIn</summary>",
        "<summary>Answer 201: list of UnitIn</summary>",
        "Answer 204: empty.",
        "<a href=\"#type-UnitIn\"><code>UnitIn</code></a>",
        "string, at most <code>200</code> characters",
        "string: <code>a</code>, <code>b</code>",
        "<p>Above.</p>",
        "<p>Courses &amp; skills.</p>",
        "<h2 id=\"group-Other\">Other</h2>",
    ] {
        assert!(html.contains(piece), "{piece} is not in {html}");
    }
}

#[test]
fn the_page_carries_no_script_and_no_style() {
    let html = html();
    assert!(!html.contains("<script") && !html.contains("<style") && !html.contains(" style="));
}

#[test]
fn every_anchor_leads_somewhere() {
    let html = html();
    for link in html.split("href=\"#").skip(1) {
        let anchor = link.split('"').next().unwrap();
        assert!(html.contains(&format!("id=\"{anchor}\"")), "#{anchor} leads nowhere");
    }
}

#[test]
fn every_kind_of_problem_has_an_anchor() {
    let source = include_str!("../../platform/problem.rs");
    let kinds = source.split("kinds! {").nth(1).unwrap().split("\n}").next().unwrap();
    let codes: Vec<&str> = kinds.lines().filter_map(|line| line.split_once(" = ")).map(|(name, _)| name.trim()).collect();
    assert!(codes.len() > 20);
    let html = html();
    for code in &codes {
        assert_eq!(html.matches(&format!("id=\"problem-{code}\"")).count(), 1, "{code}");
    }
    assert_eq!(html.matches("id=\"problem-").count(), codes.len());
}

#[test]
fn a_lone_backtick_stands_for_itself() {
    assert_eq!(phrase("a `b` c ` d"), "a <code>b</code> c ` d");
}
