//! The layouts, once for the suites that run on all of them.

/// Calls a macro with tokens and, behind them, three lists of layouts, each by a name and the options that choose it: those that can be
/// generic over the element, those that have to know it, and the one that never spills.
macro_rules! with_layouts {
    ([$($macro:tt)+] { $($tokens:tt)* }) => {
        $($macro)+! {
            $($tokens)*
            [Word(len = usize) Narrow8(len = u8) Narrow16(len = u16) Narrow32(len = u32)]
            [Compact(layout = compact) Half(layout = compact, len = u32)]
            [Fixed(spill = never)]
        }
    };
}
pub(crate) use with_layouts;
