//! What differs between two journeys, in words.

use crate::{DifferenceLine, DifferingPlace, creating::lane_name};
use document::{
    Aspect, Card, CardId, Difference, Document, Feeling, FeelingId, Lane, LaneId, Language,
    Pairing, PersonaId, PhaseId, Place, RecordId, Step, StepId,
};
use drawing::{layout::Compared, scene::Scene};
use std::collections::{BTreeMap, HashSet};
use words::{Value, Words};

/// Every difference, by the step where it is found; what is of no step first.
pub(super) fn places(
    compared: &Compared<'_>,
    scene: &Scene,
    names: &BTreeMap<PersonaId, String>,
    language: Language,
) -> Vec<DifferingPlace> {
    let teller = Teller {
        compared: *compared,
        names,
        words: Words::of(language),
        nodes: scene.nodes.iter().map(|node| node.id.as_str()).collect(),
    };
    let comparison = compared.comparison;
    let phases = comparison.phases.iter().filter_map(|it| teller.phase(it));
    let lanes = comparison.lanes.iter().filter_map(|it| teller.lane(it));
    let whole = DifferingPlace {
        phase: String::new(),
        step: String::new(),
        lines: phases.chain(lanes).collect(),
    };

    let mut lines: BTreeMap<StepId, Vec<DifferenceLine>> = BTreeMap::new();
    let mut put = |step: Option<StepId>, line: Option<DifferenceLine>| {
        if let (Some(step), Some(line)) = (step, line) {
            lines.entry(step).or_default().push(line);
        }
    };
    for pairing in &comparison.steps {
        let step = pairing.future().or(pairing.current());
        put(step, teller.step(pairing));
    }
    for pairing in &comparison.cards {
        let cell = teller.card_of(pairing).and_then(cell);
        put(cell.map(|(_, step)| step), teller.card(pairing));
    }
    for pairing in &comparison.feelings {
        let step = teller.feeling_of(pairing).map(|feeling| feeling.step);
        put(step, teller.feeling(pairing));
    }
    let steps = comparison.columns.iter().filter_map(|(current, future)| {
        // A step and its twin are one place, by either id.
        let mut own: Vec<DifferenceLine> = Vec::new();
        for id in future.iter().chain(current) {
            own.extend(lines.remove(id).unwrap_or_default());
        }
        (!own.is_empty()).then(|| teller.place(*current, *future, own))
    });
    let steps: Vec<DifferingPlace> = steps.collect();
    let whole = (!whole.lines.is_empty()).then_some(whole);
    whole.into_iter().chain(steps).collect()
}

/// Finds words for what differs.
struct Teller<'a> {
    compared: Compared<'a>,
    names: &'a BTreeMap<PersonaId, String>,
    words: &'static Words,
    nodes: HashSet<&'a str>,
}

impl<'a> Teller<'a> {
    fn phase(&self, it: &Pairing<PhaseId>) -> Option<DifferenceLine> {
        let (current, future) = (self.compared.current, self.compared.future);
        let before = it.current().and_then(|id| current.phase(id));
        let after = it.future().and_then(|id| future.phase(id));
        let name = after.or(before)?.name.clone();
        let detail = self.detail(it, before.map(|phase| phase.name.as_str()));
        self.line(it, self.say("phase"), name, detail, "phase")
    }

    fn step(&self, it: &Pairing<StepId>) -> Option<DifferenceLine> {
        let (current, future) = (self.compared.current, self.compared.future);
        let before = it.current().and_then(|id| current.step(id));
        let after = it.future().and_then(|id| future.step(id));
        let name = after.or(before)?.name.clone();
        let detail = self.detail(it, before.map(|step| step.name.as_str()));
        self.line(it, self.say("step"), name, detail, "step")
    }

