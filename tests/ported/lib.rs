//! Nothing: what is of interest is in the tests.
