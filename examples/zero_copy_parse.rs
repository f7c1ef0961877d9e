//! Splits every line of a text into fields that borrow from it, and reports how many lines have
//! more fields than fit inline.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use smallvec_runtime::small_vec;

use input::Input;
use program::{Result, grouped};

#[path = "common/input.rs"]
mod input;
#[path = "common/program.rs"]
mod program;

/// The fields of a message. Most messages have few.
#[small_vec(inline = 8)]
type Fields<'a> = &'a str;

/// A message that copies nothing: its fields are parts of the line it was parsed from.
#[derive(Clone)]
struct ParsedMessage<'a> {
    fields: Fields<'a>,
}

impl<'a> ParsedMessage<'a> {
    fn parse(line: &'a str, separator: char) -> Self {
        Self { fields: line.split(separator).collect() }
    }
}

/// Split the lines of a text into fields without copying, and count the lines that spill.
///
/// The fields of a line are borrowed and stand in a small vector with room for eight. Try it on
/// examples/data/depth.csv.
#[derive(Parser)]
#[command(name = "zero_copy_parse", verbatim_doc_comment)]
struct Arguments {
    /// The text, `-` for standard input
    #[arg(value_name = "FILE")]
    path: PathBuf,
    /// What stands between two fields
    #[arg(long, value_name = "CHAR", default_value_t = ',')]
    separator: char,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    program::run(|out| {
        let input = Input::read(&arguments.path)?;
        writeln!(out, "{}", arguments.path.display())?;
        report(out, &input.text, arguments.separator)
    })
}

fn report(out: &mut dyn Write, text: &str, separator: char) -> Result {
    let (mut lines, mut fields, mut spilled) = (0_usize, 0, 0_usize);
    let mut longest: Option<(usize, ParsedMessage<'_>)> = None;
    for line in text.lines() {
        let message = ParsedMessage::parse(line, separator);
        lines += 1;
        fields += message.fields.len();
        spilled += usize::from(message.fields.spilled());
        if longest.as_ref().is_none_or(|(_, longest)| message.fields.len() > longest.fields.len()) {
            longest = Some((lines, message));
        }
    }

    let percent = 100.0 * spilled as f64 / lines.max(1) as f64;
    let inline_size = Fields::new().inline_size();
    writeln!(out, "{} lines, {} fields", grouped(lines), grouped(fields))?;
    writeln!(out, "{} lines ({percent:.2} %) have more than {inline_size} fields and spilled", grouped(spilled))?;
    if let Some((line, message)) = longest {
        let fields = &message.fields;
        writeln!(
            out,
            "line {line} has the most, {} from `{}` to `{}`",
            fields.len(),
            fields[0],
            fields[fields.len() - 1]
        )?;
    }
    Ok(())
}
