//! Looking for words in every document, and saying where they stand.

use crate::{App, Hit, Refusal, Reply, Stretch, creating::lane_name};
use document::{Document, DocumentId, JourneyKind, Place, Record, RecordId, Section};
use drawing::layout::{box_word, note_word, section_word};
use std::collections::{HashMap, hash_map::Entry};
use store::{Found, StoreError};
use words::Words;

impl App {
    pub(crate) fn search(&self, text: String) -> Result<Reply, Refusal> {
        let words = Words::of(self.language());
        let mut documents: HashMap<DocumentId, Document> = HashMap::new();
        let mut hits = Vec::new();
        for found in self.store.search(text).wait()? {
            let document = match documents.entry(found.document) {
                Entry::Occupied(known) => known.into_mut(),
                Entry::Vacant(unknown) => {
                    match self.studio().document(found.document, &self.store) {
                        Ok(document) => unknown.insert(document),
                        // Deleted since it was found.
                        Err(Refusal::Store(StoreError::NoDocument | StoreError::Deleted)) => {
                            continue;
                        }
                        Err(refusal) => return Err(refusal),
                    }
                }
            };
            let place = place(document, found.record, words);
            hits.push(hit(found, place));
        }
        Ok(Reply::Found { hits })
    }
}

fn hit(found: Found, place: Vec<String>) -> Hit {
    let stretch = |it: store::Stretch| Stretch {
        text: it.text,
        found: it.found,
    };
    Hit {
        document: found.document,
        kind: found.kind,
        title: found.title,
        record: found.record,
        place,
        excerpt: found.excerpt.into_iter().map(stretch).collect(),
    }
}

/// What a record is, and the step it stands in: "Knelpunten", "Komt binnen".
fn place(document: &Document, record: RecordId, words: &Words) -> Vec<String> {
    let say = |key| words.say(key, &[]);
    let cell = |lane, step| {
        let lane = document.lane(lane).map(|lane| lane_name(lane, words));
        let step = document.step(step).map(|step| step.name.clone());
        [lane, step].into_iter().flatten().collect::<Vec<_>>()
    };
    let mut place = match document.record(record) {
        Some(Record::Journey(journey)) => vec![say(match journey.kind {
            JourneyKind::Customer => "kind-customer",
            JourneyKind::Employee => "kind-employee",
        })],
        Some(Record::Persona(_)) => vec![say("kind-persona")],
        Some(Record::EmpathyMap(_)) => vec![say("kind-empathy-map")],
        Some(Record::Section(section)) => vec![section_name(section, words)],
        Some(Record::Phase(_)) => vec![say("phase")],
        Some(Record::Step(step)) => {
            let phase = document.phase(step.phase).map(|phase| phase.name.clone());
            [Some(say("step")), phase].into_iter().flatten().collect()
        }
        Some(Record::Lane(_)) => vec![say("row")],
        Some(Record::SavedView(_)) => vec![say("saved-view")],
        Some(Record::Divider(_)) => vec![say("divider")],
        Some(Record::Feeling(feeling)) => cell(feeling.lane, feeling.step),
        Some(Record::Card(card)) => match &card.place {
            Place::Cell { lane, step, .. } => cell(*lane, *step),
            Place::Box { role } => vec![say(box_word(*role))],
            Place::Section { section } => {
                let section = document.section(*section);
                section
                    .map(|it| section_name(it, words))
                    .into_iter()
                    .collect()
            }
        },
        Some(Record::FreeNote(note)) => {
            let column = note.places().first().and_then(|place| place.column);
            let step = column.and_then(|step| document.step(step));
            let step = step.map(|step| step.name.clone());
            [Some(say(note_word(&note.form))), step]
                .into_iter()
                .flatten()
                .collect()
        }
        None => Vec::new(),
    };
    place.retain(|part| !part.trim().is_empty());
    place
}

/// A section's own name, else its kind's.
pub(crate) fn section_name(section: &Section, words: &Words) -> String {
    if section.name.is_empty() {
        words.say(section_word(section.kind), &[])
    } else {
        section.name.clone()
    }
}
