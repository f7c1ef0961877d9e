//! bytes: `BufMut`, as `Vec`'s up to the limit.

use bytes::{Buf, BufMut};
use smallvec_integrations::{each, layouts, lengths, limit};
use smallvec_runtime::SmallVector;
use std::panic::{AssertUnwindSafe, catch_unwind};

layouts! { impls(bytes); u8; 12 }

fn filled<V: SmallVector<Item = u8>>(len: usize) -> V {
    (0..len).map(|index| index as u8).collect()
}

fn panics(run: impl FnOnce()) -> bool {
    catch_unwind(AssertUnwindSafe(run)).is_err()
}

#[test]
fn writes_what_vec_writes() {
    fn write(to: &mut impl BufMut, step: usize) {
        match step {
            0 => to.put_u8(1),
            1 => to.put_i8(-1),
            2 => to.put_u16(0x0203),
            3 => to.put_u32_le(0x0405_0607),
            4 => to.put_slice(b"slice"),
            5 => to.put_bytes(9, 3),
            6 => to.put(Buf::chain(&b"one "[..], &b"two"[..])),
            7 => to.put_f64(1.5),
            8 => to.put(Buf::take(&b"longer than that"[..], 6)),
            _ => to.put_int(-3, 3),
        }
    }

    each!(V => {
        for start in 0..10 {
            for before in lengths::<V>() {
                let (mut v, mut vec) = (filled::<V>(before), filled::<Word>(before).into_vec());
                for step in (0..10).map(|step| (start + step) % 10) {
                    let mut more = vec.clone();
                    write(&mut more, step);
                    if more.len() > limit::<V>() {
                        assert!(panics(|| write(&mut v, step)));
                        assert_eq!(v, vec);
                    } else {
                        write(&mut v, step);
                        vec = more;
                        assert_eq!(v, vec);
                    }
                }
            }
        }
    });
}

#[test]
fn remaining_is_what_the_limit_leaves() {
    each!(V => {
        for len in lengths::<V>() {
            let v: V = filled(len);
            assert_eq!(v.remaining_mut(), limit::<V>().min(isize::MAX as usize) - len);
            assert_eq!(v.has_remaining_mut(), len < limit::<V>());
        }
    });
}

#[test]
fn a_chunk_is_the_spare_capacity_and_empty_only_at_the_limit() {
    each!(V => {
        for len in lengths::<V>() {
            let mut v: V = filled(len);
            let capacity = v.capacity();
            let chunk = v.chunk_mut().len();
            assert_eq!(chunk == 0, len == limit::<V>());
            assert_eq!(chunk, v.capacity() - len);
            // It grows only if there is nothing left.
            assert_eq!(v.capacity() > capacity, len == capacity && len < limit::<V>());
            assert!(v.capacity() <= limit::<V>());
            assert_eq!(v, filled::<Word>(len));
        }
    });
}

#[test]
fn advances_to_the_capacity_and_no_further() {
    each!(V => {
        for len in lengths::<V>() {
            let mut v: V = filled(len);
            let chunk = v.chunk_mut();
            let room = chunk.len();
            chunk.copy_from_slice(&vec![7; room]);
            for beyond in [room + 1, usize::MAX - len, usize::MAX] {
                // SAFETY: this panics, as documented, and changes nothing.
                assert!(panics(|| unsafe { v.advance_mut(beyond) }));
                assert_eq!(v.len(), len);
            }
            // SAFETY: the whole chunk was written.
            unsafe { v.advance_mut(room) };
            assert_eq!(v.len(), v.capacity());
            assert!(v[len..].iter().all(|byte| *byte == 7));
        }
    });
}

/// A buffer that claims more than it has.
struct Claims<'a>(&'a [u8], usize);

impl Buf for Claims<'_> {
    fn remaining(&self) -> usize {
        if self.0.is_empty() { 0 } else { self.1 }
    }

    fn chunk(&self) -> &[u8] {
        self.0
    }

    fn advance(&mut self, count: usize) {
        self.0 = &self.0[count..];
    }
}

#[test]
fn a_claimed_length_beyond_the_limit_takes_nothing() {
    each!(V => {
        for claim in [usize::MAX, isize::MAX as usize, limit::<V>().saturating_add(1)] {
            let mut v: V = filled(3);
            assert!(panics(|| v.put(Claims(b"abc", claim))));
            assert_eq!(v, [0, 1, 2]);
        }
        let mut v: V = filled(3);
        v.put(Claims(b"abc", 5));
        assert_eq!(v, *b"\0\x01\x02abc");
        assert!(panics(|| v.put_bytes(1, usize::MAX)));
        assert_eq!(v.len(), 6);
    });
}

/// A chain of limits and vectors, as readers of sockets make it.
#[test]
fn works_behind_its_adapters() {
    each!(V => {
        let mut v = V::new();
        (&mut v).limit(3).put_slice(b"abc");
        assert!(panics(|| (&mut v).limit(3).put_slice(b"abcd")));
        let mut rest = [0; 4];
        let mut chain = (&mut v).limit(2).chain_mut(&mut rest[..]);
        chain.put_u32(u32::from_be_bytes(*b"defg"));
        assert_eq!((v.as_slice(), &rest[..2]), (&b"abcde"[..], &b"fg"[..]));
    });
}
