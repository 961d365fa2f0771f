//! ODS (OpenDocument 1.3): the same two sheets as XLSX, for LibreOffice.
//!
//! Numbers carry their exact value; how they look follows the table's language.

use super::package::Package;
use super::text::{clean, xml};
use super::{CELL, COLUMNS, letters, sheet_title, width};
use crate::error::OutputError;
use crate::table::{Kind, Table, Value, scaled};
use crate::wording::{self, Language, shown};
use chrono::SecondsFormat;
use chrono_tz::Tz;
use std::fmt::Write as _;
use std::io::Write;

pub(crate) struct Ods<W: Write> {
    package: Package<W>,
    columns: Vec<(String, Kind)>,
    language: Language,
    zone: Tz,
    rows: u64,
    line: String,
    name: String,
}

impl<W: Write> Ods<W> {
    pub fn begin(table: &Table, sink: W) -> Result<Self, OutputError> {
        if table.columns.len() > COLUMNS {
            return Err(OutputError::TooManyColumns { format: "ODS", limit: COLUMNS, found: table.columns.len() });
        }
        let name = sheet_title(&table.title);
        let mut package = Package::begin(sink);
        package.plain("mimetype", "application/vnd.oasis.opendocument.spreadsheet")?;
        package.document("META-INF/manifest.xml", MANIFEST)?;
        package.document("meta.xml", &properties(table))?;
        package.document("settings.xml", &settings(&name))?;
        package.document("styles.xml", &defaults(table.language))?;
        package.stream("content.xml")?;
        let mut head = format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content {NAMES}><office:automatic-styles>");
        styles(&mut head, table);
        let _ = write!(head, "</office:automatic-styles><office:body><office:spreadsheet><table:table table:name=\"{}\">", xml(&name));
        for place in 0..table.columns.len() {
            let _ = write!(head, "<table:table-column table:style-name=\"co{place}\" table:default-cell-style-name=\"ce{place}\"/>");
        }
        head.push_str("<table:table-header-rows><table:table-row>");
        for column in &table.columns {
            head.push_str("<table:table-cell table:style-name=\"head\" office:value-type=\"string\">");
            paragraphs(&mut head, &column.title);
            head.push_str("</table:table-cell>");
        }
        head.push_str("</table:table-row></table:table-header-rows>");
        package.write(&head)?;
        let columns = table.columns.iter().map(|column| (column.id.clone(), column.kind)).collect();
        Ok(Self { package, columns, language: table.language, zone: table.zone, rows: 1, line: String::new(), name })
    }

