//! The size of every layout for twelve elements and up to 64 of them inline, against the peers' and against the arithmetic
//! of `size = BYTES`.
//!
//! The storages are named here instead of declaring some thousand types: a declaration is as large as its storage.

use crate::peers;
use smallvec_runtime::__private0_1_0::{
    Budget, Bytes, Compact, Fixed, Narrow8, Narrow16, Narrow32, PackedFields, WideFields, Width, Word, compact_bytes,
    width,
};

/// The size of a type.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Size {
    plain: usize,
    option: usize,
}

impl Size {
    pub(crate) const fn of<V>() -> Self {
        Self { plain: size_of::<V>(), option: size_of::<Option<V>>() }
    }

    fn is_at_most(self, other: Self) -> bool {
        self.plain <= other.plain && self.option <= other.option
    }
}

/// The sizes for one inline capacity.
struct Row {
    word: Size,
    narrow: [Size; 3],
    compact: Size,
    half: Size,
    fixed: Size,
    spilling_peers: &'static [(&'static str, Size)],
    fixed_peers: &'static [(&'static str, Size)],
}

/// The sizes for one element: the row of each inline capacity.
struct Table {
    element: &'static str,
    rows: &'static [Row],
    /// The inline capacity that a layout has for a size.
    inline_capacity: fn(Budget, usize) -> usize,
}

#[derive(Clone, Default)]
#[repr(align(64))]
struct Line {
    _byte: u8,
}

macro_rules! grid {
    ($($item:ty),+; $inlines:tt) => {
        [$(Table {
            element: stringify!($item),
            rows: grid!(@ $item, $inlines),
            inline_capacity: |budget, size| budget.inline_capacity::<$item>(size),
        }),+]
    };
    (@ $item:ty, [$($inline:literal)+]) => {
        &[$(Row {
            word: Size::of::<Word<[$item; $inline]>>(),
            narrow: [
                Size::of::<Narrow8<[$item; $inline]>>(),
                Size::of::<Narrow16<[$item; $inline]>>(),
                Size::of::<Narrow32<[$item; $inline]>>(),
            ],
            compact: Size::of::<Compact<[$item; $inline], { compact_bytes::<$item, WideFields>($inline) }, WideFields>>(),
            half: Size::of::<Compact<[$item; $inline], { compact_bytes::<$item, PackedFields>($inline) }, PackedFields>>(),
            fixed: Size::of::<Fixed<[$item; $inline], <Bytes<{ width($inline) }> as Width>::Length>>(),
            spilling_peers: &peers::spilling::<$item, $inline>(),
            fixed_peers: &peers::fixed::<$item, $inline>(),
        }),+]
    };
}

static GRID: [Table; 12] = grid! {
    (), u8, u16, [u8; 3], u32, [u16; 5], u64, &'static str, String, u128, [u64; 4], Line;
    [
        0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40
        41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64
    ]
};

/// Every cell of the grid, with the words to name it.
fn cells() -> impl Iterator<Item = (&'static str, usize, &'static Row)> {
    GRID.iter().flat_map(|table| table.rows.iter().enumerate().map(|(inline, row)| (table.element, inline, row)))
}

#[test]
fn no_default_is_larger_than_smallvec() {
    for (element, inline, row) in cells() {
        for (peer, size) in row.spilling_peers.iter().filter(|(peer, _)| peer.starts_with("smallvec")) {
            assert!(row.word.is_at_most(*size), "[{element}; {inline}]: {:?}, {peer} {size:?}", row.word);
        }
    }
}

#[test]
fn no_compact_vector_is_larger_than_a_peer() {
    for (element, inline, row) in cells() {
        for (peer, size) in row.spilling_peers {
            for ours in [row.compact, row.half] {
                assert!(ours.is_at_most(*size), "[{element}; {inline}]: {ours:?}, {peer} {size:?}");
            }
        }
    }
}

#[test]
fn no_vector_that_never_spills_is_larger_than_a_peer() {
    for (element, inline, row) in cells() {
        for (peer, size) in row.fixed_peers {
            assert!(row.fixed.is_at_most(*size), "[{element}; {inline}]: {:?}, {peer} {size:?}", row.fixed);
        }
    }
}

#[test]
fn a_narrower_layout_is_never_larger() {
    for (element, inline, row) in cells() {
        let [eight, sixteen, thirty_two] = row.narrow;
        // Where a word is as wide as `u32`, it counts both length and capacity.
        let wide = if cfg!(target_pointer_width = "64") { row.word } else { thirty_two };
        for (narrower, wider) in [
            (thirty_two, wide),
            (sixteen, thirty_two),
            (eight, sixteen),
            (row.compact, row.word),
            (row.half, row.compact),
            (row.fixed, eight),
        ] {
            assert!(narrower.is_at_most(wider), "[{element}; {inline}]: {narrower:?}, {wider:?}");
        }
    }
}

#[test]
fn option_is_free() {
    for (element, inline, row) in cells() {
        for ours in [row.word, row.compact, row.half, row.fixed].into_iter().chain(row.narrow) {
            assert_eq!(ours.plain, ours.option, "[{element}; {inline}]");
        }
    }
}

/// A budget gives the largest capacity that fits, for every number of bytes between the least and the largest size here.
#[test]
fn budgets_know_the_sizes() {
    type Pick = fn(&Row) -> usize;
    let layouts: [(Budget, Pick); 7] = [
        (Budget::Word, |row| row.word.plain),
        (Budget::Narrow8, |row| row.narrow[0].plain),
        (Budget::Narrow16, |row| row.narrow[1].plain),
        (Budget::Narrow32, |row| row.narrow[2].plain),
        (Budget::Compact, |row| row.compact.plain),
        (Budget::CompactPacked, |row| row.half.plain),
        (Budget::Fixed, |row| row.fixed.plain),
    ];
    for Table { element, rows, inline_capacity } in GRID.iter().filter(|table| table.element != "()") {
        for (number, (budget, size_of)) in layouts.into_iter().enumerate() {
            let sizes: Vec<_> = rows.iter().map(size_of).collect();
            for bytes in sizes[1]..*sizes.last().unwrap() {
                let largest = sizes.iter().rposition(|size| *size <= bytes).unwrap();
                assert_eq!(inline_capacity(budget, bytes), largest, "{element}, layout {number}, {bytes} bytes");
            }
        }
    }
}
