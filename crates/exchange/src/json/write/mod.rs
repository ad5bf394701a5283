mod card;
mod empathy_map;
mod free_notes;
mod labels;
mod persona;
mod rows;
mod saved_views;

use self::labels::Labels;
use super::{FORMAT, VERSION, orders::written, tree};
use crate::Images;
use base64::{Engine, engine::general_purpose::STANDARD};
use document::{
    Document, DocumentId, ImageHash, Journey, Order, PersonaId, Picture, Record, RuleBroken, Step,
    check,
};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Why documents were not written.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum WriteError {
    /// A document is not as it must be, so that a file could not tell it whole.
    #[error("document {document} cannot be written: {rule}")]
    Rule {
        /// The document.
        document: DocumentId,
        /// The rule that it breaks.
        rule: RuleBroken,
    },
    /// The tree could not be written as JSON.
    #[error("no JSON could be written: {0}")]
    Json(String),
}

/// These documents as a file, with those of `images` that they show. [`super::read`] gives them back as they are.
///
/// # Errors
/// A document that breaks a rule.
pub fn write(documents: &[&Document], images: &Images) -> Result<String, WriteError> {
    let mut writer = Writer {
        personas: Labels::new(
            documents
                .iter()
                .filter_map(|document| document.persona())
                .map(|persona| (persona.id.0, persona.name.as_str())),
        ),
        shown: BTreeSet::new(),
    };
    let mut trees = Vec::new();
    for document in documents {
        let tree = writer.document(document).map_err(|rule| WriteError::Rule {
            document: document.id(),
            rule,
        })?;
        trees.push(tree);
    }
    let file = tree::File {
        schema: None,
        format: FORMAT.to_owned(),
        version: VERSION,
        title: String::new(),
        description: String::new(),
        documents: trees,
        images: embedded(&writer.shown, images),
    };
    let mut text =
        serde_json::to_string_pretty(&file).map_err(|error| WriteError::Json(error.to_string()))?;
    text.push('\n');
    Ok(text)
}

fn embedded(shown: &BTreeSet<ImageHash>, images: &Images) -> BTreeMap<String, tree::EmbeddedImage> {
    let embed = |hash: &ImageHash| {
        let image = images.get(hash)?;
        let embedded = tree::EmbeddedImage {
            media_type: image.media_type(),
            base64: STANDARD.encode(image.bytes()),
        };
        Some((hash.to_string(), embedded))
    };
    shown.iter().filter_map(embed).collect()
}

struct Writer {
    personas: Labels,
    shown: BTreeSet<ImageHash>,
}

impl Writer {
    fn document(&mut self, document: &Document) -> Result<tree::Document, RuleBroken> {
        check(document)?;
        match document.head() {
            Some(Record::Journey(head)) => {
                let journey = self.journey(document, head);
                Ok(tree::Document::Journey(Box::new(journey)))
            }
            Some(Record::Persona(head)) => {
                let persona = self.persona(document, head);
                Ok(tree::Document::Persona(Box::new(persona)))
            }
            Some(Record::EmpathyMap(head)) => {
                let map = self.empathy_map(document, head);
                Ok(tree::Document::EmpathyMap(Box::new(map)))
            }
            _ => Err(RuleBroken::NoHead),
        }
    }

    fn journey(&mut self, document: &Document, it: &Journey) -> tree::Journey {
        let Journey {
            id,
            title,
            scenario,
            goal,
            expectations,
            kind,
            state,
            personas,
            organisation,
            team,
            owner,
            date,
            version,
            language,
            detail,
            origin,
        } = it.clone();
        let steps = document.steps();
        let labels = Labels::new(steps.iter().map(|step| (step.id.0, step.name.as_str())));
        tree::Journey {
            id: Some(id.0),
            local: None,
            title,
            scenario,
            goal,
            expectations,
            kind: Some(kind),
            state: Some(state),
            personas: self.labels(&personas),
            organisation,
            team,
            owner,
            date,
            version,
            language: Some(language),
            detail: Some(detail),
            origin: origin.map(|id| id.0),
            phases: phases(document),
            rows: self.rows(document, &labels),
            free_notes: self.free_notes(document),
            saved_views: self.saved_views(document),
        }
    }

    fn picture(&mut self, it: Picture) -> tree::Picture {
        self.shown.insert(it.image.clone());
        tree::Picture {
            image: it.image.into(),
            width: it.width,
            height: it.height,
            alt: it.alt,
            decorative: it.decorative,
        }
    }

    fn labels(&self, personas: &[PersonaId]) -> Vec<String> {
        personas.iter().map(|id| self.personas.of(id.0)).collect()
    }
}

fn phases(document: &Document) -> Vec<tree::Phase> {
    let phases = document.phases();
    let orders: Vec<&Order> = phases.iter().map(|phase| &phase.order).collect();
    let orders = written(&orders);
    phases
        .into_iter()
        .zip(orders)
        .map(|(phase, order)| tree::Phase {
            id: Some(phase.id.0),
            order,
            name: phase.name.clone(),
            colour: phase.colour,
            origin: phase.origin.map(|id| id.0),
            collapsed: phase.collapsed,
            speaker_notes: phase.speaker_notes.clone(),
            steps: steps(&document.steps_of(phase.id)),
        })
        .collect()
}

fn steps(steps: &[&Step]) -> Vec<tree::Step> {
    let orders: Vec<&Order> = steps.iter().map(|step| &step.order).collect();
    let orders = written(&orders);
    steps
        .iter()
        .zip(orders)
        .map(|(step, order)| tree::Step {
            id: Some(step.id.0),
            local: None,
            order,
            name: step.name.clone(),
            moment_of_truth: step.moment_of_truth,
            link: step.link.map(|id: DocumentId| Uuid::to_string(&id.0)),
            width: Some(step.width).filter(|width| *width != Step::WIDTH),
            origin: step.origin.map(|id| id.0),
        })
        .collect()
}
