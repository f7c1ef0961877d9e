//! Writes the tokens of a checked declaration: the struct here, the methods and impls in one file for each topic.

mod bulk;
mod capacity;
mod compare;
mod constants;
mod construct;
mod convert;
mod element;
pub(crate) mod examples;
mod features;
mod generics;
mod iterate;
mod layout;
mod leave;
mod literal_macro;
mod names;
mod primitive;
mod range;
mod slice;
mod traits;

use self::{generics::StructGenerics, names::Names};
use crate::{
    check::{Capacity, Layout, SmallVecDef},
    tokens::text,
};
use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use syn::{Meta, WherePredicate};

/// Expands a declaration.
pub(crate) fn expand(def: &SmallVecDef<'_>) -> TokenStream {
    let constants = constants::definitions(def);
    let structure = structure(def);
    let impls = impls(def);
    let literal_macro = literal_macro::literal_macro(def);
    // const __CHILDREN_INLINE: usize = …;
    // pub struct Children { … }
    // const _: () = { … };
    // macro_rules! children { … }
    quote! { #constants #structure #impls #literal_macro }
}

/// The type itself.
fn structure(def: &SmallVecDef<'_>) -> TokenStream {
    let doc = (!def.attributes.documented).then(|| doc_line(def));
    let attributes = attributes(&def.attributes.on_struct);
    let (vis, ident, generics) = (def.vis, def.ident, StructGenerics(def.generics));
    let predicates = predicates(def);
    let where_clause = (!predicates.is_empty()).then(|| quote!(where #predicates));
    let field = layout::field(def);
    // #[doc = "A small vector of `NodeId`, 4 of them inline."]
    // #[derive(Foreign)]
    // pub struct Children<T: Bound = Default> where T: Other, {
    //     storage: ::smallvec_runtime::__private0_1_0::Word<NodeId, 4>,
    // }
    quote! {
        #doc
        #attributes
        #vis struct #ident #generics #where_clause {
            #field,
        }
    }
}

/// The methods and impls. One `const _` keeps their imports away from the user's module.
fn impls(def: &SmallVecDef<'_>) -> TokenStream {
    let gates = attributes(&def.attributes.on_impls);
    let names = Names::new(def);
    let private = &names.private;
    let checks = [layout::check_len(def), layout::check_inline(def), layout::max_size(def)];
    let methods = [
        construct::methods(&names),
        capacity::methods(&names),
        element::methods(&names),
        bulk::methods(&names),
        range::methods(&names),
        leave::methods(&names),
    ];
    let methods_for_clone = [construct::methods_for_clone(&names), bulk::methods_for_clone(&names)];
    let link = link_to_examples();
    let inherent = [
        names.inherent(quote!(), quote!(#(#methods)*)),
        names.inherent(names.if_item(quote!(::core::clone::Clone)), quote!(#(#methods_for_clone)*)),
        names.inherent(names.if_item(quote!(::core::cmp::PartialEq)), bulk::methods_for_eq(&names)),
    ];
    let traits = [
        traits::impls(&names),
        slice::impls(&names),
        compare::impls(&names),
        convert::impls(&names),
        iterate::impls(&names),
        traits::copy(def, &names),
        features::impls(def, &names),
    ];
    let methods_for_alloc = [construct::methods_for_alloc(&names), leave::methods_for_alloc(&names)];
    let with_alloc = [
        names.inherent(quote!(), quote!(#(#methods_for_alloc)*)),
        names.inherent(names.if_item(names.array_element()), leave::methods_for_arrays(&names)),
        compare::impls_for_alloc(&names),
        convert::impls_for_alloc(&names),
    ];
    // #[cfg(unix)]
    // const _: () = {
    //     #[doc = "Every method is shown with an example on …"]
    //     impl Children { pub const fn new() -> Self { … } … }
    //     impl SmallVector for Children { … }
    //     …
    //     if_alloc! { impl Children { pub fn from_vec(…) … } … }
    //     const _: () = check_size("Children", …);
    // };
    quote! {
        #gates
        const _: () = {
            #link
            #(#inherent)*
            #(#traits)*
            #private::if_alloc! { #(#with_alloc)* }
            #(#checks)*
        };
    }
}

/// The docs of the methods as a whole, which hold no code block: that would be a doc test of the user's crate.
fn link_to_examples() -> TokenStream {
    let page = concat!(
        " Every method is shown with an example on [the page of a declared type](https://docs.rs/smallvec-runtime/",
        env!("CARGO_PKG_VERSION"),
        "/smallvec_runtime/browse/struct.Example.html).",
    );
    quote!(#[doc = #page])
}

/// `::smallvec_runtime`
fn krate(def: &SmallVecDef<'_>) -> TokenStream {
    def.krate.as_ref().map_or_else(|| quote!(::smallvec_runtime), ToTokens::to_token_stream)
}

/// The runtime's module for generated code, which changes its name with every release, so that nobody
/// builds on it and the two crates cannot be mixed up.
fn private(def: &SmallVecDef<'_>) -> TokenStream {
    let krate = krate(def);
    let module = format_ident!(
        "__private{}_{}_{}",
        env!("CARGO_PKG_VERSION_MAJOR"),
        env!("CARGO_PKG_VERSION_MINOR"),
        env!("CARGO_PKG_VERSION_PATCH"),
    );
    // ::smallvec_runtime::__private0_1_0
    quote!(#krate::#module)
}

/// `#[doc = " A small vector of `NodeId`, 4 of them inline."]`
fn doc_line(def: &SmallVecDef<'_>) -> TokenStream {
    let element = text(&def.element);
    let count = match &def.capacity {
        Capacity::Literal(capacity) | Capacity::Parameter(capacity) => format!("{} of them", text(capacity)),
        Capacity::Computed(capacity) => format!("`{}` of them", text(capacity)),
        Capacity::Budget(bytes) => format!("as many as fit in `{}` bytes", text(bytes)),
    };
    let line = match def.layout {
        Layout::Fixed { .. } => format!(" A vector of `{element}` that never spills: {count}, and no more."),
        _ => format!(" A small vector of `{element}`, {count} inline."),
    };
    quote!(#[doc = #line])
}

/// `#[cfg(unix)] #[deprecated]`
fn attributes(metas: &[Meta]) -> TokenStream {
    quote!(#(#[#metas])*)
}

/// `T: Other, 'a: 'b,` of both clauses
fn predicates(def: &SmallVecDef<'_>) -> TokenStream {
    let clauses = [def.generics.where_clause.as_ref(), def.trailing_where];
    let predicates = clauses.into_iter().flatten().flat_map(|clause| &clause.predicates);
    predicates.map(|predicate: &WherePredicate| quote!(#predicate,)).collect()
}
