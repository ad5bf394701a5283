use super::{Builder, Sample, hash};
use document::{
    ArrowEnd, At, BasisKind, CardColour, Edit, FreeNote, FreeNoteId, LaneKind, Language, NoteForm,
    NoteFrame, NotePlace, Order, Picture,
};
use uuid::Uuid;

/// A journey with free notes of every form and colour, some of them beyond its paper.
pub fn sample() -> Sample {
    let mut it = Builder::new("Ik wil een boek ophalen", Language::Dutch);
    it.phase("Vooraf", &["Zoekt", "Reserveert"]);
    it.phase("In de bibliotheek", &["Komt binnen", "Vindt het boek"]);
    let actions = it.lane(LaneKind::Action, "");
    let pains = it.lane(LaneKind::Pain, "");
    let seen = (BasisKind::Observation, "");
    it.card(actions, 0, 1, "Kijkt in de catalogus", seen, &[]);
    let poster = it.card(actions, 2, 1, "Zoekt de afhaalkast", seen, &[]);
    let sign = it.card(pains, 2, 1, "Er hangt geen bord", seen, &[]);
    let at = |column: usize, x, y| NotePlace {
        column: Some(it.step(column)),
        row: Some(pains),
        x,
        y,
    };
    let framed = |place, width, height| NoteFrame {
        place,
        width,
        height,
    };
    let mut notes = Vec::new();
    let mut put = |text: &str, colour, form| {
        let id = FreeNoteId(Uuid::from_u128(70_000 + notes.len() as u128));
        notes.push(FreeNote {
            id,
            order: Order::default(),
            locked: false,
            text: text.to_owned(),
            colour,
            form,
        });
        id
    };
    let texts = [
        "Nagaan bij de balie",
        "Dit speelt alleen op zaterdag",
        "Wie weet hoe dit bij andere vestigingen gaat?",
        "Goed idee",
        "Zie het onderzoek van vorig jaar",
        "Later",
    ];
    let mut stickies = Vec::new();
    for (column, (colour, text)) in CardColour::ALL.iter().zip(texts).enumerate() {
        let place = at(
            column % 4,
            20 + 30 * i32::try_from(column / 4).unwrap_or(0),
            70 + 110 * i32::try_from(column / 4).unwrap_or(0),
        );
        let frame = framed(place, 150, 90);
        stickies.push(put(text, *colour, NoteForm::Sticky { frame }));
    }
    let frame = framed(at(3, 240, -60), 180, 40);
    put(
        "Hier wordt het voller",
        CardColour::Red,
        NoteForm::Text { frame },
    );
    let picture = Picture {
        image: hash(),
        width: 240,
        height: 160,
        alt: "De afhaalkast bij de ingang".to_owned(),
        decorative: false,
    };
    let frame = framed(at(3, 240, 0), 180, 120);
    put("", CardColour::Grey, NoteForm::Picture { frame, picture });
    let thing = |id: document::RecordId| ArrowEnd::Thing { id };
    let point = |place| ArrowEnd::Point { place };
    for (from, to, text, colour) in [
        (
            thing(poster.into()),
            thing(sign.into()),
            "",
            CardColour::Grey,
        ),
        (
            thing(stickies[0].into()),
            thing(poster.into()),
            "dus",
            CardColour::Blue,
        ),
        (
            thing(stickies[2].into()),
            point(at(3, 200, 260)),
            "",
            CardColour::Purple,
        ),
    ] {
        put(text, colour, NoteForm::Arrow { from, to });
    }
    it.edit(&Edit::AddFreeNotes {
        notes,
        at: At::Last,
    });
    it.finish()
}
