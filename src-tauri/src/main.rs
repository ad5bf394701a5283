//! Desire Path: draws customer journeys, personas and empathy maps.
//!
//! With a command it does what the command says and never looks for a screen; without one it
//! becomes the window, a program of its own: to load what a window needs takes longer than to
//! draw a journey.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod command_line;
mod outcome;

use std::process::ExitCode;

fn main() -> ExitCode {
    command_line::main()
}
