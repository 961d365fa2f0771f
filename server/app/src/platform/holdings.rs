//! What is held about people: each slice lists its tables here in one form, so that showing, handing out and erasing are
//! written once and nothing can be forgotten.
//!
//! A *holding* is one table seen from one person: the column that leads to her, what of a row is shown to her, how long it
//! is kept, and what becomes of it when she is forgotten. A table that names people in two ways (whose work, who marked
//! it) is two holdings. `tests/api/holdings.rs` reads the database's schema and fails when a column that leads to a person
//! is in no holding, or a column of a held table is neither shown nor withheld with a reason.

/// One table, seen from the person it is about.
#[derive(Clone, Copy, Debug)]
pub struct Holding {
    /// Its stable name: in addresses, in the file that people take with them, and in the keys of its words.
    pub key: &'static str,
    /// The table.
    pub table: &'static str,
    /// Under which heading people find it.
    pub category: Category,
    /// How a row leads to the person.
    pub whose: Whose,
    /// The column that names the organisation, where the row has its own.
    pub organisation: Option<&'static str>,
    /// What of a row she is shown, in this order.
    pub shown: &'static [(&'static str, Kind)],
    /// What of a row she is not shown, each with its reason.
    pub withheld: &'static [(&'static str, &'static str)],
    /// By what rows are ordered, the newest first.
    pub order: &'static str,
    /// How long a row is kept.
    pub kept: Kept,
    /// What becomes of a row when its person is forgotten.
    pub erasure: Erasure,
}

/// The headings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Category {
    /// Name, address, language.
    Account,
    /// Passwords, sessions, links, tokens.
    SignIn,
    /// Where she belongs, as what.
    Memberships,
    /// Courses, progress, completions.
    Learning,
    /// What she answered and handed in, and what it was worth.
    Answers,
    /// Levels and their evidence.
    Skills,
    /// What she wrote for herself or set up for her learning.
    Notes,
    /// What she wrote to others.
    Feedback,
    /// What was sent to her.
    Messages,
    /// What she did for others: marking, allowing, managing.
    Duties,
    /// What was noted of her doings, and her requests.
    Log,
}

impl Category {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 11] = [
        Self::Account,
        Self::SignIn,
        Self::Memberships,
        Self::Learning,
        Self::Answers,
        Self::Skills,
        Self::Notes,
        Self::Feedback,
        Self::Messages,
        Self::Duties,
        Self::Log,
    ];

    /// Its stable name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Account => "account",
            Self::SignIn => "sign_in",
            Self::Memberships => "memberships",
            Self::Learning => "learning",
            Self::Answers => "answers",
            Self::Skills => "skills",
            Self::Notes => "notes",
            Self::Feedback => "feedback",
            Self::Messages => "messages",
            Self::Duties => "duties",
            Self::Log => "log",
        }
    }
}

/// How a row leads to a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// This column is her id.
    Person(&'static str),
    /// This column points at a row of another holding of hers, named by its key.
    Through(&'static str, &'static str),
    /// This column is her e-mail address.
    Address(&'static str),
}

impl Whose {
    /// The column that leads to her.
    #[must_use]
    pub fn column(self) -> &'static str {
        match self {
            Self::Person(column) | Self::Through(column, _) | Self::Address(column) => column,
        }
    }
}

/// How a column is read and worded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// As it stands.
    Text,
    /// One of a few names that have words of their own.
    Code,
    /// A whole number of 32 bits.
    Number,
    /// A whole number of 64 bits.
    Big,
    /// A number with a fraction.
    Fraction,
    /// 0 or 1.
    Truth,
    /// True or false.
    Boolean,
    /// A moment in UTC.
    Moment,
    /// A calendar day.
    Day,
    /// JSON.
    Json,
    /// An id with no words of its own.
    Id,
    /// A file's id; it can be fetched.
    File,
    /// A course's id.
    Course,
    /// An enrolment's id, worded as its course.
    Enrolment,
    /// An attempt's id, worded as its course.
    Attempt,
    /// A unit's id.
    Unit,
    /// A person's id.
    Person,
    /// A skill's key.
    Skill,
}

