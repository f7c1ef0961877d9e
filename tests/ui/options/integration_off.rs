//! Integrations whose features are off: each error names the feature, where the integration was asked for.

use smallvec_runtime::{define_smallvec, small_vec};

#[small_vec(inline = 4, impls(serde, rayon, zeroize))]
type Bytes = u8;

define_smallvec! {
    #[small_vec(impls(text, embedded_io))]
    struct Family;

    type Line = [u8; 80];
}

fn main() {}
