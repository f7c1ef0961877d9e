//! The macro of `macro = name`: in constants, wherever the type is, and quiet.
#![deny(warnings)]
#![deny(unreachable_pub, unused_macro_rules, unused_qualifications, missing_docs, single_use_lifetimes)]
#![deny(
    elided_lifetimes_in_paths,
    explicit_outlives_requirements,
    let_underscore_drop,
    unused_lifetimes,
    unused_results
)]
#![deny(macro_use_extern_crate, meta_variable_misuse, unit_bindings, unused_import_braces, variant_size_differences)]
#![forbid(unsafe_code)]

use smallvec_runtime::{define_smallvec, small_vec};

#[small_vec(macro = ids)]
type Ids = [u32; 3];
#[small_vec(macro = words, layout = compact)]
type Words<'a> = [&'a str; 2];
#[small_vec(macro = sized, size = 64)]
type Sized64<'a> = &'a str;
#[small_vec(macro = computed, inline = 1 + 1, len = u8)]
type Computed = u8;
#[small_vec(macro = never, spill = never)]
#[derive(Copy)]
type Never = [u8; 2];
#[small_vec(macro = generic)]
type Generic<'a, T> = [Option<&'a T>; 2];
#[small_vec(macro = constant)]
type Constant<T, const K: usize> = [T; K];
#[small_vec(macro = beside)]
type Beside<T> = [T; 1 + 1];
#[small_vec(macro = fixed)]
type Fixed<T, const K: usize> = ArrayVec<T, K>;
#[small_vec(macro = Same)]
type Same = [u8; 2];
#[small_vec(macro = r#fn)]
type Raw = [u8; 2];
#[small_vec(macro = zero)]
type Zero = [u8; 0];

const IDS: Ids = ids![1, 2, 3];
static WORDS: Words<'static> = words!["a", "b"];
const SIZED: Sized64<'static> = sized!["a"];
const COMPUTED: Computed = computed![1, 2,];
const NEVER: Never = never![1, 2];
const GENERIC: Generic<'static, u8> = generic![Some(&1), None];
const FIXED: Fixed<u8, 3> = fixed![1, 2];
const EMPTY: [Ids; 2] = [ids![], const { ids![] }];
const SAME: Same = Same![1];

// It knows its element, to which what is listed coerces.
#[small_vec(macro = objects)]
type Objects = [Box<dyn core::fmt::Debug>; 2];
#[small_vec(macro = functions)]
type Functions = [for<'a> fn(&'a u8) -> &'a u8; 2];
#[small_vec(macro = slices)]
type Slices<'a> = [&'a [u8]; 2];

fn coerced() -> usize {
    let objects: Objects = objects![Box::new(1_u8), Box::new("a"), Box::new('b')];
    let functions: Functions = functions![|byte| byte; 3];
    let slices: Slices<'_> = slices![b"a", b"bc"];
    objects.len() + functions.len() + slices.len()
}

#[small_vec(macro = unused)]
#[cfg(all())]
type Unused = [u8; 2];
#[small_vec(macro = unused)]
#[cfg(any())]
type Unused = [u8; 4];
#[small_vec(macro = unused_crate)]
pub(crate) type UnusedInCrate = [u8; 2];

/// Visible where the type is.
mod inner {
    use smallvec_runtime::small_vec;

    #[small_vec(macro = path)]
    pub type Path = [u8; 2];
    #[small_vec(macro = above)]
    pub(super) type Above = [u8; 2];
    #[small_vec(macro = within)]
    pub(in crate::inner) type Within = [u8; 2];
    #[small_vec(macro = pub exported)]
    pub type Exported<T> = [T; 2];
    #[small_vec(macro = nobody)]
    pub type Nobody = [u8; 2];

    pub(crate) mod deeper {
        use super::{Within, within};

        pub(crate) fn count() -> usize {
            within![1, 2, 3].len()
        }
    }

    const _: Nobody = Nobody::new();
}

mod elsewhere {
    use crate::inner::{Above, Path, above};

    pub(crate) const PATH: Path = crate::inner::path![1, 2];
    pub(crate) const EXPORTED: crate::inner::Exported<u8> = {
        use crate::inner::Exported;
        crate::inner::exported![1, 2]
    };
    pub(crate) const ABOVE: Above = above![1, 2];
}

define_smallvec! {
    #[small_vec(macro = defined)]
    pub(crate) type Defined<'a> = [&'a str; 2];
}

mod uses_defined {
    use crate::{Defined, defined};

    pub(crate) const LIST: Defined<'static> = defined!["a", "b"];
}

macro_rules! declare {
    ($name:ident $macro:ident $n:expr) => {
        #[small_vec(inline = $n, macro = $macro)]
        type $name = u8;
    };
}

declare!(Indirect indirect 2);
declare!(IndirectSum indirect_sum 1 + 1);

fn local() -> usize {
    struct Id;

    #[small_vec(macro = locals)]
    type Locals = [Id; 2];
    #[small_vec(macro = public)]
    pub type Public = [u8; 2];

    locals![Id, Id, Id].len() + public![1].len()
}

fn in_generic_function<T: Clone>(value: T) -> Constant<T, 2> {
    let two: Constant<T, 2> = constant![value.clone(), value];
    let again: Constant<T, 2> = constant![two[0].clone(); 3];
    assert_eq!(ids![1, 2, 3, 4].len() + again.len(), 7);
    two
}

fn main() {
    assert_eq!(IDS, [1, 2, 3]);
    assert_eq!(WORDS, ["a", "b"]);
    assert_eq!(SIZED, ["a"]);
    assert_eq!(COMPUTED, [1, 2]);
    assert_eq!(NEVER, [1, 2]);
    assert_eq!(GENERIC, [Some(&1), None]);
    assert_eq!(FIXED, [1, 2]);
    assert!(EMPTY[0].is_empty() && EMPTY[1].is_empty());
    assert_eq!(SAME, [1]);
    assert_eq!(r#fn![1], [1]);
    assert_eq!(coerced(), 8);

    // What does not fit goes to the heap, in the order of evaluation of any list.
    let mut next = 0;
    let mut count = || {
        next += 1;
        next
    };
    let long = ids![count(), count(), count(), count()];
    assert!(long.spilled() && long == [1, 2, 3, 4]);
    assert!(computed![1, 2, 3].spilled() && words!["a", "b", "c"].spilled() && zero![1].spilled());
    assert!(generic![None, Some(&1), None].spilled());
    let constant: Constant<u8, 2> = constant![1, 2, 3];
    let beside: Beside<String> = beside![String::new(), String::new(), String::new()];
    assert!(constant.spilled() && beside.spilled());

    // Clones at run time.
    let count = ids![0].len() + 4;
    assert_eq!(ids![7; count], [7; 5]);
    let strings: Beside<String> = beside![String::from("a"); 3];
    assert_eq!(strings, ["a", "a", "a"]);
    assert_eq!(never![1; 2], [1, 1]);

    assert_eq!(elsewhere::EXPORTED, [1, 2]);
    assert_eq!(elsewhere::PATH, elsewhere::ABOVE);
    assert_eq!(uses_defined::LIST.len() + inner::deeper::count() + local(), 9);
    assert_eq!(indirect![1, 2, 3].len() + indirect_sum![1].len(), 4);
    assert_eq!(in_generic_function(1), [1, 1]);
    assert!(Unused::new().is_empty() && UnusedInCrate::new().is_empty());
}
