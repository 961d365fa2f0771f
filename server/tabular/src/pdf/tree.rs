//! What the document is, for programs that read it aloud: a heading, paragraphs, and a table of rows and cells.

use super::objects::{Id, Objects, words};
use crate::error::OutputError;
use crate::table::Table;
use chrono::SecondsFormat;
use std::io::Write;

pub struct Tree {
    root: Id,
    document: Id,
    table: Id,
    head: Id,
    body: Id,
    /// Headings and paragraphs above the table.
    paragraphs: Vec<Id>,
    rows: Vec<Id>,
    /// For each page the object that names the elements of its parts.
    pages: Vec<Id>,
}

impl Tree {
    pub fn new<W: Write>(objects: &mut Objects<W>) -> Self {
        Self {
            root: objects.reserve(),
            document: objects.reserve(),
            table: objects.reserve(),
            head: objects.reserve(),
            body: objects.reserve(),
            paragraphs: Vec::new(),
            rows: Vec::new(),
            pages: Vec::new(),
        }
    }

    pub fn paragraph<W: Write>(&mut self, objects: &mut Objects<W>, id: Id, role: &str, page: Id, part: usize) -> Result<(), OutputError> {
        self.paragraphs.push(id);
        objects.object(id, &format!("<< /Type /StructElem /S /{role} /P {} /Pg {page} /K {part} >>", self.document))
    }

    /// The row of the columns' titles.
    pub fn head<W: Write>(&mut self, objects: &mut Objects<W>, page: Id, cells: &[(Id, usize)]) -> Result<(), OutputError> {
        let row = objects.reserve();
        let kids: Vec<String> = cells.iter().map(|(id, _)| id.to_string()).collect();
        objects.object(row, &format!("<< /Type /StructElem /S /TR /P {} /K [{}] >>", self.head, kids.join(" ")))?;
        for (id, part) in cells {
            let scope = "/A << /O /Table /Scope /Column >>";
            objects.object(*id, &format!("<< /Type /StructElem /S /TH /P {row} /Pg {page} {scope} /K {part} >>"))?;
        }
        objects.object(self.head, &format!("<< /Type /StructElem /S /THead /P {} /K [{row}] >>", self.table))
    }

    /// A row: each cell with its part of the page, if it shows something, and what it says if that is more than it shows.
    pub fn row<W: Write>(
        &mut self,
        objects: &mut Objects<W>,
        page: Id,
        cells: &[(Id, Option<usize>, Option<&str>)],
    ) -> Result<(), OutputError> {
        let row = objects.reserve();
        self.rows.push(row);
        let kids: Vec<String> = cells.iter().map(|(id, ..)| id.to_string()).collect();
        objects.object(row, &format!("<< /Type /StructElem /S /TR /P {} /K [{}] >>", self.body, kids.join(" ")))?;
        for (id, part, says) in cells {
            let says = says.map_or(String::new(), |text| format!(" /ActualText {}", words(text)));
            let part = part.map_or(String::new(), |part| format!(" /Pg {page} /K {part}"));
            objects.object(*id, &format!("<< /Type /StructElem /S /TD /P {row}{part}{says} >>"))?;
        }
        Ok(())
    }

    /// Names the elements of a page's parts, and gives the page's number in the tree.
    pub fn page<W: Write>(&mut self, objects: &mut Objects<W>, parts: &[Id]) -> Result<usize, OutputError> {
        let id = objects.reserve();
        self.pages.push(id);
        let parts: Vec<String> = parts.iter().map(Id::to_string).collect();
        objects.object(id, &format!("[{}]", parts.join(" ")))?;
        Ok(self.pages.len() - 1)
    }

    /// Writes what leads to all of it, and gives the root.
    pub fn finish<W: Write>(self, objects: &mut Objects<W>, table: &Table) -> Result<Id, OutputError> {
        let list = |ids: &[Id]| ids.iter().map(Id::to_string).collect::<Vec<_>>().join(" ");
        // A table without rows is its titles alone.
        let body = if self.rows.is_empty() { String::new() } else { format!(" {}", self.body) };
        if !self.rows.is_empty() {
            objects.object(self.body, &format!("<< /Type /StructElem /S /TBody /P {} /K [{}] >>", self.table, list(&self.rows)))?;
        }
        objects.object(
            self.table,
            &format!("<< /Type /StructElem /S /Table /P {} /T {} /K [{}{body}] >>", self.document, words(&table.title), self.head),
        )?;
        objects.object(
            self.document,
            &format!("<< /Type /StructElem /S /Document /P {} /K [{} {}] >>", self.root, list(&self.paragraphs), self.table),
        )?;
        let parents = objects.reserve();
        let numbers: Vec<String> = self.pages.iter().enumerate().map(|(number, id)| format!("{number} {id}")).collect();
        objects.object(parents, &format!("<< /Nums [{}] >>", numbers.join(" ")))?;
        objects.object(
            self.root,
            &format!("<< /Type /StructTreeRoot /K [{}] /ParentTree {parents} /ParentTreeNextKey {} >>", self.document, self.pages.len()),
        )?;
        Ok(self.root)
    }
}

/// The document's facts, as programs before XMP read them.
pub fn information(table: &Table) -> String {
    format!(
        "<< /Title {} /Producer {} /CreationDate (D:{}Z) /ModDate (D:{}Z) >>",
        words(&table.title),
        words("Skillpact"),
        table.as_of.format("%Y%m%d%H%M%S"),
        table.as_of.format("%Y%m%d%H%M%S")
    )
}

/// The same as XMP, with what the file claims to be: PDF/UA-1.
pub fn metadata(table: &Table) -> String {
    let text = |text: &str| quick_xml::escape::escape(text.replace(char::is_control, " ")).into_owned();
    let moment = table.as_of.to_rfc3339_opts(SecondsFormat::Secs, true);
    let (title, description, language) = (text(&table.title), text(&table.description), table.language.tag());
    format!(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\
         <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" \
         xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"><pdfuaid:part>1</pdfuaid:part><dc:format>application/pdf</dc:format>\
         <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li></rdf:Alt></dc:title>\
         <dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">{description}</rdf:li></rdf:Alt></dc:description>\
         <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language><xmp:CreateDate>{moment}</xmp:CreateDate>\
         <xmp:ModifyDate>{moment}</xmp:ModifyDate><pdf:Producer>Skillpact</pdf:Producer></rdf:Description></rdf:RDF></x:xmpmeta>\n\
         <?xpacket end=\"r\"?>"
    )
}
