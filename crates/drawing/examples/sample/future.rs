//! A future journey, as a team would draw it from the current one.

use document::{
    At, Basis, CardChange, CardId, Document, Edit, FeelingChange, LaneId, NewCard, Place, RecordId,
    StepId, apply,
};
use uuid::Uuid;

/// How far the ids of the future journey lie from those of the current one.
const LATER: u128 = 1 << 64;

/// The future of the journey of `design/map.png`: a fixed day, a hostess at the door, and no phoning.
pub fn of(current: &Document) -> Document {
    let mut future = current.drawn_as_future(&mut |id| {
        // A persona is another document, and stays who she is.
        if current.record(id).is_none() {
            return id;
        }
        RecordId(Uuid::from_u128(id.0.as_u128() + LATER))
    });
    reword(
        &mut future,
        "Zoekt de juiste zaal",
        "Wordt bij de deur opgewacht",
    );
    reword(&mut future, "Waar moeten we zijn?", "Ze weten wie we zijn!");
    for text in [
        "Belt de bibliotheek voor de tijd",
        "Telefoon",
        "Tijden wisselen elke week",
        "Geen bord naar de zaal",
        "Vraagt het een andere ouder",
    ] {
        let cards = vec![card(&future, text)];
        edit(&mut future, &Edit::RemoveCards { cards });
    }
    let cards = vec![card(&future, "Niemand weet de volgende datum")];
    let step = column(&future, "Komt binnen");
    let place = cell(&future, &cards[0], step);
    let at = At::Last;
    edit(&mut future, &Edit::MoveCards { cards, place, at });

    let new = StepId(Uuid::from_u128(LATER << 1));
    let phase = future.steps()[0].phase;
    edit(
        &mut future,
        &Edit::AddStep {
            step: new,
            phase,
            name: "Krijgt een kaartje met de vaste dag".to_owned(),
            at: At::Last,
        },
    );
    let gone = column(&future, "Zoekt dag en tijd");
    edit(&mut future, &Edit::RemoveStep { step: gone });
    let does = card(&future, "Ziet een poster op school");
    let place = cell(&future, &does, new);
    add(&mut future, 1, place, "Hangt het kaartje op de koelkast");
    let door = card(&future, "Frontoffice ontvangt");
    let place = cell(&future, &door, column(&future, "Komt binnen"));
    add(
        &mut future,
        2,
        place,
        "Gastvrouw staat klaar met de kinderlijst",
    );
    for (word, value) in [("Onzeker", 1.2), ("Gespannen", 0.4), ("Twijfelt", 1.4)] {
        let feeling = future.feelings().find(|it| it.word == word);
        let feeling = feeling.expect("a feeling").id;
        for change in [
            FeelingChange::Value(value),
            FeelingChange::Word(if value > 1.3 { "Komt terug" } else { "Welkom" }.to_owned()),
        ] {
            edit(&mut future, &Edit::ChangeFeeling { feeling, change });
        }
    }
    future
}

fn add(future: &mut Document, number: u128, place: Place, text: &str) {
    let id = CardId(Uuid::from_u128((LATER << 2) + number));
    let card = NewCard {
        id,
        text: text.to_owned(),
        basis: Basis::default(),
    };
    let edit_of = Edit::AddCards {
        cards: vec![card],
        place,
        at: At::Last,
    };
    edit(future, &edit_of);
}

fn reword(future: &mut Document, text: &str, by: &str) {
    let cards = vec![card(future, text)];
    let change = CardChange::Text(by.to_owned());
    edit(future, &Edit::ChangeCards { cards, change });
}

fn edit(document: &mut Document, edit: &Edit) {
    let diff = apply(document, edit).expect("an edit that can be made");
    document.commit(&diff);
}

fn card(document: &Document, text: &str) -> CardId {
    let found = document.cards().find(|card| card.text == text);
    found.expect("a card").id
}

fn column(document: &Document, name: &str) -> StepId {
    let steps = document.steps();
    steps.iter().find(|it| it.name == name).expect("a step").id
}

/// The cell of a card's lane in this step.
fn cell(document: &Document, of: &CardId, step: StepId) -> Place {
    let lane = match document.card(*of).map(|card| card.place) {
        Some(Place::Cell { lane, .. }) => lane,
        _ => LaneId(Uuid::nil()),
    };
    Place::Cell {
        lane,
        step,
        span: 1,
    }
}
