use super::{card::card, date, id, one, orders, tags, words};
use document::{
    Accent, BasisKind, Card, CardDetail, CardId, Curve, Divider, DividerId, DividerKind, Document,
    DocumentId, Feeling, FeelingId, Filter, Journey, JourneyKind, JourneyState, Lane, LaneId,
    LaneKind, Language, Look, Order, PersonaId, Phase, PhaseId, Place, Record, SavedView,
    SavedViewId, Step, StepId,
};
use proptest::{collection::vec, option, prelude::*};

#[derive(Debug, Clone)]
pub struct Parts {
    head: Journey,
    phases: Vec<(Phase, Vec<Step>)>,
    rows: Vec<Record>,
    cards: Vec<(usize, usize, Vec<usize>, Card)>,
    feelings: Vec<(usize, usize, usize, Feeling)>,
    whose: Vec<Option<PersonaId>>,
    saved_views: Vec<(Vec<usize>, SavedView)>,
}

impl Parts {
    pub fn build(mut self, personas: &[PersonaId]) -> Document {
        self.head.personas.extend(personas);
        self.whose.extend(personas.iter().copied().map(Some));
        for (at, (.., card)) in self.cards.iter_mut().enumerate() {
            card.personas.extend(personas.iter().take(at % 3));
        }
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
        let all: Vec<LaneId> = plain.iter().chain(&emotion).copied().collect();
        for (lanes, mut view) in self.saved_views {
            view.filter
                .personas
                .extend(personas.iter().take(lanes.len()));
            let lanes = lanes.iter().filter(|_| !all.is_empty());
            view.filter.lanes = lanes.map(|lane| all[lane % all.len()]).collect();
            records.push(Record::SavedView(Box::new(view)));
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

pub fn journey() -> impl Strategy<Value = Parts> {
    (
        head(),
        vec((phase(), vec(step(), 1..4)), 1..4),
        vec(row(), 0..6),
        vec(placed_card(), 0..12),
        vec(feeling(), 0..8),
        option::of(id().prop_map(PersonaId)),
        vec(saved_view(), 0..4),
        orders(),
    )
        .prop_map(
            |(head, phases, rows, cards, feelings, stranger, saved_views, mut orders)| {
                let mut parts = Parts {
                    head,
                    phases,
                    rows,
                    cards,
                    feelings,
                    whose: vec![None, stranger],
                    saved_views,
                };
                parts.head.personas.extend(stranger);
                for (phase, steps) in &mut parts.phases {
                    phase.order = orders.next();
                    for step in steps {
                        step.phase = phase.id;
                        step.order = orders.next();
                    }
                }
                for row in &mut parts.rows {
                    match row {
                        Record::Lane(lane) => lane.order = orders.next(),
                        Record::Divider(divider) => divider.order = orders.next(),
                        _ => {}
                    }
                }
                for (.., view) in &mut parts.saved_views {
                    view.order = orders.next();
                }
                for (.., card) in &mut parts.cards {
                    card.order = orders.next();
                }
                parts
            },
        )
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
        option::of(id()),
    )
        .prop_map(|(id, texts, kind, state, date, language, detail, origin)| {
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
                origin: origin.map(DocumentId),
            }
        })
}

fn phase() -> impl Strategy<Value = Phase> {
    let colour = option::of(one(Accent::ALL));
    let origin = option::of(id().prop_map(PhaseId));
    (id(), words(), colour, origin, any::<bool>(), words()).prop_map(
        |(id, name, colour, origin, collapsed, speaker_notes)| Phase {
            id: PhaseId(id),
            order: Order::default(),
            name,
            colour,
            origin,
            collapsed,
            speaker_notes,
        },
    )
}

fn step() -> impl Strategy<Value = Step> {
    (
        id(),
        words(),
        any::<bool>(),
        option::of(id().prop_map(DocumentId)),
        Step::NARROWEST..=Step::WIDEST,
        option::of(id()),
    )
        .prop_map(|(id, name, moment_of_truth, link, width, origin)| Step {
            id: StepId(id),
            phase: PhaseId(id),
            order: Order::default(),
            name,
            moment_of_truth,
            link,
            width,
            origin: origin.map(StepId),
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
        option::of(id()),
    )
        .prop_map(|(id, kind, name, hidden, collapsed, height, origin)| {
            Record::Lane(Lane {
                id: LaneId(id),
                order: Order::default(),
                kind,
                name,
                hidden,
                collapsed,
                height,
                origin: origin.map(LaneId),
            })
        })
}

fn placed_card() -> impl Strategy<Value = (usize, usize, Vec<usize>, Card)> {
    let links = vec(any::<usize>(), 0..3);
    (any::<usize>(), any::<usize>(), links, 1..=1000u16, card()).prop_map(
        |(lane, step, links, span, mut card)| {
            card.place = Place::Cell {
                lane: LaneId(card.id.0),
                step: StepId(card.id.0),
                span,
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

fn saved_view() -> impl Strategy<Value = (Vec<usize>, SavedView)> {
    let look = (
        -Look::FARTHEST..=Look::FARTHEST,
        -Look::FARTHEST..=Look::FARTHEST,
        1..=Look::GREATEST,
        1..=Look::GREATEST,
    );
    let look = look.prop_map(|(x, y, width, height)| Look {
        x,
        y,
        width,
        height,
    });
    (
        id(),
        (words(), words()),
        vec(one(BasisKind::ALL), 0..3),
        tags(),
        option::of(look),
        vec(any::<usize>(), 0..3),
    )
        .prop_map(|(id, (name, speaker_notes), bases, tags, look, lanes)| {
            let filter = Filter {
                bases,
                tags,
                ..Filter::default()
            };
            let view = SavedView {
                id: SavedViewId(id),
                order: Order::default(),
                name,
                filter,
                speaker_notes,
                look,
            };
            (lanes, view)
        })
}
