use super::{
    super::{orders::written, tree},
    Writer,
    labels::Labels,
};
use document::{Document, Filter, Order, SavedView};

impl Writer {
    /// A journey's saved views, from first to last.
    pub(super) fn saved_views(&self, document: &Document) -> Vec<tree::SavedView> {
        let lanes = document.lanes();
        let lanes = Labels::new(lanes.iter().map(|lane| (lane.id.0, lane.name.as_str())));
        let views = document.saved_views();
        let orders: Vec<&Order> = views.iter().map(|view| &view.order).collect();
        let orders = written(&orders);
        let view = |(view, order): (&SavedView, Option<Order>)| {
            let SavedView {
                id,
                order: _,
                name,
                filter,
                speaker_notes,
                look,
            } = view.clone();
            let Filter {
                personas,
                bases,
                tags,
                lanes: shown,
            } = filter;
            tree::SavedView {
                id: Some(id.0),
                order,
                name,
                personas: self.labels(&personas),
                bases,
                tags,
                lanes: shown.iter().map(|lane| lanes.of(lane.0)).collect(),
                speaker_notes,
                look,
            }
        };
        views.into_iter().zip(orders).map(view).collect()
    }
}
