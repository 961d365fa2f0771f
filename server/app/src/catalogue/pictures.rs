//! Pictures as they are served: upright, no larger than a page needs, and without what a camera noted. A pure rule.
//!
//! A photograph is decoded, turned as its camera said, made smaller and written anew, so that nothing of it is left but its
//! pixels and its colour profile. Where writing anew would make a picture larger without changing it, and where it moves, its
//! own coding is kept and everything else in the file is left out (see [`container`]). Vector graphics, AVIF, films, sound and
//! documents are no matter of this module: they are served as they are, metadata included.

mod container;
mod drawing;
#[cfg(test)]
mod tests;

use bytes::Bytes;
use course_format::{Course, CourseSource, Diagnostic, Severity};
use drawing::{eight_bits, encode, shrink};
use image::codecs::jpeg::JpegDecoder;
use image::codecs::png::PngDecoder;
use image::codecs::webp::WebPDecoder;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageError, Limits};
use std::io::Cursor;

/// More pixels than this are refused: fifty million, as large cameras make them.
const MOST_PIXELS: u64 = 50_000_000;
/// More memory than this is not spent on decoding one picture.
const MOST_BYTES: u64 = 256 * 1024 * 1024;
/// The longer side of what a page shows.
const PAGE_SIDE: u32 = 1920;
/// The width of the smaller variant, for narrow screens.
pub const SMALL_WIDTH: u32 = 800;
/// The rule that a broken picture breaks.
pub const BROKEN: &str = "unreadable-picture";
/// Larger colour profiles are no profiles.
const LARGEST_PROFILE_BYTES: usize = 1024 * 1024;

/// Which of its renditions a picture is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Variant {
    /// For a page: its longer side has 1920 pixels at most.
    Page,
    /// For a narrow page: 800 pixels wide.
    Small,
}

impl Variant {
    /// The name in the database.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Small => "small",
        }
    }
}

/// A picture as it is served.
#[derive(Debug)]
pub struct Rendition {
    /// What it is for.
    pub variant: Variant,
    /// The file.
    pub bytes: Bytes,
    /// Its media type; not always that of the source.
    pub mime: &'static str,
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
}

/// Why a picture is refused, as its author is told.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum PictureProblem {
    /// It is broken or of another type than its name says.
    #[error("This picture cannot be read: {0}. Save it anew, with the ending of its type.")]
    Broken(String),
    /// It would take too much memory.
    #[error("This picture is too large: {width} × {height} pixels. Make it smaller; {} million pixels are the most, and a page shows {PAGE_SIDE} across.", MOST_PIXELS / 1_000_000)]
    TooLarge {
        /// Pixels across.
        width: u32,
        /// Pixels down.
        height: u32,
    },
}

/// Whether files of this media type are written anew.
#[must_use]
pub fn is_rendered(mime: &str) -> bool {
    matches!(mime, "image/jpeg" | "image/png" | "image/webp" | "image/gif")
}

/// What publishing would say about the pictures of a course, for checks before it.
#[must_use]
pub fn broken_pictures(source: &CourseSource, course: &Course) -> Vec<Diagnostic> {
    let pictures = course.media.iter().filter(|item| is_rendered(&item.mime));
    let findings = pictures.filter_map(|item| {
        let path = format!("media/{}", item.path);
        let file = source.files.iter().find(|file| file.path == path)?;
        let problem = render(&item.mime, &file.bytes).err()?;
        Some(Diagnostic::of_file(Severity::Error, BROKEN, path, problem.to_string()))
    });
    findings.collect()
}

/// What is served of a picture: always the page's rendition, and a smaller one where that saves anything.
///
/// # Errors
/// When the picture cannot be read or is too large.
pub fn render(mime: &str, bytes: &[u8]) -> Result<Vec<Rendition>, PictureProblem> {
    match mime {
        "image/gif" => {
            let (bytes, width, height) = container::gif(bytes).ok_or_else(|| PictureProblem::Broken("it is no whole GIF".to_owned()))?;
            check(width, height, u64::from(width) * u64::from(height) * 4)?;
            Ok(vec![Rendition { variant: Variant::Page, bytes: bytes.into(), mime: "image/gif", width, height }])
        }
        "image/jpeg" => {
            let decoder = JpegDecoder::new(Cursor::new(bytes)).map_err(broken)?;
            // The decoder fills what is missing with grey.
            let kept = container::jpeg(bytes).ok_or_else(|| PictureProblem::Broken("it is no whole JPEG".to_owned()))?;
            Source::read(decoder, Coding::Jpeg, || Some(kept))?.render()
        }
        "image/png" => {
            let decoder = PngDecoder::with_limits(Cursor::new(bytes), limits()).map_err(broken)?;
            if decoder.is_apng().map_err(broken)? {
                return moving(&decoder, "image/png", container::png(bytes));
            }
            Source::read(decoder, Coding::Png, || container::png(bytes))?.render()
        }
        _ => {
            let decoder = WebPDecoder::new(Cursor::new(bytes)).map_err(broken)?;
            if decoder.has_animation() {
                return moving(&decoder, "image/webp", container::webp(bytes));
            }
            Source::read(decoder, Coding::Webp { is_lossy: container::is_lossy_webp(bytes) }, || container::webp(bytes))?.render()
        }
    }
}

