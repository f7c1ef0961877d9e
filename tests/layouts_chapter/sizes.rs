//! The sizes of declared vectors and of the peers'.

use smallvec_runtime::__private0_1_0::{Bytes, Compact, Fixed, PackedFields, WideFields, Width, compact_bytes, width};
use smallvec_runtime::define_smallvec;
use std::fmt::Write;

define_smallvec! {
    type Default<T, const N: usize> = [T; N];
    #[small_vec(len = u8)]
    type Narrow8<T, const N: usize> = [T; N];
    #[small_vec(len = u16)]
    type Narrow16<T, const N: usize> = [T; N];
    #[small_vec(len = u32)]
    type Narrow32<T, const N: usize> = [T; N];
}

/// The size of a type and of an `Option` of it.
#[derive(Clone, Copy)]
struct Size {
    plain: usize,
    option: usize,
}

impl Size {
    const fn of<V>() -> Self {
        Self { plain: size_of::<V>(), option: size_of::<Option<V>>() }
    }

    fn is_larger_than(self, other: Self) -> bool {
        self.plain > other.plain || self.option > other.option
    }
}

/// The sizes for one element and inline capacity.
struct Row {
    item: &'static str,
    inline: usize,
    /// Default, `len = u32`, `u16`, `u8`, `layout = compact`, that with `len = u32`.
    ours: [Size; 6],
    /// smallvec with `union`, TinyVec.
    peers: [Size; 2],
    /// `spill = never`, arrayvec.
    never: [Size; 2],
}

macro_rules! rows {
    ($([$item:ty; $inline:literal])+) => {
        [$({
            define_smallvec! {
                #[small_vec(layout = compact)]
                type Tagged = [$item; $inline];
                #[small_vec(layout = compact, len = u32)]
                type TaggedHalf = [$item; $inline];
                #[small_vec(spill = never)]
                type Never = [$item; $inline];
            }
            Row {
                item: stringify!($item),
                inline: $inline,
                ours: [
                    Size::of::<Default<$item, $inline>>(),
                    Size::of::<Narrow32<$item, $inline>>(),
                    Size::of::<Narrow16<$item, $inline>>(),
                    Size::of::<Narrow8<$item, $inline>>(),
                    Size::of::<Tagged>(),
                    Size::of::<TaggedHalf>(),
                ],
                peers: [
                    Size::of::<smallvec::SmallVec<[$item; $inline]>>(),
                    Size::of::<tinyvec::TinyVec<[$item; $inline]>>(),
                ],
                never: [Size::of::<Never>(), Size::of::<arrayvec::ArrayVec<$item, $inline>>()],
            }
        }),+]
    };
}

/// The table of the chapter.
pub(crate) fn table() -> String {
    let rows = rows! {
        [u8; 8] [u8; 15] [u8; 23] [u8; 32] [u32; 3] [u32; 5] [u64; 1] [u64; 4] [String; 4] [[u8; 3]; 5]
    };
    let mut table = "| `T`, `N` | default | `len = u32` | `len = u16` | `len = u8` | `compact` | `compact`, `len = u32` | \
                     smallvec, `union` | TinyVec | `spill = never` | arrayvec |\n|---|---|---|---|---|---|---|---|---|---|---|\n"
        .to_owned();
    for Row { item, inline, ours, peers, never } in rows {
        write!(table, "| `{item}`, {inline} |").unwrap();
        for Size { plain, option } in ours.into_iter().chain(peers).chain(never) {
            write!(table, " {plain}/{option} |").unwrap();
        }
        table.push('\n');
    }
    table
}

/// The layouts that spill, as the chapter names them.
const LAYOUTS: [&str; 6] =
    ["default", "`len = u32`", "`len = u16`", "`len = u8`", "`compact`", "`compact`, `len = u32`"];

/// A cell of the grid: the sizes for one element and inline capacity.
struct Cell {
    /// As in [`LAYOUTS`].
    ours: [Size; 6],
    never: Size,
    smallvec: Size,
    tinyvec: Size,
    arrayvec: Size,
}

