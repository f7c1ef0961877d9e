//! Collects every mistake in a declaration, so that the user sees all of them in one go.

use proc_macro2::TokenStream;
use quote::ToTokens;
use std::{cell::RefCell, fmt::Display, thread};

/// The mistakes found so far. It must be drained by [`Report::drain`]: dropping a report that still holds
/// errors panics, because the declaration would expand as if nothing were wrong with it.
#[derive(Debug, Default)]
pub(crate) struct Report {
    errors: RefCell<Vec<syn::Error>>,
}

impl Report {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// Adds an error that underlines all of `tokens`.
    pub(crate) fn error(&self, tokens: impl ToTokens, message: impl Display) {
        self.push(syn::Error::new_spanned(tokens, message));
    }

    /// Adds an error that a parser returned, or several in one.
    pub(crate) fn push(&self, error: syn::Error) {
        self.errors.borrow_mut().extend(error);
    }

    /// Hands out what was collected, as `compile_error!`s in the order of discovery.
    pub(crate) fn drain(&self) -> TokenStream {
        self.drain_each().into_iter().collect()
    }

    /// Hands out what was collected, each by itself.
    pub(crate) fn drain_each(&self) -> Vec<TokenStream> {
        self.errors.take().iter().map(syn::Error::to_compile_error).collect()
    }

    /// The collected messages, for tests.
    #[cfg(test)]
    pub(crate) fn messages(&self) -> Vec<String> {
        self.errors.take().iter().map(ToString::to_string).collect()
    }
}

impl Drop for Report {
    fn drop(&mut self) {
        // A second panic while unwinding would abort and hide the first.
        if !thread::panicking() {
            assert!(self.errors.get_mut().is_empty(), "errors of a declaration were never reported");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proc_macro2::Span;

    #[test]
    fn a_clean_report_expands_to_nothing() {
        assert!(Report::new().drain().is_empty());
    }

    #[test]
    fn every_error_is_drained() {
        let report = Report::new();
        report.push(syn::Error::new(Span::call_site(), "first"));
        report.push(syn::Error::new(Span::call_site(), "second"));
        let errors = report.drain().to_string();
        assert!(errors.contains("first") && errors.contains("second"));
        assert!(report.drain().is_empty());
    }

    #[test]
    #[should_panic(expected = "never reported")]
    fn dropping_unreported_errors_panics() {
        let report = Report::new();
        report.push(syn::Error::new(Span::call_site(), "forgotten"));
    }
}
