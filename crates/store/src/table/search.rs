//! The words of every record, by their runs of three letters: so a word is found inside a longer one,
//! as "pas" in "bibliotheekpas".

use super::of_word;
use crate::{Found, StoreError, Stretch};
use document::{DocumentId, RecordId};
use rusqlite::{Connection, Row, named_params};

/// A row's number is its record's.
pub(crate) const TABLE: &str = "
CREATE VIRTUAL TABLE search USING fts5(text, tokenize = 'trigram remove_diacritics 1');
";

/// How many hits are told.
const MOST: u32 = 100;

/// How many characters of a text are told around a hit.
const AROUND: usize = 60;

/// Stand around what was found; `document::clean` keeps them out of every text.
const FOUND: char = '\u{2}';
const END: char = '\u{3}';

pub(crate) fn put(db: &Connection, record: i64, texts: &[&str]) -> Result<(), StoreError> {
    remove(db, record)?;
    if !texts.is_empty() {
        db.prepare_cached("INSERT INTO search (rowid, text) VALUES (?1, ?2)")?
            .execute((record, texts.join("\n")))?;
    }
    Ok(())
}

pub(crate) fn remove(db: &Connection, record: i64) -> Result<(), StoreError> {
    db.prepare_cached("DELETE FROM search WHERE rowid = ?1")?
        .execute([record])?;
    Ok(())
}

/// Takes what was removed out of the index itself, where until then it is only passed over.
pub(crate) fn compact(db: &Connection) -> Result<(), StoreError> {
    db.execute("INSERT INTO search (search) VALUES ('optimize')", [])?;
    Ok(())
}

/// Looks the words of at least three letters up, and the shorter ones in what was found.
const LOOK_UP: &str = "
SELECT document.id AS document, document.kind, document.title, record.id AS record,
       highlight(search, 0, char(2), char(3)) AS text
FROM search
JOIN record ON record.number = search.rowid
JOIN document ON document.number = record.document
WHERE search MATCH :words AND document.deleted IS NULL
  AND search.text LIKE :first ESCAPE '\\'
  AND search.text LIKE :second ESCAPE '\\'
  AND search.text LIKE :third ESCAPE '\\'
ORDER BY record.id <> document.id, search.rank LIMIT :most
";

/// Reads every text, for words that are all shorter.
const READ: &str = "
SELECT document.id AS document, document.kind, document.title, record.id AS record, search.text
FROM search
JOIN record ON record.number = search.rowid
JOIN document ON document.number = record.document
WHERE :words = '' AND document.deleted IS NULL
  AND search.text LIKE :first ESCAPE '\\'
  AND search.text LIKE :second ESCAPE '\\'
  AND search.text LIKE :third ESCAPE '\\'
ORDER BY record.id <> document.id, record.number LIMIT :most
";

/// The records in which every word of `text` occurs, heads first, then the best first.
pub(crate) fn find(db: &Connection, text: &str) -> Result<Vec<Found>, StoreError> {
    let (long, short): (Vec<&str>, Vec<&str>) = text
        .split_whitespace()
        .partition(|word| word.chars().count() >= 3);
    // Words too short for a run of three letters are looked for one text after the other.
    let mut likes: Vec<String> = short.iter().map(|word| like(word)).collect();
    likes.truncate(3);
    likes.resize(3, "%".to_owned());
    let [first, second, third] = likes.as_slice() else {
        return Ok(Vec::new());
    };
    let mut found = Vec::new();
    if long.is_empty() && short.is_empty() {
        return Ok(found);
    }
    let words: Vec<String> = long.iter().map(|word| quoted(word)).collect();
    let mut statement = db.prepare_cached(if long.is_empty() { READ } else { LOOK_UP })?;
    let mut rows = statement.query(named_params! {
        ":words": words.join(" "), ":first": first, ":second": second, ":third": third,
        ":most": MOST,
    })?;
    while let Some(row) = rows.next()? {
        found.push(hit(row, &short)?);
    }
    Ok(found)
}

fn hit(row: &Row<'_>, short: &[&str]) -> Result<Found, StoreError> {
    let mut text: String = row.get("text")?;
    if !text.contains(FOUND)
        && let Some(word) = short.first()
    {
        text = marked(&text, word);
    }
    let (document, record) = (row.get("document")?, row.get("record")?);
    if document == record {
        text = found_lines(&text);
    }
    Ok(Found {
        document: DocumentId(document),
        kind: of_word(&row.get::<_, String>("kind")?)?,
        title: row.get("title")?,
        record: RecordId(record),
        excerpt: excerpt(&text),
    })
}

fn quoted(word: &str) -> String {
    format!("\"{}\"", word.replace('"', "\"\""))
}

fn like(word: &str) -> String {
    let mut pattern = "%".to_owned();
    for letter in word.chars() {
        if matches!(letter, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(letter);
    }
    pattern.push('%');
    pattern
}

/// `text` with marks around the first `word`, whatever the case of its ASCII letters, as LIKE sees it.
fn marked(text: &str, word: &str) -> String {
    let at = text
        .to_ascii_lowercase()
        .find(&word.to_ascii_lowercase())
        .and_then(|at| {
            Some((
                text.get(..at)?,
                text.get(at..at + word.len())?,
                text.get(at + word.len()..)?,
            ))
        });
    match at {
        Some((before, found, after)) => format!("{before}{FOUND}{found}{END}{after}"),
        None => text.to_owned(),
    }
}

/// Of a head, whose fields have nothing to do with each other, those lines in which something was found.
fn found_lines(marked: &str) -> String {
    let lines: Vec<&str> = marked.lines().filter(|line| line.contains(FOUND)).collect();
    if lines.is_empty() {
        return marked.to_owned();
    }
    lines.join("\n")
}

/// The stretches around the first hit in a marked text.
fn excerpt(marked: &str) -> Vec<Stretch> {
    let before = marked.split(FOUND).next().unwrap_or_default();
    let start = if before.chars().count() > AROUND && marked.contains(FOUND) {
        let skipped = before.chars().count() - AROUND;
        let cut = before.char_indices().nth(skipped).map_or(0, |(at, _)| at);
        // From the next word on, where one begins before the hit.
        let word = before
            .get(cut..)
            .and_then(|rest| rest.find(char::is_whitespace));
        cut + word.map_or(0, |at| at + 1)
    } else {
        0
    };
    let mut stretches: Vec<Stretch> = Vec::new();
    let mut found = false;
    let mut left = AROUND * 3;
    let mut add = |letter: char, found: bool| match stretches.last_mut() {
        Some(stretch) if stretch.found == found => stretch.text.push(letter),
        _ => stretches.push(Stretch {
            text: letter.to_string(),
            found,
        }),
    };
    if start > 0 {
        add('…', false);
    }
    for letter in marked.get(start..).unwrap_or_default().chars() {
        match letter {
            FOUND => found = true,
            END => found = false,
            _ if left == 0 => {
                add('…', false);
                break;
            }
            letter => {
                left -= 1;
                match letter {
                    // Between the fields of a record, and the lines of a text.
                    '\n' => " · ".chars().for_each(|letter| add(letter, found)),
                    letter if letter.is_whitespace() => add(' ', found),
                    letter => add(letter, found),
                }
            }
        }
    }
    stretches
}
