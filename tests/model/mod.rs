//! A small vector and a `Vec` go through the same operations, side by side, and must not be told apart.
//!
//! A [`Scenario`] is a list of steps, each of five bytes: what user code does ([`user`]), an operation and its parameters
//! ([`operations`]). Everything that drives scenarios shares this folder by path: the property tests and the exhaustive
//! ones in `tests/soundness`, the ledger in `tests/allocations`, the fuzz targets in `fuzz`.

#![allow(dead_code, unused_imports, unused_macros, reason = "each binary that shares this folder uses its part")]

pub(crate) mod data;
pub(crate) mod elements;
pub(crate) mod layouts;
#[path = "../support/layouts.rs"]
pub(crate) mod list;
pub(crate) mod operations;
pub(crate) mod subject;
pub(crate) mod user;

use self::elements::Element;
use self::operations::Operation;
use self::subject::{Vector, check_invariants, limit};
use self::user::Observation;
use std::fmt::Debug;
use std::hint::black_box;

/// The bytes of one step.
pub(crate) type Record = [u8; 5];

/// Longer vectors are cut: nothing more happens in them, only more slowly.
const LONGEST: usize = 100;
const CUT: usize = 10;

/// One operation, and the call of user code in it that panics.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Step {
    pub(crate) fuse: Option<u32>,
    pub(crate) operation: Operation,
}

impl From<Record> for Step {
    /// Every record is a step. User code panics in one of five.
    fn from([fuse, operation, a, b, c]: Record) -> Self {
        let fuse = u32::from(fuse).checked_sub(205).map(|call| call % 25);
        Self { fuse, operation: Operation::decode(usize::from(operation) % Operation::COUNT, [a, b, c]) }
    }
}

/// A list of steps from an empty vector on.
#[derive(Clone, Debug, Default)]
pub(crate) struct Scenario(pub(crate) Vec<Step>);

impl Scenario {
    /// Reads a scenario from bytes. Those that are left over do nothing.
    pub(crate) fn decode(bytes: &[u8]) -> Self {
        Self(bytes.chunks_exact(5).map(|record| Step::from(<Record>::try_from(record).unwrap())).collect())
    }

    /// Runs the scenario on a type.
    ///
    /// # Panics
    ///
    /// When a difference shows between the type and `Vec`.
    pub(crate) fn run<E: Element, V: Vector<E>>(&self) {
        let mut pair = Pair::<E, V>::new();
        for step in &self.0 {
            pair.step(*step);
        }
        pair.end();
    }
}

/// A small vector, and the `Vec` that tells what it should be.
pub(crate) struct Pair<E: Element, V: Vector<E>> {
    pub(crate) ours: V,
    pub(crate) model: Vec<E>,
    /// How many elements ours takes at most.
    limit: usize,
}

/// What a step did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Done {
    /// The call of user code that was to panic was reached.
    pub(crate) fired: bool,
}

impl<E: Element, V: Vector<E>> Pair<E, V> {
    pub(crate) fn new() -> Self {
        user::reset();
        Self { ours: V::new(), model: Vec::new(), limit: limit::<E, V>() }
    }

    /// Makes both anew, with the elements of these keys, and spilled if asked for and possible.
    pub(crate) fn with(keys: &[u8], spilled: bool) -> Self {
        let mut pair = Self::new();
        let keys = &keys[..keys.len().min(pair.limit)];
        if spilled && pair.limit > V::INLINE_SIZE {
            pair.ours.reserve(V::INLINE_SIZE + 1);
        }
        pair.ours.extend(keys.iter().map(|key| E::new(*key)));
        pair.model.extend(keys.iter().map(|key| E::new(*key)));
        pair
    }

