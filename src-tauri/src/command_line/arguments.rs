use clap::{
    Arg, ArgAction, ArgMatches, Command, builder::PossibleValuesParser, error::ContextKind,
    error::ContextValue, error::ErrorKind, value_parser,
};
use document::Language;
use std::{ffi::OsString, path::PathBuf};
use words::{Value, Words};

/// What the command line asks for.
#[derive(Debug, PartialEq)]
pub struct Arguments {
    /// The language of what is said.
    pub language: Language,
    /// The workspace file, where one is named.
    pub workspace: Option<PathBuf>,
    /// What is to be done.
    pub task: Task,
}

/// What is to be done.
#[derive(Debug, PartialEq)]
pub enum Task {
    /// Open the window.
    Window,
    /// Tell which documents there are.
    List,
    /// Draw a document into a file.
    Export {
        /// The document: its title, or its id.
        document: String,
        /// The file; its ending says what kind.
        to: PathBuf,
        /// Pixels of a PNG for each pixel of the drawing.
        scale: f32,
        /// Whether there is no paper behind the drawing.
        transparent: bool,
        /// Whether a persona's empathy maps and journeys come along.
        together: bool,
        /// Whether a file that is there is replaced.
        replace: bool,
    },
    /// Draw two journeys into one file.
    Compare {
        /// One journey: its title, or its id.
        current: String,
        /// The other.
        future: String,
        /// Whether they stand side by side, not one above the other.
        aside: bool,
        /// The file; its ending says what kind.
        to: PathBuf,
        /// Pixels of a PNG for each pixel of the drawing.
        scale: f32,
        /// Whether there is no paper behind the drawing.
        transparent: bool,
        /// Whether a file that is there is replaced.
        replace: bool,
    },
    /// Read a file into the workspace.
    Import {
        /// The file.
        file: PathBuf,
    },
}

/// Why nothing was done yet: help was asked for, or the words make no sense.
#[derive(Debug, PartialEq)]
pub enum Instead {
    /// To say on the standard output.
    Help(String),
    /// To say on the standard error.
    Wrong(String),
}

/// Reads the words after the program's name.
pub fn read(given: Vec<OsString>, system: Language) -> Result<Arguments, Instead> {
    let language = named_language(&given).unwrap_or(system);
    let words = Words::of(language);
    let program = std::iter::once(OsString::from("desire-path"));
    let matches = command(words)
        .try_get_matches_from(program.chain(given))
        .map_err(|error| instead(&error, words))?;
    Ok(Arguments {
        language,
        workspace: matches.get_one("workspace").cloned(),
        task: task(&matches),
    })
}

fn task(matches: &ArgMatches) -> Task {
    match matches.subcommand() {
        Some(("list", _)) => Task::List,
        Some(("export", asked)) => Task::Export {
            document: asked.get_one("journey").cloned().unwrap_or_default(),
            to: asked.get_one("to").cloned().unwrap_or_default(),
            scale: asked.get_one("scale").copied().unwrap_or(1.0),
            transparent: asked.get_flag("transparent"),
            together: asked.get_flag("together"),
            replace: asked.get_flag("replace"),
        },
        Some(("compare", asked)) => Task::Compare {
            current: asked.get_one("current").cloned().unwrap_or_default(),
            future: asked.get_one("future").cloned().unwrap_or_default(),
            aside: asked.get_flag("aside"),
            to: asked.get_one("to").cloned().unwrap_or_default(),
            scale: asked.get_one("scale").copied().unwrap_or(1.0),
            transparent: asked.get_flag("transparent"),
            replace: asked.get_flag("replace"),
        },
        Some(("import", asked)) => Task::Import {
            file: asked.get_one("file").cloned().unwrap_or_default(),
        },
        _ => Task::Window,
    }
}

