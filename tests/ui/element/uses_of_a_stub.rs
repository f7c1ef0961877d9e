use smallvec_runtime::{define_smallvec, small_vec};

#[small_vec(inline = 4)]
pub type Objects<'a, T: Copy, const K: usize = 4> = dyn Fn(&'a [T; K]);

#[small_vec(inline = 4)]
type Texts = str;

define_smallvec! {
    pub type NoSide<T>;
    type NoType = *;
}

trait Describe {
    fn describe(&self) -> usize;
}

impl<'a, T: Copy, const K: usize> Describe for Objects<'a, T, K> {
    fn describe(&self) -> usize {
        self.len()
    }
}

impl Describe for Texts {
    fn describe(&self) -> usize {
        self.iter().map(|text| text.len()).sum()
    }
}

#[derive(Clone, Debug)]
struct Holder<'a> {
    objects: Objects<'a, u8>,
    texts: Texts,
}

fn main() {
    let mut texts = Texts::new();
    texts.push("a");
    for text in &texts {
        println!("{}", text.to_uppercase());
    }
    let holder = Holder { objects: Objects::from_elem(4, 4), texts };
    println!("{holder:?} {}", holder.texts[0]);
    let no_side: NoSide<u8> = [1].into_iter().collect();
    println!("{} {}", no_side.describe(), NoType::default().len());
}
