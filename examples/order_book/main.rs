//! Keeps the order books of a feed of depth updates, with updates per second and allocations per
//! update.

use std::io::Write;
use std::ops::Deref;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use clap::Parser;

use book::{Levels, OrderBook, OrderBookUpdate, Price, Qty};
use counting::{CountingAllocator, measure};
use feed::{Feed, Side};
use program::{Result, grouped};

mod book;
#[path = "../common/counting.rs"]
mod counting;
#[path = "../common/feed.rs"]
mod feed;
mod generate;
#[path = "../common/input.rs"]
mod input;
#[path = "../common/program.rs"]
mod program;

#[global_allocator]
static ALLOCATOR: CountingAllocator = CountingAllocator;

/// How long a feed is replayed again and again, to find the time that it takes when nothing else runs.
const REPLAYING: Duration = Duration::from_millis(500);

/// Keep the order books of a feed of depth updates.
///
/// Reads the feed, then builds one message per update and applies it to its book, once with levels
/// in a declared small vector and once with levels in a `Vec`. Time and allocations are those of
/// this second phase alone: reading the file and parsing the CSV are not in it. Prints the books at
/// the end of the feed.
#[derive(Parser)]
#[command(name = "order_book", verbatim_doc_comment, after_help = feed::FORMAT)]
struct Arguments {
    /// The feed, `-` for standard input
    #[arg(value_name = "FILE", required_unless_present = "generate")]
    path: Option<PathBuf>,
    /// How many levels of each side to print
    #[arg(long, value_name = "N", default_value_t = 5)]
    top: usize,
    /// Write a feed of N updates to standard output instead of reading one
    #[arg(long, value_name = "N", conflicts_with_all = ["path", "top"])]
    generate: Option<u64>,
    /// The seed of the generated feed: the same seed gives the same feed
    #[arg(long, value_name = "S", default_value_t = 1, requires = "generate")]
    seed: u64,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    program::run(|out| match (arguments.generate, arguments.path) {
        (Some(count), _) => Ok(generate::write_feed(out, count, arguments.seed)?),
        (None, Some(path)) => {
            let started = Instant::now();
            let feed = Feed::read(&path)?;
            let reading_ms = started.elapsed().as_secs_f64() * 1e3;
            print_feed(out, &feed, reading_ms)?;
            let books = compare(out, &feed)?;
            print_books(out, &feed, &books, arguments.top)
        }
        (None, None) => Err("name a feed".into()),
    })
}

fn print_feed(out: &mut dyn Write, feed: &Feed, reading_ms: f64) -> Result {
    let levels: usize = feed.updates.iter().map(|update| feed.levels(update).len()).sum();
    let seconds = feed.updates.last().map_or(0.0, |last| last.time_ms as f64 / 1e3);
    writeln!(
        out,
        "{} updates of {} symbols, {} levels, {seconds:.1} s long; read in {reading_ms:.0} ms",
        grouped(feed.updates.len()),
        feed.symbols.len(),
        grouped(levels),
    )?;
    Ok(())
}

/// Replays the feed with both kinds of messages, prints how they did, and returns the books.
fn compare(out: &mut dyn Write, feed: &Feed) -> Result<Vec<OrderBook>> {
    let started = Instant::now();
    let mut small = replay::<Levels>(feed);
    let mut vec = replay::<Vec<(Price, Qty)>>(feed);
    // In turns, so that a busy moment of the machine does not hit one of them alone.
    while started.elapsed() < REPLAYING {
        small.seconds = small.seconds.min(replay::<Levels>(feed).seconds);
        vec.seconds = vec.seconds.min(replay::<Vec<(Price, Qty)>>(feed).seconds);
    }

    writeln!(out, "\n{:<10} {:>12} {:>19} {:>17}", "levels in", "updates/s", "allocations/update", "updates spilled")?;
    let name = format!("inline = {}", Levels::new().inline_size());
    small.print(out, feed, &name, &grouped(count_spilled(feed)))?;
    vec.print(out, feed, "Vec", "-")?;
    writeln!(out, "building and applying only, without CSV; the best replay in {REPLAYING:?}")?;
    Ok(small.books)
}

/// A run through the feed.
struct Replay {
    books: Vec<OrderBook>,
    seconds: f64,
    allocations: u64,
}

impl Replay {
    fn print(&self, out: &mut dyn Write, feed: &Feed, name: &str, spilled: &str) -> Result {
        let updates = feed.updates.len() as f64;
        // A feed without updates takes no time and has no average.
        let per_second = grouped((updates / self.seconds.max(1e-9)) as u64);
        let allocations = self.allocations as f64 / updates.max(1.0);
        writeln!(out, "{name:<10} {per_second:>12} {allocations:>19.4} {spilled:>17}")?;
        Ok(())
    }
}

/// Builds a message of every update and applies it.
fn replay<L>(feed: &Feed) -> Replay
where
    L: Default + Extend<(Price, Qty)> + Deref<Target = [(Price, Qty)]>,
{
    let mut books = vec![OrderBook::default(); feed.symbols.len()];
    let started = Instant::now();
    let ((), usage) = measure(|| {
        for update in &feed.updates {
            let message = OrderBookUpdate::<L>::of(feed.levels(update));
            books[update.symbol].apply(&message);
        }
    });
    Replay { books, seconds: started.elapsed().as_secs_f64(), allocations: usage.allocations }
}

fn count_spilled(feed: &Feed) -> usize {
    let messages = feed.updates.iter().map(|update| OrderBookUpdate::<Levels>::of(feed.levels(update)));
    messages.filter(|message| message.bids.spilled() || message.asks.spilled()).count()
}

fn print_books(out: &mut dyn Write, feed: &Feed, books: &[OrderBook], top: usize) -> Result {
    let mut last_updates = vec![(0, 0); feed.symbols.len()];
    for update in &feed.updates {
        last_updates[update.symbol] = (update.sequence, update.time_ms);
    }
    for ((symbol, book), (sequence, time_ms)) in feed.symbols.iter().zip(books).zip(last_updates) {
        let (bids, asks) = (book.levels(Side::Bid).count(), book.levels(Side::Ask).count());
        write!(out, "\n{symbol} after update {sequence} at {time_ms} ms: {bids} bids, {asks} asks")?;
        match book.spilled_sides() {
            0 => writeln!(out)?,
            spilled => writeln!(out, " ({spilled} spilled)")?,
        }
        writeln!(out, "{:>12} {:>12} | {:<12} quantity", "quantity", "bid", "ask")?;
        let (mut bids, mut asks) = (book.levels(Side::Bid), book.levels(Side::Ask));
        for _ in 0..top {
            match (bids.next(), asks.next()) {
                (None, None) => break,
                (bid, ask) => {
                    let [bid_price, bid_quantity] = cells(bid);
                    let [ask_price, ask_quantity] = cells(ask);
                    let row = format!("{bid_quantity:>12} {bid_price:>12} | {ask_price:<12} {ask_quantity}");
                    writeln!(out, "{}", row.trim_end())?;
                }
            }
        }
    }
    Ok(())
}

fn cells(level: Option<(Price, Qty)>) -> [String; 2] {
    level.map_or_else(Default::default, |(price, quantity)| [price.to_string(), quantity.to_string()])
}
