/// What stands before a line of a list.
const BULLETS: &[char] = &[
    '-', '*', '+', '•', '·', '●', '○', '◦', '▪', '■', '□', '‣', '–', '—', '\u{f0b7}', '§',
];

/// A box to be ticked, as one sign.
const BOXES: &[char] = &['☐', '☑', '☒', '✓', '✔'];

/// The lines that say something, each without the mark of a list, and with the lines that go on with it.
pub(super) fn lines(text: &str) -> Vec<String> {
    let numbered = text.lines().filter(|line| number(line.trim()).is_some());
    // One number may be a part of what is said.
    let is_numbered = numbered.count() > 1;
    let mut lines: Vec<String> = Vec::new();
    let mut goes_on = false;
    for line in text.lines() {
        let said = line.trim();
        let bare = unmarked(said, is_numbered);
        let is_marked = bare.len() < said.len();
        if bare.is_empty() {
            goes_on = false;
        } else if let Some(last) = lines.last_mut()
            && goes_on
            && !is_marked
            && line.starts_with([' ', '\t'])
        {
            last.push(' ');
            last.push_str(bare);
        } else {
            lines.push(bare.to_owned());
            goes_on = is_marked;
        }
    }
    lines
}

/// A line without the mark of a list and without the box of a task.
pub(super) fn unmarked(line: &str, is_numbered: bool) -> &str {
    let after = bullet(line).or_else(|| number(line).filter(|_| is_numbered));
    let bare = after.unwrap_or(line);
    task(bare).unwrap_or(bare)
}

/// What follows a bullet; none where there is none.
fn bullet(line: &str) -> Option<&str> {
    // Some word processors write the bullet of the second level so.
    let after = line
        .strip_prefix("o\t")
        .map(str::trim_start)
        .or_else(|| spaced(line.strip_prefix(BULLETS)?));
    after.or_else(|| (line.len() < 4 && line.strip_prefix(BULLETS)?.is_empty()).then_some(""))
}

/// What follows a number or a letter of a list; none where there is none.
fn number(line: &str) -> Option<&str> {
    let end = line.find(['.', ')'])?;
    let (mark, rest) = line.split_at_checked(end)?;
    let is_number = (1..=3).contains(&mark.len()) && mark.bytes().all(|it| it.is_ascii_digit());
    let is_letter = mark.len() == 1 && mark.bytes().all(|it| it.is_ascii_alphabetic());
    let is_roman = (2..=4).contains(&mark.len()) && (mark.bytes().all(|it| b"ivx".contains(&it)));
    (is_number || is_letter || is_roman)
        .then(|| rest.strip_prefix(['.', ')']))
        .flatten()
        .and_then(spaced)
}

/// What follows the box of a task; none where there is none.
fn task(line: &str) -> Option<&str> {
    let after = ["[ ]", "[x]", "[X]", "[]"]
        .iter()
        .find_map(|it| line.strip_prefix(it))
        .or_else(|| line.strip_prefix(BOXES))?;
    spaced(after)
}

/// What follows white space; none where there is none.
fn spaced(text: &str) -> Option<&str> {
    let rest = text.trim_start();
    (rest.len() < text.len()).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_list_loses_its_marks() {
        for marks in [
            ["- ", "- "],
            ["* ", "* "],
            ["•\t", "o\t"],
            ["1. ", "2. "],
            ["9) ", "10) "],
            ["a) ", "b) "],
            ["i. ", "ii. "],
            ["- [ ] ", "- [x] "],
            ["☐ ", "☑ "],
            ["– ", "– "],
        ] {
            let [first, second] = marks;
            let text = format!("{first}Zoekt de balie\r\n\r\n{second}Vraagt hulp\n");
            assert_eq!(lines(&text), ["Zoekt de balie", "Vraagt hulp"], "{marks:?}");
        }
    }

    #[test]
    fn what_only_looks_like_a_mark_stays() {
        for line in [
            "-2 graden",
            "1. is de enige met een nummer",
            "2024. Een goed jaar",
            "a.s. maandag",
            "*vet*",
            "o, nee",
        ] {
            assert_eq!(lines(line), [line]);
        }
    }

    #[test]
    fn a_line_of_a_list_goes_on_where_the_next_is_indented() {
        let text = "- Zoekt de balie\n  achter in de zaal\n- Vraagt hulp\n\n  Los";
        assert_eq!(
            lines(text),
            ["Zoekt de balie achter in de zaal", "Vraagt hulp", "Los"]
        );
    }

    #[test]
    fn a_bullet_without_words_is_no_line() {
        assert!(lines("- \n•\n*").is_empty());
    }
}
