//! The macro that makes a target of a list of types.

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
