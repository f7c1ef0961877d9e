//! The reference's example, and a panic handler, which may be there once only: it is an error when `std` is linked too.
#![no_std]
#![forbid(unsafe_code)]
#![deny(warnings)]
extern crate alloc;

use smallvec_runtime::{define_smallvec, small_vec, smallvec, smallvec_inline};

define_smallvec! {
    type Buffer = [u8; 32];
    /// Documented.
    pub type Names = [alloc::string::String; 2];
}

#[small_vec(inline = 3)]
type Ints = i32;

/// Documented.
pub fn greeting() -> alloc::vec::Vec<u8> {
    let mut v = Buffer::new();
    v.extend_from_slice(b"Hello, embedded world!");
    v.into_vec()
}

/// Documented.
pub fn sum() -> i32 {
    const THREE: Ints = smallvec_inline!(Ints; 1, 2, 3);
    let mut ints: Ints = smallvec![4; 5];
    ints.extend(THREE);
    ints.iter().sum()
}

#[panic_handler]
fn halt(_: &core::panic::PanicInfo<'_>) -> ! {
    loop {}
}
