use smallvec_runtime::define_smallvec;

define_smallvec! {
    pub struct SmallVec;

    pub type Levels = [u64; 4];
    pub type Orders = [u64; 4];
}

mod hidden {
    smallvec_runtime::define_smallvec! {
        pub type Rows = [u64; 4];
        pub type Columns = [u64; 4];
    }
}

fn matched(levels: Levels) -> Orders {
    levels
}

fn count(rows: &hidden::Rows) -> usize {
    rows.len()
}

fn main() {
    matched(Levels::new());
    count(&hidden::Columns::new());
}
