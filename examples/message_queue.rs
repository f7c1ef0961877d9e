//! Passes the messages of a feed through a queue of pooled buffers, and watches which buffers
//! spill.

use std::collections::VecDeque;
use std::io::Write;
use std::num::NonZeroU64;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use rust_decimal::Decimal;
use smallvec_runtime::small_vec;

use feed::{Feed, Level, Side, Update};
use program::{Result, grouped};

#[path = "common/feed.rs"]
mod feed;
#[path = "common/input.rs"]
mod input;
#[path = "common/program.rs"]
mod program;

/// A level of an update, on its way.
#[derive(Clone, Copy)]
struct Message {
    sequence: u64,
    symbol: usize,
    level: Level,
}

/// The messages of one slice of time.
#[small_vec(inline = 64)]
type MessageBuffer = Message;

/// Buffers on their way to the consumer, and empty ones for the producer.
#[derive(Default)]
struct MessageQueue {
    waiting: VecDeque<MessageBuffer>,
    empty: Vec<MessageBuffer>,
    made: usize,
    dropped: usize,
}

impl MessageQueue {
    fn get_buffer(&mut self) -> MessageBuffer {
        self.empty.pop().unwrap_or_else(|| {
            self.made += 1;
            MessageBuffer::new()
        })
    }

    /// Keeps the buffer for later, unless it has spilled: one burst shall not hold on to its memory
    /// for ever.
    fn return_buffer(&mut self, mut buffer: MessageBuffer) {
        buffer.clear();
        if buffer.spilled() {
            self.dropped += 1;
        } else {
            self.empty.push(buffer);
        }
    }
}

/// Pass a feed of depth updates through a queue of pooled message buffers.
///
/// The producer collects the messages of one slice of time in a buffer with room for 64 and sends
/// it. The consumer stays some buffers behind, sums up what they hold, and gives them back. Spilled
/// buffers are reported. Try it on examples/data/depth.csv.
#[derive(Parser)]
#[command(name = "message_queue", verbatim_doc_comment, after_help = feed::FORMAT)]
struct Arguments {
    /// The feed, `-` for standard input
    #[arg(value_name = "FILE")]
    path: PathBuf,
    /// Milliseconds of the feed that go into one buffer
    #[arg(long, value_name = "MS", default_value = "20")]
    slice: NonZeroU64,
    /// How many buffers the consumer stays behind
    #[arg(long, value_name = "N", default_value_t = 4)]
    behind: usize,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    program::run(|out| {
        let feed = Feed::read(&arguments.path)?;
        let mut queue = MessageQueue::default();
        let mut totals = Totals::new(&feed);
        for slice in feed.updates.chunk_by(|one, next| one.time_ms / arguments.slice == next.time_ms / arguments.slice)
        {
            produce(&mut queue, &feed, slice);
            while queue.waiting.len() > arguments.behind {
                consume(&mut queue, &mut totals);
            }
        }
        while !queue.waiting.is_empty() {
            consume(&mut queue, &mut totals);
        }
        totals.print(out, &feed, &queue)
    })
}

fn produce(queue: &mut MessageQueue, feed: &Feed, slice: &[Update]) {
    let mut buffer = queue.get_buffer();
    for update in slice {
        let (sequence, symbol) = (update.sequence, update.symbol);
        buffer.extend(feed.levels(update).iter().map(|&level| Message { sequence, symbol, level }));
    }
    queue.waiting.push_back(buffer);
}

fn consume(queue: &mut MessageQueue, totals: &mut Totals) {
    if let Some(buffer) = queue.waiting.pop_front() {
        totals.add(&buffer);
        queue.return_buffer(buffer);
    }
}

/// What the consumer finds out.
struct Totals {
    buffers: usize,
    messages: usize,
    /// Length and first sequence number of the longest buffer that spilled.
    longest_spill: Option<(usize, u64)>,
    /// Value of all bids and of all asks, by symbol.
    values: Vec<[Decimal; 2]>,
}

impl Totals {
    fn new(feed: &Feed) -> Self {
        Self { buffers: 0, messages: 0, longest_spill: None, values: vec![[Decimal::ZERO; 2]; feed.symbols.len()] }
    }

    fn add(&mut self, buffer: &MessageBuffer) {
        self.buffers += 1;
        self.messages += buffer.len();
        for message in buffer {
            let side = usize::from(message.level.side == Side::Ask);
            let total = &mut self.values[message.symbol][side];
            let value = message.level.price.saturating_mul(message.level.quantity);
            *total = total.saturating_add(value);
        }
        if buffer.spilled() {
            self.longest_spill = self.longest_spill.max(Some((buffer.len(), buffer[0].sequence)));
        }
    }

    fn print(&self, out: &mut dyn Write, feed: &Feed, queue: &MessageQueue) -> Result {
        let inline_size = MessageBuffer::new().inline_size();
        writeln!(out, "{} messages went through {} buffers", grouped(self.messages), grouped(self.buffers))?;
        writeln!(out, "{} buffers were made, {} dropped after a spill", grouped(queue.made), grouped(queue.dropped))?;
        if let Some((length, sequence)) = self.longest_spill {
            writeln!(out, "the longest held {length}, {inline_size} fit inline: see update {sequence}")?;
        }
        for (symbol, [bids, asks]) in feed.symbols.iter().zip(&self.values) {
            writeln!(out, "{symbol}: bids worth {bids:.0}, asks worth {asks:.0}")?;
        }
        Ok(())
    }
}
