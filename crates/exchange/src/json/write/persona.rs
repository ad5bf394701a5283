use super::{
    super::{orders::written, tree},
    Writer,
};
use document::{Document, Order, Persona, Place, Portrait, Section};

impl Writer {
    /// A persona's header, and its sections with their lines.
    pub(super) fn persona(&mut self, document: &Document, it: &Persona) -> tree::Persona {
        let Persona {
            id,
            name,
            situation,
            quote,
            quoted,
            segment,
            share,
            primary,
            background,
            colour,
            portrait,
            language,
            tags,
            owner,
            date,
            layout,
        } = it.clone();
        tree::Persona {
            id: Some(id.0),
            local: None,
            name,
            situation,
            quote,
            quoted,
            segment,
            share,
            primary,
            background,
            colour: Some(colour),
            portrait: match portrait {
                Portrait::Initials => tree::Portrait::Initials,
                Portrait::Drawn { avatar } => tree::Portrait::Drawn(avatar),
                Portrait::Photo { picture } => tree::Portrait::Photo(self.picture(picture)),
            },
            language: Some(language),
            tags,
            owner,
            date,
            layout: Some(layout),
            sections: self.sections(document),
            free_notes: self.free_notes(document),
        }
    }

    fn sections(&mut self, document: &Document) -> Vec<tree::Section> {
        let sections = document.sections();
        let orders: Vec<&Order> = sections.iter().map(|section| &section.order).collect();
        let orders = written(&orders);
        sections
            .into_iter()
            .zip(orders)
            .map(|(section, order)| {
                let Section {
                    id,
                    order: _,
                    kind,
                    name,
                    hidden,
                } = section.clone();
                let place = Place::Section { section: id };
                tree::Section {
                    id: Some(id.0),
                    order,
                    kind,
                    name,
                    hidden,
                    lines: self.pile(&document.cards_at(place), None),
                }
            })
            .collect()
    }
}
