//! A picture's file without everything that is not the picture: comments, places, dates, previews, and what is hidden behind
//! its end. The coded pixels and the colour profile stay as they are.
//!
//! Each function reads its format's outermost structure only and gives nothing when that does not hold together.

/// Reads bytes from the front; never beyond the end.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    fn byte(&mut self) -> Option<u8> {
        self.take(1).map(|taken| taken[0])
    }

    fn peek(&self, count: usize) -> &'a [u8] {
        self.0.get(..count).unwrap_or_default()
    }
}

fn big_endian(bytes: &[u8]) -> usize {
    bytes.iter().fold(0, |sum, byte| sum << 8 | usize::from(*byte))
}

fn little_endian(bytes: &[u8]) -> usize {
    bytes.iter().rev().fold(0, |sum, byte| sum << 8 | usize::from(*byte))
}

/// A JPEG file: tables, frames and scans, the colour profile (`APP2`) and how colours are coded (`APP14`). The JFIF header is
/// written anew, without its preview.
pub fn jpeg(bytes: &[u8]) -> Option<Vec<u8>> {
    const JFIF: [u8; 18] = *b"\xff\xe0\x00\x10JFIF\0\x01\x01\x00\x00\x01\x00\x01\x00\x00";
    let mut reader = Reader(bytes);
    let mut kept = Vec::with_capacity(bytes.len());
    if reader.take(2)? != [0xff, 0xd8] {
        return None;
    }
    kept.extend([0xff, 0xd8]);
    loop {
        if reader.byte()? != 0xff {
            return None;
        }
        let mut marker = reader.byte()?;
        while marker == 0xff {
            marker = reader.byte()?;
        }
        if marker == 0xd9 {
            kept.extend([0xff, 0xd9]);
            return Some(kept);
        }
        let length = big_endian(reader.peek(2));
        let segment = reader.take(length)?;
        let content = segment.get(2..)?;
        let stays = match marker {
            0xe0 if content.starts_with(b"JFIF\0") => {
                kept.extend(JFIF);
                false
            }
            0xe2 => content.starts_with(b"ICC_PROFILE\0"),
            0xee => content.starts_with(b"Adobe"),
            0xe0..=0xef | 0xfe => false,
            // Frames (C0–CF), tables (DB, DC, DD) and scans (DA).
            0xc0..=0xcf | 0xda..=0xdd => true,
            _ => return None,
        };
        if stays {
            kept.extend([0xff, marker]);
            kept.extend(segment);
        }
        if marker == 0xda {
            let length = scan_length(reader.0)?;
            kept.extend(reader.take(length)?);
        }
    }
}

/// How long the coded pixels of a scan are: to the next marker that is neither a filler (`FF00`) nor a restart.
fn scan_length(bytes: &[u8]) -> Option<usize> {
    bytes.windows(2).position(|pair| pair[0] == 0xff && !matches!(pair[1], 0x00 | 0xd0..=0xd7 | 0xff))
}

/// A PNG file: the pixels, their palette and transparency, how colours are meant, and frames that move.
pub fn png(bytes: &[u8]) -> Option<Vec<u8>> {
    const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";
    const KEPT: [&[u8; 4]; 13] =
        [b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"cHRM", b"gAMA", b"iCCP", b"sRGB", b"cICP", b"acTL", b"fcTL", b"fdAT"];
    let mut reader = Reader(bytes);
    let mut kept = Vec::with_capacity(bytes.len());
    if reader.take(8)? != SIGNATURE {
        return None;
    }
    kept.extend(SIGNATURE);
    loop {
        let length = big_endian(reader.peek(4));
        // Length, name, content, checksum.
        let chunk = reader.take(length.checked_add(12)?)?;
        let name = chunk.get(4..8)?;
        if KEPT.iter().any(|kept| *kept == name) {
            kept.extend(chunk);
        }
        if name == b"IEND" {
            return Some(kept);
        }
    }
}

