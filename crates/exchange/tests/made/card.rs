use super::{date, id, one, picture, score, tags, words};
use document::{
    BarrierKind, Basis, BasisKind, BoxKind, Card, CardColour, CardId, Channel, ChannelKind,
    Details, DocumentId, MetricSource, Order, Origin, Place, Presence, SolutionStatus,
};
use proptest::{collection::vec, option, prelude::*};

/// A card that lies nowhere yet and names nobody.
pub fn card() -> impl Strategy<Value = Card> {
    let look = (
        option::of(one(CardColour::ALL)),
        option::of(words()),
        option::of(picture()),
    );
    let origin = option::of((id(), id()).prop_map(|(document, card)| Origin {
        document: DocumentId(document),
        card: CardId(card),
    }));
    ((id(), words()), basis(), tags(), look, details(), origin).prop_map(
        |((id, text), basis, tags, look, details, origin)| {
            let (colour, icon, picture) = look;
            let nowhere = Place::Box { role: BoxKind::Who };
            Card {
                basis,
                tags,
                colour,
                icon,
                picture,
                details,
                origin,
                ..Card::new(CardId(id), nowhere, Order::default(), text)
            }
        },
    )
}

/// A card outside a journey: it may keep what it named where it came from.
pub fn note() -> impl Strategy<Value = Card> {
    (card(), vec(id().prop_map(CardId), 0..2)).prop_map(|(mut card, links)| {
        card.details.opportunity = links.first().copied();
        card.details.pains = links;
        card
    })
}

fn basis() -> impl Strategy<Value = Basis> {
    (one(BasisKind::ALL), words(), any::<Option<u32>>(), date()).prop_map(
        |(kind, source, people, date)| Basis {
            kind,
            source,
            people,
            date,
        },
    )
}

fn details() -> impl Strategy<Value = Details> {
    let channel = (one(ChannelKind::ALL), words(), one(Presence::ALL));
    let channel = channel.prop_map(|(kind, name, presence)| Channel {
        kind,
        name,
        presence,
    });
    (
        vec(channel, 0..3),
        vec(score(), 7),
        vec(words(), 6),
        (option::of(one(SolutionStatus::ALL)), date(), date()),
        (
            option::of(-1e15..1e15f64),
            any::<Option<u32>>(),
            option::of(one(MetricSource::ALL)),
        ),
        vec(one(BarrierKind::ALL), 0..3),
    )
        .prop_map(|(channels, scores, texts, when, number, barriers)| {
            let mut texts = texts.into_iter();
            let mut text = || texts.next().unwrap();
            let (status, due, measured) = when;
            let (value, answers, metric_source) = number;
            Details {
                channels,
                satisfaction: scores[0],
                customer_importance: scores[1],
                organisation_importance: scores[2],
                said_by: text(),
                severity: scores[3],
                customer_value: scores[4],
                organisation_value: scores[5],
                effort: scores[6],
                pains: vec![],
                owner: text(),
                status,
                due,
                opportunity: None,
                value,
                unit: text(),
                answers,
                measured,
                metric_source,
                barriers,
                help: text(),
                team: text(),
                opposite: text(),
                position: scores[0].map(|score| score * 20),
            }
        })
}
