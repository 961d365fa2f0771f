//! How large a picture is shown, told from its header.

/// Width and height in pixels as browsers show the picture; nothing if the header does not say.
pub(crate) fn size(bytes: &[u8]) -> Option<(u32, u32)> {
    let size = imagesize::blob_size(bytes).ok()?;
    let side = |length: usize| u32::try_from(length).ok().filter(|length| (1..=100_000).contains(length));
    let (width, height) = (side(size.width)?, side(size.height)?);
    // Telephones store a picture as the sensor lies, and note that it is to be turned.
    Some(if is_turned(bytes).unwrap_or(false) { (height, width) } else { (width, height) })
}

/// Whether a JPEG picture is stored lying on its side.
fn is_turned(bytes: &[u8]) -> Option<bool> {
    let mut rest = bytes.strip_prefix(b"\xFF\xD8")?;
    loop {
        let [0xFF, marker, high, low, segment @ ..] = rest else { return None };
        let length = usize::from(u16::from_be_bytes([*high, *low])).checked_sub(2)?;
        match (marker, segment.get(..length)?) {
            (0xE1, [b'E', b'x', b'i', b'f', 0, 0, tiff @ ..]) => {
                return orientation(tiff).map(|orientation| (5..=8).contains(&orientation));
            }
            // The picture itself begins.
            (0xDA, _) => return None,
            _ => rest = segment.get(length..)?,
        }
    }
}

/// The orientation in the first directory of a TIFF header: 1 as it is stored, 5 to 8 turned by a quarter.
fn orientation(tiff: &[u8]) -> Option<u16> {
    const ORIENTATION: u16 = 0x0112;
    const ENTRY_BYTES: usize = 12;
    let is_little_endian = match tiff.get(..4)? {
        b"II*\0" => true,
        b"MM\0*" => false,
        _ => return None,
    };
    let short = |at: usize| {
        let pair = tiff.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if is_little_endian { u16::from_le_bytes(pair) } else { u16::from_be_bytes(pair) })
    };
    let offset = tiff.get(4..8)?.try_into().ok()?;
    let offset = if is_little_endian { u32::from_le_bytes(offset) } else { u32::from_be_bytes(offset) };
    let directory = usize::try_from(offset).ok()?;
    let entries = directory.checked_add(2)?;
    let entry =
        (0..usize::from(short(directory)?)).map(|entry| entries + entry * ENTRY_BYTES).find(|entry| short(*entry) == Some(ORIENTATION))?;
    short(entry + 8)
}

#[cfg(test)]
mod tests {
    use super::size;

    /// A JPEG picture of 40 by 30 pixels with this orientation.
    fn jpeg(orientation: u8, is_little_endian: bool) -> Vec<u8> {
        let mut bytes = b"\xFF\xD8\xFF\xE1\x00\x22Exif\0\0".to_vec();
        if is_little_endian {
            bytes.extend(b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0");
            bytes.extend([orientation, 0, 0, 0, 0, 0, 0, 0]);
        } else {
            bytes.extend(b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01");
            bytes.extend([0, orientation, 0, 0, 0, 0, 0, 0]);
        }
        bytes.extend(b"\xFF\xC0\x00\x0B\x08\x00\x1E\x00\x28\x01\x01\x11\x00\xFF\xDA\x00\x02");
        bytes
    }

    #[test]
    fn turned_pictures_are_as_wide_as_they_are_shown() {
        for is_little_endian in [true, false] {
            assert_eq!(size(&jpeg(1, is_little_endian)), Some((40, 30)));
            assert_eq!(size(&jpeg(3, is_little_endian)), Some((40, 30)));
            assert_eq!(size(&jpeg(6, is_little_endian)), Some((30, 40)));
            assert_eq!(size(&jpeg(8, is_little_endian)), Some((30, 40)));
        }
    }

    #[test]
    fn damaged_headers_are_read_without_fault() {
        let whole = jpeg(6, true);
        for length in 0..whole.len() {
            let _ = size(&whole[..length]);
        }
        for position in 0..whole.len() {
            for value in [0, 0x7F, 0xFF] {
                let mut damaged = whole.clone();
                damaged[position] = value;
                let _ = size(&damaged);
            }
        }
    }
}