    fn lane(&self, it: &Pairing<LaneId>) -> Option<DifferenceLine> {
        let (current, future) = (self.compared.current, self.compared.future);
        let before = it.current().and_then(|id| current.lane(id));
        let after = it.future().and_then(|id| future.lane(id));
        let called = |lane: &Lane| lane_name(lane, self.words);
        let was = before.map(called);
        let name = called(after.or(before)?);
        let detail = self.detail(it, was.as_deref());
        self.line(it, self.say("row"), name, detail, "lane")
    }

    fn card(&self, it: &Pairing<CardId>) -> Option<DifferenceLine> {
        let card = self.card_of(it)?;
        let lane = cell(card).and_then(|(lane, _)| self.document_of(it).lane(lane));
        let what = lane.map_or_else(String::new, |lane| lane_name(lane, self.words));
        let before = it.current().and_then(|id| self.compared.current.card(id));
        let detail = match before {
            Some(card) if it.difference() == Some(Difference::Moved) => self.stood(card),
            _ => self.detail(it, before.map(|card| card.text.as_str())),
        };
        let text = match card.text.trim() {
            "" => self.say("empty-card"),
            text => text.to_owned(),
        };
        self.line(it, what, text, detail, "card")
    }

    fn feeling(&self, it: &Pairing<FeelingId>) -> Option<DifferenceLine> {
        // A curve that is not drawn here is another story.
        if !self.compared.comparison.tells(it) {
            return None;
        }
        let feeling = self.feeling_of(it)?;
        let lane = self.document_of(it).lane(feeling.lane);
        let mut what = lane.map_or_else(String::new, |lane| lane_name(lane, self.words));
        let name = feeling.persona.and_then(|id| self.names.get(&id));
        if let Some(name) = name.filter(|name| !name.trim().is_empty()) {
            what = format!("{what}, {}", name.trim());
        }
        let text = match feeling.word.trim() {
            "" => self.number(feeling.value),
            word => format!("{word} ({})", self.number(feeling.value)),
        };
        let (current, future) = (self.compared.current, self.compared.future);
        let rise = it.rise(current, future).unwrap_or_default();
        let detail = if rise.abs() > f32::EPSILON {
            let (was, by) = (self.number(feeling.value - rise), self.number(rise.abs()));
            let key = if rise > 0.0 {
                "difference-higher"
            } else {
                "difference-lower"
            };
            let values = [("was", Value::Text(&was)), ("by", Value::Text(&by))];
            self.words.say(key, &values)
        } else {
            let before = it.current().and_then(|id| current.feeling(id));
            self.detail(it, before.map(|feeling| feeling.word.as_str()))
        };
        self.line(it, what, text, detail, "feeling")
    }

    /// The line of a pairing that is not the same.
    fn line<I: Copy + Into<RecordId>>(
        &self,
        it: &Pairing<I>,
        what: String,
        text: String,
        detail: String,
        kind: &str,
    ) -> Option<DifferenceLine> {
        let difference = it.difference()?;
        let (before, after) = (it.current().map(Into::into), it.future().map(Into::into));
        let record: RecordId = after.or(before)?;
        // What both share, as the lane of feelings, is drawn once, by the id of either.
        let sides = [
            (after, "future"),
            (after, "both"),
            (before, "both"),
            (before, "current"),
        ];
        let mut nodes = sides
            .into_iter()
            .filter_map(|(id, side)| Some(format!("{side}/{kind}/{}", id?)));
        Some(DifferenceLine {
            difference,
            what,
            text,
            detail,
            document: self.document_of(it).id(),
            record,
            node: nodes.find(|id| self.nodes.contains(id.as_str())),
        })
    }

    /// What a twin was called, and in what else it differs.
    fn detail<I>(&self, it: &Pairing<I>, was: Option<&str>) -> String {
        let Pairing::Both { aspects, .. } = it else {
            return String::new();
        };
        let mut parts = Vec::new();
        let was = was.filter(|_| aspects.contains(&Aspect::Text));
        parts.extend(was.map(|was| {
            match was.trim() {
                "" => self.say("difference-was-empty"),
                was => self
                    .words
                    .say("difference-was", &[("text", Value::Text(was))]),
            }
        }));
        let others = aspects.iter().filter(|it| **it != Aspect::Text);
        let others: Vec<String> = others.map(|it| self.say(word(*it))).collect();
        if !others.is_empty() {
            let named = others.join(", ");
            let values = [("named", Value::Text(&named))];
            parts.push(self.words.say("difference-in", &values));
        }
        parts.join(" ")
    }

