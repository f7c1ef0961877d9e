//! The template: what all declarations have in common, as macros by example that the runtime defines once. A declaration is a
//! call of them, so that rustc, and not this crate, writes the some 10 000 tokens of each. That saves a quarter of what a
//! declaration costs from cold, and two fifths after an edit elsewhere.

use super::{impls, impls_for_alloc, names::Names, versioned};
use proc_macro2::{Delimiter, Group, Literal, TokenStream, TokenTree};
use quote::quote;
use syn::LitStr;

const IMPLS: &str = "__impls";
const IMPLS_FOR_ALLOC: &str = "__impls_for_alloc";

/// Defines the template.
pub(crate) fn definition() -> TokenStream {
    let names = Names::symbols();
    let (matcher, arguments) = (Names::matcher(), names.as_arguments());
    let (name, name_for_alloc) = (versioned(IMPLS), versioned(IMPLS_FOR_ALLOC));
    let (impls, for_alloc) = (with_long_docs(impls(&names)), with_long_docs(impls_for_alloc(&names)));
    // macro_rules! __impls0_1_0 {
    //     ($name:literal $inline:tt …) => { impl $vector { … } … $crate::__impls_for_alloc0_1_0! { $name $inline … } };
    // }
    quote! {
        #[doc(hidden)]
        #[macro_export]
        macro_rules! #name {
            (#matcher) => {
                #impls
                $crate::#name_for_alloc! { #arguments }
            };
        }

        #[cfg(feature = "alloc")]
        #[doc(hidden)]
        #[macro_export]
        macro_rules! #name_for_alloc {
            (#matcher) => { #for_alloc };
        }

        #[cfg(not(feature = "alloc"))]
        #[doc(hidden)]
        #[macro_export]
        macro_rules! #name_for_alloc {
            ($($arguments:tt)*) => {};
        }
    }
}

/// Calls the template for a declaration.
///
/// `::smallvec_runtime::__impls0_1_0! { "Children" 4 4 Word [Children<>] [NodeId] … }`
pub(super) fn call(names: &Names) -> TokenStream {
    let (krate, name, arguments) = (&names.krate, versioned(IMPLS), names.as_arguments());
    quote!(#krate::#name! { #arguments })
}

/// Joins the lines of each doc comment: rustc treats every line as an attribute of its own.
fn with_long_docs(tokens: TokenStream) -> TokenStream {
    let mut joined = TokenStream::new();
    let mut lines = Vec::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        if let (TokenTree::Punct(hash), Some(TokenTree::Group(group))) = (&token, tokens.peek()) {
            if let ('#', Some(line)) = (hash.as_char(), text_of_doc(group.stream())) {
                tokens.next();
                lines.push(line);
                continue;
            }
        }
        if !lines.is_empty() {
            joined.extend(doc(&lines.join("\n")));
            lines.clear();
        }
        joined.extend([match token {
            TokenTree::Group(group) if group.delimiter() != Delimiter::None => {
                Group::new(group.delimiter(), with_long_docs(group.stream())).into()
            }
            token => token,
        }]);
    }
    joined
}

/// `#[doc = r#"…"#]`, as there is nothing to unescape in that.
fn doc(text: &str) -> TokenStream {
    let literal = format!("r#\"{text}\"#").parse().unwrap_or_else(|_| Literal::string(text));
    quote!(#[doc = #literal])
}

/// The text of the attribute `doc = "…"`.
pub(super) fn text_of_doc(attribute: TokenStream) -> Option<String> {
    let [TokenTree::Ident(name), TokenTree::Punct(_), TokenTree::Literal(text)] = &*Vec::from_iter(attribute) else {
        return None;
    };
    let text = syn::parse_str::<LitStr>(&text.to_string()).ok()?;
    (name == "doc").then(|| text.value())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_lines_of_docs_are_joined() {
        let tokens = quote! {
            /// One "line".
            ///
            /// Another.
            #[inline]
            fn f() {
                /// A third.
                const C: u8 = 0;
            }
        };
        let joined = quote! {
            #[doc = r#" One "line".

 Another."#]
            #[inline]
            fn f() {
                #[doc = r#" A third."#]
                const C: u8 = 0;
            }
        };
        assert_eq!(with_long_docs(tokens).to_string(), joined.to_string());
    }
}
