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
pub(crate) mod template;
mod traits;

use self::{generics::StructGenerics, names::Names};
use crate::{
    check::{Capacity, Layout, SmallVecDef},
    tokens::text,
};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::{Meta, WherePredicate};

/// Expands a declaration. What it has in common with all others is in the [template](mod@template), of which this is a call.
pub(crate) fn expand(def: &SmallVecDef<'_>) -> TokenStream {
    expand_with(def, template::call)
}

/// Expands a declaration to all that the template makes of it.
pub(crate) fn expand_in_full(def: &SmallVecDef<'_>) -> TokenStream {
    expand_with(def, |names| {
        let (impls, for_alloc) = (impls(names), impls_for_alloc(names));
        quote!(#impls #for_alloc)
    })
}

fn expand_with(def: &SmallVecDef<'_>, impls: impl FnOnce(&Names) -> TokenStream) -> TokenStream {
    let constants = constants::definitions(def);
    let structure = structure(def);
    let gates = attributes(&def.attributes.on_impls);
    let names = Names::new(def);
    let impls = impls(&names);
    let for_this = [iterate::extend(def, &names), traits::copy(def, &names), features::spills(def, &names)];
    let checks = [layout::check_len(def), layout::check_inline(def), layout::max_size(def)];
    let literal_macro = literal_macro::literal_macro(def);
    // One `const _` keeps the imports of the impls away from the user's module.
    //
    // const __Children_INLINE: usize = …;
    // pub struct Children { … }
    // #[cfg(unix)]
    // const _: () = {
    //     impls! { "Children" 4 … }
    //     impl Copy for Children {}
    //     const _: () = check_size("Children", …);
    // };
    // macro_rules! children { … }
    quote! {
        #constants
        #structure
        #gates
        const _: () = {
            #impls
            #(#for_this)*
            #(#checks)*
        };
        #literal_macro
    }
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

/// The methods and impls that all declarations have, but those that need `alloc`.
fn impls(names: &Names) -> TokenStream {
    let methods = [
        construct::methods(names),
        capacity::methods(names),
        element::methods(names),
        bulk::methods(names),
        range::methods(names),
        leave::methods(names),
    ];
    let methods_for_clone = [construct::methods_for_clone(names), bulk::methods_for_clone(names)];
    let link = link_to_examples();
    let inherent = [
        names.inherent(quote!(), quote!(#(#methods)*)),
        names.inherent(names.if_item(quote!(::core::clone::Clone)), quote!(#(#methods_for_clone)*)),
        names.inherent(names.if_item(quote!(::core::cmp::PartialEq)), bulk::methods_for_eq(names)),
    ];
    let traits = [
        traits::impls(names),
        slice::impls(names),
        compare::impls(names),
        convert::impls(names),
        iterate::impls(names),
        features::impls(names),
    ];
    // #[doc = "Every method is shown with an example on …"]
    // impl Children { pub const fn new() -> Self { … } … }
    // impl SmallVector for Children { … }
    // …
    quote! {
        #link
        #(#inherent)*
        #(#traits)*
    }
}

/// Those that need `alloc`.
fn impls_for_alloc(names: &Names) -> TokenStream {
    let methods = [construct::methods_for_alloc(names), leave::methods_for_alloc(names)];
    // impl Children { pub fn from_vec(…) … }
    // impl From<Vec<NodeId>> for Children { … }
    // …
    [
        names.inherent(quote!(), quote!(#(#methods)*)),
        names.inherent(names.if_item(names.array_element()), leave::methods_for_arrays(names)),
        compare::impls_for_alloc(names),
        convert::impls_for_alloc(names),
    ]
    .into_iter()
    .collect()
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
    private_of(&krate(def))
}

/// The same, of the runtime by this path.
fn private_of(krate: &TokenStream) -> TokenStream {
    let module = versioned("__private");
    // ::smallvec_runtime::__private0_1_0
    quote!(#krate::#module)
}

/// A name of the runtime that changes with every release.
fn versioned(name: &str) -> Ident {
    let version = [env!("CARGO_PKG_VERSION_MAJOR"), env!("CARGO_PKG_VERSION_MINOR"), env!("CARGO_PKG_VERSION_PATCH")];
    format_ident!("{name}{}", version.join("_"))
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
