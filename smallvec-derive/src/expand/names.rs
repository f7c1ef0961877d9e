//! The token pieces that the expansion is put together from.

use super::constants::{inline, inline_as_value};
use super::generics::{arguments, parameters, parameters_without_bounds};
use super::layout::{self, storage};
use super::{krate, predicates, private, private_of};
use crate::check::SmallVecDef;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::ext::IdentExt;

/// A checked declaration, as the pieces of tokens that stand in every method and impl.
pub(crate) struct Names {
    /// `::smallvec_runtime`
    pub(crate) krate: TokenStream,
    /// `::smallvec_runtime::__private0_1_0`
    pub(crate) private: TokenStream,
    /// `"Fields"`
    pub(crate) name: TokenStream,
    /// `Fields<'a, T, K,>`
    pub(crate) vector: TokenStream,
    /// `'a, T, const K: usize,`, of an alias of the vector, which has no bounds
    pub(crate) alias_params: TokenStream,
    /// `'a, T, K,`
    pub(crate) args: TokenStream,
    /// `&'a T`
    pub(crate) item: TokenStream,
    /// `4`
    pub(crate) inline: TokenStream,
    /// `4`, or a block in which the docs do not show a private constant
    pub(crate) inline_as_value: TokenStream,
    /// `::smallvec_runtime::__private0_1_0::Word<&'a T, 4>`
    pub(crate) storage: TokenStream,
    /// `Word`
    layout: TokenStream,
    /// `::smallvec_runtime::__private0_1_0::Word`, of which the rest is inferred
    pub(crate) constructor: TokenStream,
    /// `'a, T: Bound, const K: usize,`
    params: TokenStream,
    /// `T: Other,`
    predicates: TokenStream,
}

