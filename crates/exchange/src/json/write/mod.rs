mod card;
mod labels;
mod rows;

use self::labels::Labels;
use super::{FORMAT, VERSION, orders::written, tree};
use crate::Images;
use base64::{Engine, engine::general_purpose::STANDARD};
use document::{
    Document, DocumentId, ImageHash, Journey, Order, Persona, PersonaId, Picture, Portrait,
    RuleBroken, Step, check,
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
        check(document).map_err(|rule| WriteError::Rule {
            document: document.id(),
            rule,
        })?;
        if let Some(persona) = document.persona() {
            trees.push(tree::Document::Persona(Box::new(writer.persona(persona))));
        }
        if let Some(journey) = document.journey() {
            let journey = writer.journey(document, journey);
            trees.push(tree::Document::Journey(Box::new(journey)));
        }
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
    fn persona(&mut self, it: &Persona) -> tree::Persona {
        let Persona {
            id,
            name,
            situation,
            quote,
            quoted,
            segment,
            share,
            primary,
            background,
            colour,
            portrait,
            language,
            tags,
            owner,
            date,
            layout,
        } = it.clone();
        tree::Persona {
            id: Some(id.0),
            local: None,
            name,
            situation,
            quote,
            quoted,
            segment,
            share,
            primary,
            background,
            colour: Some(colour),
            portrait: match portrait {
                Portrait::Initials => tree::Portrait::Initials,
                Portrait::Drawn { avatar } => tree::Portrait::Drawn(avatar),
                Portrait::Photo { picture } => tree::Portrait::Photo(self.picture(picture)),
            },
            language: Some(language),
            tags,
            owner,
            date,
            layout: Some(layout),
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
            phases: phases(document),
            rows: self.rows(document, &labels),
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
        })
        .collect()
}
