use crate::{Ids, Image, Note};
use document::{Document, ImageHash, RecordId};
use std::collections::{BTreeMap, HashMap};

/// Images by their hashes.
pub type Images = BTreeMap<ImageHash, Image>;

/// What was read from a file.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Reading {
    /// What the file as a whole is called; often empty.
    pub title: String,
    /// What the file as a whole is for; often empty.
    pub description: String,
    /// The documents, in the file's order, each as [`document::check`] wants it.
    pub documents: Vec<Document>,
    /// The images that came with them.
    pub images: Images,
    /// What was changed or could not be placed.
    pub notes: Vec<Note>,
}

impl Reading {
    /// The same documents, where those that hold an id that is `taken` get new ones throughout.
    /// What one document says of another goes along.
    #[must_use]
    pub fn with_free_ids(self, taken: &dyn Fn(RecordId) -> bool, ids: &mut Ids<'_>) -> Self {
        let mut renamed: HashMap<RecordId, RecordId> = HashMap::new();
        for document in &self.documents {
            if document.records().any(|record| taken(record.id())) {
                for record in document.records() {
                    renamed.insert(record.id(), RecordId(ids()));
                }
            }
        }
        if renamed.is_empty() {
            return self;
        }
        let mut rename = |id: RecordId| renamed.get(&id).copied().unwrap_or(id);
        let documents = self
            .documents
            .iter()
            .map(|document| document.renamed(&mut rename))
            .collect();
        Self { documents, ..self }
    }
}
