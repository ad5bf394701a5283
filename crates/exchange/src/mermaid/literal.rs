//! Mermaid's entity codes (`#58;`, `#quot;`) and line breaks (`<br>`).
//!
//! A character that is written as a code is never punctuation: while a line is taken apart, such
//! characters stand in it as noncharacters, which no cleaned text holds.

use document::clean;

const STAND_INS: [(char, char); 4] = [
    (':', '\u{FDD0}'),
    (';', '\u{FDD1}'),
    ('#', '\u{FDD2}'),
    (',', '\u{FDD3}'),
];

/// The line with its entity codes put as the characters that they mean.
pub(super) fn set_in(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(start) = rest.find('#') {
        let (before, code) = rest.split_at(start);
        out.push_str(before);
        let inner = code.get(1..).unwrap_or_default();
        let end = inner.find(|it: char| !it.is_alphanumeric());
        let name = end.and_then(|end| inner.get(..end)).unwrap_or_default();
        let closed = inner
            .get(name.len()..)
            .is_some_and(|it| it.starts_with(';'));
        match character(name).filter(|_| closed) {
            Some(character) => {
                out.push(stand_in(character));
                rest = inner.get(name.len() + 1..).unwrap_or_default();
            }
            None => {
                out.push('#');
                rest = inner;
            }
        }
    }
    out.push_str(rest);
    out
}

/// The text as people should read it: stand-ins put back, line breaks broken, ends trimmed.
pub(super) fn put_back(text: &str) -> String {
    let text: String = text
        .chars()
        .map(|it| {
            STAND_INS
                .iter()
                .find(|(_, set)| *set == it)
                .map_or(it, |(own, _)| *own)
        })
        .collect();
    let lines: Vec<&str> = breaks(&text).into_iter().map(str::trim).collect();
    clean(lines.join("\n").trim())
}

fn stand_in(character: char) -> char {
    STAND_INS
        .iter()
        .find(|(own, _)| *own == character)
        .map_or(character, |(_, set)| *set)
}

fn character(name: &str) -> Option<char> {
    if !name.is_empty() && name.bytes().all(|it| it.is_ascii_digit()) {
        return name.parse().ok().and_then(char::from_u32);
    }
    let named = match name {
        "quot" => '"',
        "apos" => '\'',
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "nbsp" => '\u{A0}',
        "colon" => ':',
        "semi" => ';',
        "num" => '#',
        "comma" => ',',
        "euro" => '€',
        "hearts" => '♥',
        "infin" => '∞',
        "hellip" => '…',
        "ndash" => '–',
        "mdash" => '—',
        "eacute" => 'é',
        "euml" => 'ë',
        "iuml" => 'ï',
        "ouml" => 'ö',
        "uuml" => 'ü',
        _ => return None,
    };
    Some(named)
}

/// The text split at `<br>`, `<br/>` and `<br />`, in any case.
fn breaks(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut start, mut from) = (0, 0);
    while let Some(at) = text
        .get(from..)
        .and_then(|it| it.find('<'))
        .map(|it| it + from)
    {
        let tag = text.get(at..).unwrap_or_default();
        let inner = tag.split_once('>').map(|(inner, _)| inner);
        let is_break = inner.is_some_and(|inner| {
            let name = inner.trim_start_matches('<').trim_end_matches('/').trim();
            inner.len() <= 8 && name.eq_ignore_ascii_case("br")
        });
        match inner.filter(|_| is_break) {
            Some(inner) => {
                parts.push(text.get(start..at).unwrap_or_default());
                start = at + inner.len() + 1;
                from = start;
            }
            None => from = at + 1,
        }
    }
    parts.push(text.get(start..).unwrap_or_default());
    parts
}
