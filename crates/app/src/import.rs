//! Taking documents in from a file.

use crate::{Message, Refusal, Sources, file};
use document::{Document, DocumentId, Language, RecordId};
use exchange::Reading;
use image::ImageReader;
use std::{io::Cursor, path::Path};
use store::{Image, Store};

/// The largest file that is read, in bytes.
const LARGEST_FILE: u64 = 200 << 20;

/// What an import made.
pub(crate) struct Imported {
    /// The documents, in the file's order.
    pub(crate) documents: Vec<DocumentId>,
    /// What was changed or could not be placed.
    pub(crate) notes: Vec<Message>,
}

/// Reads a file and keeps the documents in it, all or none. `language` is that of a file that tells none.
pub(crate) fn import(
    path: &Path,
    language: Language,
    store: &Store,
    sources: &Sources,
) -> Result<Imported, Refusal> {
    let bytes = file::read(path, LARGEST_FILE).map_err(|error| Refusal::Read {
        path: path.to_owned(),
        error,
    })?;
    let name = path.file_name().map(|name| name.to_string_lossy());
    let source = exchange::Source {
        name: name.as_deref().unwrap_or_default(),
        bytes: &bytes,
    };
    let reading = exchange::read(&source, language, &mut || (sources.id)())?;
    keep(reading, store, sources)
}

/// Keeps documents that were read, with ids that nobody has yet.
pub(crate) fn keep(
    mut reading: Reading,
    store: &Store,
    sources: &Sources,
) -> Result<Imported, Refusal> {
    reading.documents = without_known(reading.documents, store)?;
    let ids = |document: &Document| document.records().map(document::Record::id).collect();
    let ids: Vec<Vec<RecordId>> = reading.documents.iter().map(ids).collect();
    let taken = store.taken(ids.concat()).wait()?;
    let reading = reading.with_free_ids(&|id| taken.contains(&id), &mut || (sources.id)());
    let mut notes: Vec<Message> = reading.notes.iter().map(Message::from).collect();
    let mut images = Vec::new();
    for (hash, image) in &reading.images {
        let reader = ImageReader::new(Cursor::new(image.bytes())).with_guessed_format();
        match reader.map(ImageReader::into_dimensions) {
            Ok(Ok((width, height))) => images.push((
                hash.clone(),
                Image {
                    media_type: image.media_type().name().to_owned(),
                    width,
                    height,
                    bytes: image.bytes().to_vec(),
                },
            )),
            _ => notes.push(Message::new("note-image-broken")),
        }
    }
    let documents: Vec<DocumentId> = reading.documents.iter().map(Document::id).collect();
    let now = (sources.now)();
    store.create(reading.documents, images, now).wait()?;
    Ok(Imported { documents, notes })
}

/// Leaves out the personas that are here already, just as they are in the file.
fn without_known(documents: Vec<Document>, store: &Store) -> Result<Vec<Document>, Refusal> {
    if documents.iter().all(|it| it.persona().is_some()) {
        return Ok(documents);
    }
    let library = store.library().wait()?;
    let mut left = Vec::new();
    for document in documents {
        let here = library.iter().any(|entry| entry.document == document.id());
        if here
            && document.persona().is_some()
            && store.document(document.id()).wait()?.0 == document
        {
            continue;
        }
        left.push(document);
    }
    Ok(left)
}