    pub fn row(&mut self, cells: &[Value<'_>]) -> Result<(), OutputError> {
        self.rows += 1;
        let line = &mut self.line;
        line.clear();
        line.push_str("<table:table-row>");
        for (value, (id, kind)) in cells.iter().zip(&self.columns) {
            let attributes = match *value {
                Value::Empty => {
                    line.push_str("<table:table-cell/>");
                    continue;
                }
                Value::Text(words) if words.len() > CELL && words.encode_utf16().count() > CELL => {
                    return Err(OutputError::CellTooLong { row: self.rows - 1, column: id.clone(), limit: CELL });
                }
                Value::Text(_) => "office:value-type=\"string\"".to_owned(),
                Value::Number(number) => attributes(number, *kind),
                Value::Date(day) => format!("office:value-type=\"date\" office:date-value=\"{day}\""),
                Value::Moment(at) => {
                    let local = at.with_timezone(&self.zone).format("%Y-%m-%dT%H:%M:%S");
                    format!("office:value-type=\"date\" office:date-value=\"{local}\"")
                }
                Value::YesNo(yes) => format!("office:value-type=\"boolean\" office:boolean-value=\"{yes}\""),
            };
            let _ = write!(line, "<table:table-cell {attributes}>");
            paragraphs(line, &shown(*value, *kind, self.language, self.zone));
            line.push_str("</table:table-cell>");
        }
        line.push_str("</table:table-row>");
        self.package.write(line)
    }

    pub fn finish(mut self, table: &Table) -> Result<(), OutputError> {
        let last = letters(self.columns.len().saturating_sub(1));
        let about = sheet_title(table.language.words().about);
        let about = if about.eq_ignore_ascii_case(&self.name) { format!("{about} 2") } else { about };
        let mut tail = format!("</table:table><table:table table:name=\"{}\"><table:table-column table:style-name=\"wide\"/>", xml(&about));
        let as_of = format!("{}: {}", table.language.words().as_of, wording::moment(table.as_of, table.language, table.zone));
        let zone = format!("{as_of} ({})", table.zone.name());
        let lines = [table.title.as_str(), table.description.as_str(), &zone].into_iter().chain(table.notes.iter().map(String::as_str));
        for line in lines.filter(|line| !line.is_empty()) {
            tail.push_str("<table:table-row><table:table-cell table:style-name=\"wrapped\" office:value-type=\"string\">");
            paragraphs(&mut tail, line);
            tail.push_str("</table:table-cell></table:table-row>");
        }
        let quoted = xml(&format!("'{}'", self.name.replace('\'', "''")));
        let _ = write!(
            tail,
            "</table:table><table:database-ranges><table:database-range table:name=\"rows\" \
             table:target-range-address=\"{quoted}.A1:{quoted}.{last}{}\" table:display-filter-buttons=\"true\"/></table:database-ranges>\
             </office:spreadsheet></office:body></office:document-content>",
            self.rows
        );
        self.package.write(&tail)?;
        self.package.finish()
    }
}

/// What a number is, exactly.
fn attributes(number: i64, kind: Kind) -> String {
    match kind {
        Kind::Minutes => {
            let sign = if number < 0 { "-" } else { "" };
            let (hours, minutes) = (number.unsigned_abs() / 60, number.unsigned_abs() % 60);
            format!("office:value-type=\"time\" office:time-value=\"{sign}PT{hours:02}H{minutes:02}M00S\"")
        }
        Kind::Percent(digits) => format!("office:value-type=\"percentage\" office:value=\"{}\"", scaled(number, digits + 2)),
        Kind::Money(currency) => {
            format!("office:value-type=\"currency\" office:currency=\"{}\" office:value=\"{}\"", xml(currency.code()), scaled(number, 2))
        }
        other => format!("office:value-type=\"float\" office:value=\"{}\"", scaled(number, other.digits())),
    }
}

/// A paragraph for every line; spaces beyond the first, and tabs, are elements.
fn paragraphs(into: &mut String, text: &str) {
    for line in clean(text).split('\n') {
        into.push_str("<text:p>");
        let mut spaces = 0_usize;
        let mut plain = String::new();
        let mut begins = true;
        for letter in line.chars().map(Some).chain([None]) {
            if letter == Some(' ') {
                spaces += 1;
                continue;
            }
            // One space between words is one; at the ends, and more of them, are counted.
            let bare = usize::from(!begins && letter.is_some_and(|letter| letter != '\t') && spaces > 0);
            if spaces > 0 {
                if bare == 1 {
                    plain.push(' ');
                }
                if spaces > bare {
                    into.push_str(&xml(&plain));
                    plain.clear();
                    let _ = write!(into, "<text:s text:c=\"{}\"/>", spaces - bare);
                }
                spaces = 0;
            }
            match letter {
                Some('\t') => {
                    into.push_str(&xml(&plain));
                    plain.clear();
                    into.push_str("<text:tab/>");
                    begins = true;
                }
                Some(letter) => {
                    plain.push(letter);
                    begins = false;
                }
                None => {}
            }
        }
        into.push_str(&xml(&plain));
        into.push_str("</text:p>");
    }
}

fn styles(into: &mut String, table: &Table) {
    let (language, country) = table.language.parts();
    let country = country.trim_start_matches('-');
    let place_of = format!("number:language=\"{language}\" number:country=\"{country}\"");
    for (place, column) in table.columns.iter().enumerate() {
        let digits = column.kind.digits();
        let number = |grouped: bool| {
            format!("<number:number number:decimal-places=\"{digits}\" number:min-integer-digits=\"1\" number:grouping=\"{grouped}\"/>")
        };
        let name = format!("style:name=\"n{place}\" {place_of}");
        let day =
            "<number:day/><number:text>. </number:text><number:month/><number:text>. </number:text><number:year number:style=\"long\"/>";
        let _ = match column.kind {
            Kind::Text | Kind::YesNo => Ok(()),
            Kind::Integer | Kind::Decimal(_) => {
                write!(into, "<number:number-style {name}>{}</number:number-style>", number(true))
            }
            Kind::Level => write!(into, "<number:number-style {name}>{}</number:number-style>", number(false)),
            Kind::Percent(_) => {
                write!(into, "<number:percentage-style {name}>{}<number:text>%</number:text></number:percentage-style>", number(false))
            }
            Kind::Money(currency) => write!(
                into,
                "<number:currency-style {name}>{}<number:text> </number:text><number:currency-symbol>{}</number:currency-symbol>\
                 </number:currency-style>",
                number(true),
                xml(currency.code())
            ),
            Kind::Date => write!(into, "<number:date-style {name} number:automatic-order=\"true\">{day}</number:date-style>"),
            Kind::Moment => write!(
                into,
                "<number:date-style {name} number:automatic-order=\"true\">{day}<number:text> </number:text><number:hours \
                 number:style=\"long\"/><number:text>:</number:text><number:minutes number:style=\"long\"/></number:date-style>"
            ),
            Kind::Minutes => write!(
                into,
                "<number:time-style {name} number:truncate-on-overflow=\"false\"><number:hours/><number:text>:</number:text>\
                 <number:minutes number:style=\"long\"/></number:time-style>"
            ),
        };
        let data =
            if matches!(column.kind, Kind::Text | Kind::YesNo) { String::new() } else { format!(" style:data-style-name=\"n{place}\"") };
        // A character is about 2.1 mm wide.
        let millimetres = width(table, place) * 21 / 10;
        let _ = write!(
            into,
            "<style:style style:name=\"co{place}\" style:family=\"table-column\"><style:table-column-properties \
             style:column-width=\"{millimetres}mm\"/></style:style><style:style style:name=\"ce{place}\" style:family=\"table-cell\" \
             style:parent-style-name=\"Default\"{data}/>"
        );
    }
    into.push_str(
        "<style:style style:name=\"wide\" style:family=\"table-column\"><style:table-column-properties style:column-width=\"190mm\"/>\
         </style:style><style:style style:name=\"head\" style:family=\"table-cell\" style:parent-style-name=\"Default\">\
         <style:table-cell-properties fo:background-color=\"#e6e9ec\"/><style:text-properties fo:font-weight=\"bold\"/></style:style>\
         <style:style style:name=\"wrapped\" style:family=\"table-cell\" style:parent-style-name=\"Default\"><style:table-cell-properties \
         fo:wrap-option=\"wrap\"/></style:style>",
    );
}

fn defaults(language: Language) -> String {
    let (letters, country) = language.parts();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-styles {NAMES}><office:styles><style:default-style \
         style:family=\"table-cell\"><style:text-properties fo:language=\"{letters}\" fo:country=\"{}\" fo:font-size=\"10pt\"/>\
         </style:default-style><style:style style:name=\"Default\" style:family=\"table-cell\"/></office:styles></office:document-styles>",
        country.trim_start_matches('-')
    )
}

