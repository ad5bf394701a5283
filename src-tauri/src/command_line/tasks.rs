use super::{Said, Undone};
use app::{ExportFormat, ExportOptions, LibraryEntry, Message, Sources, command};
use document::{DocumentKind, Language};
use std::path::Path;

const FORMATS: [ExportFormat; 4] = [
    ExportFormat::Png,
    ExportFormat::Pdf,
    ExportFormat::Svg,
    ExportFormat::Json,
];

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
    scale: f32,
    transparent: bool,
    language: Language,
) -> Result<Said, Undone> {
    let Some(format) = format(to) else {
        let file = to.display().to_string();
        return Err(Undone::Sentence(
            Message::new("cli-unknown-ending").with("what", file),
        ));
    };
    let options = ExportOptions {
        format,
        scale,
        transparent,
    };
    let exported = command::export(workspace, document, &options, to)?;
    let file = exported.path.display().to_string();
    Ok(Said {
        outcome: Message::new("cli-exported")
            .with("file", file)
            .say(language),
        notes: exported.notes,
    })
}

/// Reads a file into the workspace and names what it held.
pub fn import(workspace: &Path, file: &Path, language: Language) -> Result<Said, Undone> {
    let sources = Sources {
        language,
        ..Sources::system()
    };
    let imported = command::import(workspace, file, &sources)?;
    let lines: Vec<String> = imported.documents.iter().map(line).collect();
    Ok(Said {
        outcome: lines.join("\n"),
        notes: imported.notes,
    })
}

fn line(entry: &LibraryEntry) -> String {
    let kind = match entry.kind {
        DocumentKind::Journey => "journey",
        DocumentKind::Persona => "persona",
        DocumentKind::EmpathyMap => "empathy-map",
    };
    format!("{kind}\t{}\t{}", entry.document, entry.title)
}

fn format(file: &Path) -> Option<ExportFormat> {
    let ending = file.extension()?.to_str()?.to_lowercase();
    FORMATS.into_iter().find(|format| format.ending() == ending)
}

#[cfg(test)]
mod tests {
    use super::*;

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
