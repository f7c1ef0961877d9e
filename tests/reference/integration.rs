//! "Integration Tips".

use std::io;

use rayon::prelude::*;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::ser::Formatter;
use smallvec_runtime::{define_smallvec, small_vec};

define_smallvec! {
    #[small_vec(impls(serde))]
    struct SmallVec;

    type Data = [u8; 32];
    type Ints = [i32; 8];
}

#[small_vec(impls(serde))]
type Ports = [u16; 4];

// The type is declared here, so it may implement the traits of other crates; `with = "serde_bytes"` needs these two.
impl serde_bytes::Serialize for Data {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(self)
    }
}

impl<'de> serde_bytes::Deserialize<'de> for Data {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let bytes: Vec<u8> = serde_bytes::Deserialize::deserialize(deserializer)?;
        Ok(Self::from_vec(bytes))
    }
}

#[derive(Serialize, Deserialize, Debug, PartialEq)]
struct Config {
    #[serde(with = "serde_bytes")]
    data: Data,
    // Serializes just like a Vec
    ports: Ports,
}

#[test]
fn with_serde() {
    for len in [0, 3, 32, 33] {
        let config = Config { data: (0..len).collect(), ports: Ports::from_slice(&[80, 443]) };
        let json = serde_json::to_string(&config).unwrap();
        let numbers: Vec<u8> = (0..len).collect();
        assert_eq!(json, format!(r#"{{"data":{},"ports":[80,443]}}"#, serde_json::to_string(&numbers).unwrap()));
        assert_eq!(serde_json::from_str::<Config>(&json).unwrap(), config);
    }
}

#[test]
fn with_serde_bytes_the_bytes_are_written_as_bytes() {
    #[derive(Serialize)]
    struct AsBytes<'a>(#[serde(with = "serde_bytes")] &'a Data);

    /// Writes bytes otherwise than a sequence of numbers.
    struct Text;

    impl Formatter for Text {
        fn write_byte_array<W: ?Sized + io::Write>(&mut self, writer: &mut W, bytes: &[u8]) -> io::Result<()> {
            write!(writer, "{:?}", String::from_utf8_lossy(bytes))
        }
    }
    fn write(value: impl Serialize) -> String {
        let mut json = Vec::new();
        value.serialize(&mut serde_json::Serializer::with_formatter(&mut json, Text)).unwrap();
        String::from_utf8(json).unwrap()
    }

    let data = Data::from_slice(b"raw");
    assert_eq!(write(AsBytes(&data)), r#""raw""#);
    assert_eq!(write(&data), "[114,97,119]");
}

#[test]
fn with_rayon() {
    let mut data: Ints = (0..8).collect();
    let sum: i32 = data.par_iter().sum();
    assert_eq!(sum, 28);

    data.par_iter_mut().for_each(|number| *number *= 2);
    assert_eq!(data.as_slice(), [0, 2, 4, 6, 8, 10, 12, 14]);

    data.extend([100, 50]);
    data.par_sort_unstable_by(|a, b| b.cmp(a));
    assert!(data.spilled());
    assert_eq!(data.par_iter().copied().max(), Some(100));
    assert_eq!(data[1], 50);
}
