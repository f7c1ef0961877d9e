//! Runs one body for `Vec` and for declared types, and compares what was noted.

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::fmt::{self, Debug, Display, Write};
use std::ops::Bound;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Once;
use std::{mem, thread};

use crate::elements::Element;

thread_local! {
    /// The calls of user code since the last look.
    static NOTES: RefCell<String> = const { RefCell::new(String::new()) };
    /// At which call from now on user code panics; at none if it is 0.
    static FUSE: Cell<u32> = const { Cell::new(0) };
    /// The calls that were counted.
    static CALLS: Cell<u32> = const { Cell::new(0) };
    /// Whether panics are expected, and where the last one was blamed on.
    static EXPECTING: Cell<bool> = const { Cell::new(false) };
    static BLAMED_HERE: Cell<bool> = const { Cell::new(false) };
}

/// Notes a call of user code, and panics if it is that call's turn.
pub(crate) fn note(call: impl Display) {
    NOTES.with_borrow_mut(|notes| write!(notes, "{call}, ").unwrap());
    // A second panic would end the process.
    if thread::panicking() {
        return;
    }
    CALLS.set(CALLS.get() + 1);
    let fuse = FUSE.get();
    FUSE.set(fuse.saturating_sub(1));
    if fuse == 1 {
        panic!("as ordered");
    }
}

/// Notes that user code sees an element, and returns its key.
pub(crate) fn see<T: Element>(item: &T) -> u32 {
    note(format_args!("see {}", item.key()));
    item.key()
}

/// Returns an iterator over elements that notes each `next`, and has that size hint.
pub(crate) fn source<T: Element>(keys: impl IntoIterator<Item = u32>, hint: (usize, Option<usize>)) -> Source<T> {
    let keys = keys.into_iter().collect::<Vec<_>>();
    Source { items: keys.into_iter().map(T::of).collect::<Vec<_>>().into_iter(), hint }
}

/// See [`source`].
#[derive(Debug)]
pub(crate) struct Source<T> {
    items: std::vec::IntoIter<T>,
    hint: (usize, Option<usize>),
}

impl<T: Element> Iterator for Source<T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        note("next");
        self.items.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.hint
    }
}

/// The hints of an iterator over `count` elements: honest, none, and lies.
pub(crate) fn hints(count: usize) -> [(usize, Option<usize>); 5] {
    [(count, Some(count)), (0, None), (count / 2, None), (count + 5, Some(count + 5)), (count + 1, Some(0))]
}

/// What a predicate returns at its calls, counted from 0.
pub(crate) const PATTERNS: [fn(usize) -> bool; 6] =
    [|_| false, |_| true, |call| call % 2 == 0, |call| call % 3 != 0, |call| call == 0, |call| call == 2];

/// Returns a predicate that notes the elements it sees, and answers by a pattern.
pub(crate) fn predicate<T: Element>(pattern: fn(usize) -> bool) -> impl FnMut(&T) -> bool {
    let mut calls = 0..;
    move |item| {
        see(item);
        calls.next().is_some_and(pattern)
    }
}

/// The elements that a case begins with.
#[derive(Clone)]
pub(crate) struct Start {
    keys: Vec<u32>,
    /// Whether there is room on the heap for more than any inline capacity.
    pub(crate) roomy: bool,
}

impl Display for Start {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}{}", self.keys, if self.roomy { " with room" } else { "" })
    }
}

impl Start {
    pub(crate) fn len(&self) -> usize {
        self.keys.len()
    }

    /// Makes the elements.
    pub(crate) fn make<T: Element, V: FromIterator<T> + TryFrom<Vec<T>, Error: Debug>>(&self) -> V {
        let items = self.keys.iter().map(|key| T::of(*key));
        if self.roomy {
            let mut vec = Vec::with_capacity(24);
            vec.extend(items);
            V::try_from(vec).unwrap()
        } else {
            items.collect()
        }
    }

    /// The indices where something changes, and some that there are not.
    pub(crate) fn indices(&self) -> Vec<usize> {
        let len = self.len();
        let mut indices = vec![0, 1, len / 2, len.saturating_sub(1), len, len + 1, usize::MAX];
        indices.sort_unstable();
        indices.dedup();
        indices
    }

    /// The ranges where something changes, and some that there are not.
    pub(crate) fn ranges(&self) -> Vec<(Bound<usize>, Bound<usize>)> {
        use Bound::{Excluded, Included, Unbounded};
        let len = self.len();
        let (half, last) = (len / 2, len.saturating_sub(1));
        let mut ranges = vec![
            (Unbounded, Unbounded),
            (Included(0), Excluded(0)),
            (Included(half), Excluded(half)),
            (Included(len), Excluded(len)),
            (Included(1), Unbounded),
            (Unbounded, Excluded(half)),
            (Included(1), Excluded(last)),
            (Unbounded, Included(last)),
            (Excluded(0), Excluded(len)),
            (Included(2), Excluded(1)),
            (Included(half), Excluded(len + 1)),
            (Included(len + 1), Unbounded),
            (Unbounded, Included(usize::MAX)),
            (Excluded(usize::MAX), Unbounded),
        ];
        ranges.dedup();
        ranges
    }
}

