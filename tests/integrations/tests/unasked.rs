//! A feature implements nothing by itself: with all of them on, a type that asked for none can have its own impl of every trait, and
//! what it can do through its slice is what it was.

use rayon::iter::plumbing::{Consumer, Folder, UnindexedConsumer};
use rayon::prelude::*;
use rkyv::rancor::Fallible;
use serde_core::{Deserializer, Serializer};
use smallvec_runtime::{SmallVector, define_smallvec, small_vec};
use std::borrow::Cow;
use std::ffi::CString;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::{fmt, io};
use zeroize::Zeroize;

/// Implements every trait of every integration, by hand and shortly. What each does is told by what it returns.
macro_rules! implement_all {
    ($V:ident) => {
        impl serde_core::Serialize for $V {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str("own")
            }
        }

        impl<'de> serde_core::Deserialize<'de> for $V {
            fn deserialize<D: Deserializer<'de>>(_: D) -> Result<Self, D::Error> {
                Ok(Self::from([7]))
            }
        }

        impl io::Write for $V {
            fn write(&mut self, _: &[u8]) -> io::Result<usize> {
                Ok(0)
            }

            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }

        impl fmt::Write for $V {
            fn write_str(&mut self, _: &str) -> fmt::Result {
                Err(fmt::Error)
            }
        }

        impl From<&str> for $V {
            fn from(_: &str) -> Self {
                Self::from([7])
            }
        }

        impl From<String> for $V {
            fn from(_: String) -> Self {
                Self::from([7])
            }
        }

        impl From<CString> for $V {
            fn from(_: CString) -> Self {
                Self::from([7])
            }
        }

        impl $V {
            fn drain_filter(&self) -> &'static str {
                "own"
            }
        }

        impl IntoParallelIterator for $V {
            type Item = u8;
            type Iter = Own;

            fn into_par_iter(self) -> Own {
                Own
            }
        }

        impl<'a> IntoParallelIterator for &'a $V {
            type Item = u8;
            type Iter = Own;

            fn into_par_iter(self) -> Own {
                Own
            }
        }

        impl<'a> IntoParallelIterator for &'a mut $V {
            type Item = u8;
            type Iter = Own;

            fn into_par_iter(self) -> Own {
                Own
            }
        }

        impl FromParallelIterator<u8> for $V {
            fn from_par_iter<I: IntoParallelIterator<Item = u8>>(_: I) -> Self {
                Self::from([7])
            }
        }

        impl ParallelExtend<u8> for $V {
            fn par_extend<I: IntoParallelIterator<Item = u8>>(&mut self, _: I) {}
        }

        impl<'a> ParallelExtend<&'a u8> for $V {
            fn par_extend<I: IntoParallelIterator<Item = &'a u8>>(&mut self, _: I) {}
        }

        impl ParallelDrainRange<usize> for &mut $V {
            type Iter = Own;
            type Item = u8;

            fn par_drain<R: std::ops::RangeBounds<usize>>(self, _: R) -> Own {
                Own
            }
        }

        impl zeroize::Zeroize for $V {
            fn zeroize(&mut self) {
                *self = Self::from([7]);
            }
        }

        impl zeroize::ZeroizeOnDrop for $V {}

        // SAFETY: nothing can be written.
        unsafe impl bytes::BufMut for $V {
            fn remaining_mut(&self) -> usize {
                0
            }

            unsafe fn advance_mut(&mut self, count: usize) {
                assert_eq!(count, 0);
            }

            fn chunk_mut(&mut self) -> &mut bytes::buf::UninitSlice {
                bytes::buf::UninitSlice::new(&mut [])
            }
        }

        impl<'a> arbitrary::Arbitrary<'a> for $V {
            fn arbitrary(_: &mut arbitrary::Unstructured<'a>) -> arbitrary::Result<Self> {
                Ok(Self::from([7]))
            }
        }

        impl proptest::arbitrary::Arbitrary for $V {
            type Parameters = ();
            type Strategy = proptest::strategy::Just<Self>;

            fn arbitrary_with((): ()) -> Self::Strategy {
                proptest::strategy::Just(Self::from([7]))
            }
        }

        impl borsh::BorshSerialize for $V {
            fn serialize<W: borsh::io::Write>(&self, writer: &mut W) -> borsh::io::Result<()> {
                writer.write_all(b"own")
            }
        }

        impl borsh::BorshDeserialize for $V {
            fn deserialize_reader<R: borsh::io::Read>(_: &mut R) -> borsh::io::Result<Self> {
                Ok(Self::from([7]))
            }
        }

        impl rkyv::Archive for $V {
            type Archived = ();
            type Resolver = ();

            fn resolve(&self, (): (), _: rkyv::Place<()>) {}
        }

        impl<S: Fallible + ?Sized> rkyv::Serialize<S> for $V {
            fn serialize(&self, _: &mut S) -> Result<(), S::Error> {
                Ok(())
            }
        }

        impl<D: Fallible + ?Sized> rkyv::Deserialize<$V, D> for () {
            fn deserialize(&self, _: &mut D) -> Result<$V, D::Error> {
                Ok($V::from([7]))
            }
        }

        impl<T> PartialEq<$V> for rkyv::vec::ArchivedVec<T> {
            fn eq(&self, _: &$V) -> bool {
                true
            }
        }

        impl<T> PartialOrd<$V> for rkyv::vec::ArchivedVec<T> {
            fn partial_cmp(&self, _: &$V) -> Option<std::cmp::Ordering> {
                None
            }
        }

        impl schemars::JsonSchema for $V {
            fn schema_name() -> Cow<'static, str> {
                "own".into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                true.into()
            }
        }

        impl defmt::Format for $V {
            fn format(&self, formatter: defmt::Formatter<'_>) {
                defmt::write!(formatter, "own");
            }
        }

        impl embedded_io::ErrorType for $V {
            type Error = std::convert::Infallible;
        }

        impl embedded_io::Write for $V {
            fn write(&mut self, bytes: &[u8]) -> Result<usize, Self::Error> {
                Ok(bytes.len())
            }

            fn flush(&mut self) -> Result<(), Self::Error> {
                Ok(())
            }
        }

        impl malloc_size_of::MallocSizeOf for $V {
            fn size_of(&self, _: &mut malloc_size_of::MallocSizeOfOps) -> usize {
                7
            }
        }

        impl malloc_size_of::MallocShallowSizeOf for $V {
            fn shallow_size_of(&self, _: &mut malloc_size_of::MallocSizeOfOps) -> usize {
                7
            }
        }

        impl get_size2::GetSize for $V {
            fn get_heap_size(&self) -> usize {
                7
            }
        }

        impl tokio::io::AsyncWrite for $V {
            fn poll_write(self: Pin<&mut Self>, _: &mut Context<'_>, _: &[u8]) -> Poll<io::Result<usize>> {
                Poll::Pending
            }

            fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
                Poll::Pending
            }

            fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
                Poll::Pending
            }
        }

        impl futures_io::AsyncWrite for $V {
            fn poll_write(self: Pin<&mut Self>, _: &mut Context<'_>, _: &[u8]) -> Poll<io::Result<usize>> {
                Poll::Pending
            }

            fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
                Poll::Pending
            }

            fn poll_close(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
                Poll::Pending
            }
        }

        impl winnow::stream::Accumulate<u8> for $V {
            fn initial(_: Option<usize>) -> Self {
                Self::from([7])
            }

            fn accumulate(&mut self, _: u8) {}
        }

        impl winnow::stream::Accumulate<&[u8]> for $V {
            fn initial(_: Option<usize>) -> Self {
                Self::from([7])
            }

            fn accumulate(&mut self, _: &[u8]) {}
        }

        impl<U> serde_with::SerializeAs<$V> for Vec<U> {
            fn serialize_as<S: Serializer>(_: &$V, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str("own")
            }
        }

        impl<'de, U> serde_with::DeserializeAs<'de, $V> for Vec<U> {
            fn deserialize_as<D: Deserializer<'de>>(_: D) -> Result<$V, D::Error> {
                Ok($V::from([7]))
            }
        }

        impl serde_bytes::Serialize for $V {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str("own")
            }
        }

        impl<'de> serde_bytes::Deserialize<'de> for $V {
            fn deserialize<D: Deserializer<'de>>(_: D) -> Result<Self, D::Error> {
                Ok(Self::from([7]))
            }
        }
    };
}

