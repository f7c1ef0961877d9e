//! Vectors that functions made which are `const`: they count from their first change, or when they are dropped.

use crate::types::{lengths, row};
use smallvec_runtime::{define_smallvec, small_vec};
use std::mem;
use std::sync::Mutex;

mod used {
    #[smallvec_runtime::small_vec(inline = 4, profile, macro = ids)]
    pub(crate) type Ids = u32;
}

use used::{Ids, ids};

const EMPTY: Ids = Ids::new();
const THREE: Ids = ids![1, 2, 3];
// SAFETY: two is less than four.
const TWO_OF_FOUR: Ids = unsafe { Ids::from_const_with_len_unchecked([1, 2, 3, 4], 2) };
static SHARED: Mutex<Ids> = Mutex::new(Ids::new());
static NEVER_CHANGED: Ids = Ids::from_array([1]);

#[test]
fn they_count_when_they_change_or_end() {
    let row = || row(concat!(module_path!(), "::used::Ids"));
    assert_eq!(NEVER_CHANGED.len(), 1);
    // Until then nobody knows of them.
    let mut three = THREE;
    let two = TWO_OF_FOUR;
    let literal = ids![1];
    assert_eq!((row(), three.len(), two.len(), literal.len()), (None, 3, 2, 1));
    three.pop();
    assert_eq!(lengths(&row().unwrap()), [(3, 1)]);
    drop((two, literal, EMPTY));
    assert_eq!(lengths(&row().unwrap()), [(0, 1), (1, 1), (2, 1), (3, 1)]);
    // Each use of a constant is a vector of its own.
    drop((THREE, THREE));
    assert_eq!(lengths(&row().unwrap()), [(0, 1), (1, 1), (2, 1), (3, 3)]);
    assert_eq!(row().unwrap().most_alive, 2);

    SHARED.lock().unwrap().extend([1, 2, 3, 4, 5]);
    drop(Ids::from_buf([1; 4]).into_inner());
    let row = row().unwrap();
    assert_eq!(lengths(&row), [(0, 1), (1, 1), (2, 1), (3, 3), (4, 1), (5, 1)]);
    assert!(row.living.lengths.iter().eq([(3, 1), (5, 1)]));
    assert_eq!((row.living.spilled, row.ended.spilled, row.allocations), (1, 0, 1));
}

mod parameters {
    use smallvec_runtime::{Array, small_vec};

    #[small_vec(profile)]
    pub(crate) type SmallVec<A: Array> = A;

    smallvec_runtime::define_smallvec! {
        #[small_vec(profile)]
        pub(crate) struct Family;
        pub(crate) type Row<'a, T: Copy, const N: usize> = [&'a T; N];
    }
}

/// A declaration with parameters is as many types as there are elements and capacities.
#[test]
fn parameters_make_rows_of_their_own() {
    use parameters::{Row, SmallVec};

    drop(SmallVec::<[u8; 4]>::from([1, 2]));
    drop(SmallVec::<[u8; 8]>::from([1, 2, 3]));
    drop(SmallVec::<[u16; 4]>::from([1]));
    drop(SmallVec::<[i8; 4]>::from([1; 4]));
    drop(SmallVec::<[u8; 4]>::from([1; 5]));
    drop(Row::<u8, 2>::from([&1]));
    drop(Row::<u8, 3>::from([&1]));
    let report = smallvec_runtime::profile::report();
    let rows_of = |name: &str| -> Vec<_> {
        let rows = report.types.iter().filter(|row| row.name == format!("{}::parameters::{name}", module_path!()));
        rows.map(|row| (&*row.element, row.inline, lengths(row))).collect()
    };
    assert_eq!(
        rows_of("SmallVec"),
        [("i8", 4, vec![(4, 1)]), ("u16", 4, vec![(1, 1)]), ("u8", 4, vec![(2, 1), (5, 1)]), ("u8", 8, vec![(3, 1)])]
    );
    assert_eq!(rows_of("Row"), [("&u8", 2, vec![(1, 1)]), ("&u8", 3, vec![(1, 1)])]);
}

/// Types of one name that are declared in functions are told apart.
#[test]
fn local_types_of_one_name_have_rows_of_their_own() {
    fn first() {
        #[small_vec(inline = 2, profile)]
        type Twin = u8;
        drop(Twin::from([1]));
    }
    fn second(len: usize) {
        #[small_vec(inline = 2, profile)]
        type Twin = u8;
        drop(Twin::from_elem(1, len));
    }

    first();
    second(1);
    let earlier = smallvec_runtime::profile::report();
    second(2);
    let report = smallvec_runtime::profile::report();
    let twins = |report: &smallvec_runtime::profile::Report| -> Vec<_> {
        report.types.iter().filter(|row| row.name.ends_with("::Twin")).map(lengths).collect()
    };
    assert_eq!(twins(&report), [vec![(1, 1)], vec![(1, 1), (2, 1)]]);
    assert_eq!(twins(&report.since(&earlier)), [vec![(2, 1)]]);
}

/// The option changes nothing else: variance, auto traits, places where it may stand.
#[test]
fn declarations_are_what_they_are_without() {
    #[small_vec(inline = 2, profile)]
    type Local<'a> = &'a str;

    fn shorten<'a>(vec: Local<'static>, _: &'a str) -> Local<'a> {
        vec
    }
    fn check<V: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe>(_: &V) {}

    let text = String::from("b");
    let mut vec = shorten(Local::from(["a"]), &text);
    vec.push(&text);
    check(&vec);
    assert_eq!(vec, ["a", "b"]);
    assert_eq!(mem::size_of::<Option<Local<'_>>>(), mem::size_of::<Local<'_>>());
    define_smallvec! {
        #[small_vec(inline = 2, profile)]
        type Alone = u8;
        #[small_vec(inline = 2)]
        type Uncounted = u8;
    }
    drop((Alone::from([1]), Uncounted::from([1])));
    assert!(row(concat!(module_path!(), "::Alone")).is_some());
    assert!(row(concat!(module_path!(), "::Uncounted")).is_none());
}
