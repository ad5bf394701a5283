//! What holds of every edit of every document, whatever comes.
#![allow(clippy::expect_used, reason = "a test ends at what it does not expect")]

mod common;

use common::{empathy_map, id, journey, persona, persona_sheet};
use document::{
    ArrowEnd, At, BarrierKind, Basis, BasisKind, BoxKind, Card, CardChange, CardColour, CardCopy,
    CardId, Curve, Diff, DividerId, DividerKind, Document, DocumentKind, Edit, EditError,
    EmpathyMapChange, EmpathyVariant, FeelingChange, FeelingId, Filter, FreeNote, FreeNoteChange,
    FreeNoteId, FreeNoteMove, JourneyChange, JourneyState, LaneChange, LaneId, LaneKind, Look,
    NewCard, NoteForm, NoteFrame, NotePlace, Order, PersonaChange, PersonaId, PhaseChange, PhaseId,
    Place, Record, RecordId, SavedViewChange, SavedViewId, SectionChange, SectionId, SectionKind,
    StepChange, StepId, apply, check,
};
use proptest::{collection::vec, prelude::*};
use uuid::Uuid;

/// What an edit is made of before it meets a document: numbers that choose among what is there.
#[derive(Debug, Clone)]
struct Choice {
    what: u8,
    first: usize,
    second: usize,
    number: u16,
    value: f32,
    text: String,
    at: u8,
    fresh: u128,
}

fn choice() -> impl Strategy<Value = Choice> {
    (
        0..66u8,
        any::<usize>(),
        any::<usize>(),
        0..900u16,
        -2.5..2.5f32,
        "\\PC{0,6}|[a-c]\r\n\u{0}",
        0..6u8,
        // Few, so that ids are sometimes used twice.
        (1 << 64)..((1u128 << 64) + 60),
    )
        .prop_map(
            |(what, first, second, number, value, text, at, fresh)| Choice {
                what,
                first,
                second,
                number,
                value,
                text,
                at,
                fresh,
            },
        )
}

fn choices() -> impl Strategy<Value = Vec<Choice>> {
    vec(choice(), 1..60)
}

/// The `index`th of some ids, counted round; a strange one where there are none.
fn pick(ids: &[Uuid], index: usize) -> Uuid {
    ids.get(index % ids.len().max(1)).copied().unwrap_or(id(7))
}

