//! The element types, and the values that kernels are fed with.

/// How many elements a vector holds inline.
pub(crate) const N: usize = 8;

/// What a kernel asks of an element.
pub(crate) trait Element: Clone + Default + Ord + 'static {
    /// The name of the type in tables.
    const NAME: &'static str;

    /// A value that costs next to nothing to make: a `String` is empty, so that the vector is measured and not the
    /// allocator.
    fn make(seed: usize) -> Self;

    /// A value that differs with the seed.
    fn label(seed: usize) -> Self;

    /// A number that cannot be computed without reading the element.
    fn weigh(&self) -> u64;
}

macro_rules! integer {
    ($($element:ident)*) => {$(
        impl Element for $element {
            const NAME: &'static str = stringify!($element);

            #[inline(always)]
            fn make(seed: usize) -> Self {
                seed as Self
            }

            fn label(seed: usize) -> Self {
                seed as Self
            }

            #[inline(always)]
            fn weigh(&self) -> u64 {
                (*self).into()
            }
        }
    )*};
}

integer!(u8 u32 u64);

impl Element for String {
    const NAME: &'static str = "String";

    #[inline(always)]
    fn make(_seed: usize) -> Self {
        Self::new()
    }

    fn label(seed: usize) -> Self {
        format!("{seed:03}")
    }

    #[inline(always)]
    fn weigh(&self) -> u64 {
        self.len() as u64
    }
}

impl Element for [u8; 32] {
    const NAME: &'static str = "[u8; 32]";

    #[inline(always)]
    fn make(seed: usize) -> Self {
        [seed as u8; 32]
    }

    fn label(seed: usize) -> Self {
        [seed as u8; 32]
    }

    #[inline(always)]
    fn weigh(&self) -> u64 {
        self[0].into()
    }
}
