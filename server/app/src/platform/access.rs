//! Who asks, what she may do, and whose data a query may touch.
//!
//! A service asks [`Actor::scope`] for a permission in an organisation and gets a [`Scope`] or a refusal; a store function
//! takes the scope and puts [`Scope::restrict`] into its query. There is no other way to a scope than through an actor,
//! but for [`Scope::system`], whose reason is written where it is used.

mod permission;

pub use permission::Permission;

use crate::platform::ids::{ApiTokenId, MembershipId, OrganisationId, PersonId, SignInId};
use crate::platform::language::Language;
use crate::platform::problem::ApiError;
use poem_openapi::Enum;
use sea_orm::sea_query::{Alias, Condition, Expr, ExprTrait, Query};
use sea_orm::{ColumnTrait, DeriveActiveEnum, EnumIter};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What a person does in an organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Enum, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[oai(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Takes courses.
    Learner,
    /// Writes courses, sees what is wrong with them, answers what people ask about them, and marks the work that they hand in.
    Trainer,
    /// Sees levels, kinds of evidence and dates of the organisation's people, never their answers.
    HrOfficer,
    /// Sees the same of her own team only.
    LineManager,
    /// Manages the organisation's units, people, tokens and audit log.
    OrganisationAdmin,
    /// Manages the organisations of the consortium and withdraws versions of its courses; sees no people's data.
    ConsortiumAdmin,
}

impl Role {
    /// All roles, in the order in which they are listed.
    pub const ALL: [Self; 6] =
        [Self::Learner, Self::Trainer, Self::HrOfficer, Self::LineManager, Self::OrganisationAdmin, Self::ConsortiumAdmin];

    /// What the role allows in its own organisation, and how far: the whole organisation or the holder's team.
    #[must_use]
    pub fn allows(self, permission: Permission) -> Option<Breadth> {
        use Permission::*;
        match (self, permission) {
            (_, ReadOrganisation) => Some(Breadth::Whole),
            (Self::ConsortiumAdmin, ManageConsortium | ManageFrameworks | ReadConsortiumGaps) => Some(Breadth::Whole),
            (Self::HrOfficer | Self::OrganisationAdmin | Self::ConsortiumAdmin, ManageProfiles) => Some(Breadth::Whole),
            // Everybody but the consortium's administrator belongs to an organisation that learns.
            (Self::Learner | Self::Trainer | Self::HrOfficer | Self::LineManager | Self::OrganisationAdmin, TakeCourses) => {
                Some(Breadth::Whole)
            }
            (Self::Trainer | Self::ConsortiumAdmin, CheckCourses | ReadItems) => Some(Breadth::Whole),
            // Courses are shared by the consortium, so taking one away from all its people is no single organisation's to do.
            (Self::ConsortiumAdmin, PublishCourses) => Some(Breadth::Whole),
            // Trainers alone: who reports on people never sees what they answered.
            (Self::Trainer, MarkWork | AnswerFeedback) => Some(Breadth::Whole),
            (Self::HrOfficer, ReadPeople | InvitePeople | ManageTokens | ReadReports | ReviewEvidence | ManageProgrammes) => {
                Some(Breadth::Whole)
            }
            (Self::LineManager, ReadPeople | ReadReports | AssessTeam) => Some(Breadth::Team),
            (Self::OrganisationAdmin, ReadPeople | InvitePeople | ManagePeople | ManageOrganisation | ManageTokens | ReadAudit) => {
                Some(Breadth::Whole)
            }
            _ => None,
        }
    }
}

/// How much of an organisation a role reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Breadth {
    /// The people whose manager the actor is.
    Team,
    /// Everybody in the organisation.
    Whole,
}

/// A membership as far as access needs it.
#[derive(Clone, Debug)]
pub struct ActorMembership {
    /// The membership itself.
    pub id: MembershipId,
    /// Where it is.
    pub organisation: OrganisationId,
    /// What it allows.
    pub roles: BTreeSet<Role>,
}

/// How the actor proved who she is.
#[derive(Clone, Debug)]
pub enum Proof {
    /// A browser's cookie.
    SignIn(SignInId),
    /// A program's token, limited to an organisation and some permissions.
    Token(ApiTokenId, OrganisationId, BTreeSet<Permission>),
}

/// The person, or her program, that sent a request.
#[derive(Clone, Debug)]
pub struct Actor {
    /// Who.
    pub person: PersonId,
    /// The language she reads.
    pub language: Language,
    /// Her current memberships.
    pub memberships: Vec<ActorMembership>,
    /// How she proved it.
    pub proof: Proof,
}

impl Actor {
    /// How far a permission reaches in an organisation; `None` when it is not given there.
    #[must_use]
    pub fn breadth(&self, permission: Permission, organisation: OrganisationId) -> Option<Breadth> {
        if let Proof::Token(_, home, allowed) = &self.proof
            && (*home != organisation || !allowed.contains(&permission))
        {
            return None;
        }
        let roles =
            self.memberships.iter().filter(|membership| membership.organisation == organisation).flat_map(|membership| &membership.roles);
        roles.filter_map(|role| role.allows(permission)).max()
    }

    /// The role that lets the actor use a permission in an organisation, the one that reaches furthest.
    #[must_use]
    pub fn role_for(&self, permission: Permission, organisation: OrganisationId) -> Option<Role> {
        let roles =
            self.memberships.iter().filter(|membership| membership.organisation == organisation).flat_map(|membership| &membership.roles);
        roles.copied().max_by_key(|role| role.allows(permission))
    }