impl Names {
    /// The pieces of a declaration.
    pub(crate) fn new(def: &SmallVecDef<'_>) -> Self {
        let (args, alias_params) = (arguments(def.generics), parameters_without_bounds(def.generics));
        let (ident, private, layout) = (def.ident, private(def), layout::name(def));
        Self {
            krate: krate(def),
            name: ident.unraw().to_string().to_token_stream(),
            vector: quote!(#ident<#args>),
            alias_params,
            args,
            item: def.element.clone(),
            inline: inline(def),
            inline_as_value: inline_as_value(def),
            storage: storage(def),
            layout: layout.to_token_stream(),
            constructor: quote!(#private::#layout),
            private,
            params: parameters(def.generics),
            predicates: predicates(def),
        }
    }

    /// What stands for the pieces in the template, which [`as_arguments`](Self::as_arguments) replaces.
    pub(crate) fn symbols() -> Self {
        let krate = quote!($crate);
        let private = private_of(&krate);
        Self {
            name: quote!($name),
            vector: quote!($vector),
            alias_params: quote!($($alias_params)*),
            args: quote!($($args)*),
            item: quote!($item),
            inline: quote!($inline),
            inline_as_value: quote!($inline_as_value),
            storage: quote!($storage),
            layout: quote!($layout),
            constructor: quote!(#private::$layout),
            params: quote!($($params)*),
            predicates: quote!($($predicates)*),
            krate,
            private,
        }
    }

    /// What the template takes.
    pub(crate) fn matcher() -> TokenStream {
        quote! {
            $name:literal $inline:tt $inline_as_value:tt $layout:ident [$vector:ty] [$item:ty] [$storage:ty]
            [$($params:tt)*] [$($alias_params:tt)*] [$($args:tt)*] [$($predicates:tt)*]
        }
    }

    /// The pieces in the order in which the template takes them.
    ///
    /// `"Fields" 4 4 Word [Fields<'a, T,>] [&'a T] [Word<&'a T, 4>] …`
    pub(crate) fn as_arguments(&self) -> TokenStream {
        let Self {
            name,
            inline,
            inline_as_value,
            layout,
            vector,
            item,
            storage,
            params,
            alias_params,
            args,
            predicates,
            ..
        } = self;
        quote! {
            #name #inline #inline_as_value #layout [#vector] [#item] [#storage] [#params] [#alias_params] [#args] [#predicates]
        }
    }

    /// `[&'a T; 4]`
    pub(crate) fn array(&self) -> TokenStream {
        let (item, inline) = (&self.item, &self.inline);
        quote!([#item; #inline])
    }

    /// `::smallvec_runtime::__private0_1_0::ArrayElement`
    pub(crate) fn array_element(&self) -> TokenStream {
        let private = &self.private;
        quote!(#private::ArrayElement)
    }

    /// A bound that may not hold: what it stands on is then absent. Without the binder an unmet bound on a type without
    /// parameters would be an error (rust-lang/rust#48214).
    ///
    /// `for<'__any> &'a T: Clone,`
    pub(crate) fn if_item(&self, bound: impl ToTokens) -> TokenStream {
        let item = &self.item;
        quote!(for<'__any> #item: #bound,)
    }

    /// An impl of the type's own methods.
    ///
    /// `impl<'a, T: Bound, const K: usize,> Fields<'a, T, K,> where T: Other, #condition { #methods }`
    pub(crate) fn inherent(&self, condition: TokenStream, methods: TokenStream) -> TokenStream {
        let (params, vector, predicates) = (&self.params, &self.vector, &self.predicates);
        quote! {
            impl<#params> #vector where #predicates #condition { #methods }
        }
    }

    /// The head of an impl of a trait for the type; [`Impl::items`] completes it.
    pub(crate) fn implement(&self, of: TokenStream) -> Impl<'_> {
        Impl {
            names: self,
            unsafety: None,
            lifetime: None,
            params: None,
            of,
            target: self.vector.clone(),
            condition: None,
        }
    }

    /// What a macro of the runtime needs to implement a trait that stands behind a feature.
    ///
    /// `[Fields<'a, T, K,>] ['a, T: Bound, const K: usize,] [T: Other,] [&'a T]`
    pub(crate) fn bundle(&self) -> TokenStream {
        let (vector, params, predicates, item) = (&self.vector, &self.params, &self.predicates, &self.item);
        quote!([#vector] [#params] [#predicates] [#item])
    }
}

/// An impl of a trait, before its items are known.
pub(crate) struct Impl<'a> {
    names: &'a Names,
    unsafety: Option<TokenStream>,
    lifetime: Option<TokenStream>,
    params: Option<TokenStream>,
    of: TokenStream,
    target: TokenStream,
    condition: Option<TokenStream>,
}

impl Impl<'_> {
    /// The trait is unsafe to implement.
    pub(crate) fn unsafely(mut self) -> Self {
        self.unsafety = Some(quote!(unsafe));
        self
    }

    /// A lifetime beside the declared parameters, `'__s`; it is put before them.
    pub(crate) fn lifetime(mut self, lifetime: impl Into<Option<TokenStream>>) -> Self {
        self.lifetime = lifetime.into().map(|lifetime| quote!(#lifetime,));
        self
    }

    /// Parameters beside the declared ones, `__U, const __M: usize`; they are put behind them.
    pub(crate) fn params(mut self, params: impl Into<Option<TokenStream>>) -> Self {
        self.params = params.into();
        self
    }

    /// The trait is implemented for this type, instead of the vector.
    pub(crate) fn on(mut self, target: TokenStream) -> Self {
        self.target = target;
        self
    }

    /// Predicates beside the declared ones.
    pub(crate) fn when(mut self, condition: TokenStream) -> Self {
        self.condition = Some(condition);
        self
    }

    /// `impl<'__s, 'a, T: Bound, const K: usize, __U> PartialEq<Fields<'a, T, K,>> for Vec<__U> where … { … }`
    pub(crate) fn items(self, items: TokenStream) -> TokenStream {
        let Self { names, unsafety, lifetime, params, of, target, condition } = self;
        let (declared, predicates) = (&names.params, &names.predicates);
        quote! {
            #[automatically_derived]
            #unsafety impl<#lifetime #declared #params> #of for #target where #predicates #condition { #items }
        }
    }
}
