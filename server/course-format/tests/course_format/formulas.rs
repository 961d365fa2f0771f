//! Mathematics between dollar signs.

use std::time::{Duration, Instant};

use crate::world::{assert_text_violates, html, lesson, rules_violated};

#[test]
fn formula_in_a_line_is_mathml_with_its_source() {
    let html = html("Let $a^2 + b$ be.\n");
    assert!(html.starts_with("<p>Let <math display=\"inline\"><semantics><mrow><msup><mi>a</mi><mn>2</mn></msup>"), "{html}");
    assert!(html.ends_with("<annotation encoding=\"application/x-tex\">a^2 + b</annotation></semantics></math> be.</p>\n"), "{html}");
}

#[test]
fn displayed_formula_can_be_scrolled() {
    let html = html("$$\n\\frac{a}{b} < c\n$$\n\nAnd $$x$$ too.\n");
    assert!(
        html.starts_with("<div class=\"formula\" tabindex=\"0\" role=\"region\" aria-label=\"Formula 1\"><math display=\"block\">"),
        "{html}"
    );
    assert!(
        html.contains("</math></div>\n<p>And <span class=\"formula\" tabindex=\"0\" role=\"region\" aria-label=\"Formula 2\"><math"),
        "{html}"
    );
    assert!(html.contains("&lt; c"), "{html}");
}

#[test]
fn amounts_of_money_are_text() {
    for (written, expected) in [
        ("It costs $5 and $10.", "It costs $5 and $10."),
        ("From $5–$10 or $5-$20 *each*.", "From $5–$10 or $5-$20 <em>each</em>."),
        ("US$5, AU$10 and 5 $.", "US$5, AU$10 and 5 $."),
        ("A $ alone, $$, and \\$x\\$.", "A $ alone, $$, and $x$."),
        ("`$x$`", "<code>$x$</code>"),
    ] {
        assert_eq!(html(&format!("{written}\n")), format!("<p>{expected}</p>\n"), "{written}");
    }
    let both = html("It costs $5-$10, and $x$ is unknown.\n");
    assert!(both.starts_with("<p>It costs $5-$10, and <math"), "{both}");
}

#[test]
fn formulas_that_cannot_be_read_are_shown_and_reported() {
    for formula in [
        "\\frac{a}",
        "\\unknowncommand",
        "a^b^c",
        "\\left( a",
        "\\begin{matrix} a",
        "\\color{red} a",
        "\\def\\a{b} \\a",
        "\\newcommand{\\a}{b}",
        "\\char`a",
        "a & b",
    ] {
        assert_text_violates(&format!("A ${formula}$.\n"), "broken-formula", &[(1, 3)]);
    }
    assert_text_violates(&format!("A ${}$.\n", "x".repeat(2001)), "broken-formula", &[(1, 3)]);
    assert_text_violates(&format!("A ${}a{}$.\n", "{".repeat(100), "}".repeat(100)), "broken-formula", &[(1, 3)]);
    let message = lesson("A $\\frac{a}$.\n").diagnostics[0].message.clone();
    assert!(message.contains("because") && !message.contains('\n') && !message.contains('│'), "{message}");
}

#[test]
fn formulas_have_no_styles() {
    for formula in [
        "a \\! b \\, c \\quad d",
        "\\hspace{-2em} a",
        "\\kern-3mu a",
        "\\begin{matrix} a \\\\[2em] b \\end{matrix}",
        "\\rule{1em}{2em}",
        "\\boxed{a}",
        "\\phantom{a}",
        "\\not a \\neq b",
        "\\begin{array}{c|c} a & b \\\\ \\hline c & d \\end{array}",
    ] {
        let parsed = lesson(&format!("$${formula}$$\n"));
        if rules_violated(&parsed).is_empty() {
            assert!(!html(&format!("$${formula}$$\n")).contains("style="), "{formula}");
        } else {
            assert_eq!(rules_violated(&parsed), ["broken-formula"], "{formula}");
        }
    }
}

#[test]
fn usual_school_mathematics_is_understood() {
    for formula in [
        "x = \\frac{-b \\pm \\sqrt{b^2 - 4ac}}{2a}",
        "\\sum_{i=1}^{n} i = \\frac{n(n+1)}{2}",
        "\\int_0^\\infty e^{-x^2} \\, dx = \\frac{\\sqrt{\\pi}}{2}",
        "\\text{price} \\times 1{,}25 \\approx 12\\,\\%",
        "\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}",
        "f(x) = \\begin{cases} 1 & x > 0 \\\\ 0 & \\text{else} \\end{cases}",
        "P(A \\mid B) \\le \\bar{x} \\cdot 10^{-3} \\in \\mathbb{R}",
        "\\overline{AB} \\perp \\vec{v}, \\angle ABC = 90^\\circ",
    ] {
        assert!(rules_violated(&lesson(&format!("$${formula}$$\n"))).is_empty(), "{formula}");
    }
}

#[test]
fn costly_formulas_are_read_in_bounded_time() {
    for part in ["{", "a^", "\\frac", "\\sqrt", "\\not", "&", "\\\\", "{}", "x'", "\\left(", "\\hat", "\\begin{matrix}", "\\text{", "- "] {
        let formula = part.repeat(1990 / part.len());
        let text = format!("${formula}$\n\n").repeat(100);
        let start = Instant::now();
        let _ = lesson(&text);
        assert!(start.elapsed() < Duration::from_secs(4), "{part:?} took {:?}", start.elapsed());
    }
}