#[derive(Default)]
#[repr(align(64))]
struct Line {
    _byte: u8,
}

/// The cells of an element, by inline capacity.
struct Column {
    item: &'static str,
    align: usize,
    cells: &'static [Cell],
}

macro_rules! grid {
    ($($item:ty),+; $inlines:tt) => {
        [$(Column { item: stringify!($item), align: align_of::<$item>(), cells: grid!(@ $item, $inlines) }),+]
    };
    (@ $item:ty, [$($inline:literal)+]) => {
        &[$(Cell {
            ours: [
                Size::of::<Default<$item, $inline>>(),
                Size::of::<Narrow32<$item, $inline>>(),
                Size::of::<Narrow16<$item, $inline>>(),
                Size::of::<Narrow8<$item, $inline>>(),
                // Declarations of these layouts would be some thousand. They are as large as their storages.
                Size::of::<Compact<[$item; $inline], { compact_bytes::<$item, WideFields>($inline) }, WideFields>>(),
                Size::of::<Compact<[$item; $inline], { compact_bytes::<$item, PackedFields>($inline) }, PackedFields>>(),
            ],
            never: Size::of::<Fixed<[$item; $inline], <Bytes<{ width($inline) }> as Width>::Length>>(),
            smallvec: Size::of::<smallvec::SmallVec<[$item; $inline]>>(),
            tinyvec: Size::of::<tinyvec::TinyVec<[$item; $inline]>>(),
            arrayvec: Size::of::<arrayvec::ArrayVec<$item, $inline>>(),
        }),+]
    };
}

/// The elements and inline capacities of `tests/layouts/grid.rs`.
static GRID: [Column; 12] = grid! {
    (), u8, u16, [u8; 3], u32, [u16; 5], u64, &'static str, String, u128, [u64; 4], Line;
    [
        0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40
        41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64
    ]
};

/// How the sizes compare in each cell of the grid.
pub(crate) fn grid() -> String {
    let cells = || GRID.iter().flat_map(|column| column.cells);
    let mut text = format!(
        "| smaller / the same / larger, of {} | than smallvec, `union` | than TinyVec | than arrayvec |\n|---|---|---|---|\n",
        cells().count()
    );
    for (number, layout) in LAYOUTS.into_iter().enumerate() {
        let smallvec = comparison(cells().map(|cell| (cell.ours[number], cell.smallvec)));
        let tinyvec = comparison(cells().map(|cell| (cell.ours[number], cell.tinyvec)));
        // The chapter says so of all but two.
        assert!(
            number < 2 || (smallvec.ends_with(" / 0") && tinyvec.ends_with(" / 0")),
            "{layout}: {smallvec}, {tinyvec}"
        );
        writeln!(text, "| {layout} | {smallvec} | {tinyvec} | |").unwrap();
    }
    let arrayvec = comparison(cells().map(|cell| (cell.never, cell.arrayvec)));
    writeln!(text, "| `spill = never` | | | {arrayvec} |").unwrap();
    text
}

/// In how many cells the first is smaller, both are the same, the first is larger.
fn comparison(pairs: impl Iterator<Item = (Size, Size)>) -> String {
    let (mut smaller, mut same, mut larger) = (0, 0, 0);
    for (one, other) in pairs {
        match (other.is_larger_than(one), one.is_larger_than(other)) {
            (_, true) => larger += 1,
            (true, false) => smaller += 1,
            (false, false) => same += 1,
        }
    }
    format!("{smaller} / {same} / {larger}")
}

