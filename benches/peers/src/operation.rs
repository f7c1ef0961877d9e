//! What is measured, whatever the vector.

use crate::peer::Kind;

/// What the operation leaves behind.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Leaves {
    /// A vector on which it can run again.
    Same,
    /// A vector on which it cannot.
    Changed,
    /// Nothing: it consumed the vector.
    Nothing,
}

/// The state in which the vector is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum State {
    /// Not more than the inline capacity.
    Inline,
    /// More than that.
    Spilled,
}

/// An operation: its name and what the kernels of all vectors share.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Operation {
    pub(crate) name: &'static str,
    pub(crate) state: State,
    pub(crate) leaves: Leaves,
}

impl Operation {
    /// Its name with the state.
    pub(crate) fn label(self) -> String {
        let state = match self.state {
            State::Inline => "inline",
            State::Spilled => "spilled",
        };
        format!("{}, {state}", self.name)
    }

    /// Whether a peer can do it.
    pub(crate) fn possible(self, kind: Kind) -> bool {
        match (self.state, self.name) {
            (State::Spilled, _) if !kind.spills() => false,
            (_, "dedup") => kind.dedups(),
            (_, "resize") => kind.resizes(),
            _ => true,
        }
    }
}
