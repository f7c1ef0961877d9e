//! Iterators that lie about their length.

use crate::types::{for_each_vector, panics};
use smallvec_runtime::SmallVector;

/// Yields 100, 101, … up to `left` of them, and says what it was told to. Asked again after its end, it yields again.
struct Liar {
    left: u32,
    hint: (usize, Option<usize>),
    ended: bool,
}

impl Iterator for Liar {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        if self.ended || self.left == 0 {
            // Once `None`, then anything.
            self.ended = !self.ended;
            return (!self.ended).then_some(666);
        }
        self.left -= 1;
        Some(100 + self.left)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.hint
    }
}

impl ExactSizeIterator for Liar {
    fn len(&self) -> usize {
        self.hint.0
    }
}

const HINTS: [(usize, Option<usize>); 9] = [
    (0, None),
    (0, Some(0)),
    (1, Some(1)),
    (1, None),
    (5, Some(2)),
    (20, Some(20)),
    (90, Some(0)),
    (0, Some(usize::MAX)),
    (3, Some(usize::MAX)),
];

/// Whether `collect`, which `Splice` calls as that of `Vec` does, has a hint that contradicts itself refused: where std is
/// built with its debug assertions.
fn is_refused_by_std(hint: (usize, Option<usize>)) -> bool {
    struct Hinting((usize, Option<usize>));

    impl Iterator for Hinting {
        type Item = u32;

        fn next(&mut self) -> Option<u32> {
            None
        }

        fn size_hint(&self) -> (usize, Option<usize>) {
            self.0
        }
    }
    hint.1.is_some_and(|high| high < hint.0) && panics(|| drop(Hinting(hint).collect::<Vec<_>>()))
}

fn for_each_lie(body: impl Fn(u32, (usize, Option<usize>), bool)) {
    for count in [0, 1, 2, 3, 4, 9, 130] {
        for hint in HINTS.into_iter().filter(|hint| !is_refused_by_std(*hint)) {
            for spilled in [false, true] {
                body(count, hint, spilled);
            }
        }
    }
}

fn start<V: SmallVector<Item = u32>>(spilled: bool) -> V {
    let mut vec = V::new();
    if spilled {
        vec.reserve(V::INLINE_SIZE + 1);
    }
    vec.extend([1, 2, 3]);
    vec
}

/// Elements behind the buffer may look as they should, and are counted.
fn holds<V: SmallVector<Item = u32>>(vec: &V, expected: impl Iterator<Item = u32>) -> bool {
    vec.len() <= vec.capacity() && vec.iter().copied().eq(expected)
}

#[test]
fn elements_beyond_the_hint_are_written_behind_the_buffer() {
    fn lies<V: SmallVector<Item = u32>>() {
        for_each_lie(|count, hint, spilled| {
            let liar = || Liar { left: count, hint, ended: false };
            let new = (0..count).rev().map(|key| 100 + key);

            let mut vec: V = start(spilled);
            vec.extend(liar());
            assert!(holds(&vec, [1, 2, 3].into_iter().chain(new.clone())));

            assert!(holds(&V::from_iter(liar()), new.clone()));

            let mut vec: V = start(spilled);
            vec.insert_many(1, liar());
            assert!(holds(&vec, [1].into_iter().chain(new.clone()).chain([2, 3])));

            let mut vec: V = start(spilled);
            assert!(vec.splice(1..2, liar()).eq([2]));
            assert!(holds(&vec, [1].into_iter().chain(new.clone()).chain([3])));

            let mut vec: V = start(spilled);
            assert!(vec.splice(1.., liar()).rev().eq([3, 2]));
            assert!(holds(&vec, [1].into_iter().chain(new)));
        });
    }
    for_each_vector!(lies::<u32>);
}

/// A promise of `usize::MAX` elements may be refused; it may not wrap around to a small number.
#[test]
fn a_hint_of_usize_max_wraps() {
    fn lies<V: SmallVector<Item = u32>>() {
        for hint in
            [(usize::MAX, None), (usize::MAX, Some(usize::MAX)), (usize::MAX - 1, Some(0)), (usize::MAX / 2, None)]
        {
            for spilled in [false, true] {
                let liar = || Liar { left: 9, hint, ended: false };
                for way in 0..3 {
                    let mut vec: V = start(spilled);
                    let refused = panics(|| match way {
                        0 => vec.extend(liar()),
                        1 => vec.insert_many(1, liar()),
                        _ => drop(vec.splice(0..1, liar())),
                    });
                    assert!(refused || vec.len() >= 11, "{vec:?}", vec = vec.as_slice());
                    // Whatever is there can be looked at and dropped.
                    assert!(vec.iter().all(|&key| matches!(key, 1..=3 | 100..=109)));
                }
                let _ = panics(|| V::from_iter(liar()));
            }
        }
    }
    for_each_vector!(lies::<u32>);
}

/// Too much may be promised, at first or later: it is reserved, on top of all that has come before.
#[test]
fn what_is_promised_is_not_reserved() {
    /// Promises what is left of 131 elements once it has yielded 30.
    struct Late(u32);

    impl Iterator for Late {
        type Item = u32;

        fn next(&mut self) -> Option<u32> {
            self.0 += 1;
            (self.0 <= 131).then_some(self.0)
        }

        fn size_hint(&self) -> (usize, Option<usize>) {
            (if self.0 < 30 { 0 } else { 131_u32.saturating_sub(self.0) as usize }, None)
        }
    }

    fn promised<V: SmallVector<Item = u32>>() {
        let early = || Liar { left: 2, hint: (90, None), ended: false };
        let mut vec: V = start(false);
        vec.extend(early());
        assert!(vec.capacity() >= 93 && holds(&vec, [1, 2, 3, 101, 100].into_iter()));
        assert!(V::from_iter(early()).capacity() >= 90);

        let mut vec: V = start(false);
        vec.extend(Late(0));
        assert!(holds(&vec, [1, 2, 3].into_iter().chain(1..=131)));
        // With the element that found no room counted. Doubling has not got as far, unless the vector is large to begin with.
        assert!(V::INLINE_SIZE > 32 || vec.capacity() == 3 + 131);
    }
    for_each_vector!(promised::<u32>);
}
