//! PDF: a document to read, print and listen to, after PDF/UA-1 (ISO 14289-1): tagged, with language and title, the columns' titles
//! as headers of the cells and repeated on each page, all letters embedded.
//!
//! Written here, over a few hundred lines, because the libraries that write tagged PDF keep the document in memory until its end.
//! `subsetter` cuts the font. Pages go out as they are full; what is kept are eight bytes for each cell's element.

mod layout;
mod letters;
mod objects;
mod page;
mod tree;

use crate::error::OutputError;
use crate::font::{Font, composed, wrap};
use crate::sink::Tally;
use crate::table::{Table, Value};
use crate::wording::{self, shown};
use layout::{COLUMNS, FOOT, LEADING, Layout, MARGIN, PADDING, SIZE};
use letters::Letters;
use objects::{Id, Objects};
use page::{Line, Page};
use std::io::Write;
use tree::Tree;

/// So many rows are looked at before the columns' widths are decided.
const LOOKED_AT: usize = 200;

pub(crate) struct Pdf<W: Write> {
    objects: Objects<W>,
    tally: Tally,
    tree: Tree,
    regular: Letters,
    bold: Letters,
    pages: Vec<Id>,
    /// Objects that all pages share.
    shared: Shared,
    /// The first rows, until there are enough of them.
    first: Vec<Vec<String>>,
    /// Absent until then.
    layout: Option<Layout>,
    page: Option<Page>,
}

#[derive(Clone, Copy)]
struct Shared {
    catalogue: Id,
    pages: Id,
    resources: Id,
    /// A drawing of how many pages there are, which is known at the end.
    total: Id,
}

impl<W: Write> Pdf<W> {
    pub fn begin(table: &Table, sink: W, tally: Tally) -> Result<Self, OutputError> {
        if table.columns.len() > COLUMNS {
            return Err(OutputError::TooManyColumns { format: "PDF", limit: COLUMNS, found: table.columns.len() });
        }
        let mut objects = Objects::begin(sink)?;
        let shared =
            Shared { catalogue: objects.reserve(), pages: objects.reserve(), resources: objects.reserve(), total: objects.reserve() };
        let regular = Letters::new(Font::regular()?, "LiberationSans", objects.reserve());
        let bold = Letters::new(Font::bold()?, "LiberationSans-Bold", objects.reserve());
        let tree = Tree::new(&mut objects);
        Ok(Self { objects, tally, tree, regular, bold, pages: Vec::new(), shared, first: Vec::new(), layout: None, page: None })
    }

