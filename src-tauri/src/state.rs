use crate::arrivals;
use crate::files::Picked;
use crate::opened::Opened;
use crate::settings::Settings;
use crate::views::Answer;
use app::{Pictures, Problem};
use messages::Language;
use portfolio::Portfolio;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use tauri::{AppHandle, Manager};

/// What the window's host holds: the one open portfolio, and little else.
#[derive(Debug)]
pub struct Besace {
    open: Mutex<Option<Open>>,
    arrived: Mutex<Vec<PathBuf>>,
    named: Mutex<Option<PathBuf>>,
    stops: AtomicU64,
    closings: AtomicU64,
    receipt: Mutex<Option<String>>,
    /// Pictures of the open portfolio's badges, for its CV.
    pub pictures: Pictures,
    /// Files the person picked.
    pub picked: Picked,
    /// Copies that other programs show.
    pub opened: Opened,
    /// Portfolios and backups the person may open next.
    pub offered: Picked,
    /// Where new portfolios go, and where old ones are looked for.
    pub folder: PathBuf,
    /// What is remembered between two starts.
    pub settings: Settings,
}

/// The open portfolio.
pub struct Open {
    /// The portfolio itself.
    pub portfolio: Portfolio,
    /// Whether it is the example, whose file goes when it closes.
    pub example: bool,
}

/// Something that takes long: how many wishes to stop there had been when it began, and how many closings.
#[derive(Debug, Clone, Copy)]
pub struct Task {
    stops: u64,
    closings: u64,
}

impl Besace {
    /// Nothing is open yet.
    pub fn new(settings: Settings, opened: Opened, folder: PathBuf) -> Self {
        Besace {
            open: Mutex::default(),
            arrived: Mutex::default(),
            named: Mutex::default(),
            stops: AtomicU64::default(),
            closings: AtomicU64::default(),
            receipt: Mutex::default(),
            pictures: Pictures::default(),
            picked: Picked::default(),
            opened,
            offered: Picked::default(),
            folder,
            settings,
        }
    }

    /// The language to speak.
    pub fn language(&self) -> Language {
        self.settings.language()
    }

    /// Does something with the open portfolio.
    pub fn with<T>(&self, work: impl FnOnce(&mut Open) -> Result<T, Problem>) -> Result<T, Problem> {
        let mut open = held(&self.open);
        let open = open.as_mut().ok_or_else(|| Problem::new("portfolio.none-open"))?;
        // A stick that was pulled out, a file that was moved: what is written then would be nowhere.
        if !open.portfolio.path().exists() {
            return Err(Problem::new("portfolio.gone"));
        }
        work(open)
    }

    /// Does something with the place of the open portfolio, whether one is open or not.
    pub fn with_place<T>(&self, work: impl FnOnce(&mut Option<Open>) -> T) -> T {
        work(&mut held(&self.open))
    }

    /// The same with the portfolio that was open when the task began, and with no other.
    pub fn with_same<T>(
        &self,
        task: Task,
        work: impl FnOnce(&mut Open) -> Result<T, Problem>,
    ) -> Result<T, Problem> {
        self.with(|open| match self.closings.load(Ordering::Relaxed) == task.closings {
            true => work(open),
            false => Err(Problem::new("portfolio.none-open")),
        })
    }

    /// Takes the open portfolio away: no task that began with it does anything any more.
    pub fn take_open(&self) -> Option<Open> {
        self.with_place(|place| {
            self.closings.fetch_add(1, Ordering::Relaxed);
            self.pictures.forget();
            place.take()
        })
    }

    /// Ends what takes long, when it looks next.
    pub fn stop(&self) {
        self.stops.fetch_add(1, Ordering::Relaxed);
    }

    /// Begins something that takes long: a wish to stop made earlier does not end it.
    pub fn begin(&self) -> Task {
        let closings = self.closings.load(Ordering::Relaxed);
        Task { stops: self.stops.load(Ordering::Relaxed), closings }
    }

    /// Whether to go on with what takes long.
    pub fn goes_on(&self, task: Task) -> ControlFlow<()> {
        match self.stops.load(Ordering::Relaxed) == task.stops {
            true => ControlFlow::Continue(()),
            false => ControlFlow::Break(()),
        }
    }

    /// Keeps the receipt of a hand-over until the person has saved it or opens another portfolio.
    pub fn keep_receipt(&self, page: Option<String>) {
        *held(&self.receipt) = page;
    }

    /// The receipt of the last hand-over.
    pub fn receipt(&self) -> Option<String> {
        held(&self.receipt).clone()
    }

    /// Keeps what came from outside until the window listens: a portfolio to be opened, and files for one that is open.
    pub fn arrive(&self, paths: impl IntoIterator<Item = PathBuf>) {
        let (mut portfolios, files) = arrivals::apart(paths);
        held(&self.arrived).extend(files);
        if let Some(last) = portfolios.pop() {
            *held(&self.named) = Some(last);
        }
    }

    /// The portfolio that is to be opened, unless it is open already.
    pub fn take_named(&self) -> Option<PathBuf> {
        let named = held(&self.named).take()?;
        let same = |open: &Open| match (open.portfolio.path().canonicalize(), named.canonicalize()) {
            (Ok(open), Ok(named)) => open == named,
            _ => false,
        };
        let open = self.with_place(|place| place.as_ref().is_some_and(same));
        (!open).then_some(named)
    }

    /// The files that came, once a portfolio is open that can take them.
    pub fn take_arrived(&self) -> Vec<PathBuf> {
        if held(&self.open).is_some() { std::mem::take(&mut held(&self.arrived)) } else { Vec::new() }
    }
}

impl std::fmt::Debug for Open {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Where a person's portfolio lies is nobody's business in a log.
        f.debug_struct("Open").field("example", &self.example).finish_non_exhaustive()
    }
}

/// Does something on a thread of its own, so that the window never freezes, and says what went wrong in the
/// person's language.
pub async fn work<T: Send + 'static>(
    app: AppHandle,
    work: impl FnOnce(&Besace, &AppHandle) -> Result<T, Problem> + Send + 'static,
) -> Answer<T> {
    let handle = app.clone();
    let done = tauri::async_runtime::spawn_blocking(move || work(&handle.state::<Besace>(), &handle)).await;
    let done = done.unwrap_or_else(|error| Err(Problem::new("program.fault").because(error)));
    done.map_err(|problem| problem.view(app.state::<Besace>().language()))
}

/// A panic elsewhere leaves values that are still whole: each is replaced in one step.
fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