/// Lengths around each inline capacity, with and without room for more.
pub(crate) fn starts() -> Vec<Start> {
    [0, 1, 2, 3, 4, 7, 8, 9, 20]
        .into_iter()
        .flat_map(|len| [false, true].map(|roomy| Start { keys: (0..len).collect(), roomy }))
        .collect()
}

/// The given elements, with and without room for more.
pub(crate) fn starts_of(keys: &[u32]) -> [Start; 2] {
    [false, true].map(|roomy| Start { keys: keys.to_vec(), roomy })
}

/// The result of one case.
struct Case {
    name: String,
    outcome: String,
    /// Whether there was a panic, and it was blamed on the line that called the method.
    blamed_here: bool,
}

/// What a body did, case by case.
pub(crate) struct Trace(Vec<Case>);

impl Trace {
    pub(crate) fn of(body: impl FnOnce(&mut Self)) -> Self {
        let mut trace = Self(Vec::new());
        body(&mut trace);
        trace
    }

    /// Runs an operation on a vector, also with a panic at each call of user code, and notes what comes of it.
    pub(crate) fn case<V, T, R>(&mut self, start: &Start, name: impl Display, operation: impl Fn(&mut V) -> R)
    where
        V: FromIterator<T> + TryFrom<Vec<T>, Error: Debug> + AsRef<[T]>,
        T: Element,
        R: Debug,
    {
        self.run(start, &name, &|vector| format!("{:?}", operation(vector)));
    }

    fn run<V, T>(&mut self, start: &Start, name: &dyn Display, operation: &dyn Fn(&mut V) -> String)
    where
        V: FromIterator<T> + TryFrom<Vec<T>, Error: Debug> + AsRef<[T]>,
        T: Element,
    {
        let calls = self.run_once(start, name, operation, 0);
        // Longer vectors show nothing new.
        if T::NOTES && start.len() <= 9 {
            for fuse in 1..=calls {
                self.user_code_panics(start, name, operation, fuse);
            }
        }
    }

    /// Runs an operation in which user code panics. What leaks in here is no mistake: a function that has its result and panics
    /// in the `Drop` of a local variable never drops the result (rust-lang/rust#47949), and elements leak as `Vec`'s do. The
    /// sanitizers know this function by its name, from `scripts/leaks`.
    #[inline(never)]
    fn user_code_panics<V, T>(
        &mut self,
        start: &Start,
        name: &dyn Display,
        operation: &dyn Fn(&mut V) -> String,
        fuse: u32,
    ) where
        V: FromIterator<T> + TryFrom<Vec<T>, Error: Debug> + AsRef<[T]>,
        T: Element,
    {
        self.run_once(start, name, operation, fuse);
    }

    /// Runs an operation with a panic in the `fuse`-th call of user code, and returns how many calls there were.
    fn run_once<V, T>(
        &mut self,
        start: &Start,
        name: &dyn Display,
        operation: &dyn Fn(&mut V) -> String,
        fuse: u32,
    ) -> u32
    where
        V: FromIterator<T> + TryFrom<Vec<T>, Error: Debug> + AsRef<[T]>,
        T: Element,
    {
        let mut vector = start.make::<T, V>();
        take_notes();
        CALLS.set(0);
        let result = expecting_panics(fuse, || operation(&mut vector));
        let calls = CALLS.get();
        let notes = take_notes();
        let left = vector.as_ref().iter().map(Element::key).collect::<Vec<_>>();
        drop(vector);
        self.0.push(Case {
            name: format!("{start} {name}, panic at call {fuse}"),
            outcome: format!("{result:?} by [{notes}], left {left:?}, then [{}]", take_notes()),
            blamed_here: result.is_err() && BLAMED_HERE.get(),
        });
        calls
    }

    /// Panics with the first differences if this is not what `Vec` has done.
    pub(crate) fn compare(&self, vec: &Self, body: &str, vector: &str) {
        let mut differences = String::new();
        for (ours, theirs) in self.0.iter().zip(&vec.0) {
            let name = &theirs.name;
            if ours.name != *name {
                write!(differences, "\n{name}\n  is a case of Vec's only; ours goes on with {}\n", ours.name).unwrap();
                break;
            }
            if ours.outcome != theirs.outcome {
                write!(differences, "\n{name}\n  Vec:  {}\n  ours: {}\n", theirs.outcome, ours.outcome).unwrap();
            } else if theirs.blamed_here && !ours.blamed_here {
                write!(differences, "\n{name}\n  panics inside the library instead of at the caller\n").unwrap();
            }
            if differences.len() > 4000 {
                break;
            }
        }
        assert!(differences.is_empty(), "{body} of {vector} is not as Vec's{differences}");
        assert_eq!(self.0.len(), vec.0.len(), "{body} of {vector} has other cases than Vec's");
    }
}

