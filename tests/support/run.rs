//! One body for many types, and what a type implements as a value.

use std::any::type_name;
use std::thread;

/// Names the type under test when a body panics.
pub(crate) struct Case(&'static str);

impl Case {
    pub(crate) fn of<V>() -> Self {
        Self(type_name::<V>())
    }
}

impl Drop for Case {
    fn drop(&mut self) {
        if thread::panicking() {
            eprintln!("in the case of {}", self.0);
        }
    }
}

/// Runs a body once for each type: `each!(V in Ints, Strings => { V::new(); })`.
macro_rules! each {
    ($V:ident in $($type:ty),+ $(,)? => $body:block) => {
        {$({
            type $V = $type;
            let _case = $crate::support::Case::of::<$V>();
            #[allow(clippy::absurd_extreme_comparisons, clippy::unnecessary_min_or_max, reason = "N may be 0")]
            $body
        })+}
    };
}

/// Tells, as a constant, whether a type without parameters meets a bound: `implements!(Ints: Send + Copy)`.
macro_rules! implements {
    ($type:ty: $($bound:tt)+) => {{
        // An inherent constant wins over a trait's wherever its bound is met.
        struct Probe<T: ?Sized>(std::marker::PhantomData<T>);
        #[allow(dead_code)]
        trait Otherwise {
            const MET: bool = false;
        }
        impl<T: ?Sized> Otherwise for Probe<T> {}
        #[allow(dead_code)]
        impl<T: ?Sized + $($bound)+> Probe<T> {
            const MET: bool = true;
        }
        <Probe<$type>>::MET
    }};
}

pub(crate) use {each, implements};
