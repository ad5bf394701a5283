//! Documents to begin with.

use document::{
    Accent, Divider, DividerId, DividerKind, Document, DocumentId, EmpathyMap, Journey, Lane,
    LaneId, LaneKind, Language, Order, Persona, PersonaId, Phase, PhaseId, Record, Section,
    SectionId, SectionKind, Step, StepId,
};
use uuid::Uuid;
use words::{Value, Words};

/// The phases of a blank journey by the keys of their names, each with as many steps.
const PHASES: [(&str, usize); 3] = [
    ("blank-phase-before", 2),
    ("blank-phase-during", 2),
    ("blank-phase-after", 1),
];

/// The rows of a blank journey: what the customer does and meets, how that is, and what to do.
const ROWS: [Row; 8] = [
    Row::Lane(LaneKind::Action),
    Row::Lane(LaneKind::Thought),
    Row::Lane(LaneKind::Emotion),
    Row::Lane(LaneKind::Touchpoint),
    Row::Lane(LaneKind::Pain),
    Row::Lane(LaneKind::Opportunity),
    Row::Divider(DividerKind::Visibility),
    Row::Lane(LaneKind::Backstage),
];

/// The sections of a new persona, as they are read: what she wants, what stands in the way, how she goes about.
const SECTIONS: [SectionKind; 9] = [
    SectionKind::Goals,
    SectionKind::Needs,
    SectionKind::Frustrations,
    SectionKind::Jobs,
    SectionKind::Scales,
    SectionKind::Channels,
    SectionKind::Accessibility,
    SectionKind::Sources,
    SectionKind::Appearances,
];

enum Row {
    Lane(LaneKind),
    Divider(DividerKind),
}

/// A journey with the usual rows, and steps that wait for their names.
pub(crate) fn journey(title: String, language: Language, id: &dyn Fn() -> Uuid) -> Document {
    let words = Words::of(language);
    let head = DocumentId(id());
    let mut records = vec![Record::Journey(Box::new(Journey::new(
        head, title, language,
    )))];
    let mut number = 0.0;
    for ((name, steps), order) in PHASES.iter().zip(Order::several(None, None, PHASES.len())) {
        let phase = PhaseId(id());
        records.push(Record::Phase(Phase {
            id: phase,
            order,
            name: words.say(name, &[]),
            colour: None,
            origin: None,
            collapsed: false,
            speaker_notes: String::new(),
        }));
        for order in Order::several(None, None, *steps) {
            number += 1.0;
            records.push(Record::Step(Step {
                id: StepId(id()),
                phase,
                order,
                name: words.say("blank-step", &[("number", Value::Number(number))]),
                moment_of_truth: false,
                link: None,
                width: Step::WIDTH,
                origin: None,
            }));
        }
    }
    for (row, order) in ROWS.iter().zip(Order::several(None, None, ROWS.len())) {
        records.push(match row {
            Row::Lane(kind) => Record::Lane(Lane {
                id: LaneId(id()),
                order,
                kind: *kind,
                name: String::new(),
                hidden: false,
                collapsed: false,
                height: 0,
                origin: None,
            }),
            Row::Divider(kind) => Record::Divider(Divider {
                id: DividerId(id()),
                order,
                kind: *kind,
            }),
        });
    }
    Document::new(head, records)
}

/// A persona of whom only the name is known, in the next of the colours.
pub(crate) fn persona(
    name: String,
    language: Language,
    others: usize,
    id: &dyn Fn() -> Uuid,
) -> Document {
    let head = PersonaId(id());
    let persona = Persona::new(head, name, next_colour(others), language);
    let orders = Order::several(None, None, SECTIONS.len());
    let sections = SECTIONS.iter().zip(orders).map(|(kind, order)| {
        Record::Section(Section {
            id: SectionId(id()),
            order,
            kind: *kind,
            name: String::new(),
            hidden: false,
        })
    });
    let head_record = Record::Persona(Box::new(persona));
    Document::new(head.into(), sections.chain([head_record]))
}

/// The colour of a persona beside this many others.
pub(crate) fn next_colour(others: usize) -> Accent {
    let colour = Accent::ALL.iter().cycle().nth(others);
    colour.copied().unwrap_or(Accent::Teal)
}

/// An empathy map with nothing in its boxes.
pub(crate) fn empathy_map(
    situation: String,
    language: Language,
    id: &dyn Fn() -> Uuid,
) -> Document {
    let head = DocumentId(id());
    let map = EmpathyMap::new(head, situation, language);
    Document::new(head, [Record::EmpathyMap(Box::new(map))])
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;

    fn ids() -> impl Fn() -> Uuid {
        let last = Cell::new(0);
        move || {
            last.set(last.get() + 1);
            Uuid::from_u128(last.get())
        }
    }

    #[test]
    fn blank_documents_keep_the_rules() {
        for language in Language::ALL {
            let journey = journey("Ik wil".to_owned(), *language, &ids());
            assert_eq!(document::check(&journey), Ok(()));
            assert_eq!(journey.steps().len(), 5);
            let persona = persona("Samira".to_owned(), *language, 7, &ids());
            assert_eq!(document::check(&persona), Ok(()));
            assert_eq!(persona.sections().len(), 9);
            let map = empathy_map("Aan de balie".to_owned(), *language, &ids());
            assert_eq!(document::check(&map), Ok(()));
        }
    }
}
