//! The body of the method that there is for arrays only.

use crate::harness::starts;
