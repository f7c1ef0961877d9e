//! A report as JSON, and back.

use super::histogram::{Histogram, Spread};
use super::report::{Report, TypeReport, layout_of};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;
use miniserde::json::{self, Array, Number, Object, Value};

/// The version of the format. It goes up when an older reader would misread it.
const VERSION: u64 = 1;
/// The largest alignment that rustc gives to a type.
const LARGEST_ALIGN: u64 = 1 << 29;

/// Why a text is no report: it is not JSON, or something is missing in it, or not what it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseError {
    message: String,
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "this is no profile of small vectors: {}", self.message)
    }
}

impl core::error::Error for ParseError {}

impl Report {
    /// Returns the report as JSON, which [`from_json`](Self::from_json) reads.
    ///
    /// An object with `version`, which is 1, and `types`, a list of objects. Their fields are those of [`TypeReport`]; `lengths` is a list
    /// of pairs of a length and how many vectors have reached it, as [`Histogram::iter`] yields them.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::profile::{self, Report};
    ///
    /// let report = profile::report();
    /// assert_eq!(Report::from_json(&report.to_json()), Ok(report));
    /// ```
    #[must_use]
    pub fn to_json(&self) -> String {
        json::to_string(&object([("version", number(VERSION)), ("types", list(self.types.iter().map(of_type)))]))
    }

    /// Reads a report from JSON.
    ///
    /// # Errors
    ///
    /// If the text is not JSON, or not what [`to_json`](Self::to_json) writes; the message says where it differs.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::profile::Report;
    ///
    /// let error = Report::from_json("{}").unwrap_err();
    /// assert_eq!(error.to_string(), "this is no profile of small vectors: `version` is not 1");
    /// ```
    pub fn from_json(json: &str) -> Result<Self, ParseError> {
        let value: Value = json::from_str(json).map_err(|_| wrong("it is not JSON"))?;
        if to_number(field(&value, "version")) != Some(VERSION) {
            return Err(wrong(format!("`version` is not {VERSION}")));
        }
        let types = to_list(field(&value, "types")).ok_or_else(|| wrong("`types` is not a list"))?;
        Ok(Self { types: types.iter().map(to_type).collect::<Result<_, _>>()? })
    }
}

fn wrong(message: impl Into<String>) -> ParseError {
    ParseError { message: message.into() }
}

fn object<const N: usize>(fields: [(&str, Value); N]) -> Value {
    let mut object = Object::new();
    object.extend(fields.map(|(name, value)| (name.into(), value)));
    Value::Object(object)
}

fn list(values: impl Iterator<Item = Value>) -> Value {
    let mut list = Array::new();
    list.extend(values);
    Value::Array(list)
}

fn number(number: u64) -> Value {
    Value::Number(Number::U64(number))
}

fn text(text: &str) -> Value {
    Value::String(text.into())
}

/// The value of a field, unless it is missing or there are no fields.
fn field<'a>(value: &'a Value, name: &str) -> &'a Value {
    match value {
        Value::Object(object) => object.get(name).unwrap_or(&Value::Null),
        _ => &Value::Null,
    }
}

fn to_list(value: &Value) -> Option<&[Value]> {
    match value {
        Value::Array(list) => Some(list),
        _ => None,
    }
}

fn to_number(value: &Value) -> Option<u64> {
    match value {
        Value::Number(Number::U64(number)) => Some(*number),
        _ => None,
    }
}

fn to_text(value: &Value) -> Option<&str> {
    match value {
        Value::String(text) => Some(text),
        _ => None,
    }
}

fn of_type(ty: &TypeReport) -> Value {
    object([
        ("name", text(&ty.name)),
        ("line", number(ty.line)),
        ("element", text(&ty.element)),
        ("element_size", number(ty.element_size)),
        ("element_align", number(ty.element_align)),
        ("layout", text(ty.layout())),
        ("inline", number(ty.inline)),
        ("size", number(ty.size)),
        ("allocations", number(ty.allocations)),
        ("reallocations", number(ty.reallocations)),
        ("bytes", number(ty.bytes)),
        ("most_alive", number(ty.most_alive)),
        ("unseen", number(ty.unseen)),
        ("longest", number(ty.longest)),
        ("living", of_spread(&ty.living)),
        ("ended", of_spread(&ty.ended)),
    ])
}

fn of_spread(spread: &Spread) -> Value {
    let lengths = spread.lengths.iter().map(|(length, count)| list([length, count].into_iter().map(number)));
    object([("lengths", list(lengths)), ("spilled", number(spread.spilled))])
}

fn to_type(value: &Value) -> Result<TypeReport, ParseError> {
    let text = |name| {
        let text = to_text(field(value, name)).ok_or_else(|| wrong(format!("`{name}` is not a text")));
        text.map(str::to_string)
    };
    let number = |name| to_number(field(value, name)).ok_or_else(|| wrong(format!("`{name}` is not a number")));
    let layout = text("layout")?;
    let ty = TypeReport {
        name: text("name")?,
        line: number("line")?,
        element: text("element")?,
        element_size: number("element_size")?,
        element_align: number("element_align")?,
        layout: layout_of(&layout).ok_or_else(|| wrong(format!("there is no layout `{layout}`")))?,
        inline: number("inline")?,
        size: number("size")?,
        allocations: number("allocations")?,
        reallocations: number("reallocations")?,
        bytes: number("bytes")?,
        most_alive: number("most_alive")?,
        unseen: number("unseen")?,
        longest: number("longest")?,
        living: to_spread(field(value, "living"))?,
        ended: to_spread(field(value, "ended"))?,
    };
    if !ty.element_align.is_power_of_two() || ty.element_align > LARGEST_ALIGN {
        return Err(wrong("`element_align` is not an alignment"));
    }
    if !has_sums(&ty) {
        return Err(wrong("there are more vectors or allocations than 64 bits can count"));
    }
    Ok(ty)
}

/// Whether what is added up of the counts has 64 bits, too.
fn has_sums(ty: &TypeReport) -> bool {
    let mut counts =
        [&ty.ended, &ty.living].into_iter().flat_map(|spread| spread.lengths.iter().map(|(_, count)| count));
    counts.try_fold(0, u64::checked_add).is_some()
        && ty.ended.spilled.checked_add(ty.living.spilled).is_some()
        && ty.allocations.checked_add(ty.reallocations).is_some()
}

fn to_spread(value: &Value) -> Result<Spread, ParseError> {
    let pair = |value: &Value| match to_list(value) {
        Some([length, count]) => Some((to_number(length)?, to_number(count)?)),
        _ => None,
    };
    let lengths = to_list(field(value, "lengths"))
        .and_then(|pairs| pairs.iter().map(pair).collect::<Option<Vec<_>>>())
        .and_then(Histogram::of_pairs)
        .ok_or_else(|| wrong("`lengths` is not a list of lengths and counts"))?;
    let spilled = to_number(field(value, "spilled")).ok_or_else(|| wrong("`spilled` is not a number"))?;
    Ok(Spread { lengths, spilled })
}