/// How long a row is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// Until the person is forgotten.
    UntilErased,
    /// Thirty days after it is over.
    ThirtyDays,
    /// Ninety days after it was written.
    NinetyDays,
    /// Half a year.
    HalfYear,
    /// Two years.
    TwoYears,
    /// As long as the installation exists.
    Lasting,
    /// For a while that is shorter than any of these.
    Briefly,
}

impl Kept {
    /// Its stable name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::UntilErased => "until_erased",
            Self::ThirtyDays => "thirty_days",
            Self::NinetyDays => "ninety_days",
            Self::HalfYear => "half_year",
            Self::TwoYears => "two_years",
            Self::Lasting => "lasting",
            Self::Briefly => "briefly",
        }
    }
}

/// What becomes of a row when its person is forgotten.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Erasure {
    /// It goes.
    Delete,
    /// It is counted by reports: it stays under somebody who is nobody, under a new id and with moments cut to the month.
    /// The slice that owns it does that.
    Anonymise,
    /// It is somebody else's record that names her; her id gives way to nobody's.
    Unname,
    /// The column that names her is emptied.
    Empty,
    /// It stays as it is, for this reason.
    Stay(&'static str),
}

/// The platform's own tables.
pub const HOLDINGS: &[Holding] = &[
    Holding {
        key: "mails",
        table: "outgoing_mail",
        category: Category::Messages,
        whose: Whose::Address("recipient"),
        organisation: None,
        shown: &[
            ("created_at", Kind::Moment),
            ("recipient", Kind::Text),
            ("subject", Kind::Text),
            ("purpose", Kind::Code),
            ("state", Kind::Code),
            ("sent_at", Kind::Moment),
        ],
        withheld: &[
            ("id", "a number of the mail system"),
            ("text_body", "emptied when sent; before that it may carry a secret link"),
            ("html_body", "emptied when sent; before that it may carry a secret link"),
            ("unsubscribe_url", "a link that opens a door"),
            ("sending_since", "about the mail server"),
            ("attempts", "about the mail server"),
            ("next_attempt_at", "about the mail server"),
            ("last_error", "about the mail server"),
        ],
        order: "created_at DESC, id DESC",
        kept: Kept::NinetyDays,
        erasure: Erasure::Delete,
    },
    Holding {
        key: "audit_entries",
        table: "audit_entry",
        category: Category::Log,
        whose: Whose::Person("actor_id"),
        organisation: Some("organisation_id"),
        shown: &[
            ("at", Kind::Moment),
            ("action", Kind::Text),
            ("record_kind", Kind::Text),
            ("record_id", Kind::Text),
            ("detail", Kind::Text),
        ],
        withheld: &[
            ("sequence", "the place in the log of the whole installation"),
            ("request_id", "for finding faults; it names a request, not a person"),
            ("previous_hash", "holds the log together"),
            ("hash", "holds the log together"),
        ],
        order: "sequence DESC",
        kept: Kept::Lasting,
        erasure: Erasure::Stay("entries hold each other by hashes; they carry ids and no names, and after erasure the id leads to nobody"),
    },
    Holding {
        key: "record_openings",
        table: "record_opening",
        category: Category::Duties,
        whose: Whose::Person("actor_id"),
        organisation: Some("organisation_id"),
        shown: &[("at", Kind::Moment), ("what", Kind::Code), ("role", Kind::Code), ("detail", Kind::Text)],
        withheld: &[("id", "a number without meaning"), ("people", "whose records were opened is theirs to know")],
        order: "at DESC, id DESC",
        kept: Kept::TwoYears,
        erasure: Erasure::Unname,
    },
];
