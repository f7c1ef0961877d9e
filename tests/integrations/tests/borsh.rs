//! borsh: `Vec`'s bytes, and input that nobody should trust.

use borsh::io::{ErrorKind, Read, Result};
use borsh::{BorshDeserialize, BorshSerialize, to_vec};
use smallvec_integrations::{Ledger, Tracked, each, layouts, lengths, limit, requested};
use smallvec_runtime::{SmallVector, small_vec};

mod bytes {
    use super::layouts;

    layouts! { impls(borsh); u8; 4 }
}

mod strings {
    use super::layouts;

    layouts! { impls(borsh); String; 4 }
}

layouts! { impls(borsh); u32; 4 }

/// Checks what holds for every element.
fn check<V>(element: impl Fn(usize) -> V::Item)
where
    V: SmallVector<Item: BorshSerialize + BorshDeserialize + PartialEq + std::fmt::Debug>
        + BorshSerialize
        + BorshDeserialize,
{
    for len in lengths::<V>() {
        let (v, vec): (V, Vec<V::Item>) = ((0..len).map(&element).collect(), (0..len).map(&element).collect());
        let bytes = to_vec(&v).unwrap();
        assert_eq!(bytes, to_vec(&vec).unwrap());
        assert_eq!(borsh::from_slice::<V>(&bytes).unwrap()[..], vec);
        // A byte at a time.
        assert_eq!(V::deserialize_reader(&mut Slow(&bytes)).unwrap()[..], vec);

        for end in 0..bytes.len().min(50) {
            assert_same_error::<V>(&bytes[..end]);
        }
        assert_same_error::<V>(&[&bytes[..], &[0]].concat());
    }
    // Lengths beyond the data.
    for claim in [1, 5, 255, 4096, 4097, u32::MAX] {
        let data = [&claim.to_le_bytes()[..], &[0; 3]].concat();
        let (error, bytes) = requested(|| borsh::from_slice::<V>(&data).err().unwrap());
        assert_eq!(error.kind(), ErrorKind::InvalidData);
        assert!(bytes < 4096 + 512, "{bytes}");
    }
    // One more than fits.
    let vec: Vec<V::Item> = (0..256).map(element).collect();
    for (len, fits) in [(5, limit::<V>() >= 5), (256, limit::<V>() >= 256)] {
        let result = borsh::from_slice::<V>(&to_vec(&vec[..len]).unwrap());
        assert_eq!(result.is_ok(), fits);
        if let Err(error) = result {
            assert_eq!(
                (error.kind(), error.to_string().as_str()),
                (ErrorKind::InvalidData, "more elements than the vector can hold")
            );
        }
    }
}

/// Checks that input is wrong, and that the error is what it is for `Vec`.
#[track_caller]
fn assert_same_error<V: SmallVector<Item: BorshDeserialize + std::fmt::Debug> + BorshDeserialize>(bytes: &[u8]) {
    let [ours, theirs] =
        [borsh::from_slice::<V>(bytes).err().unwrap(), borsh::from_slice::<Vec<V::Item>>(bytes).unwrap_err()];
    assert_eq!((ours.kind(), ours.to_string()), (theirs.kind(), theirs.to_string()));
}

/// Reads a byte at a time.
struct Slow<'a>(&'a [u8]);

impl Read for Slow<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> Result<usize> {
        let count = buffer.len().min(1);
        self.0.read(&mut buffer[..count])
    }
}

#[test]
fn has_the_bytes_and_errors_of_vec() {
    each!(V => { check::<V>(|index| index as u32 * 0x0101_0101); });
    each!(V in bytes => { check::<V>(|index| index as u8); });
    each!(V in strings => { check::<V>(|index| "x".repeat(index % 7)); });
}

#[test]
fn long_lists_come_in_pieces() {
    let vec: Vec<u8> = (0..20_000_u32).map(|index| index as u8).collect();
    let bytes = to_vec(&vec).unwrap();
    assert_eq!(borsh::from_slice::<bytes::Word>(&bytes).unwrap(), vec);
    assert_same_error::<bytes::Word>(&bytes[..15_000]);
    let vec: Vec<u32> = (0..20_000).collect();
    assert_eq!(borsh::from_slice::<Compact>(&to_vec(&vec).unwrap()).unwrap(), vec);
}

#[test]
fn errors_of_the_reader_are_passed_on() {
    struct Broken;

    impl Read for Broken {
        fn read(&mut self, buffer: &mut [u8]) -> Result<usize> {
            if buffer.len() == 4 {
                buffer.copy_from_slice(&9_u32.to_le_bytes());
                return Ok(4);
            }
            Err(ErrorKind::ConnectionReset.into())
        }
    }

    assert_eq!(bytes::Word::deserialize_reader(&mut Broken).unwrap_err().kind(), ErrorKind::ConnectionReset);
}

#[test]
fn zero_sized_elements_are_refused_as_by_vec() {
    #[small_vec(inline = 2, impls(borsh))]
    type Units = ();

    let [ours, theirs] = [to_vec(&Units::new()).unwrap_err(), to_vec(&Vec::<()>::new()).unwrap_err()];
    assert_eq!((ours.kind(), ours.to_string()), (theirs.kind(), theirs.to_string()));
    assert_same_error::<Units>(&3_u32.to_le_bytes());
}

#[test]
fn elements_before_an_error_are_dropped() {
    thread_local! {
        static ELEMENTS: std::cell::RefCell<Vec<Tracked>> = const { std::cell::RefCell::new(Vec::new()) };
    }

    struct Element(#[expect(dead_code, reason = "dropped")] Tracked);

    impl BorshDeserialize for Element {
        fn deserialize_reader<R: Read>(_: &mut R) -> Result<Self> {
            ELEMENTS
                .with_borrow_mut(|elements| elements.pop().map(Element).ok_or_else(|| ErrorKind::InvalidData.into()))
        }
    }

    #[small_vec(inline = 2, impls(borsh))]
    type Elements = Element;

    for count in 0..5 {
        let (ledger, elements) = Ledger::new(count);
        ELEMENTS.set(elements.collect());
        assert!(borsh::from_slice::<Elements>(&5_u32.to_le_bytes()).is_err());
        assert_eq!(ledger.left(), 0);
    }
}
