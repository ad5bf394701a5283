//! Tests across the rooms, and the real window to hold them in.
//!
//! `README.md` beside this crate says how to run one test, and how to look at the window by hand.

pub mod window;
