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
}

fn main() {
    let mut bytes = Bytes::new();
    bytes.push(1);
    let mut fields = Fields::new();
    fields.push(("", 1_u8));
    let mut pairs = Pairs::new();
    pairs.push((1, 2));
    ::std::assert_eq!(::std::clone::Clone::clone(&bytes), bytes);
}
