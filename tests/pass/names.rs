//! Raw identifiers and names in any style.
#![deny(warnings)]

use smallvec_runtime::{define_smallvec, small_vec};

#[small_vec]
#[expect(non_camel_case_types)]
type r#type = [u8; 4];
#[small_vec(inline = 2 * 2)]
#[allow(non_camel_case_types)]
type r#match<T> = T;
#[small_vec(inline = 2 * 2)]
type Größe<'größe> = &'größe str;

// What is computed for each has a name of its own.
#[small_vec(inline = 2 * 2)]
type Straße = u8;
#[small_vec(inline = 2 * 2)]
type Strasse = u8;
#[small_vec(inline = 2 * 2)]
#[allow(non_camel_case_types)]
type strasse = u8;
#[small_vec(inline = 2 * 2)]
#[allow(non_camel_case_types)]
type stras_se = u8;
#[small_vec(inline = 2 * 2)]
#[allow(non_camel_case_types)]
type strasSe = u8;

define_smallvec! {
    #[allow(non_camel_case_types)]
    type r#loop = [u8; 4];
    #[small_vec(inline = r#const)]
    type RawCapacity = u8;
}

#[allow(non_upper_case_globals)]
const r#const: usize = 4;

mod r#mod {
    pub struct r#Id;
}

#[small_vec]
type Ids = [r#mod::r#Id; 4];

fn main() {
    let _ = r#type::from_elem(1, 4);
    let _ = r#match::from_elem(1, 4);
    let _ = Größe::from_elem("", 4);
    let _ = (Straße::new(), Strasse::new(), strasse::new(), stras_se::new(), strasSe::new());
    let _ = r#loop::from_elem(1, 4);
    let _ = RawCapacity::from_elem(1, 4);
    let mut ids = Ids::new();
    ids.push(r#mod::r#Id);
}
