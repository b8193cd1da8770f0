//! A library of many badges: kept as an import keeps them, then searched as the window does.

use openbadges::Claims;
use portfolio::{NewBadge, Owner, Portfolio, PortfolioError, Ready, Search, fold};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::mpsc::sync_channel;
use std::thread;
use std::time::{Duration, Instant};
use time::OffsetDateTime;
use time::macros::datetime;
use verify::{NoDocuments, Question, Report, verify};

const NOW: OffsetDateTime = datetime!(2026-11-22 12:00 UTC);

/// How long badges share a transaction, as in an import.
const TOGETHER: Duration = Duration::from_millis(250);

/// How many badges are made ready at once, for those who write and who make ready not to wake each other at each of them;
/// and how many such pieces may wait to be written.
const AT_ONCE: usize = 100;
const READY: usize = 10;

/// Changes made durable one by one, as when a single file is imported.
const ALONE: usize = 300;

/// One line of the library.
#[derive(Deserialize)]
struct Row {
    id: String,
    name: String,
    issuer: String,
    description: String,
    criteria: String,
    tags: String,
    issued_on: String,
}

/// Fills a new portfolio, searches it, and says how long each took, in the words of the bench.
pub fn run(badges: &Path, queries: &Path, file: &Path) -> Result<String, String> {
    for ending in ["", "-wal", "-shm"] {
        // What an earlier run left.
        let _ = fs::remove_file(format!("{}{ending}", file.display()));
    }
    let badges = fs::read_to_string(badges).map_err(said)?;
    let queries = fs::read_to_string(queries).map_err(said)?;
    let queries: Vec<&str> = queries.lines().filter(|line| !line.is_empty()).collect();
    let mut told = fill(&badges, file)?;

    let start = Instant::now();
    let portfolio = Portfolio::open(file, None).map_err(said)?;
    portfolio.find(&Search::default(), 0, 1).map_err(said)?;
    told.insert("open_ms", json!(milliseconds(start.elapsed())));
    is_right(&portfolio, &badges, &queries)?;
    told.insert("recent", timed(&queries, |search| portfolio.find(search, 0, portfolio::PAGE).map(drop))?);
    told.insert("ranked", timed(&queries, |search| portfolio.find_best(search).map(drop))?);
    told.insert("count", timed(&queries, |search| portfolio.count(search).map(drop))?);
    let mut facets = Vec::new();
    for _ in 0..20 {
        let start = Instant::now();
        portfolio.facets(&Search::default()).map_err(said)?;
        facets.push(milliseconds(start.elapsed()));
    }
    told.insert(
        "facets",
        json!({"p50_ms": percentile(&mut facets, 50), "max_ms": percentile(&mut facets, 100)}),
    );
    let mut pages = Vec::new();
    for _ in 0..400 {
        let start = Instant::now();
        portfolio.find(&Search::default(), 0, 50).map_err(said)?;
        pages.push(milliseconds(start.elapsed()));
    }
    told.insert(
        "first_page",
        json!({"p50_ms": percentile(&mut pages, 50), "p99_ms": percentile(&mut pages, 99)}),
    );
    serde_json::to_string(&told).map_err(said)
}

fn fill(badges: &str, file: &Path) -> Result<BTreeMap<&'static str, Value>, String> {
    let portfolio = Portfolio::create(file, &Owner::default(), None).map_err(said)?;
    let lines: Vec<&str> = badges.lines().collect();
    let reports = reports(&lines)?;
    let start = Instant::now();
    let checked = keep(&lines, &reports, &portfolio)?;
    portfolio.close().map_err(said)?;
    let spent = start.elapsed();
    if checked != lines.len() {
        return Err(format!("{checked} badges of {} were kept", lines.len()));
    }
    let mut told = BTreeMap::from([("insert_rows_s", json!(checked as f64 / spent.as_secs_f64()))]);
    told.insert("single_commit_rows_s", json!(one_by_one(&lines, file)?));
    told.insert("db_bytes", json!(fs::metadata(file).map_err(said)?.len()));
    Ok(told)
}

/// Keeps all of them as an import does: another thread makes ready, and badges share a transaction.
fn keep(lines: &[&str], reports: &[Report], portfolio: &Portfolio) -> Result<usize, String> {
    let (tell, hear) = sync_channel(READY);
    let all: Vec<(&&str, &Report)> = lines.iter().zip(reports).collect();
    thread::scope(|scope| {
        let pieces = all.chunks(AT_ONCE);
        scope.spawn(move || {
            for piece in pieces {
                let ready = piece.iter().map(|(line, report)| Ready::of(line.as_bytes(), report));
                // Nobody listens any more: whoever stopped says why.
                let Ok(()) = tell.send(ready.collect::<Vec<_>>()) else { return };
            }
        });
        let mut each = all.iter().zip(hear.into_iter().flatten()).peekable();
        let mut kept = 0;
        while each.peek().is_some() {
            portfolio
                .together(|portfolio| {
                    let begun = Instant::now();
                    for ((line, report), ready) in each.by_ref() {
                        portfolio.add(&NewBadge { ready: Some(&ready?), ..badge(line, report) }, NOW)?;
                        kept += 1;
                        if begun.elapsed() >= TOGETHER {
                            break;
                        }
                    }
                    Ok::<_, PortfolioError>(())
                })
                .map_err(said)?;
        }
        Ok(kept)
    })
}

