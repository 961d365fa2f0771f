//! Pictures: within a line, and as figures with a caption.

use pulldown_cmark::{Event, Tag, TagEnd};

use super::{Renderer, push_title, wording};
use crate::html::{fresh_line, push_address, push_attribute, push_text};
use crate::link::{self, Target};
use crate::media::{self, Kind, MediaFile};
use crate::rules;

/// Pictures wider than this are offered to small screens in this width, too. The server scales them.
const SMALL_WIDTH: u32 = 800;
/// How wide a picture is shown: as wide as the text, which is never wider than this.
const SIZES: &str = "(max-width: 50rem) 100vw, 50rem";

impl Renderer<'_, '_> {
    /// Writes a paragraph that is one picture with a title, or one recording. Says whether the one at `index` is such.
    pub(super) fn push_figure(&mut self, index: usize, out: &mut String) -> bool {
        let document = self.page.document;
        let Some((Event::Start(Tag::Image { dest_url, title, .. }), range)) = document.events.get(index + 1) else { return false };
        if document.end_of(index + 1) + 1 != document.end_of(index) {
            return false;
        }
        let links = self.page.links;
        let Ok(file) = links.image(dest_url) else { return false };
        match file.kind {
            Kind::Picture if !title.is_empty() && !links.is_permissive => {
                let alternative = document.plain_text(index + 1..document.end_of(index + 1));
                self.check_hidden(&alternative, range.start);
                self.check_hidden(title, range.start);
                self.check_alternative(&alternative, Some(file), range.start);
                self.use_media(dest_url);
                fresh_line(out);
                out.push_str("<figure>\n");
                push_picture(file, &alternative, "", out);
                out.push_str("\n<figcaption>");
                push_text(out, title);
                out.push_str("</figcaption>\n</figure>\n");
                true
            }
            Kind::Video | Kind::Audio => {
                self.player(file, index + 1, range.start, out);
                true
            }
            _ => false,
        }
    }

    /// Writes an image within text.
    pub(super) fn image(&mut self, index: usize, out: &mut String) {
        let (document, links) = (self.page.document, self.page.links);
        let Some((Event::Start(Tag::Image { dest_url: address, title, .. }), range)) = document.events.get(index) else { return };
        let alternative = document.plain_text(index..document.end_of(index));
        let offset = range.start;
        self.check_hidden(&alternative, offset);
        self.check_hidden(title, offset);
        if links.is_permissive {
            if let Ok(Target::External(target)) = links.link(address, self.page.language, self.page.name) {
                out.push_str("<img src=\"");
                push_address(out, &target);
                out.push('"');
                push_attribute(out, "alt", &alternative);
                push_title(out, title);
                out.push_str(" />");
            }
            return;
        }
        let file = match link::scheme(address.trim()).as_deref() {
            Some("http" | "https") => {
                let message = "Images from other websites are not loaded. Put the file into the folder media.";
                self.add(&rules::EXTERNAL_MEDIA, offset, message);
                None
            }
            Some(_) => {
                let message = "An image must be a file in the folder media. Put it there and write media/name.";
                self.add(&rules::UNSAFE_LINK, offset, message);
                None
            }
            None => links.image(address).map_err(|refusal| self.refuse(refusal, offset)).ok(),
        };
        if let Some(file) = file
            && matches!(file.kind, Kind::Video | Kind::Audio)
            && self.stands_alone(index)
        {
            self.player(file, index, offset, out);
            return;
        }
        self.check_alternative(&alternative, file.filter(|file| file.kind == Kind::Picture), offset);
        self.use_media(address);
        match file {
            Some(file) if file.kind == Kind::Picture => push_picture(file, &alternative, title, out),
            file => {
                if let Some(file) = file {
                    let message = match file.kind {
                        Kind::Video | Kind::Audio => {
                            "A recording stands in a paragraph of its own. Put an empty line before and after it.".to_owned()
                        }
                        _ => {
                            let endings = media::endings(|kind| matches!(kind, Kind::Picture | Kind::Video | Kind::Audio));
                            format!("Only pictures and recordings can be shown here ({endings}). Link to this file with [text](media/…).")
                        }
                    };
                    self.add(&rules::UNSUPPORTED_MEDIA, offset, message);
                }
                push_text(out, &alternative);
            }
        }
    }

    /// Whether the image is all that a list entry without paragraphs holds.
    fn stands_alone(&self, index: usize) -> bool {
        let document = self.page.document;
        let event = |index: usize| document.events.get(index).map(|(event, _)| event);
        let before = index.checked_sub(1).and_then(event);
        let after = event(document.end_of(index) + 1);
        matches!(before, Some(Event::Start(Tag::Item | Tag::DefinitionListDefinition)))
            && matches!(after, Some(Event::End(TagEnd::Item | TagEnd::DefinitionListDefinition)))
    }

    fn check_alternative(&mut self, alternative: &str, file: Option<&MediaFile>, offset: usize) {
        if alternative.trim().is_empty() {
            let message = "This image has no text alternative. Write into the square brackets what it shows.";
            self.add(&rules::MISSING_ALT_TEXT, offset, message);
        } else if let Some(file) = file
            && let Some(message) = wording::weak_alternative(alternative, &file.media.path, self.page.language)
        {
            self.add(&rules::WEAK_ALT_TEXT, offset, message);
        }
    }
}

/// Writes a picture with its size, so that the page does not jump when it has loaded.
fn push_picture(file: &MediaFile, alternative: &str, title: &str, out: &mut String) {
    let address = file.address();
    out.push_str("<img src=\"");
    push_address(out, &address);
    out.push('"');
    if let Some((width, _)) = file.size.filter(|(width, _)| *width > SMALL_WIDTH && file.can_be_scaled()) {
        push_attribute(out, "srcset", &format!("{address}?width={SMALL_WIDTH} {SMALL_WIDTH}w, {address} {width}w"));
        push_attribute(out, "sizes", SIZES);
    }
    push_attribute(out, "alt", alternative);
    push_title(out, title);
    if let Some((width, height)) = file.size {
        push_attribute(out, "width", &width.to_string());
        push_attribute(out, "height", &height.to_string());
    }
    out.push_str(" loading=\"lazy\" decoding=\"async\" />");
}
