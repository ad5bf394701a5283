use super::{
    EditError,
    draft::{Draft, places},
};
use crate::{
    Accent, At, Order, Phase, PhaseChange, PhaseId, Place, Record, RecordId, Step, StepChange,
    StepId, clean,
};

pub(super) fn add_phase(
    draft: &mut Draft<'_>,
    (phase, name): (PhaseId, &str),
    (step, step_name): (StepId, &str),
    at: At,
) -> Result<(), EditError> {
    draft.journey()?;
    let columns = columns(draft);
    let order = place_phase(draft, None, at)?;
    if draft.now().phases().iter().any(|other| other.order > order) {
        keep_colours(draft)?;
    }
    draft.add(Record::Phase(Phase {
        id: phase,
        order,
        name: clean(name),
        colour: None,
        origin: None,
        collapsed: false,
        speaker_notes: String::new(),
    }))?;
    draft.add(Record::Step(new_step(
        step,
        phase,
        Order::default(),
        step_name,
    )))?;
    keep_spans(draft, &columns, None)
}

pub(super) fn change_phase(
    draft: &mut Draft<'_>,
    id: PhaseId,
    change: &PhaseChange,
) -> Result<(), EditError> {
    let mut phase = draft.phase(id)?;
    match change {
        PhaseChange::Name(name) => phase.name = clean(name),
        PhaseChange::Colour(colour) => phase.colour = *colour,
        PhaseChange::Collapsed(collapsed) => phase.collapsed = *collapsed,
        PhaseChange::SpeakerNotes(notes) => phase.speaker_notes = clean(notes),
    }
    draft.put(Record::Phase(phase))
}

pub(super) fn move_phase(draft: &mut Draft<'_>, id: PhaseId, at: At) -> Result<(), EditError> {
    let mut phase = draft.phase(id)?;
    let columns = columns(draft);
    keep_colours(draft)?;
    phase.colour = draft.phase(id)?.colour;
    phase.order = place_phase(draft, Some(id), at)?;
    draft.put(Record::Phase(phase))?;
    keep_spans(draft, &columns, None)
}

pub(super) fn remove_phase(draft: &mut Draft<'_>, id: PhaseId) -> Result<(), EditError> {
    draft.phase(id)?;
    if draft.now().phases().len() == 1 {
        return Err(EditError::LastStep);
    }
    let columns = columns(draft);
    keep_colours(draft)?;
    let steps: Vec<StepId> = draft
        .now()
        .steps_of(id)
        .iter()
        .map(|step| step.id)
        .collect();
    for step in steps {
        draft.remove(step);
    }
    draft.remove(id);
    keep_spans(draft, &columns, None)
}

pub(super) fn add_step(
    draft: &mut Draft<'_>,
    step: StepId,
    phase: PhaseId,
    name: &str,
    at: At,
) -> Result<(), EditError> {
    draft.phase(phase)?;
    let columns = columns(draft);
    let order = place_step(draft, phase, None, at)?;
    draft.add(Record::Step(new_step(step, phase, order, name)))?;
    keep_spans(draft, &columns, None)
}

pub(super) fn change_step(
    draft: &mut Draft<'_>,
    id: StepId,
    change: &StepChange,
) -> Result<(), EditError> {
    let mut step = draft.step(id)?;
    match change {
        StepChange::Name(name) => step.name = clean(name),
        StepChange::MomentOfTruth(holds) => step.moment_of_truth = *holds,
        StepChange::Link(link) => step.link = *link,
        StepChange::Width(width) => step.width = *width,
    }
    draft.put(Record::Step(step))
}

pub(super) fn move_step(
    draft: &mut Draft<'_>,
    id: StepId,
    phase: PhaseId,
    at: At,
) -> Result<(), EditError> {
    let mut step = draft.step(id)?;
    draft.phase(phase)?;
    let columns = columns(draft);
    let left = step.phase;
    step.order = place_step(draft, phase, Some(id), at)?;
    step.phase = phase;
    draft.put(Record::Step(step))?;
    remove_if_empty(draft, left)?;
    keep_spans(draft, &columns, Some(id))
}

pub(super) fn remove_step(draft: &mut Draft<'_>, id: StepId) -> Result<(), EditError> {
    let step = draft.step(id)?;
    let columns = columns(draft);
    if columns.len() == 1 {
        return Err(EditError::LastStep);
    }
    draft.remove(id);
    remove_if_empty(draft, step.phase)?;
    keep_spans(draft, &columns, None)
}

