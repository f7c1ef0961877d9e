//! User code: every call of it is written down, and one can be made to panic.

use super::elements;
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::panic::{self, AssertUnwindSafe};
use std::sync::Once;
use std::thread;

/// The message of a panic of user code.
pub(crate) const FUSE: &str = "the fuse";

/// A call of user code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Call {
    pub(crate) what: &'static str,
    /// The key of the element that it was about.
    pub(crate) key: u8,
}

struct User {
    calls: RefCell<Vec<Call>>,
    fuse: Cell<Option<u32>>,
    fired: Cell<bool>,
    quiet: Cell<bool>,
    may_leak: Cell<bool>,
    forgotten: Cell<usize>,
}

thread_local! {
    static USER: User = const {
        User {
            calls: RefCell::new(Vec::new()),
            fuse: Cell::new(None),
            fired: Cell::new(false),
            quiet: Cell::new(false),
            may_leak: Cell::new(false),
            forgotten: Cell::new(0),
        }
    };
}

/// What an operation did.
pub(crate) struct Observation {
    /// What it returned, or the message of its panic.
    pub(crate) outcome: Result<String, String>,
    /// What it called, in order.
    pub(crate) calls: Vec<Call>,
    /// Whether one of the calls panicked.
    pub(crate) fired: bool,
}

/// Begins a scenario.
pub(crate) fn reset() {
    elements::reclaim();
    USER.with(|user| {
        user.may_leak.set(false);
        user.forgotten.set(0);
    });
}

/// Runs an operation of which the `fuse`th call of user code panics. One does at most: two at a time end the process.
pub(crate) fn observe(fuse: Option<u32>, operation: impl FnOnce() -> String) -> Observation {
    silence_quiet_threads();
    USER.with(|user| {
        user.calls.take();
        user.fuse.set(fuse);
        user.fired.set(false);
        user.quiet.set(true);
    });
    let outcome = panic::catch_unwind(AssertUnwindSafe(operation)).map_err(|payload| message(&*payload));
    USER.with(|user| {
        user.fuse.set(None);
        user.quiet.set(false);
        Observation { outcome, calls: user.calls.take(), fired: user.fired.get() }
    })
}

/// Stands in everything that a user could write: it writes the call down, and panics if it is its turn.
pub(crate) fn call(what: &'static str, key: u8) {
    let panics = USER.with(|user| {
        user.calls.borrow_mut().push(Call { what, key });
        if thread::panicking() {
            return false;
        }
        let panics = user.fuse.get() == Some(0);
        user.fuse.set(user.fuse.get().and_then(|fuse| fuse.checked_sub(1)));
        user.fired.set(user.fired.get() || panics);
        panics
    });
    if panics {
        panic!("{FUSE}");
    }
}

/// Says that the operation that runs forgets an iterator, so that elements may get lost.
pub(crate) fn may_leak() {
    USER.with(|user| user.may_leak.set(true));
}

/// Of the elements that live and nobody owns: how many were not to be.
pub(crate) fn take_leaks(unowned: Option<usize>) -> Option<usize> {
    USER.with(|user| {
        let fresh = unowned?.checked_sub(user.forgotten.get())?;
        if !user.may_leak.take() {
            return Some(fresh);
        }
        user.forgotten.set(user.forgotten.get() + fresh);
        Some(0)
    })
}

/// How many elements were leaked on purpose.
pub(crate) fn forgotten() -> usize {
    USER.with(|user| user.forgotten.get())
}

fn message(payload: &(dyn Any + Send)) -> String {
    match (payload.downcast_ref::<&str>(), payload.downcast_ref::<String>()) {
        (Some(message), _) => (*message).to_owned(),
        (_, Some(message)) => message.clone(),
        _ => "a payload that is no message".to_owned(),
    }
}

/// Panics that are awaited are not printed. libFuzzer's hook, which ends the process, does not see them either.
fn silence_quiet_threads() {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let previous = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if !USER.try_with(|user| user.quiet.get()).unwrap_or(false) {
                previous(info);
            }
        }));
    });
}
