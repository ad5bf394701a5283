use super::{
    MOST_COLUMNS,
    fence::Line,
    literal::{put_back, set_in},
    statement::{Statement, of_line, without_case},
};
use crate::{Note, ReadError};
use document::LONGEST_TEXT;

/// What a journey diagram says, in the file's order.
#[derive(Debug, Default)]
pub(super) struct Diagram {
    pub title: Option<String>,
    pub description: Option<String>,
    pub sections: Vec<Section>,
    pub notes: Vec<Note>,
    acc_title: Option<Placed>,
    comments: Vec<usize>,
    columns: usize,
    titled: Option<Placed>,
    described: Option<Placed>,
}

/// A section: tasks that belong together.
#[derive(Debug, Default)]
pub(super) struct Section {
    pub line: usize,
    pub name: String,
    pub tasks: Vec<Task>,
}

/// A task.
#[derive(Debug)]
pub(super) struct Task {
    pub line: usize,
    pub name: String,
    pub score: Result<f64, String>,
    pub actors: Vec<String>,
}

/// A text and the line on which it begins.
type Placed = (usize, String);

impl Diagram {
    /// Reads a diagram's lines.
    pub(super) fn read(lines: &[Line<'_>]) -> Result<Self, ReadError> {
        let mut diagram = Self::default();
        let lines = diagram.without_front_matter(lines)?;
        let lines = diagram.without_settings(lines);
        let mut lines = lines.into_iter();
        let first = diagram.first(&mut lines)?;
        let mut rest: Vec<(usize, String)> = vec![first];
        rest.extend(lines);
        diagram.statements(&rest)?;
        diagram.finish()
    }

    /// Takes the title out of YAML front matter; what else it sets is how to draw.
    fn without_front_matter<'l>(
        &mut self,
        lines: &'l [Line<'l>],
    ) -> Result<&'l [Line<'l>], ReadError> {
        let is_fence = |line: &Line<'_>| {
            let text = line.text.trim();
            text.len() >= 3 && text.bytes().all(|it| it == b'-')
        };
        let blank = lines.iter().take_while(|it| it.text.trim().is_empty());
        let start = blank.count();
        let Some((open, after)) = lines.get(start..).and_then(<[_]>::split_first) else {
            return Ok(lines);
        };
        let Some(end) = after.iter().position(is_fence).filter(|_| is_fence(open)) else {
            return Ok(lines);
        };
        let (matter, rest) = after.split_at(end);
        let mut settings = None;
        for (place, line) in matter.iter().enumerate() {
            match line.text.trim_end().split_once(':') {
                Some(("title", value)) => {
                    let folded = matter.get(place + 1..).unwrap_or_default();
                    let title = yaml_text(value, folded);
                    self.put_title(line.number, &title)?;
                }
                _ if line.text.starts_with(char::is_whitespace) || line.text.is_empty() => {}
                _ => settings = settings.or(Some(line.number)),
            }
        }
        self.notes
            .extend(settings.map(|line| Note::SettingsLeftOut { line }));
        Ok(rest.get(1..).unwrap_or_default())
    }

    /// Takes `%%{ … }%%` out, which may go on over lines, and comment lines.
    fn without_settings(&mut self, lines: &[Line<'_>]) -> Vec<(usize, String)> {
        let mut kept = Vec::with_capacity(lines.len());
        let mut inside = false;
        let mut last_close = lines.iter().rposition(|it| it.text.contains("}%%"));
        for (place, line) in lines.iter().enumerate() {
            let mut rest = line.text;
            let mut out = String::new();
            loop {
                if inside {
                    let Some((_, after)) = rest.split_once("}%%") else {
                        rest = "";
                        break;
                    };
                    (inside, rest) = (false, after);
                }
                let Some((before, after)) = rest.split_once("%%{") else {
                    break;
                };
                self.notes.push(Note::SettingsLeftOut { line: line.number });
                out.push_str(before);
                if after.contains("}%%") || last_close.is_some_and(|close| close > place) {
                    (inside, rest) = (true, after);
                } else {
                    last_close = None;
                    rest = "";
                    break;
                }
            }
            out.push_str(rest);
            let text = set_in(out.trim());
            if text.starts_with("%%") || text.starts_with('#') {
                self.comments.push(line.number);
            } else if !text.is_empty() {
                kept.push((line.number, text));
            }
        }
        kept
    }

    /// What follows the word `journey`, with which the diagram begins.
    fn first(
        &self,
        lines: &mut impl Iterator<Item = (usize, String)>,
    ) -> Result<(usize, String), ReadError> {
        let (number, line) = lines.next().ok_or(ReadError::Unrecognised)?;
        let rest = without_case(&line, "journey")
            .filter(|rest| rest.is_empty() || rest.starts_with([' ', '\t', ';']));
        if let Some(rest) = rest {
            return Ok((number, rest.trim_start_matches(';').to_owned()));
        }
        let word = line.split(|it: char| it.is_whitespace() || matches!(it, ':' | ';'));
        let word = word.into_iter().next().unwrap_or_default();
        let known = DIAGRAMS.iter().find(|known| **known == word);
        Err(match known {
            Some(known) => ReadError::AnotherDiagram {
                diagram: (*known).to_owned(),
            },
            None => ReadError::Unrecognised,
        })
    }

    fn statements(&mut self, lines: &[(usize, String)]) -> Result<(), ReadError> {
        let mut open: Option<(usize, String)> = None;
        let last_close = lines.iter().rposition(|(_, text)| text.contains('}'));
        for (place, (number, line)) in lines.iter().enumerate() {
            let (number, mut line) = (*number, line.as_str());
            check_length(number, line)?;
            loop {
                if let Some((began, text)) = &mut open {
                    let (inside, after) = match line.split_once('}') {
                        Some((inside, after)) => (inside, Some(after)),
                        None => (line, None),
                    };
                    text.push_str(inside.trim());
                    text.push('\n');
                    let Some(after) = after else { break };
                    let (began, text) = (*began, std::mem::take(text));
                    self.put_description(began, &text)?;
                    (open, line) = (None, after);
                }
                let (statements, comment) = of_line(line);
                if let Some(comment) = comment {
                    self.unplaced(number, comment);
                }
                let mut opened = None;
                for statement in statements {
                    if let Statement::AccDescrOpen(after) = statement {
                        opened = Some(after);
                    } else {
                        self.put(number, statement)?;
                    }
                }
                let Some(after) = opened else { break };
                if after.contains('}') || last_close.is_some_and(|close| close > place) {
                    (open, line) = (Some((number, String::new())), after);
                } else {
                    self.unplaced(number, line);
                    break;
                }
            }
        }
        Ok(())
    }

    fn put(&mut self, line: usize, statement: Statement<'_>) -> Result<(), ReadError> {
        match statement {
            Statement::Title(title) => self.put_title(line, &put_back(title))?,
            Statement::AccTitle(title) => {
                let title = put_back(title).replace('\n', " ");
                let replaced = self.acc_title.replace((line, title.clone()));
                self.replaced(replaced, &title);
            }
            Statement::AccDescr(text) => self.put_description(line, text)?,
            Statement::AccDescrOpen(text) | Statement::Unknown(text) => self.unplaced(line, text),
            Statement::Section(name) => {
                let name = put_back(name);
                self.count_column()?;
                // Mermaid draws sections of one name that follow each other as one.
                if self.sections.last().is_none_or(|last| last.name != name) {
                    self.sections.push(Section {
                        line,
                        name,
                        tasks: Vec::new(),
                    });
                }
            }
            Statement::Task(task) => {
                if let Some(rest) = task.rest {
                    self.unplaced(line, rest);
                }
                self.count_column()?;
                let task = Task {
                    line,
                    name: put_back(task.name),
                    score: task.score.map_err(put_back),
                    actors: task.actors.into_iter().map(put_back).collect(),
                };
                match self.sections.last_mut() {
                    Some(section) => section.tasks.push(task),
                    None => self.sections.push(Section {
                        line,
                        name: String::new(),
                        tasks: vec![task],
                    }),
                }
            }
        }
        Ok(())
    }

    fn count_column(&mut self) -> Result<(), ReadError> {
        self.columns += 1;
        if self.columns > MOST_COLUMNS {
            return Err(ReadError::TooMany {
                path: "journey".to_owned(),
                count: self.columns,
                most: MOST_COLUMNS,
            });
        }
        Ok(())
    }

    fn finish(mut self) -> Result<Self, ReadError> {
        if self.sections.iter().all(|it| it.tasks.is_empty()) {
            return Err(ReadError::NoTask);
        }
        let acc_title = self.acc_title.take();
        match (&self.titled, acc_title) {
            (None, acc_title) => self.titled = acc_title,
            (Some((_, title)), Some((line, text))) if *title != text => {
                self.unplaced(line, &text);
            }
            _ => {}
        }
        self.title = self.titled.take().map(|(_, text)| text);
        self.description = self.described.take().map(|(_, text)| text);
        if let Some(line) = self.comments.first().copied() {
            let count = self.comments.len();
            self.notes.push(Note::CommentsLeftOut { count, line });
        }
        Ok(self)
    }

    fn put_title(&mut self, line: usize, title: &str) -> Result<(), ReadError> {
        let title = title.replace('\n', " ");
        check_length(line, &title)?;
        if !title.is_empty() {
            let replaced = self.titled.replace((line, title.clone()));
            self.replaced(replaced, &title);
        }
        Ok(())
    }

    fn put_description(&mut self, line: usize, text: &str) -> Result<(), ReadError> {
        let text = put_back(text);
        check_length(line, &text)?;
        let replaced = self.described.replace((line, text.clone()));
        self.replaced(replaced, &text);
        Ok(())
    }

    /// Tells of a text whose place another took, as in Mermaid the last one does.
    fn replaced(&mut self, replaced: Option<Placed>, by: &str) {
        if let Some((line, text)) = replaced.filter(|(_, text)| text != by) {
            self.unplaced(line, &text);
        }
    }

    fn unplaced(&mut self, line: usize, text: &str) {
        let text = put_back(text);
        if !text.is_empty() {
            self.notes.push(Note::Unplaced { line, text });
        }
    }
}

