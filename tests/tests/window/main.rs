//! What a person sees and does in the real window. `tests/README.md` says how to run one test.
#![expect(clippy::unwrap_used, reason = "a test ends at what it does not expect")]

mod axe;
mod blank;
mod by_keys;
mod capturing;
mod closing;
mod comparing;
mod desktop;
mod dialogs;
mod dragging;
mod exporting;
mod feeling;
mod filtering;
mod free_notes;
mod heads;
mod keyboard;
mod making;
mod maps;
mod moving;
mod opening;
mod palette;
mod personas;
mod presenting;
mod sending;
mod undoing;
mod workshop;
