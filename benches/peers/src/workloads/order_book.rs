//! An order book: updates of both sides are read, applied level by level, and snapshots of the book are kept.

use super::{
    Workload,
    family::{Family, Level, Sequence},
    random::Random,
};

/// How many levels of a side are known.
const DEPTH: usize = 10;
const UPDATES: usize = 20_000;
const SNAPSHOTS: usize = 64;

/// Changes as they arrive. A quantity of 0 removes the level.
struct Change {
    buy: bool,
    level: Level,
}

/// The changes of each update.
pub(super) struct OrderBook(Vec<Vec<Change>>);

struct Update<F: Family> {
    bids: F::Levels,
    asks: F::Levels,
}

struct Book<F: Family> {
    /// The best level comes first.
    bids: F::Levels,
    asks: F::Levels,
}

impl Workload for OrderBook {
    const NAME: &'static str = "order book";

    fn prepare() -> Self {
        let mut random = Random::new();
        let updates = (0..UPDATES).map(|_| {
            let changes = 1 + random.below(8);
            let change = |_| {
                let buy = random.below(2) == 0;
                let distance = u64::from(random.below(16));
                let price = if buy { 9_999 - distance } else { 10_000 + distance };
                let quantity = u64::from(random.below(4) * random.below(100));
                Change { buy, level: (price, quantity) }
            };
            (0..changes).map(change).collect()
        });
        Self(updates.collect())
    }

    fn run<F: Family>(&self) -> u64 {
        let mut book = Book::<F> { bids: F::Levels::default(), asks: F::Levels::default() };
        let mut snapshots = Vec::<Book<F>>::with_capacity(SNAPSHOTS);
        let mut sum = 0;
        for (index, changes) in self.0.iter().enumerate() {
            let levels = |buy| changes.iter().filter(move |change| change.buy == buy).map(|change| change.level);
            let update = Update::<F> { bids: levels(true).collect(), asks: levels(false).collect() };
            book.apply(update);
            let snapshot = Book { bids: book.bids.clone(), asks: book.asks.clone() };
            if snapshots.len() < SNAPSHOTS {
                snapshots.push(snapshot);
            } else {
                let old = std::mem::replace(&mut snapshots[index % SNAPSHOTS], snapshot);
                sum += old.volume();
            }
        }
        sum
    }
}

impl<F: Family> Book<F> {
    fn apply(&mut self, update: Update<F>) {
        for level in update.bids {
            set_level(&mut self.bids, level, |price| u64::MAX - price);
        }
        for level in update.asks {
            set_level(&mut self.asks, level, |price| price);
        }
    }

    fn volume(&self) -> u64 {
        self.bids.iter().chain(self.asks.iter()).map(|(price, quantity)| price * quantity).sum()
    }
}

/// Sets a level of a side that is sorted by `key`.
fn set_level(side: &mut impl Sequence<Level>, (price, quantity): Level, key: impl Fn(u64) -> u64) {
    match side.binary_search_by_key(&key(price), |(price, _)| key(*price)) {
        Ok(index) if quantity == 0 => {
            side.remove(index);
        }
        Ok(index) => side[index].1 = quantity,
        Err(index) if quantity > 0 && index < DEPTH => {
            if side.len() == DEPTH {
                side.pop();
            }
            side.insert(index, (price, quantity));
        }
        Err(_) => {}
    }
}
