use super::*;
use image::codecs::jpeg::JpegEncoder;
use image::{GrayImage, ImageEncoder, ImageFormat, Luma, Rgb, RgbImage, Rgba, RgbaImage};

const SECRET: &[u8] = b"GPS 45.6407 14.8593 Ana's telephone";

/// A picture whose left half is red and whose right half is blue, with some noise, so that nothing codes it to almost nothing.
fn halves(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        let noise = ((x * 7 + y * 13) % 32) as u8;
        if x < width / 2 { Rgb([220 - noise, noise, noise]) } else { Rgb([noise, noise, 220 - noise]) }
    })
}

fn written(image: impl Into<DynamicImage>, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image.into().write_to(&mut bytes, format).expect("a picture can be written");
    bytes.into_inner()
}

/// The note that a camera writes: how it was held, and where.
fn exif(orientation: u8) -> Vec<u8> {
    let mut note = b"MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    note.extend([orientation, 0, 0, 0, 0, 0, 0]);
    note.extend(SECRET);
    note
}

fn jpeg_segment(marker: u8, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len() + 2).expect("it is short").to_be_bytes();
    [&[0xff, marker][..], &length, content].concat()
}

/// A JPEG file as a telephone writes it: a note, a comment, and something behind the end.
fn photograph(image: impl Into<DynamicImage>, orientation: u8) -> Vec<u8> {
    let plain = written(image, ImageFormat::Jpeg);
    let note = jpeg_segment(0xe1, &[b"Exif\0\0", exif(orientation).as_slice()].concat());
    let comment = jpeg_segment(0xfe, SECRET);
    [&plain[..2], &note, &comment, &plain[2..], SECRET].concat()
}

fn png_chunk(name: &[u8; 4], content: &[u8]) -> Vec<u8> {
    // The checksum of a chunk that is left out is nobody's concern; one that stays would be refused.
    let length = u32::try_from(content.len()).expect("it is short").to_be_bytes();
    [&length[..], name, content, &[0; 4]].concat()
}

/// Puts chunks behind the first one.
fn with_png_chunks(plain: &[u8], chunks: &[Vec<u8>]) -> Vec<u8> {
    [&plain[..33], &chunks.concat(), &plain[33..]].concat()
}

fn holds(bytes: &[u8], what: &[u8]) -> bool {
    bytes.windows(what.len()).any(|window| window == what)
}

fn one(mime: &str, bytes: &[u8]) -> Rendition {
    let mut renditions = render(mime, bytes).expect("the picture is good");
    assert_eq!(renditions.len(), 1);
    renditions.remove(0)
}

fn pixels(rendition: &Rendition) -> RgbImage {
    let format = ImageFormat::from_mime_type(rendition.mime).expect("its type is known");
    let image = image::load_from_memory_with_format(&rendition.bytes, format).expect("it can be read again").into_rgb8();
    assert_eq!((image.width(), image.height()), (rendition.width, rendition.height));
    image
}

#[test]
fn nothing_that_a_camera_noted_is_left() {
    let source = photograph(halves(300, 200), 1);
    assert!(holds(&source, SECRET));
    let page = one("image/jpeg", &source);
    assert!(!holds(&page.bytes, SECRET) && !holds(&page.bytes, b"Exif"));
    assert_eq!((page.width, page.height, page.mime), (300, 200, "image/jpeg"));
    let png = with_png_chunks(&written(halves(300, 200), ImageFormat::Png), &[png_chunk(b"tEXt", SECRET), png_chunk(b"eXIf", &exif(1))]);
    assert!(!holds(&one("image/png", &[png.as_slice(), SECRET].concat()).bytes, SECRET));
}

#[test]
fn a_picture_stands_upright_whichever_way_the_camera_was_held() {
    // Six: the top of the scene is at the right of the stored picture, so red at its left becomes red at the top.
    let page = one("image/jpeg", &photograph(halves(300, 200), 6));
    let image = pixels(&page);
    assert_eq!((page.width, page.height), (200, 300));
    let (top, bottom) = (image.get_pixel(100, 20), image.get_pixel(100, 280));
    assert!(top[0] > 150 && top[2] < 80 && bottom[2] > 150 && bottom[0] < 80, "{top:?} {bottom:?}");
}

