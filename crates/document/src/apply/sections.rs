use super::{
    EditError, cards,
    columns::one,
    draft::{Draft, places},
};
use crate::{
    At, Order, Place, Record, RecordId, Section, SectionChange, SectionId, SectionKind, clean,
};

pub(super) fn add(
    draft: &mut Draft<'_>,
    id: SectionId,
    kind: SectionKind,
    name: &str,
    at: At,
) -> Result<(), EditError> {
    draft.persona()?;
    let order = place(draft, None, at)?;
    draft.add(Record::Section(Section {
        id,
        order,
        kind,
        name: clean(name),
        hidden: false,
    }))
}

pub(super) fn change(
    draft: &mut Draft<'_>,
    id: SectionId,
    change: &SectionChange,
) -> Result<(), EditError> {
    let mut section = draft.section(id)?;
    match change {
        SectionChange::Name(name) => section.name = clean(name),
        SectionChange::Kind(kind) => section.kind = *kind,
        SectionChange::Hidden(hidden) => section.hidden = *hidden,
    }
    draft.put(Record::Section(section))
}

pub(super) fn shift(draft: &mut Draft<'_>, id: SectionId, at: At) -> Result<(), EditError> {
    let section = draft.section(id)?;
    let order = place(draft, Some(id), at)?;
    draft.put(Record::Section(Section { order, ..section }))
}

pub(super) fn remove(draft: &mut Draft<'_>, id: SectionId) -> Result<(), EditError> {
    draft.section(id)?;
    let lines: Vec<_> = draft
        .now()
        .cards_at(Place::Section { section: id })
        .iter()
        .map(|card| card.id)
        .collect();
    draft.remove(id);
    cards::remove(draft, &lines)
}

fn place(draft: &Draft<'_>, moving: Option<SectionId>, at: At) -> Result<Order, EditError> {
    let sections = draft.now().sections();
    let siblings: Vec<(RecordId, &Order)> = sections
        .iter()
        .filter(|section| Some(section.id) != moving)
        .map(|section| (section.id.into(), &section.order))
        .collect();
    one(places(&siblings, at, 1)?)
}
