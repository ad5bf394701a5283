//! What a person sees and does in the real window. `tests/README.md` says how to run one test.
#![expect(clippy::unwrap_used, reason = "a test ends at what it does not expect")]

mod axe;
mod blank;
mod desktop;
mod dialogs;
mod dragging;
mod exporting;
mod feeling;
mod keyboard;
mod making;
mod opening;
mod undoing;
