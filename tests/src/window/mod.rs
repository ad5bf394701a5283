//! The real window, on a screen of its own, driven as a person drives it.

mod chord;
mod closing;
mod display;
mod driver;
mod fault;
mod find;
mod gesture;
mod script;
mod silent_bus;
mod start;

pub use chord::Chord;
pub use display::{Display, Picture};
pub use driver::Driver;
pub use fault::Fault;
pub use find::Found;
pub use gesture::{Button, Point};
pub use script::{Line, NotALine};
pub use silent_bus::SilentBus;
pub use start::{Start, Window, built_app};