    /// Performs a step on both, and compares.
    pub(crate) fn step(&mut self, Step { fuse, operation }: Step) -> Done {
        // A splice that is dropped because of a panic puts its elements in; where they have no room, that is a second panic.
        let fuse = fuse.filter(|_| self.limit == usize::MAX || !operation.is_splice());
        let before = (keys(&self.ours), if self.ours.spilled() { "spilled" } else { "inline" });
        // Behind the back of the optimiser, which would remove the vector, and its mistakes with it.
        let mut ours = user::observe(fuse, || operation.on_ours::<E, V>(black_box(&mut self.ours)));
        // A limit that no scenario reaches, as that of `len = u32`, is still in the message.
        if let Err(message) = &mut ours.outcome {
            let vec = "capacity overflow";
            if message.starts_with(vec) {
                message.truncate(vec.len());
            }
        }
        let model = user::observe(fuse, || operation.on_vec::<E>(V::INLINE_SIZE, &mut self.model));
        let done = Done { fired: ours.fired || model.fired };

        check_invariants(&self.ours);
        let what = (operation, fuse, before);
        if self.has_no_room(operation, &ours) {
            // `Vec` has room for everything.
        } else if operation.is_comparable_when_user_code_panics() || !done.fired {
            same("what came out", &what, &ours.outcome, &model.outcome);
            same("the elements", &what, &keys(&self.ours), &keys(&self.model));
            if operation.is_comparable_when_user_code_panics() {
                same("the calls of user code", &what, &ours.calls, &model.calls);
            } else {
                same("the elements dropped", &what, &dropped(&ours), &dropped(&model));
            }
        }
        self.check_living(&what);
        if keys(&self.ours) != keys(&self.model) || self.ours.len() > LONGEST {
            self.align();
        }
        done
    }

    /// Whether an operation could not do its work because the type is limited in length. Whatever it then did, it may have
    /// done to a part of the elements only.
    fn has_no_room(&self, operation: Operation, ours: &Observation) -> bool {
        let refused = |message: &String| message.contains("capacity overflow") || message.contains("CapacityOverflow");
        self.limit < usize::MAX
            && (matches!(operation, Operation::Capacity(_))
                || self.model.len() > self.limit
                || ours.outcome.as_ref().is_err_and(refused))
    }

    /// Checks that each element that was made was dropped once, or is in one of the two vectors, or was leaked on purpose.
    fn check_living(&self, what: &dyn Debug) {
        if !E::COUNTED {
            return;
        }
        let (there, living) = (self.ours.len() + self.model.len(), elements::living());
        let leaked = user::take_leaks(living.checked_sub(there));
        assert_eq!(leaked, Some(0), "elements that nobody owns, or that are owned and dropped: {what:?}");
    }

    /// Makes the model the same as ours again, and both shorter.
    fn align(&mut self) {
        self.ours.truncate(CUT);
        self.model = self.ours.iter().map(|element| E::new(element.key())).collect();
    }

    /// Drops both, and compares.
    pub(crate) fn end(self) {
        let Self { ours, model, .. } = self;
        let ours = user::observe(None, || drop_it(ours));
        let model = user::observe(None, || drop_it(model));
        assert_eq!(ours.calls, model.calls, "when they were dropped");
        assert_eq!(elements::living(), user::forgotten(), "elements that nobody owns");
        elements::reclaim();
    }
}

fn drop_it<T>(value: T) -> String {
    drop(value);
    String::new()
}

fn same<T: PartialEq + Debug>(which: &str, what: &dyn Debug, ours: &T, model: &T) {
    assert!(ours == model, "{which} differ after {what:?}\n ours: {ours:?}\n  Vec: {model:?}");
}

fn keys<E: Element>(elements: &[E]) -> Vec<u8> {
    elements.iter().map(E::key).collect()
}

/// The keys of the elements that were dropped, whatever their order.
fn dropped(observation: &Observation) -> Vec<u8> {
    let mut keys: Vec<u8> = observation.calls.iter().filter(|call| call.what == "drop").map(|call| call.key).collect();
    keys.sort_unstable();
    keys
}
