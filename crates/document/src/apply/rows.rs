use super::{
    EditError, cards,
    columns::one,
    draft::{Draft, places},
    saved_views,
};
use crate::{
    At, Divider, DividerId, DividerKind, Lane, LaneChange, LaneId, LaneKind, Order, Place, Record,
    RecordId, clean,
};

pub(super) fn add_lane(
    draft: &mut Draft<'_>,
    id: LaneId,
    kind: LaneKind,
    name: &str,
    at: At,
) -> Result<(), EditError> {
    draft.journey()?;
    let order = place_row(draft, None, at)?;
    draft.add(Record::Lane(Lane {
        id,
        order,
        kind,
        name: clean(name),
        hidden: false,
        collapsed: false,
        height: 0,
        origin: None,
    }))
}

pub(super) fn change_lane(
    draft: &mut Draft<'_>,
    id: LaneId,
    change: &LaneChange,
) -> Result<(), EditError> {
    let mut lane = draft.lane(id)?;
    match change {
        LaneChange::Name(name) => lane.name = clean(name),
        LaneChange::Kind(kind) => {
            let crosses = (*kind == LaneKind::Emotion) != (lane.kind == LaneKind::Emotion);
            if crosses && !is_empty(draft, id) {
                return Err(EditError::LaneNotEmpty);
            }
            lane.kind = *kind;
        }
        LaneChange::Hidden(hidden) => lane.hidden = *hidden,
        LaneChange::Collapsed(collapsed) => lane.collapsed = *collapsed,
        LaneChange::Height(height) => lane.height = *height,
    }
    draft.put(Record::Lane(lane))
}

pub(super) fn remove_lane(draft: &mut Draft<'_>, id: LaneId) -> Result<(), EditError> {
    draft.lane(id)?;
    let cards: Vec<_> = draft
        .now()
        .cards()
        .filter(|card| lies_in(card.place, id))
        .map(|card| card.id)
        .collect();
    let feelings: Vec<_> = draft
        .now()
        .feelings()
        .filter(|feeling| feeling.lane == id)
        .map(|feeling| feeling.id)
        .collect();
    for feeling in feelings {
        draft.remove(feeling);
    }
    draft.remove(id);
    saved_views::forget_lane(draft, id)?;
    cards::remove(draft, &cards)
}

pub(super) fn add_divider(
    draft: &mut Draft<'_>,
    id: DividerId,
    kind: DividerKind,
    at: At,
) -> Result<(), EditError> {
    draft.journey()?;
    let order = place_row(draft, None, at)?;
    draft.add(Record::Divider(Divider { id, order, kind }))
}

pub(super) fn change_divider(
    draft: &mut Draft<'_>,
    id: DividerId,
    kind: DividerKind,
) -> Result<(), EditError> {
    let divider = draft.divider(id)?;
    draft.put(Record::Divider(Divider { kind, ..divider }))
}

pub(super) fn remove_divider(draft: &mut Draft<'_>, id: DividerId) -> Result<(), EditError> {
    draft.divider(id)?;
    draft.remove(id);
    Ok(())
}

pub(super) fn move_row(draft: &mut Draft<'_>, id: RecordId, at: At) -> Result<(), EditError> {
    let order = place_row(draft, Some(id), at)?;
    match draft.now().record(id).cloned() {
        Some(Record::Lane(lane)) => draft.put(Record::Lane(Lane { order, ..lane })),
        Some(Record::Divider(divider)) => draft.put(Record::Divider(Divider { order, ..divider })),
        _ => Err(EditError::Missing { kind: "row", id }),
    }
}

fn place_row(draft: &Draft<'_>, moving: Option<RecordId>, at: At) -> Result<Order, EditError> {
    let rows = draft.now().rows();
    let siblings: Vec<(RecordId, &Order)> = rows
        .iter()
        .filter(|row| Some(row.id()) != moving)
        .map(|row| (row.id(), row.order()))
        .collect();
    one(places(&siblings, at, 1)?)
}

fn is_empty(draft: &Draft<'_>, id: LaneId) -> bool {
    let now = draft.now();
    !now.cards().any(|card| lies_in(card.place, id))
        && !now.feelings().any(|feeling| feeling.lane == id)
}

fn lies_in(place: Place, id: LaneId) -> bool {
    matches!(place, Place::Cell { lane, .. } if lane == id)
}
