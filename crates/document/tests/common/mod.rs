#![allow(dead_code, reason = "each test file uses its part")]
#![allow(clippy::expect_used, reason = "a test ends at what it does not expect")]

use document::{
    Accent, At, Basis, BoxKind, CardId, Curve, Diff, Document, DocumentId, Edit, EditError,
    EmpathyMap, FeelingId, Journey, Lane, LaneId, LaneKind, Language, NewCard, Order, Persona,
    PersonaId, Phase, PhaseId, Place, Record, Section, SectionId, SectionKind, Step, StepId, apply,
};
use uuid::Uuid;

pub const JOURNEY: DocumentId = DocumentId(Uuid::from_u128(1));

pub fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

pub fn phase(number: u128) -> PhaseId {
    PhaseId(id(1000 + number))
}

pub fn step(number: u128) -> StepId {
    StepId(id(2000 + number))
}

pub fn lane(number: u128) -> LaneId {
    LaneId(id(3000 + number))
}

pub fn card(number: u128) -> CardId {
    CardId(id(4000 + number))
}

pub fn feeling(number: u128) -> FeelingId {
    FeelingId(id(5000 + number))
}

pub fn persona(number: u128) -> PersonaId {
    PersonaId(id(6000 + number))
}

/// A journey whose phases have these steps, with a lane of actions (0), one of emotions (1) and one
/// of pains (2).
pub fn journey(phases: &[&[u128]]) -> Document {
    let head = Journey::new(JOURNEY, "Ik wil lezen".to_owned(), Language::Dutch);
    let mut records = vec![Record::Journey(Box::new(head))];
    let places = Order::several(None, None, phases.len());
    for ((number, steps), order) in (0..).zip(phases).zip(places) {
        records.push(Record::Phase(Phase {
            id: phase(number),
            order,
            name: format!("Fase {number}"),
            colour: None,
            origin: None,
            collapsed: false,
            speaker_notes: String::new(),
        }));
        for (own, order) in steps.iter().zip(Order::several(None, None, steps.len())) {
            records.push(Record::Step(Step {
                id: step(*own),
                phase: phase(number),
                order,
                name: format!("Stap {own}"),
                moment_of_truth: false,
                link: None,
                width: Step::WIDTH,
                origin: None,
            }));
        }
    }
    let kinds = [LaneKind::Action, LaneKind::Emotion, LaneKind::Pain];
    let places = Order::several(None, None, kinds.len());
    for ((number, kind), order) in (0..).zip(kinds).zip(places) {
        records.push(Record::Lane(Lane {
            id: lane(number),
            order,
            kind,
            name: String::new(),
            hidden: false,
            collapsed: false,
            height: 0,
            origin: None,
        }));
    }
    Document::new(JOURNEY, records)
}

pub fn section(number: u128) -> SectionId {
    SectionId(id(7000 + number))
}

/// A persona with so many sections of goals.
pub fn persona_sheet(sections: usize) -> Document {
    let head = Persona::new(
        persona(0),
        "Samira".to_owned(),
        Accent::Teal,
        Language::Dutch,
    );
    let orders = Order::several(None, None, sections);
    let sections = (0..).zip(orders).map(|(number, order)| {
        Record::Section(Section {
            id: section(number),
            order,
            kind: SectionKind::Goals,
            name: String::new(),
            hidden: false,
        })
    });
    let head = Record::Persona(Box::new(head));
    Document::new(persona(0).into(), sections.chain([head]))
}

pub const MAP: DocumentId = DocumentId(Uuid::from_u128(2));

/// An empty empathy map.
pub fn empathy_map() -> Document {
    let map = EmpathyMap::new(MAP, "Aan de balie".to_owned(), Language::Dutch);
    Document::new(MAP, [Record::EmpathyMap(Box::new(map))])
}

pub fn in_box(role: BoxKind) -> Place {
    Place::Box { role }
}

pub fn in_section(number: u128) -> Place {
    Place::Section {
        section: section(number),
    }
}

pub fn cell(in_lane: u128, in_step: u128, span: u16) -> Place {
    Place::Cell {
        lane: lane(in_lane),
        step: step(in_step),
        span,
    }
}

pub fn add_card(number: u128, place: Place) -> Edit {
    Edit::AddCards {
        cards: vec![new_card(number)],
        place,
        at: At::Last,
    }
}

pub fn new_card(number: u128) -> NewCard {
    NewCard {
        id: card(number),
        text: format!("Kaart {number}"),
        basis: Basis::default(),
    }
}

pub fn set_feeling(number: u128, in_step: u128, of: Option<PersonaId>, value: f32) -> Edit {
    Edit::SetFeeling {
        feeling: feeling(number),
        lane: lane(1),
        step: step(in_step),
        persona: of,
        curve: Curve::Real,
        value,
    }
}

/// Makes an edit, and sees that the document is as it must be.
pub fn edit(document: &mut Document, edit: &Edit) -> Diff {
    let diff = apply(document, edit).expect("an edit that can be made");
    document.commit(&diff);
    assert_eq!(document::check(document), Ok(()), "after {edit:?}");
    diff
}

pub fn refusal(document: &Document, edit: &Edit) -> EditError {
    apply(document, edit).expect_err("a refusal")
}

/// The columns that a card covers, by their steps' numbers.
pub fn covers(document: &Document, number: u128) -> Vec<u128> {
    let Some(card) = document.card(card(number)) else {
        return vec![];
    };
    let Place::Cell { step, span, .. } = card.place else {
        return vec![];
    };
    document
        .steps()
        .iter()
        .map(|step| step.id)
        .skip_while(|column| *column != step)
        .take(span.into())
        .map(|column| column.0.as_u128() - 2000)
        .collect()
}
