//! What the documentation of `Vec` shows of the methods that put elements in and take them out, on a member of a family.

use smallvec_runtime::{define_smallvec, smallvec};

define_smallvec! {
    type Small<T> = [T; 4];
}

#[test]
fn push() {
    let mut v: Small<_> = smallvec![1, 2];
    v.push(3);
    assert_eq!(v, [1, 2, 3]);

    let last = v.push_mut(3);
    assert_eq!(*last, 3);
    *last += 1;
    assert_eq!(v, [1, 2, 3, 4]);
}

#[test]
fn pop() {
    let mut v: Small<_> = smallvec![1, 2, 3];
    assert_eq!(v.pop(), Some(3));
    assert_eq!(v, [1, 2]);

    let even = |item: &mut i32| *item % 2 == 0;
    assert_eq!(v.pop_if(even), Some(2));
    assert_eq!(v, [1]);
    assert_eq!(v.pop_if(even), None);
}

#[test]
fn insert() {
    let mut letters: Small<_> = smallvec!['a', 'b', 'c'];
    letters.insert(1, 'd');
    assert_eq!(letters, ['a', 'd', 'b', 'c']);
    letters.insert(4, 'e');
    assert_eq!(letters, ['a', 'd', 'b', 'c', 'e']);

    let mut odd: Small<_> = smallvec![1, 3, 5, 9];
    let inserted = odd.insert_mut(3, 6);
    *inserted += 1;
    assert_eq!(odd, [1, 3, 5, 7, 9]);
}

#[test]
fn remove() {
    let mut letters: Small<_> = smallvec!['a', 'b', 'c'];
    assert_eq!(letters.remove(1), 'b');
    assert_eq!(letters, ['a', 'c']);

    let mut words: Small<_> = smallvec!["foo", "bar", "baz", "qux"];
    assert_eq!(words.swap_remove(1), "bar");
    assert_eq!(words, ["foo", "qux", "baz"]);
    assert_eq!(words.swap_remove(0), "foo");
    assert_eq!(words, ["baz", "qux"]);
}

#[test]
fn truncate() {
    let mut v: Small<_> = smallvec![1, 2, 3, 4, 5];
    v.truncate(8);
    assert_eq!(v, [1, 2, 3, 4, 5]);
    v.truncate(2);
    assert_eq!(v, [1, 2]);
    v.truncate(0);
    assert!(v.is_empty());
}

#[test]
fn retain() {
    let mut v: Small<_> = smallvec![1, 2, 3, 4];
    v.retain(|&item| item % 2 == 0);
    assert_eq!(v, [2, 4]);

    let mut v: Small<_> = smallvec![1, 2, 3, 4, 5];
    let keep = [false, true, true, false, true];
    let mut answers = keep.iter();
    v.retain(|_| *answers.next().unwrap());
    assert_eq!(v, [2, 3, 5]);

    v.retain_mut(|item| {
        *item += 1;
        *item <= 4
    });
    assert_eq!(v, [3, 4]);
}

#[test]
fn dedup() {
    let mut v: Small<_> = smallvec![1, 2, 2, 3, 2];
    v.dedup();
    assert_eq!(v, [1, 2, 3, 2]);

    let mut v: Small<_> = smallvec![10, 20, 21, 30, 20];
    v.dedup_by_key(|item| *item / 10);
    assert_eq!(v, [10, 20, 30, 20]);

    let mut words: Small<_> = smallvec!["foo", "bar", "Bar", "baz", "bar"];
    words.dedup_by(|a, b| a.eq_ignore_ascii_case(b));
    assert_eq!(words, ["foo", "bar", "baz", "bar"]);
}

#[test]
fn append() {
    let mut v: Small<_> = smallvec![1, 2, 3];
    let mut other: Small<_> = smallvec![4, 5, 6];
    v.append(&mut other);
    assert_eq!(v, [1, 2, 3, 4, 5, 6]);
    assert!(other.is_empty());
}

#[test]
fn drain() {
    let mut v: Small<_> = smallvec![1, 2, 3];
    let drained: Small<_> = v.drain(1..).collect();
    assert_eq!(v, &[1]);
    assert_eq!(drained, &[2, 3]);
    v.drain(..);
    assert!(v.is_empty());
}

