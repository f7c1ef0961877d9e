use smallvec_runtime::{define_smallvec, small_vec};

pub struct Field<'a>(pub &'a str);

pub mod nested {
    pub struct Field<'a>(pub &'a str);
}

#[small_vec(inline = 4)]
pub type Fields = Field;

#[small_vec(inline = 4)]
pub type Nested = nested::Field;

#[small_vec]
pub type Array = [Field; 4];

define_smallvec! {
    pub struct Family;

    pub type Line = [nested::Field; 4];
}

fn main() {}
