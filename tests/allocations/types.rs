//! The declared types that everything here runs on. A layout is one more line in each list.

use smallvec_runtime::define_smallvec;

define_smallvec! {
    pub(crate) type Word<T, const N: usize> = [T; N];
}

/// Runs a body for every layout, which is generic over element and inline capacity: `each_layout!(V => { … V<u8, 3> … })`.
macro_rules! each_layout {
    ($V:ident => $body:block) => {
        $crate::types::each_layout!(@ $V $body Word)
    };
    (@ $V:ident $body:block $($layout:ident)+) => {
        $({
            #[allow(unused_imports, reason = "under the name that the body uses")]
            use $crate::types::$layout as $V;
            $body
        })+
    };
}
pub(crate) use each_layout;
