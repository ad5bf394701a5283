use super::{
    EditError,
    draft::{Draft, places},
};
use crate::{
    At, Card, CardChange, CardCopy, CardId, Document, LaneKind, NewCard, Order, Place, Record,
    RecordId, clean, clean_tags,
};

pub(super) fn add(
    draft: &mut Draft<'_>,
    cards: &[NewCard],
    place: Place,
    at: At,
) -> Result<(), EditError> {
    check_place(draft, place)?;
    let orders = place_cards(draft, place, &[], at, cards.len())?;
    for (card, order) in cards.iter().zip(orders) {
        let mut new = Card::new(card.id, place, order, clean(&card.text));
        new.basis = card.basis.clone();
        draft.add(Record::Card(Box::new(new)))?;
    }
    Ok(())
}

pub(super) fn put(
    draft: &mut Draft<'_>,
    cards: &[Card],
    place: Place,
    at: At,
) -> Result<(), EditError> {
    check_place(draft, place)?;
    let orders = place_cards(draft, place, &[], at, cards.len())?;
    for (card, order) in cards.iter().zip(orders) {
        let mut new = card.clone();
        for text in new.texts_mut() {
            *text = clean(text);
        }
        new.place = place_of_moved(draft.now(), place, card.place);
        new.order = order;
        draft.add(Record::Card(Box::new(new)))?;
    }
    drop_dead_links(draft)
}

pub(super) fn change(
    draft: &mut Draft<'_>,
    cards: &[CardId],
    change: &CardChange,
) -> Result<(), EditError> {
    for id in cards {
        let mut card = draft.card(*id)?;
        set(&mut card, change.clone());
        draft.put(Record::Card(Box::new(card)))?;
    }
    drop_dead_links(draft)
}

fn set(card: &mut Card, change: CardChange) {
    let details = &mut card.details;
    match change {
        CardChange::Text(text) => card.text = clean(&text),
        CardChange::Basis(mut basis) => {
            basis.source = clean(&basis.source);
            card.basis = basis;
        }
        CardChange::BasisKind(kind) => card.basis.kind = kind,
        CardChange::BasisSource(source) => card.basis.source = clean(&source),
        CardChange::BasisPeople(people) => card.basis.people = people,
        CardChange::BasisDate(date) => card.basis.date = date,
        CardChange::Personas(personas) => card.personas = personas,
        CardChange::Tags(tags) => card.tags = clean_tags(&tags),
        CardChange::Colour(colour) => card.colour = colour,
        CardChange::Icon(icon) => card.icon = icon,
        CardChange::Picture(mut picture) => {
            if let Some(picture) = &mut picture {
                picture.alt = clean(&picture.alt);
            }
            card.picture = picture;
        }
        CardChange::Span(columns) => {
            if let Place::Cell { span, .. } = &mut card.place {
                *span = columns;
            }
        }
        CardChange::Channels(mut channels) => {
            for channel in &mut channels {
                channel.name = clean(&channel.name);
            }
            details.channels = channels;
        }
        CardChange::Satisfaction(score) => details.satisfaction = score,
        CardChange::CustomerImportance(score) => details.customer_importance = score,
        CardChange::OrganisationImportance(score) => details.organisation_importance = score,
        CardChange::SaidBy(text) => details.said_by = clean(&text),
        CardChange::Severity(score) => details.severity = score,
        CardChange::CustomerValue(score) => details.customer_value = score,
        CardChange::OrganisationValue(score) => details.organisation_value = score,
        CardChange::Effort(score) => details.effort = score,
        CardChange::Pains(pains) => details.pains = pains,
        CardChange::Owner(text) => details.owner = clean(&text),
        CardChange::Status(status) => details.status = status,
        CardChange::Due(date) => details.due = date,
        CardChange::Opportunity(opportunity) => details.opportunity = opportunity,
        CardChange::Value(value) => details.value = value,
        CardChange::Unit(text) => details.unit = clean(&text),
        CardChange::Answers(count) => details.answers = count,
        CardChange::Measured(date) => details.measured = date,
        CardChange::MetricSource(source) => details.metric_source = source,
        CardChange::Barriers(barriers) => details.barriers = barriers,
        CardChange::Help(text) => details.help = clean(&text),
        CardChange::Team(text) => details.team = clean(&text),
        CardChange::Opposite(text) => details.opposite = clean(&text),
        CardChange::Position(position) => details.position = position,
    }
}

