use super::{super::tree, document::DocumentReader};
use crate::ReadError;
use document::{
    Basis, Card, CardId, Channel, Details, DocumentId, Order, Origin, Place, Record, clean,
    clean_tags,
};

impl DocumentReader<'_, '_, '_> {
    /// Reads the card at `place` of the document, which lies in `lies`.
    pub(super) fn card(
        &mut self,
        place: &str,
        id: CardId,
        lies: Place,
        order: Order,
        it: tree::Card,
    ) -> Result<(), ReadError> {
        let personas = self.personas(&it.personas, &format!("{place}.personas"))?;
        let find = |name: &str, field: String| {
            let path = || format!("{}.{place}.{field}", self.path);
            // A line or note may keep what it said where it came from: cards of another document.
            let found = match lies {
                Place::Cell { .. } => self.cards.find(name, path),
                Place::Box { .. } | Place::Section { .. } => self.cards.find_anywhere(name, path),
            };
            found.map(CardId)
        };
        let pains = it
            .pains
            .iter()
            .enumerate()
            .map(|(n, name)| find(name, format!("pains[{n}]")))
            .collect::<Result<Vec<_>, _>>()?;
        let opportunity = match &it.opportunity {
            Some(name) => Some(find(name, "opportunity".to_owned())?),
            None => None,
        };
        let picture = match it.picture {
            Some(picture) => {
                let path = || format!("{}.{place}.picture", self.path);
                Some(self.file.pictures.picture(picture, path)?)
            }
            None => None,
        };
        let channel = |channel: tree::Channel| Channel {
            kind: channel.kind,
            name: clean(&channel.name),
            presence: channel.presence,
        };
        self.records.push(Record::Card(Box::new(Card {
            id,
            place: lies,
            order,
            text: clean(&it.text),
            basis: it.basis.as_ref().map(basis).unwrap_or_default(),
            personas,
            tags: clean_tags(&it.tags),
            colour: it.colour,
            icon: it.icon.map(|icon| clean(&icon)),
            picture,
            details: Details {
                channels: it.channels.into_iter().map(channel).collect(),
                satisfaction: it.satisfaction,
                customer_importance: it.customer_importance,
                organisation_importance: it.organisation_importance,
                said_by: clean(&it.said_by),
                severity: it.severity,
                customer_value: it.customer_value,
                organisation_value: it.organisation_value,
                effort: it.effort,
                pains,
                owner: clean(&it.owner),
                status: it.status,
                due: it.due,
                opportunity,
                value: it.value,
                unit: clean(&it.unit),
                answers: it.answers,
                measured: it.measured,
                metric_source: it.metric_source,
                barriers: it.barriers,
                help: clean(&it.help),
                team: clean(&it.team),
                opposite: clean(&it.opposite),
                position: it.position,
            },
            origin: it.origin.map(|tree::Origin { document, card }| Origin {
                document: DocumentId(document),
                card: CardId(card),
            }),
        })));
        Ok(())
    }
}

fn basis(it: &tree::Basis) -> Basis {
    Basis {
        kind: it.kind,
        source: clean(&it.source),
        people: it.people,
        date: it.date,
    }
}
