//! The names of the template's parameters and variables, as functions.
//!
//! A parameter `len` is a pattern, and a constant, static, unit struct or variant of that name in the user's scope would make it one
//! that does not match (E0530). A function hides those and is no pattern. The expansion imports these inside its `const _`.

/// Defines the functions.
macro_rules! names {
    ($($name:ident)*) => {
        $(
            #[doc(hidden)]
            pub fn $name() {}
        )*
    };
}

names! {
    additional array at buf buffer buffers bufs byte bytes capacity count cow deque deserializer element f filter
    formatter generator heap index items iter iterable key len length min_capacity new_cap new_len ops other out
    par_iter parameters place predicate ptr range reader replace_with resolver same_bucket serializer slice source src
    state storage string tracker u value vec vector writer
}
