//! Elements that stay in their thread keep their vector and its iterators there, too.

use smallvec_runtime::{Drain, IntoIter, small_vec};
use std::cell::Cell;
use std::rc::Rc;

#[small_vec(inline = 2)]
type Shared = Rc<u8>;

#[small_vec(inline = 2)]
type Cells = Cell<u8>;

fn send<T: Send>() {}
fn sync<T: Sync>() {}

fn vector() {
    send::<Shared>();
}

fn iterator() {
    send::<IntoIter<Shared>>();
}

fn drain() {
    send::<Drain<'static, Shared>>();
}

fn shared_vector() {
    sync::<Cells>();
}

fn main() {}
