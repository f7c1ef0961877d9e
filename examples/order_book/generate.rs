//! Makes a feed of depth updates: the same for the same seed, on every platform.
//!
//! Every symbol has a book of its own that the generator changes, so that what it removes was there
//! and no bid meets an ask.

use std::collections::BTreeMap;
use std::io::{self, Write};

use rand::rngs::Xoshiro256PlusPlus;
use rand::{RngExt, SeedableRng};
use rust_decimal::Decimal;

use crate::feed::HEADER;

/// Levels per side in the first update of a symbol, and the number around which they stay.
const USUAL_DEPTH: usize = 20;
/// The deepest that a side gets.
const LARGEST_DEPTH: usize = 28;
/// The fewest levels that an ordinary removal leaves.
const SMALLEST_DEPTH: usize = 12;

/// Writes a feed of `count` updates.
///
/// # Errors
///
/// Those of the writer.
pub(crate) fn write_feed(out: &mut dyn Write, count: u64, seed: u64) -> io::Result<()> {
    // A named generator of `rand`, which guarantees that its values stay the same within 0.10.
    let mut rng = Xoshiro256PlusPlus::seed_from_u64(seed);
    let mut markets = [
        Market::new("ALFA", 10_125, 2, 0),
        Market::new("BRVO", 4_310, 2, 0),
        Market::new("CHLI", 88_905, 1, 2),
        Market::new("DLTA", 1_572, 3, 0),
    ];
    let mut clock = Clock::default();

    writeln!(out, "{HEADER}")?;
    for sequence in 1..=count {
        let time_ms = clock.next(&mut rng);
        // The first symbol trades most: the lesser of two draws.
        let index = rng.random_range(0_u32..4).min(rng.random_range(0..4)) as usize;
        let market = &mut markets[index];
        market.advance(&mut rng);
        write!(out, "{sequence},{time_ms},{}", market.symbol)?;
        for change in market.changes.drain(..) {
            write!(out, ",{change}")?;
        }
        writeln!(out)?;
    }
    Ok(())
}

/// Updates come about one in two milliseconds, and now and then a burst of them within one.
#[derive(Default)]
struct Clock {
    time_ms: u64,
    left_in_burst: u32,
}

impl Clock {
    fn next(&mut self, rng: &mut Xoshiro256PlusPlus) -> u64 {
        if self.left_in_burst > 0 {
            self.left_in_burst -= 1;
        } else {
            self.time_ms += rng.random_range(0_u64..=4);
            if rng.random_range(0_u32..200) == 0 {
                self.left_in_burst = rng.random_range(10_u32..80);
            }
        }
        self.time_ms
    }
}

/// A symbol and its book. Prices are whole ticks, quantities whole lots.
struct Market {
    symbol: &'static str,
    price_decimals: u32,
    quantity_decimals: u32,
    first_price: i64,
    bids: BookSide,
    asks: BookSide,
    changes: Vec<String>,
}

/// One side of a book by rank: the price for asks, its negative for bids, so that the best comes
/// first on both.
struct BookSide {
    letter: char,
    sign: i64,
    lots: BTreeMap<i64, i64>,
}

impl BookSide {
    fn new(letter: char, sign: i64) -> Self {
        Self { letter, sign, lots: BTreeMap::new() }
    }

    fn rank_at(&self, index: usize) -> Option<i64> {
        self.lots.keys().nth(index).copied()
    }
}

impl Market {
    fn new(symbol: &'static str, first_price: i64, price_decimals: u32, quantity_decimals: u32) -> Self {
        Self {
            symbol,
            price_decimals,
            quantity_decimals,
            first_price,
            bids: BookSide::new('b', -1),
            asks: BookSide::new('a', 1),
            changes: Vec::new(),
        }
    }