    /// The scope in which a permission may be used in an organisation.
    ///
    /// # Errors
    /// `not_found` when the actor has nothing to do with the organisation, so that ids cannot be probed; `forbidden`
    /// when she belongs to it without that permission.
    pub fn scope(&self, permission: Permission, organisation: OrganisationId) -> Result<Scope, ApiError> {
        match self.breadth(permission, organisation) {
            Some(Breadth::Whole) => Ok(Scope(Reach::Organisation(organisation))),
            Some(Breadth::Team) => Ok(Scope(Reach::Team { organisation, manager: self.person })),
            None if self.memberships.iter().any(|membership| membership.organisation == organisation) => Err(ApiError::forbidden()),
            None => Err(ApiError::not_found()),
        }
    }

    /// Refuses unless the permission is given in any of the actor's organisations.
    ///
    /// # Errors
    /// `forbidden` otherwise.
    pub fn require(&self, permission: Permission) -> Result<(), ApiError> {
        let anywhere = self.memberships.iter().any(|membership| self.breadth(permission, membership.organisation).is_some());
        if anywhere { Ok(()) } else { Err(ApiError::forbidden()) }
    }

    /// The actor's own data, whatever organisation it belongs to. A program's token never reaches it.
    ///
    /// # Errors
    /// `forbidden` for a program's token.
    pub fn own(&self) -> Result<Scope, ApiError> {
        match self.proof {
            Proof::SignIn(_) => Ok(Scope(Reach::Person(self.person))),
            Proof::Token(..) => Err(ApiError::forbidden().detail("A program's token cannot act as a person.")),
        }
    }
}

/// Whose people's data a query may touch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scope(Reach);

/// What a scope covers.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Reach {
    Nobody,
    Person(PersonId),
    Team { organisation: OrganisationId, manager: PersonId },
    Organisation(OrganisationId),
    System,
}

impl Scope {
    /// Shared content only: courses, frameworks, names of organisations. Sees no people's data.
    pub const SHARED: Self = Self(Reach::Nobody);

    /// The server's own work on everybody's data; the reason is for the reader of the code.
    #[must_use]
    pub fn system(_reason: &'static str) -> Self {
        Self(Reach::System)
    }

    /// The condition that keeps a query inside the scope, on a table that names the organisation and the person.
    #[must_use]
    pub fn restrict(&self, organisation_column: impl ColumnTrait, person_column: impl ColumnTrait) -> Condition {
        let condition = Condition::all();
        match &self.0 {
            Reach::Nobody => condition.add(Expr::cust("1 = 0")),
            Reach::Person(person) => condition.add(person_column.eq(*person)),
            Reach::Organisation(organisation) => condition.add(organisation_column.eq(*organisation)),
            Reach::Team { organisation, manager } => {
                condition.add(organisation_column.eq(*organisation)).add(person_column.in_subquery(team(*organisation, *manager)))
            }
            Reach::System => condition,
        }
    }

    /// The condition on a table of what is a person's alone: no organisation's scope sees a row of it.
    #[must_use]
    pub fn restrict_to_person(&self, person_column: impl ColumnTrait) -> Condition {
        let condition = Condition::all();
        match &self.0 {
            Reach::Person(person) => condition.add(person_column.eq(*person)),
            Reach::System => condition,
            Reach::Nobody | Reach::Organisation(_) | Reach::Team { .. } => condition.add(Expr::cust("1 = 0")),
        }
    }

    /// The organisation, when the scope is inside one.
    #[must_use]
    pub fn organisation(&self) -> Option<OrganisationId> {
        match self.0 {
            Reach::Organisation(organisation) | Reach::Team { organisation, .. } => Some(organisation),
            _ => None,
        }
    }

    /// The person, when the scope is her own data.
    #[must_use]
    pub fn person(&self) -> Option<PersonId> {
        match self.0 {
            Reach::Person(person) => Some(person),
            _ => None,
        }
    }

    /// The manager, when the scope is her team.
    #[must_use]
    pub fn manager(&self) -> Option<PersonId> {
        match self.0 {
            Reach::Team { manager, .. } => Some(manager),
            _ => None,
        }
    }

    /// The three settings that PostgreSQL's policies read: kind, organisation, person.
    pub(in crate::platform) fn settings(&self) -> (&'static str, String, String) {
        match &self.0 {
            Reach::Nobody => ("", String::new(), String::new()),
            Reach::Person(person) => ("person", String::new(), person.to_string()),
            Reach::Team { organisation, .. } | Reach::Organisation(organisation) => {
                ("organisation", organisation.to_string(), String::new())
            }
            Reach::System => ("system", String::new(), String::new()),
        }
    }
}

/// The people of a manager's team now. The table is named by string because the platform knows no slice's entities.
fn team(organisation: OrganisationId, manager: PersonId) -> sea_orm::sea_query::SelectStatement {
    let column = |name: &'static str| Expr::col((Alias::new("team"), Alias::new(name)));
    Query::select()
        .expr(column("person_id"))
        .from_as(Alias::new("membership"), Alias::new("team"))
        .and_where(column("organisation_id").eq(organisation))
        .and_where(column("manager_id").eq(manager))
        .cond_where(Condition::any().add(column("valid_to").is_null()).add(column("valid_to").gt(Expr::current_date())))
        .to_owned()
}
