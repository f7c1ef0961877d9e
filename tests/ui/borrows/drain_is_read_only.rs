//! A drain may be taken for one of a shorter lifetime. What is written into it must not come back into the vector.

use smallvec_runtime::{Drain, small_vec};

#[small_vec(inline = 2)]
type Names<'a> = &'a str;

fn shorten<'drain, 'short>(drain: Drain<'drain, Names<'static>>, _: &'short str) -> Drain<'drain, Names<'short>> {
    drain
}

fn main() {
    let mut names: Names<'static> = Names::from(["a", "b"]);
    {
        let dies = String::from("dies");
        let mut drain = shorten(names.drain(..), &dies);
        drain.as_mut_slice()[0] = &dies;
        drain.keep_rest();
    }
    println!("{}", names[0]);
}