/// The edit that a choice means in a document.
fn edit_of(document: &Document, choice: &Choice) -> Edit {
    let Choice {
        first,
        second,
        number,
        ref text,
        ..
    } = *choice;
    let fresh = id(choice.fresh);
    let phases: Vec<_> = document.phases().iter().map(|it| it.id.0).collect();
    let steps: Vec<_> = document.steps().iter().map(|it| it.id.0).collect();
    let rows: Vec<_> = document.rows().iter().map(|it| it.id().0).collect();
    let lanes: Vec<_> = document.lanes().iter().map(|it| it.id.0).collect();
    let emotions = document.lanes().into_iter();
    let emotions = emotions.filter(|it| it.kind == LaneKind::Emotion);
    let emotions: Vec<_> = emotions.map(|it| it.id.0).collect();
    let cards: Vec<_> = document.cards().map(|it| it.id.0).collect();
    let feelings: Vec<_> = document.feelings().map(|it| it.id.0).collect();
    let at = |siblings: &[Uuid]| match choice.at {
        0 => At::First,
        1 => At::Before {
            id: RecordId(pick(siblings, second)),
        },
        2 => At::After {
            id: RecordId(pick(siblings, second)),
        },
        _ => At::Last,
    };
    let phase = PhaseId(pick(&phases, first));
    let step = StepId(pick(&steps, first));
    let lane = LaneId(pick(&lanes, second));
    let card = CardId(pick(&cards, first));
    let other = CardId(pick(&cards, second));
    let feeling = FeelingId(pick(&feelings, first));
    let several = if choice.at.is_multiple_of(2) {
        vec![card]
    } else {
        vec![card, other]
    };
    let somebody = (choice.at > 1).then(|| persona(second as u128 % 3));
    let sections: Vec<_> = document.sections().iter().map(|it| it.id.0).collect();
    let section = SectionId(pick(&sections, first));
    let boxes = BoxKind::ALL.iter().cycle();
    let place = match document.kind() {
        Some(DocumentKind::Persona) => Place::Section { section },
        Some(DocumentKind::EmpathyMap) => Place::Box {
            role: *boxes.clone().nth(first % 50).expect("a box"),
        },
        _ => Place::Cell {
            lane,
            step,
            span: number % 5,
        },
    };
    let there: Vec<_> = document.cards_at(place).iter().map(|it| it.id.0).collect();
    let change = |change: CardChange| Edit::ChangeCards {
        cards: several.clone(),
        change,
    };
    // A card as another document may have it, with a link to what is not here.
    let put = |card: &Card| {
        let mut put = card.clone();
        put.id = CardId(fresh);
        put.details.pains = vec![other, CardId(id(choice.fresh + 2))];
        put
    };
    let notes: Vec<_> = document.free_notes().iter().map(|it| it.id.0).collect();
    let note = FreeNoteId(pick(&notes, first));
    let note_place = NotePlace {
        column: (choice.at > 1).then_some(step),
        row: (choice.at > 2).then_some(lane),
        x: i32::from(number) - 100,
        y: i32::from(number) / 2,
    };
    let frame = NoteFrame {
        place: note_place,
        width: number,
        height: 90,
    };
    let things = document
        .records()
        .filter(|it| !matches!(it, Record::SavedView(_)));
    let things: Vec<_> = things.map(|it| it.id().0).collect();
    let end = |index: usize| match index % 4 {
        0 => ArrowEnd::Point { place: note_place },
        _ => ArrowEnd::Thing {
            id: RecordId(pick(&things, index)),
        },
    };
    let new_note = |number: u128, form: NoteForm| FreeNote {
        id: FreeNoteId(id(number)),
        order: Order::default(),
        locked: false,
        text: text.clone(),
        colour: *CardColour::ALL.get(first % 6).expect("a colour"),
        form,
    };
    let (from, to) = (end(first), end(second));
    let views: Vec<_> = document.saved_views().iter().map(|it| it.id.0).collect();
    let saved_view = SavedViewId(pick(&views, first));
    let filter = || Filter {
        personas: somebody.into_iter().collect(),
        bases: BasisKind::ALL.iter().copied().take(first % 3).collect(),
        tags: vec![text.clone(), text.clone()],
        lanes: vec![lane],
    };
    let edge = i32::from(number) * 1200;
    let look = (choice.at > 3).then(|| Look {
        x: edge,
        y: -edge,
        width: number.into(),
        height: 1,
    });
    match choice.what {
        0 => Edit::AddPhase {
            phase: PhaseId(fresh),
            name: text.clone(),
            step: StepId(id(choice.fresh + 1)),
            step_name: text.clone(),
            at: at(&phases),
        },
        1 => Edit::ChangePhase {
            phase,
            change: PhaseChange::Name(text.clone()),
        },
        2 => Edit::MovePhase {
            phase,
            at: at(&phases),
        },
        3 => Edit::RemovePhase { phase },
        4 | 5 => Edit::AddStep {
            step: StepId(fresh),
            phase,
            name: text.clone(),
            at: at(&steps),
        },
        6 => Edit::ChangeStep {
            step,
            change: StepChange::Width(number),
        },
        7 | 8 => Edit::MoveStep {
            step,
            phase: PhaseId(pick(&phases, second)),
            at: at(&steps),
        },
        9 => Edit::RemoveStep { step },
        10 => Edit::AddLane {
            lane: LaneId(fresh),
            kind: *LaneKind::ALL
                .get(first % LaneKind::ALL.len())
                .expect("a kind"),
            name: text.clone(),
            at: at(&rows),
        },
        11 => Edit::ChangeLane {
            lane,
            change: LaneChange::Kind(*LaneKind::ALL.get(first % 5).expect("a kind")),
        },
        12 => Edit::RemoveLane { lane },
        13 => Edit::AddDivider {
            divider: DividerId(fresh),
            kind: DividerKind::Visibility,
            at: at(&rows),
        },
        14 => Edit::MoveRow {
            row: RecordId(pick(&rows, first)),
            at: at(&rows),
        },
        15 => Edit::RemoveDivider {
            divider: DividerId(pick(&rows, first)),
        },
        16..=18 => Edit::AddCards {
            cards: vec![
                NewCard {
                    id: CardId(fresh),
                    text: text.clone(),
                    basis: Basis::default(),
                },
                NewCard {
                    id: CardId(id(choice.fresh + 1)),
                    text: text.clone(),
                    basis: Basis {
                        kind: BasisKind::Observation,
                        source: text.clone(),
                        people: Some(number.into()),
                        date: None,
                    },
                },
            ],
            place,
            at: at(&there),
        },
        19 => change(CardChange::Text(text.clone())),
        20 => change(CardChange::Span(number % 7)),
        21 => change(CardChange::Pains(vec![other, CardId(fresh)])),
        22 => change(CardChange::Opportunity(Some(other))),
        23 => change(CardChange::Effort(u8::try_from(number % 7).ok())),
        24 => change(CardChange::Value(Some(f64::from(choice.value) / 3.0))),
        25 => change(CardChange::Barriers(BarrierKind::ALL.to_vec())),
        26 => Edit::MoveCards {
            cards: several,
            place,
            at: at(&there),
        },
        27 => Edit::CopyCards {
            copies: vec![CardCopy {
                of: card,
                copy: CardId(fresh),
            }],
        },
        28 => Edit::RemoveCards { cards: several },
        29..=32 => Edit::SetFeeling {
            feeling: FeelingId(fresh),
            lane: LaneId(pick(&emotions, second)),
            // Few places, so that two feelings sometimes meet.
            step: StepId(pick(&steps, first % 2)),
            persona: somebody,
            curve: if choice.at == 5 {
                Curve::Desired
            } else {
                Curve::Real
            },
            value: choice.value,
        },
        33 => Edit::ChangeFeeling {
            feeling,
            change: FeelingChange::Reason(text.clone()),
        },
        34 => Edit::PutCards {
            cards: document.card(card).into_iter().map(put).collect(),
            place,
            at: at(&there),
        },
        35 | 36 => Edit::AddSection {
            section: SectionId(fresh),
            kind: *SectionKind::ALL.get(first % 16).expect("a kind"),
            name: text.clone(),
            at: at(&sections),
        },
        37 => Edit::MoveSection {
            section,
            at: at(&sections),
        },
        38 => Edit::RemoveSection { section },
        39 => Edit::ChangeSection {
            section,
            change: SectionChange::Hidden(choice.at == 0),
        },
        40 => change(CardChange::Position(u8::try_from(number % 130).ok())),
        41 => Edit::ChangePersona {
            change: PersonaChange::Tags(vec![text.clone(), text.clone()]),
        },
        42 | 43 => Edit::ChangeEmpathyMap {
            change: if choice.at < 3 {
                EmpathyMapChange::Variant(*EmpathyVariant::ALL.get(first % 2).expect("one"))
            } else {
                EmpathyMapChange::Situation(text.clone())
            },
        },
        46 | 47 => Edit::AddFreeNotes {
            notes: vec![
                new_note(choice.fresh, NoteForm::Sticky { frame }),
                new_note(choice.fresh + 1, NoteForm::Arrow { from, to }),
            ],
            at: at(&notes),
        },
        48 | 49 => Edit::AddFreeNotes {
            notes: vec![new_note(choice.fresh, NoteForm::Text { frame })],
            at: at(&notes),
        },
        50 | 51 => Edit::AddFreeNotes {
            notes: vec![new_note(choice.fresh, NoteForm::Arrow { from, to })],
            at: At::Last,
        },
        52 => Edit::ChangeFreeNotes {
            notes: vec![note],
            change: match choice.at {
                0 => FreeNoteChange::From(from),
                1 => FreeNoteChange::To(to),
                2 => FreeNoteChange::Locked(true),
                _ => FreeNoteChange::Text(text.clone()),
            },
        },
        53 => Edit::MoveFreeNotes {
            moves: vec![FreeNoteMove { note, frame }],
        },
        54 => Edit::LayerFreeNotes {
            notes: vec![note],
            at: at(&notes),
        },
        55 => Edit::RemoveFreeNotes { notes: vec![note] },
        56 => Edit::RemoveLane { lane },
        57 => Edit::RemovePhase { phase },
        58 => Edit::ChangePhase {
            phase,
            change: if choice.at < 3 {
                PhaseChange::Collapsed(choice.at == 0)
            } else {
                PhaseChange::SpeakerNotes(text.clone())
            },
        },
        59 | 60 => Edit::AddSavedView {
            saved_view: SavedViewId(fresh),
            name: text.clone(),
            filter: filter(),
            look,
            at: at(&views),
        },
        61 => Edit::ChangeSavedView {
            saved_view,
            change: match choice.at {
                0 | 1 => SavedViewChange::Filter(filter()),
                2 => SavedViewChange::SpeakerNotes(text.clone()),
                3 => SavedViewChange::Name(text.clone()),
                _ => SavedViewChange::Look(look),
            },
        },
        62 => Edit::MoveSavedView {
            saved_view,
            at: at(&views),
        },
        63 => Edit::RemoveSavedView { saved_view },
        64 => Edit::StrikePersona {
            persona: persona(second as u128 % 3),
        },
        _ => Edit::ChangeJourney {
            change: match choice.at {
                0 => JourneyChange::Title(text.clone()),
                1 => JourneyChange::State(JourneyState::Future),
                _ => {
                    let cast = (0..3).filter(|who| first & (1 << who) != 0);
                    let mut cast: Vec<PersonaId> = cast.map(persona).collect();
                    if second % 2 == 0 {
                        cast.reverse();
                    }
                    JourneyChange::Personas(cast)
                }
            },
        },
    }
}

