use smallvec_runtime::define_smallvec;

define_smallvec! {
    #[small_vec(inline = 4)]
    enum Enum {}

    #[small_vec]
    #[small_vec(inline = 4)]
    type Ids = [u32; 4];

    #[small_vec = 4]
    type KeyValue = u32;

    type Inner = #[small_vec(inline = 4)] u32;

    #[cfg_attr(unix, small_vec(inline = 4))]
    type Conditional = u32;

    #![small_vec(inline = 4)]
}

fn main() {
    let mut ids = Ids::new();
    ids.push(1);
}
