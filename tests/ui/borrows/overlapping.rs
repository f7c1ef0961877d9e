//! What is borrowed from a vector keeps everybody else from changing it.

use smallvec_runtime::small_vec;

#[small_vec(inline = 2)]
type Words = String;

fn element_across_push(words: &mut Words) {
    let first = &words[0];
    words.push(String::new());
    println!("{first}");
}

fn pushed_element_across_push(words: &mut Words) {
    let last = words.push_mut(String::new());
    words.push(String::new());
    last.clear();
}

fn two_drains(words: &mut Words) {
    let first = words.drain(..1);
    let second = words.drain(1..);
    drop((first, second));
}

fn push_beside_drain(words: &mut Words) {
    let drain = words.drain(..1);
    words.push(String::new());
    drop(drain);
}

fn len_beside_drain(words: &mut Words) {
    let drain = words.drain(..1);
    println!("{}", words.len());
    drop(drain);
}

fn len_beside_splice(words: &mut Words) {
    let splice = words.splice(..1, [String::new()]);
    println!("{}", words.len());
    drop(splice);
}

fn len_beside_extract_if(words: &mut Words) {
    let picked = words.extract_if(.., |word| word.is_empty());
    println!("{}", words.len());
    drop(picked);
}

fn drain_after_the_vector() {
    let mut drain = Words::new().drain(..);
    drain.next();
}

fn main() {}
