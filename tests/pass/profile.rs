//! Every kind of declaration can ask to be counted, with the feature and without. `tests/profile` compiles and runs this with it.
#![deny(warnings, unused_qualifications, missing_docs, unreachable_pub, missing_debug_implementations)]
#![forbid(unsafe_code)]

use smallvec_runtime::{Array, define_smallvec, small_vec};

const LINE: usize = 64;

#[small_vec(inline = 4, profile, macro = ids)]
type Ids = u32;
#[small_vec(profile)]
type Generic<'a, T: Clone, const N: usize> = [&'a T; N];
#[small_vec(profile)]
type OfArray<A: Array> = A;
#[small_vec(profile, inline = LINE / 8, len = u16)]
type Computed<'a> = &'a str;
#[small_vec(profile, size = LINE, max_size = LINE, layout = compact)]
type Budget = u64;
#[small_vec(profile, spill = never)]
#[must_use]
type Never = [u8; 4];
#[cfg(any())]
#[small_vec(profile)]
type Absent = [DoesNotExist; 4];
#[allow(deprecated)]
#[small_vec(profile)]
#[deprecated]
type Old = [u8; 4];
#[small_vec(inline = 2, profile)]
type __Profile = u8;
#[small_vec(inline = 2, profile)]
type Declared = u8;

define_smallvec! {
    #[small_vec(profile, without(Debug))]
    struct SmallVec;

    type Rows<'a, T: Clone, const N: usize> = [&'a T; N];
    #[small_vec(layout = compact, len = u32, max_size = LINE, macro = names)]
    type Names<'a> = [&'a str; 3];
    #[small_vec(spill = never)]
    #[derive(Copy)]
    type Copies = [u8; 4];
    #[cfg(any())]
    type AbsentMember = [DoesNotExist; 4];
    type r#Box = [u8; 4];
}

mod elsewhere {
    use smallvec_runtime::small_vec;

    #[small_vec(profile)]
    pub(crate) struct Family;

    pub(crate) mod member {
        #[smallvec_runtime::small_vec(profile, inline = 4, family = super::Family)]
        pub(crate) type Scratch = f64;
    }

    smallvec_runtime::define_smallvec! {
        #[small_vec(profile)]
        pub(crate) type Hidden = [u8; 4];
        pub(crate) type Uncounted = [u8; 4];
    }
}

fn main() {
    #[small_vec(inline = 2, profile)]
    type Local = u8;

    const TWO: Ids = ids![1, 2];
    assert_eq!(TWO, [1, 2]);
    assert_eq!(Generic::<String, 2>::from([&"a".to_owned()]).len(), 1);
    assert_eq!(OfArray::<[u8; 3]>::from([1; 5]), [1; 5]);
    assert_eq!(Computed::from(["a"]), ["a"]);
    assert_eq!(Budget::from([7; 20]).len(), 20);
    assert_eq!(Never::from([1]), [1]);
    assert_eq!((__Profile::from([1]).len(), Declared::from([1]).len(), Local::from([1]).len()), (1, 1, 1));
    assert_eq!(Rows::<_, 3>::from([&1, &2]).len(), 2);
    assert!(names!["a", "b"].len() == 2 && Copies::from([1]) == [1] && Box::new().is_empty());
    assert_eq!(elsewhere::member::Scratch::from([1.0]), [1.0]);
    assert_eq!(elsewhere::Hidden::from([1]), elsewhere::Uncounted::from([1]));
}
