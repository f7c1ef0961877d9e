//! Small programs with `Vec`, with smallvec 1 and with declared vectors: time, allocations, peak memory.

mod family;
mod message_queue;
mod order_book;
mod random;
mod tokenizer;
mod tree;

use crate::memory;
use family::{Declared, Family, SmallVec1, Std};
use std::{fmt::Write, hint::black_box, time::Instant};

/// A program that is written once for all families of vectors. It returns a number that depends on all of its work.
trait Workload {
    const NAME: &'static str;

    /// Makes what the program works on.
    fn prepare() -> Self;

    fn run<F: Family>(&self) -> u64;
}

/// What a program took with one family.
struct Line {
    family: &'static str,
    milliseconds: f64,
    allocations: u64,
    peak: usize,
}

/// Runs all programs and returns a page of Markdown.
pub(crate) fn run(rounds: usize) -> String {
    let mut page = String::from(
        "# Whole programs\n\nMade by `cargo run --release --manifest-path benches/peers/Cargo.toml -- workloads`.\n\n\
         | program | vectors | ms | to `Vec` | allocations | peak bytes |\n|---|---|---|---|---|---|\n",
    );
    page += &measure::<order_book::OrderBook>(rounds);
    page += &measure::<tree::Tree>(rounds);
    page += &measure::<tokenizer::Tokenizer>(rounds);
    page += &measure::<message_queue::MessageQueue>(rounds);
    page
}

/// The families take turns, and the best round of each counts.
fn measure<W: Workload>(rounds: usize) -> String {
    let workload = W::prepare();
    let mut lines = [count::<Std, W>(&workload), count::<SmallVec1, W>(&workload), count::<Declared, W>(&workload)];
    for _ in 0..rounds {
        let times = [time::<Std, W>(&workload), time::<SmallVec1, W>(&workload), time::<Declared, W>(&workload)];
        for (line, time) in lines.iter_mut().zip(times) {
            line.milliseconds = line.milliseconds.min(time);
        }
    }
    let first = lines[0].milliseconds;
    let mut text = String::new();
    for Line { family, milliseconds, allocations, peak } in lines {
        let (name, ratio) = (W::NAME, milliseconds / first);
        let _ = writeln!(text, "| {name} | {family} | {milliseconds:.2} | {ratio:.2} | {allocations} | {peak} |");
    }
    text
}

fn count<F: Family, W: Workload>(workload: &W) -> Line {
    let (result, usage) = memory::count(|| workload.run::<F>());
    assert_eq!(result, workload.run::<Std>(), "{} computes something else", F::NAME);
    Line { family: F::NAME, milliseconds: f64::INFINITY, allocations: usage.allocations, peak: usage.peak }
}

fn time<F: Family, W: Workload>(workload: &W) -> f64 {
    let start = Instant::now();
    black_box(black_box(workload).run::<F>());
    start.elapsed().as_secs_f64() * 1000.0
}
