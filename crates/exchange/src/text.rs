use crate::ReadError;

/// The text that a file's bytes spell: UTF-8, or UTF-16 where they begin by saying so.
///
/// # Errors
/// The bytes are no text, or hold characters that no text holds.
pub(crate) fn decode(bytes: &[u8]) -> Result<String, ReadError> {
    let text = match bytes {
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes)?,
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes)?,
        [0xEF, 0xBB, 0xBF, rest @ ..] => utf8(rest)?,
        _ => utf8(bytes)?,
    };
    match text.find('\0') {
        Some(place) => Err(ReadError::NotText {
            line: line_at(text.as_bytes(), place),
        }),
        None if text.trim().is_empty() => Err(ReadError::Empty),
        None => Ok(text),
    }
}

fn utf8(bytes: &[u8]) -> Result<String, ReadError> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.to_owned()),
        Err(error) => Err(ReadError::NotText {
            line: line_at(bytes, error.valid_up_to()),
        }),
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, ReadError> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let mut text = String::with_capacity(bytes.len());
    for character in char::decode_utf16(pairs.iter().map(|pair| unit(*pair))) {
        text.push(character.map_err(|_| ReadError::NotText {
            line: line_at(text.as_bytes(), text.len()),
        })?);
    }
    if rest.is_empty() {
        Ok(text)
    } else {
        Err(ReadError::NotText {
            line: line_at(text.as_bytes(), text.len()),
        })
    }
}

fn line_at(bytes: &[u8], place: usize) -> usize {
    1 + bytes
        .iter()
        .take(place)
        .filter(|byte| **byte == b'\n')
        .count()
}
