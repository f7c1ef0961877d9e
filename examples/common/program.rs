//! What every example does around its work: exit codes, the broken pipe, readable numbers.

use std::error::Error;
use std::io::{self, Write};
use std::process::ExitCode;

/// The result of an example. Its error is printed as it is.
pub(crate) type Result<T = (), E = Box<dyn Error>> = std::result::Result<T, E>;

/// Runs `work` on a buffered standard output and turns its result into an exit code: 0 for success,
/// 1 after an error, which it prints.
///
/// A reader that closes the pipe early (`| head`) has all it wanted, so that is success.
pub(crate) fn run(work: impl FnOnce(&mut dyn Write) -> Result) -> ExitCode {
    let mut out = io::BufWriter::new(io::stdout().lock());
    match work(&mut out).and_then(|()| Ok(out.flush()?)) {
        Err(error) if !is_broken_pipe(&*error) => {
            // What was printed before the error comes before it on a terminal too. Nobody is left
            // to hear about a failure here.
            _ = out.flush();
            _ = writeln!(io::stderr(), "error: {error}");
            ExitCode::FAILURE
        }
        _ => ExitCode::SUCCESS,
    }
}

fn is_broken_pipe(error: &(dyn Error + 'static)) -> bool {
    error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}

/// The number with a comma between groups of three digits: `12,345`.
pub(crate) fn grouped(number: impl TryInto<u128>) -> String {
    let digits = number.try_into().unwrap_or(u128::MAX).to_string();
    let mut text = String::with_capacity(digits.len() * 4 / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index) % 3 == 0 {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
