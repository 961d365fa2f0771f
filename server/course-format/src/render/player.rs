//! Videos and sound recordings, with their captions and a transcript.

use super::Renderer;
use crate::html::{fresh_line, push_address, push_attribute, push_text};
use crate::language::Language;
use crate::link::Links;
use crate::media::{Kind, MediaFile};
use crate::rules;
use crate::words::Words;

impl<'r> Renderer<'r, '_> {
    /// Writes a recording as a figure. The text of the image at `index` is its caption.
    pub(super) fn player(&mut self, file: &MediaFile, index: usize, offset: usize, out: &mut String) {
        let document = self.page.document;
        let caption = document.plain_text(index..document.end_of(index));
        if caption.trim().is_empty() {
            let message = "This recording has no caption. Write into the square brackets what it shows or lets hear.";
            self.add(&rules::MISSING_ALT_TEXT, offset, message);
        }
        self.check_hidden(&caption, offset);
        self.used_media.insert(file.media.path.clone());
        let captions = self.captions(file, offset);
        let (class, element) = if file.kind == Kind::Video { ("video", "video") } else { ("audio", "audio") };
        fresh_line(out);
        out.push_str("<figure class=\"");
        out.push_str(class);
        out.push_str("\">\n<");
        out.push_str(element);
        out.push_str(" controls=\"\" preload=\"metadata\" src=\"");
        push_address(out, &file.address());
        out.push('"');
        push_attribute(out, "aria-label", &caption);
        out.push('>');
        if let Some((captions, language)) = captions
            && file.kind == Kind::Video
        {
            out.push_str("<track kind=\"captions\" src=\"");
            push_address(out, &captions.address());
            out.push('"');
            push_attribute(out, "srclang", language.code());
            push_attribute(out, "label", Words::of(language).language_name);
            out.push_str(" default=\"\" />");
        }
        out.push_str("</");
        out.push_str(element);
        out.push_str(">\n<figcaption>");
        push_text(out, &caption);
        out.push_str("</figcaption>\n");
        if let Some((MediaFile { captions: Some(captions), .. }, language)) = captions {
            out.push_str("<details class=\"transcript\"");
            if language != self.page.language {
                push_attribute(out, "lang", language.code());
            }
            out.push_str(">\n<summary>");
            out.push_str(self.words.transcript);
            out.push_str("</summary>\n");
            captions.push_paragraphs(out);
            out.push_str("</details>\n");
        }
        out.push_str("</figure>\n");
    }

    /// The captions for a recording, and their language: those in the lesson's, else those that name none, else any.
    fn captions(&mut self, file: &MediaFile, offset: usize) -> Option<(&'r MediaFile, Language)> {
        let links: &'r Links = self.page.links;
        let media = &links.media;
        let stem = file.media.path.rsplit_once('.').map_or(file.media.path.as_str(), |(stem, _)| stem);
        let own = self.page.language;
        let of_language = |language: Language| media.get(&format!("{stem}.{language}.vtt"));
        let in_other = || Language::ALL.into_iter().find_map(|language| of_language(language).map(|captions| (captions, language)));
        let neutral = media.get(&format!("{stem}.vtt"));
        let found = of_language(own).or(neutral).map(|captions| (captions, own)).or_else(in_other);
        for captions in Language::ALL.into_iter().filter_map(of_language).chain(neutral) {
            self.used_media.insert(captions.media.path.clone());
        }
        let name = format!("media/{stem}.{own}.vtt");
        match found {
            None => {
                let message = format!("This recording has no captions, so not everybody can follow it. Add {name}.");
                self.add(&rules::MISSING_CAPTIONS, offset, message);
            }
            Some((_, language)) if language != own => {
                let message = format!("The captions of this recording are in “{language}” only. Add {name}.");
                self.add(&rules::CAPTIONS_IN_ANOTHER_LANGUAGE, offset, message);
            }
            Some(_) => {}
        }
        found
    }
}
