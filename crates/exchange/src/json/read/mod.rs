mod card;
mod document;
mod empathy_map;
mod free_notes;
mod journey;
mod names;
mod persona;
mod pictures;
mod saved_view;

use self::{document::DocumentReader, journey::JourneyReader, names::Names, pictures::Pictures};
use super::{FORMAT, LARGEST, VERSION, tree};
use crate::{Ids, ReadError, Reading, Referred};
use ::document::{Accent, clean};
use serde::Deserialize;
use serde_json::Value;
use std::collections::HashSet;
use uuid::Uuid;

/// The documents in a file of this format; what has no id gets one from `ids`.
///
/// # Errors
/// Why the file cannot be read, with the path to the mistake; then nothing of it is.
pub fn read(text: &str, ids: &mut Ids<'_>) -> Result<Reading, ReadError> {
    if text.len() > LARGEST {
        return Err(ReadError::TooLarge {
            bytes: text.len(),
            most: LARGEST,
        });
    }
    let file = parse(text)?;
    Reader::new(&file, ids)?.read(file)
}

/// The documents of several files, which may refer to each other's.
///
/// # Errors
/// Why a file cannot be read; then nothing of any is. Paths count the documents through all files.
pub(crate) fn read_together(texts: &[&str], ids: &mut Ids<'_>) -> Result<Reading, ReadError> {
    let mut all: Option<tree::File> = None;
    for text in texts {
        let file = parse(text)?;
        match &mut all {
            None => all = Some(file),
            Some(all) => {
                all.documents.extend(file.documents);
                all.images.extend(file.images);
            }
        }
    }
    all.map_or_else(
        || Ok(Reading::default()),
        |file| Reader::new(&file, ids)?.read(file),
    )
}

fn parse(text: &str) -> Result<tree::File, ReadError> {
    check_head(text)?;
    let json = &mut serde_json::Deserializer::from_str(text);
    serde_path_to_error::deserialize(json).map_err(|error| {
        let path = error.path().to_string();
        ReadError::Shape {
            path,
            reason: error.into_inner().to_string(),
        }
    })
}

/// Whether the text is JSON, of this format, and not newer than this app.
fn check_head(text: &str) -> Result<(), ReadError> {
    #[derive(Deserialize)]
    struct Head {
        format: Option<Value>,
        version: Option<Value>,
    }
    let head: Head = serde_json::from_str(text).map_err(|error| {
        if error.is_data() {
            return ReadError::AnotherFormat;
        }
        ReadError::NotJson {
            line: error.line(),
            column: error.column(),
            reason: error.to_string(),
        }
    })?;
    if head.format.as_ref().and_then(Value::as_str) != Some(FORMAT) {
        return Err(ReadError::AnotherFormat);
    }
    match head.version.as_ref().and_then(Value::as_u64) {
        Some(version) if version == u64::from(VERSION) => Ok(()),
        Some(version) if version > u64::from(VERSION) => Err(ReadError::Newer {
            version,
            newest: VERSION,
        }),
        _ => Err(ReadError::Shape {
            path: "version".to_owned(),
            reason: format!("a file of this format says which version it has, from 1 to {VERSION}"),
        }),
    }
}

/// What one file's documents share while they are read.
struct Reader<'a, 'i> {
    ids: &'a mut Ids<'i>,
    used: HashSet<Uuid>,
    heads: Vec<Uuid>,
    personas: Names,
    journeys: Names,
    pictures: Pictures,
}

impl<'a, 'i> Reader<'a, 'i> {
    fn new(file: &tree::File, ids: &'a mut Ids<'i>) -> Result<Self, ReadError> {
        let mut reader = Self {
            ids,
            used: HashSet::new(),
            heads: Vec::new(),
            personas: Names::new(Referred::Persona),
            journeys: Names::new(Referred::Journey),
            pictures: Pictures::new(&file.images)?,
        };
        for (index, document) in file.documents.iter().enumerate() {
            match document {
                tree::Document::Persona(it) => {
                    let id = reader.id(it.id, || format!("documents[{index}].persona"))?;
                    reader.personas.add(id, it.local.as_deref(), &it.name);
                    reader.heads.push(id);
                }
                tree::Document::Journey(it) => {
                    let id = reader.id(it.id, || format!("documents[{index}].journey"))?;
                    reader.journeys.add(id, it.local.as_deref(), &it.title);
                    reader.heads.push(id);
                }
                tree::Document::EmpathyMap(it) => {
                    let id = reader.id(it.id, || format!("documents[{index}].empathyMap"))?;
                    reader.heads.push(id);
                }
            }
        }
        Ok(reader)
    }

    fn read(mut self, file: tree::File) -> Result<Reading, ReadError> {
        let mut documents = Vec::with_capacity(file.documents.len());
        let mut colours = Accent::ALL.iter().cycle().copied();
        for (index, (document, id)) in file
            .documents
            .into_iter()
            .zip(self.heads.clone())
            .enumerate()
        {
            documents.push(match document {
                tree::Document::Persona(it) => {
                    let path = format!("documents[{index}].persona");
                    let next = colours.next().unwrap_or(Accent::Teal);
                    DocumentReader::new(&mut self, path).read_persona(id, *it, next)?
                }
                tree::Document::EmpathyMap(it) => {
                    let path = format!("documents[{index}].empathyMap");
                    DocumentReader::new(&mut self, path).read_empathy_map(id, *it)?
                }
                tree::Document::Journey(it) => {
                    let path = format!("documents[{index}].journey");
                    JourneyReader::new(&mut self, path, &it)?.read(id, *it)?
                }
            });
        }
        Ok(Reading {
            title: clean(&file.title),
            description: clean(&file.description),
            documents,
            images: self.pictures.images,
            notes: self.pictures.notes,
        })
    }

    /// The given id, which must not stand elsewhere in the file, or a new one.
    fn id(
        &mut self,
        given: Option<Uuid>,
        path: impl FnOnce() -> String,
    ) -> Result<Uuid, ReadError> {
        let id = given.unwrap_or_else(|| (self.ids)());
        if self.used.insert(id) {
            Ok(id)
        } else {
            Err(ReadError::IdTwice { path: path(), id })
        }
    }
}

/// Refuses more of something than a document may hold.
fn check_count(path: &str, count: usize, most: usize) -> Result<(), ReadError> {
    if count > most {
        return Err(ReadError::TooMany {
            path: path.to_owned(),
            count,
            most,
        });
    }
    Ok(())
}
