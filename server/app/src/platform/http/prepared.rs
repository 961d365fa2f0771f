//! An answer that was prepared by hand, documented as the payload it carries.

use poem::{IntoResponse, Response};
use poem_openapi::ApiResponse;
use poem_openapi::payload::Payload;
use poem_openapi::registry::{MetaMediaType, MetaResponse, MetaResponses, Registry};
use std::marker::PhantomData;

/// A response whose body is a `P` already in its written form.
#[derive(Debug)]
pub struct Prepared<P>(Response, PhantomData<P>);

impl<P> Prepared<P> {
    /// Takes the response as it is.
    #[must_use]
    pub fn new(response: Response) -> Self {
        Self(response, PhantomData)
    }
}

impl<P: Send> IntoResponse for Prepared<P> {
    fn into_response(self) -> Response {
        self.0
    }
}

impl<P: Payload> ApiResponse for Prepared<P> {
    fn meta() -> MetaResponses {
        let content = vec![MetaMediaType { content_type: P::CONTENT_TYPE, schema: P::schema_ref() }];
        MetaResponses { responses: vec![MetaResponse { description: "", status: Some(200), status_range: None, content, headers: vec![] }] }
    }

    fn register(registry: &mut Registry) {
        P::register(registry);
    }
}
