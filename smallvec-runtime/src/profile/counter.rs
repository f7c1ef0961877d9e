//! Counts that several threads change.
//!
//! All operations are relaxed. Each count is changed by atomic additions, subtractions and maxima only, so that no change is lost,
//! whatever the order; and nobody concludes from one count what another one is. A thread that was joined, or has told this one
//! otherwise that it is done, happens before the read, which then sees all that it has counted.

use core::sync::atomic::Ordering::Relaxed;

#[cfg(target_has_atomic = "64")]
use core::sync::atomic::AtomicU64 as Atomic;
#[cfg(not(target_has_atomic = "64"))]
use core::sync::atomic::AtomicUsize as Atomic;

#[cfg(not(target_has_atomic = "64"))]
type Number = usize;
#[cfg(target_has_atomic = "64")]
type Number = u64;

/// A count, of 64 bits where the target has such atomics, otherwise of a word.
#[derive(Default)]
pub(super) struct Counter(Atomic);

#[allow(clippy::unnecessary_cast, reason = "it is one where atomics have 64 bits")]
impl Counter {
    /// Adds a number, and returns what the count is then.
    pub(super) fn add(&self, number: u64) -> u64 {
        let number = number as Number;
        self.0.fetch_add(number, Relaxed).wrapping_add(number) as u64
    }

    /// Takes one off. Whoever does that has added one before: of changes to one place, all threads see the same order, in which what
    /// happens before comes first, so that the count is never less than 0.
    pub(super) fn take_one(&self) {
        self.0.fetch_sub(1, Relaxed);
    }

    /// Raises the count to a number, if it is less.
    pub(super) fn raise_to(&self, number: u64) {
        // Mostly it is not, and a read leaves the cache line with all who have it.
        if self.get() < number {
            self.0.fetch_max(number as Number, Relaxed);
        }
    }

    /// Returns the count.
    pub(super) fn get(&self) -> u64 {
        self.0.load(Relaxed) as u64
    }
}

#[cfg(all(test, feature = "std"))]
mod tests {
    use super::Counter;
    use std::sync::Barrier;
    use std::thread;

    const THREADS: u64 = 4;

    /// Runs this in several threads at once, each of which has its number.
    fn at_once(work: impl Fn(u64) + Sync) {
        let barrier = Barrier::new(THREADS as usize);
        thread::scope(|scope| {
            for number in 0..THREADS {
                let (barrier, work) = (&barrier, &work);
                scope.spawn(move || {
                    barrier.wait();
                    work(number);
                });
            }
        });
    }

    /// Enough for threads to run side by side, on a machine that has others to run.
    const STEPS: u64 = 1_000_000;

    #[test]
    fn no_change_is_lost() {
        let (up, down) = (Counter::default(), Counter::default());
        down.add(THREADS * STEPS);
        at_once(|_| {
            for _ in 0..STEPS {
                up.add(2);
                down.take_one();
            }
        });
        assert_eq!((up.get(), down.get()), (2 * THREADS * STEPS, 0));
    }

    #[test]
    fn a_maximum_never_falls() {
        let (counter, fallen) = (Counter::default(), Counter::default());
        at_once(|thread| {
            for _ in 0..STEPS {
                // Each of them is ahead, as far as it knows.
                let number = counter.get() + 1 + thread;
                counter.raise_to(number);
                if counter.get() < number {
                    fallen.add(1);
                }
            }
        });
        assert_eq!(fallen.get(), 0);
    }
}