/// Returns how many calls of user code this thread has seen.
pub(crate) fn calls() -> u32 {
    CALLS.get()
}

fn take_notes() -> String {
    NOTES.with_borrow_mut(mem::take)
}

/// Runs an operation with a panic in the `fuse`-th call of user code; returns its result or the message of its panic.
pub(crate) fn expecting_panics<R>(fuse: u32, operation: impl FnOnce() -> R) -> Result<R, String> {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let previous = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            BLAMED_HERE.set(info.location().is_some_and(|location| location.file().contains("tests")));
            if !EXPECTING.get() {
                previous(info);
            }
        }));
    });
    FUSE.set(fuse);
    EXPECTING.set(true);
    let result = panic::catch_unwind(AssertUnwindSafe(operation)).map_err(|payload| {
        // What more a vector with a limit says is for `tests/full` to test.
        let (message, full) = (message(&*payload), "capacity overflow");
        if message.starts_with(full) { full.to_owned() } else { message }
    });
    EXPECTING.set(false);
    FUSE.set(0);
    result
}

fn message(payload: &(dyn Any + Send)) -> String {
    match (payload.downcast_ref::<&str>(), payload.downcast_ref::<String>()) {
        (Some(message), _) => (*message).to_owned(),
        (_, Some(message)) => message.clone(),
        _ => "a payload that is no message".to_owned(),
    }
}

#[test]
fn a_difference_is_found() {
    let trace = |index| {
        Trace::of(|trace| {
            for start in starts_of(&[0, 1]) {
                trace.case(&start, "remove", |v: &mut Vec<u32>| v.remove(index));
            }
        })
    };
    trace(1).compare(&trace(1), "remove", "Vec");
    let result = expecting_panics(0, || trace(0).compare(&trace(1), "remove", "Vec"));
    assert!(result.unwrap_err().starts_with("remove of Vec is not as Vec's\n[0, 1] remove"));

    let (mut inside, at_caller) = (trace(2), trace(2));
    assert!(at_caller.0.iter().all(|case| case.blamed_here), "Vec blames the caller");
    inside.0[1].blamed_here = false;
    let result = expecting_panics(0, || inside.compare(&at_caller, "remove", "Vec"));
    assert!(result.unwrap_err().ends_with("inside the library instead of at the caller\n"));
}

/// Declares a test: `body!(insert, |V, T, trace| { … })`. The block is compiled with `V` as `Vec` and as each declared type
/// of each element `T`, and what it does to `trace` must be the same.
macro_rules! body {
    ($name:ident, |$V:ident, $T:ident, $trace:ident| $body:block) => {
        body! {
            $name, |$V, $T, $trace| $body;
            bytes: u8, words: u32, strings: String, boxes: Box<u32>, names: &'static str, lines: crate::elements::Line,
            noted: crate::elements::Noted, units: crate::elements::Unit;
            bytes_by_layout: u8, strings_by_layout: String, lines_by_layout: crate::elements::Line,
            noted_by_layout: crate::elements::Noted
        }
    };
    (
        $name:ident, |$V:ident, $T:ident, $trace:ident| $body:block;
        $($module:ident: $element:ty),+ $(; $($by_layout:ident: $element_by_layout:ty),+)?
    ) => {
        #[test]
        fn $name() {
            $(body!(@element $name, |$V, $T, $trace| $body, $module: $element, V0 V1 V3 V8);)+
            $($(
                body! {
                    @element $name, |$V, $T, $trace| $body, $by_layout: $element_by_layout,
                    Compact Half Narrow8 Narrow16 Narrow32 Fixed
                }
            )+)?
        }
    };
    (
        @element $name:ident, |$V:ident, $T:ident, $trace:ident| $body:block,
        $module:ident: $element:ty, $($vector:ident)+
    ) => {{
        use crate::harness::Trace;
        #[allow(dead_code)] // Not every body makes elements.
        type $T = $element;
        let vec = {
            #[allow(dead_code)]
            type $V = Vec<$T>;
            Trace::of(|$trace| $body)
        };
        $({
            #[allow(dead_code)]
            type $V = crate::types::$module::$vector;
            Trace::of(|$trace| $body).compare(&vec, stringify!($name), std::any::type_name::<$V>());
        })+
    }};
}