fn properties(table: &Table) -> String {
    let moment = table.as_of.to_rfc3339_opts(SecondsFormat::Secs, true);
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-meta {NAMES}><office:meta><meta:generator>Skillpact</meta:generator>\
         <dc:title>{}</dc:title><dc:description>{}</dc:description><dc:language>{}</dc:language><meta:creation-date>{moment}\
         </meta:creation-date><dc:date>{moment}</dc:date></office:meta></office:document-meta>",
        xml(&table.title),
        xml(&table.description),
        table.language.tag()
    )
}

/// The first row stays in sight.
fn settings(name: &str) -> String {
    let item = |name: &str, kind: &str, value: &str| {
        format!("<config:config-item config:name=\"{name}\" config:type=\"{kind}\">{value}</config:config-item>")
    };
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-settings {NAMES}><office:settings><config:config-item-set \
         config:name=\"ooo:view-settings\"><config:config-item-map-indexed config:name=\"Views\"><config:config-item-map-entry>{}\
         <config:config-item-map-named config:name=\"Tables\"><config:config-item-map-entry config:name=\"{}\">{}{}{}{}\
         </config:config-item-map-entry></config:config-item-map-named></config:config-item-map-entry></config:config-item-map-indexed>\
         </config:config-item-set></office:settings></office:document-settings>",
        item("ViewId", "string", "view1"),
        xml(name),
        item("VerticalSplitMode", "short", "2"),
        item("VerticalSplitPosition", "int", "1"),
        item("ActiveSplitRange", "short", "2"),
        item("PositionBottom", "int", "1"),
    )
}

const NAMES: &str = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
    xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" \
    xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" \
    xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" \
    xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\" xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" \
    xmlns:config=\"urn:oasis:names:tc:opendocument:xmlns:config:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" office:version=\"1.3\"";
const MANIFEST: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest:manifest \
    xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.3\"><manifest:file-entry \
    manifest:full-path=\"/\" manifest:version=\"1.3\" manifest:media-type=\"application/vnd.oasis.opendocument.spreadsheet\"/>\
    <manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/><manifest:file-entry \
    manifest:full-path=\"styles.xml\" manifest:media-type=\"text/xml\"/><manifest:file-entry manifest:full-path=\"meta.xml\" \
    manifest:media-type=\"text/xml\"/><manifest:file-entry manifest:full-path=\"settings.xml\" manifest:media-type=\"text/xml\"/>\
    </manifest:manifest>";
