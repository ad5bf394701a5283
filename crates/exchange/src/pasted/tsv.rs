use super::lines::unmarked;
use csv::{ReaderBuilder, StringRecord};

/// The rows of a text whose cells are parted by tabs, as spreadsheets write it; none where it is no such text.
pub(super) fn table(text: &str) -> Option<Vec<Vec<String>>> {
    // The tab behind a bullet and that of an indent part no cells.
    let is_table = text
        .lines()
        .any(|line| unmarked(line.trim(), true).contains('\t'));
    if !is_table {
        return None;
    }
    // A mark that is never closed is one of the text's own, and would take all the rest with it.
    let quoting = text.matches('"').count().is_multiple_of(2);
    let mut reader = ReaderBuilder::new()
        .delimiter(b'\t')
        .has_headers(false)
        .flexible(true)
        .quoting(quoting)
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    // One record for all: each copy of it would keep room for as many cells as the longest row has.
    let mut row = StringRecord::new();
    while reader.read_record(&mut row).ok()? {
        rows.push(row.iter().map(|cell| cell.replace("\r\n", "\n")).collect());
    }
    Some(rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_may_hold_lines_tabs_and_quotation_marks() {
        let text = "\"a\r\nb\"\t\"hij zei \"\"ja\"\"\"\n\"c\td\"\te\n";
        let rows = table(text).expect("a table");
        assert_eq!(rows, [["a\nb", "hij zei \"ja\""], ["c\td", "e"]]);
    }

    #[test]
    fn a_quotation_mark_that_is_never_closed_is_text() {
        let rows = table("\"a\tb\nc\td").expect("a table");
        assert_eq!(rows, [["\"a", "b"], ["c", "d"]]);
    }

    #[test]
    fn an_indented_list_is_no_table() {
        assert_eq!(table("•\tZoekt\n\to\tVraagt\n\tBelt"), None);
    }
}