/// A document of each kind in turn.
fn beginning(choices: &[Choice]) -> Document {
    match choices.first().map(|choice| choice.fresh % 3) {
        Some(0) => persona_sheet(2),
        Some(1) => empathy_map(),
        _ => journey(&[&[0, 1, 2], &[3, 4]]),
    }
}

/// Makes those edits that can be made, and gives the document before and after each.
fn lived(choices: &[Choice]) -> Vec<(Document, Edit, Result<Diff, EditError>, Document)> {
    let mut document = beginning(choices);
    choices
        .iter()
        .map(|choice| {
            let edit = edit_of(&document, choice);
            let before = document.clone();
            let applied = apply(&before, &edit);
            if let Ok(diff) = &applied {
                document.commit(diff);
            }
            (before, edit, applied, document.clone())
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn a_document_is_as_it_must_be_after_every_edit(choices in choices()) {
        for (_, edit, _, after) in lived(&choices) {
            prop_assert_eq!(check(&after), Ok(()), "after {:?}", edit);
        }
    }

    #[test]
    fn reversing_a_diff_gives_the_document_before(choices in choices()) {
        for (before, edit, applied, mut after) in lived(&choices) {
            if let Ok(diff) = applied {
                after.commit(&diff.reversed());
                prop_assert_eq!(&after, &before, "after {:?}", edit);
            }
        }
    }

    #[test]
    fn a_diff_reversed_twice_is_itself(choices in choices()) {
        for (_, _, applied, _) in lived(&choices) {
            if let Ok(diff) = applied {
                prop_assert_eq!(diff.reversed().reversed(), diff);
            }
        }
    }

    #[test]
    fn squashed_diffs_do_what_they_do_one_after_the_other(choices in choices()) {
        let lived = lived(&choices);
        let mut document = beginning(&choices);
        let diffs = lived.iter().filter_map(|(_, _, applied, _)| applied.clone().ok());
        let all = diffs.fold(Diff::default(), Diff::squashed);
        document.commit(&all);
        prop_assert_eq!(&document, &lived.last().expect("one").3);
        document.commit(&all.reversed());
        prop_assert_eq!(&document, &lived.first().expect("one").0);
    }

    #[test]
    fn it_does_not_matter_which_diffs_are_squashed_first(choices in choices()) {
        let lived = lived(&choices);
        let diffs: Vec<Diff> = lived.iter().filter_map(|it| it.2.clone().ok()).collect();
        let from_the_left = diffs.iter().cloned().fold(Diff::default(), Diff::squashed);
        let from_the_right = diffs
            .iter()
            .rev()
            .fold(Diff::default(), |later, diff| diff.clone().squashed(later));
        prop_assert_eq!(from_the_left, from_the_right);
    }

    #[test]
    fn several_edits_are_as_each_after_the_other(choices in choices()) {
        let lived = lived(&choices);
        let made = lived.iter().filter(|it| it.2.is_ok());
        let edits = made.map(|it| it.1.clone()).collect();
        let start = beginning(&choices);
        let diff = apply(&start, &Edit::Several { edits }).expect("each can be made");
        let mut document = start;
        document.commit(&diff);
        prop_assert_eq!(&document, &lived.last().expect("one").3);
    }

    #[test]
    fn one_edit_that_cannot_be_made_spoils_several(choices in choices()) {
        for (before, edit, applied, _) in lived(&choices) {
            if applied.is_err() {
                let title = JourneyChange::Title("Anders".to_owned());
                let edits = vec![Edit::ChangeJourney { change: title }, edit];
                let both = Edit::Several { edits };
                prop_assert!(apply(&before, &both).is_err());
            }
        }
    }

    #[test]
    fn a_diff_tells_no_change_that_is_none(choices in choices()) {
        for (before, _, applied, after) in lived(&choices) {
            for id in applied.unwrap_or_default().changes.keys() {
                prop_assert_ne!(before.record(*id), after.record(*id));
            }
        }
    }

    #[test]
    fn edits_diffs_and_records_come_back_from_json_as_they_were(choices in choices()) {
        for (_, edit, applied, after) in lived(&choices) {
            let json = serde_json::to_string(&edit).expect("JSON");
            prop_assert_eq!(serde_json::from_str::<Edit>(&json).expect("an edit"), edit);
            if let Ok(diff) = applied {
                let json = serde_json::to_string(&diff).expect("JSON");
                prop_assert_eq!(serde_json::from_str::<Diff>(&json).expect("a diff"), diff);
            }
            for record in after.records() {
                let json = serde_json::to_string(record).expect("JSON");
                prop_assert_eq!(&serde_json::from_str::<Record>(&json).expect("a record"), record);
            }
        }
    }

    #[test]
    fn a_document_with_new_ids_is_as_it_must_be_and_can_have_its_old_ones_back(
        choices in choices(),
    ) {
        let document = lived(&choices).pop().expect("one").3;
        let own: Vec<RecordId> = document.records().map(Record::id).collect();
        let mut flip = |it: RecordId| match own.contains(&it) {
            true => RecordId(Uuid::from_u128(!it.0.as_u128())),
            false => it,
        };
        let renamed = document.renamed(&mut flip);
        prop_assert_eq!(check(&renamed), Ok(()));
        prop_assert_eq!(renamed.id().0.as_u128(), !document.id().0.as_u128());
        let mut flip_back = |it: RecordId| {
            let back = RecordId(Uuid::from_u128(!it.0.as_u128()));
            if own.contains(&back) { back } else { it }
        };
        prop_assert_eq!(renamed.renamed(&mut flip_back), document);
    }
}