/// The language that the words ask for, found before they are read so that help and errors speak it too.
fn named_language(given: &[OsString]) -> Option<Language> {
    let texts: Vec<&str> = given.iter().filter_map(|word| word.to_str()).collect();
    let apart = texts
        .windows(2)
        .find(|pair| pair[0] == "--language")
        .map(|pair| pair[1]);
    let tag = texts
        .iter()
        .find_map(|word| word.strip_prefix("--language="))
        .or(apart)?;
    [Language::Dutch, Language::English]
        .into_iter()
        .find(|language| language.tag() == tag)
}

fn command(words: &Words) -> Command {
    let say = |key: &str| words.say(key, &[]);
    let (options, arguments) = (say("cli-options"), say("cli-arguments"));
    let usage = |about: &str| {
        format!(
            "{}\n\n{} {{usage}}\n\n{{all-args}}{{after-help}}",
            say(about),
            say("cli-usage")
        )
    };
    let option = |id: &'static str| {
        Arg::new(id)
            .long(id)
            .help(say(&format!("cli-{id}")))
            .help_heading(options.clone())
    };
    let help = || {
        option("help")
            .short('h')
            .action(ArgAction::Help)
            .global(true)
    };
    let part = |name: &'static str, about: &str| {
        Command::new(name)
            .about(say(about))
            .help_template(usage(about))
            .disable_help_flag(true)
    };
    let to = || {
        option("to")
            .value_name(say("cli-file-name"))
            .value_parser(value_parser!(PathBuf))
            .required(true)
    };
    let scaled = || option("scale").value_name("0.5-4").value_parser(scale);
    let journey = |id: &'static str| {
        Arg::new(id)
            .value_name(say(&format!("cli-{id}-name")))
            .help(say(&format!("cli-{id}")))
            .help_heading(arguments.clone())
            .required(true)
    };
    Command::new("desire-path")
        .version(env!("CARGO_PKG_VERSION"))
        .help_template(usage("cli-about"))
        .after_help(say("cli-after"))
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .subcommand_help_heading(say("cli-commands"))
        .subcommand_value_name(say("cli-command").to_uppercase())
        .arg(
            option("workspace")
                .value_name(say("cli-file-name"))
                .value_parser(value_parser!(PathBuf))
                .global(true),
        )
        .arg(
            option("language")
                .value_name("nl|en")
                .value_parser(PossibleValuesParser::new(["nl", "en"]))
                .hide_possible_values(true)
                .global(true),
        )
        .arg(help())
        .arg(option("version").short('V').action(ArgAction::Version))
        .subcommand(part("list", "cli-list"))
        .subcommand(
            part("export", "cli-export")
                .arg(journey("journey"))
                .arg(to())
                .arg(scaled())
                .arg(option("transparent").action(ArgAction::SetTrue))
                .arg(option("together").action(ArgAction::SetTrue))
                .arg(option("replace").action(ArgAction::SetTrue)),
        )
        .subcommand(
            part("compare", "cli-compare")
                .arg(journey("current"))
                .arg(journey("future"))
                .arg(to())
                .arg(option("aside").action(ArgAction::SetTrue))
                .arg(scaled())
                .arg(option("transparent").action(ArgAction::SetTrue))
                .arg(option("replace").action(ArgAction::SetTrue)),
        )
        .subcommand(
            part("import", "cli-import").arg(
                Arg::new("file")
                    .value_name(say("cli-file-name"))
                    .help(say("cli-import-file"))
                    .help_heading(arguments)
                    .value_parser(value_parser!(PathBuf))
                    .required(true),
            ),
        )
}

fn scale(text: &str) -> Result<f32, &'static str> {
    let scale = text.replace(',', ".").parse().ok();
    scale
        .filter(|scale| (0.5..=4.0).contains(scale))
        .ok_or("0.5-4")
}

