//! Random documents that keep every rule.
#![allow(
    missing_docs,
    unreachable_pub,
    clippy::unwrap_used,
    reason = "a test ends at what it does not expect"
)]

use document::{
    Accent, BarrierKind, Basis, BasisKind, Card, CardColour, CardDetail, CardId, Channel,
    ChannelKind, Curve, Details, Divider, DividerId, DividerKind, Document, DocumentId, Feeling,
    FeelingId, Journey, JourneyKind, JourneyState, Lane, LaneId, LaneKind, Language, MetricSource,
    Order, Origin, Persona, PersonaId, PersonaLayout, Phase, PhaseId, Picture, Place, Portrait,
    Presence, Record, SolutionStatus, Step, StepId, clean,
};
use exchange::Image;
use proptest::{collection::vec, option, prelude::*, sample::select};
use uuid::Uuid;

/// The image that random pictures show.
pub fn image() -> Image {
    Image::new(b"\x89PNG\r\n\x1a\n and so on".to_vec()).unwrap()
}

/// Some personas and a journey that may name them.
pub fn documents() -> impl Strategy<Value = Vec<Document>> {
    (vec(persona(), 0..3), journey()).prop_map(|(personas, mut journey)| {
        let ids: Vec<PersonaId> = personas.iter().map(|it| it.id).collect();
        let mut documents: Vec<Document> = personas
            .into_iter()
            .map(|it| Document::new(it.id.into(), [Record::Persona(Box::new(it))]))
            .collect();
        journey.name(&ids);
        documents.push(journey.build());
        documents
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

fn persona() -> impl Strategy<Value = Persona> {
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
        (vec(words(), 0..3), date(), one(PersonaLayout::ALL)),
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

#[derive(Debug, Clone)]
struct Parts {
    head: Journey,
    phases: Vec<(Phase, Vec<Step>)>,
    rows: Vec<Record>,
    cards: Vec<(usize, usize, Vec<usize>, Card)>,
    feelings: Vec<(usize, usize, usize, Feeling)>,
    whose: Vec<Option<PersonaId>>,
}

impl Parts {
    fn name(&mut self, personas: &[PersonaId]) {
        self.head.personas.extend(personas);
        self.whose.extend(personas.iter().copied().map(Some));
        for (at, (.., card)) in self.cards.iter_mut().enumerate() {
            card.personas.extend(personas.iter().take(at % 3));
        }
    }

    fn build(self) -> Document {
        let mut records = vec![Record::Journey(Box::new(self.head.clone()))];
        let steps: Vec<StepId> = self
            .phases
            .iter()
            .flat_map(|(_, steps)| steps.iter().map(|step| step.id))
            .collect();
        for (phase, steps) in self.phases {
            records.push(Record::Phase(phase));
            records.extend(steps.into_iter().map(Record::Step));
        }
        let lanes = |emotion: bool| -> Vec<LaneId> {
            let pick = |row: &Record| match row {
                Record::Lane(lane) if (lane.kind == LaneKind::Emotion) == emotion => Some(lane.id),
                _ => None,
            };
            self.rows.iter().filter_map(pick).collect()
        };
        let (plain, emotion) = (lanes(false), lanes(true));
        records.extend(self.rows);
        if !plain.is_empty() {
            let ids: Vec<CardId> = self.cards.iter().map(|(.., card)| card.id).collect();
            for (lane, step, links, mut card) in self.cards {
                let Place::Cell { span, .. } = card.place else {
                    continue;
                };
                card.place = Place::Cell {
                    lane: plain[lane % plain.len()],
                    step: steps[step % steps.len()],
                    span,
                };
                let mut links = links.into_iter().map(|link| ids[link % ids.len()]);
                card.details.opportunity = links.next();
                card.details.pains = links.collect();
                records.push(Record::Card(Box::new(card)));
            }
        }
        let mut spots = vec![];
        for (lane, step, whose, mut feeling) in self.feelings {
            if emotion.is_empty() {
                break;
            }
            feeling.lane = emotion[lane % emotion.len()];
            feeling.step = steps[step % steps.len()];
            feeling.persona = self.whose[whose % self.whose.len()];
            let spot = (feeling.lane, feeling.step, feeling.persona, feeling.curve);
            if !spots.contains(&spot) {
                spots.push(spot);
                records.push(Record::Feeling(feeling));
            }
        }
        Document::new(self.head.id, records)
    }
}

fn journey() -> impl Strategy<Value = Parts> {
    (
        head(),
        vec((phase(), vec(step(), 1..4)), 1..4),
        vec(row(), 0..6),
        vec(card(), 0..12),
        vec(feeling(), 0..8),
        option::of(id().prop_map(PersonaId)),
        vec(0..1000usize, 40),
    )
        .prop_map(|(head, phases, rows, cards, feelings, stranger, orders)| {
            let mut parts = Parts {
                head,
                phases,
                rows,
                cards,
                feelings,
                whose: vec![None, stranger],
            };
            parts.head.personas.extend(stranger);
            let mut places = orders.into_iter().cycle();
            let keys = Order::several(None, None, 4);
            let between = Order::between(keys.first(), keys.get(1));
            let mut order = || match places.next().unwrap() {
                0..500 => Order::default(),
                at if at < 600 => between.clone(),
                at => keys[at % 4].clone(),
            };
            for (phase, steps) in &mut parts.phases {
                phase.order = order();
                for step in steps {
                    step.phase = phase.id;
                    step.order = order();
                }
            }
            for row in &mut parts.rows {
                match row {
                    Record::Lane(lane) => lane.order = order(),
                    Record::Divider(divider) => divider.order = order(),
                    _ => {}
                }
            }
            for (.., card) in &mut parts.cards {
                card.order = order();
            }
            parts
        })
}

fn head() -> impl Strategy<Value = Journey> {
    (
        id(),
        vec(words(), 8),
        one(JourneyKind::ALL),
        one(JourneyState::ALL),
        date(),
        one(Language::ALL),
        one(CardDetail::ALL),
    )
        .prop_map(|(id, texts, kind, state, date, language, detail)| {
            let mut texts = texts.into_iter();
            let mut text = || texts.next().unwrap();
            Journey {
                id: DocumentId(id),
                title: text(),
                scenario: text(),
                goal: text(),
                expectations: text(),
                kind,
                state,
                personas: vec![],
                organisation: text(),
                team: text(),
                owner: text(),
                date,
                version: text(),
                language,
                detail,
            }
        })
}

fn phase() -> impl Strategy<Value = Phase> {
    (id(), words(), option::of(one(Accent::ALL))).prop_map(|(id, name, colour)| Phase {
        id: PhaseId(id),
        order: Order::default(),
        name,
        colour,
    })
}

fn step() -> impl Strategy<Value = Step> {
    (
        id(),
        words(),
        any::<bool>(),
        option::of(id().prop_map(DocumentId)),
        Step::NARROWEST..=Step::WIDEST,
    )
        .prop_map(|(id, name, moment_of_truth, link, width)| Step {
            id: StepId(id),
            phase: PhaseId(id),
            order: Order::default(),
            name,
            moment_of_truth,
            link,
            width,
        })
}

fn row() -> impl Strategy<Value = Record> {
    prop_oneof![
        1 => (id(), one(DividerKind::ALL)).prop_map(|(id, kind)| Record::Divider(Divider {
            id: DividerId(id),
            order: Order::default(),
            kind,
        })),
        1 => lane(Just(LaneKind::Emotion)),
        3 => lane(one(LaneKind::ALL)),
    ]
}

fn lane(kind: impl Strategy<Value = LaneKind>) -> impl Strategy<Value = Record> {
    (
        id(),
        kind,
        words(),
        any::<bool>(),
        any::<bool>(),
        0..=Lane::TALLEST,
    )
        .prop_map(|(id, kind, name, hidden, collapsed, height)| {
            Record::Lane(Lane {
                id: LaneId(id),
                order: Order::default(),
                kind,
                name,
                hidden,
                collapsed,
                height,
            })
        })
}

fn card() -> impl Strategy<Value = (usize, usize, Vec<usize>, Card)> {
    let rest = (
        option::of(one(CardColour::ALL)),
        option::of(words()),
        option::of(picture()),
        details(),
    );
    (
        (any::<usize>(), any::<usize>(), vec(any::<usize>(), 0..3)),
        (id(), words(), 1..=1000u16),
        basis(),
        vec(words(), 0..3),
        rest,
    )
        .prop_map(
            |((lane, step, links), (id, text, span), basis, tags, rest)| {
                let (colour, icon, picture, details) = rest;
                let place = Place::Cell {
                    lane: LaneId(id),
                    step: StepId(id),
                    span,
                };
                let card = Card {
                    basis,
                    tags,
                    colour,
                    icon,
                    picture,
                    details,
                    origin: (span % 3 == 0).then_some(Origin {
                        document: DocumentId(id),
                        card: CardId(id),
                    }),
                    ..Card::new(CardId(id), place, Order::default(), text)
                };
                (lane, step, links, card)
            },
        )
}

fn feeling() -> impl Strategy<Value = (usize, usize, usize, Feeling)> {
    (
        (any::<usize>(), any::<usize>(), any::<usize>()),
        id(),
        one(Curve::ALL),
        Feeling::LOWEST..=Feeling::HIGHEST,
        words(),
        words(),
    )
        .prop_map(|((lane, step, whose), id, curve, value, word, reason)| {
            let feeling = Feeling {
                id: FeelingId(id),
                lane: LaneId(id),
                step: StepId(id),
                persona: None,
                curve,
                value,
                word,
                reason,
            };
            (lane, step, whose, feeling)
        })
}
