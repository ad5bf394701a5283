use crate::{
    places::{cargo, npm},
    set_up,
    step::{Failure, Steps, run},
};

/// Everything that must hold before a change lands, what is quick first.
pub fn everything() -> Result<(), Failure> {
    let mut steps = Steps::new(10);
    steps.begin("Look what is missing");
    set_up::to_test()?;
    steps.run(
        "Rust is formatted",
        cargo().args(["fmt", "--all", "--check"]),
    )?;
    steps.run(
        "The window's code is formatted and tidy",
        npm().args(["run", "lint"]),
    )?;
    steps.run("The window's types agree", npm().args(["run", "check"]))?;
    steps.run(
        "The window's parts do what they should",
        npm().args(["run", "test"]),
    )?;
    steps.run("The window's face builds", npm().args(["run", "build"]))?;
    let clippy = [
        "clippy",
        "--workspace",
        "--all-targets",
        "--",
        "--deny",
        "warnings",
    ];
    steps.run("Rust is tidy", cargo().args(clippy))?;
    steps.run(
        "The rooms keep to their walls",
        cargo().args(["test", "--package", "tests", "--test", "rooms"]),
    )?;
    steps.run(
        "The rooms do what they should",
        cargo().args(["test", "--workspace", "--no-fail-fast"]),
    )?;
    steps.begin("The real window does what it should");
    window("")?;
    steps.end("All of it holds.");
    Ok(())
}

/// The tests of the real window whose name holds the filter.
pub fn window(filter: &str) -> Result<(), Failure> {
    run(cargo().args(["build", "--package", "desire-path"]))?;
    run(cargo().args([
        "clippy",
        "--package",
        "tests",
        "--test",
        "window",
        "--",
        "--deny",
        "warnings",
    ]))?;
    run(cargo().args([
        "test",
        "--package",
        "tests",
        "--test",
        "window",
        "--",
        "--test-threads=2",
        filter,
    ]))
}
