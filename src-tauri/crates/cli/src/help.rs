//! Help in the person's language: clap builds it, the sentences come from `assets/locales`.

use crate::exit::Exit;
use crate::output::words;
use clap::error::ErrorKind;
use clap::{Arg, ArgAction, Command};
use messages::Language;

/// The language of the system's locale; French when it says nothing.
pub fn language_of_system() -> Language {
    let variables = ["LC_ALL", "LC_MESSAGES", "LANG"];
    let locale = variables.iter().filter_map(|name| std::env::var(name).ok()).find(|value| !value.is_empty());
    Language::of_locale(&locale.unwrap_or_default())
}

/// The language asked for, before the arguments are understood.
pub fn language_of_arguments() -> Language {
    let mut arguments = std::env::args().skip_while(|argument| !argument.starts_with("--lang"));
    let asked = match arguments.next() {
        Some(argument) if argument == "--lang" => arguments.next(),
        Some(argument) => argument.strip_prefix("--lang=").map(str::to_owned),
        None => None,
    };
    asked.as_deref().map_or_else(language_of_system, Language::of_locale)
}

/// The command with its help put into words: `cli-verify` for a command, `cli-cv-import` for one inside another,
/// `cli-option-json` for an option.
pub fn worded(command: Command, language: Language) -> Command {
    let code = format!("cli.{}", command.get_name());
    named(command, &code, language)
}

fn named(command: Command, code: &str, language: Language) -> Command {
    let say = |code: &str| words(language, code, &[]);
    let about = say(code);
    let mut command = command
        .about(about)
        .help_template(format!("{{about}}\n\n{} {{usage}}\n\n{{all-args}}", say("cli.usage")))
        .subcommand_help_heading(say("cli.commands"))
        .disable_help_flag(true)
        .disable_version_flag(true)
        .arg(Arg::new("help").short('h').long("help").action(ArgAction::Help));
    if command.get_version().is_some() {
        command = command.arg(Arg::new("version").short('V').long("version").action(ArgAction::Version));
    }
    let options: Vec<String> = command.get_arguments().map(|option| option.get_id().to_string()).collect();
    let commands: Vec<String> = command.get_subcommands().map(|inner| inner.get_name().to_owned()).collect();
    let command = options.into_iter().enumerate().fold(command, |command, (order, id)| {
        let help = say(&format!("cli.option-{}", id.replace('_', "-")));
        command.mut_arg(id, |option| {
            let heading = say(if option.is_positional() { "cli.arguments" } else { "cli.options" });
            option.help(help).help_heading(heading).display_order(order)
        })
    });
    let inner_code = |name: &str| match code {
        "cli.besace" => format!("cli.{name}"),
        code => format!("{code}-{name}"),
    };
    commands.into_iter().fold(command, |command, name| {
        let code = inner_code(&name);
        command.mut_subcommand(name, |inner| named(inner, &code, language))
    })
}

/// Says help, the version, or what was not understood.
pub fn explain(error: &clap::Error, language: Language) -> Exit {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            // Nobody listens: nothing to do about it.
            let _ = error.print();
            Exit::Done
        }
        _ => {
            eprintln!("{}", words(language, "cli.not-understood", &[]));
            eprintln!("{}", error.render());
            Exit::Usage
        }
    }
}
