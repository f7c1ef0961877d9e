use smallvec_runtime::define_smallvec;

define_smallvec! {
    #[small_vec(spill = never)]
    #[cfg_attr(unix, derive(Copy))]
    type Edge = [u32; 2];

    #[cfg_attr(unix, repr(C))]
    type Ids = [u32; 4];

    type Parameter<#[cfg(unix)] T> = [T; 4];
}

fn main() {}
