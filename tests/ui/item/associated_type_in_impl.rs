use smallvec_runtime::small_vec;

struct Source;

impl Iterator for Source {
    #[small_vec(inline = 4)]
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        None
    }
}

fn main() {}
