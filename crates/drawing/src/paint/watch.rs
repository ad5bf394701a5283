use super::PaintError;
use std::ops::ControlFlow;

/// Hears how far painting is, from 0 to 1, and may stop it.
pub struct Watch<'a> {
    heard: Option<&'a mut dyn FnMut(f32) -> ControlFlow<()>>,
}

impl<'a> Watch<'a> {
    /// Tells `heard`; where that breaks, painting ends with [`PaintError::Stopped`].
    #[must_use]
    pub fn by(heard: &'a mut dyn FnMut(f32) -> ControlFlow<()>) -> Self {
        Self { heard: Some(heard) }
    }

    /// Nobody watches.
    #[must_use]
    pub const fn nobody() -> Self {
        Self { heard: None }
    }

    /// Tells that `done` of `all` parts are painted.
    pub(super) fn tell(&mut self, done: usize, all: usize) -> Result<(), PaintError> {
        let Some(heard) = &mut self.heard else {
            return Ok(());
        };
        #[expect(
            clippy::cast_precision_loss,
            reason = "how far painting is need not be exact"
        )]
        let part = done as f32 / all.max(1) as f32;
        match heard(part.min(1.0)) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(PaintError::Stopped),
        }
    }
}
