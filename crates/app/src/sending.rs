//! Cards on their way from one document to another, and where they can go.

use crate::{App, Refusal, Reply};
use document::{
    At, Card, CardId, Document, DocumentId, Edit, Filter, JourneyChange, Language, Origin, Persona,
    PersonaChange, PersonaId, PersonaLayout, Place, Record, SectionKind, apply,
};
use drawing::layout::Purpose;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use uuid::Uuid;
use words::{Value, Words};

/// What stands between the two poles of a scale that became a text.
const BETWEEN: &str = " – ";

/// The personas of the workspace.
pub(crate) type Personas = BTreeMap<PersonaId, Persona>;

impl App {
    /// The documents that know a persona: those that she is on, and those with marks of hers.
    pub(crate) fn appearances(&self, persona: PersonaId) -> Result<Reply, Refusal> {
        let studio = self.studio();
        let on = studio.appearances(persona);
        let mut marked = BTreeSet::new();
        for id in self.store.naming(persona.into()).wait()? {
            let is_marked = |card: &Card| card.personas.contains(&persona);
            if id != persona.into()
                && !on.contains(&id)
                && studio.document(id, &self.store)?.cards().any(is_marked)
            {
                marked.insert(id);
            }
        }
        drop(studio);
        let library = self.library()?.into_iter();
        let (documents, others): (Vec<_>, Vec<_>) =
            library.partition(|entry| on.contains(&entry.document));
        let others = others.into_iter();
        Ok(Reply::Appearances {
            documents,
            marked: others
                .filter(|entry| marked.contains(&entry.document))
                .collect(),
        })
    }

    /// Where these cards can lie in another document, and whom they would bring along.
    pub(crate) fn places(
        &self,
        id: DocumentId,
        from: DocumentId,
        cards: &[CardId],
    ) -> Result<Reply, Refusal> {
        let mut studio = self.studio();
        let mut document = studio.document(id, &self.store)?;
        if document.persona().is_some() {
            // A card shows the first of a persona's sections, and takes lines in all of them.
            let change = PersonaChange::Layout(PersonaLayout::Sheet);
            document.commit(&apply(&document, &Edit::ChangePersona { change })?);
        }
        let source = studio.document(from, &self.store)?;
        let cards = cards.iter().filter_map(|id| source.card(*id));
        let marks: Vec<PersonaId> = cards
            .flat_map(|card| marks(&source, card, studio.personas()))
            .collect();
        let newcomers = newcomers(&document, &marks);
        let sections = document.sections().into_iter();
        Ok(Reply::Places {
            frame: studio
                .draw(&document, Purpose::Editing, &Filter::EVERYTHING)
                .frame,
            sections: sections.map(|section| (section.id, section.kind)).collect(),
            newcomers,
            joinable: is_joinable(&document),
        })
    }
}

/// A way from one document to a place of another.
pub(crate) struct Sending<'a> {
    pub(crate) source: &'a Document,
    pub(crate) target: &'a Document,
    pub(crate) place: Place,
    pub(crate) at: At,
    /// Whether a journey takes up those whom the cards are true of.
    pub(crate) joining: bool,
    pub(crate) known: &'a Personas,
}

