//! What the window needs to show itself, and what a new workspace begins with.

use crate::{App, Refusal, Reply, import, setting};
use document::{DocumentId, Language};
use std::collections::BTreeMap;

impl App {
    /// Puts the sample documents of a language in the workspace, as copies of the user's own.
    ///
    /// # Errors
    /// Why none was put in.
    pub fn fill_with_samples(&self, language: Language) -> Result<(), Refusal> {
        let reading = exchange::samples(language, &mut || (self.sources.id)())?;
        import::keep(reading, &self.store, &self.sources)?;
        self.meet_all()
    }

    pub(crate) fn start(&self) -> Result<Reply, Refusal> {
        let _once = self.beginning.lock();
        let begun: Option<bool> = self.store.setting(setting::BEGUN).wait()?;
        let mut library = self.library()?;
        if begun.is_none() {
            // The settings too, so that the language stays when the system's changes.
            let settings = self.settings();
            if library.is_empty() {
                self.fill_with_samples(settings.language)?;
                library = self.library()?;
            }
            self.store.set(setting::SETTINGS, settings).wait()?;
            self.store.set(setting::BEGUN, true).wait()?;
        }
        let last_open: Option<DocumentId> = self.store.setting(setting::LAST_OPEN).wait()?;
        let is_there = |id: &DocumentId| library.iter().any(|entry| entry.document == *id);
        Ok(Reply::Started {
            last_open: last_open.filter(is_there),
            settings: self.settings(),
            library,
            folder: self.folder()?.display().to_string(),
            icons: icons(),
        })
    }
}

/// The icons that a card may carry, by name, as SVG path data.
fn icons() -> BTreeMap<String, String> {
    drawing::icon::NAMES
        .iter()
        .filter_map(|name| Some(((*name).to_owned(), drawing::icon::outline(name)?.to_svg())))
        .collect()
}
