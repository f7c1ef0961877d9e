//! Three programs of which the lengths are not known beforehand. Their vectors are those of the other examples, but counted.

use std::io::Write;
use std::path::Path;

use smallvec_runtime::define_smallvec;

use crate::NodeId;
use crate::book::{OrderBook, OrderBookUpdate, Price, Qty};
use crate::feed::{Feed, Side};
use crate::input::Input;
use crate::lock_file::LockFile;
use crate::program::{Result, grouped};
use crate::progress::Progress;

define_smallvec! {
    #[small_vec(profile)]
    struct SmallVec;

    /// Levels of one side in an update.
    type Levels = [(Price, Qty); 10];
    /// Levels of one side of a book.
    type Depth = [(Price, Qty); 32];
    /// What a package depends on.
    type Children = [NodeId; 4];
    /// The fields of a line.
    type Fields<'a> = [&'a str; 8];
}

const FEED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/data/depth.csv");
const LOCK_FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.lock");

/// Runs the programs, with one line about each.
pub(crate) fn run(out: &mut dyn Write) -> Result {
    order_book(out)?;
    dependency_tree(out)?;
    tokenizer(out)?;
    writeln!(out)?;
    Ok(())
}

fn order_book(out: &mut dyn Write) -> Result {
    let feed = Feed::read(Path::new(FEED))?;
    let mut progress = Progress::start();
    let mut books: Vec<OrderBook<Depth>> = feed.symbols.iter().map(|_| OrderBook::default()).collect();
    for (number, update) in feed.updates.iter().enumerate() {
        progress.at("updates", number, feed.updates.len());
        books[update.symbol].apply(&OrderBookUpdate::<Levels>::of(feed.levels(update)));
    }
    let levels: usize = books.iter().map(|book| book.levels(Side::Bid).count() + book.levels(Side::Ask).count()).sum();
    let spilled: usize = books.iter().map(OrderBook::spilled_sides).sum();
    let updates = grouped(feed.updates.len());
    writeln!(out, "order book: {updates} updates, {levels} levels at the end, {spilled} sides spilled")?;
    Ok(())
}

fn dependency_tree(out: &mut dyn Write) -> Result {
    let lock_file = LockFile::read(Path::new(LOCK_FILE))?;
    let graph = lock_file.graph::<Children>();
    let edges: usize = graph.iter().map(Children::len).sum();
    let (packages, own) = (lock_file.names.len(), lock_file.roots.len());
    writeln!(out, "dependency tree: {packages} packages, {own} of them here, {edges} dependencies")?;
    Ok(())
}

fn tokenizer(out: &mut dyn Write) -> Result {
    let input = Input::read(Path::new(FEED))?;
    let mut fields = 0;
    for line in input.text.lines() {
        let line: Fields<'_> = line.split([',', ':']).collect();
        fields += line.len();
    }
    writeln!(out, "tokenizer: {} fields", grouped(fields))?;
    Ok(())
}
