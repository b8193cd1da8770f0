use crate::args::{Common, Import};
use crate::exit::Exit;
use crate::fetch::fetch;
use crate::given::{self, Given};
use crate::open::open;
use crate::output;
use app::{Imported, Problem, Source};
use judge::line::{ErrorLine, Line};
use messages::Language;
use portfolio::{BadgeId, Portfolio, Stored};
use verify::Fetch;

/// Adds badges to a portfolio. What is there already stays as it is.
pub fn run(args: &Import, common: &Common) -> Result<Exit, Problem> {
    let mut portfolio = open(&args.portfolio, common)?;
    let fetch = fetch(common)?;
    let mut importing = Importing {
        portfolio: &mut portfolio,
        fetch: fetch.as_deref().map(|reach| reach as &dyn Fetch),
        common,
        gravest: Exit::Done,
    };
    for input in &args.input {
        given::each(input, &mut |given| importing.one(input, &given));
    }
    let gravest = importing.gravest;
    portfolio.close()?;
    Ok(gravest)
}

struct Importing<'a> {
    portfolio: &'a mut Portfolio,
    fetch: Option<&'a dyn Fetch>,
    common: &'a Common,
    gravest: Exit,
}

impl Importing<'_> {
    fn one(&mut self, input: &str, given: &Given) {
        let source = match given {
            Given::Address(address) => Source::Address(address),
            Given::Badge { name, member, bytes } => {
                Source::File { name: name.as_deref(), member: member.as_deref(), bytes }
            }
            Given::Refused { member, container, problem } => {
                let line = refused(input, problem, self.common.language());
                return self.tell(&line.of_member(member.as_deref(), *container), Exit::Unreadable);
            }
        };
        let imported = app::import(&source, self.portfolio, self.fetch, self.common.now());
        let (line, exit) = told(input, &imported, self.common.language());
        self.tell(&line.of_member(source.member(), None), exit);
    }

    fn tell(&mut self, line: &Line, exit: Exit) {
        output::line(line, self.common);
        self.gravest = self.gravest.max(exit);
    }
}

fn told(input: &str, imported: &Imported<'_>, language: Language) -> (Line, Exit) {
    let Some(judged) = &imported.judged else {
        let problem =
            imported.stored.as_ref().err().cloned().unwrap_or_else(|| Problem::new("import.refused"));
        return (refused(input, &problem, language), Exit::Unreadable);
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

fn refused(input: &str, problem: &Problem, language: Language) -> Line {
    let mut line = Line::problem(input, problem, language);
    line.stored = Some("refused");
    line
}