#[test]
fn a_large_picture_fits_a_page_and_has_a_smaller_variant() {
    let renditions = render("image/jpeg", &photograph(halves(4000, 3000), 1)).expect("the picture is good");
    let sizes: Vec<_> = renditions.iter().map(|rendition| (rendition.variant, rendition.width, rendition.height)).collect();
    assert_eq!(sizes, [(Variant::Page, 1920, 1440), (Variant::Small, 800, 600)]);
    assert!(renditions[1].bytes.len() < renditions[0].bytes.len());
    for rendition in &renditions {
        let image = pixels(rendition);
        assert!(image.get_pixel(rendition.width / 4, 100)[0] > 150 && image.get_pixel(rendition.width * 3 / 4, 100)[2] > 150);
    }
}

#[test]
fn a_tall_picture_is_limited_by_its_height() {
    let renditions = render("image/png", &written(GrayImage::from_pixel(1000, 4000, Luma([120])), ImageFormat::Png)).expect("it is good");
    assert_eq!((renditions[0].width, renditions[0].height), (480, 1920));
    assert_eq!(renditions.len(), 1, "480 pixels need no narrower variant");
}

#[test]
fn a_diagram_with_few_colours_does_not_grow() {
    let source =
        written(RgbImage::from_fn(900, 600, |x, _| if x % 9 == 0 { Rgb([0, 0, 0]) } else { Rgb([255, 255, 255]) }), ImageFormat::Png);
    let source = with_png_chunks(&source, &[png_chunk(b"tEXt", SECRET)]);
    let renditions = render("image/png", &source).expect("it is good");
    assert!(renditions[0].bytes.len() < source.len());
    assert!(renditions.iter().all(|rendition| rendition.bytes.len() <= renditions[0].bytes.len()));
}

#[test]
fn what_is_invisible_does_not_colour_what_is_seen() {
    // White where it is opaque, and a shrill green that nobody sees where it is not.
    let image = RgbaImage::from_fn(2400, 2400, |x, _| if x % 4 < 2 { Rgba([255, 255, 255, 255]) } else { Rgba([0, 255, 0, 0]) });
    let renditions = render("image/png", &written(image, ImageFormat::Png)).expect("it is good");
    let page = image::load_from_memory(&renditions[0].bytes).expect("it can be read again").into_rgba8();
    assert!(page.pixels().all(|pixel| pixel[3] == 0 || pixel[0] > 245), "a white picture stays white");
    assert!(page.pixels().any(|pixel| pixel[3] > 0 && pixel[3] < 255));
}

#[test]
fn a_webp_picture_keeps_its_pixels_and_loses_its_notes() {
    let plain = written(halves(300, 200), ImageFormat::WebP);
    let (width, height) = (299u32.to_le_bytes(), 199u32.to_le_bytes());
    let extended = [&b"VP8X\x0a\0\0\0\x08\0\0\0"[..], &width[..3], &height[..3]].concat();
    let note = [&b"EXIF"[..], &u32::try_from(exif(1).len()).expect("short").to_le_bytes(), &exif(1)].concat();
    let mut source = [b"RIFF\0\0\0\0WEBP", extended.as_slice(), &plain[12..], &note].concat();
    if source.len() % 2 == 1 {
        source.push(0);
    }
    let length = u32::try_from(source.len() - 8).expect("it is short").to_le_bytes();
    source[4..8].copy_from_slice(&length);
    let page = one("image/webp", &[source.as_slice(), SECRET].concat());
    assert_eq!((page.mime, page.width), ("image/webp", 300));
    assert!(!holds(&page.bytes, SECRET) && !holds(&page.bytes, b"EXIF"));
    assert_eq!(pixels(&page), halves(300, 200), "WebP without loss stays without loss");
}

/// A GIF of one pixel per frame, with a comment and a note of some program.
fn gif(frames: usize) -> Vec<u8> {
    let frame = b"\x21\xf9\x04\x04\x0a\0\0\0\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0";
    let mut file = b"GIF89a\x01\0\x01\0\x80\0\0\xff\xff\xff\0\0\0\x21\xff\x0bNETSCAPE2.0\x03\x01\0\0\0".to_vec();
    file.extend([&b"\x21\xfe"[..], &[u8::try_from(SECRET.len()).expect("short")], SECRET, b"\0"].concat());
    file.extend(b"\x21\xff\x0bXMP DataXMP\x03abc\0");
    file.extend(frame.repeat(frames));
    file.extend(b"\x3b");
    file.extend(SECRET);
    file
}

