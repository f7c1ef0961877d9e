//! Members of every layout are as large, as variant and as shareable as structs.

use crate::support::{implements, with_layouts};
use smallvec_runtime::{SmallVector, small_vec};
use std::cell::Cell;
use std::marker::PhantomPinned;
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::rc::Rc;

#[small_vec]
struct SmallVec;

/// Runs a body for the two forms of every layout.
macro_rules! each_layout {
    ($Struct:ident, $Member:ident$(<$life:lifetime>)? = [$item:ty; $inline:literal] => { $($body:tt)* }) => {
        with_layouts!([each_layout] { @all ($Struct $Member ($($life)?) [$item; $inline]) { $($body)* } });
    };
    (@one ($Struct:ident $Member:ident ($($life:lifetime)?) $array:tt) { $($body:tt)* } ($($options:tt)+)) => {{
        #[allow(dead_code, reason = "not every body needs both")]
        #[small_vec($($options)+)]
        type $Struct$(<$life>)? = $array;
        #[small_vec($($options)+, family = SmallVec)]
        type $Member$(<$life>)? = $array;
        $($body)*
    }};
    (
        @all $declared:tt $body:tt
        [$($generic:ident $options:tt)+] [$($concrete:ident $more_options:tt)+] [$($never:ident $never_options:tt)+]
    ) => {
        $(each_layout!(@one $declared $body $options);)+
        $(each_layout!(@one $declared $body $more_options);)+
        $(each_layout!(@one $declared $body $never_options);)+
    };
}

#[test]
fn a_member_is_as_large_as_a_struct() {
    macro_rules! sizes {
        ($([$item:ty; $inline:literal])+) => {
            $(each_layout!(Struct, Member = [$item; $inline] => {
                assert_eq!(size_of::<Member>(), size_of::<Struct>());
                assert_eq!(align_of::<Member>(), align_of::<Struct>());
                assert_eq!(size_of::<Option<Member>>(), size_of::<Member>());
                assert_eq!(size_of::<Option<Option<Member>>>(), size_of::<Option<Option<Struct>>>());
                assert_eq!(<Member as SmallVector>::INLINE_SIZE, $inline);
            });)+
        };
    }
    sizes! { [u8; 0] [u8; 15] [u8; 130] [u32; 3] [String; 2] [(); 4] [u128; 1] }
}

#[test]
fn a_member_is_covariant() {
    each_layout!(Struct, Member<'a> = [&'a str; 2] => {
        fn shorten<'short>(long: Member<'static>, _: &'short str) -> Member<'short> {
            long
        }
        fn shorten_reference<'r, 'short>(long: &'r Member<'static>, _: &'short str) -> &'r Member<'short> {
            long
        }
        let local = String::from("b");
        let long = Member::from(["a"]);
        let mut short = shorten_reference(&long, &local).clone();
        short.push(&local);
        assert_eq!(short, ["a", "b"]);
        let mut short = shorten(long, &local);
        short.push(&local);
        assert_eq!(short, ["a", "b"]);
    });

    #[small_vec(family = SmallVec)]
    type Generic<T> = [T; 2];
    #[small_vec(spill = never, family = SmallVec)]
    type Fixed<T: Copy, const N: usize> = [T; N];
    fn generic<'short>(long: Generic<&'static str>, _: &'short str) -> Generic<&'short str> {
        long
    }
    fn fixed<'short>(long: Fixed<&'static str, 2>, _: &'short str) -> Fixed<&'short str, 2> {
        long
    }
    let local = String::from("b");
    let (mut generic, mut fixed) = (generic(Generic::from(["a"]), &local), fixed(Fixed::<_, 2>::from(["a"]), &local));
    generic.push(&local);
    fixed.push(&local);
    assert_eq!(generic, fixed);
}

/// As `Vec`'s, where it does not matter that the elements are not behind a pointer: that is for `drop_in` to tell.
#[test]
fn auto_traits_are_those_of_a_vec() {
    macro_rules! auto_traits {
        ($type:ty) => {
            [
                implements!($type: Send),
                implements!($type: Sync),
                implements!($type: Unpin),
                implements!($type: UnwindSafe),
                implements!($type: RefUnwindSafe),
            ]
        };
    }
    macro_rules! same {
        ($($item:ty),+) => {
            $(each_layout!(Struct, Member = [$item; 2] => {
                assert_eq!(auto_traits!(Member), auto_traits!(Vec<$item>), stringify!($item));
            });)+
        };
    }
    same!(u8, Cell<u8>, Rc<u8>, &'static Cell<u8>, &'static mut u8, *const u8, PhantomPinned, fn(&u8) -> &u8);

    // Nor does a parameter of the tag matter.
    #[small_vec(family = SmallVec)]
    type Generic<T> = [T; 2];
    assert_eq!(auto_traits!(Generic<String>), [true; 5]);
    assert_eq!(auto_traits!(Generic<Rc<u8>>), auto_traits!(Vec<Rc<u8>>));
}
