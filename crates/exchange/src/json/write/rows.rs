use super::{
    super::{orders::written, tree},
    Writer,
    labels::Labels,
};
use document::{Card, Document, Feeling, Lane, LaneId, Order, Place, Row, StepId};
use std::collections::HashMap;

/// What lies in a lane, with the number of the column in which it lies.
#[derive(Default)]
struct Held<'a> {
    cards: Vec<(usize, &'a Card)>,
    feelings: Vec<(usize, &'a Feeling)>,
}

impl Writer {
    /// A journey's lanes and dividers, from top to bottom, with what lies in them.
    pub(super) fn rows(&mut self, document: &Document, steps: &Labels) -> Vec<tree::Row> {
        let mut held = held(document);
        let rows = document.rows();
        let orders: Vec<&Order> = rows.iter().map(Row::order).collect();
        let orders = written(&orders);
        rows.into_iter()
            .zip(orders)
            .map(|(row, order)| match row {
                Row::Divider(divider) => tree::Row::Divider(tree::Divider {
                    id: Some(divider.id.0),
                    order,
                    kind: divider.kind,
                }),
                Row::Lane(lane) => {
                    let mut row = lane_alone(lane, order);
                    if let Some(held) = held.remove(&lane.id) {
                        row.cards = self.cards(held.cards, steps);
                        row.feelings = self.feelings(held.feelings, steps, document);
                    }
                    tree::Row::Lane(row)
                }
            })
            .collect()
    }

    fn cards(&mut self, mut cards: Vec<(usize, &Card)>, steps: &Labels) -> Vec<tree::Card> {
        cards.sort_by_key(|(column, card)| (*column, &card.order, card.id));
        let mut trees = Vec::with_capacity(cards.len());
        for cell in cards.chunk_by(|(column, _), (other, _)| column == other) {
            let pile: Vec<&Card> = cell.iter().map(|(_, card)| *card).collect();
            if let Some(Place::Cell { step, .. }) = pile.first().map(|card| card.place) {
                trees.extend(self.pile(&pile, Some(&steps.of(step.0))));
            }
        }
        trees
    }

    fn feelings(
        &self,
        mut feelings: Vec<(usize, &Feeling)>,
        steps: &Labels,
        document: &Document,
    ) -> Vec<tree::Feeling> {
        let personas = document.journey().map_or(&[][..], |head| &head.personas);
        feelings.sort_by_key(|(column, it)| {
            let whose = personas.iter().position(|id| Some(*id) == it.persona);
            (it.curve, whose, *column, it.persona)
        });
        feelings
            .into_iter()
            .map(|(_, it)| tree::Feeling {
                id: Some(it.id.0),
                step: steps.of(it.step.0),
                persona: match it.persona {
                    None if personas.is_empty() => None,
                    persona => Some(persona.map(|id| self.personas.of(id.0))),
                },
                curve: Some(it.curve),
                value: it.value,
                word: it.word.clone(),
                reason: it.reason.clone(),
            })
            .collect()
    }
}

fn held(document: &Document) -> HashMap<LaneId, Held<'_>> {
    let steps = document.steps();
    let columns: HashMap<StepId, usize> = steps.iter().map(|step| step.id).zip(0..).collect();
    let mut held: HashMap<LaneId, Held<'_>> = HashMap::new();
    for card in document.cards() {
        if let Place::Cell { lane, step, .. } = card.place
            && let Some(column) = columns.get(&step)
        {
            held.entry(lane).or_default().cards.push((*column, card));
        }
    }
    for feeling in document.feelings() {
        if let Some(column) = columns.get(&feeling.step) {
            held.entry(feeling.lane)
                .or_default()
                .feelings
                .push((*column, feeling));
        }
    }
    held
}

fn lane_alone(lane: &Lane, order: Option<Order>) -> tree::Lane {
    let Lane {
        id,
        order: _,
        kind,
        name,
        hidden,
        collapsed,
        height,
        origin,
    } = lane.clone();
    tree::Lane {
        id: Some(id.0),
        order,
        kind,
        name,
        hidden,
        collapsed,
        height,
        origin: origin.map(|id| id.0),
        cards: Vec::new(),
        feelings: Vec::new(),
    }
}
