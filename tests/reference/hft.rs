//! "HFT-Specific Usage Patterns".

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use smallvec_runtime::define_smallvec;

use crate::support::alloc;

define_smallvec! {
    // Most updates affect < 10 levels
    type Levels = [(Decimal, Decimal); 10];
    // Most batches are small
    type Trades = [Trade; 16];
    type OrderUpdates = [OrderUpdate; 32];
    // Two for each trade
    type TradeUpdates = [OrderUpdate; 2];
    // Lock-free message passing with small buffers
    type MessageBuffer = [Message; 64];
}

#[derive(Clone)]
struct OrderBookUpdate {
    bids: Levels,
    asks: Levels,
}

#[derive(Debug, Default, PartialEq)]
struct OrderBook {
    bids: BTreeMap<Decimal, Decimal>,
    asks: BTreeMap<Decimal, Decimal>,
}

impl OrderBook {
    fn update_bid(&mut self, price: Decimal, size: Decimal) {
        Self::update(&mut self.bids, price, size);
    }

    fn update_ask(&mut self, price: Decimal, size: Decimal) {
        Self::update(&mut self.asks, price, size);
    }

    fn update(side: &mut BTreeMap<Decimal, Decimal>, price: Decimal, size: Decimal) {
        if size.is_zero() {
            side.remove(&price)
        } else {
            side.insert(price, size)
        };
    }
}

// Efficient update processing
fn apply_update(book: &mut OrderBook, update: OrderBookUpdate) {
    // No allocation for typical updates
    for (price, size) in update.bids {
        book.update_bid(price, size);
    }
    for (price, size) in update.asks {
        book.update_ask(price, size);
    }
}

fn level(price: i64, size: i64) -> (Decimal, Decimal) {
    (Decimal::new(price, 2), Decimal::from(size))
}

#[test]
fn order_book_updates() {
    let mut book = OrderBook::default();
    let first = OrderBookUpdate {
        bids: (0..10).map(|depth| level(10_000 - depth, 5)).collect(),
        asks: (0..12).map(|depth| level(10_001 + depth, 7)).collect(),
    };
    assert!(!first.bids.spilled());
    assert!(first.asks.spilled());
    apply_update(&mut book, first.clone());
    assert_eq!((book.bids.len(), book.asks.len()), (10, 12));

    let second = OrderBookUpdate { bids: [level(10_000, 0), level(9_999, 6)].into(), asks: Levels::new() };
    let (allocations, ()) = alloc::allocations(|| apply_update(&mut book, second.clone()));
    assert_eq!(allocations, 0);
    assert_eq!(book.bids.last_key_value(), Some((&Decimal::new(9_999, 2), &Decimal::from(6))));
    assert_eq!(book.asks.len(), 12);
}

#[derive(Clone, Copy)]
struct Trade {
    buyer: u32,
    seller: u32,
    size: i64,
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct OrderUpdate {
    order: u32,
    filled: i64,
}

impl Trade {
    fn generate_updates(&self) -> TradeUpdates {
        let update = |order| OrderUpdate { order, filled: self.size };
        TradeUpdates::from_buf([update(self.buyer), update(self.seller)])
    }
}

// Process trades in small batches
struct TradeBatch {
    trades: Trades,
}

impl TradeBatch {
    fn process(&self) -> OrderUpdates {
        let mut updates = OrderUpdates::new();
        for trade in &self.trades {
            // Generate updates without allocation
            updates.extend(trade.generate_updates());
        }
        updates
    }
}

#[test]
fn trade_batch_processing() {
    let trade = |number| Trade { buyer: number, seller: 100 + number, size: i64::from(number) };
    let batch = TradeBatch { trades: (0..16).map(trade).collect() };
    let (allocations, updates) = alloc::allocations(|| batch.process());
    assert_eq!(allocations, 0);
    assert_eq!((updates.len(), updates.spilled()), (32, false));
    assert_eq!(updates[2..4], [OrderUpdate { order: 1, filled: 1 }, OrderUpdate { order: 101, filled: 1 }]);

    let batch = TradeBatch { trades: (0..17).map(trade).collect() };
    let updates = batch.process();
    assert_eq!((updates.len(), updates.spilled()), (34, true));
    assert_eq!(updates[33], OrderUpdate { order: 116, filled: 16 });
}

struct Message {
    sequence: u64,
    body: String,
}

struct MessageQueue {
    // Pre-allocated buffers
    buffers: Vec<MessageBuffer>,
}

impl MessageQueue {
    fn get_buffer(&mut self) -> MessageBuffer {
        self.buffers.pop().unwrap_or_else(|| MessageBuffer::with_capacity(64))
    }

    fn return_buffer(&mut self, mut buffer: MessageBuffer) {
        buffer.clear();
        if !buffer.spilled() {
            self.buffers.push(buffer);
        }
    }
}

#[test]
fn message_queue_optimization() {
    let mut queue = MessageQueue { buffers: Vec::with_capacity(4) };
    let message = |sequence| Message { sequence, body: format!("message {sequence}") };

    let (allocations, mut buffer) = alloc::allocations(|| queue.get_buffer());
    assert_eq!((allocations, buffer.capacity()), (0, 64));
    buffer.extend((0..64).map(message));
    assert_eq!(buffer.iter().map(|message| message.sequence).sum::<u64>(), 2016);
    assert_eq!(buffer[63].body, "message 63");
    queue.return_buffer(buffer);
    assert_eq!(queue.buffers.len(), 1, "an inline buffer is used again");

    let mut buffer = queue.get_buffer();
    assert!(buffer.is_empty());
    buffer.extend((0..65).map(message));
    queue.return_buffer(buffer);
    assert!(queue.buffers.is_empty(), "a spilled one is not");
}

#[test]
fn buffers_are_passed_between_threads() {
    let (sender, receiver) = std::sync::mpsc::channel::<MessageBuffer>();
    let worker = std::thread::spawn(move || receiver.into_iter().map(|buffer| buffer.len()).sum::<usize>());
    for len in [3, 64, 70] {
        sender.send((0..len).map(|sequence| Message { sequence, body: String::new() }).collect()).unwrap();
    }
    drop(sender);
    assert_eq!(worker.join().unwrap(), 137);
}
