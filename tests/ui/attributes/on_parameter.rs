use smallvec_runtime::small_vec;

#[small_vec(inline = 4)]
type Ids<#[cfg(unix)] T> = T;

fn main() {}
