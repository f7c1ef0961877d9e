//! winnow: its repeating parsers collect into vectors as into `Vec`.

use smallvec_integrations::{each, layouts, lengths, limit, requested};
use std::panic::catch_unwind;
use winnow::ascii::{dec_uint, escaped};
use winnow::binary::{be_u32, length_repeat, u8 as byte};
use winnow::combinator::{repeat, separated};
use winnow::error::ContextError;
use winnow::prelude::*;
use winnow::stream::Accumulate;
use winnow::token::{one_of, take_while};

mod bytes {
    use super::layouts;

    layouts! { impls(winnow); u8; 4 }
}

layouts! { impls(winnow); u32; 4 }

type Input<'a> = &'a [u8];

#[test]
fn repeats_into_what_vec_would_be() {
    each!(V => {
        for len in lengths::<V>() {
            let text = (0..len).map(|index| index.to_string()).collect::<Vec<_>>().join(",");
            let number = || dec_uint::<_, u32, ContextError>;
            let v: V = separated(0.., number(), ',').parse(text.as_str()).unwrap();
            let vec: Vec<u32> = separated(0.., number(), ',').parse(text.as_str()).unwrap();
            assert_eq!(v, vec);

            let mut bytes = vec![len as u8];
            bytes.extend((0..len as u32).flat_map(u32::to_be_bytes));
            let numbers = || length_repeat(byte::<Input<'_>, ContextError>, be_u32);
            assert_eq!(numbers().parse(&bytes).map_err(|error| error.offset()).map(|v: V| v.to_vec()), Ok(vec));
            for cut in 0..bytes.len().min(30) {
                let result: Result<V, _> = numbers().parse(&bytes[..cut]);
                assert!(result.is_err());
            }
        }
    });
}

#[test]
fn a_claimed_capacity_is_clamped() {
    each!(V => {
        for claim in [None, Some(0), Some(4), Some(5), Some(100_000), Some(u32::MAX as usize), Some(usize::MAX)] {
            let (v, bytes) = requested(|| <V as Accumulate<u32>>::initial(claim));
            assert!(bytes <= 65_536);
            assert_eq!(v.capacity(), claim.unwrap_or(0).clamp(4, (65_536 / 4).min(limit::<V>())));
        }
    });

    #[smallvec_runtime::small_vec(inline = 2, impls(winnow))]
    type Units = ();

    assert!(<Units as Accumulate<()>>::initial(Some(usize::MAX)).is_empty());
}

#[test]
fn a_limit_is_the_parsers_to_keep() {
    each!(V in bytes => {
        let most = limit::<V>().min(300);
        let digits = |input: &mut Input<'_>| one_of::<_, _, ContextError>(b'0'..=b'9').parse_next(input);
        let text = vec![b'7'; most + 1];
        let (rest, v): (_, V) = repeat(0..=most, digits).parse_peek(&text).unwrap();
        assert_eq!((rest.len(), v.len()), (1, most));
        if most < 300 {
            let too_many = catch_unwind(|| -> Result<V, ContextError> { repeat(0.., digits).parse_next(&mut &text[..]) });
            assert!(too_many.is_err());
        }
    });
}

#[test]
fn slices_are_accumulated_too() {
    each!(V in bytes => {
        let mut parse = |input: &mut Input<'_>| -> winnow::Result<V> {
            escaped(take_while(1.., b'a'..=b'z'), '\\', one_of([b'"', b'\\']).take()).parse_next(input)
        };
        assert_eq!(parse.parse(&br#"a\"b"#[..]).unwrap(), *br#"a"b"#);
    });
}
