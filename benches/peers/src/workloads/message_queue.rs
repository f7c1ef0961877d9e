//! A message queue: messages are sent in batches, each answered by another, and the buffers are used again.

use super::{
    Workload,
    family::{Family, Message, Sequence},
    random::Random,
};
use std::collections::VecDeque;

const BATCHES: usize = 20_000;
/// How many batches wait before the receiver takes one.
const WAITING: usize = 32;

/// The lengths of the batches, 16 at most with few exceptions.
pub(super) struct MessageQueue(Vec<u32>);

struct Queue<F: Family> {
    waiting: VecDeque<F::Batch>,
    unused: Vec<F::Batch>,
}

impl Workload for MessageQueue {
    const NAME: &'static str = "message queue";

    fn prepare() -> Self {
        let mut random = Random::new();
        let length = |_| if random.below(50) == 0 { 40 } else { 1 + random.below(16) };
        Self((0..BATCHES).map(length).collect())
    }

    fn run<F: Family>(&self) -> u64 {
        let mut queue = Queue::<F> { waiting: VecDeque::new(), unused: Vec::new() };
        let mut sum = 0_u64;
        let mut id = 0;
        for &length in &self.0 {
            let mut batch = queue.unused.pop().unwrap_or_default();
            for payload in 0..length {
                batch.push(Message { id, kind: payload % 3, payload });
                id += 1;
            }
            queue.waiting.push_back(batch);
            if queue.waiting.len() > WAITING {
                sum = sum.wrapping_add(queue.receive());
            }
        }
        while !queue.waiting.is_empty() {
            sum = sum.wrapping_add(queue.receive());
        }
        sum
    }
}

impl<F: Family> Queue<F> {
    /// Answers the batch that has waited longest.
    fn receive(&mut self) -> u64 {
        let Some(mut batch) = self.waiting.pop_front() else {
            return 0;
        };
        batch.retain(|message| message.kind != 2);
        let mut replies = F::Batch::default();
        replies.extend(batch.drain(0..batch.len()).map(|message| Message { kind: 3, ..message }));
        batch.clear();
        self.unused.push(batch);
        replies.into_iter().map(|message| message.id ^ u64::from(message.payload + message.kind)).sum()
    }
}
