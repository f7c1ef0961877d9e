//! Names of std that mean something else do not confuse the expansion.
#![deny(warnings)]
#![allow(non_camel_case_types, dead_code, unused_macros)]

struct Option;
struct Some;
struct None;
struct Result;
struct Ok;
struct Err;
struct Vec;
struct Box;
struct String;
struct Self_;
struct u8;
struct u16;
struct u32;
struct usize;
struct isize;
struct bool;
struct str;
struct char;
struct Word;
struct SmallVec;
struct Drain;
struct IntoIter;
struct MaybeUninit;
struct PhantomData;
struct Layout;
trait Clone {}
trait Copy {}
trait Debug {}
trait Default {}
trait Drop {}
trait Deref {}
trait Extend {}
trait From {}
trait Into {}
trait Iterator {}
trait IntoIterator {}
trait FromIterator {}
trait Fn {}
trait FnMut {}
trait FnOnce {}
trait Send {}
trait Sync {}
trait Sized {}
trait SmallVector {}
trait Array {}
trait PartialEq {}
trait PartialOrd {}
trait AsRef {}
mod core {}
mod std {}
mod alloc {}
mod smallvec_runtime {}
fn drop() {}
fn size_of() {}
fn panic() {}
macro_rules! panic { () => {}; }
macro_rules! assert { () => {}; }
macro_rules! debug_assert { () => {}; }
macro_rules! unreachable { () => {}; }
macro_rules! matches { () => {}; }
macro_rules! vec { () => {}; }
macro_rules! stringify { () => {}; }
macro_rules! compile_error { () => {}; }

#[::smallvec_runtime::small_vec]
type Bytes = [u8; 4];
#[::smallvec_runtime::small_vec(inline = 2 * 2)]
type Pairs<T> = (Option, T);

#[::smallvec_runtime::small_vec(len = u16, macro = narrow)]
type Narrow = [u8; 4];
#[::smallvec_runtime::small_vec(layout = compact, size = 64, max_size = 64, macro = compact)]
type Compact = u8;
#[::smallvec_runtime::small_vec(spill = never, macro = never)]
#[derive(Copy)]
type Never = [::core::primitive::u8; 2];

const NARROW: Narrow = narrow![u8, u8];
const COMPACT: Compact = compact![u8];
const NEVER: Never = never![1];

// What users and derives of their own add beside the inherent methods.
trait Extra {
    fn push(&mut self) {}
    fn len(&self) {}
    fn new() {}
}

impl<T> Extra for T {}

fn main() {
    let mut bytes = Bytes::new();
    bytes.push(u8);
    let mut pairs = Pairs::new();
    pairs.push((Option, 1));
    ::std::assert!(bytes.len() == 1 && pairs.len() == 1);
    ::std::assert!(NARROW.len() == 2 && COMPACT.len() == 1 && NEVER.len() == 1);
}
