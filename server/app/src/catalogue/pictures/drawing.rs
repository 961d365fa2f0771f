//! Pixels: what a page needs of them, smaller, and written to a file.

use super::{Coding, PictureProblem, Rendition, Variant, broken};
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType as PngFilter, PngEncoder};
use image::codecs::webp::WebPEncoder;
use image::imageops::FilterType;
use image::{DynamicImage, ImageEncoder, ImageError};

const JPEG_QUALITY: u8 = 82;

/// Eight bits a channel, and no alpha channel that hides nothing: more than that no page shows.
pub(super) fn eight_bits(image: DynamicImage) -> DynamicImage {
    let color = image.color();
    if color.has_alpha() {
        let image = DynamicImage::ImageRgba8(image.into_rgba8());
        let is_opaque = image.as_rgba8().is_some_and(|pixels| pixels.pixels().all(|pixel| pixel.0[3] == u8::MAX));
        if is_opaque { DynamicImage::ImageRgb8(image.into_rgb8()) } else { image }
    } else if color.has_color() {
        DynamicImage::ImageRgb8(image.into_rgb8())
    } else {
        DynamicImage::ImageLuma8(image.into_luma8())
    }
}

/// Makes a picture fit. What is invisible must not colour its neighbours, so colours are weighed by how opaque they are.
pub(super) fn shrink(mut image: DynamicImage, width: u32, height: u32) -> DynamicImage {
    let weigh = |image: &mut DynamicImage, back: bool| {
        let DynamicImage::ImageRgba8(pixels) = image else { return };
        for pixel in pixels.pixels_mut() {
            let [red, green, blue, alpha] = pixel.0.map(u32::from);
            let weighed = |channel: u32| match (back, alpha) {
                (false, _) => (channel * alpha + 127) / 255,
                (true, 0) => 0,
                (true, _) => ((channel * 255 + alpha / 2) / alpha).min(255),
            };
            #[expect(clippy::cast_possible_truncation, reason = "none of them is more than 255")]
            let byte = |channel: u32| channel as u8;
            pixel.0 = [byte(weighed(red)), byte(weighed(green)), byte(weighed(blue)), byte(alpha)];
        }
    };
    weigh(&mut image, false);
    // The mean of neighbouring pixels is quick and good for coarse work; the last step is the one that shows.
    if image.width() / 2 > width || image.height() / 2 > height {
        image = image.thumbnail(width.saturating_mul(2), height.saturating_mul(2));
    }
    let mut small = image.resize(width, height, FilterType::Lanczos3);
    weigh(&mut small, true);
    small
}

/// Writes a picture: photographs as JPEG, what must keep every pixel without loss.
pub(super) fn encode(image: &DynamicImage, coding: Coding, profile: &[u8], variant: Variant) -> Result<Rendition, PictureProblem> {
    let (width, height, color) = (image.width(), image.height(), image.color().into());
    let profile = profile.to_vec();
    let mut bytes = Vec::new();
    let write = |result: Result<(), ImageError>| result.map_err(broken);
    let mime = match coding {
        Coding::Png => {
            let mut encoder = PngEncoder::new_with_quality(&mut bytes, CompressionType::Default, PngFilter::Adaptive);
            // Each of these formats can hold a profile; one that does not fit is left out.
            let _ = encoder.set_icc_profile(profile);
            write(encoder.write_image(image.as_bytes(), width, height, color))?;
            "image/png"
        }
        Coding::Webp { is_lossy } if !is_lossy || image.color().has_alpha() => {
            let mut encoder = WebPEncoder::new_lossless(&mut bytes);
            let _ = encoder.set_icc_profile(profile);
            write(encoder.write_image(image.as_bytes(), width, height, color))?;
            "image/webp"
        }
        Coding::Jpeg | Coding::Webp { .. } => {
            let mut encoder = JpegEncoder::new_with_quality(&mut bytes, JPEG_QUALITY);
            let _ = encoder.set_icc_profile(profile);
            write(encoder.write_image(image.as_bytes(), width, height, color))?;
            "image/jpeg"
        }
    };
    Ok(Rendition { variant, bytes: bytes.into(), mime, width, height })
}
