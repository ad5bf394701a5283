mod cards;
mod columns;
mod draft;
mod feelings;
mod free_notes;
mod head;
mod rows;
mod saved_views;
mod sections;

use crate::{Diff, Document, Edit, RecordId, RuleBroken};
use draft::Draft;

/// What `edit` changes in `document`, which itself stays as it is.
///
/// # Errors
/// Why the edit cannot be made; then nothing of it is.
pub fn apply(document: &Document, edit: &Edit) -> Result<Diff, EditError> {
    let mut draft = Draft::new(document);
    make(&mut draft, edit)?;
    Ok(draft.into_diff())
}

/// Why an edit cannot be made.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum EditError {
    /// The document has no such record, or it is of another kind.
    #[error("the document has no {kind} {id}")]
    Missing {
        /// What was looked for.
        kind: &'static str,
        /// Its id.
        id: RecordId,
    },
    /// A new record's id is already another's.
    #[error("the id {0} is already used")]
    IdTaken(RecordId),
    /// A journey keeps at least one step.
    #[error("the last step stays")]
    LastStep,
    /// An emotion lane holds feelings, no cards.
    #[error("an emotion lane holds no cards")]
    NoCardsHere,
    /// Only an emotion lane holds feelings.
    #[error("only an emotion lane holds feelings")]
    NoFeelingsHere,
    /// A lane that holds something cannot become one that holds something else.
    #[error("the lane is not empty")]
    LaneNotEmpty,
    /// The edit is of another kind of document.
    #[error("the document is of another kind")]
    WrongDocument,
    /// A value lies outside what a record may hold.
    #[error(transparent)]
    Rule(#[from] RuleBroken),
}

fn make(draft: &mut Draft<'_>, edit: &Edit) -> Result<(), EditError> {
    make_alone(draft, edit)?;
    free_notes::settle(draft)
}

fn make_alone(draft: &mut Draft<'_>, edit: &Edit) -> Result<(), EditError> {
    match edit {
        Edit::ChangeJourney { change } => head::change_journey(draft, change),
        Edit::ChangePersona { change } => head::change_persona(draft, change),
        Edit::ChangeEmpathyMap { change } => head::change_empathy_map(draft, change),
        Edit::StrikePersona { persona } => head::strike_persona(draft, *persona),
        Edit::AddSection {
            section,
            kind,
            name,
            at,
        } => sections::add(draft, *section, *kind, name, *at),
        Edit::ChangeSection { section, change } => sections::change(draft, *section, change),
        Edit::MoveSection { section, at } => sections::shift(draft, *section, *at),
        Edit::RemoveSection { section } => sections::remove(draft, *section),
        Edit::AddPhase {
            phase,
            name,
            step,
            step_name,
            at,
        } => columns::add_phase(draft, (*phase, name), (*step, step_name), *at),
        Edit::ChangePhase { phase, change } => columns::change_phase(draft, *phase, change),
        Edit::MovePhase { phase, at } => columns::move_phase(draft, *phase, *at),
        Edit::RemovePhase { phase } => columns::remove_phase(draft, *phase),
        Edit::AddStep {
            step,
            phase,
            name,
            at,
        } => columns::add_step(draft, *step, *phase, name, *at),
        Edit::ChangeStep { step, change } => columns::change_step(draft, *step, change),
        Edit::MoveStep { step, phase, at } => columns::move_step(draft, *step, *phase, *at),
        Edit::RemoveStep { step } => columns::remove_step(draft, *step),
        Edit::AddLane {
            lane,
            kind,
            name,
            at,
        } => rows::add_lane(draft, *lane, *kind, name, *at),
        Edit::ChangeLane { lane, change } => rows::change_lane(draft, *lane, change),
        Edit::RemoveLane { lane } => rows::remove_lane(draft, *lane),
        Edit::AddDivider { divider, kind, at } => rows::add_divider(draft, *divider, *kind, *at),
        Edit::ChangeDivider { divider, kind } => rows::change_divider(draft, *divider, *kind),
        Edit::RemoveDivider { divider } => rows::remove_divider(draft, *divider),
        Edit::MoveRow { row, at } => rows::move_row(draft, *row, *at),
        Edit::AddCards { cards, place, at } => cards::add(draft, cards, *place, *at),
        Edit::PutCards { cards, place, at } => cards::put(draft, cards, *place, *at),
        Edit::ChangeCards { cards, change } => cards::change(draft, cards, change),
        Edit::MoveCards { cards, place, at } => cards::shift(draft, cards, *place, *at),
        Edit::CopyCards { copies } => cards::copy(draft, copies),
        Edit::RemoveCards { cards } => cards::remove(draft, cards),
        Edit::SetFeeling {
            feeling,
            lane,
            step,
            persona,
            curve,
            value,
        } => {
            let spot = feelings::Spot {
                lane: *lane,
                step: *step,
                persona: *persona,
                curve: *curve,
            };
            feelings::set(draft, *feeling, spot, *value)
        }
        Edit::ChangeFeeling { feeling, change } => feelings::change(draft, *feeling, change),
        Edit::RemoveFeeling { feeling } => feelings::remove(draft, *feeling),
        Edit::AddFreeNotes { notes, at } => free_notes::add(draft, notes, *at),
        Edit::ChangeFreeNotes { notes, change } => free_notes::change(draft, notes, change),
        Edit::MoveFreeNotes { moves } => free_notes::shift(draft, moves),
        Edit::LayerFreeNotes { notes, at } => free_notes::layer(draft, notes, *at),
        Edit::RemoveFreeNotes { notes } => free_notes::remove(draft, notes),
        Edit::AddSavedView {
            saved_view,
            name,
            filter,
            look,
            at,
        } => saved_views::add(draft, *saved_view, name, (filter, *look), *at),
        Edit::ChangeSavedView { saved_view, change } => {
            saved_views::change(draft, *saved_view, change)
        }
        Edit::MoveSavedView { saved_view, at } => saved_views::shift(draft, *saved_view, *at),
        Edit::RemoveSavedView { saved_view } => saved_views::remove(draft, *saved_view),
        Edit::Several { edits } => edits.iter().try_for_each(|edit| make(draft, edit)),
    }
}