fn new_step(id: StepId, phase: PhaseId, order: Order, name: &str) -> Step {
    Step {
        id,
        phase,
        order,
        name: clean(name),
        moment_of_truth: false,
        link: None,
        width: Step::WIDTH,
        origin: None,
    }
}

fn remove_if_empty(draft: &mut Draft<'_>, phase: PhaseId) -> Result<(), EditError> {
    if draft.now().steps_of(phase).is_empty() {
        keep_colours(draft)?;
        draft.remove(phase);
    }
    Ok(())
}

/// Gives every phase the colour that its place gives it, before the places change: people know a phase by it.
fn keep_colours(draft: &mut Draft<'_>) -> Result<(), EditError> {
    let phases: Vec<Phase> = draft.now().phases().into_iter().cloned().collect();
    for (mut phase, accent) in phases.into_iter().zip(Accent::ALL.iter().cycle()) {
        if phase.colour.is_none() {
            phase.colour = Some(*accent);
            draft.put(Record::Phase(phase))?;
        }
    }
    Ok(())
}

fn place_phase(draft: &Draft<'_>, moving: Option<PhaseId>, at: At) -> Result<Order, EditError> {
    let phases = draft.now().phases();
    let siblings: Vec<(RecordId, &Order)> = phases
        .iter()
        .filter(|phase| Some(phase.id) != moving)
        .map(|phase| (phase.id.into(), &phase.order))
        .collect();
    one(places(&siblings, at, 1)?)
}

fn place_step(
    draft: &Draft<'_>,
    phase: PhaseId,
    moving: Option<StepId>,
    at: At,
) -> Result<Order, EditError> {
    let steps = draft.now().steps_of(phase);
    let siblings: Vec<(RecordId, &Order)> = steps
        .iter()
        .filter(|step| Some(step.id) != moving)
        .map(|step| (step.id.into(), &step.order))
        .collect();
    one(places(&siblings, at, 1)?)
}

pub(super) fn one(orders: Vec<Order>) -> Result<Order, EditError> {
    Ok(orders.into_iter().next().unwrap_or_default())
}

fn columns(draft: &Draft<'_>) -> Vec<StepId> {
    draft.now().steps().iter().map(|step| step.id).collect()
}

/// After the columns changed from `before`: removes what lay in columns that are gone, and lets
/// every card go on covering the columns that it covered, and those that came between them.
fn keep_spans(
    draft: &mut Draft<'_>,
    before: &[StepId],
    moved: Option<StepId>,
) -> Result<(), EditError> {
    let now = columns(draft);
    let cards: Vec<_> = draft.now().cards().cloned().collect();
    for mut card in cards {
        let Place::Cell { lane, step, span } = card.place else {
            continue;
        };
        let Some(start) = before.iter().position(|column| *column == step) else {
            continue;
        };
        if span == 1 && now.contains(&step) {
            continue;
        }
        let covered = before.iter().skip(start).take(usize::from(span));
        let stays = |column: &&StepId| **column == step || Some(**column) != moved;
        let places: Vec<usize> = covered
            .filter(stays)
            .filter_map(|column| now.iter().position(|it| it == column))
            .collect();
        let from = if now.contains(&step) {
            now.iter().position(|it| *it == step)
        } else {
            places.iter().min().copied()
        };
        let (Some(from), Some(to)) = (from, places.iter().max().copied()) else {
            draft.remove(card.id);
            continue;
        };
        // A card whose first column moved away from the others covers that column alone.
        let span = if moved == Some(step) {
            1
        } else {
            to.saturating_sub(from) + 1
        };
        let place = Place::Cell {
            lane,
            step: now.get(from).copied().unwrap_or(step),
            span: u16::try_from(span).unwrap_or(u16::MAX),
        };
        if card.place != place {
            card.place = place;
            draft.put(Record::Card(Box::new(card)))?;
        }
    }
    let orphans: Vec<_> = draft
        .now()
        .feelings()
        .filter(|feeling| !now.contains(&feeling.step))
        .map(|feeling| feeling.id)
        .collect();
    for feeling in orphans {
        draft.remove(feeling);
    }
    super::cards::drop_dead_links(draft)
}
