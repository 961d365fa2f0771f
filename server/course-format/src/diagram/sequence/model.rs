//! A sequence diagram as it was written.

#[derive(Debug)]
pub(super) struct Participant {
    pub label: String,
    /// Drawn as a person.
    pub is_actor: bool,
}

/// What a message's line ends with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Head {
    None,
    Filled,
    Open,
    Cross,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    LeftOf,
    RightOf,
    Over,
}

#[derive(Debug)]
pub(super) enum Event {
    Message {
        from: usize,
        to: usize,
        text: String,
        is_dashed: bool,
        head: Head,
        is_both: bool,
    },
    /// Beside one participant, or over one or two.
    Note {
        side: Side,
        first: usize,
        last: usize,
        text: String,
    },
    /// Begins a part with a frame around it.
    Begin(String),
    /// Begins the next of several such parts.
    Next(String),
    End,
    Activate(usize),
    Deactivate(usize),
}

#[derive(Debug, Default)]
pub(super) struct Sequence {
    pub title: String,
    pub participants: Vec<Participant>,
    pub events: Vec<Event>,
}
