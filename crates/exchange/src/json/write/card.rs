use super::{
    super::{orders::written, tree},
    Writer,
};
use document::{Basis, Card, Channel, Details, Order, Origin, Place};

impl Writer {
    /// The cards of one cell, section or box, from first to last; `step` refers to the cell's step.
    pub(super) fn pile(&mut self, cards: &[&Card], step: Option<&str>) -> Vec<tree::Card> {
        let orders: Vec<&Order> = cards.iter().map(|card| &card.order).collect();
        let orders = written(&orders);
        cards
            .iter()
            .zip(orders)
            .map(|(card, order)| self.card(card, order, step.map(str::to_owned)))
            .collect()
    }

    fn card(&mut self, card: &Card, order: Option<Order>, step: Option<String>) -> tree::Card {
        let Card {
            id,
            place,
            order: _,
            text,
            basis,
            personas,
            tags,
            colour,
            icon,
            picture,
            details,
            origin,
        } = card.clone();
        let Details {
            channels,
            satisfaction,
            customer_importance,
            organisation_importance,
            said_by,
            severity,
            customer_value,
            organisation_value,
            effort,
            pains,
            owner,
            status,
            due,
            opportunity,
            value,
            unit,
            answers,
            measured,
            metric_source,
            barriers,
            help,
            team,
            opposite,
            position,
        } = details;
        let channel = |it: Channel| tree::Channel {
            kind: it.kind,
            name: it.name,
            presence: it.presence,
        };
        tree::Card {
            id: Some(id.0),
            local: None,
            order,
            step,
            span: match place {
                Place::Cell { span, .. } => Some(span).filter(|span| *span != 1),
                Place::Box { .. } | Place::Section { .. } => None,
            },
            text,
            basis: basis_tree(basis),
            personas: self.labels(&personas),
            tags,
            colour,
            icon,
            picture: picture.map(|picture| self.picture(picture)),
            channels: channels.into_iter().map(channel).collect(),
            satisfaction,
            customer_importance,
            organisation_importance,
            said_by,
            severity,
            customer_value,
            organisation_value,
            effort,
            pains: pains.iter().map(ToString::to_string).collect(),
            owner,
            status,
            due,
            opportunity: opportunity.map(|id| id.to_string()),
            value,
            unit,
            answers,
            measured,
            metric_source,
            barriers,
            help,
            team,
            opposite,
            position,
            origin: origin.map(|Origin { document, card }| tree::Origin {
                document: document.0,
                card: card.0,
            }),
        }
    }
}

fn basis_tree(basis: Basis) -> Option<tree::Basis> {
    if basis == Basis::default() {
        return None;
    }
    Some(tree::Basis {
        kind: basis.kind,
        source: basis.source,
        people: basis.people,
        date: basis.date,
    })
}
