use super::pairs::{Pairs, likeness, said};
use super::{Aspect, Pairing, Places, aspect};
use crate::{Card, CardId, Document, Place};

/// How alike two cards of one cell must at least be, in thousandths, to be taken for one that was
/// reworded.
const ALIKE: u32 = 400;

/// What lying in the same cell counts for, beside a likeness of at most 1000.
const SAME_CELL: u32 = 2000;

pub(super) fn pair(current: &Document, future: &Document, places: &Places) -> Vec<Pairing<CardId>> {
    let before = in_order(current, places);
    let after = in_order(future, places);
    let pairs = twins(&before, &after, places);
    let mut pairings = pairs.pairings(
        |i| before[i].id,
        |j| after[j].id,
        |i, j| {
            let mut aspects = aspect::of_card(before[i], after[j]);
            if places.cell_of(before[i].place) != places.cell_of(after[j].place)
                || span(before[i]) != span(after[j])
            {
                aspects.insert(Aspect::Place);
            }
            aspects
        },
    );
    let rank = |pairing: &Pairing<CardId>| {
        let after = pairing.future().and_then(|id| future.card(id));
        let card = after.or_else(|| current.card(pairing.current()?))?;
        Some((rank(card, places), card.order.clone(), card.id))
    };
    pairings.sort_by_cached_key(rank);
    pairings
}

fn twins(before: &[&Card], after: &[&Card], places: &Places) -> Pairs {
    let mut pairs = Pairs::new(before.len(), after.len());
    let cell = |card: &Card| places.cell_of(card.place);
    let alike = |i: usize, j: usize| likeness(&before[i].text, &after[j].text);
    let origin = |it: &Card| {
        let origin = it.origin.map(|origin| origin.card);
        [Some(it.id), origin].into_iter().flatten()
    };
    pairs.by_score(
        |i| origin(before[i]),
        |j| origin(after[j]),
        |i, j| {
            let beside = cell(before[i]) == cell(after[j]);
            Some(alike(i, j) + if beside { SAME_CELL } else { 0 })
        },
    );
    let here = |card: &Card| Some((cell(card)?, said(&card.text)?));
    pairs.by_key(|i| here(before[i]), |j| here(after[j]));
    pairs.by_score(
        |i| cell(before[i]).into_iter(),
        |j| cell(after[j]).into_iter(),
        |i, j| Some(alike(i, j)).filter(|likeness| *likeness >= ALIKE),
    );
    // What says the same elsewhere in its lane was moved.
    let in_lane = |card: &Card| Some((cell(card)?.0, said(&card.text)?));
    pairs.by_key(|i| in_lane(before[i]), |j| in_lane(after[j]));
    pairs
}

/// The cards of a journey by column, then by row, then in the order of their cell.
fn in_order<'a>(document: &'a Document, places: &Places) -> Vec<&'a Card> {
    let mut cards: Vec<&Card> = document.cards().collect();
    cards.sort_by(|a, b| (rank(a, places), &a.order, a.id).cmp(&(rank(b, places), &b.order, b.id)));
    cards
}

fn rank(card: &Card, places: &Places) -> (usize, usize) {
    match card.place {
        Place::Cell { lane, step, .. } => places.rank(lane, step),
        Place::Box { .. } | Place::Section { .. } => (usize::MAX, usize::MAX),
    }
}

fn span(card: &Card) -> u16 {
    match card.place {
        Place::Cell { span, .. } => span,
        Place::Box { .. } | Place::Section { .. } => 1,
    }
}
