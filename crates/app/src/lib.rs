//! The use cases: open, edit, undo, find, export. The one door for window and command line.

mod acting;
mod app;
mod begin;
mod blank;
pub mod command;
mod compared;
mod comparing;
mod creating;
mod editing;
mod export;
mod file;
mod finding;
mod host;
mod import;
mod library;
mod message;
mod picture;
mod preview;
mod refusal;
mod reply;
mod request;
mod sending;
mod setting;
mod settings;
mod sources;
mod studio;
mod work;

pub use app::App;
pub use compared::{ComparedJourneys, DifferenceLine, DifferingPlace};
pub use drawing::layout::ComparisonForm;
pub use host::Host;
pub use refusal::Refusal;
pub use reply::*;
pub use request::*;
pub use settings::{default_workspace, system_language};
pub use sources::Sources;
