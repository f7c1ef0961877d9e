use smallvec_runtime::define_smallvec;

define_smallvec! {
    pub struct Struct {
        ids: Vec<u32>,
    }
    type Ids = [u32; 4];
    const CONSTANT: u32 = 4;
    enum Enum {}
    println!("four");
}

fn main() {
    let mut ids = Ids::new();
    ids.push(1);
}
