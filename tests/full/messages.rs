//! Panics, `Display` and serde name the limit.

use crate::support::panics::blamed_file;
use crate::{limited, message, roomy};
use smallvec_runtime::{CapacityError, CollectionAllocErr, small_vec};

#[test]
fn a_panic_when_full_names_the_type_and_its_limit() {
    macro_rules! check {
        ($vector:ty, $name:literal, $limit:expr) => {
            let full = || -> $vector { (0..$limit).map(|index| index as u8).collect() };
            let expected = format!("capacity overflow: {} holds {} elements at most", $name, $limit);
            let actions: [(&str, fn($vector)); 22] = [
                ("push", |mut vector| vector.push(0)),
                ("push_mut", |mut vector| *vector.push_mut(0) = 1),
                ("insert", |mut vector| vector.insert(1, 0)),
                ("insert_mut", |mut vector| *vector.insert_mut(1, 0) = 1),
                ("reserve", |mut vector| vector.reserve(1)),
                ("reserve_exact", |mut vector| vector.reserve_exact(1)),
                ("reserve most", |mut vector| vector.reserve(usize::MAX)),
                ("grow", |mut vector| vector.grow($limit + 1)),
                ("with_capacity", |_| drop(<$vector>::with_capacity($limit + 1))),
                ("append", |mut vector| vector.append(&mut vec![0])),
                ("extend_from_slice", |mut vector| vector.extend_from_slice(&[0])),
                ("extend_from_within", |mut vector| vector.extend_from_within(..1)),
                ("insert_from_slice", |mut vector| vector.insert_from_slice(1, &[0])),
                ("insert_many", |mut vector| vector.insert_many(1, [0])),
                ("splice", |mut vector| drop(vector.splice(1..1, [0]))),
                ("resize", |mut vector| vector.resize($limit + 1, 0)),
                ("resize_with", |mut vector| vector.resize_with($limit + 1, || 0)),
                ("extend", |mut vector| vector.extend([0])),
                ("extend filtered", |mut vector| vector.extend((0..9).filter(|n| *n == 8))),
                ("from_slice", |_| drop(<$vector>::from_slice(&[0; $limit + 1]))),
                ("from_elem", |_| drop(<$vector>::from_elem(0, $limit + 1))),
                ("from_vec", |_| drop(<$vector>::from_vec(vec![0; $limit + 1]))),
            ];
            for (name, action) in actions {
                assert_eq!(message(|| action(full())), expected, "{name}");
            }
            assert_eq!(message(|| drop((0..=$limit).map(|n| n as u8).collect::<$vector>())), expected);
        };
    }
    limited!(check);
}

#[test]
fn a_panic_of_a_vector_like_vec_is_vecs() {
    macro_rules! check {
        ($vector:ty) => {
            let expected = message(|| Vec::<u8>::new().reserve(usize::MAX));
            assert!(message(|| <$vector>::new().reserve(usize::MAX)).starts_with(&expected));
        };
    }
    roomy!(check);
    let expected = message(|| Vec::<u8>::new().reserve(usize::MAX));
    assert_eq!(message(|| crate::bytes::own::Default::new().reserve(usize::MAX)), expected);
    assert_eq!(message(|| crate::bytes::member::Compact::new().reserve(usize::MAX)), expected);
    assert_eq!(
        message(|| crate::bytes::member::Wide::new().reserve(usize::MAX)),
        "capacity overflow: Wide holds 4294967295 elements at most"
    );
    assert_eq!(
        message(|| crate::bytes::own::Packed::new().reserve(usize::MAX)),
        "capacity overflow: Packed holds 2147483647 elements at most"
    );
}

#[small_vec(inline = 1, spill = never)]
type One = u8;
#[small_vec(inline = 0, spill = never)]
type Nothing = u8;
#[small_vec(inline = 0, len = u8)]
type Heap = u8;
#[small_vec(inline = 2, spill = never)]
type Units = ();

#[test]
fn the_limit_is_told_as_it_is() {
    assert_eq!(message(|| One::from([1]).push(2)), "capacity overflow: One holds 1 element at most");
    assert_eq!(message(|| Nothing::new().push(2)), "capacity overflow: Nothing holds 0 elements at most");
    assert_eq!(message(|| Heap::from_elem(1, 254).push(2)), "capacity overflow: Heap holds 254 elements at most");
    assert_eq!(message(|| Units::from([(), ()]).push(())), "capacity overflow: Units holds 2 elements at most");
}

#[test]
fn the_location_is_the_callers() {
    let blamed = blamed_file(|| One::from([1]).push(2)).unwrap();
    assert!(blamed.ends_with("messages.rs"), "{blamed}");
    let blamed = blamed_file(|| crate::bytes::member::Tiny::from([1; 255]).push(2)).unwrap();
    assert!(blamed.ends_with("messages.rs"), "{blamed}");
}

#[test]
fn the_error_names_the_limit_and_is_no_larger_for_it() {
    macro_rules! check {
        ($vector:ty, $name:literal, $limit:expr) => {
            let mut vector = <$vector>::from_elem(0, $limit);
            let error = vector.try_push(7).unwrap_err();
            assert_eq!(error.to_string(), format!("capacity overflow: {} holds {} elements at most", $name, $limit));
            assert_eq!(error.cause(), &CollectionAllocErr::CapacityOverflow);
            assert_eq!(format!("{error:?}"), "CapacityError { cause: CapacityOverflow, .. }");
            assert_eq!(error, error.clone());
            assert_eq!(error.into_inner(), 7);
            assert_eq!(
                CollectionAllocErr::from(vector.try_insert(0, 1).unwrap_err()),
                CollectionAllocErr::CapacityOverflow
            );
            assert_eq!(vector.try_extend_from_slice(&[1]).unwrap_err().to_string(), "capacity overflow");
        };
    }
    limited!(check);
    assert_eq!(size_of::<CapacityError<()>>(), size_of::<CollectionAllocErr>());
}

#[test]
fn serde_tells_how_many_fit() {
    macro_rules! check {
        ($vector:ty, $name:literal, $limit:expr) => {
            let fitting = serde_json::to_string(&vec![1_u8; $limit]).unwrap();
            let long = serde_json::to_string(&vec![1_u8; $limit + 3]).unwrap();
            assert_eq!(serde_json::from_str::<$vector>(&fitting).unwrap().len(), $limit);
            let expected = format!("invalid length {}, expected at most {} elements", $limit + 1, $limit);
            let error = serde_json::from_str::<$vector>(&long).unwrap_err().to_string();
            assert!(error.starts_with(&expected), "{error}");
            let mut place = <$vector>::from([1, 2]);
            let mut deserializer = serde_json::Deserializer::from_str(&long);
            let error =
                serde::Deserialize::deserialize_in_place(&mut deserializer, &mut place).unwrap_err().to_string();
            assert!(error.starts_with(&expected), "{error}");
        };
    }
    limited!(check);
}

#[test]
fn serde_names_the_type_of_a_wrong_value_as_before() {
    let error = serde_json::from_str::<crate::bytes::own::Line>("7").unwrap_err().to_string();
    assert!(error.contains("expected a sequence"), "{error}");
}
