//! "Unstable Features": `drain_filter` and `drain_keep_rest`.

use crate::support::{Element, drops, each, elements};
use crate::types::{
    Lines0, Lines4, Numbers0, Numbers1, Numbers4, Numbers16, Tracked0, Tracked1, Tracked4, Tracked16, Units0, Units4,
};

/// Runs a body for the declared types whose elements are told apart.
macro_rules! each_keyed {
    ($V:ident => $body:block) => {
        each!($V in
            Numbers0, Numbers1, Numbers4, Numbers16, Tracked0, Tracked1, Tracked4, Tracked16, Lines0, Lines4 => $body)
    };
}

#[test]
fn yields_and_removes_what_the_predicate_picks() {
    each_keyed!(V => {
        for len in 0..=17 {
            for divisor in 1..4 {
                drops();
                let mut v: V = elements::<V>(0..len).collect();
                let picked: Vec<_> = v.drain_filter(|element| element.key() % divisor == 0).collect();
                assert!(drops().is_empty());
                assert!(picked.iter().map(Element::key).eq((0..len).filter(|key| key % divisor == 0)));
                assert!(v.iter().map(Element::key).eq((0..len).filter(|key| key % divisor != 0)));
            }
        }
    });
}

#[test]
fn removes_the_rest_of_them_when_it_is_dropped() {
    each_keyed!(V => {
        for taken in 0..4 {
            let mut v: V = elements::<V>(0..6).collect();
            let picked: Vec<_> = v.drain_filter(|element| element.key() % 2 == 1).take(taken).collect();
            assert!(picked.iter().map(Element::key).eq([1, 3, 5].into_iter().take(taken)));
            assert!(v.iter().map(Element::key).eq([0, 2, 4]));
        }
    });
    each!(V in Tracked0, Tracked4, Tracked16 => {
        let mut v: V = elements::<V>(0..6).collect();
        drops();
        drop(v.drain_filter(|element| element.key() % 2 == 1));
        assert_eq!(drops(), [1, 3, 5]);
    });
}

#[test]
fn may_change_what_it_leaves() {
    each_keyed!(V => {
        let mut v: V = elements::<V>(0..5).collect();
        let picked = v.drain_filter(|element| {
            element.set_key(10 * element.key());
            element.key() == 20
        });
        assert!(picked.map(|element| element.key()).eq([20]));
        assert!(v.iter().map(Element::key).eq([0, 10, 30, 40]));
    });
}

#[test]
fn picks_elements_without_a_size() {
    each!(V in Units0, Units4 => {
        drops();
        let mut v: V = elements::<V>(0..6).collect();
        let mut calls = 0;
        v.drain_filter(|_| {
            calls += 1;
            calls % 3 == 0
        });
        assert_eq!((calls, v.len(), drops().len()), (6, 4, 2));
    });
}

#[test]
fn keep_rest_leaves_what_was_not_looked_at() {
    each_keyed!(V => {
        for taken in 0..3 {
            let mut v: V = elements::<V>(0..6).collect();
            let mut picked = v.drain_filter(|element| element.key() % 2 == 1);
            for key in [1, 3, 5].into_iter().take(taken) {
                assert_eq!(picked.next().map(|element| element.key()), Some(key));
            }
            picked.keep_rest();
            assert!(v.iter().map(Element::key).eq((0..6).filter(|key| !(key % 2 == 1 && *key < 2 * taken as u32))));
        }
    });
}
