use super::{Orders, card::note, date, id, one, orders, picture, tags, words};
use document::{
    Accent, Card, Document, Language, Persona, PersonaId, PersonaLayout, Place, Portrait, Record,
    Section, SectionId, SectionKind,
};
use proptest::{collection::vec, option, prelude::*};

#[derive(Debug, Clone)]
pub struct Parts {
    pub head: Persona,
    sections: Vec<(Section, Vec<Card>)>,
    orders: Orders,
}

impl Parts {
    pub fn build(mut self, personas: &[PersonaId]) -> Document {
        let id = self.head.id.into();
        let mut records = vec![Record::Persona(Box::new(self.head))];
        for (mut section, lines) in self.sections {
            section.order = self.orders.next();
            for (at, mut line) in lines.into_iter().enumerate() {
                line.place = Place::Section {
                    section: section.id,
                };
                line.order = self.orders.next();
                line.personas.extend(personas.iter().take(at % 3));
                records.push(Record::Card(Box::new(line)));
            }
            records.push(Record::Section(section));
        }
        Document::new(id, records)
    }
}

pub fn persona() -> impl Strategy<Value = Parts> {
    (head(), vec((section(), vec(note(), 0..4)), 0..4), orders()).prop_map(
        |(head, sections, orders)| Parts {
            head,
            sections,
            orders,
        },
    )
}

fn section() -> impl Strategy<Value = Section> {
    (id(), one(SectionKind::ALL), words(), any::<bool>()).prop_map(|(id, kind, name, hidden)| {
        Section {
            id: SectionId(id),
            order: document::Order::default(),
            kind,
            name,
            hidden,
        }
    })
}

fn head() -> impl Strategy<Value = Persona> {
    let portrait = prop_oneof![
        Just(Portrait::Initials),
        words().prop_map(|avatar| Portrait::Drawn { avatar }),
        picture().prop_map(|picture| Portrait::Photo { picture }),
    ];
    (
        id(),
        vec(words(), 7),
        option::of(0..=100u8),
        any::<bool>(),
        one(Accent::ALL),
        portrait,
        one(Language::ALL),
        (tags(), date(), one(PersonaLayout::ALL)),
    )
        .prop_map(
            |(id, texts, share, primary, colour, portrait, language, rest)| {
                let (tags, date, layout) = rest;
                let mut texts = texts.into_iter();
                let mut text = || texts.next().unwrap();
                Persona {
                    id: PersonaId(id),
                    name: text(),
                    situation: text(),
                    quote: text(),
                    quoted: text(),
                    segment: text(),
                    share,
                    primary,
                    background: text(),
                    colour,
                    portrait,
                    language,
                    tags,
                    owner: text(),
                    date,
                    layout,
                }
            },
        )
}
