use super::{EditError, draft::Draft};
use crate::{
    Curve, Feeling, FeelingChange, FeelingId, LaneId, LaneKind, PersonaId, Record, StepId, clean,
};

/// What there is at most one feeling for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Spot {
    pub(super) lane: LaneId,
    pub(super) step: StepId,
    pub(super) persona: Option<PersonaId>,
    pub(super) curve: Curve,
}

pub(super) fn set(
    draft: &mut Draft<'_>,
    id: FeelingId,
    spot: Spot,
    value: f32,
) -> Result<(), EditError> {
    draft.step(spot.step)?;
    if draft.lane(spot.lane)?.kind != LaneKind::Emotion {
        return Err(EditError::NoFeelingsHere);
    }
    if let Some(persona) = spot.persona
        && !draft.journey()?.personas.contains(&persona)
    {
        return Err(EditError::Missing {
            kind: "persona",
            id: persona.into(),
        });
    }
    let there = draft
        .now()
        .feelings()
        .find(|feeling| spot_of(feeling) == spot);
    match there.cloned() {
        Some(feeling) => draft.put(Record::Feeling(Feeling { value, ..feeling })),
        None => draft.add(Record::Feeling(Feeling {
            id,
            lane: spot.lane,
            step: spot.step,
            persona: spot.persona,
            curve: spot.curve,
            value,
            word: String::new(),
            reason: String::new(),
        })),
    }
}

pub(super) fn change(
    draft: &mut Draft<'_>,
    id: FeelingId,
    change: &FeelingChange,
) -> Result<(), EditError> {
    let mut feeling = draft.feeling(id)?;
    match change {
        FeelingChange::Value(value) => feeling.value = *value,
        FeelingChange::Word(word) => feeling.word = clean(word),
        FeelingChange::Reason(reason) => feeling.reason = clean(reason),
    }
    draft.put(Record::Feeling(feeling))
}

pub(super) fn remove(draft: &mut Draft<'_>, id: FeelingId) -> Result<(), EditError> {
    draft.feeling(id)?;
    draft.remove(id);
    Ok(())
}

fn spot_of(feeling: &Feeling) -> Spot {
    Spot {
        lane: feeling.lane,
        step: feeling.step,
        persona: feeling.persona,
        curve: feeling.curve,
    }
}
