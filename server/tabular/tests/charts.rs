//! Charts as pictures and as text. The pictures lie in `target/tmp/charts` after a run, to be looked at.

mod support;

use quick_xml::Reader;
use quick_xml::events::Event;
use std::path::Path;
use support::{moment, table};
use tabular::{Chart, ChartBuilder, ChartKind, ChartSpec, Column, Currency, Kind, Language, OutputError, Table, Value};

const UNITS: [&str; 5] = [
    "Администриране на електронни обществени поръчки и договори",
    "Звено „Опазване на околната среда и устройство на територията“",
    "Ceste",
    "Vrtec Čebelica & <Škrat>",
    "Общинска администрация",
];

fn of(title: &str, kind: Kind, names: &[&str], first: Column, rows: &[(Value<'_>, Vec<Option<i64>>)], drawn: ChartKind) -> Chart {
    let mut columns = vec![first];
    columns.extend(names.iter().zip(0..).map(|(name, place)| Column::new(format!("n{place}"), *name, kind)));
    let table = Table { title: title.to_owned(), ..table(columns, Language::Bg) };
    let spec = ChartSpec {
        kind: drawn,
        category: table.columns[0].id.clone(),
        series: table.columns[1..].iter().map(|column| column.id.clone()).collect(),
    };
    let mut builder = ChartBuilder::begin(&table, &spec).expect("the chart can be drawn");
    for (category, numbers) in rows {
        let mut cells = vec![*category];
        cells.extend(numbers.iter().map(|number| Value::maybe(*number, Value::Number)));
        builder.row(&cells).expect("the row fits");
    }
    builder.finish().expect("the chart is whole")
}

fn units(numbers: fn(i64) -> Vec<Option<i64>>) -> Vec<(Value<'static>, Vec<Option<i64>>)> {
    UNITS.into_iter().zip(0..).map(|(unit, place)| (Value::Text(unit), numbers(place))).collect()
}

fn unit() -> Column {
    Column::new("unit", "Звено", Kind::Text)
}

fn charts() -> Vec<(&'static str, Chart)> {
    let three = ["Завършили в срок", "Закъснели", "Незавършили"];
    let counts = |place: i64| vec![Some(3 + place * 7), Some(place * 2), if place == 2 { None } else { Some(9 - place) }];
    let parts = |place: i64| vec![Some(12 + place * 3), Some(5), Some(place)];
    let months: Vec<(Value<'_>, Vec<Option<i64>>)> = (0..24_i64)
        .map(|month| {
            let day = chrono::NaiveDate::from_ymd_opt(2025 + (month / 12) as i32, (month % 12 + 1) as u32, 1).expect("a day");
            let gap = |number: i64| (month != 9).then_some(number);
            (Value::Date(day), vec![gap(600 + month * 37 % 400), Some(300 + month * 20), Some(760 - month * 11)])
        })
        .collect();
    let levels = |place: i64| (0..6).map(|level| (place + level != 4).then_some((place + 1) * (level * 5 + 1))).collect();
    let heads = ["Ниво 1", "Ниво 2", "Ниво 3", "Ниво 4", "Ниво 5", "Напреднало ниво"];
    let signed = |place: i64| vec![Some((place - 2) * 125_050)];
    vec![
        ("bars", of("Задължителни обучения по звена", Kind::Integer, &three, unit(), &units(counts), ChartKind::Bars)),
        ("stacked", of("Хора по състояние на обучението", Kind::Integer, &three, unit(), &units(parts), ChartKind::StackedBars)),
        ("signed", of("Разлика спрямо бюджета", Kind::Money(Currency::EUR), &["Разлика"], unit(), &units(signed), ChartKind::Bars)),
        (
            "lines",
            of("Време за учене по месеци", Kind::Minutes, &three, Column::new("month", "Месец", Kind::Date), &months, ChartKind::Lines),
        ),
        ("heat", of("Колко хора имат кое ниво", Kind::Integer, &heads, unit(), &units(levels), ChartKind::HeatMap)),
    ]
}

/// The words of an SVG's elements of a name; panics where it is not well formed.
fn words(svg: &str, element: &str) -> Vec<String> {
    let (mut reader, mut inside, mut found) = (Reader::from_str(svg), false, Vec::new());
    loop {
        match reader.read_event().expect("well formed") {
            Event::Start(start) => {
                inside = start.name().as_ref() == element;
                if inside {
                    found.push(String::new());
                }
            }
            Event::Text(text) if inside => found.last_mut().expect("inside an element").push_str(&text),
            Event::GeneralRef(name) if inside => {
                found.last_mut().expect("inside an element").push_str(match &*name {
                    "amp" => "&",
                    "lt" => "<",
                    "gt" => ">",
                    "quot" => "\"",
                    "apos" => "'",
                    other => panic!("{other}"),
                });
            }
            Event::End(_) => inside = false,
            Event::Eof => return found,
            _ => {}
        }
    }
}

#[test]
fn a_chart_says_what_it_shows() {
    for (name, chart) in charts() {
        let svg = chart.svg().unwrap();
        assert!(svg.contains(" role=\"img\" lang=\"bg-BG\" aria-labelledby=\""), "{name}");
        let told = words(&svg, "desc").concat();
        let drawn = words(&svg, "text").join(" ");
        assert_eq!(words(&svg, "title").len(), 1);
        if name != "lines" {
            for unit in UNITS {
                assert!(told.contains(unit), "{name}: {told}");
                // Long names are broken at spaces and lose nothing.
                assert!(unit.split(' ').all(|word| drawn.contains(word)), "{name}: {drawn}");
            }
        }
        assert!(!svg.contains("style=") && !svg.contains("<script") && !svg.contains("href"), "the policy for content allows none");
    }
}

#[test]
fn nothing_is_told_by_colour_alone() {
    for (name, chart) in charts() {
        let svg = chart.svg().unwrap();
        match name {
            "bars" | "stacked" => assert!(svg.matches("stroke=\"#ffffff\"").count() > 20, "bars have patterns"),
            "lines" => {
                assert!(svg.matches("stroke-dasharray").count() >= 2, "lines have dashes");
                assert!(svg.contains("<polygon"), "and marks");
            }
            "heat" => assert!(words(&svg, "text").iter().filter(|text| text.parse::<i64>().is_ok()).count() >= 25, "cells have numbers"),
            _ => {}
        }
    }
}

#[test]
fn a_picture_has_twice_the_points_and_the_same_bytes_each_time() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("charts");
    std::fs::create_dir_all(&folder).unwrap();
    for (name, chart) in charts() {
        let (svg, png) = (chart.svg().unwrap(), chart.png().unwrap());
        assert_eq!((&svg, &png), (&chart.svg().unwrap(), &chart.png().unwrap()));
        std::fs::write(folder.join(format!("{name}.svg")), &svg).unwrap();
        std::fs::write(folder.join(format!("{name}.png")), &png).unwrap();
        let size = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
        let height: u32 = svg.split_once("viewBox=\"0 0 720 ").unwrap().1.split_once('"').unwrap().0.parse().unwrap();
        assert_eq!((&png[1..4], size(16), size(20)), (&b"PNG"[..], 1440, 2 * height), "{name}");
    }
}

#[test]
fn what_cannot_be_told_apart_is_refused() {
    let columns = || vec![unit(), Column::new("n", "N", Kind::Integer), Column::new("t", "T", Kind::Text)];
    let table = table(columns(), Language::En);
    let spec =
        |kind, series: &[&str]| ChartSpec { kind, category: "unit".to_owned(), series: series.iter().map(|id| (*id).to_owned()).collect() };
    for wrong in [&["t"][..], &["x"], &["n", "t"]] {
        let begun = ChartBuilder::begin(&table, &spec(ChartKind::Bars, wrong));
        assert!(matches!(begun, Err(OutputError::NotForCharts(_))), "{wrong:?}");
    }
    assert!(matches!(ChartBuilder::begin(&table, &spec(ChartKind::Bars, &[])), Err(OutputError::EmptyChart)));
    let mut bars = ChartBuilder::begin(&table, &spec(ChartKind::StackedBars, &["n"])).unwrap();
    for place in 0..40 {
        bars.row(&[Value::Text("Ceste"), Value::Number(place - 1), Value::Empty]).unwrap();
    }
    let one_more = bars.row(&[Value::Text("Ceste"), Value::Number(1), Value::Empty]);
    assert!(matches!(one_more, Err(OutputError::ChartTooLarge { what: "categories", limit: 40 })));
    assert!(matches!(bars.finish(), Err(OutputError::NotForCharts(_))), "parts below zero do not add up");
    let mut empty = ChartBuilder::begin(&table, &spec(ChartKind::Bars, &["n"])).unwrap();
    empty.row(&[Value::Text("Ceste"), Value::Empty, Value::Empty]).unwrap();
    assert!(matches!(empty.finish(), Err(OutputError::EmptyChart)));
}

#[test]
fn extreme_numbers_are_drawn() {
    let most = 999_999_999_999_999_999;
    for kind in [ChartKind::Bars, ChartKind::Lines, ChartKind::HeatMap] {
        for numbers in [[most, -most], [0, 0], [most, most], [-1, -1]] {
            let rows: Vec<_> =
                numbers.into_iter().map(|number| (Value::Moment(moment("2026-11-22T10:00:00Z")), vec![Some(number)])).collect();
            let chart = of("X", Kind::Decimal(2), &["N"], Column::new("at", "At", Kind::Moment), &rows, kind);
            assert!(!chart.svg().unwrap().contains("NaN") && chart.png().is_ok(), "{kind:?} {numbers:?}");
        }
    }
}
