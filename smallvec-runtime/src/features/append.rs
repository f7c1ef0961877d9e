//! What the traits of writers share: a vector takes the bytes that it has room for.

use crate::SmallVector;
use crate::private::Byte;
use crate::storage::Storage;
use crate::vector::Limited;

/// Returns how many of `count` bytes there is a place for.
fn fitting<V: SmallVector>(vec: &V, count: usize) -> usize {
    // Asked first, since without a limit there is nothing to compare with.
    if V::LIMIT.is_some() { count.min(V::Storage::LIMIT - vec.len()) } else { count }
}

/// Appends as many bytes as fit, and returns how many that was.
#[inline]
#[track_caller]
pub(super) fn append<V: SmallVector<Item: Byte>>(vec: &mut V, bytes: &[u8]) -> usize {
    let count = fitting(vec, bytes.len());
    vec.extend_from_slice(Byte::from_slice(&bytes[..count]));
    count
}

/// [`append`] for several buffers: room for all of them is made at once.
#[cfg(any(feature = "futures_io", feature = "tokio", feature = "write"))]
#[inline]
#[track_caller]
pub(super) fn append_buffers<V: SmallVector<Item: Byte>>(vec: &mut V, buffers: &[std::io::IoSlice<'_>]) -> usize {
    let bytes = buffers.iter().fold(0, |sum: usize, buffer| sum.saturating_add(buffer.len()));
    let count = fitting(vec, bytes);
    vec.reserve(count);
    for buffer in buffers {
        if append(vec, buffer) < buffer.len() {
            break;
        }
    }
    count
}
