//! Random scenarios, of which a failing one is made as small as possible.

use crate::model::elements::{Line, Text, Unit};
use crate::model::layouts::*;
use crate::model::{Record, Scenario, Step};
use crate::types::{Bytes23, Bytes256, Lines2, Lines3, for_all_types};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, FileFailurePersistence, TestRunner};

/// How many scenarios each type goes through; `PROPTEST_CASES` sets another number.
const CASES: u32 = 100;

fn run(scenario: fn(&Scenario)) {
    let mut config = Config::default();
    if std::env::var_os("PROPTEST_CASES").is_none() {
        config.cases = if cfg!(miri) { 1 } else { CASES };
    }
    config.failure_persistence = Some(Box::new(FileFailurePersistence::Off));
    let steps = vec(any::<Record>().prop_map(Step::from), 0..60);
    let result = TestRunner::new(config).run(&steps, |steps| {
        scenario(&Scenario(steps));
        Ok(())
    });
    if let Err(failure) = result {
        panic!("{failure}");
    }
}

macro_rules! tests {
    ($($name:ident: $element:ty, $type:ty;)+) => {
        $(
            #[test]
            fn $name() {
                run(Scenario::run::<$element, $type>);
            }
        )+
    };
}
for_all_types!(tests);
