//! Checks the options in bytes.

use crate::{
    args::Arg,
    check::{
        number::Subject,
        parameters::{self, with_static_lifetimes},
    },
    declaration::Declaration,
    report::Report,
};
use proc_macro2::TokenStream;

const SIZE: Subject = Subject {
    the: "the size",
    unit: "bytes",
    example: "64",
    negative: "write how many bytes the struct may take",
    most: i64::MAX as u64,
    too_large: "no struct can take so many bytes",
};

/// Checks the value of `size` or `max_size`; nothing after an error.
pub(super) fn check(arg: &Arg<TokenStream>, declaration: &Declaration, report: &Report) -> Option<TokenStream> {
    let generics = &declaration.generics;
    let number = SIZE.check(&arg.tokens, report);
    if let Some(parameter) = parameters::of_size(generics).first() {
        let option = &arg.name;
        let instead = if option == "size" { "write `inline = 4`, or " } else { "remove the option, or " };
        report.error(
            option,
            format_args!(
                "stable Rust cannot compute the size of a struct from the parameter `{parameter}`, as `{option}` \
                 would have it; {instead}declare a type without parameters"
            ),
        );
        return None;
    }
    number?;
    Some(with_static_lifetimes(arg.value.clone(), generics))
}
