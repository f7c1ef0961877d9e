use smallvec_runtime::{define_smallvec, small_vec};

#[small_vec(inline = 4, profile = true)]
type WithValue = u8;

#[small_vec(inline = 4 profile)]
type WithoutComma = u8;

#[small_vec(inline = 4, profiled)]
type Misspelled = u8;

#[small_vec(inline = 4, spill = never, profile)]
#[derive(Copy)]
type Copied = u8;

define_smallvec! {
    #[small_vec(spill = never, profile)]
    #[derive(Copy)]
    type Member = [u8; 4];
}

fn main() {
    WithValue::new();
    Copied::new();
    Member::new();
}
