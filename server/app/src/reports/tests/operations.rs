//! The operations as a client meets them.

use super::town::Town;
use crate::platform::http::Identity;
use crate::reports::api::ReportsApi;
use poem::http::StatusCode;
use poem::{Endpoint, IntoEndpoint, IntoResponse, Request, Response};
use poem_openapi::OpenApiService;
use std::sync::Arc;

/// Asks an operation as the HR officer.
pub async fn get(town: &Town, path: &str) -> Response {
    let service = OpenApiService::new(ReportsApi::new(town.world.platform.clone()), "test", "1");
    let identity = Identity::Known(Arc::new(town.hr_officer()));
    let path = format!("/organisations/{}/reports/{path}", town.organisation);
    let request = Request::builder().uri(path.parse().unwrap()).extension(identity).finish();
    service.into_endpoint().call(request).await.map_or_else(|error| error.into_response(), IntoResponse::into_response)
}

#[tokio::test]
async fn the_report_answers_with_the_documented_fields() {
    let mut town = Town::new().await;
    let person = town.person("Novak", "Ana").await;
    let home = town.organisation;
    town.level(person, home, super::town::SKILL, 3).await;
    let response = get(&town, "competencies?limit=1&language=en&sort=family_name&descending=false").await;
    assert_eq!(response.status(), StatusCode::OK);
    let report: serde_json::Value = serde_json::from_slice(&response.into_body().into_vec().await.unwrap()).unwrap();
    assert_eq!(report["people_total"], 2);
    assert_eq!(report["skills"].as_array().unwrap().len(), 21);
    assert!(report["next"].is_string());
    let expected = serde_json::json!({
        "person_id": person.to_string(), "given_name": "Ana", "family_name": "Novak",
        "levels": [{
            "skill": super::town::SKILL, "level": 3, "kind": "test",
            "observed_at": "2026-03-01T08:30:00Z", "valid_until": "2027-03-01T08:30:00Z"
        }]
    });
    assert_eq!(report["items"][0], expected);
}

#[tokio::test]
async fn the_file_has_a_type_and_a_name_in_two_spellings() {
    let town = Town::new().await;
    let response = get(&town, "competencies.csv").await;
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(response.header("content-type"), Some("text/csv; charset=utf-8"));
    let expected = "attachment; filename=\"competencies-kocevje-2026-11-22.csv\"; \
        filename*=UTF-8''competencies-Ob%C4%8Dina%20Ko%C4%8Devje-2026-11-22.csv";
    assert_eq!(response.header("content-disposition"), Some(expected));
    assert!(response.into_body().into_string().await.unwrap().starts_with("\u{feff}organisation,family_name,"));
}

#[tokio::test]
async fn what_is_out_of_bounds_is_a_bad_request() {
    let town = Town::new().await;
    for query in ["limit=0", "limit=101", "sort=shoe_size", "unit_id=7", "language=de"] {
        assert_eq!(get(&town, &format!("competencies?{query}")).await.status(), StatusCode::BAD_REQUEST, "{query}");
    }
}

#[tokio::test]
async fn every_operation_is_fit_for_the_description() {
    let town = Town::new().await;
    let audit = crate::audit_log::api::AuditLogApi::new(town.world.platform.clone());
    let service = OpenApiService::new((ReportsApi::new(town.world.platform.clone()), audit), "test", "1");
    let document = crate::cli::openapi::document(&service.spec()).unwrap();
    assert_eq!(document.matches("\"x-permission\": \"reports:read\"").count(), 3);
    assert_eq!(document.matches("\"x-permission\": \"audit:read\"").count(), 1);
    assert!(document.contains("\"text/csv; charset=utf-8\""));
    crate::pages::docs::Docs::write(&document).unwrap();
}
