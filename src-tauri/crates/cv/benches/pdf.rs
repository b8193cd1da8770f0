//! How long one page takes, from a résumé to bytes. Run: `cargo bench -p cv`.
#![allow(clippy::unwrap_used, reason = "a measure may stop at what it did not expect")]

#[path = "../tests/it/lives.rs"]
#[expect(dead_code, reason = "shared with the tests, which use all of it")]
mod lives;

use cv::{RenderOptions, Template};
use messages::Language;
use std::hint::black_box;
use std::time::{Duration, Instant};

fn main() {
    let (camille, dense, badges) = (lives::camille(), lives::dense(), lives::three_badges());
    let template = Template::first().unwrap();
    let options = RenderOptions::new(Language::Fr, lives::NOW, &template);
    for (name, resume) in [("one page", &camille), ("dense", &dense)] {
        let cv = cv::compose(resume, &badges, &options).unwrap();
        let pages = cv::layout(&cv, &template).unwrap();
        time(&format!("{name}: compose"), || cv::compose(black_box(resume), &badges, &options).unwrap());
        time(&format!("{name}: layout"), || cv::layout(black_box(&cv), &template).unwrap());
        time(&format!("{name}: pdf"), || cv::pdf(black_box(&cv), &pages).unwrap());
        time(&format!("{name}: all"), || lives::make(black_box(resume), &badges, Language::Fr).pdf);
    }
}

/// Prints the fastest and the median of many runs; on a busy machine only the fastest says much.
fn time<T>(name: &str, mut run: impl FnMut() -> T) {
    let mut times: Vec<Duration> = (0..200)
        .map(|_| {
            let start = Instant::now();
            black_box(run());
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    println!("{name:22} fastest {:>9.3?}  median {:>9.3?}", times[0], times[100]);
}