/// The first badges again, each different by a space, each in a transaction of its own; they are erased afterwards
/// with the copy they were written to.
fn one_by_one(lines: &[&str], file: &Path) -> Result<f64, String> {
    let copy = file.with_extension("alone");
    fs::copy(file, &copy).map_err(said)?;
    let portfolio = Portfolio::open(&copy, None).map_err(said)?;
    let lines: Vec<String> = lines.iter().cycle().take(ALONE).map(|line| format!("{line} ")).collect();
    let reports = reports(&lines)?;
    let start = Instant::now();
    for (line, report) in lines.iter().zip(&reports) {
        portfolio.add(&badge(line, report), NOW).map_err(said)?;
    }
    let spent = start.elapsed();
    portfolio.close().map_err(said)?;
    fs::remove_file(&copy).map_err(said)?;
    Ok(lines.len() as f64 / spent.as_secs_f64())
}

/// What verification would have found out: it is measured by other jobs.
fn reports(lines: &[impl AsRef<str>]) -> Result<Vec<Report>, String> {
    let model = json!({
        "@context": "https://w3id.org/openbadges/v2", "type": "Assertion", "id": "https://i.example/a",
        "recipient": {"type": "email", "hashed": false, "identity": "zoe@example.org"},
        "badge": "https://i.example/b", "verification": {"type": "hosted"}, "issuedOn": "2026-01-02T10:00:00Z"
    });
    let model = openbadges::parse(model.to_string().as_bytes()).map_err(said)?;
    let model = verify(&model, &NoDocuments, &Question { now: NOW, addresses: &[] });
    let report = |line: &str| -> Result<Report, String> {
        let row: Row = serde_json::from_str(line).map_err(said)?;
        Ok(Report { claims: claims(row, &model.claims), ..model.clone() })
    };
    lines.iter().map(|line| report(line.as_ref())).collect()
}

fn claims(row: Row, model: &Claims) -> Claims {
    let mut claims = model.clone();
    claims.id = Some(row.id);
    claims.achievement.name = Some(row.name);
    claims.achievement.description = Some(row.description);
    claims.achievement.criteria_narrative = Some(row.criteria);
    claims.achievement.tags = row.tags.split(',').map(str::to_owned).collect();
    claims.issuer.name = Some(row.issuer);
    claims.issued = Some(row.issued_on);
    claims
}

fn badge<'a>(line: &'a str, report: &'a Report) -> NewBadge<'a> {
    NewBadge {
        original: line.as_bytes(),
        file_name: None,
        media_type: "application/json",
        credential: line.as_bytes(),
        container: "json",
        member: None,
        report,
        documents: &[],
        ready: None,
    }
}

fn search(query: &str) -> Search {
    Search { query: Some(query.to_owned()), ..Search::default() }
}

/// A wrong answer is never measured: some counts are held against reading every line.
fn is_right(portfolio: &Portfolio, badges: &str, queries: &[&str]) -> Result<(), String> {
    let lines: Vec<String> = badges
        .lines()
        .map(|line| {
            let row: Row = serde_json::from_str(line).map_err(said)?;
            Ok(fold(&[row.name, row.issuer, row.description, row.criteria, row.tags].join(" ")))
        })
        .collect::<Result<_, String>>()?;
    for query in queries.iter().take(12) {
        let words = fold(query);
        let matches = |line: &&String| {
            words.split(' ').all(|word| line.split(' ').any(|other| other.starts_with(word)))
        };
        let expected = lines.iter().filter(matches).count();
        let found = portfolio.count(&search(query)).map_err(said)?;
        if usize::try_from(found) != Ok(expected) {
            return Err(format!("{query:?} finds {found} badges, not {expected}"));
        }
    }
    Ok(())
}

fn timed(
    queries: &[&str],
    run: impl Fn(&Search) -> Result<(), portfolio::PortfolioError>,
) -> Result<Value, String> {
    for query in queries.iter().take(40) {
        run(&search(query)).map_err(said)?;
    }
    let mut all = Vec::new();
    let mut kinds: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    for query in queries.iter().chain(queries) {
        let asked = search(query);
        let start = Instant::now();
        run(&asked).map_err(said)?;
        let spent = milliseconds(start.elapsed());
        all.push(spent);
        let kind = if query.contains('*') {
            "prefix"
        } else if query.contains(' ') {
            "two"
        } else {
            "one"
        };
        kinds.entry(kind).or_default().push(spent);
    }
    let mut told = json!({"p50_ms": percentile(&mut all, 50), "p99_ms": percentile(&mut all, 99), "max_ms": percentile(&mut all, 100)});
    for (kind, mut spent) in kinds {
        told[format!("{kind}_p50")] = json!(percentile(&mut spent, 50));
        told[format!("{kind}_p99")] = json!(percentile(&mut spent, 99));
    }
    Ok(told)
}

fn percentile(values: &mut [f64], percent: usize) -> f64 {
    values.sort_by(f64::total_cmp);
    let at = (values.len() * percent / 100).min(values.len().saturating_sub(1));
    values.get(at).copied().unwrap_or_default()
}

fn milliseconds(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1e3
}

fn said(error: impl ToString) -> String {
    error.to_string()
}
