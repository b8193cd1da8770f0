use crate::args::{Common, Import};
use crate::exit::Exit;
use crate::fetch::fetch;
use crate::input::{self, Input};
use crate::open::open;
use crate::output;
use app::{Imported, Problem, Source};
use baking::Limits;
use judge::line::{ErrorLine, Line};
use messages::Language;
use portfolio::{BadgeId, Portfolio, Stored};
use std::path::{Path, PathBuf};
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
        match input::read(input, &Limits::default()) {
            Ok(Input::Address(address)) => importing.one(input, &Source::Address(&address)),
            Ok(Input::Bytes(bytes)) => {
                let name = Path::new(input).file_name().map(|name| name.to_string_lossy());
                importing.one(input, &Source::File { name: name.as_deref(), member: None, bytes: &bytes });
            }
            Ok(Input::Folder(files)) => importing.folder(input, &files),
            Err(problem) => importing.tell(&refused(input, &problem, common.language()), Exit::Unreadable),
        }
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
    fn one(&mut self, input: &str, source: &Source<'_>) {
        let imported = app::import(source, self.portfolio, self.fetch, self.common.now());
        let (line, exit) = told(input, &imported, self.common.language());
        self.tell(&line, exit);
    }

    fn folder(&mut self, input: &str, files: &[PathBuf]) {
        for file in files {
            let member = file.strip_prefix(input).unwrap_or(file).to_string_lossy();
            match input::file(file, &Limits::default()) {
                Ok(bytes) => {
                    let name = file.file_name().map(|name| name.to_string_lossy());
                    let source = Source::File { name: name.as_deref(), member: Some(&member), bytes: &bytes };
                    let imported = app::import(&source, self.portfolio, self.fetch, self.common.now());
                    let (mut line, exit) = told(input, &imported, self.common.language());
                    line.member = Some(member.into_owned());
                    self.tell(&line, exit);
                }
                Err(problem) => {
                    let mut line = refused(input, &problem, self.common.language());
                    line.member = Some(member.into_owned());
                    self.tell(&line, Exit::Unreadable);
                }
            }
        }
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