    /// Makes the changes of one update.
    fn advance(&mut self, rng: &mut Xoshiro256PlusPlus) {
        if self.bids.lots.is_empty() {
            return self.open(rng);
        }
        let is_bid = rng.random();
        match rng.random_range(0_u32..1000) {
            // A large order takes the best levels of one side.
            0..3 => self.sweep(rng, is_bid),
            // Somebody moves all of his quotes.
            3..60 => {
                for number in 0..rng.random_range(4_u32..=9) {
                    self.change_one(rng, is_bid ^ (number % 2 == 0));
                }
            }
            _ => {
                for _ in 0..1 + rng.random_range(0_u32..3).min(rng.random_range(0..3)) {
                    self.change_one(rng, is_bid);
                }
            }
        }
    }

    /// All levels of the book as it is when the feed begins.
    fn open(&mut self, rng: &mut Xoshiro256PlusPlus) {
        for is_bid in [true, false] {
            let middle = self.side(is_bid).sign * self.first_price;
            for distance in 1..=USUAL_DEPTH as i64 {
                let lots = random_lots(rng);
                self.set(is_bid, middle + distance, lots);
            }
        }
    }

    fn sweep(&mut self, rng: &mut Xoshiro256PlusPlus, is_bid: bool) {
        let depth = self.side(is_bid).lots.len();
        for _ in 0..rng.random_range(11..=14).min(depth - 1) {
            if let Some(best) = self.side(is_bid).rank_at(0) {
                self.set(is_bid, best, 0);
            }
        }
    }

    /// Changes, adds or removes one level, more often near the best price than far from it.
    fn change_one(&mut self, rng: &mut Xoshiro256PlusPlus, is_bid: bool) {
        let side = self.side(is_bid);
        let depth = side.lots.len();
        let index = rng.random_range(0..depth as u32).min(rng.random_range(0..depth as u32)) as usize;
        let Some(rank) = side.rank_at(index) else {
            return;
        };
        let lots = random_lots(rng);
        match rng.random_range(0_u32..100) {
            0..30 if depth > SMALLEST_DEPTH => self.set(is_bid, rank, 0),
            30..50 => self.add(rng, is_bid, index, lots),
            _ if depth < USUAL_DEPTH => self.add(rng, is_bid, index, lots),
            _ => self.set(is_bid, rank, lots),
        }
        if self.side(is_bid).lots.len() > LARGEST_DEPTH {
            if let Some((&farthest, _)) = self.side(is_bid).lots.last_key_value() {
                self.set(is_bid, farthest, 0);
            }
        }
    }

    /// Adds a level: sometimes a better best price where the spread leaves room, else the first
    /// free price behind `index`.
    fn add(&mut self, rng: &mut Xoshiro256PlusPlus, is_bid: bool, index: usize, lots: i64) {
        let (side, other) = (self.side(is_bid), self.side(!is_bid));
        let (Some(best), Some(other_best), Some(mut rank)) = (side.rank_at(0), other.rank_at(0), side.rank_at(index))
        else {
            return;
        };
        // Ranks of the two sides have opposite signs: their sum is the spread.
        let room = best + other_best - 1;
        if room > 0 && rng.random_range(0_u32..3) == 0 {
            rank = best - rng.random_range(1..=(room + 1) / 2);
        } else {
            while side.lots.contains_key(&rank) {
                rank += 1;
            }
        }
        self.set(is_bid, rank, lots);
    }

    fn set(&mut self, is_bid: bool, rank: i64, lots: i64) {
        let side = if is_bid { &mut self.bids } else { &mut self.asks };
        if lots == 0 {
            side.lots.remove(&rank);
        } else {
            side.lots.insert(rank, lots);
        }
        let price = Decimal::new(side.sign * rank, self.price_decimals);
        let quantity = if lots == 0 { Decimal::ZERO } else { Decimal::new(lots, self.quantity_decimals) };
        self.changes.push(format!("{}:{price}:{quantity}", side.letter));
    }

    fn side(&self, is_bid: bool) -> &BookSide {
        if is_bid { &self.bids } else { &self.asks }
    }
}

/// Small orders are more frequent than large ones.
fn random_lots(rng: &mut Xoshiro256PlusPlus) -> i64 {
    rng.random_range(1_i64..100).min(rng.random_range(1..100)) * 10
}