    /// Where a card stood that moved.
    fn stood(&self, card: &Card) -> String {
        let current = self.compared.current;
        let Some((lane, step)) = cell(card) else {
            return String::new();
        };
        let lane = current.lane(lane).map(|it| lane_name(it, self.words));
        let step = current.step(step).map(|it| it.name.trim().to_owned());
        let stood: Vec<String> = lane.into_iter().chain(step).collect();
        let stood = stood.join(" · ");
        let values = [("place", Value::Text(&stood))];
        self.words.say("difference-stood", &values)
    }

    fn place(
        &self,
        current: Option<StepId>,
        future: Option<StepId>,
        lines: Vec<DifferenceLine>,
    ) -> DifferingPlace {
        let after = future.and_then(|id| self.compared.future.step(id));
        let before = current.and_then(|id| self.compared.current.step(id));
        let of = |document: &Document, step: &Step| {
            let phase = document.phase(step.phase)?;
            Some(phase.name.trim().to_owned())
        };
        let phase = match (after, before) {
            (Some(step), _) => of(self.compared.future, step),
            (None, Some(step)) => of(self.compared.current, step),
            (None, None) => None,
        };
        let step = after.or(before).map(|step| step.name.trim().to_owned());
        let named = |name: Option<String>, key: &str| {
            let name = name.filter(|name| !name.is_empty());
            name.unwrap_or_else(|| self.say(key))
        };
        DifferingPlace {
            phase: named(phase, "phase"),
            step: named(step, "step"),
            lines,
        }
    }

    fn card_of(&self, it: &Pairing<CardId>) -> Option<&'a Card> {
        let after = it.future().and_then(|id| self.compared.future.card(id));
        after.or_else(|| self.compared.current.card(it.current()?))
    }

    fn feeling_of(&self, it: &Pairing<FeelingId>) -> Option<&'a Feeling> {
        let after = it.future().and_then(|id| self.compared.future.feeling(id));
        after.or_else(|| self.compared.current.feeling(it.current()?))
    }

    /// The journey that has it; of what both have, the future one.
    fn document_of<I: Copy>(&self, it: &Pairing<I>) -> &'a Document {
        match it.future() {
            Some(_) => self.compared.future,
            None => self.compared.current,
        }
    }

    fn say(&self, key: &str) -> String {
        self.words.say(key, &[])
    }

    /// A value of a feeling, with one digit behind the sign at most.
    fn number(&self, value: f32) -> String {
        let plain = format!("{:.1}", value.abs());
        let plain = plain.strip_suffix(".0").unwrap_or(&plain);
        let sign = if value < 0.0 && plain != "0" {
            "−"
        } else {
            ""
        };
        format!("{sign}{}", plain.replace('.', &self.say("decimal-sign")))
    }
}

fn cell(card: &Card) -> Option<(LaneId, StepId)> {
    match card.place {
        Place::Cell { lane, step, .. } => Some((lane, step)),
        Place::Box { .. } | Place::Section { .. } => None,
    }
}

/// The key of an aspect's word.
const fn word(aspect: Aspect) -> &'static str {
    match aspect {
        Aspect::Text => "aspect-text",
        Aspect::Place => "aspect-place",
        Aspect::Kind => "aspect-kind",
        Aspect::Value => "aspect-value",
        Aspect::Basis => "aspect-basis",
        Aspect::Scores => "aspect-scores",
        Aspect::Details => "aspect-details",
        Aspect::Personas => "aspect-personas",
        Aspect::Tags => "aspect-tags",
        Aspect::Look => "aspect-look",
        Aspect::MomentOfTruth => "aspect-moment-of-truth",
        Aspect::Link => "aspect-link",
    }
}