#[test]
fn a_gif_keeps_its_frames_and_loses_its_comments() {
    let page = one("image/gif", &gif(3));
    assert_eq!((page.mime, page.width, page.height), ("image/gif", 1, 1));
    assert!(!holds(&page.bytes, SECRET) && !holds(&page.bytes, b"XMP") && holds(&page.bytes, b"NETSCAPE2.0"));
    assert_eq!(page.bytes.windows(2).filter(|pair| *pair == [0x21, 0xf9]).count(), 3);
}

#[test]
fn a_colour_profile_stays() {
    let profile = [b"profile of a wide gamut".to_vec(), vec![0; 200]].concat();
    let mut plain = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut plain, 95);
    encoder.set_icc_profile(profile.clone()).expect("JPEG holds profiles");
    encoder.write_image(halves(2500, 100).as_raw(), 2500, 100, image::ExtendedColorType::Rgb8).expect("it is written");
    for rendition in render("image/jpeg", &plain).expect("it is good") {
        assert!(holds(&rendition.bytes, b"profile of a wide gamut"), "{:?}", rendition.variant);
    }
}

/// A PNG header that announces a picture of any size, and nothing behind it.
fn announced(width: u32, height: u32) -> Vec<u8> {
    let plain = written(GrayImage::new(1, 1), ImageFormat::Png);
    let content = [&b"IHDR"[..], &width.to_be_bytes(), &height.to_be_bytes(), &plain[24..29]].concat();
    let mut sum = !0u32;
    for byte in &content {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            sum = if sum & 1 == 1 { sum >> 1 ^ 0xedb8_8320 } else { sum >> 1 };
        }
    }
    [&plain[..12], &content, &(!sum).to_be_bytes(), &plain[33..]].concat()
}

#[test]
fn a_picture_that_would_fill_the_memory_is_refused_before_it_is_decoded() {
    for (width, height) in [(60_000, 60_000), (50_000_001, 1), (10_000, 5_001)] {
        assert_eq!(render("image/png", &announced(width, height)).unwrap_err(), PictureProblem::TooLarge { width, height });
    }
    // As large as one may be, and the pixels are missing: broken, not too large.
    assert!(matches!(render("image/png", &announced(10_000, 5_000)), Err(PictureProblem::Broken(_))));
    let mut wide = gif(1);
    wide[6..10].copy_from_slice(&[0xff, 0xff, 0xff, 0xff]);
    assert_eq!(render("image/gif", &wide).unwrap_err(), PictureProblem::TooLarge { width: 65_535, height: 65_535 });
}

#[test]
fn a_file_of_another_type_than_its_name_says_is_refused() {
    let jpeg = photograph(halves(30, 20), 1);
    for mime in ["image/png", "image/webp", "image/gif"] {
        assert!(matches!(render(mime, &jpeg), Err(PictureProblem::Broken(_))), "{mime}");
    }
    for mime in ["image/jpeg", "image/png", "image/webp", "image/gif"] {
        assert!(matches!(render(mime, b"<svg onload=\"alert(1)\">"), Err(PictureProblem::Broken(_))), "{mime}");
        assert!(matches!(render(mime, b""), Err(PictureProblem::Broken(_))), "{mime}");
    }
}

#[test]
fn a_picture_that_is_cut_off_is_refused() {
    for (mime, file) in [
        ("image/jpeg", photograph(halves(300, 200), 1)),
        ("image/png", written(halves(300, 200), ImageFormat::Png)),
        ("image/webp", written(halves(300, 200), ImageFormat::WebP)),
    ] {
        for part in [10, 3, 2] {
            assert!(matches!(render(mime, &file[..file.len() / part]), Err(PictureProblem::Broken(_))), "{mime} 1/{part}");
        }
    }
}

#[test]
fn a_file_cut_anywhere_or_with_a_wrong_byte_never_panics() {
    let files = [
        ("image/jpeg", photograph(halves(24, 16), 6)),
        ("image/png", written(halves(24, 16), ImageFormat::Png)),
        ("image/webp", written(halves(24, 16), ImageFormat::WebP)),
        ("image/gif", gif(2)),
    ];
    for (mime, file) in files {
        for end in 0..file.len() {
            let _ = render(mime, &file[..end]);
            let mut wrong = file.clone();
            wrong[end] ^= 0xff;
            let _ = render(mime, &wrong);
        }
    }
}
