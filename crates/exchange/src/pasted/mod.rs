//! What is pasted from elsewhere: lines of text, a list, or a table of a spreadsheet or a web page.

mod html;
mod lines;
mod tsv;

/// The most bytes of one kind that are read.
pub const LARGEST: usize = 8 << 20;

/// The most cells of a table, and the most lines, that are read.
pub const MOST: usize = 5_000;

/// What was pasted. There is always something in it, and no line of it is blank.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pasted {
    /// One below the other, without the marks of a list.
    Lines(Vec<String>),
    /// Rows of as many cells each, at least two; a cell may be empty.
    Table(Vec<Vec<String>>),
}

/// Why what is pasted is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PastedError {
    /// There is no text in it.
    #[error("there is no text in it")]
    Empty,
    /// It has more bytes than are read.
    #[error("it has {bytes} bytes, more than {most}")]
    TooLarge {
        /// How many it has.
        bytes: usize,
        /// The most that are read.
        most: usize,
    },
    /// It has more cells or lines than are read.
    #[error("it has {count} parts, more than {most}")]
    TooMany {
        /// How many it has.
        count: usize,
        /// The most that are read.
        most: usize,
    },
}

/// What a clipboard holds, read from its HTML where that is a table, else from its plain text.
///
/// A table of one column is lines.
///
/// # Errors
/// Why it is not read.
pub fn read(text: &str, html: &str) -> Result<Pasted, PastedError> {
    let table = if html.len() <= LARGEST {
        html::table(html)?
    } else {
        None
    };
    if table.is_none() && text.len() > LARGEST {
        let (bytes, most) = (text.len(), LARGEST);
        return Err(PastedError::TooLarge { bytes, most });
    }
    let table = table.or_else(|| tsv::table(text)).and_then(trimmed);
    let Some(rows) = table else {
        let lines = lines::lines(text);
        return bounded(lines.len(), Pasted::Lines(lines));
    };
    let count = rows.iter().map(Vec::len).sum();
    if rows.iter().any(|row| row.len() > 1) {
        return bounded(count, Pasted::Table(rows));
    }
    let said = |cell: &String| !cell.is_empty();
    let lines = rows.into_iter().flatten().filter(said).collect();
    bounded(count, Pasted::Lines(lines))
}

fn bounded(count: usize, pasted: Pasted) -> Result<Pasted, PastedError> {
    match count {
        0 => Err(PastedError::Empty),
        1..=MOST => Ok(pasted),
        _ => Err(PastedError::TooMany { count, most: MOST }),
    }
}

/// The rows as wide as the widest, without empty rows and columns around them; none where nothing is left.
fn trimmed(mut rows: Vec<Vec<String>>) -> Option<Vec<Vec<String>>> {
    let is_blank = |row: &Vec<String>| row.iter().all(|cell| cell.trim().is_empty());
    let first = rows.iter().position(|row| !is_blank(row))?;
    let last = rows.iter().rposition(|row| !is_blank(row))?;
    rows.truncate(last + 1);
    rows.drain(..first);
    let said = |cell: &String| !cell.trim().is_empty();
    let left = rows.iter().filter_map(|row| row.iter().position(said));
    let right = rows.iter().filter_map(|row| row.iter().rposition(said));
    let (left, right) = (left.min()?, right.max()?);
    let cells = |row: Vec<String>| {
        let mut row = row.into_iter();
        (0..=right)
            .map(|_| row.next().unwrap_or_default().trim().to_owned())
            .skip(left)
            .collect()
    };
    Some(rows.into_iter().map(cells).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn table(rows: &[&[&str]]) -> Pasted {
        let row = |row: &&[&str]| row.iter().map(|cell| (*cell).to_owned()).collect();
        Pasted::Table(rows.iter().map(row).collect())
    }

    fn lines(lines: &[&str]) -> Pasted {
        Pasted::Lines(lines.iter().map(|line| (*line).to_owned()).collect())
    }

    #[test]
    fn a_table_of_a_spreadsheet_is_read_from_its_html() {
        let html = "<html><head><style>td { color: red }</style></head><body><!--StartFragment-->\
            <table><col width=64><tr><td>Zoekt</td><td></td></tr>\
            <tr><td>Vraagt<br>hulp</td><td>Leest &amp; belt</td></tr></table></body></html>";
        let text = "Zoekt\t\r\n\"Vraagt\nhulp\"\tLeest & belt\r\n";
        let read_html = read(text, html).expect("a table");
        assert_eq!(
            read_html,
            table(&[&["Zoekt", ""], &["Vraagt\nhulp", "Leest & belt"]])
        );
        assert_eq!(read(text, "").expect("a table"), read_html);
    }

    #[test]
    fn text_around_a_table_is_not_lost() {
        let html = "<p>Lees dit</p><table><tr><td>a</td><td>b</td></tr></table>";
        let text = "Lees dit\na b";
        assert_eq!(read(text, html), Ok(lines(&["Lees dit", "a b"])));
    }

    #[test]
    fn a_table_of_one_column_is_lines() {
        let html = "<table><tr><td>a</td></tr><tr><td></td></tr><tr><td>b</td></tr></table>";
        assert_eq!(read("a\n\nb", html), Ok(lines(&["a", "b"])));
    }

    #[test]
    fn empty_rows_and_columns_around_a_table_do_not_count() {
        let text = "\t\t\t\n\ta\tb\t\n\t\tc\t\n\n";
        assert_eq!(read(text, ""), Ok(table(&[&["a", "b"], &["", "c"]])));
    }

    #[test]
    fn nothing_is_no_lines() {
        assert_eq!(read(" \n\t\n", "<p> </p>"), Err(PastedError::Empty));
    }

    #[test]
    fn what_is_too_much_is_refused() {
        let many = "a\tb\n".repeat(MOST);
        let (count, most) = (2 * MOST, MOST);
        assert_eq!(read(&many, ""), Err(PastedError::TooMany { count, most }));
        let large = "a".repeat(LARGEST + 1);
        let refused = read(&large, "");
        assert!(matches!(refused, Err(PastedError::TooLarge { .. })));
    }

    proptest! {
        #[test]
        fn a_table_has_rows_of_one_width_and_lines_are_never_blank(text in "([a-c \\t\\n\"•.1-3]|\r\n){0,40}") {
            match read(&text, "") {
                Ok(Pasted::Table(rows)) => {
                    let width = rows.first().map_or(0, Vec::len);
                    prop_assert!(width > 1 && rows.iter().all(|row| row.len() == width));
                }
                Ok(Pasted::Lines(lines)) => {
                    prop_assert!(!lines.is_empty());
                    prop_assert!(lines.iter().all(|line| !line.trim().is_empty()));
                }
                Err(error) => prop_assert_eq!(error, PastedError::Empty),
            }
        }

        #[test]
        fn any_html_is_read_or_refused(html in "(<table>|<tr>|<td colspan=3>|<td rowspan=9>|</td>|</table>|<p>|a|<td colspan=99999>| ){0,30}") {
            drop(read("", &html));
        }
    }
}
