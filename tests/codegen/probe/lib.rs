//! The functions whose code is read, each under the name `FUNCTION_LAYOUT_ELEMENT`.

use smallvec_runtime::small_vec;

unsafe extern "C" {
    safe fn called_per_element();
}

/// Is `Copy`, and has a `Clone` that nobody can miss: it is neither inlined nor without effect.
#[derive(Copy)]
pub struct Marked(pub u32, pub u32);

impl Clone for Marked {
    #[inline(never)]
    fn clone(&self) -> Self {
        called_per_element();
        *self
    }
}

/// Gives each function its name.
macro_rules! export {
    ($layout:ident $element:ident $(
        fn $name:ident($($argument:ident: $type:ty),*) $(-> $result:ty)? { $($body:tt)* }
    )*) => { $(
        #[unsafe(export_name = concat!(stringify!($name), "_", stringify!($layout), "_", stringify!($element)))]
        pub fn $name($($argument: $type),*) $(-> $result)? { $($body)* }
    )* };
}

/// Declares a vector, and what is done with it.
macro_rules! probe {
    ($layout:ident $element:ident = $type:ty, $($option:tt)*) => {
        pub mod $element {
            use super::super::*;

            type T = $type;

            #[small_vec(inline = 16, $($option)*)]
            pub type V = $type;

            export! { $layout $element
                fn clone(vec: &V) -> V { vec.clone() }
                fn clone_from(vec: &mut V, source: &V) { vec.clone_from(source) }
                fn from_slice(slice: &[T]) -> V { V::from_slice(slice) }
                fn extend_from_slice(vec: &mut V, slice: &[T]) { vec.extend_from_slice(slice) }
                fn extend_from_within(vec: &mut V, start: usize, end: usize) { vec.extend_from_within(start..end) }
                fn insert_from_slice(vec: &mut V, index: usize, slice: &[T]) { vec.insert_from_slice(index, slice) }
                fn resize(vec: &mut V, len: usize, value: T) { vec.resize(len, value) }
                fn from_elem(value: T, len: usize) -> V { V::from_elem(value, len) }
                fn extend(vec: &mut V, slice: &[T]) { vec.extend(slice) }
                fn collect(slice: &[T]) -> V { slice.iter().copied().collect() }
                fn push(vec: &mut V, value: T) { vec.push(value) }
                fn index(vec: &V, index: usize) -> T { vec[index] }
            }
        }
    };
}

/// Declares a large vector, and constructs it where it is part of something.
macro_rules! nested {
    ($layout:ident, $($option:tt)*) => {
        pub mod large {
            use super::super::*;

            #[small_vec(inline = 64, $($option)*)]
            pub type V = u32;

            pub struct Pair {
                pub first: V,
                pub number: u64,
                pub second: V,
            }

            impl Pair {
                fn new(number: u64) -> Self {
                    Self { first: V::new(), number, second: V::new() }
                }
            }

            pub struct Outer {
                pub number: u64,
                pub pair: Pair,
                pub third: V,
            }

            impl Outer {
                fn new(number: u64) -> Self {
                    Self { number, pair: Pair::new(number), third: V::new() }
                }
            }

            export! { $layout large
                fn new_in_pair(number: u64) -> Pair { Pair::new(number) }
                fn new_in_outer(number: u64) -> Outer { Outer::new(number) }
                fn new_in_box(number: u64) -> Box<Outer> { Box::new(Outer::new(number)) }
                fn new_in_tuple() -> (V, u8, (V, V)) { (V::new(), 0, (V::new(), V::new())) }
                fn new_in_array() -> [V; 2] { [V::new(), V::new()] }
                fn new_in_option(number: u64) -> Option<Pair> { Some(Pair::new(number)) }
            }
        }
    };
}

/// Iterates over a vector.
macro_rules! sum {
    ($layout:ident) => {
        pub mod sum {
            use super::u32::V;

            export! { $layout u32
                fn sum(vec: &V) -> u32 { vec.iter().fold(0, |sum, item| sum.wrapping_add(*item)) }
                fn sum_for(vec: &V) -> u32 {
                    let mut sum = 0u32;
                    for item in vec {
                        sum = sum.wrapping_add(*item);
                    }
                    sum
                }
            }
        }
    };
}

/// Clones elements that are returned through memory.
macro_rules! texts {
    ($layout:ident, $($option:tt)*) => {
        pub mod texts {
            use super::super::*;

            #[small_vec(inline = 16, $($option)*)]
            pub type V = String;

            export! { $layout texts
                fn clone(vec: &V) -> V { vec.clone() }
                fn from_slice(slice: &[String]) -> V { V::from_slice(slice) }
                fn extend_from_slice(vec: &mut V, slice: &[String]) { vec.extend_from_slice(slice) }
                fn extend_from_within(vec: &mut V, start: usize, end: usize) { vec.extend_from_within(start..end) }
                fn resize(vec: &mut V, len: usize, value: String) { vec.resize(len, value) }
                fn from_elem(value: String, len: usize) -> V { V::from_elem(value, len) }
            }
        }
    };
}

macro_rules! layouts {
    ($($layout:ident { $($option:tt)* })*) => { $(
        pub mod $layout {
            probe!($layout u32 = u32, $($option)*);
            probe!($layout pair = (u32, u32), $($option)*);
            probe!($layout halves = (u16, u16), $($option)*);
            probe!($layout marked = Marked, $($option)*);
            nested!($layout, $($option)*);
            texts!($layout, $($option)*);
            sum!($layout);
        }
    )* };
}

layouts! {
    word {}
    compact { layout = compact }
    narrow { len = u32 }
    fixed { spill = never }
}

/// Declares statics that hold empty vectors.
macro_rules! statics {
    ($($name:ident { $($option:tt)* })*) => { $(
        pub mod $name {
            use smallvec_runtime::small_vec;
            use std::sync::Mutex;

            #[small_vec(inline = 64, $($option)*)]
            pub type V = u32;

            #[unsafe(export_name = concat!("static_", stringify!($name)))]
            pub static EMPTY: Mutex<V> = Mutex::new(V::new());
            #[unsafe(export_name = concat!("static_some_", stringify!($name)))]
            pub static SOME: Mutex<Option<V>> = Mutex::new(Some(V::new()));
        }
    )* };
}

pub mod empty {
    statics! {
        word {}
        compact { layout = compact }
        compact_u32 { layout = compact, len = u32 }
        narrow_u8 { len = u8 }
        narrow_u16 { len = u16 }
        narrow_u32 { len = u32 }
        fixed { spill = never }
    }
}

/// Has everything that the tests look for.
#[unsafe(no_mangle)]
pub fn control(marked: &[Marked], plain: &[u32], zeros: &mut [u8; 512]) -> (Marked, Vec<u32>) {
    *zeros = [0; 512];
    let mut last = Marked(0, 0);
    for item in marked {
        last = item.clone();
    }
    (last, plain.to_vec())
}

#[unsafe(no_mangle)]
pub fn sum_slice(slice: &[u32]) -> u32 {
    slice.iter().fold(0, |sum, item| sum.wrapping_add(*item))
}
