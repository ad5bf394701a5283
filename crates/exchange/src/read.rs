use crate::{Ids, ReadError, Reading, json, mermaid, text};
use document::Language;

/// A file to read.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// Its name, with or without folders.
    pub name: &'a str,
    /// Its bytes.
    pub bytes: &'a [u8],
}

/// What is in a file of any kind that is read: the kind is told from what it holds, and from its name only in doubt.
///
/// Documents of formats that know no language speak `language`; what has no id gets one from `ids`.
///
/// # Errors
/// Why the file cannot be read; then nothing of it is.
pub fn read(
    source: &Source<'_>,
    language: Language,
    ids: &mut Ids<'_>,
) -> Result<Reading, ReadError> {
    let bytes = source.bytes.len();
    if bytes > json::LARGEST {
        let most = json::LARGEST;
        return Err(ReadError::TooLarge { bytes, most });
    }
    let text = text::decode(source.bytes)?;
    let (stem, ending) = name_and_ending(source.name);
    if text.trim_start().starts_with(['{', '[']) || ending.eq_ignore_ascii_case("json") {
        json::read(&text, ids)
    } else {
        mermaid::read(&text, stem, language, ids)
    }
}

fn name_and_ending(name: &str) -> (&str, &str) {
    let name = name.rsplit(['/', '\\']).next().unwrap_or(name);
    match name.rsplit_once('.') {
        Some((stem, ending)) if !stem.is_empty() => (stem, ending),
        _ => (name, ""),
    }
}
