//! `JsonSchema`: a list, which says how long it may be if the vector never spills.

/// See [`features`](crate::features).
#[cfg(feature = "schemars")]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_schemars {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
        impl<$($params)*> __sv::schemars::JsonSchema for $vector
        where
            $($predicates)*
            for<'__any> $item: __sv::schemars::JsonSchema,
        {
            fn inline_schema() -> __sv::bool {
                true
            }

            fn schema_name() -> __sv::schemars::Name {
                __sv::schemars::schema_name::<$vector>()
            }

            fn schema_id() -> __sv::schemars::Name {
                __sv::schemars::schema_id::<$vector>()
            }

            fn json_schema(generator: &mut __sv::schemars::SchemaGenerator) -> __sv::schemars::Schema {
                __sv::schemars::json_schema::<$vector>(generator)
            }
        }
    };
}

/// See [`features`](crate::features).
#[cfg(not(feature = "schemars"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_schemars {
    ($($pieces:tt)*) => {
        __sv::feature_is_off! { "schemars" }
    };
}

#[cfg(feature = "schemars")]
pub use self::implementation::*;

#[cfg(feature = "schemars")]
mod implementation {
    pub use schemars::{JsonSchema, Schema, SchemaGenerator};

    use crate::SmallVector;
    use crate::storage::Storage;
    use alloc::borrow::Cow;
    use alloc::format;

    /// The type of names.
    pub type Name = Cow<'static, str>;

    /// Returns how many elements there can be, if the vector never spills.
    fn most<V: SmallVector>() -> Option<usize> {
        (V::Storage::LIMIT == V::INLINE_SIZE).then_some(V::INLINE_SIZE)
    }

    /// `JsonSchema::schema_name`.
    pub fn schema_name<V: SmallVector>() -> Name
    where
        V::Item: JsonSchema,
    {
        let item = V::Item::schema_name();
        match most::<V>() {
            None => format!("Array_of_{item}").into(),
            Some(most) => format!("Array_up_to_size_{most}_of_{item}").into(),
        }
    }

    /// `JsonSchema::schema_id`.
    pub fn schema_id<V: SmallVector>() -> Name
    where
        V::Item: JsonSchema,
    {
        let item = V::Item::schema_id();
        match most::<V>() {
            None => format!("[{item}]").into(),
            Some(most) => format!("[{item}; ..={most}]").into(),
        }
    }

    /// `JsonSchema::json_schema`.
    pub fn json_schema<V: SmallVector>(generator: &mut SchemaGenerator) -> Schema
    where
        V::Item: JsonSchema,
    {
        let mut schema = schemars::json_schema!({
            "type": "array",
            "items": generator.subschema_for::<V::Item>(),
        });
        if let Some(most) = most::<V>() {
            schema.insert("maxItems".into(), most.into());
        }
        schema
    }
}