/// A picture that moves keeps its coding.
fn moving(decoder: &impl ImageDecoder, mime: &'static str, kept: Option<Vec<u8>>) -> Result<Vec<Rendition>, PictureProblem> {
    let (width, height) = decoder.dimensions();
    check(width, height, decoder.total_bytes())?;
    let bytes = kept.ok_or_else(|| PictureProblem::Broken("its parts do not fit together".to_owned()))?;
    Ok(vec![Rendition { variant: Variant::Page, bytes: bytes.into(), mime, width, height }])
}

fn limits() -> Limits {
    let mut limits = Limits::no_limits();
    limits.max_alloc = Some(MOST_BYTES);
    limits
}

fn check(width: u32, height: u32, bytes: u64) -> Result<(), PictureProblem> {
    if u64::from(width) * u64::from(height) > MOST_PIXELS || bytes > MOST_BYTES {
        return Err(PictureProblem::TooLarge { width, height });
    }
    Ok(())
}

#[expect(clippy::needless_pass_by_value, reason = "map_err hands the error over")]
fn broken(error: ImageError) -> PictureProblem {
    PictureProblem::Broken(error.to_string().trim_end_matches('.').to_owned())
}

/// How a source was coded, as far as it decides how it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Coding {
    Jpeg,
    Png,
    Webp { is_lossy: bool },
}

/// A decoded picture.
struct Source {
    image: DynamicImage,
    coding: Coding,
    profile: Vec<u8>,
    /// The source's own coding without metadata; nothing when the picture has to be turned.
    kept: Option<Vec<u8>>,
}

impl Source {
    fn read(mut decoder: impl ImageDecoder, coding: Coding, kept: impl FnOnce() -> Option<Vec<u8>>) -> Result<Self, PictureProblem> {
        let (width, height) = decoder.dimensions();
        check(width, height, decoder.total_bytes())?;
        decoder.set_limits(limits()).map_err(broken)?;
        // A note that cannot be read turns nothing, and a colour profile that cannot be read colours nothing.
        let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
        let profile = decoder.icc_profile().ok().flatten().filter(|profile| profile.len() <= LARGEST_PROFILE_BYTES).unwrap_or_default();
        let mut image = eight_bits(DynamicImage::from_decoder(decoder).map_err(broken)?);
        image.apply_orientation(orientation);
        let kept = if orientation == Orientation::NoTransforms { kept() } else { None };
        Ok(Self { image, coding, profile, kept })
    }

    fn render(self) -> Result<Vec<Rendition>, PictureProblem> {
        let Self { image, coding, profile, kept } = self;
        let is_too_large = image.width().max(image.height()) > PAGE_SIDE;
        let page_image = if is_too_large { shrink(image, PAGE_SIDE, PAGE_SIDE) } else { image };
        let mut page = encode(&page_image, coding, &profile, Variant::Page)?;
        if let Some(kept) = kept.filter(|kept| !is_too_large && kept.len() < page.bytes.len()) {
            page.bytes = kept.into();
            page.mime = coding.mime();
        }
        if page_image.width() <= SMALL_WIDTH {
            return Ok(vec![page]);
        }
        let small_image = shrink(page_image, SMALL_WIDTH, u32::MAX);
        let small = encode(&small_image, coding, &profile, Variant::Small)?;
        // Few colours code well: a diagram may be smaller as it is.
        Ok(if small.bytes.len() < page.bytes.len() { vec![page, small] } else { vec![page] })
    }
}

impl Coding {
    fn mime(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Webp { .. } => "image/webp",
        }
    }
}
