//! The description of the API, `openapi/openapi.json`, as far as tests walk through it.

use poem::http::Method;
use serde_json::Value;
use std::path::Path;

/// The whole description.
#[derive(Clone, Debug)]
pub struct Document {
    whole: Value,
    /// Every operation, in the order of the document.
    pub operations: Vec<Operation>,
}

/// One operation.
#[derive(Clone, Debug)]
pub struct Operation {
    /// Its name.
    pub id: String,
    /// Its method.
    pub method: Method,
    /// Its path below `/api`, with `{names}` in it.
    pub path: String,
    /// Who may call it.
    pub permission: String,
    /// What stands in path and query.
    pub parameters: Vec<Parameter>,
    /// The schema of its JSON body, references resolved one step.
    pub body: Option<Value>,
    /// Whether its body is a file.
    pub takes_file: bool,
    /// The statuses of its answers with a result.
    pub answers: Vec<String>,
}

/// A part of a path or query.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// Its name.
    pub name: String,
    /// Whether it is a part of the path.
    pub in_path: bool,
    /// Whether it must be there.
    pub is_required: bool,
    /// Its schema, references resolved.
    pub schema: Value,
}

impl Document {
    /// Reads the description that lies in the repository.
    ///
    /// # Panics
    /// When it is not there or is no description.
    #[must_use]
    pub fn read() -> Self {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../openapi/openapi.json");
        let text = std::fs::read_to_string(file).expect("openapi/openapi.json is there");
        let whole: Value = serde_json::from_str(&text).expect("openapi/openapi.json is JSON");
        let paths = whole["paths"].as_object().expect("it has paths");
        let mut operations = Vec::new();
        for (path, methods) in paths {
            for (method, operation) in methods.as_object().expect("a path has methods") {
                operations.push(operation_of(&whole, path, method, operation));
            }
        }
        Self { whole, operations }
    }

    /// An operation by its name.
    ///
    /// # Panics
    /// When there is none.
    #[must_use]
    pub fn operation(&self, id: &str) -> &Operation {
        self.operations.iter().find(|operation| operation.id == id).unwrap_or_else(|| panic!("there is no operation {id}"))
    }

    /// A schema, a reference followed to what it names.
    #[must_use]
    pub fn resolved(&self, schema: &Value) -> Value {
        resolve(&self.whole, schema)
    }
}

fn operation_of(whole: &Value, path: &str, method: &str, operation: &Value) -> Operation {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let parameters = operation["parameters"].as_array().cloned().unwrap_or_default();
    let parameter = |parameter: Value| Parameter {
        name: text(&parameter["name"]),
        in_path: parameter["in"] == "path",
        is_required: parameter["required"] == true,
        schema: resolve(whole, &parameter["schema"]),
    };
    let contents = operation["requestBody"]["content"].as_object();
    Operation {
        id: text(&operation["operationId"]),
        method: method.to_uppercase().parse().expect("it is a method"),
        path: path.to_owned(),
        permission: text(&operation["x-permission"]),
        parameters: parameters.into_iter().map(parameter).collect(),
        answers: operation["responses"].as_object().map(|answers| answers.keys().cloned().collect()).unwrap_or_default(),
        body: contents
            .and_then(|contents| contents.iter().find(|(kind, _)| kind.starts_with("application/json")))
            .map(|(_, content)| resolve(whole, &content["schema"])),
        takes_file: contents.is_some_and(|contents| contents.contains_key("application/octet-stream")),
    }
}

/// Follows `$ref`, also where the framework hides it in an `allOf` beside a description.
fn resolve(whole: &Value, schema: &Value) -> Value {
    let named = schema["$ref"].as_str().or_else(|| schema["allOf"][0]["$ref"].as_str());
    match named.and_then(|name| name.strip_prefix('#')) {
        Some(pointer) => whole.pointer(pointer).cloned().unwrap_or_default(),
        None => schema.clone(),
    }
}

impl Operation {
    /// The path with its names replaced.
    #[must_use]
    pub fn path_with(&self, value: impl Fn(&str) -> String) -> String {
        let named = self.parameters.iter().filter(|parameter| parameter.in_path);
        named.fold(self.path.clone(), |path, parameter| path.replace(&format!("{{{}}}", parameter.name), &value(&parameter.name)))
    }
}
