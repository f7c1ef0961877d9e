//! Many threads at once lose no count.

use crate::programs::Random;
use crate::types::{each, row};
use smallvec_runtime::{Array, SmallVector, profile, small_vec};
use std::collections::BTreeMap;
use std::sync::{Barrier, mpsc};
use std::thread;

mod numbers {
    crate::types::layouts! { u32; 6 }
}
mod first_use {
    use super::*;

    #[small_vec(profile)]
    pub(crate) type SmallVec<A: Array> = A;
}

const THREADS: u64 = 8;
const VECTORS: usize = 400;

/// The lengths of the vectors of a thread, which grow one by one to them.
fn lengths(thread: u64) -> impl Iterator<Item = usize> {
    let mut random = Random(thread);
    (0..VECTORS).map(move |_| random.below(20) * random.below(2))
}

fn stress<V: SmallVector<Item = u32> + Send>(name: &str) {
    let most = if name.contains("Fixed") { 6 } else { 20 };
    let barrier = Barrier::new(THREADS as usize);
    let (send, receive) = mpsc::channel::<V>();
    thread::scope(|scope| {
        for number in 0..THREADS {
            let (barrier, send) = (&barrier, send.clone());
            scope.spawn(move || {
                barrier.wait();
                for (place, len) in lengths(number).enumerate() {
                    let mut vec = V::new();
                    (0..len.min(most)).for_each(|_| vec.push(1));
                    // Some end in another thread than they have begun in.
                    if place % 3 == 0 {
                        send.send(vec).unwrap();
                    }
                }
            });
        }
        drop(send);
        receive.into_iter().for_each(drop);
    });

    let mut expected = BTreeMap::new();
    for len in (0..THREADS).flat_map(lengths) {
        *expected.entry(len.min(most) as u64).or_default() += 1;
    }
    let row = row(name).unwrap();
    assert_eq!(row.ended.lengths.iter().collect::<BTreeMap<_, u64>>(), expected, "{name}");
    assert_eq!((row.living.lengths.vectors(), row.living.spilled), (0, 0), "{name}");
    let spilled: u64 = expected.iter().filter(|(len, _)| **len > 6).map(|(_, count)| count).sum();
    // Six, then twelve, then twenty-four.
    let regrown: u64 = expected.iter().filter(|(len, _)| **len > 12).map(|(_, count)| count).sum();
    assert_eq!((row.ended.spilled, row.allocations, row.reallocations), (spilled, spilled, regrown), "{name}");
    assert_eq!(row.bytes, (spilled * 12 + regrown * 24) * 4, "{name}");
    assert!((1..=THREADS * VECTORS as u64).contains(&row.most_alive), "{name}");
}

#[test]
fn counts_are_exact_under_contention() {
    each!(numbers, stress);
}

/// In each round, each thread has one vector more, and all of them make it at the same time.
#[test]
fn the_most_alive_are_those_of_all_threads() {
    mod one {
        #[smallvec_runtime::small_vec(inline = 2, profile)]
        pub(crate) type Ids = u32;
    }

    let barrier = Barrier::new(THREADS as usize);
    let work = |number: u64| {
        let (mut kept, mut wrong) = (Vec::new(), Vec::new());
        for round in 1..=400 {
            barrier.wait();
            kept.push(one::Ids::from([1]));
            barrier.wait();
            if number == 0 {
                let most_alive = row(concat!(module_path!(), "::one::Ids")).map_or(0, |row| row.most_alive);
                wrong.extend((most_alive != THREADS * round).then_some((round, most_alive)));
            }
            barrier.wait();
        }
        wrong
    };
    thread::scope(|scope| {
        let threads: Vec<_> = (0..THREADS)
            .map(|number| {
                scope.spawn({
                    let work = &work;
                    move || work(number)
                })
            })
            .collect();
        assert_eq!(threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect::<Vec<_>>(), []);
    });
}

/// All threads meet types of which nobody has heard before, in another order each: each has one entry, and no count is lost.
#[test]
fn first_uses_at_once_make_one_entry() {
    use first_use::SmallVec;

    macro_rules! uses {
        ($($inline:literal)*) => { [$(|| drop(SmallVec::<[u64; $inline]>::from_elem(1, $inline)) as ()),*] };
    }
    let uses: [fn(); 16] = uses!(1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16);
    let barrier = Barrier::new(THREADS as usize);
    thread::scope(|scope| {
        for number in 0..THREADS as usize {
            let (barrier, uses) = (&barrier, &uses);
            scope.spawn(move || {
                for step in 0..16 {
                    barrier.wait();
                    uses[(step + number % 2) % 16]();
                }
            });
        }
    });
    let report = profile::report();
    let rows = report.types.iter().filter(|row| row.name == concat!(module_path!(), "::first_use::SmallVec"));
    let mut found: Vec<_> = rows.map(|row| (row.inline, row.lengths().iter().collect::<Vec<_>>())).collect();
    found.sort();
    assert_eq!(found, (1..=16).map(|inline| (inline, vec![(inline, THREADS)])).collect::<Vec<_>>());
}
