//! A scene as SVG, with a title and a description for who cannot see it.

use super::Chart;
use super::paint::Paint;
use super::scene::{Anchor, Scene, Shape};
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// Metrics like Liberation Sans, by which lines were broken.
const FAMILY: &str = "'Liberation Sans', Arial, Helvetica, sans-serif";

pub fn write(chart: &Chart, scene: &Scene) -> String {
    let mut body = String::new();
    for shape in &scene.shapes {
        draw(&mut body, shape);
    }
    // Several charts may stand on a page: their ids follow from what they show.
    let hash = Sha256::digest(format!("{}{}{body}", chart.title, chart.description).as_bytes());
    let id: String = hash.iter().take(4).fold(String::from("chart-"), |mut id, byte| {
        let _ = write!(id, "{byte:02x}");
        id
    });
    let (width, height) = (scene.width, scene.height);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" role=\"img\" lang=\"{}\" aria-labelledby=\"{id}-title {id}-text\" \
         viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" font-family=\"{FAMILY}\"><title id=\"{id}-title\">{}</title>\
         <desc id=\"{id}-text\">{}</desc><rect class=\"chart-paper\" width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>\n{body}</svg>\n",
        chart.language.tag(),
        text(&chart.title),
        text(&telling(chart)),
    )
}

/// What the chart shows, in words: its description and its numbers.
fn telling(chart: &Chart) -> String {
    let mut told = chart.description.trim().to_owned();
    for (place, category) in chart.categories.iter().enumerate() {
        let numbers = chart.series.iter().map(|series| {
            let number = series.values[place].map_or_else(|| "–".to_owned(), |value| chart.number(value));
            if chart.series.len() > 1 { format!("{} {number}", series.name) } else { number }
        });
        let _ = write!(told, " {category}: {}.", numbers.collect::<Vec<_>>().join(", "));
    }
    told.trim().to_owned()
}

fn draw(body: &mut String, shape: &Shape) {
    let fill = |paint: Paint| format!("class=\"{}\" fill=\"{}\"", paint.class(), hex(paint));
    let list = |points: &[(f32, f32)]| points.iter().map(|(x, y)| format!("{x:.1},{y:.1}")).collect::<Vec<_>>().join(" ");
    let _ = match shape {
        Shape::Rectangle { at, size, paint, edge } => {
            let edge = edge.map_or(String::new(), |edge| format!(" stroke=\"{}\" data-edge=\"{}\"", hex(edge), edge.class()));
            writeln!(
                body,
                "<rect {}{edge} x=\"{:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{:.1}\"/>",
                fill(*paint),
                at.0,
                at.1,
                size.0.max(0.0),
                size.1
            )
        }
        Shape::Line { points, paint, width, dash } => {
            let dash = if dash.is_empty() {
                String::new()
            } else {
                format!(" stroke-dasharray=\"{}\"", dash.iter().map(f32::to_string).collect::<Vec<_>>().join(" "))
            };
            writeln!(
                body,
                "<polyline class=\"chart-line {}\" fill=\"none\" stroke=\"{}\" stroke-width=\"{width}\"{dash} points=\"{}\"/>",
                paint.class(),
                hex(*paint),
                list(points)
            )
        }
        Shape::Area { points, paint, edge } => {
            writeln!(body, "<polygon {} stroke=\"{}\" points=\"{}\"/>", fill(*paint), hex(*edge), list(points))
        }
        Shape::Text { at, anchor, size, bold, paint, text: words } => {
            let anchor = match anchor {
                Anchor::Start => "",
                Anchor::Middle => " text-anchor=\"middle\"",
                Anchor::End => " text-anchor=\"end\"",
            };
            let weight = if *bold { " font-weight=\"700\"" } else { "" };
            writeln!(
                body,
                "<text {}{anchor}{weight} font-size=\"{size:.1}\" x=\"{:.1}\" y=\"{:.1}\">{}</text>",
                fill(*paint),
                at.0,
                at.1,
                text(words)
            )
        }
    };
}

fn hex(paint: Paint) -> String {
    let [red, green, blue] = paint.colour();
    format!("#{red:02x}{green:02x}{blue:02x}")
}

fn text(text: &str) -> String {
    crate::spreadsheet::xml(text)
}
