//! zeroize: nothing of the elements is left, wherever they were.

use smallvec_integrations::{Ledger, Tracked, each, layouts, lengths, limit};
use smallvec_runtime::{SmallVector, small_vec};
use std::mem::ManuallyDrop;
use std::ptr;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

mod bytes {
    use super::layouts;

    layouts! { impls(zeroize); u8; 40 }
}

mod aligned {
    use super::{Line, layouts};

    layouts! { impls(zeroize); Line; 3 }
}

mod tracked {
    use super::{Secret, layouts};

    layouts! { impls(zeroize); Secret; 4 }
}

layouts! { impls(zeroize); u64; 5 }

const MARK: u8 = 0xA5;

/// An element with padding around it.
#[derive(Clone, Copy)]
#[repr(align(16))]
struct Line(u64);

impl Default for Line {
    fn default() -> Self {
        Self(u64::from_ne_bytes([MARK; 8]))
    }
}

impl Zeroize for Line {
    fn zeroize(&mut self) {
        self.0.zeroize();
    }
}

/// An element that is wiped, then dropped.
struct Secret {
    word: u64,
    _tracked: Tracked,
}

impl Zeroize for Secret {
    fn zeroize(&mut self) {
        self.word.zeroize();
    }
}

impl Drop for Secret {
    fn drop(&mut self) {
        assert_eq!(self.word, 0, "it is wiped before it is dropped");
    }
}

impl ZeroizeOnDrop for Secret {}

/// Returns how many bytes of a secret are in the value itself and in its buffer. Beside inline elements is a header, and in a spilled vector
/// a pointer, whose bytes may be those of the secret by chance: only three of these in a row count there.
fn left<V: SmallVector>(v: &V) -> usize {
    let is_marked = |first: *const u8, index| {
        // SAFETY: the bytes are those of the value or of its buffer. Each was written: the buffer's by `zeroize`, and so the value's,
        // which was full before.
        unsafe { ptr::read_volatile(first.add(index)) == MARK }
    };
    if v.spilled() {
        let (value, buffer) = ((&raw const *v).cast(), v.as_ptr().cast());
        let in_a_row = |index| (index..index + 3).all(|index| is_marked(value, index));
        let inside = (0..size_of::<V>() - 2).filter(|index| in_a_row(*index)).count();
        inside + (0..v.capacity() * size_of::<V::Item>()).filter(|index| is_marked(buffer, *index)).count()
    } else {
        (0..V::INLINE_SIZE * size_of::<V::Item>()).filter(|index| is_marked(v.as_ptr().cast(), *index)).count()
    }
}

/// Fills the vector inside, brings it to `len` elements, and leaves `kept`.
fn fill<V: SmallVector<Item: Clone>>(v: &mut V, item: &V::Item, len: usize, kept: usize) {
    v.resize(V::INLINE_SIZE, item.clone());
    v.resize(len, item.clone());
    v.truncate(kept);
}

macro_rules! wipes_everything {
    ($module:ident, $item:expr) => {
        each!(V in $module => {
            for len in lengths::<V>() {
                for kept in [0, len / 2, len] {
                    let mut v = Box::new(V::new());
                    fill(&mut *v, &$item, len, kept);
                    let (spilled, capacity) = (v.spilled(), v.capacity());
                    v.zeroize();
                    assert_eq!(left(&*v), 0, "{len} {kept}");
                    assert_eq!((v.len(), v.spilled(), v.capacity()), (0, spilled, capacity));
                    // It is as good as new.
                    fill(&mut *v, &$item, len, kept);
                    assert_eq!(v.len(), kept);
                }
            }
        });
    };
}

#[test]
fn nothing_is_left_in_the_value_or_the_buffer() {
    wipes_everything!(bytes, MARK);
    wipes_everything!(self, u64::from_ne_bytes([MARK; 8]));
    wipes_everything!(aligned, Line::default());
}

#[test]
fn what_came_back_inside_is_wiped() {
    each!(V in bytes => {
        if limit::<V>() > V::INLINE_SIZE {
            let mut v = Box::new(V::new());
            fill(&mut *v, &MARK, V::INLINE_SIZE + 10, 3);
            v.shrink_to_fit();
            assert!(!v.spilled());
            v.zeroize();
            assert_eq!(left(&*v), 0);
        }
    });
}

/// The least that is vacant: what the slice would have left. Without the integration `v.zeroize()` is the slice's.
#[test]
fn the_slice_would_do_half() {
    #[small_vec(inline = 40)]
    type Unasked = u8;

    let mut v = Box::new(Unasked::new());
    fill(&mut *v, &MARK, 50, 20);
    v.zeroize();
    assert_eq!((v.len(), &v[..]), (20, &[0; 20][..]));
    let vacant = (&raw const *v).cast::<u8>();
    // SAFETY: the last byte of the value was an element before it spilled.
    assert_eq!(unsafe { ptr::read_volatile(vacant.add(size_of::<Unasked>() - 1)) }, MARK);
}

#[test]
fn elements_are_wiped_and_dropped_once() {
    each!(V in tracked => {
        for len in lengths::<V>() {
            let (ledger, elements) = Ledger::new(len);
            let mut v: V = elements.map(|element| Secret { word: 7, _tracked: element }).collect();
            v.zeroize();
            assert_eq!((v.len(), ledger.left()), (0, 0));
        }
    });
}

#[test]
fn ends_as_vec_does() {
    each!(V => {
        for len in lengths::<V>() {
            let (mut v, mut vec): (V, Vec<u64>) = ((0..len as u64).collect(), (0..len as u64).collect());
            v.zeroize();
            vec.zeroize();
            assert_eq!(v, vec);
        }
    });
}

#[test]
fn zero_sized_elements_are_no_trouble() {
    #[small_vec(inline = 2, impls(zeroize))]
    type Units = ();

    let mut units = Units::from([(), (), ()]);
    units.zeroize();
    assert!(units.is_empty());
}

#[test]
fn wipes_itself_where_elements_do() {
    fn on_drop<V: ZeroizeOnDrop>() {}

    each!(V in tracked => {
        on_drop::<V>();
    });
    let _wiped = ManuallyDrop::new(Zeroizing::new(bytes::Word::from([1, 2])));
}

mod counted {
    use smallvec_runtime::define_smallvec;

    define_smallvec! {
        #[small_vec(profile, impls(zeroize))]
        pub(crate) struct Family;

        pub(crate) type Word = [u8; 30];
        #[small_vec(layout = compact)]
        pub(crate) type Compact = [u8; 30];
    }
}

/// What is recorded of a vector that is counted stands among its bytes, and is none of those that are vacant.
#[test]
fn records_of_vectors_that_are_counted_are_not_wiped() {
    fn check<V: SmallVector<Item = u8> + Zeroize>(name: &str) {
        let mut secret = V::from_slice(&[7; 100]);
        secret.zeroize();
        assert!(secret.is_empty() && secret.spilled());
        drop(secret);
        let report = smallvec_runtime::profile::report();
        let row = report.types.iter().find(|row| row.name.ends_with(name)).unwrap();
        assert!(row.ended.lengths.iter().eq([(128, 1)]), "{row:?}");
        assert_eq!((row.ended.spilled, row.allocations), (1, 1));
    }

    check::<counted::Word>("counted::Word");
    check::<counted::Compact>("counted::Compact");
}
