//! The declared types that scenarios run on, and the macro that makes a target of a list of them.

use smallvec_runtime::define_smallvec;

define_smallvec! {
    pub(crate) type Word<T, const N: usize> = [T; N];
    /// The same for elements that are copied as bytes.
    pub(crate) type WordCopy<T: Copy, const N: usize> = [T; N];
}

/// A target for vectors of one element: the first byte says which type, the others are the scenario.
macro_rules! target {
    ($element:ty: $($type:ty),+ $(,)?) => {
        libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
            let Some((which, steps)) = bytes.split_first() else { return };
            let run = [$(crate::model::Scenario::run::<$element, $type> as fn(&_)),+];
            run[usize::from(*which) % run.len()](&crate::model::Scenario::decode(steps));
        });
    };
}
pub(crate) use target;
