//! What is recorded of a vector does not count in its size.

use smallvec_runtime::{define_smallvec, profile, small_vec};

/// What a vector carries.
const RECORD: usize = 4 * size_of::<usize>();

#[test]
fn size_and_max_size_hold_as_if_there_were_no_record() {
    #[small_vec(size = 64, max_size = 64, profile)]
    type Line = u8;
    #[small_vec(inline = 3, layout = compact, max_size = 7 * size_of::<usize>(), profile)]
    type Names<'a> = &'a str;

    assert_eq!(Line::INLINE_SIZE, 64 - size_of::<usize>());
    assert_eq!(size_of::<Line>(), 64 + RECORD);
    assert_eq!(size_of::<Names<'_>>(), 7 * size_of::<usize>() + RECORD);
    drop(Line::from([1]));
    let row = profile::report().types.into_iter().find(|row| row.name.ends_with("sizes::Line")).unwrap();
    assert_eq!((row.size, row.inline), (64, Line::INLINE_SIZE as u64));
}

/// Declares types of several capacities that are not counted, and compares their sizes with what the row of one that is says of them.
macro_rules! sizes {
    ($($layout:literal: $item:ty, $options:tt, [$($inline:literal)*];)*) => {
        $({
            let row = sizes!(@ counted $item, $options);
            assert_eq!(row.layout(), $layout);
            $(assert_eq!(row.size_at($inline), sizes!(@ size $item, $options, $inline), "{}, {} inline", $layout, $inline);)*
        })*
    };
    (@ counted $item:ty, [$($option:tt)*]) => {{
        #[small_vec(inline = 2, profile, $($option)*)]
        type OfLayout = $item;
        let vec = OfLayout::new();
        let before = profile::report();
        drop(vec);
        let rows = profile::report().since(&before).types;
        rows.into_iter().find(|row| row.name.ends_with("sizes::OfLayout")).unwrap()
    }};
    (@ size $item:ty, [$($option:tt)*], $inline:literal) => {{
        #[small_vec(inline = $inline, $($option)*)]
        type Plain = $item;
        size_of::<Plain>() as u64
    }};
}

#[test]
fn sizes_at_other_capacities_are_those_of_such_types() {
    sizes! {
        "default": u32, [], [0 1 2 3 4 5 6 100];
        "len = u8": u16, [len = u8], [0 1 2 3 4 5 100];
        "len = u16": u8, [len = u16], [0 1 7 8 9 13];
        "len = u32": u64, [len = u32], [0 1 2 3 7];
        "layout = compact": u8, [layout = compact], [0 2 23 24 126 127 130];
        "layout = compact, len = u32": u32, [layout = compact, len = u32], [0 1 3 4 60];
        "spill = never": u64, [spill = never], [1 2 255 256];
    }
}

/// Of a family, those that are `Copy` are left out.
#[test]
fn a_family_counts_what_can_be_counted() {
    define_smallvec! {
        #[small_vec(profile)]
        struct Family;
        type Wide = [u8; 4];
        #[small_vec(spill = never)]
        #[derive(Copy)]
        type Copied = [u8; 4];
    }

    let copied = Copied::from([1]);
    let again = copied;
    assert_eq!((copied, size_of::<Copied>()), (again, 5));
    assert_eq!(size_of::<Wide>(), 3 * size_of::<usize>() + RECORD);
}

pub(crate) mod elsewhere {
    #[smallvec_runtime::small_vec(profile, layouts(default, compact))]
    pub(crate) struct SmallVec;

    pub(crate) mod member {
        #[smallvec_runtime::small_vec(inline = 4, family = super::SmallVec, profile)]
        pub(crate) type Counted = u8;
        #[smallvec_runtime::small_vec(inline = 4, family = super::SmallVec)]
        pub(crate) type Uncounted = u8;
    }
}

#[test]
fn members_of_other_modules_are_counted_when_they_say_so() {
    use elsewhere::member::{Counted, Uncounted};

    const ONE: Counted = Counted::from_array([1]);
    drop((ONE, Uncounted::from_array([1])));
    let report = profile::report();
    let named = |name: &str| report.types.iter().filter(|row| row.name.ends_with(name)).count();
    assert_eq!((named("elsewhere::member::Counted"), named("Uncounted")), (1, 0));
}
