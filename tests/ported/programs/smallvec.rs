//! A file of headers with attributes, and the small language in which conditions on them are written: a program as those that use
//! smallvec 1 are. Nothing here knows whose `SmallVec` it is.

use super::{Array, SmallVec, smallvec};
use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::ops::Range;

/// A text that is mostly short.
pub type TextBytes = SmallVec<[u8; 24]>;

#[derive(Clone, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Text {
    bytes: TextBytes,
}

impl Text {
    pub const EMPTY: Self = Self { bytes: SmallVec::new_const() };

    pub fn new(text: impl AsRef<str>) -> Self {
        Self { bytes: SmallVec::from_slice(text.as_ref().as_bytes()) }
    }

    pub fn read(input: &mut &[u8]) -> Result<Self, Error> {
        let length = usize::from(read_byte(input)?);
        if input.len() < length {
            return Err(Error::Ends);
        }
        let (text, rest) = input.split_at(length);
        *input = rest;
        Ok(Self { bytes: SmallVec::from(text) })
    }

    pub fn to_text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.bytes)
    }

    pub fn into_vec(self) -> Vec<u8> {
        self.bytes.into_vec()
    }
}

#[derive(Clone, Debug, PartialEq)]
pub enum Attribute {
    Number(f64),
    Name(Text),
    List(SmallVec<[f64; 6]>),
    Unknown { kind: u8, bytes: SmallVec<[u8; 16]> },
}

