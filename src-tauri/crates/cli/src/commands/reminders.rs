use crate::args::{Common, Reminders as Args};
use crate::exit::Exit;
use crate::input::write_new;
use crate::open::open;
use crate::output::{self, words};
use app::Problem;
use app::dto::{ReminderView, RemindersView};
use messages::{Language, date_in_words};

/// Tells what to look at soon; with an output, writes the ends of badges for an agenda.
pub fn run(args: &Args, common: &Common) -> Result<Exit, Problem> {
    let portfolio = open(&args.portfolio, common)?;
    match &args.output {
        Some(output) => {
            let agenda = app::agenda(&portfolio, common.language(), common.now())?;
            write_new(output, agenda.as_bytes())?;
        }
        None => tell(&app::reminders(&portfolio, common.now())?.into(), common),
    }
    portfolio.close()?;
    Ok(Exit::Done)
}

fn tell(reminders: &RemindersView, common: &Common) {
    if let Some(clock) = &reminders.clock {
        let said = words(common.language(), "cli.clock", &[("date", &clock.used)]);
        eprintln!("{said}");
    }
    for reminder in &reminders.badges {
        match common.json {
            true => output::json(reminder),
            false => output::say(&output::visible(&sentence(reminder, common.language()))),
        }
    }
}

fn sentence(reminder: &ReminderView, language: Language) -> String {
    let day = reminder.day.as_deref().and_then(|day| date_in_words(language, day)).unwrap_or_default();
    let code = match (&*reminder.why, &reminder.day) {
        ("ends", _) => "cli.reminder-ends",
        (_, Some(_)) => "cli.reminder-asked",
        (_, None) => "cli.reminder-never-asked",
    };
    let id = reminder.badge.get(..8).unwrap_or_default();
    words(language, code, &[("id", id), ("name", &reminder.name), ("day", &day)])
}
