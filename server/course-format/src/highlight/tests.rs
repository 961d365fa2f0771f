use proptest::prelude::*;

use super::*;

const LANGUAGES: &[&str] = &[
    "html",
    "xml",
    "css",
    "javascript",
    "json",
    "python",
    "sql",
    "bash",
    "console",
    "yaml",
    "toml",
    "rust",
    "csv",
    "markdown",
    "ini",
    "diff",
];

/// The text between tags, and the classes in the order of the text.
fn read(html: &str) -> (String, Vec<(String, String)>) {
    let mut text = String::new();
    let mut spans = Vec::new();
    let mut rest = html;
    let unescape = |text: &str| text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    while let Some(position) = rest.find('<') {
        text.push_str(&unescape(&rest[..position]));
        let inside = rest[position..].strip_prefix("<span class=\"").expect("a span");
        let (class, behind) = inside.split_once("\">").expect("a whole tag");
        let (piece, behind) = behind.split_once("</span>").expect("a closed span");
        assert!(!piece.contains('<') && !piece.is_empty(), "{html}");
        spans.push((class.to_owned(), unescape(piece)));
        text.push_str(&unescape(piece));
        rest = behind;
    }
    text.push_str(&unescape(rest));
    (text, spans)
}

/// What is highlighted, as `class:text`, without the `hl-` of the class.
fn spans(language: &str, code: &str) -> Vec<String> {
    let html = html(language, code).expect("a known language");
    let (text, spans) = read(&html);
    assert_eq!(text, code);
    spans.into_iter().map(|(class, text)| format!("{}:{text}", class.trim_start_matches("hl-"))).collect()
}

#[test]
fn html_has_tags_attributes_and_values() {
    assert_eq!(
        spans("html", "<a href=\"x\" hidden>b &amp; c</a><!-- d -->"),
        ["tag:<a", "attribute:href", "string:\"x\"", "attribute:hidden", "tag:>", "name:&amp;", "tag:</a", "tag:>", "comment:<!-- d -->"]
    );
    assert_eq!(
        spans("xml", "<?xml version=\"1.0\"?><a b='c'/>"),
        ["keyword:<?xml version=\"1.0\"?>", "tag:<a", "attribute:b", "string:'c'", "tag:/>"]
    );
    assert_eq!(spans("html", "1 < 2 & 3 <"), Vec::<String>::new());
}

#[test]
fn styles_and_scripts_in_html_have_their_own_languages() {
    assert_eq!(
        spans("html", "<style>p { color: red }</style><script>let a = 1</script>"),
        [
            "tag:<style",
            "tag:>",
            "attribute:color",
            "tag:</style",
            "tag:>",
            "tag:<script",
            "tag:>",
            "keyword:let",
            "number:1",
            "tag:</script",
            "tag:>"
        ]
    );
    assert_eq!(spans("html", "<script>let"), ["tag:<script", "tag:>", "keyword:let"]);
}

#[test]
fn css_has_selectors_keys_and_numbers() {
    assert_eq!(
        spans("css", "/* a */ .b { width: 10.5rem; }\n@media print {}"),
        ["comment:/* a */", "name:.b", "attribute:width", "number:10.5rem", "name:@media"]
    );
}

#[test]
fn javascript_has_keywords_strings_and_calls() {
    assert_eq!(
        spans("js", "const a = `b\n${c}` // d\nf(1, 'e\\'g')"),
        ["keyword:const", "string:`b\n${c}`", "comment:// d", "name:f", "number:1", "string:'e\\'g'"]
    );
}

#[test]
fn keys_of_json_differ_from_its_strings() {
    assert_eq!(spans("json", "{ \"a\" : [\"b\", -1.5e3, true] }"), ["attribute:\"a\"", "string:\"b\"", "number:1.5e3", "keyword:true"]);
}

#[test]
fn python_has_long_strings_and_decorators() {
    assert_eq!(
        spans("python", "@cached\ndef a(b):\n    \"\"\"c\n    d\"\"\"\n    return f\"{b}\"  # e"),
        ["name:@cached", "keyword:def", "name:a", "string:\"\"\"c\n    d\"\"\"", "keyword:return", "string:f\"{b}\"", "comment:# e"]
    );
}

#[test]
fn sql_is_read_in_any_case() {
    assert_eq!(
        spans("sql", "SELECT count(*) from town WHERE name = 'O''Hara' -- why"),
        ["keyword:SELECT", "name:count", "keyword:from", "keyword:WHERE", "string:'O'", "string:'Hara'", "comment:-- why"]
    );
}

