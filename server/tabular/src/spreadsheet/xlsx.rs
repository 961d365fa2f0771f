//! XLSX (Office Open XML, ECMA-376): a sheet with the rows and one that says what they are.
//!
//! The first row names the columns, stays in sight and filters; numbers, days and moments are real ones, in formats that follow the
//! reader's own country. Numbers of more than fifteen digits are texts, because spreadsheets would round them.

use super::package::Package;
use super::text::{cell, xml};
use super::{CELL, COLUMNS, letters, sheet_title, width};
use crate::error::OutputError;
use crate::table::{Kind, Table, Value, scaled};
use crate::wording;
use chrono::{DateTime, NaiveDate, SecondsFormat, Timelike, Utc};
use chrono_tz::Tz;
use std::fmt::Write as _;
use std::io::Write;

/// Styles that every file has; those of columns follow.
const HEAD: usize = 1;
const WRAPPED: usize = 2;
const FIRST_OF_COLUMNS: usize = 3;

pub(crate) struct Xlsx<W: Write> {
    package: Package<W>,
    letters: Vec<String>,
    columns: Vec<(String, Kind)>,
    zone: Tz,
    rows: u64,
    line: String,
    name: String,
}

impl<W: Write> Xlsx<W> {
    pub fn begin(table: &Table, sink: W) -> Result<Self, OutputError> {
        if table.columns.len() > COLUMNS {
            return Err(OutputError::TooManyColumns { format: "XLSX", limit: COLUMNS, found: table.columns.len() });
        }
        let mut package = Package::begin(sink);
        let name = sheet_title(&table.title);
        package.document("[Content_Types].xml", CONTENT_TYPES)?;
        package.document("_rels/.rels", RELATIONSHIPS)?;
        package.document("docProps/core.xml", &properties(table))?;
        package.document("docProps/app.xml", APPLICATION)?;
        package.document("xl/_rels/workbook.xml.rels", WORKBOOK_RELATIONSHIPS)?;
        package.document("xl/styles.xml", &styles(table))?;
        package.document("xl/worksheets/sheet2.xml", &about(table))?;
        package.stream("xl/worksheets/sheet1.xml")?;
        let letters: Vec<String> = (0..table.columns.len()).map(letters).collect();
        let columns = table.columns.iter().map(|column| (column.id.clone(), column.kind)).collect();
        let mut head = format!(
            "{DECLARATION}<worksheet xmlns=\"{MAIN}\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView tabSelected=\"1\" workbookViewId=\"0\"><pane ySplit=\"1\" \
             topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>"
        );
        for place in 0..table.columns.len() {
            let (number, wide) = (place + 1, width(table, place));
            let style = FIRST_OF_COLUMNS + place;
            let _ = write!(head, "<col min=\"{number}\" max=\"{number}\" width=\"{wide}\" style=\"{style}\" customWidth=\"1\"/>");
        }
        head.push_str("</cols><sheetData><row r=\"1\">");
        for (column, letters) in table.columns.iter().zip(&letters) {
            text(&mut head, &format!("{letters}1"), HEAD, &column.title);
        }
        head.push_str("</row>");
        package.write(&head)?;
        Ok(Self { package, letters, columns, zone: table.zone, rows: 1, line: String::new(), name })
    }

