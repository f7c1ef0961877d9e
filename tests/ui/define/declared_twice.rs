use smallvec_runtime::define_smallvec;

define_smallvec! {
    type Ids = [u32; 4];

    /// The same name.
    #[small_vec(inline = 8)]
    pub type Ids = u64;

    #[cfg(unix)]
    type Handles = [u32; 4];

    #[cfg(not(unix))]
    type Handles = [u64; 4];
}

fn main() {
    let mut ids = Ids::new();
    ids.push(1);
}
