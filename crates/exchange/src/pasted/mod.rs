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
    let table = match table.or_else(|| tsv::table(text)) {
        Some(rows) => trimmed(rows)?,
        None => None,
    };
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

/// Rows and columns, from the first to the last that has text, counted from 0.
struct Extent {
    rows: (usize, usize),
    columns: (usize, usize),
}

impl Extent {
    /// None where there is no text.
    fn of(rows: &[Vec<String>]) -> Option<Self> {
        let said = |cell: &String| !cell.trim().is_empty();
        let left = |row: &Vec<String>| row.iter().position(said);
        let right = |row: &Vec<String>| row.iter().rposition(said);
        Some(Self {
            rows: (
                rows.iter().position(|row| left(row).is_some())?,
                rows.iter().rposition(|row| left(row).is_some())?,
            ),
            columns: (
                rows.iter().filter_map(left).min()?,
                rows.iter().filter_map(right).max()?,
            ),
        })
    }
}

/// The rows as wide as the widest, without empty rows and columns around them; none where nothing is left.
///
/// # Errors
/// They have more cells than are read.
fn trimmed(mut rows: Vec<Vec<String>>) -> Result<Option<Vec<Vec<String>>>, PastedError> {
    let Some(extent) = Extent::of(&rows) else {
        return Ok(None);
    };
    let ((first, last), (left, right)) = (extent.rows, extent.columns);
    // One long row would make every short one as long.
    let count = (last - first + 1).saturating_mul(right - left + 1);
    if count > MOST {
        return Err(PastedError::TooMany { count, most: MOST });
    }
    rows.truncate(last + 1);
    rows.drain(..first);
    let cells = |row: Vec<String>| {
        let mut row = row.into_iter();
        (0..=right)
            .map(|_| row.next().unwrap_or_default().trim().to_owned())
            .skip(left)
            .collect()
    };
    Ok(Some(rows.into_iter().map(cells).collect()))
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

    #[test]
    fn a_long_row_among_many_short_ones_is_refused_before_they_are_made_as_long() {
        let long = format!("{}b", "a\t".repeat(99_999));
        let text = format!("{long}\n{}", "a\n".repeat(1_000_000));
        let refused = PastedError::TooMany {
            count: 100_000 * 1_000_001,
            most: MOST,
        };
        assert_eq!(read(&text, ""), Err(refused));
        let wide = "<td colspan=100>a</td>".repeat(49);
        let rows = "<tr>".repeat(300_000);
        let html = format!("<table><tr>{wide}</tr>{rows}<tr><td>b</td></tr></table>");
        let refused = PastedError::TooMany {
            count: 4_801 * 300_002,
            most: MOST,
        };
        assert_eq!(read("", &html), Err(refused));
    }

    #[test]
    fn rows_of_different_lengths_are_made_as_long_as_the_longest() {
        let long = "a\t".repeat(99) + "b";
        let text = format!("{long}\n{}", "a\n".repeat(49));
        let Ok(Pasted::Table(rows)) = read(&text, "") else {
            panic!("no table");
        };
        assert_eq!((rows.len(), rows[49].len()), (50, 100));
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
