//! JSON written straight from the answer.
//!
//! The framework's own payload builds a tree of values first. For a page of a hundred people with every skill, two thousand
//! small objects, that took longer than the database. The description of the API is the same.

use poem::http::StatusCode;
use poem::{IntoResponse, Response};
use poem_openapi::ApiResponse;
use poem_openapi::payload::{Json, Payload};
use poem_openapi::registry::{MetaMediaType, MetaResponse, MetaResponses, MetaSchemaRef, Registry};
use poem_openapi::types::Type;
use serde::Serialize;

/// An answer whose `Serialize` writes what its `Object` describes.
#[derive(Debug)]
pub struct Direct<T>(pub T);

impl<T: Type> Payload for Direct<T> {
    const CONTENT_TYPE: &'static str = <Json<T> as Payload>::CONTENT_TYPE;

    fn check_content_type(content_type: &str) -> bool {
        <Json<T> as Payload>::check_content_type(content_type)
    }

    fn schema_ref() -> MetaSchemaRef {
        T::schema_ref()
    }

    fn register(registry: &mut Registry) {
        T::register(registry);
    }
}

impl<T: Serialize + Send> IntoResponse for Direct<T> {
    fn into_response(self) -> Response {
        match serde_json::to_vec(&self.0) {
            Ok(text) => Response::builder().content_type("application/json; charset=utf-8").body(text),
            Err(error) => crate::platform::ApiError::because(error).into_response(),
        }
    }
}

impl<T: Type + Serialize> ApiResponse for Direct<T> {
    fn meta() -> MetaResponses {
        let content = vec![MetaMediaType { content_type: Self::CONTENT_TYPE, schema: Self::schema_ref() }];
        let status = Some(StatusCode::OK.as_u16());
        MetaResponses { responses: vec![MetaResponse { description: "", status, status_range: None, content, headers: vec![] }] }
    }

    fn register(registry: &mut Registry) {
        T::register(registry);
    }
}
