//! The declared types that most chapters use, and the comparison with `Vec`.
//!
//! Of each element, the capacities 0 and 4 are members of a family and the others structs; of those with two capacities, one is a member
//! and the other a struct.

use smallvec_runtime::{define_smallvec, small_vec};

use crate::support::{Line, Tracked, Unit};

define_smallvec! {
    #[small_vec(impls(drain_filter, serde))]
    pub(crate) struct SmallVec;

    pub(crate) type Numbers0 = [u32; 0];
    pub(crate) type Numbers4 = [u32; 4];
    pub(crate) type Tracked0 = [Tracked; 0];
    pub(crate) type Tracked4 = [Tracked; 4];
    pub(crate) type Units0 = [Unit; 0];
    pub(crate) type Lines4 = [Line; 4];
}

#[small_vec(impls(drain_filter, serde))]
pub(crate) type Numbers1 = [u32; 1];
#[small_vec(impls(drain_filter, serde))]
pub(crate) type Numbers16 = [u32; 16];
#[small_vec(impls(drain_filter))]
pub(crate) type Tracked1 = [Tracked; 1];
#[small_vec(impls(drain_filter))]
pub(crate) type Tracked16 = [Tracked; 16];
#[small_vec(impls(drain_filter))]
pub(crate) type Units4 = [Unit; 4];
#[small_vec(impls(drain_filter))]
pub(crate) type Lines0 = [Line; 0];

/// What a body did: its result or the message of its panic, the elements it left, the elements it dropped, and those
/// that the vector then dropped.
#[derive(Debug, PartialEq)]
pub(crate) struct Trace {
    pub(crate) outcome: Result<String, String>,
    pub(crate) left: String,
    pub(crate) dropped: Vec<u32>,
    pub(crate) dropped_at_end: Vec<u32>,
}

/// Runs a body on a `Vec` and on declared types of several elements and inline capacities, all begun with the same
/// elements, once as they come and once with spare room on the heap, and compares what it did.
///
/// `like_vec!(3, |v, new| v.insert(1, new(9)))` begins with the elements 0, 1, 2; `new` makes an element.
macro_rules! like_vec {
    ($len:expr, |$v:ident, $new:ident| $body:expr) => {{
        use $crate::types::*;
        like_vec!(@ u32: [Numbers0, Numbers1, Numbers4, Numbers16], $len, $v, $new, $body);
        like_vec!(@ $crate::support::Tracked: [Tracked0, Tracked1, Tracked4, Tracked16], $len, $v, $new, $body);
        like_vec!(@ $crate::support::Unit: [Units0, Units4], $len, $v, $new, $body);
        like_vec!(@ $crate::support::Line: [Lines0, Lines4], $len, $v, $new, $body);
    }};
    (@ $item:ty: [$($type:ty),+], $len:expr, $v:ident, $new:ident, $body:expr) => {{
        #[allow(unused_variables)]
        let $new = <$item as $crate::support::Element>::new;
        let expected = {
            let mut $v = Vec::new();
            $v.extend((0..$len as u32).map($new));
            like_vec!(@trace $v, $body)
        };
        $(
            for spare in [0, 40] {
                let mut $v = <$type>::with_capacity(spare);
                $v.extend((0..$len as u32).map($new));
                let actual = like_vec!(@trace $v, $body);
                let name = std::any::type_name::<$type>();
                assert_eq!(actual, expected, "{name} of {} elements, spare room: {spare}", $len);
            }
        )+
    }};
    (@trace $v:ident, $body:expr) => {{
        use $crate::support::{drops, outcome};
        drops();
        let outcome = outcome(|| format!("{:?}", $body));
        let dropped = drops();
        let left = format!("{:?}", $v.as_slice());
        drop($v);
        $crate::types::Trace { outcome, left, dropped, dropped_at_end: drops() }
    }};
}

pub(crate) use like_vec;
