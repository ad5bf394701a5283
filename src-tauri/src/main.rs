//! Desire Path: draws customer journeys, personas and empathy maps.
//!
//! With a command it does what the command says and never looks for a screen; without one it opens
//! the window.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod command_line;
mod window;

use std::process::ExitCode;

fn main() -> ExitCode {
    command_line::main()
}
