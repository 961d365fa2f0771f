//! The words of languages, in order, so that they are found by halving.

#[rustfmt::skip]
pub(super) const JAVASCRIPT: &[&str] = &[
    "as", "async", "await", "break", "case", "catch", "class", "const", "continue", "default", "delete", "do", "else", "enum", "export",
    "extends", "false", "finally", "for", "from", "function", "if", "implements", "import", "in", "instanceof", "interface", "let", "new",
    "null", "of", "private", "public", "readonly", "return", "static", "super", "switch", "this", "throw", "true", "try", "type",
    "typeof", "undefined", "var", "void", "while", "yield",
];

#[rustfmt::skip]
pub(super) const PYTHON: &[&str] = &[
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "case", "class", "continue", "def", "del", "elif", "else",
    "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "match", "nonlocal", "not", "or", "pass", "raise",
    "return", "self", "try", "while", "with", "yield",
];

#[rustfmt::skip]
pub(super) const SQL: &[&str] = &[
    "add", "all", "alter", "and", "any", "as", "asc", "begin", "between", "boolean", "by", "case", "cast", "char", "check", "column",
    "commit", "constraint", "create", "cross", "current_date", "database", "date", "default", "delete", "desc", "distinct", "drop",
    "else", "end", "except", "exists", "false", "fetch", "first", "foreign", "from", "full", "grant", "group", "having", "if", "in",
    "index", "inner", "insert", "int", "integer", "intersect", "interval", "into", "is", "join", "key", "left", "like", "limit",
    "materialized", "natural", "not", "null", "numeric", "offset", "on", "or", "order", "outer", "over", "partition", "primary",
    "recursive", "references", "returning", "revoke", "right", "rollback", "select", "set", "table", "temporary", "text", "then",
    "timestamp", "to", "transaction", "true", "union", "unique", "update", "using", "values", "varchar", "view", "when", "where", "with",
];

#[rustfmt::skip]
pub(super) const BASH: &[&str] = &[
    "case", "do", "done", "elif", "else", "esac", "exit", "export", "fi", "for", "function", "if", "in", "local", "readonly", "return",
    "select", "set", "then", "until", "while",
];

#[rustfmt::skip]
pub(super) const RUST: &[&str] = &[
    "Self", "as", "async", "await", "break", "const", "continue", "crate", "dyn", "else", "enum", "extern", "false", "fn", "for", "if",
    "impl", "in", "let", "loop", "match", "mod", "move", "mut", "pub", "ref", "return", "self", "static", "struct", "super", "trait",
    "true", "type", "union", "unsafe", "use", "where", "while",
];
