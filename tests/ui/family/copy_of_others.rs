use smallvec_runtime::define_smallvec;

define_smallvec! {
    #[small_vec(spill = never)]
    #[derive(Copy)]
    pub type Names = [String; 4];

    #[small_vec(spill = never)]
    #[derive(Copy)]
    pub type Generic<T> = [T; 4];

    #[small_vec(spill = never)]
    #[derive(Copy)]
    pub type Copies<T: Copy> = [T; 4];
}

fn twice(strings: Copies<String>) -> [Copies<String>; 2] {
    [strings, strings]
}

fn main() {
    Names::new();
    Generic::<u8>::new();
    twice(Copies::new());
}