fn check_length(line: usize, text: &str) -> Result<(), ReadError> {
    let most = LONGEST_TEXT;
    // A character has at least one byte, and counting bytes costs nothing.
    if text.len() > most && text.chars().count() > most {
        return Err(ReadError::LineTooLong { line, most });
    }
    Ok(())
}

/// A value of one line, quoted or not, or the indented lines that follow `|` or `>`.
fn yaml_text(value: &str, following: &[Line<'_>]) -> String {
    let value = value.trim();
    if value.starts_with(['|', '>']) {
        let indented = |it: &&Line<'_>| it.text.starts_with([' ', '\t']);
        let lines = following.iter().take_while(indented);
        let lines: Vec<&str> = lines.map(|it| it.text.trim()).collect();
        return lines.join(" ");
    }
    for quote in ['"', '\''] {
        let inner = value
            .strip_prefix(quote)
            .and_then(|it| it.rsplit_once(quote));
        if let Some((inner, _)) = inner {
            return match quote {
                '"' => inner.replace("\\\"", "\""),
                _ => inner.replace("''", "'"),
            };
        }
    }
    match value.split_once(" #") {
        Some((value, _)) => value.trim_end().to_owned(),
        None => value.to_owned(),
    }
}

/// The words with which Mermaid's other diagrams begin.
const DIAGRAMS: [&str; 41] = [
    "architecture",
    "architecture-beta",
    "block",
    "block-beta",
    "C4Component",
    "C4Container",
    "C4Context",
    "C4Deployment",
    "C4Dynamic",
    "classDiagram",
    "classDiagram-v2",
    "erDiagram",
    "flowchart",
    "flowchart-elk",
    "flowchart-v2",
    "gantt",
    "gitGraph",
    "graph",
    "info",
    "kanban",
    "mindmap",
    "packet",
    "packet-beta",
    "pie",
    "quadrantChart",
    "radar-beta",
    "requirement",
    "requirementDiagram",
    "sankey",
    "sankey-beta",
    "sequenceDiagram",
    "stateDiagram",
    "stateDiagram-v2",
    "timeline",
    "treemap",
    "treemap-beta",
    "venn-beta",
    "wardley-beta",
    "xychart",
    "xychart-beta",
    "zenuml",
];
