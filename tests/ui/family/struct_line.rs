use smallvec_runtime::{define_smallvec, small_vec};

define_smallvec! {
    pub struct First;
    pub struct Second;
    pub type InFirst = [u8; 4];
}

define_smallvec! {
    pub struct WithFields {
        field: u8,
    }
    pub type OfFields = [u8; 4];
}

define_smallvec! {
    pub struct Tuple(u8);
}

define_smallvec! {
    pub struct Generic<T>;
    pub type OfGeneric = [u8; 4];
}

#[small_vec(inline = 4, family = First)]
#[derive(Copy)]
pub struct Alone;

fn main() {
    InFirst::new();
    OfFields::new();
    OfGeneric::new();
}
