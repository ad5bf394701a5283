use super::{Builder, Sample};
use document::BasisKind::{Assumption, Conversation, Observation};
use document::LaneKind;
use document::{
    Accent, BasisKind, CardChange, Channel, ChannelKind, Curve, DividerKind, JourneyChange,
    Language, Presence,
};

const SEEN: (BasisKind, &str) = (Conversation, "gesprek");
const THOUGHT: (BasisKind, &str) = (Assumption, "");

fn by(kind: ChannelKind, presence: Presence) -> CardChange {
    CardChange::Channels(vec![Channel {
        kind,
        name: String::new(),
        presence,
    }])
}

/// The journey of `design/map.png`.
pub fn sample() -> Sample {
    let mut it = Builder::new(
        "Ik wil met mijn dochter naar het voorlezen",
        Language::Dutch,
    );
    it.head(JourneyChange::Scenario(
        "Een ouder die weinig Nederlands leest, wil elke week met haar kind meedoen.".into(),
    ));
    it.head(JourneyChange::Organisation(
        "Bibliotheek Voorbeeldstad".into(),
    ));
    it.head(JourneyChange::Date("2026-03".parse().ok()));
    it.head(JourneyChange::Version("3".into()));
    let samira = it.persona(
        "Samira, 34",
        "Ik wil dat zij het beter kan dan ik.",
        Some("samira"),
        Accent::Purple,
    );
    it.phase(
        "Ontdekken",
        &["Hoort van de activiteit", "Zoekt dag en tijd"],
    );
    it.phase("Voorbereiden", &["Regelt de middag"]);
    it.phase("Meedoen", &["Komt binnen", "Luistert mee"]);
    it.phase("Terugkomen", &["Plant de volgende keer"]);
    let step = it.step(3);
    it.edit(&document::Edit::ChangeStep {
        step,
        change: document::StepChange::MomentOfTruth(true),
    });

    let does = it.lane(LaneKind::Action, "");
    for (step, text, basis) in [
        (0, "Ziet een poster op school", SEEN),
        (1, "Belt de bibliotheek voor de tijd", SEEN),
        (1, "Vraagt het een andere ouder", THOUGHT),
        (2, "Ruilt een dienst op het werk", THOUGHT),
        (3, "Zoekt de juiste zaal", SEEN),
        (4, "Luistert met kind op schoot", SEEN),
        (5, "Neemt twee boeken mee", SEEN),
    ] {
        let card = it.card(does, step, 1, text, basis, &[]);
        quiet(&mut it, card, basis);
    }
    let contact = it.lane(LaneKind::Touchpoint, "");
    for (step, text, kind, presence) in [
        (
            0,
            "Poster, juf van groep 3",
            ChannelKind::School,
            Presence::InPerson,
        ),
        (1, "Website", ChannelKind::Website, Presence::Online),
        (1, "Telefoon", ChannelKind::Phone, Presence::Online),
        (2, "WhatsApp-groep", ChannelKind::Chat, Presence::Online),
        (3, "Balie", ChannelKind::Desk, Presence::InPerson),
        (4, "Voorlezer", ChannelKind::Collection, Presence::InPerson),
        (5, "Balie, flyer", ChannelKind::Ticket, Presence::InPerson),
    ] {
        let card = it.card(contact, step, 1, text, SEEN, &[by(kind, presence)]);
        quiet(&mut it, card, SEEN);
    }
    let thinks = it.lane(LaneKind::Thought, "");
    for (step, text, basis) in [
        (0, "Is dat ook voor ons?", SEEN),
        (1, "Vorige week was het om drie uur, nu om vier?", SEEN),
        (2, "Ik hoop dat de jongste rustig is.", THOUGHT),
        (3, "Waar moeten we zijn?", SEEN),
        (4, "Ze kent het liedje al!", SEEN),
        (5, "Is het volgende week weer?", SEEN),
    ] {
        let card = it.card(thinks, step, 1, text, basis, &[]);
        quiet(&mut it, card, basis);
    }
    let feels = it.lane(LaneKind::Emotion, "");
    for (step, value, word) in [
        (0, 0.6, "Nieuwsgierig"),
        (1, -1.5, "Verward"),
        (2, -0.4, "Gespannen"),
        (3, -1.0, "Onzeker"),
        (4, 1.7, "Trots"),
        (5, 0.3, "Twijfelt"),
    ] {
        it.feeling(feels, step, Some(samira), Curve::Real, value, (word, ""));
    }
    let pains = it.lane(LaneKind::Pain, "");
    it.card(
        pains,
        1,
        1,
        "Tijden wisselen elke week",
        (Conversation, "11 van 14 gesprekken"),
        &[CardChange::Severity(Some(4))],
    );
    it.card(
        pains,
        3,
        1,
        "Geen bord naar de zaal",
        (Observation, "3 middagen"),
        &[],
    );
    it.card(
        pains,
        5,
        1,
        "Niemand weet de volgende datum",
        (Conversation, "6 van 14 gesprekken"),
        &[],
    );
    let chances = it.lane(LaneKind::Opportunity, "");
    it.card(chances, 0, 1, "Beeldposter met weinig tekst", THOUGHT, &[]);
    for (step, text, value, effort) in [
        (1, "Eén vaste dag en tijd", 5, 1),
        (3, "Gastvrouw bij de deur", 4, 2),
        (5, "Kaartje met de volgende datum", 4, 1),
    ] {
        let scores = [
            CardChange::CustomerValue(Some(value)),
            CardChange::Effort(Some(effort)),
        ];
        let card = it.card(chances, step, 1, text, SEEN, &scores);
        quiet(&mut it, card, SEEN);
    }
    it.divider(DividerKind::Visibility);
    let behind = it.lane(LaneKind::Backstage, "");
    for (step, text, basis) in [
        (0, "Educatie maakt poster met school", SEEN),
        (1, "Marketing zet agenda online", SEEN),
        (3, "Frontoffice ontvangt", SEEN),
        (4, "Vrijwilliger leest voor", SEEN),
        (5, "Educatie plant de reeks", THOUGHT),
    ] {
        let card = it.card(behind, step, 1, text, basis, &[]);
        quiet(&mut it, card, basis);
    }
    it.finish()
}

/// Leaves the source out, as the picture does.
fn quiet(it: &mut Builder, card: document::CardId, (kind, _): (BasisKind, &str)) {
    it.edit(&document::Edit::ChangeCards {
        cards: vec![card],
        change: CardChange::Basis(document::Basis {
            kind,
            ..document::Basis::default()
        }),
    });
}
