//! Reads a feed of depth updates from CSV.

use std::collections::HashMap;
use std::ops::Range;
use std::path::Path;

use csv::{ReaderBuilder, StringRecord};
use rust_decimal::Decimal;

use crate::input::Input;
use crate::program::Result;

/// The format, as `--help` explains it.
pub(crate) const FORMAT: &str = "\
Format of a feed: CSV, the header `sequence,time_ms,symbol,levels`, then one row per update.
  sequence  number of the update, larger than the one before
  time_ms   milliseconds since the feed began, not smaller than the one before
  symbol    what is traded
  levels    one field per level that changed, as many as there are: SIDE:PRICE:QUANTITY,
            SIDE is b (bid) or a (ask), and the quantity replaces the one at that price;
            0 removes the level
Example:  17,42,ALFA,b:101.25:300,b:101.20:0,a:101.30:150";

/// The first row of a feed.
pub(crate) const HEADER: &str = "sequence,time_ms,symbol,levels";

/// The columns before the levels.
const FIXED_COLUMNS: usize = 3;

/// Which side of the book.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    /// Those who want to buy.
    Bid,
    /// Those who want to sell.
    Ask,
}

/// A new quantity at a price.
#[derive(Clone, Copy)]
pub(crate) struct Level {
    /// The side of the book on which it changes.
    pub(crate) side: Side,
    /// The price, which is positive.
    pub(crate) price: Decimal,
    /// What is now offered at this price. Zero removes the level.
    pub(crate) quantity: Decimal,
}

/// One row of the feed.
pub(crate) struct Update {
    /// The number of the update.
    pub(crate) sequence: u64,
    /// Milliseconds since the feed began.
    pub(crate) time_ms: u64,
    /// Index into [`Feed::symbols`].
    pub(crate) symbol: usize,
    levels: Range<usize>,
}

/// A whole feed. All levels stand in one vector, so that reading leaves the allocator alone and an
/// example measures only its own vectors.
#[derive(Default)]
pub(crate) struct Feed {
    /// The symbols in the order in which they came up.
    pub(crate) symbols: Vec<String>,
    /// The updates in order.
    pub(crate) updates: Vec<Update>,
    levels: Vec<Level>,
}

impl Feed {
    /// Reads the feed at `path`, or from standard input when the path is `-`.
    ///
    /// # Errors
    ///
    /// When it cannot be read, or a row is malformed: then the message names the path and the line.
    pub(crate) fn read(path: &Path) -> Result<Self> {
        let input = Input::read(path)?;
        // Rows differ in length: one field per level.
        let mut reader = ReaderBuilder::new().has_headers(false).flexible(true).from_reader(input.text.as_bytes());
        let mut row = StringRecord::new();
        let mut feed = Self::default();
        let mut symbols = HashMap::new();
        let mut header_seen = false;
        while reader.read_record(&mut row)? {
            let result = if header_seen {
                feed.add_row(&row, &mut symbols)
            } else {
                header_seen = true;
                check_header(&row)
            };
            if let Err(message) = result {
                return input.error_at(start_of(&row, &input.text), message);
            }
        }
        if header_seen { Ok(feed) } else { input.error_at(0, format!("the header `{HEADER}` is missing")) }
    }

    /// The levels of an update of this feed.
    pub(crate) fn levels(&self, update: &Update) -> &[Level] {
        &self.levels[update.levels.clone()]
    }

    fn add_row(&mut self, row: &StringRecord, symbols: &mut HashMap<String, usize>) -> Result<(), String> {
        let mut fields = row.iter();
        let (Some(sequence), Some(time_ms), Some(symbol)) = (fields.next(), fields.next(), fields.next()) else {
            return Err(format!("a row has at least {} fields, not {}", FIXED_COLUMNS + 1, row.len()));
        };
        let sequence = whole_number("sequence", sequence)?;
        let time_ms = whole_number("time_ms", time_ms)?;
        if let Some(last) = self.updates.last() {
            if sequence <= last.sequence {
                return Err(format!("sequence {sequence} comes after {}", last.sequence));
            }
            if time_ms < last.time_ms {
                return Err(format!("time {time_ms} comes after {}", last.time_ms));
            }
        }
        if symbol.is_empty() {
            return Err("the symbol is empty".to_owned());
        }

        let start = self.levels.len();
        for field in fields {
            self.levels.push(parse_level(field)?);
        }
        let levels = start..self.levels.len();
        if levels.is_empty() {
            return Err("the update has no level".to_owned());
        }
        let symbol = match symbols.get(symbol) {
            Some(&index) => index,
            None => {
                self.symbols.push(symbol.to_owned());
                symbols.insert(symbol.to_owned(), self.symbols.len() - 1);
                self.symbols.len() - 1
            }
        };
        self.updates.push(Update { sequence, time_ms, symbol, levels });
        Ok(())
    }
}

fn check_header(row: &StringRecord) -> Result<(), String> {
    if row.iter().eq(HEADER.split(',')) { Ok(()) } else { Err(format!("the first row must be `{HEADER}`")) }
}

/// The byte at which the row starts. The reader's own position is that of the empty lines before
/// it, if there are any.
fn start_of(row: &StringRecord, text: &str) -> usize {
    let from = row.position().map_or(0, |position| position.byte() as usize);
    let skipped = text.as_bytes()[from..].iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
    from + skipped
}

fn whole_number(column: &str, field: &str) -> Result<u64, String> {
    field.parse().map_err(|_| format!("{column} `{field}` is not a whole number"))
}

fn parse_level(field: &str) -> Result<Level, String> {
    let wrong = |what: &str| format!("level `{field}`: {what}");
    let mut parts = field.split(':');
    let (Some(side), Some(price), Some(quantity), None) = (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Err(wrong("expected SIDE:PRICE:QUANTITY"));
    };
    let side = match side {
        "b" => Side::Bid,
        "a" => Side::Ask,
        _ => return Err(wrong("the side is `b` or `a`")),
    };
    let price = Decimal::from_str_exact(price).map_err(|_| wrong("the price is not a decimal number"))?;
    let quantity = Decimal::from_str_exact(quantity).map_err(|_| wrong("the quantity is not a decimal number"))?;
    if price <= Decimal::ZERO {
        return Err(wrong("the price must be positive"));
    }
    if quantity < Decimal::ZERO {
        return Err(wrong("the quantity must not be negative"));
    }
    Ok(Level { side, price, quantity })
}
