//! rkyv: `Vec`'s archives, and archives that nobody should trust.

use rkyv::rancor::{Error, Strategy};
use rkyv::util::AlignedVec;
use rkyv::vec::ArchivedVec;
use rkyv::{Archived, access, from_bytes, to_bytes};
use smallvec_integrations::{each, layouts, lengths, limit, requested};
use smallvec_runtime::small_vec;
use std::cmp::Ordering;

mod strings {
    use super::layouts;

    layouts! { impls(rkyv); String; 4 }
}

layouts! { impls(rkyv); u32; 4 }

fn numbers(len: usize) -> Vec<u32> {
    (0..len as u32).map(|index| index * 0x0101_0101).collect()
}

fn words(len: usize) -> Vec<String> {
    (0..len).map(|index| "word ".repeat(index % 4)).collect()
}

macro_rules! has_the_archives_of_vec {
    ($module:ident, $make:ident) => {
        each!(V in $module => {
            for len in lengths::<V>() {
                let vec = $make(len);
                let v: V = vec.iter().cloned().collect();
                let bytes = to_bytes::<Error>(&v).unwrap();
                assert_eq!(bytes[..], to_bytes::<Error>(&vec).unwrap()[..]);
                assert_eq!(from_bytes::<V, Error>(&bytes).unwrap(), vec);
                let archived = access::<Archived<V>, Error>(&bytes).unwrap();
                assert!(*archived == v && *archived == vec);

                // Cut off, or with a byte that is wrong: an error, or other elements. Never more.
                for end in 0..bytes.len().min(100) {
                    let mut cut = AlignedVec::<16>::new();
                    cut.extend_from_slice(&bytes[..end]);
                    assert_eq!(from_bytes::<V, Error>(&cut).ok(), from_bytes::<Vec<_>, Error>(&cut).ok().map(V::from_vec));
                }
                for wrong in bytes.len().saturating_sub(50)..bytes.len() {
                    for bit in 0..8 {
                        let mut bytes = bytes.clone();
                        bytes[wrong] ^= 1 << bit;
                        let (result, requested) = requested(|| from_bytes::<V, Error>(&bytes));
                        let vec = from_bytes::<Vec<_>, Error>(&bytes);
                        assert_eq!(result.ok(), vec.ok().map(V::from_vec));
                        // The error itself has a few bytes, and the elements are in the archive.
                        assert!(requested < 100 * bytes.len() + 1000, "{requested}");
                    }
                }
            }
        });
    };
}

#[test]
fn has_the_archives_of_vec() {
    has_the_archives_of_vec!(self, numbers);
    has_the_archives_of_vec!(strings, words);
}

#[test]
fn an_archive_that_is_too_long_is_an_error() {
    each!(V => {
        for len in [5, 256] {
            let bytes = to_bytes::<Error>(&numbers(len)).unwrap();
            let archived = access::<Archived<V>, Error>(&bytes).unwrap();
            let (result, bytes) = requested(|| rkyv::deserialize::<V, Limits>(archived));
            if len > limit::<V>() {
                assert_eq!(result.unwrap_err().0, format!("invalid length {len}, expected at most {} elements", limit::<V>()));
                assert!(bytes < 200);
            } else {
                assert_eq!(result.unwrap(), numbers(len));
            }
        }
    });
}

/// An error that keeps the text of its source.
#[derive(Debug)]
struct Limits(String);

impl std::fmt::Display for Limits {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Limits {}

impl rkyv::rancor::Trace for Limits {
    fn trace<R: std::fmt::Debug + std::fmt::Display + Send + Sync + 'static>(self, _: R) -> Self {
        self
    }
}

impl rkyv::rancor::Source for Limits {
    fn new<T: std::error::Error + Send + Sync + 'static>(source: T) -> Self {
        Self(source.to_string())
    }
}

#[test]
fn the_archived_form_compares_as_that_of_vec() {
    each!(V => {
        for left in [&[][..], &[1], &[1, 2], &[1, 3], &[2], &[1, 2, 3]] {
            let bytes = to_bytes::<Error>(&left.to_vec()).unwrap();
            let archived = access::<ArchivedVec<rkyv::rend::u32_le>, Error>(&bytes).unwrap();
            for right in [&[][..], &[1], &[1, 2], &[1, 3], &[2], &[1, 2, 3]] {
                let (v, vec): (V, Vec<u32>) = (right.iter().copied().collect(), right.to_vec());
                assert_eq!(*archived == v, *archived == vec);
                assert_eq!(archived.partial_cmp(&v), archived.partial_cmp(&vec));
            }
        }
    });
    let bytes = to_bytes::<Error>(&vec![f32::NAN]).unwrap();
    let archived = access::<ArchivedVec<rkyv::rend::f32_le>, Error>(&bytes).unwrap();

    #[small_vec(inline = 2, impls(rkyv))]
    type Floats = f32;

    assert_eq!(archived.partial_cmp(&Floats::from([0.0])), None);
    assert_eq!(archived.partial_cmp(&Floats::new()), Some(Ordering::Greater));
}

#[test]
fn an_archive_of_any_length_may_take_no_space() {
    /// Takes space, and none in an archive.
    #[derive(Clone, Copy, Debug, Default, PartialEq)]
    struct Large([u64; 4]);

    impl rkyv::Archive for Large {
        type Archived = ();
        type Resolver = ();

        fn resolve(&self, (): (), _: rkyv::Place<()>) {}
    }

    impl<S: rkyv::rancor::Fallible + ?Sized> rkyv::Serialize<S> for Large {
        fn serialize(&self, _: &mut S) -> Result<(), S::Error> {
            Ok(())
        }
    }

    /// Fails at the third element.
    struct Third(usize);

    impl rkyv::Deserialize<Large, Strategy<Third, Error>> for () {
        fn deserialize(&self, third: &mut Strategy<Third, Error>) -> Result<Large, Error> {
            third.0 += 1;
            if third.0 == 3 {
                return Err(rkyv::rancor::Source::new(std::fmt::Error));
            }
            Ok(Large::default())
        }
    }

    #[small_vec(inline = 2, impls(rkyv))]
    type Larges = Large;

    let mut bytes = to_bytes::<Error>(&Larges::new()).unwrap();
    let len = bytes.len();
    bytes[len - 4..].copy_from_slice(&1_000_000_u32.to_le_bytes());
    let archived = access::<Archived<Larges>, Error>(&bytes).unwrap();
    let deserialize = |third: &mut Third| -> Result<Larges, Error> {
        rkyv::Deserialize::<Larges, _>::deserialize(archived, Strategy::wrap(third))
    };
    let (result, bytes) = requested(|| deserialize(&mut Third(0)));
    assert!(result.is_err() && bytes < 1000);
}