#[test]
fn split_off() {
    let mut v: Small<_> = smallvec!['a', 'b', 'c'];
    let tail = v.split_off(1);
    assert_eq!(v, ['a']);
    assert_eq!(tail, ['b', 'c']);
}

#[test]
fn resize() {
    let mut words: Small<_> = smallvec!["hello"];
    words.resize(3, "world");
    assert_eq!(words, ["hello", "world", "world"]);
    let mut letters: Small<_> = smallvec!['a', 'b', 'c', 'd'];
    letters.resize(2, '_');
    assert_eq!(letters, ['a', 'b']);

    let mut v: Small<_> = smallvec![1, 2, 3];
    v.resize_with(5, Default::default);
    assert_eq!(v, [1, 2, 3, 0, 0]);
    let mut powers: Small<_> = smallvec![];
    let mut power = 1;
    powers.resize_with(4, || {
        power *= 2;
        power
    });
    assert_eq!(powers, [2, 4, 8, 16]);
}

#[test]
fn extend() {
    let mut v: Small<_> = smallvec![1];
    v.extend_from_slice(&[2, 3, 4]);
    assert_eq!(v, [1, 2, 3, 4]);

    let mut letters: Small<_> = smallvec!['a', 'b', 'c', 'd', 'e'];
    letters.extend_from_within(2..);
    assert_eq!(letters, ['a', 'b', 'c', 'd', 'e', 'c', 'd', 'e']);
    let mut numbers: Small<_> = smallvec![0, 1, 2, 3, 4];
    numbers.extend_from_within(..2);
    assert_eq!(numbers, [0, 1, 2, 3, 4, 0, 1]);
    let mut strings: Small<_> = smallvec![String::from("hello"), String::from("world"), String::from("!")];
    strings.extend_from_within(1..=2);
    assert_eq!(strings, ["hello", "world", "!", "world", "!"]);
}

#[test]
fn splice() {
    let mut v: Small<_> = smallvec![1, 2, 3, 4];
    let new = [7, 8, 9];
    let removed: Small<_> = v.splice(1..3, new).collect();
    assert_eq!(v, [1, 7, 8, 9, 4]);
    assert_eq!(removed, [2, 3]);

    let mut v: Small<_> = smallvec![1, 5];
    v.splice(1..1, [2, 3, 4]);
    assert_eq!(v, [1, 2, 3, 4, 5]);
}

#[test]
fn extract_if() {
    let mut numbers: Small<_> = smallvec![1, 2, 3, 4, 5, 6, 8, 9, 11, 13, 14, 15];
    let even = numbers.extract_if(.., |item| *item % 2 == 0).collect::<Small<_>>();
    let odd = numbers;
    assert_eq!(even, [2, 4, 6, 8, 14]);
    assert_eq!(odd, [1, 3, 5, 9, 11, 13, 15]);

    let mut items: Small<_> = smallvec![0, 0, 0, 0, 0, 0, 0, 1, 2, 1, 2, 1, 2];
    let ones = items.extract_if(7.., |item| *item == 1).collect::<Small<_>>();
    assert_eq!(items, [0, 0, 0, 0, 0, 0, 0, 2, 2, 2]);
    assert_eq!(ones.len(), 3);
}

/// The loop by which the documentation explains `extract_if`.
#[test]
fn extract_if_by_hand() {
    let numbers: Small<u32> = smallvec![1, 2, 3, 4, 5, 6, 8];
    let range = 1..6;

    let mut by_method = numbers.clone();
    let extracted: Small<_> = by_method.extract_if(range.clone(), |item| *item % 2 == 0).collect();

    let mut by_hand = numbers;
    let mut removed = Small::new();
    let mut index = range.start;
    let kept_at_end = by_hand.len() - range.end;
    while index < by_hand.len() - kept_at_end {
        if by_hand[index] % 2 == 0 {
            removed.push(by_hand.remove(index));
        } else {
            index += 1;
        }
    }
    assert_eq!((by_hand, removed), (by_method, extracted));
}
