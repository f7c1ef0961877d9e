//! The expansion names everything by absolute paths.
#![no_implicit_prelude]
#![forbid(unsafe_code)]
#![deny(warnings)]

#[::smallvec_runtime::small_vec]
type Bytes = [u8; 4];
#[::smallvec_runtime::small_vec(inline = 2 * 2)]
type Fields<'a, T> = (&'a str, T);

::smallvec_runtime::define_smallvec! {
    type Pairs = [(u8, u16); 4];
    #[small_vec(len = u16, macro = narrow)]
    type Narrow = [u8; 4];
    #[small_vec(layout = compact, size = 64, max_size = 64, macro = compact)]
    type Compact<'a> = &'a str;
    #[small_vec(spill = never, macro = never)]
    #[derive(Copy)]
    type Never<T: ::core::marker::Copy> = [T; 2];
}

const NARROW: Narrow = narrow![1, 2];
const COMPACT: Compact<'static> = compact!["a"];
const NEVER: Never<u8> = never![1];

fn main() {
    let mut bytes = Bytes::new();
    bytes.push(1);
    let mut fields = Fields::new();
    fields.push(("", 1_u8));
    let mut pairs = Pairs::new();
    pairs.push((1, 2));
    ::std::assert_eq!(NARROW.len() + COMPACT.len() + NEVER.len() + narrow![1; 5].len(), 9);
    ::std::assert_eq!(::std::clone::Clone::clone(&bytes), bytes);
}
