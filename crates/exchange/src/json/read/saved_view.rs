use super::{
    super::{orders::of_list, tree},
    journey::JourneyReader,
};
use crate::ReadError;
use document::{Filter, LaneId, Record, SavedView, SavedViewId, clean, clean_tags};

impl JourneyReader<'_, '_, '_> {
    /// Takes the ids of a journey's saved views.
    pub(super) fn saved_view_ids(&mut self, views: &[tree::SavedView]) -> Result<(), ReadError> {
        for (v, view) in views.iter().enumerate() {
            let id = self.document.id(view.id, format!("savedViews[{v}]"))?;
            self.saved_views.push(id);
        }
        Ok(())
    }

    /// Reads a journey's saved views.
    pub(super) fn saved_views(&mut self, views: Vec<tree::SavedView>) -> Result<(), ReadError> {
        let ids = std::mem::take(&mut self.saved_views);
        let keys: Vec<_> = views
            .iter()
            .zip(&ids)
            .map(|(it, id)| (it.order.as_ref(), SavedViewId(*id)))
            .collect();
        let orders = of_list(&keys);
        for (v, ((view, id), order)) in views.into_iter().zip(ids).zip(orders).enumerate() {
            let place = format!("savedViews[{v}]");
            let lane = |(n, name): (usize, &String)| {
                let path = || format!("{}.{place}.lanes[{n}]", self.document.path);
                self.lanes.find(name, path).map(LaneId)
            };
            let lanes = view.lanes.iter().enumerate().map(lane);
            let filter = Filter {
                lanes: lanes.collect::<Result<_, _>>()?,
                personas: self
                    .document
                    .personas(&view.personas, &format!("{place}.personas"))?,
                bases: view.bases,
                tags: clean_tags(&view.tags),
            };
            let view = SavedView {
                id: SavedViewId(id),
                order,
                name: clean(&view.name),
                filter,
                speaker_notes: clean(&view.speaker_notes),
                look: view.look,
            };
            self.document
                .records
                .push(Record::SavedView(Box::new(view)));
        }
        Ok(())
    }
}
