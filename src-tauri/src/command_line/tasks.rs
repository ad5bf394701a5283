use super::{Said, Undone};
use app::{ComparisonForm, ExportFormat, ExportOptions, LibraryEntry, Message, Sources, command};
use document::{DocumentKind, Filter, Language};
use std::{iter, path::Path};

const FORMATS: [ExportFormat; 4] = [
    ExportFormat::Png,
    ExportFormat::Pdf,
    ExportFormat::Svg,
    ExportFormat::Json,
];

/// How a drawing looks.
#[derive(Clone, Copy)]
pub struct Look {
    /// Pixels of a PNG for each pixel of the drawing.
    pub scale: f32,
    /// Whether there is no paper behind it.
    pub transparent: bool,
    /// Whether a persona's empathy maps and journeys come along.
    pub together: bool,
}

/// Names every document, one a line: kind, id and title, with tabs between them.
pub fn list(workspace: &Path, language: Language) -> Result<Said, Undone> {
    let entries = command::list(workspace)?;
    let lines: Vec<String> = entries.iter().map(line).collect();
    let outcome = match lines.as_slice() {
        [] => Message::new("cli-none").say(language),
        lines => lines.join("\n"),
    };
    Ok(Said {
        outcome,
        notes: Vec::new(),
    })
}

/// Draws a document into the kind of file that its name says.
pub fn export(
    workspace: &Path,
    document: &str,
    to: &Path,
    look: Look,
    replace: bool,
    language: Language,
) -> Result<Said, Undone> {
    let unknown = Message::new("cli-unknown-ending").with("what", to.display().to_string());
    let format = format(to).ok_or(Undone::Sentence(unknown))?;
    let options = look.options(format);
    let exported = command::export(workspace, document, &options, to, replace)?;
    Ok(written(exported, language))
}

/// Draws two journeys into the kind of file that its name says; JSON holds no comparison.
pub fn compare(
    workspace: &Path,
    both: (&str, &str),
    form: ComparisonForm,
    to: &Path,
    look: Look,
    replace: bool,
    language: Language,
) -> Result<Said, Undone> {
    let unknown = Message::new("cli-no-comparison").with("what", to.display().to_string());
    let format = format(to).filter(|it| *it != ExportFormat::Json);
    let options = look.options(format.ok_or(Undone::Sentence(unknown))?);
    let exported = command::compare(workspace, both, form, &options, to, replace)?;
    Ok(written(exported, language))
}

impl Look {
    fn options(self, format: ExportFormat) -> ExportOptions {
        ExportOptions {
            format,
            scale: self.scale,
            transparent: self.transparent,
            together: self.together,
            filter: Filter::EVERYTHING,
            beside: None,
        }
    }
}

fn written(exported: command::Exported, language: Language) -> Said {
    let file = exported.path.display().to_string();
    Said {
        outcome: Message::new("cli-exported")
            .with("file", file)
            .say(language),
        notes: exported.notes,
    }
}

/// Reads a file into the workspace and names what it held.
pub fn import(workspace: &Path, file: &Path, language: Language) -> Result<Said, Undone> {
    let sources = Sources {
        language,
        ..Sources::system()
    };
    let imported = command::import(workspace, file, &sources)?;
    let count = u32::try_from(imported.documents.len()).unwrap_or(u32::MAX);
    let sentence = Message::new("cli-imported").with("count", count);
    let lines = imported.documents.iter().map(line);
    let said: Vec<String> = iter::once(sentence.say(language)).chain(lines).collect();
    Ok(Said {
        outcome: said.join("\n"),
        notes: imported.notes,
    })
}

fn line(entry: &LibraryEntry) -> String {
    let kind = match entry.kind {
        DocumentKind::Journey => "journey",
        DocumentKind::Persona => "persona",
        DocumentKind::EmpathyMap => "empathy-map",
    };
    let words: Vec<&str> = entry.title.split_whitespace().collect();
    format!("{kind}\t{}\t{}", entry.document, words.join(" "))
}

fn format(file: &Path) -> Option<ExportFormat> {
    let ending = file.extension()?.to_str()?.to_lowercase();
    FORMATS.into_iter().find(|format| format.ending() == ending)
}

#[cfg(test)]
mod tests {
    use super::*;
    use document::DocumentId;

    #[test]
    fn a_document_is_one_line_of_three_words() {
        let entry = LibraryEntry {
            document: serde_json::from_str::<DocumentId>(
                "\"00000000-0000-0000-0000-000000000000\"",
            )
            .expect("an id"),
            kind: DocumentKind::Journey,
            title: "Ik wil\tlezen\nen schrijven".to_owned(),
            state: None,
            cards: 0,
            changed: 0,
        };
        let line = line(&entry);
        let words: Vec<&str> = line.split('\t').collect();
        assert_eq!(words.last(), Some(&"Ik wil lezen en schrijven"));
        assert_eq!((words.len(), line.lines().count()), (3, 1));
    }

    #[test]
    fn the_files_name_says_what_kind_it_is() {
        assert_eq!(
            format(Path::new("a/Voorlezen.PNG")),
            Some(ExportFormat::Png)
        );
        assert_eq!(format(Path::new("a.b.json")), Some(ExportFormat::Json));
        assert_eq!(format(Path::new("a.docx")), None);
        assert_eq!(format(Path::new("png")), None);
    }
}
