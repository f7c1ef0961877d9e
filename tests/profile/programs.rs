//! Random programs from a seed: the row of each type is what a model and the allocator have counted.

use crate::ledger::{Asked, asked};
use crate::types::{each, row};
use smallvec_runtime::SmallVector;
use std::collections::BTreeMap;

mod numbers {
    crate::types::layouts! { u32; 5 }
}
mod bytes {
    crate::types::layouts! { u8; 20 }
}
mod wide {
    crate::types::layouts! { [[u64; 3]]; 2 }
}
mod none_inline {
    #[smallvec_runtime::small_vec(inline = 0, profile)]
    pub(crate) type Word = u32;
}
mod nothing {
    crate::types::layouts! { (); 3 }
}

/// Numbers that are the same in every run (SplitMix64).
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut word = self.0;
        word = (word ^ (word >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        word = (word ^ (word >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((word ^ (word >> 31)) % end as u64) as usize
    }
}

/// What has to be counted of one vector.
#[derive(Default)]
struct Life {
    longest: usize,
    has_spilled: bool,
    /// Whether it was ever more than an empty vector.
    is_counted: bool,
}

/// What has to be counted of all of them.
#[derive(Default)]
struct Model {
    ended: BTreeMap<u64, u64>,
    ended_spilled: u64,
    alive: u64,
    most_alive: u64,
    longest: usize,
    asked: Asked,
}

impl Model {
    fn see<V: SmallVector>(&mut self, life: &mut Life, vec: &V, asked: Asked) {
        self.asked.add(asked);
        life.longest = life.longest.max(vec.len());
        self.longest = self.longest.max(vec.len());
        life.has_spilled |= vec.spilled();
        if !life.is_counted && (life.longest > 0 || life.has_spilled) {
            self.begin(life);
        }
    }

    fn begin(&mut self, life: &mut Life) {
        life.is_counted = true;
        self.alive += 1;
        self.most_alive = self.most_alive.max(self.alive);
    }

    fn end(&mut self, life: &mut Life) {
        if !life.is_counted {
            self.begin(life);
        }
        self.alive -= 1;
        *self.ended.entry(bound(life.longest)).or_default() += 1;
        self.ended_spilled += u64::from(life.has_spilled);
    }
}

/// The length by which the histogram knows this one.
fn bound(length: usize) -> u64 {
    if length <= 64 { length as u64 } else { length.next_power_of_two() as u64 }
}

/// Does something to a vector. None of these makes another vector, so that there is one life.
fn change<V>(vec: &mut V, random: &mut Random, limit: usize)
where
    V: SmallVector<Item: Copy + Default>,
{
    let item = V::Item::default();
    let room = limit - vec.len();
    let count = match random.below(8) {
        0 => random.below(100),
        1..=3 => random.below(12),
        _ => random.below(4),
    };
    let count = count.min(room);
    match random.below(13) {
        0..=2 => (0..count).for_each(|_| vec.push(item)),
        3 => vec.extend((0..count).map(|_| item)),
        4 => vec.extend_from_slice(&[item; 100][..count]),
        5 if room > 0 => vec.insert(random.below(vec.len() + 1), item),
        6 => drop(vec.drain(..random.below(vec.len() + 1))),
        7 => vec.truncate(random.below(vec.len() + 1)),
        8 => vec.reserve(count),
        9 => vec.shrink_to_fit(),
        10 => drop(vec.splice(..vec.len() / 2, (0..count).map(|_| item))),
        11 => vec.resize(vec.len() + count, item),
        _ => drop(vec.pop()),
    }
}

/// Runs a program with up to 40 vectors at once, and compares.
fn program<V>(name: &str)
where
    V: SmallVector<Item: Copy + Default>,
{
    // Its entry is allocated before the allocator is watched.
    let mut model = Model::default();
    drop(V::new());
    model.end(&mut Life::default());

    let mut random = Random(0x5eed ^ name.len() as u64);
    let mut vectors: Vec<(V, Life)> = Vec::with_capacity(64);
    let limit = if name.contains("Fixed") { V::INLINE_SIZE } else { 200 };
    for _ in 0..4000 {
        match random.below(6) {
            0 if vectors.len() < 40 => vectors.push((V::new(), Life::default())),
            1 if !vectors.is_empty() => {
                let (vec, mut life) = vectors.swap_remove(random.below(vectors.len()));
                drop(vec);
                model.end(&mut life);
            }
            _ if !vectors.is_empty() => {
                let at = random.below(vectors.len());
                let (vec, life) = &mut vectors[at];
                let ((), asked) = asked(|| change(vec, &mut random, limit));
                model.see(life, vec, asked);
            }
            _ => {}
        }
    }
    let row = row(name).unwrap();
    assert_eq!(row.ended.lengths.iter().collect::<BTreeMap<_, _>>(), model.ended, "{name}");
    assert_eq!(row.ended.spilled, model.ended_spilled, "{name}");
    let mut living = BTreeMap::new();
    for (_, life) in vectors.iter().filter(|(_, life)| life.is_counted) {
        *living.entry(bound(life.longest)).or_default() += 1;
    }
    assert_eq!(row.living.lengths.iter().collect::<BTreeMap<_, _>>(), living, "{name}");
    let spilled = vectors.iter().filter(|(_, life)| life.has_spilled).count();
    assert_eq!(row.living.spilled, spilled as u64, "{name}");
    assert_eq!(row.most_alive, model.most_alive, "{name}");
    assert_eq!(row.longest, model.longest as u64, "{name}");
    let counted = Asked { allocations: row.allocations, reallocations: row.reallocations, bytes: row.bytes };
    assert_eq!(counted, model.asked, "{name}");
    let spills = size_of::<V::Item>() > 0 && !name.contains("Fixed");
    assert_eq!(row.allocations > 50 && row.reallocations > 50 && row.spilled() > 50, spills, "{name}: {row:?}");

    // And nothing is alive in the end.
    for (vec, mut life) in vectors {
        drop(vec);
        model.end(&mut life);
    }
    let row = self::row(name).unwrap();
    assert_eq!(row.living.lengths.vectors(), 0, "{name}");
    assert_eq!(row.living.spilled, 0, "{name}");
    assert_eq!(row.ended.lengths.iter().collect::<BTreeMap<_, _>>(), model.ended, "{name}");
}

#[test]
fn numbers_are_counted_on_every_layout() {
    each!(numbers, program);
}

#[test]
fn bytes_are_counted_on_every_layout() {
    each!(bytes, program);
}

#[test]
fn wide_elements_are_counted_on_every_layout() {
    each!(wide, program);
}

#[test]
fn elements_without_a_size_are_counted_on_every_layout() {
    each!(nothing, program);
}

#[test]
fn vectors_without_inline_places_are_counted() {
    program::<none_inline::Word>(concat!(module_path!(), "::none_inline::Word"));
}
