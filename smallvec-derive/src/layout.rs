//! The layouts, each with what the stages know of it: one row in the table below. Which parameters the storage of a layout has stands
//! in `expand/layout.rs`, and which options choose it in `check/layout.rs`.

use crate::args::Len;

/// Where the elements live, and how the length is kept.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Layout {
    /// A header word.
    Word,
    /// Length and capacity of 8 bits.
    Narrow8,
    /// Length and capacity of 16 bits.
    Narrow16,
    /// Length and capacity of 32 bits.
    Narrow32,
    /// A tag byte.
    Compact,
    /// A tag byte; length and capacity share 62 bits when spilled.
    CompactPacked,
    /// No heap.
    Fixed,
    /// No heap, and `Copy`.
    FixedCopy,
}

/// What is known of a layout.
pub(crate) struct Facts {
    pub(crate) layout: Layout,
    /// In `layouts(…)`.
    pub(crate) name: &'static str,
    /// Names that somebody may write instead.
    pub(crate) also_known_as: &'static [&'static str],
    /// The storage in the runtime.
    pub(crate) storage: &'static str,
    /// The variant of the runtime's `Budget`.
    pub(crate) budget: &'static str,
    /// The width of the length, if that sets a limit to the inline capacity.
    pub(crate) len: Option<Len>,
    /// Whether elements move to the heap when there are too many.
    pub(crate) spills: bool,
    /// Whether it can be full: conversions that can then fail say so.
    pub(crate) limited: bool,
}

/// All layouts.
pub(crate) const LAYOUTS: [Facts; 8] = [
    Facts {
        layout: Layout::Word,
        name: "default",
        also_known_as: &["word", "usize", "heap"],
        storage: "Word",
        budget: "Word",
        len: None,
        spills: true,
        limited: false,
    },
    Facts {
        layout: Layout::Narrow8,
        name: "u8",
        also_known_as: &[],
        storage: "Narrow8",
        budget: "Narrow8",
        len: Some(Len::U8),
        spills: true,
        limited: true,
    },
    Facts {
        layout: Layout::Narrow16,
        name: "u16",
        also_known_as: &[],
        storage: "Narrow16",
        budget: "Narrow16",
        len: Some(Len::U16),
        spills: true,
        limited: true,
    },
    Facts {
        layout: Layout::Narrow32,
        name: "u32",
        also_known_as: &[],
        storage: "Narrow32",
        budget: "Narrow32",
        len: Some(Len::U32),
        spills: true,
        limited: true,
    },
    Facts {
        layout: Layout::Compact,
        name: "compact",
        also_known_as: &[],
        storage: "Compact",
        budget: "Compact",
        len: None,
        spills: true,
        limited: false,
    },
    Facts {
        layout: Layout::CompactPacked,
        name: "compact_u32",
        also_known_as: &["packed"],
        storage: "Compact",
        budget: "CompactPacked",
        len: None,
        spills: true,
        limited: true,
    },
    Facts {
        layout: Layout::Fixed,
        name: "never",
        also_known_as: &["fixed"],
        storage: "Fixed",
        budget: "Fixed",
        len: None,
        spills: false,
        limited: true,
    },
    Facts {
        layout: Layout::FixedCopy,
        name: "copy",
        also_known_as: &[],
        storage: "FixedCopy",
        budget: "Fixed",
        len: None,
        spills: false,
        limited: true,
    },
];

impl Layout {
    /// All of them.
    pub(crate) fn all() -> Vec<Self> {
        LAYOUTS.iter().map(|facts| facts.layout).collect()
    }

    /// What is known of it.
    pub(crate) fn facts(self) -> &'static Facts {
        // In the order of the variants, which a test checks.
        &LAYOUTS[self as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_layout_finds_its_facts() {
        for layout in Layout::all() {
            assert_eq!(layout.facts().layout, layout);
        }
    }
}