    pub fn row(&mut self, table: &Table, cells: &[Value<'_>]) -> Result<(), OutputError> {
        let cells: Vec<String> = cells
            .iter()
            .zip(&table.columns)
            .map(|(cell, column)| shown(*cell, column.kind, table.language, table.zone).into_owned())
            .collect();
        if self.layout.is_some() {
            return self.draw(table, &cells);
        }
        self.first.push(cells);
        if self.first.len() >= LOOKED_AT { self.begin_pages(table) } else { Ok(()) }
    }

    /// Decides the layout, draws the head and what has come so far.
    fn begin_pages(&mut self, table: &Table) -> Result<(), OutputError> {
        let first = std::mem::take(&mut self.first);
        let layout = Layout::of(table, &first, &self.regular.font, &self.bold.font);
        let mut page = self.new_page(&layout);
        let as_of = format!("{}: {}", table.language.words().as_of, wording::moment(table.as_of, table.language, table.zone));
        let lines = [table.description.clone(), format!("{as_of} ({})", table.zone.name())].into_iter().chain(table.notes.iter().cloned());
        self.paragraph(&mut page, &layout, ("H1", 16.0), &table.title)?;
        for line in lines.filter(|line| !line.trim().is_empty()) {
            // The head leaves room for the table; what has none goes on over the next pages.
            page = self.paragraph_on_pages(page, &layout, table, &line)?;
        }
        page.y -= 6.0;
        let head = self.head_height(&layout);
        if page.y - head - 3.0 * LEADING < MARGIN + FOOT {
            self.end_page(page, &layout, table)?;
            page = self.new_page(&layout);
        }
        self.draw_head(&mut page, &layout, true)?;
        self.page = Some(page);
        self.layout = Some(layout);
        for row in &first {
            self.draw(table, row)?;
        }
        Ok(())
    }

    fn new_page(&mut self, layout: &Layout) -> Page {
        let id = self.objects.reserve();
        self.pages.push(id);
        Page::new(id, layout.height - MARGIN)
    }

    fn paragraph_on_pages(&mut self, mut page: Page, layout: &Layout, table: &Table, text: &str) -> Result<Page, OutputError> {
        let lines = wrap(&self.regular.font, &composed(text), 9.5, layout.room()).len();
        if page.y - lines as f32 * 13.0 < MARGIN + FOOT {
            self.end_page(page, layout, table)?;
            page = self.new_page(layout);
        }
        self.paragraph(&mut page, layout, ("P", 9.5), text)?;
        Ok(page)
    }

    /// A heading or a paragraph above the table.
    fn paragraph(&mut self, page: &mut Page, layout: &Layout, (role, size): (&str, f32), text: &str) -> Result<(), OutputError> {
        let heading = role == "H1";
        let (font, letters) = if heading { ("B", &mut self.bold) } else { ("R", &mut self.regular) };
        let text = composed(text);
        let leading = size * 1.35;
        let most = ((layout.height - 2.0 * MARGIN - FOOT) / leading) as usize;
        let lines = wrap(&letters.font, &text, size, layout.room());
        let lines: Vec<Line<'_>> = lines
            .iter()
            .take(most)
            .enumerate()
            .map(|(place, text)| Line { text, x: MARGIN, y: page.y - size - leading * place as f32 })
            .collect();
        let element = self.objects.reserve();
        let part = page.mark(role, element, (font, size), letters, &lines);
        page.y -= leading * lines.len() as f32 + 3.0;
        self.tree.paragraph(&mut self.objects, element, role, page.id, part)
    }

    fn head_height(&self, layout: &Layout) -> f32 {
        layout.titles.iter().map(Vec::len).max().unwrap_or(1) as f32 * LEADING + 2.0 * PADDING
    }

    /// The columns' titles: once as the headers of the cells, on later pages for the eyes only.
    fn draw_head(&mut self, page: &mut Page, layout: &Layout, real: bool) -> Result<(), OutputError> {
        let height = self.head_height(layout);
        let right = layout.columns.last().map_or(MARGIN, |(left, wide)| left + wide);
        let y = page.y;
        page.artifact("Layout", |page| page.shade((MARGIN, y - height), (right - MARGIN, height)));
        let mut cells = Vec::new();
        for ((left, _), title) in layout.columns.iter().zip(&layout.titles) {
            let lines = placed(title, left + PADDING, y);
            if real {
                let element = self.objects.reserve();
                let part = page.mark("TH", element, ("B", SIZE), &mut self.bold, &lines);
                cells.push((element, part));
            } else {
                page.artifact("Pagination", |page| page.text(("B", SIZE), &mut self.bold, &lines));
            }
        }
        page.artifact("Layout", |page| page.rule((MARGIN, right), y - height, 0.8));
        page.y -= height;
        if real { self.tree.head(&mut self.objects, page.id, &cells) } else { Ok(()) }
    }

    fn draw(&mut self, table: &Table, cells: &[String]) -> Result<(), OutputError> {
        let (Some(layout), Some(mut page)) = (self.layout.take(), self.page.take()) else { return Err(OutputError::Broken) };
        let most = layout.most_lines();
        let mut wrapped = Vec::with_capacity(cells.len());
        for (cell, (_, wide)) in cells.iter().zip(&layout.columns) {
            let text = composed(cell);
            let mut lines = wrap(&self.regular.font, &text, SIZE, wide - 2.0 * PADDING);
            // What cannot be shown is still there for who copies or listens.
            let mut hidden = text.chars().any(|letter| !letter.is_whitespace() && !self.regular.font.has(letter));
            if lines.len() > most {
                hidden = true;
                lines.truncate(most);
                if let Some(last) = lines.last_mut() {
                    last.pop();
                    last.push('…');
                }
            }
            wrapped.push((lines, hidden));
        }
        let lines = wrapped.iter().map(|(lines, _)| lines.len()).max().unwrap_or(1).max(1);
        let height = lines as f32 * LEADING + PADDING;
        if page.y - height < MARGIN + FOOT {
            self.end_page(page, &layout, table)?;
            page = self.new_page(&layout);
            self.draw_head(&mut page, &layout, false)?;
        }
        let mut elements = Vec::with_capacity(cells.len());
        for (place, ((lines, hidden), (left, wide))) in wrapped.iter().zip(&layout.columns).enumerate() {
            let element = self.objects.reserve();
            let right = table.columns.get(place).is_some_and(|column| column.kind.stands_right());
            let mut placed = placed(lines, left + PADDING, page.y + PADDING / 2.0);
            if right {
                for line in &mut placed {
                    line.x = left + wide - PADDING - self.regular.font.width(line.text, SIZE);
                }
            }
            let part = (!placed.is_empty()).then(|| page.mark("TD", element, ("R", SIZE), &mut self.regular, &placed));
            elements.push((element, part, hidden.then(|| cells[place].as_str())));
        }
        page.y -= height;
        let right = layout.columns.last().map_or(MARGIN, |(left, wide)| left + wide);
        let y = page.y;
        page.artifact("Layout", |page| page.rule((MARGIN, right), y, 0.3));
        self.tree.row(&mut self.objects, page.id, &elements)?;
        self.layout = Some(layout);
        self.page = Some(page);
        Ok(())
    }

    /// Writes a full page.
    fn end_page(&mut self, mut page: Page, layout: &Layout, table: &Table) -> Result<(), OutputError> {
        let number = self.pages.len().to_string();
        let y = MARGIN;
        let right = layout.width - MARGIN - 40.0;
        let title = wrap(&self.regular.font, &composed(&table.title), 7.5, right - 2.0 * MARGIN).into_iter().next().unwrap_or_default();
        let x = right - self.regular.font.width(&number, 7.5);
        let letters = &mut self.regular;
        page.artifact("Pagination", |page| {
            page.text(("R", 7.5), letters, &[Line { text: &title, x: MARGIN, y }]);
            page.text(("R", 7.5), letters, &[Line { text: &number, x, y }]);
            page.drawing.push_str(&format!("q 1 0 0 1 {right:.2} {y:.2} cm /N Do Q\n"));
        });
        let drawing = self.objects.reserve();
        self.objects.stream(drawing, "", page.drawing.as_bytes())?;
        let parents = self.tree.page(&mut self.objects, &page.parts)?;
        let Shared { pages, resources, .. } = self.shared;
        self.objects.object(
            page.id,
            &format!(
                "<< /Type /Page /Parent {pages} /MediaBox [0 0 {} {}] /Resources {resources} /Contents {drawing} /StructParents {parents} /Tabs /S >>",
                layout.width, layout.height
            ),
        )
    }

    pub fn finish(mut self, table: &Table) -> Result<(), OutputError> {
        if self.layout.is_none() {
            self.begin_pages(table)?;
        }
        if let (Some(layout), Some(page)) = (self.layout.take(), self.page.take()) {
            self.end_page(page, &layout, table)?;
        }
        let Shared { catalogue, pages, resources, total } = self.shared;
        let shown = self.regular.show(&format!(" / {}", self.pages.len()));
        self.objects.stream(
            total,
            &format!("/Type /XObject /Subtype /Form /BBox [0 -4 60 12] /Resources << /Font << /R {} >> >>", self.regular.id),
            format!("BT /R 7.5 Tf {shown} Tj ET").as_bytes(),
        )?;
        self.regular.embed(&mut self.objects)?;
        // A weight without a letter is no font.
        self.bold.show(" ");
        self.bold.embed(&mut self.objects)?;
        self.objects
            .object(resources, &format!("<< /Font << /R {} /B {} >> /XObject << /N {total} >> >>", self.regular.id, self.bold.id))?;
        let kids: Vec<String> = self.pages.iter().map(Id::to_string).collect();
        self.objects.object(pages, &format!("<< /Type /Pages /Count {} /Kids [{}] >>", kids.len(), kids.join(" ")))?;
        let root = self.tree.finish(&mut self.objects, table)?;
        let (metadata, information) = (self.objects.reserve(), self.objects.reserve());
        self.objects.plain_stream(metadata, "/Type /Metadata /Subtype /XML", tree::metadata(table).as_bytes())?;
        self.objects.object(information, &tree::information(table))?;
        self.objects.object(
            catalogue,
            &format!(
                "<< /Type /Catalog /Pages {pages} /MarkInfo << /Marked true >> /Lang {} /StructTreeRoot {root} /Metadata {metadata} \
                 /ViewerPreferences << /DisplayDocTitle true >> >>",
                objects::words(table.language.tag())
            ),
        )?;
        let tally = self.tally;
        self.objects.finish(catalogue, information, || tally.hash())
    }
}

/// Lines below each other from the top of a cell.
fn placed(lines: &[String], x: f32, top: f32) -> Vec<Line<'_>> {
    lines.iter().enumerate().map(|(place, text)| Line { text, x, y: top - PADDING - SIZE + 1.0 - LEADING * place as f32 }).collect()
}
