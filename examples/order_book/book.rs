//! The order book: updates, and the two sides they are applied to.

use std::cmp::Ordering;
use std::ops::Deref;

use rust_decimal::Decimal;
use smallvec_runtime::{SmallVector, define_smallvec};

use crate::feed::{Level, Side};

/// What one unit is traded at.
pub(crate) type Price = Decimal;
/// How much is offered at a price.
pub(crate) type Qty = Decimal;

define_smallvec! {
    /// Levels of one side in an update. Most updates affect fewer than ten.
    pub(crate) type Levels = [(Price, Qty); 10];
    /// Levels of one side of a book. A book is not moved, so a large inline capacity costs nothing.
    pub(crate) type Depth = [(Price, Qty); 32];
}

/// An update as a message between threads would carry it: it owns its levels. `L` is [`Levels`], or
/// `Vec` to compare with.
#[derive(Clone, Default)]
pub(crate) struct OrderBookUpdate<L = Levels> {
    /// Changed levels of those who buy.
    pub(crate) bids: L,
    /// Changed levels of those who sell.
    pub(crate) asks: L,
}

impl<L: Default + Extend<(Price, Qty)>> OrderBookUpdate<L> {
    /// The update of these levels, which are added one by one.
    pub(crate) fn of(levels: &[Level]) -> Self {
        let mut update = Self::default();
        for level in levels {
            let side = match level.side {
                Side::Bid => &mut update.bids,
                Side::Ask => &mut update.asks,
            };
            side.extend(std::iter::once((level.price, level.quantity)));
        }
        update
    }
}

/// The book of one symbol. `D` is [`Depth`], or another vector to look at.
#[derive(Clone, Default)]
pub(crate) struct OrderBook<D = Depth> {
    bids: D,
    asks: D,
}

impl<D: SmallVector<Item = (Price, Qty)>> OrderBook<D> {
    /// Applies all levels of an update. It is borrowed: to move it would copy the inline levels.
    pub(crate) fn apply<L>(&mut self, update: &OrderBookUpdate<L>)
    where
        L: Deref<Target = [(Price, Qty)]>,
    {
        for &(price, quantity) in update.bids.iter() {
            set(&mut self.bids, price, quantity, |known| known.cmp(&price));
        }
        for &(price, quantity) in update.asks.iter() {
            set(&mut self.asks, price, quantity, |known| price.cmp(known));
        }
    }

    /// The levels of a side, the best price first.
    pub(crate) fn levels(&self, side: Side) -> impl Iterator<Item = (Price, Qty)> + '_ {
        let depth = match side {
            Side::Bid => &self.bids,
            Side::Ask => &self.asks,
        };
        depth.iter().rev().copied()
    }

    /// How many of its two sides have spilled.
    pub(crate) fn spilled_sides(&self) -> usize {
        usize::from(self.bids.spilled()) + usize::from(self.asks.spilled())
    }
}

/// Sets the quantity at a price. `compare` orders the prices of the side from worst to best: the
/// best stands last, since most changes happen near it and then few levels move.
fn set<D>(depth: &mut D, price: Price, quantity: Qty, compare: impl Fn(&Price) -> Ordering)
where
    D: SmallVector<Item = (Price, Qty)>,
{
    match (depth.binary_search_by(|(known, _)| compare(known)), quantity.is_zero()) {
        (Ok(index), false) => depth[index].1 = quantity,
        (Ok(index), true) => {
            depth.remove(index);
        }
        (Err(index), false) => depth.insert(index, (price, quantity)),
        // A level that the feed removes twice, or that left before the feed began.
        (Err(_), true) => {}
    }
}
