//! serde: `Vec`'s formats, of every layout.

use serde_core::Deserialize;
use serde_core::de::value::{Error, SeqDeserializer};
use smallvec_integrations::{Claim, each, layouts, lengths, limit};

layouts! { impls(serde); u32; 4 }

#[test]
fn round_trips_in_the_format_of_vec() {
    each!(V => {
        for len in lengths::<V>() {
            let vec: Vec<u32> = (0..len as u32).collect();
            let v: V = vec.iter().copied().collect();
            let text = serde_json::to_string(&v).unwrap();
            assert_eq!(text, serde_json::to_string(&vec).unwrap());
            assert_eq!(serde_json::from_str::<V>(&text).unwrap(), vec);
        }
    });
}

#[test]
fn what_is_not_a_list_or_too_long_is_an_error() {
    each!(V => {
        let whole = serde_json::to_string(&vec![7; 256]).unwrap();
        assert_eq!(serde_json::from_str::<V>(&whole).is_ok(), limit::<V>() >= 256);
        for text in ["", "[", "[1, 2", "[1, \"2\"]", "{}", "3", "[4294967296]"] {
            let _ = serde_json::from_str::<V>(text).unwrap_err();
        }
    });
}

#[test]
fn a_claimed_length_reserves_little() {
    each!(V => {
        for claim in [5, 256, u32::MAX as usize, usize::MAX] {
            let claim = SeqDeserializer::<_, Error>::new(Claim::new([1, 2, 3], claim));
            let v = V::deserialize(claim.clone()).unwrap();
            assert_eq!(v, [1, 2, 3]);
            assert!(v.capacity() <= 1024 * 1024 / size_of::<u32>());
            let mut place: V = [4, 5].into_iter().collect();
            Deserialize::deserialize_in_place(claim, &mut place).unwrap();
            assert_eq!(place, [1, 2, 3]);
        }
    });
}

#[test]
fn deserialises_in_place() {
    each!(V => {
        for len in lengths::<V>() {
            for old in lengths::<V>() {
                let mut place: V = (0..old as u32).collect();
                let new: Vec<u32> = (100..100 + len as u32).collect();
                let elements = SeqDeserializer::<_, Error>::new(new.iter().copied());
                V::deserialize_in_place(elements, &mut place).unwrap();
                assert_eq!(place, new);
            }
        }
    });
}
