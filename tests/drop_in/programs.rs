//! Small programs as they are written with `Vec`: they compile unchanged for a declared type, with what is left to
//! inference still inferred, and come to the same.

#![allow(clippy::cmp_owned, clippy::comparison_to_empty, clippy::op_ref, reason = "inference is what is tested")]

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::fmt::Debug;
use std::{mem, thread};

/// Compiles each program with `Seq` as `Vec`, as a declared struct and as a member of a family, and runs all.
macro_rules! programs {
    ($($(#[$attribute:meta])* fn $name:ident() -> $result:ty $body:block)+) => {
        mod with_vec {
            use super::*;

            type Seq<T> = Vec<T>;

            $($(#[$attribute])* pub(super) fn $name() -> $result $body)+
        }

        mod with_struct {
            use super::*;

            #[smallvec_runtime::small_vec]
            type Seq<T> = [T; 3];

            $($(#[$attribute])* pub(super) fn $name() -> $result $body)+
        }

        mod with_member {
            use super::*;

            smallvec_runtime::define_smallvec! {
                type Seq<T> = [T; 3];
            }

            $($(#[$attribute])* pub(super) fn $name() -> $result $body)+
        }

        $(
            #[test]
            fn $name() {
                let expected = format!("{:?}", with_vec::$name());
                assert_eq!(format!("{:?}", with_struct::$name()), expected);
                assert_eq!(format!("{:?}", with_member::$name()), expected);
            }
        )+
    };
}

programs! {
    fn words_by_length() -> impl Debug {
        let mut by_length: HashMap<usize, Seq<&str>> = HashMap::new();
        for word in "the quick brown fox jumps over the lazy dog".split(' ') {
            by_length.entry(word.len()).or_default().push(word);
        }
        let mut groups: Seq<(usize, Seq<&str>)> = by_length.into_iter().collect();
        groups.sort();
        groups
    }

    fn what_is_parsed_is_inferred() -> impl Debug {
        // One impl of `FromIterator` only: with another for references, the type that `parse` returns would be open.
        let numbers = "3 1 2".split(' ').map(|word| word.parse().unwrap()).collect::<Seq<i32>>();
        numbers.iter().sum::<i32>()
    }

    fn keys_that_are_found_by_slice() -> impl Debug {
        let mut seen: HashSet<Seq<u8>> = HashSet::new();
        for key in [&b"ab"[..], b"c", b"ab", b"longer"] {
            seen.insert(key.into());
        }
        (seen.len(), seen.contains(&b"ab"[..]), seen.get(&b"none"[..]).cloned())
    }

    fn patterns() -> impl Debug {
        let describe = |v: &Seq<i32>| match &v[..] {
            [] => "none".to_owned(),
            [one] => format!("one, {one}"),
            [first, .., last] => format!("from {first} to {last}"),
        };
        [Seq::new(), Seq::from([1]), (1..=5).collect()].map(|v| describe(&v))
    }

    fn into_an_array() -> impl Debug {
        let [a, b, c]: [i32; 3] = Seq::from([3, 1, 2]).try_into().unwrap();
        let wrong: Result<[i32; 2], Seq<i32>> = Seq::from([3, 1, 2]).try_into();
        (a, b, c, wrong)
    }

    fn split_in_two() -> impl Debug {
        let (even, odd): (Seq<u32>, Seq<u32>) = (0..9).partition(|n| n % 2 == 0);
        let (left, right): (Seq<u32>, Seq<char>) = odd.iter().map(|n| (*n, 'x')).unzip();
        (even, left, right)
    }

    fn nested_and_flattened() -> impl Debug {
        let rows: Seq<Seq<u8>> = (0..4).map(|n| (0..n).collect()).collect();
        let flat: Seq<_> = rows.iter().flatten().copied().collect();
        let joined = rows.join(&9);
        (rows.concat(), joined, flat, rows.into_iter().map(|row| row.len()).max())
    }

    fn extended_by_what_is_inferred() -> impl Debug {
        let mut strings: Seq<String> = Seq::new();
        strings.extend(["a", "b"].map(Into::into));
        strings.extend(Some("c".into()));
        strings.push("d".into());
        let mut numbers: Seq<u8> = Seq::new();
        numbers.extend([1, 2]);
        numbers.extend(&[3, 4]);
        numbers.extend(numbers.clone());
        (strings, numbers)
    }

    fn compared_with_what_is_inferred() -> impl Debug {
        let v: Seq<i32> = Seq::new();
        let words = Seq::from(["a".to_owned()]);
        (v == [0; 0], v == Seq::<i32>::new(), v < Seq::from([1]), v.is_empty(), words == ["a"], &words[..] == ["a"], words != ["b"])
    }

    fn numbers_are_inferred_from_their_use() -> impl Debug {
        let mut v = Seq::new();
        v.push(1);
        v.insert(0, 2);
        let total: i64 = v.iter().sum();
        let mut bytes = Seq::new();
        bytes.extend_from_slice(b"ab");
        let mut resized = Seq::new();
        resized.push(1);
        resized.resize(3, 0u16);
        (total, bytes, resized)
    }

    fn methods_as_functions() -> impl Debug {
        let vectors = [Seq::from([1, 2]), Seq::from([3])];
        let lengths: Seq<usize> = vectors.iter().map(Seq::len).collect();
        let items: Seq<i32> = vectors.into_iter().flat_map(Seq::into_iter).collect();
        (lengths, items, "1".parse().ok().map_or_else(Seq::new, |n: u8| Seq::from([n])), None::<Seq<u8>>.as_deref())
    }

    fn in_a_struct() -> impl Debug {
        #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        struct Node {
            children: Seq<Box<Node>>,
            names: Seq<Cow<'static, str>>,
        }

        let mut root = Node::default();
        root.children.push(Box::default());
        root.children[0].names.push("leaf".into());
        root.children[0].names[0].to_mut().push('s');
        let copy = root.clone();
        let taken = mem::take(&mut root.children);
        (copy > root, taken, root)
    }

    fn constants() -> impl Debug {
        const NONE: Seq<String> = Seq::new();
        static EMPTY: Seq<u8> = Seq::new();
        (NONE, &EMPTY)
    }

    fn sent_to_a_thread() -> impl Debug {
        let v = Seq::from(["a".to_owned(), "b".to_owned()]);
        thread::scope(|scope| scope.spawn(|| v.concat()).join().unwrap());
        thread::spawn(move || v.join("-")).join().unwrap()
    }

    fn borrowed_in_place() -> impl Debug {
        let mut v = Seq::from([5, 3, 1, 4]);
        v.swap(0, 3);
        v.sort_unstable();
        for item in &mut v {
            *item *= 2;
        }
        if let Some(last) = v.last_mut() {
            *last += 1;
        }
        v[1..].reverse();
        let (left, right) = v.split_at_mut(2);
        mem::swap(&mut left[0], &mut right[0]);
        (v.binary_search(&2), v.contains(&4), v.iter().position(|n| *n == 9), v.first().copied(), v)
    }

    fn two_phases_of_borrowing() -> impl Debug {
        let mut v = Seq::from([1, 2, 3]);
        v.push(v.len());
        v.insert(v.len() / 2, v[0] + v[1]);
        v.truncate(v.len() - 1);
        v.swap_remove(v.len() - 2);
        v
    }

    fn results_and_options() -> impl Debug {
        let parse = |text: &str| text.split(',').map(str::parse).collect::<Result<Seq<u32>, _>>();
        let all = |text: &str| text.chars().map(|c| c.to_digit(10)).collect::<Option<Seq<_>>>();
        (parse("1,2,3,4"), parse("1,x").is_err(), all("123"), all("1x"))
    }

    fn matrix() -> impl Debug {
        let mut rows: Seq<Seq<u32>> = Seq::from([Seq::from([1, 2]), Seq::from([3, 4])]);
        rows[1][0] += 10;
        let row = rows.remove(0);
        rows.push(row);
        rows.iter_mut().for_each(|row| row.rotate_left(1));
        rows
    }
}
