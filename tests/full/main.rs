//! What is full says so: `io::Write`, conversions, messages and serde of vectors with a limit, beside the peers'.

#[path = "../support/package.rs"]
mod package;
#[path = "../support/mod.rs"]
mod support;

mod conversions;
mod messages;
mod text;
mod too_long;
mod writing;

/// Declares the layouts with an element `u8`, as structs or as members of a family.
macro_rules! declare {
    (@lines $($name:ident ($($option:tt)*);)*) => {
        $(
            #[small_vec(inline = 4, impls(serde, write, text), $($option)*)]
            pub type $name = u8;
        )*
    };
    (@members $($name:ident ($($option:tt)*);)*) => {
        $(
            #[small_vec(inline = 4, family = Family, $($option)*)]
            pub type $name = u8;
        )*
    };
    ($($line:tt)*) => {
        pub mod own {
            use smallvec_runtime::small_vec;
            declare! { @lines $($line)* }
        }
        pub mod member {
            use smallvec_runtime::small_vec;
            /// The family.
            #[small_vec(impls(serde, write, text))]
            pub struct Family;
            declare! { @members $($line)* }
        }
    };
}

#[allow(missing_docs, reason = "a grid of declarations")]
pub mod bytes {
    declare! {
        Line(spill = never);
        Tiny(len = u8);
        Small(len = u16);
        Wide(len = u32);
        Packed(layout = compact, len = u32);
        Default();
        Compact(layout = compact);
    }
}

/// Calls a macro for each layout with a limit that a test can reach, with the limit, and both forms.
macro_rules! limited {
    ($check:ident) => {
        $check!(crate::bytes::own::Line, "Line", 4);
        $check!(crate::bytes::member::Line, "Line", 4);
        $check!(crate::bytes::own::Tiny, "Tiny", 255);
        $check!(crate::bytes::member::Tiny, "Tiny", 255);
        $check!(crate::bytes::own::Small, "Small", 65_535);
        $check!(crate::bytes::member::Small, "Small", 65_535);
    };
}
pub(crate) use limited;

/// The same for layouts whose limit, if they have one, no test reaches.
macro_rules! roomy {
    ($check:ident) => {
        $check!(crate::bytes::own::Wide);
        $check!(crate::bytes::member::Wide);
        $check!(crate::bytes::own::Packed);
        $check!(crate::bytes::member::Packed);
        $check!(crate::bytes::own::Default);
        $check!(crate::bytes::member::Default);
        $check!(crate::bytes::own::Compact);
        $check!(crate::bytes::member::Compact);
    };
}
pub(crate) use roomy;

/// Returns the message of a panic.
#[track_caller]
pub(crate) fn message(action: impl FnOnce()) -> String {
    support::outcome(action).expect_err("there is no panic")
}
