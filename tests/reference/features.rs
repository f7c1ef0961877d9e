//! "Optional Features" and "With Features". What `union`, `const_generics` and `const_new` switch on is always on here.

use std::fmt;
use std::io::{self, Write};

use serde::de::value::{Error as ValueError, SeqDeserializer};
use serde::de::{Deserialize, DeserializeOwned};
use serde::ser::Serialize;
use smallvec_runtime::{define_smallvec, small_vec};

use crate::support::{Element, Tracked, alloc, drops, each, implements};
use crate::types::{Numbers0, Numbers1, Numbers4, Numbers16, Tracked4};

define_smallvec! {
    #[small_vec(impls(serde, write))]
    struct SmallVec;

    type Bytes0 = [u8; 0];
    type Bytes64 = [u8; 64];
    type Ints = [i32; 4];
    type Fields<'a> = [&'a str; 2];
    type ThirtySeven = [u16; 37];
}

#[small_vec(impls(write))]
type Bytes4 = [u8; 4];
#[small_vec(impls(serde, write))]
type Strings = [String; 2];
#[small_vec(impls(serde))]
type Nested = [Ints; 2];

#[test]
fn serde_writes_what_vec_writes() {
    for len in 0..20 {
        let vec: Vec<u32> = (0..len).collect();
        each!(V in Numbers0, Numbers1, Numbers4, Numbers16 => {
            let v = V::from_slice(&vec);
            assert_eq!(serde_json::to_string(&v).unwrap(), serde_json::to_string(&vec).unwrap());
        });
    }
    let nested = Nested::from_slice(&[Ints::from_slice(&[1, 2]), Ints::new()]);
    assert_eq!(serde_json::to_string(&nested).unwrap(), "[[1,2],[]]");
}

