//! proptest: the lists of `Vec`, no longer than the limit.

use proptest::collection::size_range;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, TestRunner};
use smallvec_integrations::{each, layouts, limit};

layouts! { impls(proptest); u16; 4 }

/// Returns a number of values of a strategy, and what each becomes when it is simplified as far as that goes.
fn values<T: std::fmt::Debug>(strategy: impl Strategy<Value = T>) -> Vec<T> {
    let mut runner = TestRunner::deterministic();
    let mut values = Vec::new();
    for _ in 0..100 {
        let mut tree = strategy.new_tree(&mut runner).unwrap();
        values.push(tree.current());
        while tree.simplify() {}
        values.push(tree.current());
    }
    values
}

#[test]
fn yields_the_lists_of_vec() {
    each!(V => {
        let most = limit::<V>().min(300);
        assert_eq!(values(any_with::<V>(size_range(0..=most).lift())), values(any_with::<Vec<u16>>(size_range(0..=most).lift())));
        assert!(values(any::<V>()).iter().any(|v| !v.is_empty()));
    });
}

#[test]
fn no_list_is_longer_than_the_limit() {
    each!(V => {
        let most = limit::<V>();
        for (asked, given) in [(0..300, 0..300), (2..300, 2..300), (280..300, 280..300), (300..301, 300..301), (0..1, 0..1)] {
            let given = given.start.min(most)..given.end.min(most.saturating_add(1));
            for v in values(any_with::<V>(size_range(asked).lift())) {
                assert!(given.contains(&v.len()));
            }
        }
        // As far as numbers go.
        if most < 300 {
            let _ = values(any_with::<V>(size_range(usize::MAX - 1..usize::MAX).lift()));
        }
    });
}

#[test]
fn an_empty_range_is_refused_as_for_vec() {
    each!(V => {
        let refused = std::panic::catch_unwind(|| any_with::<V>(size_range(3..3).lift()));
        assert!(refused.is_err());
    });
}

proptest! {
    #![proptest_config(Config { cases: 20, failure_persistence: None, ..Config::default() })]

    #[test]
    fn serves_as_an_argument(v: Word, member: FixedMember) {
        prop_assert!(member.len() <= 4);
        prop_assert_eq!(v.iter().count(), v.len());
    }
}