    pub fn row(&mut self, cells: &[Value<'_>]) -> Result<(), OutputError> {
        self.rows += 1;
        let row = self.rows;
        let line = &mut self.line;
        line.clear();
        let _ = write!(line, "<row r=\"{row}\">");
        for (place, ((value, letters), (id, kind))) in cells.iter().zip(&self.letters).zip(&self.columns).enumerate() {
            let style = FIRST_OF_COLUMNS + place;
            match *value {
                Value::Empty => {}
                Value::Text(words) => {
                    if words.len() > CELL && words.encode_utf16().count() > CELL {
                        return Err(OutputError::CellTooLong { row: row - 1, column: id.clone(), limit: CELL });
                    }
                    text(line, &format!("{letters}{row}"), style, words);
                }
                Value::Number(number) if number.unsigned_abs() > 999_999_999_999_999 => {
                    text(line, &format!("{letters}{row}"), style, &scaled(number, kind.digits()));
                }
                Value::Number(number) => {
                    let number = match kind {
                        Kind::Percent(digits) => scaled(number, digits + 2),
                        Kind::Minutes => part_of_day(number, 1440),
                        other => scaled(number, other.digits()),
                    };
                    let _ = write!(line, "<c r=\"{letters}{row}\" s=\"{style}\"><v>{number}</v></c>");
                }
                Value::Date(day) => match serial(day) {
                    Some(days) => {
                        let _ = write!(line, "<c r=\"{letters}{row}\" s=\"{style}\"><v>{days}</v></c>");
                    }
                    None => text(line, &format!("{letters}{row}"), style, &day.to_string()),
                },
                Value::Moment(at) => match moment(at, self.zone) {
                    Some(days) => {
                        let _ = write!(line, "<c r=\"{letters}{row}\" s=\"{style}\"><v>{days}</v></c>");
                    }
                    None => text(line, &format!("{letters}{row}"), style, &at.to_rfc3339_opts(SecondsFormat::Secs, true)),
                },
                Value::YesNo(yes) => {
                    let _ = write!(line, "<c r=\"{letters}{row}\" s=\"{style}\" t=\"b\"><v>{}</v></c>", u8::from(yes));
                }
            }
        }
        line.push_str("</row>");
        self.package.write(line)
    }

    pub fn finish(mut self, table: &Table) -> Result<(), OutputError> {
        let last = self.letters.last().map_or("A", String::as_str);
        self.package.write(&format!(
            "</sheetData><autoFilter ref=\"A1:{last}{}\"/><pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" \
             footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>",
            self.rows
        ))?;
        let about = sheet_title(table.language.words().about);
        let about = if about.eq_ignore_ascii_case(&self.name) { format!("{about} 2") } else { about };
        let name = xml(&self.name);
        // Names with a space stand between apostrophes, and an apostrophe in them twice.
        let quoted = xml(&format!("'{}'", self.name.replace('\'', "''")));
        self.package.document(
            "xl/workbook.xml",
            &format!(
                "{DECLARATION}<workbook xmlns=\"{MAIN}\" xmlns:r=\"{RELATED}\"><bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>\
                 <sheet name=\"{name}\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"{}\" sheetId=\"2\" r:id=\"rId2\"/></sheets><definedNames>\
                 <definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"0\" hidden=\"1\">{quoted}!$A$1:${last}${}</definedName>\
                 <definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">{quoted}!$1:$1</definedName></definedNames></workbook>",
                xml(&about),
                self.rows
            ),
        )?;
        self.package.finish()
    }
}

fn text(line: &mut String, place: &str, style: usize, words: &str) {
    let _ = write!(line, "<c r=\"{place}\" s=\"{style}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{}</t></is></c>", cell(words));
}

/// Days since the end of 1899, as spreadsheets count; they take 1900 for a leap year, so nothing before its March is counted.
fn serial(day: NaiveDate) -> Option<i64> {
    let zero = NaiveDate::from_ymd_opt(1899, 12, 30)?;
    let days = day.signed_duration_since(zero).num_days();
    (61..=2_958_465).contains(&days).then_some(days)
}

/// A moment by the clock of the zone, for spreadsheets know none.
fn moment(at: DateTime<Utc>, zone: Tz) -> Option<String> {
    let local = at.with_timezone(&zone).naive_local();
    let days = serial(local.date())?;
    Some(part_of_day(days * 86_400 + i64::from(local.time().num_seconds_from_midnight()), 86_400))
}

/// So many parts of a day as days, to a millionth of a second.
fn part_of_day(parts: i64, of: i64) -> String {
    let (whole, rest) = (parts.abs() / of, parts.abs() % of);
    let behind = (i128::from(rest) * 1_000_000_000_000 + i128::from(of / 2)) / i128::from(of);
    let sign = if parts < 0 { "-" } else { "" };
    format!("{sign}{whole}.{behind:012}")
}

fn format(kind: Kind) -> String {
    let behind = |digits: u8| if digits == 0 { String::new() } else { format!(".{}", "0".repeat(usize::from(digits))) };
    match kind {
        Kind::Text | Kind::YesNo => "General".to_owned(),
        Kind::Integer => "#,##0".to_owned(),
        Kind::Level => "0".to_owned(),
        Kind::Decimal(digits) => format!("#,##0{}", behind(digits)),
        Kind::Percent(digits) => format!("0{}%", behind(digits)),
        Kind::Minutes => "[h]:mm".to_owned(),
        Kind::Money(currency) => format!("#,##0.00\\ \"{}\"", currency.code()),
        // Built-in ones, which follow the reader's country; never written out.
        Kind::Date | Kind::Moment => String::new(),
    }
}

fn styles(table: &Table) -> String {
    let (mut formats, mut cells) = (String::new(), String::new());
    for (place, column) in table.columns.iter().enumerate() {
        let number = match column.kind {
            Kind::Text | Kind::YesNo => 0,
            Kind::Date => 14,
            Kind::Moment => 22,
            kind => {
                let number = 164 + place;
                let _ = write!(formats, "<numFmt numFmtId=\"{number}\" formatCode=\"{}\"/>", xml(&format(kind)));
                number
            }
        };
        let _ = write!(cells, "<xf numFmtId=\"{number}\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>");
    }
    let count = formats.matches("<numFmt ").count();
    let formats = if count == 0 { String::new() } else { format!("<numFmts count=\"{count}\">{formats}</numFmts>") };
    format!(
        "{DECLARATION}<styleSheet xmlns=\"{MAIN}\">{formats}\
         <fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>\
         <font><b/><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font></fonts>\
         <fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>\
         <fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFE6E9EC\"/><bgColor indexed=\"64\"/></patternFill></fill></fills>\
         <borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
         <cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>\
         <cellXfs count=\"{}\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>\
         <xf numFmtId=\"0\" fontId=\"1\" fillId=\"2\" borderId=\"0\" xfId=\"0\" applyFont=\"1\" applyFill=\"1\"/>\
         <xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>\
         {cells}</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>",
        FIRST_OF_COLUMNS + table.columns.len()
    )
}

/// What the rows are, in a sheet of its own, so that the first one stays a plain table.
fn about(table: &Table) -> String {
    let mut rows = String::new();
    let as_of = format!("{}: {}", table.language.words().as_of, wording::moment(table.as_of, table.language, table.zone));
    let zone = format!("{as_of} ({})", table.zone.name());
    let lines = [table.title.as_str(), table.description.as_str(), &zone].into_iter().chain(table.notes.iter().map(String::as_str));
    for (number, line) in (1..).zip(lines.filter(|line| !line.is_empty())) {
        let _ = write!(rows, "<row r=\"{number}\">");
        // What a cell has no room for is in the document's properties and in no row.
        let line: String = line.chars().take(CELL / 2).collect();
        text(&mut rows, &format!("A{number}"), if number == 1 { HEAD } else { WRAPPED }, &line);
        rows.push_str("</row>");
    }
    format!(
        "{DECLARATION}<worksheet xmlns=\"{MAIN}\"><sheetFormatPr defaultRowHeight=\"15\"/><cols><col min=\"1\" max=\"1\" width=\"90\" \
         customWidth=\"1\"/></cols><sheetData>{rows}</sheetData></worksheet>"
    )
}

fn properties(table: &Table) -> String {
    let moment = table.as_of.to_rfc3339_opts(SecondsFormat::Secs, true);
    format!(
        "{DECLARATION}<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>{}</dc:title><dc:description>{}</dc:description>\
         <dc:language>{}</dc:language><dcterms:created xsi:type=\"dcterms:W3CDTF\">{moment}</dcterms:created>\
         <dcterms:modified xsi:type=\"dcterms:W3CDTF\">{moment}</dcterms:modified></cp:coreProperties>",
        xml(&table.title),
        xml(&table.description),
        table.language.tag()
    )
}

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATED: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CONTENT_TYPES: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Types \
    xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" \
    ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" \
    ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" \
    ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override \
    PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>\
    <Override PartName=\"/xl/worksheets/sheet2.xml\" \
    ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/><Override PartName=\"/xl/styles.xml\" \
    ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/><Override PartName=\"/docProps/core.xml\" \
    ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/><Override PartName=\"/docProps/app.xml\" \
    ContentType=\"application/vnd.openxmlformats-officedocument.extended-properties+xml\"/></Types>";
const RELATIONSHIPS: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships \
    xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" \
    Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/>\
    <Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" \
    Target=\"docProps/core.xml\"/><Relationship Id=\"rId3\" \
    Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties\" Target=\"docProps/app.xml\"/>\
    </Relationships>";
const WORKBOOK_RELATIONSHIPS: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships \
    xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" \
    Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/>\
    <Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" \
    Target=\"worksheets/sheet2.xml\"/><Relationship Id=\"rId3\" \
    Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>";
const APPLICATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Properties \
    xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>Skillpact</Application></Properties>";