/// Where the default is larger than TinyVec.
pub(crate) fn larger() -> String {
    let mut text = "| `T` | `N` | bytes more |\n|---|---|---|\n".to_owned();
    for Column { item, cells, .. } in &GRID {
        let larger = |cell: &Cell| cell.ours[0].is_larger_than(cell.tinyvec);
        let found: Vec<_> = cells.iter().enumerate().filter(|(_, cell)| larger(cell)).collect();
        let Some((_, first)) = found.first() else { continue };
        let more = |cell: &Cell| cell.ours[0].plain - cell.tinyvec.plain;
        assert!(found.iter().all(|(_, cell)| more(cell) == more(first)), "{item}: not always as many bytes more");
        let inlines: Vec<_> = found.iter().map(|(inline, _)| *inline).collect();
        writeln!(text, "| `{item}` | {} | {} |", ranges(&inlines), more(first)).unwrap();
    }
    text
}

/// How many bytes are in front of an inline TinyVec.
macro_rules! in_front_of_tinyvec {
    ($($array:ty)+) => {
        [$({
            let vector = Box::new(tinyvec::TinyVec::<$array>::new());
            assert!(vector.is_inline());
            vector.as_ptr().addr() - (&raw const *vector).addr()
        }),+]
    };
}

/// Checks what the chapter says in words.
pub(crate) fn check_words() {
    assert_eq!(in_front_of_tinyvec! { [u8; 25] [[u8; 3]; 9] [u16; 13] [[u16; 5]; 5] }, [4; 4]);
    for Column { item, align, cells } in &GRID {
        for (inline, cell) in cells.iter().enumerate() {
            let [default, thirty_two, sixteen, eight, compact, half] = cell.ours;
            assert!(!thirty_two.is_larger_than(default), "[{item}; {inline}]");
            let is_same = |one: Size, other: Size| one.plain == other.plain;
            for (smaller, larger) in
                [(compact, default), (half, compact), (half, thirty_two), (sixteen, thirty_two), (eight, sixteen)]
            {
                assert!(!smaller.is_larger_than(larger), "[{item}; {inline}]");
            }
            assert!(
                *align < 8 || inline == 0 || is_same(compact, default),
                "`compact` saves nothing with elements of 8 bytes: [{item}; {inline}]"
            );
            assert!(
                *align < 8 || inline < 2 || is_same(half, default),
                "nor, from two on, with `len = u32`: [{item}; {inline}]"
            );
            assert_eq!(
                default.is_larger_than(cell.tinyvec),
                thirty_two.is_larger_than(cell.tinyvec),
                "the default and `len = u32` are larger than TinyVec in the same cells: [{item}; {inline}]"
            );
            assert!(cell.ours.iter().all(|size| !cell.never.is_larger_than(*size)), "[{item}; {inline}]");
            let ours = cell.ours.into_iter().chain([cell.never]);
            assert!(ours.into_iter().all(|size| size.plain == size.option), "`Option` is free: [{item}; {inline}]");
        }
    }
}

/// How many bytes are in front of the elements where that depends on how many there are.
pub(crate) fn headers() -> String {
    macro_rules! headers {
        ($($options:tt $($inline:literal)+;)+) => {
            [$($({
                #[smallvec_runtime::small_vec $options]
                type V = [u8; $inline];
                let vector = Box::new(V::new());
                let bytes = vector.as_ptr().addr() - (&raw const *vector).addr();
                (stringify!($options), $inline, bytes)
            }),+),+]
        };
    }
    let mut text = "| option | `N` | bytes in front |\n|---|---|---|\n".to_owned();
    for (options, inline, bytes) in headers! {
        (layout = compact) 127 128 32_767 32_768;
        (spill = never) 253 254 65_023 65_024;
    } {
        writeln!(text, "| `#[small_vec{options}]` | {} | {bytes} |", crate::number(inline)).unwrap();
    }
    text
}

/// Writes ascending numbers, those in sequence as one range: `3, 5 to 8`.
fn ranges(numbers: &[usize]) -> String {
    let chunks = numbers.chunk_by(|one, next| one + 1 == *next);
    let texts = chunks.map(|chunk| match chunk {
        [one] => one.to_string(),
        [first, .., last] => format!("{first} to {last}"),
        [] => unreachable!("chunks are not empty"),
    });
    texts.collect::<Vec<_>>().join(", ")
}
