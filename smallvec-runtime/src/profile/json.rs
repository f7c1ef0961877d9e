//! A report as JSON, and back.

use super::histogram::{Histogram, Spread};
use super::report::{Report, TypeReport, layout_of};
use alloc::format;
use alloc::string::{String, ToString};
use core::fmt;
use serde_json::{Value, json};

/// The version of the format. It goes up when an older reader would misread it.
const VERSION: u64 = 1;

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
        let types: Value = self.types.iter().map(of_type).collect();
        format!("{:#}\n", json!({ "version": VERSION, "types": types }))
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
        let value: Value = serde_json::from_str(json).map_err(|error| wrong(error.to_string()))?;
        if value["version"] != VERSION {
            return Err(wrong(format!("`version` is not {VERSION}")));
        }
        let types = value["types"].as_array().ok_or_else(|| wrong("`types` is not a list"))?;
        Ok(Self { types: types.iter().map(to_type).collect::<Result<_, _>>()? })
    }
}

fn wrong(message: impl Into<String>) -> ParseError {
    ParseError { message: message.into() }
}

fn of_type(ty: &TypeReport) -> Value {
    json!({
        "name": ty.name,
        "line": ty.line,
        "element": ty.element,
        "element_size": ty.element_size,
        "element_align": ty.element_align,
        "layout": ty.layout(),
        "inline": ty.inline,
        "size": ty.size,
        "allocations": ty.allocations,
        "reallocations": ty.reallocations,
        "bytes": ty.bytes,
        "most_alive": ty.most_alive,
        "unseen": ty.unseen,
        "longest": ty.longest,
        "living": of_spread(&ty.living),
        "ended": of_spread(&ty.ended),
    })
}

fn of_spread(spread: &Spread) -> Value {
    let lengths: Value = spread.lengths.iter().map(|(length, count)| json!([length, count])).collect();
    json!({ "lengths": lengths, "spilled": spread.spilled })
}

fn to_type(value: &Value) -> Result<TypeReport, ParseError> {
    let text = |name| value[name].as_str().map(str::to_string).ok_or_else(|| wrong(format!("`{name}` is not a text")));
    let number = |name| value[name].as_u64().ok_or_else(|| wrong(format!("`{name}` is not a number")));
    let layout = text("layout")?;
    Ok(TypeReport {
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
        living: to_spread(&value["living"])?,
        ended: to_spread(&value["ended"])?,
    })
}

fn to_spread(value: &Value) -> Result<Spread, ParseError> {
    let pair = |value: &Value| match value.as_array().map(|pair| &**pair) {
        Some([length, count]) => Some((length.as_u64()?, count.as_u64()?)),
        _ => None,
    };
    let lengths =
        value["lengths"].as_array().and_then(|pairs| pairs.iter().map(pair).collect::<Option<alloc::vec::Vec<_>>>());
    let lengths =
        lengths.and_then(Histogram::of_pairs).ok_or_else(|| wrong("`lengths` is not a list of lengths and counts"))?;
    let spilled = value["spilled"].as_u64().ok_or_else(|| wrong("`spilled` is not a number"))?;
    Ok(Spread { lengths, spilled })
}
