//! arbitrary: what `Vec` would be, up to the limit.

use arbitrary::{Arbitrary, Unstructured};
use smallvec_integrations::{each, layouts, limit, random};

layouts! { impls(arbitrary); u16; 4 }

#[test]
fn makes_the_elements_of_vec_up_to_the_limit() {
    each!(V => {
        let (mut longest, mut seed) = (0, 1);
        for len in (0..200).chain([2_000, 2_001, 20_001]) {
            // Now and then with many odd bytes, which say that another element follows.
            let bytes: Vec<u8> = (0..len).map(|_| random(&mut seed) as u8 | u8::from(len % 3 == 0)).collect();
            let v = V::arbitrary(&mut Unstructured::new(&bytes)).unwrap();
            let vec = Vec::<u16>::arbitrary(&mut Unstructured::new(&bytes)).unwrap();
            assert_eq!(v, vec[..vec.len().min(limit::<V>())]);
            longest = longest.max(vec.len());

            let v = V::arbitrary_take_rest(Unstructured::new(&bytes)).unwrap();
            let vec = Vec::<u16>::arbitrary_take_rest(Unstructured::new(&bytes)).unwrap();
            assert_eq!(v, vec[..vec.len().min(limit::<V>())]);
        }
        assert!(longest > 255);
        assert_eq!(V::size_hint(0), Vec::<u16>::size_hint(0));
        assert_eq!(V::try_size_hint(0).unwrap(), (0, None));
    });
}

#[test]
fn elements_may_borrow_from_the_input_and_fail() {
    use smallvec_runtime::small_vec;

    #[small_vec(inline = 2, impls(arbitrary))]
    type Words<'a> = &'a str;

    /// Is always out of data.
    #[derive(Debug)]
    struct Never;

    impl Arbitrary<'_> for Never {
        fn arbitrary(_: &mut Unstructured<'_>) -> arbitrary::Result<Self> {
            Err(arbitrary::Error::NotEnoughData)
        }
    }

    #[small_vec(inline = 2, impls(arbitrary))]
    type Nevers = Never;

    let bytes = b"some words, one after another".map(|byte| byte | 1);
    let words: Words<'_> = Words::arbitrary(&mut Unstructured::new(&bytes)).unwrap();
    assert_eq!(words, Vec::<&str>::arbitrary(&mut Unstructured::new(&bytes)).unwrap());
    let _ = Nevers::arbitrary(&mut Unstructured::new(&bytes)).unwrap_err();
}
