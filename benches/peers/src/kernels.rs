//! The kernels: every operation once, as the text of a macro that is expanded for every vector type. A kernel is a
//! function that is not inlined, with the vector and the operation in its symbol, for instance
//! `peers::kernels::ours_u64::push_inline`.

#[macro_use]
mod build;
#[macro_use]
mod edit;
#[macro_use]
mod read;

use crate::bench::Case;

/// Functions and their cases. `|vec|` is the vector by unique reference, `|take vec|` by value, `|out slot|` the place
/// for one.
macro_rules! operations {
    ($cases:ident; $($function:ident: $name:literal, $state:ident, $leaves:ident, $setup:ident, |$($vec:ident)+, $input:pat_param| $body:block)*) => {
        $(
            #[inline(never)]
            fn $function(slot: &mut Slot<V>, $input: &Input<V>) {
                operations!(@bind slot $($vec)+);
                $body
            }
        )*

        pub(super) fn $cases() -> Vec<Case> {
            let mut cases = Vec::new();
            $(
                let operation = Operation { name: $name, state: State::$state, leaves: Leaves::$leaves };
                if operation.possible(<V as Peer>::KIND) {
                    cases.push(Case::new::<V>(operation, input::$setup::<V>, $function));
                }
            )*
            cases
        }
    };
    (@bind $slot:ident out $vec:ident) => {
        let $vec = $slot;
    };
    (@bind $slot:ident take $vec:ident) => {
        // SAFETY: the slot holds a vector when a kernel is called, and what is done with it is declared as `Nothing`, or
        // the slot is written again.
        let $vec = unsafe { $slot.assume_init_read() };
    };
    (@bind $slot:ident $vec:ident) => {
        // SAFETY: the slot holds a vector when a kernel is called.
        let $vec = unsafe { $slot.assume_init_mut() };
    };
}

/// The kernels of one vector type.
macro_rules! kernels {
    ($($module:ident: $vector:ty,)*) => {
        $(
            mod $module {
                #[allow(unused_imports, reason = "not every file of kernels uses all")]
                use crate::{
                    adapters::*,
                    bench::{Case, Slot},
                    element::Element,
                    input::{self, Input},
                    operation::{Leaves, Operation, State},
                    peer::Peer,
                };
                use std::hint::black_box;

                type V = $vector;
                type T = <V as Peer>::Element;

                build_kernels!();
                edit_kernels!();
                read_kernels!();

                pub(super) fn cases() -> Vec<Case> {
                    let mut cases = build_cases();
                    cases.extend(edit_cases());
                    cases.extend(read_cases());
                    cases
                }
            }
        )*

        /// The cases of all kernels.
        pub(crate) fn cases() -> Vec<Case> {
            let mut cases = Vec::new();
            $(cases.extend($module::cases());)*
            cases
        }
    };
}

kernels! {
    ours_u8: WordU8,
    ours_u32: WordU32,
    ours_u64: WordU64,
    ours_bytes: WordBytes,
    ours_string: WordString,
    ours_narrow_u8: NarrowU8,
    ours_narrow_u32: NarrowU32,
    ours_narrow_u64: NarrowU64,
    ours_narrow_bytes: NarrowBytes,
    ours_narrow_string: NarrowString,
    ours_compact_u8: CompactU8,
    ours_compact_u32: CompactU32,
    ours_compact_u64: CompactU64,
    ours_compact_bytes: CompactBytes,
    ours_compact_string: CompactString,
    ours_fixed_u8: FixedU8,
    ours_fixed_u32: FixedU32,
    ours_fixed_u64: FixedU64,
    ours_fixed_bytes: FixedBytes,
    ours_fixed_string: FixedString,
    smallvec1_u8: SmallVec1<u8>,
    smallvec1_u32: SmallVec1<u32>,
    smallvec1_u64: SmallVec1<u64>,
    smallvec1_bytes: SmallVec1<[u8; 32]>,
    smallvec1_string: SmallVec1<String>,
    smallvec2_u8: SmallVec2<u8>,
    smallvec2_u32: SmallVec2<u32>,
    smallvec2_u64: SmallVec2<u64>,
    smallvec2_bytes: SmallVec2<[u8; 32]>,
    smallvec2_string: SmallVec2<String>,
    tinyvec_u8: TinyVec<u8>,
    tinyvec_u32: TinyVec<u32>,
    tinyvec_u64: TinyVec<u64>,
    tinyvec_bytes: TinyVec<[u8; 32]>,
    tinyvec_string: TinyVec<String>,
    arrayvec_u8: ArrayVec<u8>,
    arrayvec_u32: ArrayVec<u32>,
    arrayvec_u64: ArrayVec<u64>,
    arrayvec_bytes: ArrayVec<[u8; 32]>,
    arrayvec_string: ArrayVec<String>,
    heapless_u8: Heapless<u8>,
    heapless_u32: Heapless<u32>,
    heapless_u64: Heapless<u64>,
    heapless_bytes: Heapless<[u8; 32]>,
    heapless_string: Heapless<String>,
    thin_vec_u8: ThinVec<u8>,
    thin_vec_u32: ThinVec<u32>,
    thin_vec_u64: ThinVec<u64>,
    thin_vec_bytes: ThinVec<[u8; 32]>,
    thin_vec_string: ThinVec<String>,
    vec_u8: Vec<u8>,
    vec_u32: Vec<u32>,
    vec_u64: Vec<u64>,
    vec_bytes: Vec<[u8; 32]>,
    vec_string: Vec<String>,
}