#[derive(Clone, Debug, PartialEq)]
pub struct Channel {
    pub name: Text,
    pub sampling: (u8, u8),
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Channels {
    pub list: SmallVec<[Channel; 5]>,
    pub bytes_per_pixel: usize,
}

impl Channels {
    pub fn new(mut channels: SmallVec<[Channel; 5]>) -> Self {
        channels.sort_by(|left, right| left.name.cmp(&right.name));
        channels.dedup_by_key(|channel| channel.name.clone());
        let bytes_per_pixel = channels.iter().map(|channel| usize::from(channel.sampling.0)).sum();
        Self { list: channels, bytes_per_pixel }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Header {
    pub channels: Channels,
    pub attributes: SmallVec<[(Text, Attribute); 3]>,
    pub layers: Option<SmallVec<[Range<u32>; 2]>>,
}

/// The headers of a file, of which there is mostly one.
pub type Headers = SmallVec<[Header; 1]>;

#[derive(Debug, PartialEq)]
pub enum Error {
    Ends,
    Unexpected { byte: u8, expected: &'static [u8] },
    Condition(SmallVec<[&'static str; 2]>),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ends => write!(f, "the input ends too early"),
            Self::Unexpected { byte, expected } => write!(f, "{byte} instead of one of {expected:?}"),
            Self::Condition(mistakes) => write!(f, "{}", mistakes.join(", ")),
        }
    }
}

impl std::error::Error for Error {}

fn read_byte(input: &mut &[u8]) -> Result<u8, Error> {
    let (&byte, rest) = input.split_first().ok_or(Error::Ends)?;
    *input = rest;
    Ok(byte)
}

/// What can be written to a file.
pub trait Write {
    fn write(&self, output: &mut SmallVec<[u8; 64]>);

    fn to_bytes(&self) -> SmallVec<[u8; 64]> {
        let mut output = SmallVec::new();
        self.write(&mut output);
        output
    }
}

impl Write for Text {
    fn write(&self, output: &mut SmallVec<[u8; 64]>) {
        output.push(u8::try_from(self.bytes.len()).expect("a short text"));
        output.extend_from_slice(&self.bytes);
    }
}

impl Write for f64 {
    fn write(&self, output: &mut SmallVec<[u8; 64]>) {
        output.extend(self.to_le_bytes().iter().copied());
    }
}

impl Write for Channel {
    fn write(&self, output: &mut SmallVec<[u8; 64]>) {
        self.name.write(output);
        output.extend_from_slice(&[self.sampling.0, self.sampling.1]);
    }
}

impl<A: Array> Write for SmallVec<A>
where
    A::Item: Write,
{
    fn write(&self, output: &mut SmallVec<[u8; 64]>) {
        let start = output.len();
        for item in self {
            item.write(output);
        }
        output.insert(start, u8::try_from(self.len()).expect("a short list"));
    }
}

impl<T: Write, const N: usize> Write for [T; N] {
    fn write(&self, output: &mut SmallVec<[u8; 64]>) {
        self.iter().for_each(|item| item.write(output));
    }
}

/// What can be made longer, over `Vec` and every `SmallVec`.
pub trait Resize<T> {
    fn resize_to(&mut self, length: usize, value: T);
}

impl<T: Clone> Resize<T> for Vec<T> {
    fn resize_to(&mut self, length: usize, value: T) {
        self.resize(length, value);
    }
}

impl<T: Clone, A: Array<Item = T>> Resize<T> for SmallVec<A> {
    fn resize_to(&mut self, length: usize, value: T) {
        self.resize(length, value);
    }
}

impl Attribute {
    fn read(input: &mut &[u8]) -> Result<Self, Error> {
        match read_byte(input)? {
            0 => Ok(Self::Number(read_number(input)?)),
            1 => Ok(Self::Name(Text::read(input)?)),
            2 => {
                let count = usize::from(read_byte(input)?);
                let numbers: Result<SmallVec<[f64; 6]>, Error> = (0..count).map(|_| read_number(input)).collect();
                numbers.map(Self::List)
            }
            kind @ 3..=9 => {
                let bytes = SmallVec::from(*input);
                *input = &[];
                Ok(Self::Unknown { kind, bytes })
            }
            byte => Err(Error::Unexpected { byte, expected: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9] }),
        }
    }
}

impl Write for (Text, Attribute) {
    fn write(&self, output: &mut SmallVec<[u8; 64]>) {
        let (name, attribute) = self;
        name.write(output);
        match attribute {
            Attribute::Number(number) => {
                output.push(0);
                number.write(output);
            }
            Attribute::Name(name) => {
                output.push(1);
                name.write(output);
            }
            Attribute::List(list) => {
                output.push(2);
                list.write(output);
            }
            Attribute::Unknown { kind, bytes } => {
                output.push(*kind);
                output.insert_from_slice(output.len(), bytes);
            }
        }
    }
}

fn read_number(input: &mut &[u8]) -> Result<f64, Error> {
    let mut bytes = smallvec![];
    for _ in 0..8 {
        bytes.push(read_byte(input)?);
    }
    Ok(f64::from_le_bytes(bytes.into_inner().expect("eight bytes")))
}

impl Header {
    pub fn named(name: &str, channels: SmallVec<[Channel; 5]>) -> Self {
        Self {
            channels: Channels::new(channels),
            attributes: smallvec![(Text::new("name"), Attribute::Name(Text::new(name)))],
            layers: None,
        }
    }

    pub fn read(mut input: &[u8]) -> Result<Self, Error> {
        let input = &mut input;
        let mut header = Self::default();
        let mut channels = SmallVec::new();
        for _ in 0..read_byte(input)? {
            let name = Text::read(input)?;
            channels.push(Channel { name, sampling: (read_byte(input)?, read_byte(input)?) });
        }
        header.channels = Channels::new(channels);
        let count = read_byte(input)?;
        header.attributes.reserve(count.into());
        for _ in 0..count {
            header.attributes.push((Text::read(input)?, Attribute::read(input)?));
        }
        Ok(header)
    }

    pub fn write(&self) -> Vec<u8> {
        let mut output = self.channels.list.to_bytes();
        self.attributes.write(&mut output);
        output.into_vec()
    }

    pub fn attribute(&self, name: &str) -> Option<&Attribute> {
        self.attributes.iter().find_map(|(other, value)| (other.bytes.as_slice() == name.as_bytes()).then_some(value))
    }

    /// Takes the lists out of the attributes.
    pub fn take_lists(&mut self) -> SmallVec<[SmallVec<[f64; 6]>; 2]> {
        let mut lists = SmallVec::new();
        self.attributes.retain_mut(|(_, attribute)| match attribute {
            Attribute::List(list) => {
                lists.push(std::mem::take(list));
                false
            }
            _ => true,
        });
        lists
    }

    pub fn add_layer(&mut self, layer: Range<u32>) {
        self.layers.get_or_insert_with(SmallVec::new).push(layer);
    }
}

/// The tokens of a condition: `number > 2 and not name`.
pub fn tokens(condition: &str) -> SmallVec<[&str; 8]> {
    condition.split_whitespace().filter(|word| !word.is_empty()).collect()
}

/// Evaluates a condition by a stack of truths, from its tokens in reverse Polish notation.
pub fn holds(header: &Header, condition: &str) -> Result<bool, Error> {
    let mut stack = SmallVec::<[bool; 4]>::new();
    let mut mistakes: SmallVec<[&'static str; 2]> = SmallVec::new();
    for token in tokens(condition) {
        match token {
            "not" => match stack.last_mut() {
                Some(truth) => *truth = !*truth,
                None => mistakes.push("nothing to negate"),
            },
            "and" | "or" if stack.len() < 2 => mistakes.push("nothing to join"),
            "and" => {
                let joined = stack.drain(stack.len() - 2..).all(|truth| truth);
                stack.push(joined);
            }
            "or" => {
                let joined = stack.drain(stack.len() - 2..).any(|truth| truth);
                stack.push(joined);
            }
            name => stack.push(header.attribute(name).is_some()),
        }
    }
    if stack.len() != 1 {
        mistakes.insert(0, "not one condition");
    }
    if mistakes.is_empty() { Ok(stack[0]) } else { Err(Error::Condition(mistakes)) }
}

/// The positions of each word of a text.
pub fn index(text: &str) -> HashMap<SmallVec<[char; 8]>, SmallVec<[usize; 2]>> {
    let mut positions: HashMap<SmallVec<[char; 8]>, SmallVec<[usize; 2]>> = HashMap::new();
    for (position, word) in text.split(' ').enumerate() {
        positions.entry(word.chars().collect()).or_default().push(position);
    }
    positions
}

/// Every second element, of any kind of `SmallVec`.
pub fn every_second<A>(elements: &SmallVec<A>) -> SmallVec<A>
where
    A: Array,
    A::Item: Clone,
{
    elements.iter().step_by(2).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn channel(name: &str) -> Channel {
        Channel { name: Text::new(name), sampling: (2, 1) }
    }

    fn header() -> Header {
        let mut header = Header::named("beauty", smallvec![channel("R"), channel("G"), channel("B"), channel("R")]);
        header.attributes.push((Text::new("number"), Attribute::Number(2.5)));
        header.attributes.push((Text::new("list"), Attribute::List(smallvec![1.0; 7])));
        header.attributes.push((Text::new("other"), Attribute::Unknown { kind: 7, bytes: smallvec![1, 2, 3] }));
        header
    }

    #[test]
    fn channels_are_sorted_and_unique() {
        let channels = header().channels;
        let names: Vec<_> = channels.list.iter().map(|channel| channel.name.to_text()).collect();
        assert_eq!((names.concat(), channels.bytes_per_pixel), ("BGR".to_owned(), 6));
    }

    #[test]
    fn headers_are_read_as_they_were_written() {
        let header = header();
        assert!(header.attributes.spilled());
        assert_eq!(Header::read(&header.write()), Ok(header.clone()));
        assert_eq!(Header::read(&[1]), Err(Error::Ends));
        let expected = Err("10 instead of one of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]".to_owned());
        assert_eq!(Header::read(&[0, 1, 0, 10]).map_err(|error| error.to_string()), expected);
        let headers: Headers = smallvec![header; 2];
        assert_eq!(headers[0], headers[1]);
    }

    #[test]
    fn lists_are_taken_out() {
        let mut header = header();
        let lists = header.take_lists();
        assert_eq!((lists.len(), header.attributes.len()), (1, 3));
        assert_eq!(lists[0].to_vec(), [1.0; 7]);
        header.add_layer(0..3);
        header.add_layer(3..5);
        let total: usize = header.layers.into_iter().flatten().map(|layer| layer.len()).sum();
        assert_eq!(total, 5);
    }

    #[test]
    fn conditions_hold_or_not() {
        let header = header();
        assert_eq!(holds(&header, "number list and missing not and"), Ok(true));
        assert_eq!(holds(&header, "missing other or not"), Ok(false));
        let error = holds(&header, "not number and").unwrap_err();
        assert_eq!(error.to_string(), "nothing to negate, nothing to join");
        assert_eq!(holds(&header, ""), Err(Error::Condition(smallvec!["not one condition"])));
    }

    #[test]
    fn vectors_are_keys_and_resize() {
        let positions = index("to be or not to be");
        assert_eq!(positions[&['b', 'e'][..]].as_slice(), [1, 5]);
        let mut both: (Vec<u8>, SmallVec<[u8; 2]>) = (vec![1], smallvec![1]);
        both.0.resize_to(4, 7);
        both.1.resize_to(4, 7);
        assert_eq!(both.0, both.1.into_vec());
        assert_eq!([1.0, 2.0].to_bytes().len(), 16);
    }

    #[test]
    fn vectors_are_made_of_one_another() {
        let mut numbers = SmallVec::from([3, 1, 2]);
        numbers.sort_unstable();
        numbers.extend(4..=6);
        let mut others: SmallVec<[u32; 8]> = SmallVec::from_buf([0; 8]);
        others.truncate(1);
        others.append(&mut numbers);
        others.insert_many(1, [10, 11].iter().copied());
        assert_eq!(others.swap_remove(0), 0);
        assert_eq!(every_second(&others)[..], [6, 11, 2, 4]);
        others.retain(|number| *number != 11);
        assert_eq!(others.drain(..).rev().collect::<SmallVec<[u32; 2]>>()[..], [5, 4, 3, 2, 1, 10, 6][..].to_vec()[..]);
        let boxed = SmallVec::<[_; 2]>::from(vec![Text::EMPTY; 3]).into_boxed_slice();
        assert!(boxed.iter().all(|text| text.clone().into_vec().is_empty()));
        let _: SmallVec<[u32; 3]> = numbers;
    }
}
