use smallvec_runtime::define_smallvec;

define_smallvec! {
    type = [u32; 4];
    type Ids = [u32; 4];
    pub #[doc(hidden)] type Late = [u32; 4];
    type NoType = *;
    type NoSide;
    type Generic<4> = [u32; 4];
    4
    type Last = [u32; 4]
}

fn main() {
    let mut ids = Ids::new();
    ids.push(1);
}
