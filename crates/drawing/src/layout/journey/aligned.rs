use super::columns::Columns;
use document::StepId;

/// The room that a phase's bar takes beside its cells.
const OVERHANG: f32 = 3.0;

impl Columns<'_> {
    /// Puts the columns elsewhere, as where they stand above those of another journey: each step's left
    /// edge and width come from `place`, the edge of the whole from `right`.
    pub(super) fn align(&mut self, right: f32, place: impl Fn(StepId) -> Option<(f32, f32)>) {
        for cell in &mut self.cells {
            if let Some((x, width)) = place(cell.step) {
                (cell.x, cell.width) = (x, width);
            }
        }
        for band in &mut self.bands {
            let own = self.cells.iter().filter(|cell| cell.phase == band.phase);
            let left = own.clone().map(|cell| cell.x).fold(f32::INFINITY, f32::min);
            let right = own.map(|cell| cell.x + cell.width).fold(left, f32::max);
            if left.is_finite() {
                band.x = left - OVERHANG;
                band.width = right - left + 2.0 * OVERHANG;
            }
        }
        self.right = right;
    }
}