/// Says in the user's language what clap says in English.
fn instead(error: &clap::Error, words: &Words) -> Instead {
    let of = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    let (argument, value) = (of(ContextKind::InvalidArg), of(ContextKind::InvalidValue));
    let part = of(ContextKind::InvalidSubcommand);
    let (key, what) = match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            return Instead::Help(error.to_string());
        }
        ErrorKind::InvalidSubcommand => ("cli-wrong-command", part),
        ErrorKind::MissingRequiredArgument => ("cli-wrong-missing", argument),
        ErrorKind::InvalidValue if value.is_empty() => ("cli-wrong-missing", argument),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            // As "--scale <0.5-4>": the option, and what it takes.
            let option = argument.split(' ').next().unwrap_or_default();
            let key = match option {
                "--scale" => "cli-wrong-scale",
                "--language" => "cli-wrong-language",
                _ => "cli-wrong-value",
            };
            (key, value)
        }
        _ => ("cli-wrong-word", argument),
    };
    let sentence = words.say(key, &[("what", Value::Text(&what))]);
    Instead::Wrong(format!("{sentence}\n{}", words.say("cli-wrong-help", &[])))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reading(line: &str) -> Result<Arguments, Instead> {
        read(
            line.split_whitespace().map(Into::into).collect(),
            Language::English,
        )
    }

    #[test]
    fn no_words_open_the_window() {
        assert_eq!(reading("").unwrap().task, Task::Window);
    }

    #[test]
    fn a_workspace_can_be_named_before_and_after_the_command() {
        let named = Some(PathBuf::from("a.desirepath"));
        assert_eq!(
            reading("--workspace a.desirepath list").unwrap().workspace,
            named
        );
        assert_eq!(
            reading("list --workspace a.desirepath").unwrap().workspace,
            named
        );
    }

    #[test]
    fn an_export_takes_its_options() {
        let read =
            reading("export Voorlezen --to a.png --scale 2 --transparent --together --replace")
                .unwrap();
        assert_eq!(
            read.task,
            Task::Export {
                document: "Voorlezen".into(),
                to: "a.png".into(),
                scale: 2.0,
                transparent: true,
                together: true,
                replace: true,
            }
        );
    }

    #[test]
    fn a_comparison_takes_two_journeys() {
        let read = reading("compare Voorlezen Straks --to a.pdf --aside").unwrap();
        assert_eq!(
            read.task,
            Task::Compare {
                current: "Voorlezen".into(),
                future: "Straks".into(),
                aside: true,
                to: "a.pdf".into(),
                scale: 1.0,
                transparent: false,
                replace: false,
            }
        );
        assert!(reading("compare Voorlezen --to a.pdf").is_err());
    }

    #[test]
    fn a_scale_out_of_range_is_refused_with_what_there_can_be() {
        let Err(Instead::Wrong(sentence)) = reading("export x --to a.png --scale 9") else {
            panic!("accepted")
        };
        let named = ["--scale", "“9”", "0.5", "4"];
        assert!(named.iter().all(|it| sentence.contains(it)), "{sentence}");
    }

    #[test]
    fn a_language_that_is_not_spoken_is_refused_with_those_that_are() {
        let Err(Instead::Wrong(sentence)) = reading("list --language fr") else {
            panic!("accepted")
        };
        let named = ["--language", "“fr”", "nl", "en"];
        assert!(named.iter().all(|it| sentence.contains(it)), "{sentence}");
    }

    #[test]
    fn an_export_without_a_file_says_what_is_missing() {
        let Err(Instead::Wrong(sentence)) = reading("export x") else {
            panic!("accepted")
        };
        assert!(sentence.contains("--to"), "{sentence}");
    }

    #[test]
    fn help_is_in_the_language_that_is_asked_for() {
        let Err(Instead::Help(dutch)) = reading("--help --language nl") else {
            panic!("no help")
        };
        let Err(Instead::Help(english)) = reading("--help") else {
            panic!("no help")
        };
        assert!(
            dutch.contains("Gebruik:") && !dutch.contains("Usage"),
            "{dutch}"
        );
        assert!(english.contains("Usage:"), "{english}");
    }

    #[test]
    fn no_sentence_of_the_help_is_missing_in_either_language() {
        for language in ["nl", "en"] {
            for part in ["", "list ", "export ", "compare ", "import "] {
                let line = format!("{part}--help --language {language}");
                let Err(Instead::Help(help)) = reading(&line) else {
                    panic!("no help: {line}")
                };
                assert!(!help.contains('{'), "{help}");
            }
        }
    }
}
