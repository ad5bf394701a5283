//! Random documents that keep every rule.
#![allow(
    missing_docs,
    unreachable_pub,
    clippy::unwrap_used,
    reason = "a test ends at what it does not expect"
)]

mod card;
mod empathy_map;
mod free_note;
mod journey;
mod persona;

use self::{empathy_map::empathy_map, free_note::loose, journey::journey, persona::persona};
use document::{Document, Order, PersonaId, Picture, clean, clean_tags};
use exchange::Image;
use proptest::{collection::vec, option, prelude::*, sample::select};
use uuid::Uuid;

/// The image that random pictures show.
pub fn image() -> Image {
    Image::new(b"\x89PNG\r\n\x1a\n and so on".to_vec()).unwrap()
}

/// Some personas, and an empathy map and a journey that may name them.
pub fn documents() -> impl Strategy<Value = Vec<Document>> {
    let drawn = (vec(persona(), 0..3), empathy_map(), journey());
    (drawn, vec(loose(), 5)).prop_map(|((personas, map, journey), loose)| {
        let ids: Vec<PersonaId> = personas.iter().map(|it| it.head.id).collect();
        let mut documents: Vec<Document> = personas.into_iter().map(|it| it.build(&ids)).collect();
        documents.push(map.build(&ids));
        documents.push(journey.build(&ids));
        let noted = documents.iter().zip(loose);
        noted.map(|(document, loose)| loose.on(document)).collect()
    })
}

/// Keys for siblings, of which many are the usual ones and some the same.
#[derive(Debug, Clone)]
struct Orders {
    places: std::iter::Cycle<std::vec::IntoIter<usize>>,
    keys: Vec<Order>,
}

impl Orders {
    fn next(&mut self) -> Order {
        match self.places.next().unwrap() {
            0..500 => Order::default(),
            at if at < 600 => Order::between(self.keys.first(), self.keys.get(1)),
            at => self.keys[at % 4].clone(),
        }
    }
}

fn orders() -> impl Strategy<Value = Orders> {
    vec(0..1000usize, 40).prop_map(|places| Orders {
        places: places.into_iter().cycle(),
        keys: Order::several(None, None, 4),
    })
}

fn id() -> impl Strategy<Value = Uuid> {
    any::<u128>().prop_map(Uuid::from_u128)
}

fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        Just("a".to_owned()),
        Just("0193a5f0-0000-7000-8000-000000000000".to_owned()),
        any::<String>().prop_map(|text| clean(&text)),
    ]
}

/// Tags as they are kept.
fn tags() -> impl Strategy<Value = Vec<String>> {
    vec(words(), 0..3).prop_map(|tags| clean_tags(&tags))
}

fn one<T: Copy + std::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = T> {
    select(all)
}

fn score() -> impl Strategy<Value = Option<u8>> {
    option::of(1..=5u8)
}

fn date() -> impl Strategy<Value = Option<document::Date>> {
    option::of(select(vec!["2026", "2026-03", "2026-03-14"]).prop_map(|text| text.parse().unwrap()))
}

fn picture() -> impl Strategy<Value = Picture> {
    (any::<u32>(), any::<u32>(), words(), any::<bool>()).prop_map(
        |(width, height, alt, decorative)| Picture {
            image: image().hash(),
            width,
            height,
            alt,
            decorative,
        },
    )
}
