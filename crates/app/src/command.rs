//! What the command line does with a workspace, also while the window has it open.
//!
//! Everything here runs on the caller's thread.

use crate::{
    ExportOptions, LibraryEntry, Message, Refusal, Sources, comparing::Pair, import,
    studio::Studio, work::Work,
};
use drawing::layout::{ComparisonForm, Purpose};
use std::{
    path::{Path, PathBuf},
    sync::Arc,
};
use store::{Entry, Store};

/// What an export made.
#[derive(Debug, Clone, PartialEq)]
pub struct Exported {
    /// The file.
    pub path: PathBuf,
    /// What the user should know of it.
    pub notes: Vec<Message>,
}

/// What an import made.
#[derive(Debug, Clone, PartialEq)]
pub struct Imported {
    /// The new documents.
    pub documents: Vec<LibraryEntry>,
    /// What was changed or could not be placed.
    pub notes: Vec<Message>,
}

/// The documents of a workspace, by kind and title.
///
/// # Errors
/// Why the workspace cannot be read.
pub fn list(workspace: &Path) -> Result<Vec<LibraryEntry>, Refusal> {
    let entries = read(workspace)?.library().wait()?;
    Ok(entries.into_iter().map(LibraryEntry::from).collect())
}

/// Writes a document, called by its id, its title or a part of its title, to a file. One that is there
/// already is kept, unless it is to be replaced.
///
/// # Errors
/// Why it was not written; [`Refusal::NotOne`] where no document or more than one is called so.
pub fn export(
    workspace: &Path,
    name: &str,
    options: &ExportOptions,
    to: &Path,
    replace: bool,
) -> Result<Exported, Refusal> {
    let store = read(workspace)?;
    let entry = called(&store.library().wait()?, name)?;
    let (document, _) = store.document(entry.document).wait()?;
    let mut studio = Studio::new(store.heads().wait()?);
    let scene = Arc::new(studio.draw(&document, Purpose::Showing, &options.filter));
    let mut work = Work::new(document, scene, &store)?;
    if options.brings_more() {
        work.add_appearances(&mut studio, &store)?;
    }
    work.write_to(options, to, replace, &store)?;
    Ok(Exported {
        path: to.to_owned(),
        notes: work.notes(options),
    })
}

/// Writes two journeys, each called by its id, its title or a part of its title, to a file as one picture.
/// One that is there already is kept, unless it is to be replaced.
///
/// # Errors
/// Why it was not written; [`Refusal::NotOne`] where no document or more than one is called so.
pub fn compare(
    workspace: &Path,
    (one, other): (&str, &str),
    form: ComparisonForm,
    options: &ExportOptions,
    to: &Path,
    replace: bool,
) -> Result<Exported, Refusal> {
    let store = read(workspace)?;
    let entries = store.library().wait()?;
    let both = (
        called(&entries, one)?.document,
        called(&entries, other)?.document,
    );
    let mut studio = Studio::new(store.heads().wait()?);
    let pair = Pair::new(both, form, &mut studio, &store)?;
    let mut work = Work::new(pair.current, Arc::new(pair.scene), &store)?;
    work.write_to(options, to, replace, &store)?;
    Ok(Exported {
        path: to.to_owned(),
        notes: work.notes(options),
    })
}

/// Keeps the documents of a file. Not while the window has the workspace open.
///
/// # Errors
/// Why none was kept.
pub fn import(workspace: &Path, file: &Path, sources: &Sources) -> Result<Imported, Refusal> {
    let store = Store::open(workspace).map_err(|error| Refusal::Open {
        path: workspace.to_owned(),
        error,
    })?;
    let imported = import::import(file, sources.language, &store, sources)?;
    let entries = store.library().wait()?.into_iter();
    let new = entries.filter(|entry| imported.documents.contains(&entry.document));
    Ok(Imported {
        documents: new.map(LibraryEntry::from).collect(),
        notes: imported.notes,
    })
}

fn read(workspace: &Path) -> Result<Store, Refusal> {
    Store::open_to_read(workspace).map_err(|error| Refusal::Open {
        path: workspace.to_owned(),
        error,
    })
}

/// The one document that is called so: by its id, else its whole title, else a part of it.
fn called(entries: &[Entry], name: &str) -> Result<Entry, Refusal> {
    let wanted = name.trim().to_lowercase();
    let ways: [&dyn Fn(&Entry) -> bool; 3] = [
        &|entry| entry.document.to_string() == wanted,
        &|entry| entry.title.to_lowercase() == wanted,
        &|entry| entry.title.to_lowercase().contains(&wanted),
    ];
    let mut count = 0;
    for way in ways {
        let mut found = entries.iter().filter(|entry| way(entry));
        match (found.next(), found.count()) {
            (Some(entry), 0) => return Ok(entry.clone()),
            (Some(_), others) => {
                count = others + 1;
                break;
            }
            (None, _) => {}
        }
    }
    Err(Refusal::NotOne {
        name: name.to_owned(),
        count,
    })
}
