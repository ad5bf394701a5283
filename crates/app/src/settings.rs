use document::Language;
use std::path::PathBuf;

/// Where the workspace is unless the user says otherwise; none where the system has no such place.
#[must_use]
pub fn default_workspace() -> Option<PathBuf> {
    Some(
        dirs::data_dir()?
            .join("desire-path")
            .join("workspace.desirepath"),
    )
}

/// The language that the system speaks, Dutch where it speaks none that the app does.
#[must_use]
pub fn system_language() -> Language {
    sys_locale::get_locale().map_or(Language::Dutch, |tag| language_of(&tag))
}

/// Where exports go unless the user says otherwise: the documents, else the home folder.
pub(crate) fn default_folder() -> PathBuf {
    dirs::document_dir()
        .or_else(dirs::home_dir)
        .unwrap_or_default()
}

fn language_of(tag: &str) -> Language {
    let speaks = |language: &&Language| {
        let rest = tag.strip_prefix(language.tag());
        rest.is_some_and(|rest| !rest.starts_with(|letter: char| letter.is_ascii_alphabetic()))
    };
    let spoken = Language::ALL.iter().find(speaks);
    // Who speaks another language is more likely to read English; a system without one says "C".
    let other = match tag.len() {
        0 | 1 => Language::Dutch,
        _ => Language::English,
    };
    spoken.copied().unwrap_or(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_of_any_length_tells_the_language() {
        for tag in ["nl", "nl-NL", "nl_BE.UTF-8"] {
            assert_eq!(language_of(tag), Language::Dutch, "{tag}");
        }
        for tag in ["en", "en-GB", "de-DE", "nln"] {
            assert_eq!(language_of(tag), Language::English, "{tag}");
        }
        assert_eq!(language_of("C"), Language::Dutch);
    }
}
