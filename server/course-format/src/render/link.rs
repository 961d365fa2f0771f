//! Links in the text.

use pulldown_cmark::{Event, LinkType, Tag};

use super::{Renderer, push_title, wording};
use crate::html::push_address;
use crate::link::{self, Refusal, Target};
use crate::rules;

impl Renderer<'_, '_> {
    /// Writes the beginning of a link. Says whether there is one to be ended.
    pub(super) fn link(&mut self, kind: LinkType, address: &str, title: &str, index: usize, out: &mut String) -> bool {
        let document = self.page.document;
        let offset = document.events.get(index).map_or(0, |(_, range)| range.start);
        self.check_link_text(kind, index, offset);
        self.check_hidden(title, offset);
        let mail;
        let address = if kind == LinkType::Email && link::scheme(address).is_none() {
            mail = format!("mailto:{address}");
            &mail
        } else {
            address
        };
        let target = self.page.links.link(address, self.page.language, self.page.name);
        let (target, rel) = match target {
            Ok(Target::External(target)) => (target, " rel=\"external\""),
            Ok(Target::Internal(target)) => (target, ""),
            Err(refusal) => {
                self.refuse(refusal, offset);
                return false;
            }
        };
        self.use_media(address);
        out.push_str("<a href=\"");
        push_address(out, &target);
        out.push('"');
        out.push_str(rel);
        push_title(out, title);
        out.push('>');
        true
    }

    fn check_link_text(&mut self, kind: LinkType, index: usize, offset: usize) {
        if kind == LinkType::Email {
            return;
        }
        let document = self.page.document;
        let inside = index..document.end_of(index);
        let text = document.plain_text(inside.clone());
        let has_image = || document.events[inside.clone()].iter().any(|(event, _)| matches!(event, Event::Start(Tag::Image { .. })));
        if text.trim().is_empty() {
            if !has_image() {
                self.add(&rules::MISSING_LINK_TEXT, offset, "This link has no text. Write into the square brackets where it leads.");
            }
        } else if wording::is_vague_link(&text, self.page.language) {
            let message =
                "Read alone, as screen readers list links, this text does not say where the link leads. Name what one finds there.";
            self.add(&rules::VAGUE_LINK_TEXT, offset, message);
        } else if wording::is_address(&text) {
            let message = "This link's text is its address, which screen readers spell out. Write [what one finds there](address).";
            self.add(&rules::VAGUE_LINK_TEXT, offset, message);
        }
    }

    /// Notes that a lesson shows or links to a file.
    pub(super) fn use_media(&mut self, address: &str) {
        if let Ok(file) = self.page.links.image(address) {
            self.used_media.insert(file.media.path.clone());
        }
    }

    pub(super) fn refuse(&mut self, refusal: Refusal, offset: usize) {
        match refusal {
            Refusal::Unsafe(message) => self.add(&rules::UNSAFE_LINK, offset, message),
            Refusal::Broken(message) => self.add(&rules::BROKEN_LINK, offset, message),
            Refusal::MissingMedia(message) => self.add(&rules::MISSING_MEDIA, offset, message),
        }
    }
}
