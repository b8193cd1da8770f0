use crate::args::{Common, Import};
use crate::exit::Exit;
use crate::fetch::fetch;
use crate::given::given;
use crate::open::open;
use crate::output;
use app::{Imported, Problem, Watch, Way};
use judge::line::{ErrorLine, Line};
use messages::Language;
use portfolio::{BadgeId, Stored};
use std::ops::ControlFlow;
use verify::Fetch;

/// Adds badges to a portfolio. What is there already stays as it is.
pub fn run(args: &Import, common: &Common) -> Result<Exit, Problem> {
    let portfolio = open(&args.portfolio, common)?;
    let fetch = fetch(common)?;
    let fetch = fetch.as_deref().map(|reach| reach as &(dyn Fetch + Sync));
    let way = Way { fetch, now: common.now(), again: true };
    let mut telling = Telling { common, gravest: Exit::Done };
    let inputs = args.input.iter().map(|input| given(input));
    // Nobody stops it here but by ending the program, and what was told is kept by then.
    let _ = app::import_all(inputs, &mut &portfolio, &way, &mut telling)?;
    portfolio.close()?;
    Ok(telling.gravest)
}

struct Telling<'a> {
    common: &'a Common,
    gravest: Exit,
}

impl Watch for Telling<'_> {
    fn hear(&mut self, heard: app::Line) -> Result<(), Problem> {
        let (line, exit) = told(&heard.input, &heard.imported, self.common.language());
        output::line(&line.of_member(heard.member.as_deref(), heard.container), self.common);
        self.gravest = self.gravest.max(exit);
        Ok(())
    }

    fn far(&mut self, _done: usize, _total: usize) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }
}

/// What became of one badge, as a line, and what that is for the whole command.
pub(super) fn told(input: &str, imported: &Imported<'_>, language: Language) -> (Line, Exit) {
    let Some(judged) = &imported.judged else {
        let problem =
            imported.stored.as_ref().err().cloned().unwrap_or_else(|| Problem::new("import.refused"));
        let mut line = Line::problem(input, &problem, language);
        line.stored = Some("refused");
        let exit = if problem.code == "program.fault" { Exit::Fault } else { Exit::Unreadable };
        return (line, exit);
    };
    let mut line = Line::judged(input, judged.container.as_str(), &judged.judgement.report, language);
    line.id = Some(BadgeId::of(&judged.original).to_string());
    let (stored, exit) = match &imported.stored {
        Ok(Stored::New(_)) => ("new", Exit::Done),
        Ok(Stored::AlreadyThere(_)) => ("already-there", Exit::Done),
        Err(problem) => {
            line.error = Some(ErrorLine::of(problem, language));
            ("refused", Exit::No)
        }
    };
    line.stored = Some(stored);
    (line, exit)
}
