//! serde_with and serde_bytes: fields that are said to be as `Vec`'s.

use serde::{Deserialize, Serialize};
use serde_core::de::value::{BytesDeserializer, Error, SeqDeserializer, StrDeserializer, StringDeserializer};
use serde_core::de::{Deserializer, Visitor};
use serde_core::forward_to_deserialize_any;
use serde_json::{from_str, to_string};
use serde_with::de::DeserializeAsWrap;
use serde_with::ser::SerializeAsWrap;
use serde_with::{DisplayFromStr, Same, serde_as};
use smallvec_integrations::{Claim, each, layouts, lengths, limit};

mod bytes {
    use super::layouts;

    layouts! { impls(serde_with); u8; 4 }
}

layouts! { impls(serde_with); u32; 4 }

type Text = Vec<DisplayFromStr>;

#[test]
fn elements_are_as_those_of_vec() {
    each!(V => {
        for len in lengths::<V>() {
            let (v, vec): (V, Vec<u32>) = ((0..len as u32).collect(), (0..len as u32).collect());
            let text = to_string(&SerializeAsWrap::<V, Text>::new(&v)).unwrap();
            assert_eq!(text, to_string(&SerializeAsWrap::<Vec<u32>, Text>::new(&vec)).unwrap());
            assert_eq!(from_str::<DeserializeAsWrap<V, Text>>(&text).unwrap().into_inner(), vec);
            let text = to_string(&SerializeAsWrap::<V, Vec<Same>>::new(&v)).unwrap();
            assert_eq!(text, to_string(&vec).unwrap());
        }
    });
}

#[test]
fn wrong_and_long_lists_are_errors() {
    each!(V => {
        for text in ["", "[", r#"["1", "2""#, r#"["1", "x"]"#, "[1]", "{}", r#""1""#] {
            assert!(from_str::<DeserializeAsWrap<V, Text>>(text).is_err());
        }
        for len in [5, 256] {
            let text = to_string(&SerializeAsWrap::<Vec<u32>, Text>::new(&vec![7; len])).unwrap();
            assert_eq!(from_str::<DeserializeAsWrap<V, Text>>(&text).is_ok(), len <= limit::<V>());
        }
        for claim in [256, usize::MAX] {
            let list = SeqDeserializer::<_, Error>::new(Claim::new(["1", "2"], claim));
            let v = DeserializeAsWrap::<V, Text>::deserialize(list).unwrap().into_inner();
            assert_eq!(v, [1, 2]);
            assert!(v.capacity() <= 1024 * 1024 / size_of::<u32>());
        }
    });
}

#[test]
fn bytes_are_read_from_all_that_serde_bytes_reads() {
    /// Has bytes that belong to the visitor.
    struct Owned(Vec<u8>);

    impl<'de> Deserializer<'de> for Owned {
        type Error = Error;

        fn deserialize_any<W: Visitor<'de>>(self, visitor: W) -> Result<W::Value, Error> {
            visitor.visit_byte_buf(self.0)
        }

        forward_to_deserialize_any! {
            bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct newtype_struct seq
            tuple tuple_struct map struct enum identifier ignored_any
        }
    }

    each!(V in bytes => {
        for len in lengths::<V>().chain([256, 300]) {
            let vec: Vec<u8> = (0..len).map(|index| (index % 100) as u8).collect();
            let text = String::from_utf8(vec.clone()).unwrap();
            let results: [Result<V, Error>; 5] = [
                serde_bytes::deserialize(BytesDeserializer::new(&vec)),
                serde_bytes::deserialize(Owned(vec.clone())),
                serde_bytes::deserialize(StrDeserializer::new(&text)),
                serde_bytes::deserialize(StringDeserializer::new(text.clone())),
                serde_bytes::deserialize(SeqDeserializer::new(Claim::new(vec.iter().copied(), usize::MAX))),
            ];
            for (index, result) in results.into_iter().enumerate() {
                if len <= limit::<V>() {
                    assert_eq!(result.unwrap(), vec);
                } else {
                    let error = result.unwrap_err().to_string();
                    assert!(index == 4 || error == format!("invalid length {len}, expected at most {} bytes", limit::<V>()));
                }
            }
        }
        let wrong: Result<V, Error> = serde_bytes::deserialize(serde_core::de::value::BoolDeserializer::new(true));
        let theirs: Result<Vec<u8>, Error> = serde_bytes::deserialize(serde_core::de::value::BoolDeserializer::new(true));
        assert_eq!(wrong.unwrap_err(), theirs.unwrap_err());
    });
}

#[serde_as]
#[derive(Debug, Deserialize, PartialEq, Serialize)]
struct Record {
    #[serde_as(as = "Vec<DisplayFromStr>")]
    numbers: Narrow8,
    #[serde_as(as = "Option<Vec<_>>")]
    member: Option<WordMember>,
    #[serde(with = "serde_bytes")]
    data: bytes::Compact,
}

#[test]
fn serves_in_a_derived_struct() {
    let record = Record {
        numbers: [1, 2].into_iter().collect(),
        member: Some(WordMember::from([3])),
        data: bytes::Compact::from([4, 5]),
    };
    let text = to_string(&record).unwrap();
    assert_eq!(text, r#"{"numbers":["1","2"],"member":[3],"data":[4,5]}"#);
    assert_eq!(from_str::<Record>(&text).unwrap(), record);
}