pub(super) fn shift(
    draft: &mut Draft<'_>,
    ids: &[CardId],
    place: Place,
    at: At,
) -> Result<(), EditError> {
    check_place(draft, place)?;
    let orders = place_cards(draft, place, ids, at, ids.len())?;
    for (id, order) in ids.iter().zip(orders) {
        let mut card = draft.card(*id)?;
        card.place = place_of_moved(draft.now(), place, card.place);
        card.order = order;
        draft.put(Record::Card(Box::new(card)))?;
    }
    Ok(())
}

pub(super) fn copy(draft: &mut Draft<'_>, copies: &[CardCopy]) -> Result<(), EditError> {
    for CardCopy { of, copy } in copies {
        let card = draft.card(*of)?;
        let at = At::After { id: card.id.into() };
        let orders = place_cards(draft, card.place, &[], at, 1)?;
        for order in orders {
            let id = *copy;
            let card = card.clone();
            draft.add(Record::Card(Box::new(Card { id, order, ..card })))?;
        }
    }
    Ok(())
}

pub(super) fn remove(draft: &mut Draft<'_>, cards: &[CardId]) -> Result<(), EditError> {
    for id in cards {
        draft.card(*id)?;
    }
    for id in cards {
        draft.remove(*id);
    }
    drop_dead_links(draft)
}

/// `place` for a card that lay at `old`: a cell as wide as it was, and in a box that already shows it
/// the box that it is meant for in the other variant.
fn place_of_moved(document: &Document, place: Place, old: Place) -> Place {
    match (place, old) {
        (Place::Box { .. }, Place::Box { .. }) if document.are_beside(place, old) => old,
        (Place::Cell { lane, step, .. }, Place::Cell { span, .. }) => {
            Place::Cell { lane, step, span }
        }
        _ => place,
    }
}

/// Takes out of every card of a cell the links to cards that are gone. A note's links may lead to another
/// document, where this one cannot look.
pub(super) fn drop_dead_links(draft: &mut Draft<'_>) -> Result<(), EditError> {
    let dead = |id: &CardId| draft.now().card(*id).is_none();
    let linking: Vec<Card> = draft
        .now()
        .cards()
        .filter(|card| matches!(card.place, Place::Cell { .. }))
        .filter(|card| {
            card.details.pains.iter().any(dead) || card.details.opportunity.iter().any(dead)
        })
        .cloned()
        .collect();
    let mended: Vec<Card> = linking
        .into_iter()
        .map(|mut card| {
            card.details.pains.retain(|id| !dead(id));
            card.details.opportunity = card.details.opportunity.filter(|id| !dead(id));
            card
        })
        .collect();
    for card in mended {
        draft.put(Record::Card(Box::new(card)))?;
    }
    Ok(())
}

fn check_place(draft: &Draft<'_>, place: Place) -> Result<(), EditError> {
    match place {
        Place::Cell { lane, step, .. } => {
            draft.step(step)?;
            if draft.lane(lane)?.kind == LaneKind::Emotion {
                return Err(EditError::NoCardsHere);
            }
            Ok(())
        }
        Place::Box { .. } => draft.empathy_map().map(drop),
        Place::Section { section } => {
            draft.persona()?;
            draft.section(section).map(drop)
        }
    }
}

fn place_cards(
    draft: &mut Draft<'_>,
    place: Place,
    moving: &[CardId],
    at: At,
    count: usize,
) -> Result<Vec<Order>, EditError> {
    part(draft, place)?;
    let cards = draft.now().cards_at(place);
    let siblings: Vec<(RecordId, &Order)> = cards
        .iter()
        .filter(|card| !moving.contains(&card.id))
        .map(|card| (card.id.into(), &card.order))
        .collect();
    places(&siblings, at, count)
}

/// Gives the cards of a place orders of their own where two share one, as notes of two boxes that one box
/// shows: between equal ones nothing can come to lie.
fn part(draft: &mut Draft<'_>, place: Place) -> Result<(), EditError> {
    let cards: Vec<Card> = draft.now().cards_at(place).into_iter().cloned().collect();
    let mut pairs = cards.iter().zip(cards.iter().skip(1));
    if pairs.all(|(one, next)| one.order < next.order) {
        return Ok(());
    }
    let orders = Order::several(None, None, cards.len());
    for (card, order) in cards.into_iter().zip(orders) {
        draft.put(Record::Card(Box::new(Card { order, ..card })))?;
    }
    Ok(())
}
