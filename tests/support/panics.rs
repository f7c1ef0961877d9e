//! Panics as values.

use std::any::Any;
use std::cell::RefCell;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Once;

/// Runs `body` and returns its result, or the message of its panic.
pub(crate) fn outcome<R>(body: impl FnOnce() -> R) -> Result<R, String> {
    panic::catch_unwind(AssertUnwindSafe(body)).map_err(|payload| message(&*payload))
}

fn message(payload: &(dyn Any + Send)) -> String {
    match (payload.downcast_ref::<&str>(), payload.downcast_ref::<String>()) {
        (Some(message), _) => (*message).to_owned(),
        (_, Some(message)) => message.clone(),
        _ => "a payload that is no message".to_owned(),
    }
}

thread_local! {
    static LOCATION: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Runs `body` and returns the source file that its panic was blamed on, or `None` when there was no panic.
pub(crate) fn blamed_file<R>(body: impl FnOnce() -> R) -> Option<String> {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let previous = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            LOCATION.set(info.location().map(|location| location.file().to_owned()));
            previous(info);
        }));
    });
    LOCATION.set(None);
    let _ = outcome(body);
    LOCATION.take()
}