#[test]
fn serde_reads_what_vec_reads() {
    for len in 0..20 {
        let vec: Vec<u32> = (0..len).collect();
        let json = serde_json::to_string(&vec).unwrap();
        each!(V in Numbers0, Numbers1, Numbers4, Numbers16 => {
            let v: V = serde_json::from_str(&json).unwrap();
            assert_eq!(v.as_slice(), vec);
            assert_eq!(v.spilled(), vec.len() > V::INLINE_SIZE);
        });
    }
    let strings: Strings = serde_json::from_str(r#"["a", "b", "c"]"#).unwrap();
    assert_eq!(strings.as_slice(), ["a", "b", "c"]);
    let nested: Nested = serde_json::from_str("[[1, 2], []]").unwrap();
    assert_eq!((nested[0].as_slice(), nested[1].len()), (&[1, 2][..], 0));
}

#[test]
fn serde_borrows_from_its_input() {
    let fields: Fields<'_> = serde_json::from_str(r#"["8=FIX", "9=65", "35=D"]"#).unwrap();
    assert_eq!(fields.as_slice(), ["8=FIX", "9=65", "35=D"]);
}

#[test]
fn serde_rejects_what_vec_rejects() {
    fn error<T: DeserializeOwned>(json: &str) -> String {
        match serde_json::from_str::<T>(json) {
            Ok(_) => panic!("{json} was read"),
            Err(error) => error.to_string(),
        }
    }
    for json in ["{}", "1", "null", r#""text""#, "[1, 2", "[1, true]", r#"[1, 2, 3, 4, 5, "6"]"#, "[-1]"] {
        each!(V in Numbers0, Numbers1, Numbers4, Numbers16 => {
            assert_eq!(error::<V>(json), error::<Vec<u32>>(json));
        });
    }
}

#[test]
fn serde_reads_in_place() {
    fn read_into<'a, T: Deserialize<'a>>(json: &'a str, place: &mut T) -> bool {
        T::deserialize_in_place(&mut serde_json::Deserializer::from_str(json), place).is_ok()
    }
    each!(V in Numbers0, Numbers1, Numbers4, Numbers16 => {
        let mut v = V::from_slice(&[7, 8, 9]);
        for json in ["[1,2]", "[]", "[1,2,3,4,5]", "[1]"] {
            assert!(read_into(json, &mut v));
            assert_eq!(serde_json::to_string(&v).unwrap(), json);
        }
        let mut v = V::from_slice(&(0..40).collect::<Vec<_>>());
        let before = (v.as_ptr(), v.capacity());
        assert!(read_into("[1,2,3]", &mut v));
        assert_eq!((v.as_ptr(), v.capacity(), v.as_slice()), (before.0, before.1, &[1, 2, 3][..]));
        // What was there is not lost by an error: it stays, as in a `Vec`, where nothing was read in its place.
        for json in ["[1,true]", "[true]", "[1,2,3,4,true]", "[1,2", "{}"] {
            let (mut v, mut vec) = (V::from_slice(&[7, 8, 9]), vec![7, 8, 9]);
            assert_eq!((read_into(json, &mut v), read_into(json, &mut vec)), (false, false));
            assert_eq!(v, vec, "{json}");
        }
    });
}

#[test]
fn serde_in_place_says_what_it_expected() {
    fn error<T: DeserializeOwned>(json: &str, mut place: T) -> String {
        let deserializer = &mut serde_json::Deserializer::from_str(json);
        T::deserialize_in_place(deserializer, &mut place).unwrap_err().to_string()
    }
    for json in ["{}", "1", "null", r#""text""#] {
        let expected = error(json, vec![1_u32]);
        assert!(expected.contains("expected a sequence"), "{expected}");
        each!(V in Numbers0, Numbers1, Numbers4, Numbers16 => {
            assert_eq!(error(json, V::from([1, 2])), expected);
        });
    }
}

#[test]
fn serde_believes_no_claim_of_more_than_a_mebibyte() {
    /// Claims more elements than it has.
    struct Claim(std::ops::Range<u64>);

    impl Iterator for Claim {
        type Item = u64;

        fn next(&mut self) -> Option<u64> {
            self.0.next()
        }

        fn size_hint(&self) -> (usize, Option<usize>) {
            (usize::MAX, Some(usize::MAX))
        }
    }
    #[small_vec(impls(serde))]
    type Longs = [u64; 4];

    let (largest, v) =
        alloc::largest_request(|| Longs::deserialize(SeqDeserializer::<_, ValueError>::new(Claim(0..6))).unwrap());
    assert_eq!(v.as_slice(), [0, 1, 2, 3, 4, 5]);
    assert!(largest <= 1 << 20, "{largest} bytes");
}

#[test]
fn serde_asks_the_element() {
    assert!(implements!(Ints: Serialize + DeserializeOwned));
    assert!(!implements!(Tracked4: Serialize));
    assert!(!implements!(Tracked4: DeserializeOwned));
    assert!(implements!(Nested: Serialize + DeserializeOwned));
}

/// A feature makes an integration available, and a declaration asks for it.
#[test]
fn what_is_not_asked_for_is_not_there() {
    #[small_vec]
    type Bare = [u8; 4];
    define_smallvec! {
        type BareMember = [u8; 4];
    }
    assert!(!implements!(Bare: Serialize));
    assert!(!implements!(Bare: DeserializeOwned));
    assert!(!implements!(Bare: Write));
    assert!(!implements!(Bare: fmt::Write));
    assert!(!implements!(Bare: From<String>));
    assert!(!implements!(BareMember: Serialize));
    assert!(!implements!(BareMember: DeserializeOwned));
    assert!(!implements!(BareMember: Write));
    assert!(!implements!(BareMember: fmt::Write));
    assert!(!implements!(BareMember: From<String>));
}

#[test]
fn write_appends_bytes_as_vec_does() {
    fn script(mut out: impl Write) -> io::Result<[usize; 3]> {
        let counts = [out.write(b"one")?, out.write(b"")?, out.write(&[7; 90])?];
        out.write_all(b"all")?;
        write!(out, "{}-{:?}", 1, "two")?;
        out.flush()?;
        Ok(counts)
    }
    let mut expected = Vec::new();
    let counts = script(&mut expected).unwrap();
    each!(V in Bytes0, Bytes4, Bytes64 => {
        let mut v = V::new();
        assert_eq!(script(&mut v).unwrap(), counts);
        assert_eq!(v.as_slice(), expected);
    });
}

#[test]
fn write_vectored_takes_all_buffers_as_vec_does() {
    let buffers = [&b"a"[..], b"", b"bc", &[7; 90]].map(io::IoSlice::new);
    let mut expected = Vec::new();
    let count = expected.write_vectored(&buffers).unwrap();
    each!(V in Bytes0, Bytes4, Bytes64 => {
        let mut v = V::new();
        assert_eq!(v.write_vectored(&buffers).unwrap(), count);
        assert_eq!(v.as_slice(), expected);
    });
}

#[test]
fn write_within_the_inline_capacity_allocates_nothing() {
    let mut v = Bytes64::new();
    let (allocations, ()) = alloc::allocations(|| write!(v, "{:>40}", 12).unwrap());
    assert_eq!((allocations, v.len()), (0, 40));
}

#[test]
fn write_is_for_bytes_only() {
    assert!(implements!(Bytes4: Write));
    assert!(implements!(Bytes64: Write));
    assert!(!implements!(Ints: Write));
    assert!(!implements!(Strings: Write));
}

#[test]
fn a_dependency_line_of_the_reference_is_accepted() {
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/smallvec-runtime/Cargo.toml");
    let manifest = std::fs::read_to_string(manifest).unwrap();
    let stable = ["serde", "write", "union", "const_generics", "const_new", "drain_filter", "drain_keep_rest"];
    let nightly = ["specialization", "may_dangle"];
    for feature in stable.into_iter().chain(nightly) {
        assert!(manifest.lines().any(|line| line.starts_with(&format!("{feature} = ["))), "{feature}");
    }
}

#[test]
fn any_inline_capacity_can_be_declared() {
    let mut v = ThirtySeven::new();
    v.extend(0..37);
    assert!(!v.spilled());
    v.push(37);
    assert!(v.spilled());
    assert!(v.iter().copied().eq(0..=37));
}

#[test]
fn constants_of_owning_elements_are_instantiated_anew() {
    const EMPTY: Tracked4 = Tracked4::new_const();
    drops();
    for key in 0..3 {
        let mut v = EMPTY;
        v.push(Tracked::new(key));
    }
    assert_eq!(drops(), [0, 1, 2]);
}
