use super::{
    EditError,
    columns::one,
    draft::{Draft, places},
};
use crate::{
    At, Filter, LaneId, Look, Order, PersonaId, Record, RecordId, SavedView, SavedViewChange,
    SavedViewId, clean, clean_tags,
};

pub(super) fn add(
    draft: &mut Draft<'_>,
    id: SavedViewId,
    name: &str,
    (filter, look): (&Filter, Option<Look>),
    at: At,
) -> Result<(), EditError> {
    draft.journey()?;
    let order = place(draft, None, at)?;
    let filter = checked(draft, filter)?;
    draft.add(Record::SavedView(Box::new(SavedView {
        id,
        order,
        name: clean(name),
        filter,
        speaker_notes: String::new(),
        look,
    })))
}

pub(super) fn change(
    draft: &mut Draft<'_>,
    id: SavedViewId,
    change: &SavedViewChange,
) -> Result<(), EditError> {
    let mut view = draft.saved_view(id)?;
    match change {
        SavedViewChange::Name(name) => view.name = clean(name),
        SavedViewChange::Filter(filter) => view.filter = checked(draft, filter)?,
        SavedViewChange::SpeakerNotes(notes) => view.speaker_notes = clean(notes),
        SavedViewChange::Look(look) => view.look = *look,
    }
    draft.put(Record::SavedView(Box::new(view)))
}

pub(super) fn shift(draft: &mut Draft<'_>, id: SavedViewId, at: At) -> Result<(), EditError> {
    let view = draft.saved_view(id)?;
    let order = place(draft, Some(id), at)?;
    draft.put(Record::SavedView(Box::new(SavedView { order, ..view })))
}

pub(super) fn remove(draft: &mut Draft<'_>, id: SavedViewId) -> Result<(), EditError> {
    draft.saved_view(id)?;
    draft.remove(id);
    Ok(())
}

/// Takes a lane that is gone out of every saved view.
pub(super) fn forget_lane(draft: &mut Draft<'_>, lane: LaneId) -> Result<(), EditError> {
    forget(draft, |filter| filter.lanes.retain(|it| *it != lane))
}

/// Takes a persona who is gone out of every saved view.
pub(super) fn forget_persona(draft: &mut Draft<'_>, persona: PersonaId) -> Result<(), EditError> {
    forget(draft, |filter| filter.personas.retain(|it| *it != persona))
}

fn forget(draft: &mut Draft<'_>, strike: impl Fn(&mut Filter)) -> Result<(), EditError> {
    let views: Vec<SavedView> = draft.now().saved_views().into_iter().cloned().collect();
    for mut view in views {
        let before = view.filter.clone();
        strike(&mut view.filter);
        if view.filter != before {
            draft.put(Record::SavedView(Box::new(view)))?;
        }
    }
    Ok(())
}

/// A filter as it is kept: its tags clean, its lanes all of this journey.
fn checked(draft: &Draft<'_>, filter: &Filter) -> Result<Filter, EditError> {
    for lane in &filter.lanes {
        draft.lane(*lane)?;
    }
    Ok(Filter {
        tags: clean_tags(&filter.tags),
        ..filter.clone()
    })
}

fn place(draft: &Draft<'_>, moving: Option<SavedViewId>, at: At) -> Result<Order, EditError> {
    let views = draft.now().saved_views();
    let siblings: Vec<(RecordId, &Order)> = views
        .iter()
        .filter(|view| Some(view.id) != moving)
        .map(|view| (view.id.into(), &view.order))
        .collect();
    one(places(&siblings, at, 1)?)
}
