//! Runs kernels: a kernel is one operation on one vector type, and gets its vector from a setup function outside of what
//! is measured.

use crate::{
    element::Element,
    input::Input,
    operation::{Leaves, Operation},
    peer::{Kind, Peer},
};
use std::{hint::black_box, mem::MaybeUninit, sync::LazyLock, time::Instant};

/// Where a kernel finds its vector.
pub(crate) type Slot<V> = MaybeUninit<V>;

/// A kernel of any vector type.
pub(crate) struct Case {
    pub(crate) operation: Operation,
    pub(crate) kind: Kind,
    pub(crate) element: &'static str,
    pub(crate) kernel: Box<dyn Runnable>,
}

/// What can be measured about a kernel.
pub(crate) trait Runnable {
    /// Calls the kernel about `calls` times and returns the nanoseconds that one call took.
    fn time(&mut self, calls: usize) -> f64;

    /// Calls the kernel once on a fresh vector, through `measure`.
    fn once(&mut self, measure: &mut dyn FnMut(&mut dyn FnMut()));
}

pub(crate) struct Kernel<V: Peer> {
    setup: fn(&Input<V>) -> V,
    run: fn(&mut Slot<V>, &Input<V>),
    leaves: Leaves,
    input: Input<V>,
    slots: Vec<Aligned<V>>,
}

/// Starts on a cache line, so that no peer is luckier than another.
#[repr(align(64))]
struct Aligned<V>(Slot<V>);

/// How many vectors an operation that changes its vector finds prepared.
const BATCH: usize = 64;

impl Case {
    pub(crate) fn new<V: Peer>(
        operation: Operation,
        setup: fn(&Input<V>) -> V,
        run: fn(&mut Slot<V>, &Input<V>),
    ) -> Self {
        let slots = match operation.leaves {
            Leaves::Same => 1,
            Leaves::Changed | Leaves::Nothing => BATCH,
        };
        let kernel = Kernel {
            setup,
            run,
            leaves: operation.leaves,
            input: Input::new(),
            slots: (0..slots).map(|_| Aligned(MaybeUninit::uninit())).collect(),
        };
        Self { operation, kind: V::KIND, element: V::Element::NAME, kernel: Box::new(kernel) }
    }

    /// A kernel that does nothing, to find out what a call costs.
    pub(crate) fn nothing() -> Box<dyn Runnable> {
        #[inline(never)]
        fn nothing(_: &mut Slot<Vec<u64>>, _: &Input<Vec<u64>>) {}

        Box::new(Kernel {
            setup: |_| Vec::new(),
            run: nothing,
            leaves: Leaves::Same,
            input: Input::new(),
            slots: vec![Aligned(MaybeUninit::uninit())],
        })
    }
}

impl<V: Peer> Kernel<V> {
    fn fill(&mut self, slots: usize) {
        for slot in &mut self.slots[..slots] {
            slot.0.write((self.setup)(&self.input));
        }
    }

    /// Drops what the kernel left in the slots.
    fn empty(&mut self, slots: usize) {
        if self.leaves != Leaves::Nothing {
            for slot in &mut self.slots[..slots] {
                // SAFETY: `fill` wrote the slot, and the kernel has left a vector there.
                unsafe { slot.0.assume_init_drop() };
            }
        }
    }
}

impl<V: Peer> Runnable for Kernel<V> {
    fn time(&mut self, calls: usize) -> f64 {
        let run = black_box(self.run);
        if self.leaves == Leaves::Same {
            self.fill(1);
            let (slot, input) = (&mut self.slots[0].0, &self.input);
            let start = Instant::now();
            for _ in 0..calls {
                run(slot, input);
            }
            let elapsed = start.elapsed();
            self.empty(1);
            return elapsed.as_nanos() as f64 / calls as f64;
        }
        // The clock ticks every 10 ns only, which many batches average out.
        let (mut total, batches) = (0, calls.div_ceil(BATCH));
        for _ in 0..batches {
            self.fill(BATCH);
            let start = Instant::now();
            for slot in &mut self.slots {
                run(&mut slot.0, &self.input);
            }
            total += start.elapsed().as_nanos();
            self.empty(BATCH);
        }
        (total as f64 / batches as f64 - clock_cost()).max(0.0) / BATCH as f64
    }

    fn once(&mut self, measure: &mut dyn FnMut(&mut dyn FnMut())) {
        self.fill(1);
        let (run, slot, input) = (black_box(self.run), &mut self.slots[0].0, &self.input);
        measure(&mut || run(slot, input));
        self.empty(1);
    }
}

/// The nanoseconds between two readings of the clock.
fn clock_cost() -> f64 {
    const READINGS: u32 = 1000;
    static COST: LazyLock<f64> = LazyLock::new(|| {
        let round = || (0..READINGS).map(|_| Instant::now().elapsed().as_nanos()).sum::<u128>();
        let best = (0..100).map(|_| round()).min();
        best.unwrap_or(0) as f64 / f64::from(READINGS)
    });
    *COST
}
