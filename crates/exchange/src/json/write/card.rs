use super::{super::tree, Writer};
use document::{Basis, Card, Channel, Details, Order, Origin, Place};

impl Writer {
    /// A card of a cell of the step that `step` refers to.
    pub(super) fn card(&mut self, card: &Card, order: Option<Order>, step: String) -> tree::Card {
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
