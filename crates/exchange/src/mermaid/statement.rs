use super::task::Task;

/// What one line of a journey says.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Statement<'a> {
    /// The diagram's title.
    Title(&'a str),
    /// A title for who cannot see the diagram.
    AccTitle(&'a str),
    /// A description for who cannot see the diagram.
    AccDescr(&'a str),
    /// Opens a description that goes on to `}`; what stands behind the `{`.
    AccDescrOpen(&'a str),
    /// Opens a section.
    Section(&'a str),
    /// A task.
    Task(Task<'a>),
    /// Nothing that Mermaid knows.
    Unknown(&'a str),
}

/// What the statements of a line are, and the comment behind them, where there is one.
pub(super) fn of_line(line: &str) -> (Vec<Statement<'_>>, Option<&str>) {
    let line = line.trim();
    if let Some(described) = accessible(line) {
        return (vec![described], None);
    }
    // Mermaid takes what follows a # as a comment; but where the line would then say nothing, the # is text.
    if let Some((before, _)) = line.split_once('#') {
        let statements = separated(before);
        if statements.iter().all(Statement::is_whole) {
            return (statements, line.get(before.len()..));
        }
    }
    (separated(line), None)
}

impl Statement<'_> {
    fn is_whole(&self) -> bool {
        match self {
            Self::Unknown(_) => false,
            Self::Task(task) => task.score.is_ok(),
            _ => true,
        }
    }
}

/// The statements between semicolons, where each is one; or else the line as one statement.
fn separated(line: &str) -> Vec<Statement<'_>> {
    let line = line.trim().trim_end_matches(';').trim_end();
    let parts = line.split(';').map(str::trim).filter(|it| !it.is_empty());
    let statements: Vec<_> = parts.map(one).collect();
    if statements.len() > 1 && statements.iter().all(Statement::is_whole) {
        statements
    } else {
        vec![one(line)]
    }
}

fn one(line: &str) -> Statement<'_> {
    if let Some(title) = after_word(line, "title") {
        return Statement::Title(title);
    }
    if let Some(section) = after_word(line, "section") {
        return Statement::Section(section);
    }
    match Task::of(line) {
        Some(task) => Statement::Task(task),
        None => Statement::Unknown(line),
    }
}

fn accessible(line: &str) -> Option<Statement<'_>> {
    let sign = |word: &str, sign: char| {
        let rest = without_case(line, word)?.trim_start();
        rest.strip_prefix(sign)
    };
    if let Some(title) = sign("accTitle", ':') {
        return Some(Statement::AccTitle(title));
    }
    if let Some(description) = sign("accDescr", ':') {
        return Some(Statement::AccDescr(description));
    }
    sign("accDescr", '{').map(Statement::AccDescrOpen)
}

/// What follows `word` and a space, a colon, or the end of the line.
fn after_word<'a>(line: &'a str, word: &str) -> Option<&'a str> {
    let rest = without_case(line, word)?;
    if rest.is_empty() || rest.starts_with(char::is_whitespace) {
        return Some(rest.trim());
    }
    rest.strip_prefix(':').map(str::trim)
}

/// What follows `word` in any case.
pub(super) fn without_case<'a>(line: &'a str, word: &str) -> Option<&'a str> {
    let (start, rest) = line.split_at_checked(word.len())?;
    start.eq_ignore_ascii_case(word).then_some(rest)
}