impl Sending<'_> {
    /// The edit of the target that puts copies of these cards there.
    pub(crate) fn edit(&self, cards: &[Card], new_id: &dyn Fn() -> Uuid) -> Edit {
        let ids: HashMap<CardId, CardId> = cards
            .iter()
            .map(|card| (card.id, CardId(new_id())))
            .collect();
        let mut cards: Vec<Card> = cards.iter().map(|card| self.copy(card, &ids)).collect();
        let change = self.mark(&mut cards);
        let mut edits: Vec<Edit> = change
            .map(|change| Edit::ChangeJourney { change })
            .into_iter()
            .collect();
        let (place, at) = (self.place, self.at);
        edits.push(Edit::PutCards { cards, place, at });
        Edit::Several { edits }
    }

    /// The card with where it comes from, and its links to those that go along.
    fn copy(&self, card: &Card, ids: &HashMap<CardId, CardId>) -> Card {
        let mut copy = card.clone();
        let renewed = |link: &CardId| ids.get(link).copied();
        copy.id = renewed(&card.id).unwrap_or(card.id);
        copy.details.pains = card.details.pains.iter().filter_map(renewed).collect();
        copy.details.opportunity = card.details.opportunity.as_ref().and_then(renewed);
        copy.origin = Some(Origin {
            document: self.source.id(),
            card: card.id,
        });
        copy.personas = marks(self.source, card, self.known);
        copy.text = self.text(card);
        copy
    }

    /// Leaves the cards the marks that the target shows; says whom a journey takes up.
    fn mark(&self, cards: &mut [Card]) -> Option<JourneyChange> {
        let Some(journey) = self.target.journey() else {
            let own = owner(self.target);
            for card in cards {
                // What lies on her own sheet or map is hers without a mark.
                let is_own = card.personas.iter().all(|it| Some(*it) == own);
                if is_own || self.target.persona().is_some() {
                    card.personas.clear();
                }
            }
            return None;
        };
        let mut cast = journey.personas.clone();
        if self.joining && is_joinable(self.target) {
            let marks = cards.iter().flat_map(|card| &card.personas);
            cast.extend(newcomers(self.target, marks));
        }
        for card in cards {
            card.personas.retain(|it| cast.contains(it));
        }
        (cast != journey.personas).then_some(JourneyChange::Personas(cast))
    }

    /// What the card says: a scale says both its poles and its place where it is no scale any longer, and
    /// is the same scale again where it becomes one.
    fn text(&self, card: &Card) -> String {
        let becomes_scale = is_scales(self.target, self.place) == Some(true);
        let was_scale = is_scales(self.source, card.place).unwrap_or(!becomes_scale);
        if card.details.opposite.is_empty() || was_scale == becomes_scale {
            return card.text.clone();
        }
        if becomes_scale {
            let mut ends = card.text.match_indices(BETWEEN).map(|(end, _)| end);
            let left = ends.find_map(|end| {
                let left = card.text.get(..end)?;
                let mut said = Language::ALL.iter().map(|it| said(left, card, *it));
                said.any(|it| it == card.text).then_some(left)
            });
            return left.unwrap_or(&card.text).to_owned();
        }
        said(&card.text, card, language(self.target))
    }
}

/// Whom a card is true of: those whom it is marked with, else the one whose sheet or map it lies on.
fn marks(source: &Document, card: &Card, known: &Personas) -> Vec<PersonaId> {
    let mut marks = card.personas.clone();
    if marks.is_empty() {
        marks.extend(owner(source));
    }
    marks.retain(|it| known.contains_key(it));
    marks
}

/// Whose sheet or map a document is.
fn owner(document: &Document) -> Option<PersonaId> {
    let map = document.empathy_map().and_then(|map| map.persona);
    map.or_else(|| document.persona().map(|persona| persona.id))
}

/// Whom of these a journey does not know yet.
fn newcomers<'a>(
    target: &Document,
    marks: impl IntoIterator<Item = &'a PersonaId>,
) -> Vec<PersonaId> {
    let mut newcomers = Vec::new();
    let Some(journey) = target.journey() else {
        return newcomers;
    };
    for persona in marks {
        if !journey.personas.contains(persona) && !newcomers.contains(persona) {
            newcomers.push(*persona);
        }
    }
    newcomers
}

/// Whether a journey can take up personas. Not where it has feelings of nobody: they would become the
/// newcomer's, and nobody said so.
fn is_joinable(journey: &Document) -> bool {
    let mut feelings = journey.feelings();
    feelings.all(|feeling| feeling.persona.is_some())
}

/// A scale in words.
fn said(left: &str, card: &Card, language: Language) -> String {
    let right = card.details.opposite.as_str();
    match card.details.position {
        None => format!("{left}{BETWEEN}{right}"),
        Some(position) => Words::of(language).say(
            "drawn-scale-at",
            &[
                ("left", Value::Text(left)),
                ("right", Value::Text(right)),
                ("position", Value::Number(position.into())),
            ],
        ),
    }
}

/// Whether the cards of a place are scales; none where the document has no such section.
fn is_scales(document: &Document, place: Place) -> Option<bool> {
    match place {
        Place::Section { section } => document
            .section(section)
            .map(|section| section.kind == SectionKind::Scales),
        _ => Some(false),
    }
}

fn language(document: &Document) -> Language {
    match document.head() {
        Some(Record::Journey(journey)) => journey.language,
        Some(Record::Persona(persona)) => persona.language,
        Some(Record::EmpathyMap(map)) => map.language,
        _ => Language::Dutch,
    }
}
