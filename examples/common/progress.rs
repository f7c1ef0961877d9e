//! Says how far a long piece of work is.

use std::io::{self, Write};
use std::time::{Duration, Instant};

/// From when on, and how often, something is said.
const INTERVAL: Duration = Duration::from_secs(1);

/// Says on standard error how far the work is, once a second, if it takes longer than that.
pub(crate) struct Progress {
    last: Instant,
}

impl Progress {
    /// The work begins now.
    pub(crate) fn start() -> Self {
        Self { last: Instant::now() }
    }

    /// The next of `count` pieces is this one, the first of which has the number 0.
    pub(crate) fn at(&mut self, what: &str, number: usize, count: usize) {
        if self.last.elapsed() >= INTERVAL {
            self.last = Instant::now();
            // Nobody is left to hear about a failure here.
            _ = writeln!(io::stderr(), "{what}: {number} of {count}");
        }
    }
}
