use super::{MOST, PastedError};
use dom_query::{Document, NodeRef};

/// What holds no text that is read.
const UNREAD: &[&str] = &["head", "style", "script", "title", "template", "caption"];

/// What stands on lines of its own.
const BLOCKS: &[&str] = &[
    "p",
    "div",
    "li",
    "ul",
    "ol",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "tr",
    "section",
    "blockquote",
];

/// The most columns or rows that one cell covers.
const WIDEST: usize = 100;

/// The rows of the tables of a page that is nothing but tables; none where it has other text too.
///
/// # Errors
/// The table has more cells than are read.
pub(super) fn table(html: &str) -> Result<Option<Vec<Vec<String>>>, PastedError> {
    if !holds_table(html) {
        return Ok(None);
    }
    let page = Document::from(html);
    let mut tables = Vec::new();
    let mut rest = vec![page.root()];
    while let Some(node) = rest.pop() {
        if named(&node, &["table"]) {
            tables.push(node);
        } else if node.is_text() && !node.text().trim().is_empty() {
            return Ok(None);
        } else if !named(&node, UNREAD) {
            let mut children = node.children();
            children.reverse();
            rest.append(&mut children);
        }
    }
    let mut rows = Vec::new();
    let mut count = 0;
    for table in tables {
        rows.append(&mut rows_of(table, &mut count)?);
    }
    Ok(Some(rows).filter(|rows| !rows.is_empty()))
}

fn holds_table(html: &str) -> bool {
    let bytes = html.as_bytes();
    bytes
        .windows(6)
        .any(|part| part.eq_ignore_ascii_case(b"<table"))
}

fn rows_of(table: NodeRef<'_>, count: &mut usize) -> Result<Vec<Vec<String>>, PastedError> {
    let groups = ["thead", "tbody", "tfoot"];
    let is_row = |node: &NodeRef<'_>| named(node, &["tr"]);
    let rows = table.element_children().into_iter().flat_map(|child| {
        let within = if named(&child, &groups) {
            child.element_children()
        } else {
            vec![child]
        };
        within.into_iter().filter(is_row)
    });
    let mut table = Vec::new();
    // For each column, in how many rows from here a cell from above still covers it.
    let mut covered: Vec<usize> = Vec::new();
    for row in rows {
        let mut cells = Vec::new();
        for cell in row.element_children() {
            if !named(&cell, &["td", "th"]) {
                continue;
            }
            fill(&mut cells, &mut covered);
            let (columns, rows) = (span(&cell, "colspan"), span(&cell, "rowspan"));
            let first = cells.len();
            cells.push(text_of(cell));
            cells.resize(first + columns, String::new());
            covered.resize(covered.len().max(cells.len()), 0);
            if let Some(under) = covered.get_mut(first..first + columns) {
                under.fill(rows - 1);
            }
            *count += columns;
            if *count > MOST {
                return Err(PastedError::TooMany {
                    count: *count,
                    most: MOST,
                });
            }
        }
        fill(&mut cells, &mut covered);
        // What lies farther right and had no cell before it is covered a row less, too.
        for left in covered.iter_mut().skip(cells.len()) {
            *left = left.saturating_sub(1);
        }
        // Many empty rows are not to be asked about every column of a wide one.
        let reach = covered.iter().rposition(|left| *left > 0);
        covered.truncate(reach.map_or(0, |last| last + 1));
        table.push(cells);
    }
    Ok(table)
}

/// Puts empty cells where one from a row above reaches down.
fn fill(cells: &mut Vec<String>, covered: &mut [usize]) {
    while let Some(left) = covered.get_mut(cells.len()).filter(|left| **left > 0) {
        *left -= 1;
        cells.push(String::new());
    }
}

fn span(cell: &NodeRef<'_>, name: &str) -> usize {
    let said = cell.attr(name).and_then(|it| it.trim().parse().ok());
    said.unwrap_or(1).clamp(1, WIDEST)
}

/// The text of a cell, each paragraph on a line of its own.
fn text_of(cell: NodeRef<'_>) -> String {
    /// What comes next in the cell.
    enum Next<'a> {
        Node(NodeRef<'a>),
        Line,
    }
    let mut text = String::new();
    let mut rest = vec![Next::Node(cell)];
    while let Some(next) = rest.pop() {
        let Next::Node(node) = next else {
            text.push('\n');
            continue;
        };
        if node.is_text() {
            // In the source a line ends where it pleases.
            text.extend(
                node.text()
                    .chars()
                    .map(|it| if it.is_ascii_whitespace() { ' ' } else { it }),
            );
        } else if named(&node, &["br"]) {
            text.push('\n');
        } else if !named(&node, UNREAD) {
            let is_block = named(&node, BLOCKS);
            if is_block {
                text.push('\n');
                rest.push(Next::Line);
            }
            rest.extend(node.children().into_iter().rev().map(Next::Node));
        }
    }
    let lines = text.lines().map(|line| {
        let words: Vec<&str> = line.split_whitespace().collect();
        words.join(" ")
    });
    let lines: Vec<String> = lines.filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

fn named(node: &NodeRef<'_>, names: &[&str]) -> bool {
    node.node_name().is_some_and(|name| names.contains(&&*name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(html: &str) -> Vec<Vec<String>> {
        table(html).expect("few cells").expect("a table")
    }

    #[test]
    fn a_merged_cell_stands_in_its_first_place() {
        let html = "<table><thead><tr><th></th><th colspan=2>Ontdekken</th></tr></thead>\
            <tbody><tr><th rowspan=2>Doet</th><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></tbody></table>";
        assert_eq!(
            read(html),
            [["", "Ontdekken", ""], ["Doet", "a", "b"], ["", "c", "d"]]
        );
    }

    #[test]
    fn a_cell_that_reaches_down_at_the_right_holds_its_place() {
        let html = "<TABLE><tr><td>a</td><td rowspan=3>b</td></tr><tr><td>c</td></tr><tr><td>d</td></tr><tr><td>e</td><td>f</td></tr></TABLE>";
        assert_eq!(read(html), [["a", "b"], ["c", ""], ["d", ""], ["e", "f"]]);
    }

    #[test]
    fn paragraphs_in_a_cell_are_lines_of_it() {
        let html = "<table><tr><td><p>Zoekt\n  de <b>balie</b></p><p>Vraagt</p></td><td>b</td></tr></table>";
        assert_eq!(read(html), [["Zoekt de balie\nVraagt", "b"]]);
    }

    #[test]
    fn a_table_within_a_table_is_text_of_its_cell() {
        let html = "<table><tr><td>a</td><td><table><tr><td>b</td></tr></table></td></tr></table>";
        assert_eq!(read(html), [["a", "b"]]);
    }

    #[test]
    fn a_page_without_a_table_has_none() {
        assert_eq!(table("<ul><li>a</li></ul>"), Ok(None));
    }

    #[test]
    fn depth_is_no_danger() {
        let html = format!(
            "<table><tr><td>{}a</td><td>b</td></tr></table>",
            "<b>".repeat(50_000)
        );
        assert_eq!(read(&html), [["a", "b"]]);
    }
}