/// A parallel iterator of nothing.
struct Own;

impl ParallelIterator for Own {
    type Item = u8;

    fn drive_unindexed<C: UnindexedConsumer<u8>>(self, consumer: C) -> C::Result {
        Consumer::into_folder(consumer).complete()
    }
}

#[small_vec(inline = 4)]
type Struct = u8;
implement_all!(Struct);

define_smallvec! {
    struct Family;

    type Member = [u8; 4];
    type Sibling = [u8; 4];
}
implement_all!(Member);

#[small_vec(inline = 4)]
type Plain = u8;

fn own<V>()
where
    V: SmallVector<Item = u8>
        + serde_core::Serialize
        + borsh::BorshSerialize
        + rkyv::Archive<Archived = ()>
        + get_size2::GetSize
        + IntoParallelIterator<Iter = Own>
        + Zeroize,
    for<'a> &'a V: IntoParallelIterator<Iter = Own>,
{
    let mut v: V = [1, 2, 3].into_iter().collect();
    assert_eq!(serde_json::to_string(&v).unwrap(), r#""own""#);
    assert_eq!(borsh::to_vec(&v).unwrap(), b"own");
    assert_eq!(v.get_heap_size(), 7);
    assert_eq!(v.par_iter().count(), 0);
    v.zeroize();
    assert_eq!(v[..], [7]);
    assert_eq!(v.into_par_iter().count(), 0);
}

#[test]
fn a_type_that_asks_for_nothing_has_its_own_impls() {
    own::<Struct>();
    own::<Member>();
    assert_eq!((Struct::new().drain_filter(), Member::new().drain_filter()), ("own", "own"));
}

#[test]
fn what_works_through_the_slice_works_as_before() {
    let mut plain = Plain::from([1, 2, 3]);
    let mut sibling = Sibling::from([1, 2, 3]);
    let sum: u8 =
        plain.into_par_iter().map(|x: &u8| *x).sum::<u8>() + sibling.into_par_iter().map(|x: &u8| *x).sum::<u8>();
    assert_eq!((sum, plain.par_iter().count()), (12, 3));
    plain.zeroize();
    sibling.zeroize();
    assert_eq!((&plain[..], &sibling[..]), (&[0, 0, 0][..], &[0, 0, 0][..]));
}