#[test]
fn shell_has_variables_options_and_comments_behind_blanks() {
    assert_eq!(
        spans("sh", "A=1\nls --all \"$B\" ${C} $D x#y # z"),
        ["attribute:A", "number:1", "attribute:--all", "string:\"$B\"", "name:${C}", "name:$D", "comment:# z"]
    );
    assert_eq!(spans("console", "$ ls -l\nif it answers\n"), ["punctuation:$ ", "attribute:-l"]);
}

#[test]
fn yaml_has_keys_values_and_blocks() {
    assert_eq!(
        spans("yaml", "a: don't # b\n- c: 'd'\ne: |\n  f: g\nh: true\n"),
        [
            "attribute:a",
            "comment:# b",
            "punctuation:-",
            "attribute:c",
            "string:'d'",
            "attribute:e",
            "string:  f: g",
            "attribute:h",
            "keyword:true"
        ]
    );
}

#[test]
fn toml_has_sections_and_keys() {
    assert_eq!(
        spans("toml", "[a.b]\nc = \"d\" # e\nf = [\n  [1, 2],\n]\n"),
        ["heading:[a.b]", "attribute:c", "string:\"d\"", "comment:# e", "attribute:f", "number:1", "number:2"]
    );
    assert_eq!(spans("ini", "; a\n[b]\nc d = e = f\n"), ["comment:; a", "heading:[b]", "attribute:c d "]);
}

#[test]
fn rust_tells_lifetimes_from_characters() {
    assert_eq!(
        spans("rust", "fn a<'b>(c: &'b str) { vec!['d', '\\n', 'č'] }"),
        ["keyword:fn", "name:'b", "name:'b", "name:vec", "string:'d'", "string:'\\n'", "string:'č'"]
    );
}

#[test]
fn csv_has_a_header_and_cells() {
    assert_eq!(
        spans("csv", "a,b\n1,\"c\n\"\"d\"\"\"\n"),
        ["attribute:a", "punctuation:,", "attribute:b", "number:1", "punctuation:,", "string:\"c\n\"", "string:\"d\"", "string:\"\""]
    );
}

#[test]
fn markdown_has_headings_code_and_addresses() {
    assert_eq!(
        spans("md", "# a\n- b `c` [d](e)\n```x\n# f\n```\n"),
        ["heading:# a", "punctuation:-", "string:`c`", "attribute:(e)", "string:```x", "string:# f", "string:```"]
    );
}

#[test]
fn patch_has_lines_in_and_out() {
    assert_eq!(spans("diff", "--- a\n@@ 1 @@\n b\n-c\n+d\n"), ["comment:--- a", "name:@@ 1 @@", "deleted:-c", "inserted:+d"]);
}

#[test]
fn unknown_languages_and_long_blocks_stay_plain() {
    assert_eq!(html("text", "a"), None);
    assert_eq!(html("", "a"), None);
    assert!(html("sql", &"a".repeat(LARGEST_BLOCK_BYTES)).is_some());
    assert_eq!(html("sql", &"a".repeat(LARGEST_BLOCK_BYTES + 1)), None);
}

#[test]
fn markup_in_code_stays_text() {
    for language in LANGUAGES {
        let html = html(language, "<script>alert(\"1\")</script> & '<b>'").expect("a known language");
        assert!(!html.replace("<span class=\"hl-", "").replace("</span>", "").contains('<'), "{html}");
    }
}

/// Signs and words that mean something in at least one of the languages, and some that mean nothing.
fn code() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        prop::sample::select(vec![
            "<", ">", "</", "<!--", "-->", "<script", "\"", "'", "`", "\\", "#", "//", "/*", "*/", "\n", " ", "\t", "-", "- ", ": ", "=",
            "[", "]", "${", "}", "(", ")", "1", ".", "r#\"", "\"\"\"", "fn", "select", "+", "@@", "&amp;", "&", "ž", "日", "🙂", ",", ";",
            "|", "$ ", "```",
        ])
        .prop_map(str::to_owned),
        ".{0,4}",
    ];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn any_text_comes_out_whole_and_in_balanced_spans(language in prop::sample::select(LANGUAGES), code in code()) {
        let html = html(language, &code).expect("a known language");
        prop_assert_eq!(read(&html).0, code);
    }
}
