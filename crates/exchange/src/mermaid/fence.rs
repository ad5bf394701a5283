/// A line of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Line<'a> {
    /// Its number, from 1.
    pub number: usize,
    /// Its text, without the line end.
    pub text: &'a str,
}

/// A fenced Mermaid diagram of a Markdown file.
pub(super) struct Fence<'a> {
    /// The heading above it.
    pub heading: Option<&'a str>,
    /// Its lines.
    pub lines: Vec<Line<'a>>,
}

/// The lines of a text.
pub(super) fn lines(text: &str) -> Vec<Line<'_>> {
    (1..)
        .zip(text.lines())
        .map(|(number, text)| Line { number, text })
        .collect()
}

/// The Mermaid diagrams that stand in fences in a Markdown text.
pub(super) fn find(text: &str) -> Vec<Fence<'_>> {
    let mut fences = Vec::new();
    let mut heading = None;
    let mut open: Option<(Mark, Option<Fence<'_>>)> = None;
    for line in lines(text) {
        if let Some((mark, mut fence)) = open.take() {
            if mark.is_closed_by(line.text) {
                fences.extend(fence);
            } else {
                if let Some(fence) = &mut fence {
                    fence.lines.push(line);
                }
                open = Some((mark, fence));
            }
        } else if let Some((mark, info)) = Mark::opening(line.text) {
            let fence = is_mermaid(info).then(|| Fence {
                heading,
                lines: Vec::new(),
            });
            open = Some((mark, fence));
        } else if let Some(found) = heading_of(line.text) {
            heading = Some(found);
        }
    }
    fences.extend(open.and_then(|(_, fence)| fence));
    fences
}

/// What opens and closes a fence.
#[derive(Clone, Copy)]
struct Mark {
    character: char,
    count: usize,
}

impl Mark {
    fn opening(line: &str) -> Option<(Self, &str)> {
        let line = line.trim_start();
        let character = line
            .chars()
            .next()
            .filter(|it| matches!(it, '`' | '~' | ':'))?;
        let info = line.trim_start_matches(character);
        let count = line.len() - info.len();
        let mark = Self { character, count };
        // Colons open all sorts of boxes, which may hold fences of their own.
        let opens = !info.contains('`') && (character != ':' || is_mermaid(info));
        (count >= 3 && opens).then_some((mark, info))
    }

    fn is_closed_by(self, line: &str) -> bool {
        let line = line.trim();
        line.len() >= self.count && line.chars().all(|it| it == self.character)
    }
}

fn is_mermaid(info: &str) -> bool {
    info.split(|it: char| !it.is_alphanumeric())
        .find(|word| !word.is_empty())
        .is_some_and(|word| word.eq_ignore_ascii_case("mermaid"))
}

fn heading_of(line: &str) -> Option<&str> {
    let text = line.trim_start_matches('#');
    let level = line.len() - text.len();
    let heading = text.trim().trim_end_matches('#').trim_end();
    ((1..=6).contains(&level) && text.starts_with([' ', '\t']) && !heading.is_empty())
        .then_some(heading)
}
