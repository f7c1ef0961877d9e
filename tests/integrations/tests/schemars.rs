//! schemars: the schema of `Vec`, with the number of elements of what never spills.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema, schema_for};
use serde_json::json;
use smallvec_integrations::{each, layouts, limit};
use smallvec_runtime::small_vec;
use std::borrow::Cow;

mod named {
    use super::{Named, layouts};

    layouts! { impls(schemars); Named; 3 }
}

layouts! { impls(schemars); u32; 4 }

/// An element whose schema stands in the definitions.
struct Named;

impl JsonSchema for Named {
    fn schema_name() -> Cow<'static, str> {
        "Named".into()
    }

    fn schema_id() -> Cow<'static, str> {
        "tests::Named".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string" })
    }
}

/// Checks the schema against that of `Vec`, but for the number of elements.
macro_rules! check {
    ($V:ty, $item:ty, $inline:literal) => {
        let (mut ours, mut theirs) = (schema_for!($V), schema_for!(Vec<$item>));
        let item = <$item>::schema_name();
        if limit::<$V>() == $inline {
            assert_eq!(ours.remove("maxItems"), Some(json!($inline)));
            assert_eq!(ours.remove("title"), Some(json!(format!("Array_up_to_size_{}_of_{item}", $inline))));
            theirs.remove("title");
            assert_eq!(<$V>::schema_id(), format!("[{}; ..={}]", <$item>::schema_id(), $inline));
        } else {
            assert_eq!(<$V>::schema_id(), Vec::<$item>::schema_id());
        }
        assert_eq!(ours, theirs);
        assert_eq!(<$V>::inline_schema(), Vec::<$item>::inline_schema());
    };
}

#[test]
fn is_the_schema_of_vec_but_for_what_never_spills() {
    each!(V => { check!(V, u32, 4); });
    each!(V in named => { check!(V, Named, 3); });
}

#[test]
fn capacities_have_schemas_of_their_own() {
    #[small_vec(inline = 2, spill = never, impls(schemars))]
    type Two = u32;
    #[small_vec(inline = 3, spill = never, impls(schemars))]
    type Three = u32;

    let mut generator = SchemaGenerator::default();
    assert_eq!(generator.subschema_for::<Two>().get("maxItems"), Some(&json!(2)));
    assert_eq!(generator.subschema_for::<Three>().get("maxItems"), Some(&json!(3)));
    assert_ne!(Two::schema_id(), Three::schema_id());
}

#[test]
fn a_list_may_hold_lists_of_its_own_type() {
    #[small_vec(inline = 2, impls(schemars))]
    type Children = Box<Node>;

    struct Node {
        _children: Children,
    }

    impl JsonSchema for Node {
        fn schema_name() -> Cow<'static, str> {
            "Node".into()
        }

        fn json_schema(generator: &mut SchemaGenerator) -> Schema {
            json_schema!({ "properties": { "children": generator.subschema_for::<Children>() } })
        }
    }

    let schema = schema_for!(Children);
    assert_eq!(schema.pointer("/items/$ref"), Some(&json!("#/$defs/Node")));
    assert_eq!(schema.pointer("/$defs/Node/properties/children/items/$ref"), Some(&json!("#/$defs/Node")));
}
