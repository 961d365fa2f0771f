//! Charts: a small table as a picture, for the screen, for paper and for who cannot see it.
//!
//! A chart is drawn once, as a scene of rectangles, lines and texts; SVG and PNG are two ways to write the same scene. Nothing is told by
//! colour alone: bars carry patterns, lines have dashes, marks and their names beside them, cells of a heat map their numbers. Bars lie,
//! so that names may be long.

mod axis;
mod bars;
mod frame;
mod heat;
mod line;
mod paint;
mod png;
mod scene;
mod svg;

use crate::error::OutputError;
use crate::table::{Kind, Table, Value};
use crate::wording::{Language, shown};
use chrono_tz::Tz;

/// How a chart is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChartKind {
    /// Bars beside each other for each category.
    Bars,
    /// One bar for each category, in parts that add up.
    StackedBars,
    /// Lines over time: the categories are moments in order.
    Lines,
    /// A field of numbers: categories down, series across.
    HeatMap,
}

impl ChartKind {
    /// How many categories and how many series can be told apart.
    #[must_use]
    pub const fn most(self) -> (usize, usize) {
        match self {
            Self::Bars | Self::StackedBars => (40, 6),
            Self::Lines => (200, 6),
            Self::HeatMap => (60, 24),
        }
    }
}

/// Which columns of a table make a chart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChartSpec {
    /// How it is drawn.
    pub kind: ChartKind,
    /// The id of the column that names the categories.
    pub category: String,
    /// The ids of the columns of numbers, all of one kind.
    pub series: Vec<String>,
}

/// A chart that takes the table's rows.
#[derive(Debug)]
pub struct ChartBuilder {
    chart: Chart,
    zone: Tz,
    category: (usize, Kind),
    places: Vec<usize>,
}

/// A chart that is ready to be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chart {
    pub(crate) kind: ChartKind,
    pub(crate) title: String,
    pub(crate) description: String,
    pub(crate) language: Language,
    /// What the axis of categories is called.
    pub(crate) category: String,
    /// What the numbers are.
    pub(crate) numbers: Kind,
    pub(crate) categories: Vec<String>,
    pub(crate) series: Vec<Series>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Series {
    pub name: String,
    /// For each category the number, or that it is not known.
    pub values: Vec<Option<i64>>,
}

impl ChartBuilder {
    /// Begins a chart of some of the table's columns.
    pub fn begin(table: &Table, spec: &ChartSpec) -> Result<Self, OutputError> {
        table.check()?;
        let place =
            |id: &String| table.columns.iter().position(|column| column.id == *id).ok_or_else(|| OutputError::NotForCharts(id.clone()));
        let category = place(&spec.category)?;
        let places = spec.series.iter().map(place).collect::<Result<Vec<_>, _>>()?;
        let numbers = places.first().map(|place| table.columns[*place].kind).ok_or(OutputError::EmptyChart)?;
        for place in &places {
            let column = &table.columns[*place];
            if column.kind != numbers || !column.kind.stands_right() {
                return Err(OutputError::NotForCharts(column.id.clone()));
            }
        }
        let (_, most) = spec.kind.most();
        if places.len() > most {
            return Err(OutputError::ChartTooLarge { what: "series", limit: most });
        }
        let named = |place: &usize| Series { name: table.columns[*place].title.clone(), values: Vec::new() };
        let chart = Chart {
            kind: spec.kind,
            title: table.title.clone(),
            description: table.description.clone(),
            language: table.language,
            category: table.columns[category].title.clone(),
            numbers,
            categories: Vec::new(),
            series: places.iter().map(named).collect(),
        };
        Ok(Self { chart, zone: table.zone, category: (category, table.columns[category].kind), places })
    }

    /// Takes a row of the table.
    pub fn row(&mut self, cells: &[Value<'_>]) -> Result<(), OutputError> {
        let (limit, _) = self.chart.kind.most();
        if self.chart.categories.len() >= limit {
            return Err(OutputError::ChartTooLarge { what: "categories", limit });
        }
        let (place, kind) = self.category;
        let name = cells.get(place).map(|cell| shown(*cell, kind, self.chart.language, self.zone).into_owned());
        self.chart.categories.push(name.unwrap_or_default());
        for (series, place) in self.chart.series.iter_mut().zip(&self.places) {
            series.values.push(match cells.get(*place) {
                Some(Value::Number(number)) => Some(*number),
                _ => None,
            });
        }
        Ok(())
    }

    /// The chart, if there is anything to draw. Parts that add up must not be below zero.
    pub fn finish(self) -> Result<Chart, OutputError> {
        let values = || self.chart.series.iter().flat_map(|series| &series.values).flatten();
        if values().next().is_none() {
            return Err(OutputError::EmptyChart);
        }
        if self.chart.kind == ChartKind::StackedBars && values().any(|value| *value < 0) {
            return Err(OutputError::NotForCharts(self.chart.category));
        }
        Ok(self.chart)
    }
}

impl Chart {
    /// An SVG that stands for itself: its colours are fixed, and each shape has a class, so that a page that carries the SVG can
    /// give it the page's own colours.
    pub fn svg(&self) -> Result<String, OutputError> {
        Ok(svg::write(self, &frame::scene(self)?))
    }

    /// A PNG with twice as many points as the SVG has units.
    pub fn png(&self) -> Result<Vec<u8>, OutputError> {
        png::write(&frame::scene(self)?)
    }

    /// A number of the chart as people read it.
    pub(crate) fn number(&self, number: i64) -> String {
        shown(Value::Number(number), self.numbers, self.language, chrono_tz::UTC).into_owned()
    }
}