/// A WebP file: the pixels, their transparency, the colour profile, and frames that move.
pub fn webp(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut kept = b"RIFF\0\0\0\0WEBP".to_vec();
    for (name, chunk) in webp_chunks(bytes)? {
        let start = kept.len();
        match name {
            b"VP8X" => {
                kept.extend(chunk);
                // The flags for EXIF and XMP.
                *kept.get_mut(start + 8)? &= !0b0000_1100;
            }
            b"VP8 " | b"VP8L" | b"ALPH" | b"ICCP" | b"ANIM" | b"ANMF" => kept.extend(chunk),
            _ => {}
        }
        if kept.len() % 2 == 1 {
            kept.push(0);
        }
    }
    let length = u32::try_from(kept.len().checked_sub(8)?).ok()?;
    kept.get_mut(4..8)?.copy_from_slice(&length.to_le_bytes());
    Some(kept)
}

/// Whether a WebP file that does not move is coded with loss.
pub fn is_lossy_webp(bytes: &[u8]) -> bool {
    webp_chunks(bytes).is_some_and(|chunks| chunks.iter().any(|(name, _)| *name == b"VP8 "))
}

/// The chunks of a WebP file, each with its name and length in front.
fn webp_chunks(bytes: &[u8]) -> Option<Vec<(&[u8], &[u8])>> {
    let mut reader = Reader(bytes);
    let header = reader.take(12)?;
    if &header[..4] != b"RIFF" || &header[8..] != b"WEBP" {
        return None;
    }
    // What stands behind the container's own end does not belong to it.
    let mut reader = Reader(reader.peek(little_endian(&header[4..8]).checked_sub(4)?.min(reader.0.len())));
    let mut chunks = Vec::new();
    while reader.0.len() >= 8 {
        let length = little_endian(&reader.peek(8)[4..]);
        let chunk = reader.take(length.checked_add(8)?)?;
        chunks.push((&chunk[..4], chunk));
        if length % 2 == 1 && !reader.0.is_empty() {
            reader.byte()?;
        }
    }
    Some(chunks)
}

/// A GIF file with its width and height: colours, pictures, their timing, and how often they repeat.
pub fn gif(bytes: &[u8]) -> Option<(Vec<u8>, u32, u32)> {
    let mut reader = Reader(bytes);
    let mut kept = Vec::with_capacity(bytes.len());
    let header = reader.take(13)?;
    if !matches!(&header[..6], b"GIF87a" | b"GIF89a") {
        return None;
    }
    let side = |start: usize| u32::try_from(little_endian(&header[start..start + 2])).ok();
    let (width, height) = (side(6)?, side(8)?);
    kept.extend(header);
    kept.extend(reader.take(color_table_length(header[10]))?);
    let mut pictures = 0;
    loop {
        match reader.byte()? {
            0x2c => {
                let descriptor = reader.take(9)?;
                kept.push(0x2c);
                kept.extend(descriptor);
                kept.extend(reader.take(color_table_length(descriptor[8]))?);
                kept.push(reader.byte()?);
                kept.extend(sub_blocks(&mut reader)?);
                pictures += 1;
            }
            0x21 => {
                let label = reader.byte()?;
                let blocks = sub_blocks(&mut reader)?;
                let repeats = label == 0xff && (blocks.starts_with(b"\x0bNETSCAPE2.0") || blocks.starts_with(b"\x0bANIMEXTS1.0"));
                if label == 0xf9 || repeats {
                    kept.extend([0x21, label]);
                    kept.extend(blocks);
                }
            }
            0x3b if pictures > 0 => {
                kept.push(0x3b);
                return Some((kept, width, height));
            }
            _ => return None,
        }
    }
}

/// The length of a colour table that a byte of flags announces.
fn color_table_length(flags: u8) -> usize {
    if flags & 0x80 == 0 { 0 } else { 3 << ((flags & 7) + 1) }
}

/// Blocks of at most 255 bytes, each with its length in front, and the empty one that ends them.
fn sub_blocks<'a>(reader: &mut Reader<'a>) -> Option<&'a [u8]> {
    let start = reader.0;
    let mut length = 0;
    loop {
        let size = usize::from(reader.byte()?);
        reader.take(size)?;
        length += size + 1;
        if size == 0 {
            return start.get(..length);
        }
    }
}
