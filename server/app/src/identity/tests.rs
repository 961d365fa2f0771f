//! The slice on a database: sessions, links, guessing, tokens.

use super::model::{ApiTokenIn, InvitationIn};
use super::service::{account, invitations, password_reset, sign_in, tokens};
use super::*;
use crate::organisations::{self, NewMembership, NewOrganisation, NewPerson, OrganisationKind, Population};
use crate::platform::access::{Actor, Permission, Role};
use crate::platform::http::Identity;
use crate::platform::ids::{MembershipId, OrganisationId, PersonId};
use crate::platform::language::Language;
use crate::testing::{World, actor};
use poem::Request;
use std::sync::Arc;
use uuid::Uuid;

const PASSWORD: &str = "medved bere časopis";
const ADDRESS: &str = "203.0.113.7";

struct Town {
    world: World,
    state: Arc<IdentityState>,
    organisation: OrganisationId,
    hr: PersonId,
    ana: PersonId,
}

/// A town with an HR officer and a learner who has a password.
async fn town() -> Town {
    let world = World::new().await;
    let platform = world.platform.clone();
    let now = platform.clock.now();
    let organisation = OrganisationId(Uuid::from_u128(1));
    let (hr, ana) = (PersonId(Uuid::from_u128(2)), PersonId(Uuid::from_u128(3)));
    let person = |id: PersonId, name: &str| NewPerson {
        id,
        email: format!("{name}@kocevje.example"),
        given_name: name.to_owned(),
        family_name: "Novak".to_owned(),
        language: Language::Sl,
        created_at: now,
    };
    let membership = |person: PersonId, role| NewMembership {
        id: MembershipId(Uuid::new_v4()),
        person,
        organisation,
        unit: None,
        position: None,
        manager: None,
        roles: [role].into(),
        valid_from: now.date_naive(),
        created_at: now,
    };
    let population = Population {
        organisations: vec![NewOrganisation {
            id: organisation,
            slug: "kocevje".to_owned(),
            name: "Kočevje".to_owned(),
            kind: OrganisationKind::Municipality,
            country: "SI".to_owned(),
            lau_code: None,
            nuts3: None,
            population: None,
            headcount: None,
            default_language: Language::Sl,
            created_at: now,
        }],
        units: Vec::new(),
        people: vec![person(hr, "hr"), person(ana, "ana")],
        memberships: vec![membership(hr, Role::HrOfficer), membership(ana, Role::Learner)],
        ..Population::default()
    };
    let hash = hash_password(PASSWORD).await.unwrap();
    let load = async |transaction: &_| -> Result<(), DbErr> {
        organisations::load(transaction, population).await?;
        load_passwords(transaction, &[hr, ana], &hash, now).await
    };
    platform.database.write(&Scope::system("a test"), load).await.unwrap();
    let state = Arc::new(IdentityState::new(platform, |_, _, _| Box::pin(std::future::ready(Ok(0)))));
    Town { world, state, organisation, hr, ana }
}

impl Town {
    async fn sign_in(&self) -> String {
        sign_in::sign_in(&self.state, "Ana@Kocevje.example", PASSWORD, ADDRESS, None).await.unwrap().secret
    }

    /// Who a cookie belongs to.
    async fn who(&self, secret: &str) -> Option<Arc<Actor>> {
        self.identify("cookie", format!("skillpact_session={secret}")).await
    }

    async fn identify(&self, header: &str, value: String) -> Option<Arc<Actor>> {
        let request = Request::builder().header(header, value).finish();
        match self.state.identify(&request).await.unwrap() {
            Identity::Known(actor) => Some(actor),
            Identity::Expired | Identity::Nobody => None,
        }
    }

    /// The secrets in the mails that wait, oldest first.
    async fn secrets_in_mail(&self) -> Vec<String> {
        use sea_orm::ConnectionTrait;
        let scope = Scope::system("a test");
        let read = async |connection: &sea_orm::DatabaseTransaction| {
            let sql = "SELECT text_body FROM outgoing_mail ORDER BY id";
            let statement = sea_orm::Statement::from_string(connection.get_database_backend(), sql);
            connection.query_all_raw(statement).await
        };
        let mails = self.world.platform.database.read_latest::<_, sea_orm::DbErr>(&scope, read).await.unwrap();
        let secret = |text: String| text.lines().find_map(|line| line.split_once('#')).map(|(_, secret)| secret.to_owned());
        mails.iter().filter_map(|mail| secret(mail.try_get("", "text_body").ok()?)).collect()
    }

    /// Asks for a new password and waits until the mail is written.
    async fn ask_for_a_password(&self, email: &str) {
        password_reset::request(&self.state, email.to_owned(), ADDRESS.to_owned());
        let all = self.state.password_resets().acquire_many(64).await.unwrap();
        drop(all);
    }
}

#[tokio::test]
async fn a_session_ends_when_its_time_is_over_even_if_it_was_seen_just_before() {
    let town = town().await;
    let secret = town.sign_in().await;
    assert_eq!(town.who(&secret).await.unwrap().person, town.ana);
    town.world.platform.clock.advance(Duration::hours(13));
    assert!(town.who(&secret).await.is_none());
}

#[tokio::test]
async fn signing_out_is_felt_at_the_next_request_and_only_there() {
    let town = town().await;
    let (one, other) = (town.sign_in().await, town.sign_in().await);
    let actor = town.who(&one).await.unwrap();
    sign_in::sign_out(&town.state, &actor).await.unwrap();
    assert!(town.who(&one).await.is_none());
    assert!(town.who(&other).await.is_some());
}

#[tokio::test]
async fn a_new_password_ends_the_other_sessions() {
    let town = town().await;
    let (one, other) = (town.sign_in().await, town.sign_in().await);
    let actor = town.who(&one).await.unwrap();
    town.who(&other).await.unwrap();
    account::change_password(&town.state, &actor, PASSWORD, "four quite different words", ADDRESS).await.unwrap();
    assert!(town.who(&one).await.is_some());
    assert!(town.who(&other).await.is_none());
    let refused = sign_in::sign_in(&town.state, "ana@kocevje.example", PASSWORD, ADDRESS, None).await.unwrap_err();
    assert_eq!(refused.code(), "wrong_credentials");
}

#[tokio::test]
async fn after_ten_failures_the_right_password_has_to_wait_as_well() {
    let town = town().await;
    for email in ["ana@kocevje.example", "nobody@kocevje.example"] {
        for _ in 0..10 {
            let refused = sign_in::sign_in(&town.state, email, "not the right one", ADDRESS, None).await.unwrap_err();
            assert_eq!(refused.code(), "wrong_credentials");
        }
        let refused = sign_in::sign_in(&town.state, email, PASSWORD, ADDRESS, None).await.unwrap_err();
        assert_eq!(refused.code(), "too_many_requests", "{email}");
    }
    town.world.platform.clock.advance(Duration::minutes(15));
    town.sign_in().await;
}

#[tokio::test]
async fn a_link_for_a_new_password_works_once_and_a_weak_password_does_not_use_it_up() {
    let town = town().await;
    let session = town.sign_in().await;
    town.ask_for_a_password("ana@kocevje.example").await;
    let secret = town.secrets_in_mail().await.pop().unwrap();
    let weak = password_reset::complete(&town.state, &secret, "short").await.unwrap_err();
    assert_eq!(weak.code(), "password_too_weak");
    password_reset::complete(&town.state, &secret, "four quite different words").await.unwrap();
    assert!(town.who(&session).await.is_none());
    let again = password_reset::complete(&town.state, &secret, "four quite different words").await.unwrap_err();
    assert_eq!(again.code(), "token_invalid");
}

#[tokio::test]
async fn links_expire_and_unknown_addresses_get_none() {
    let town = town().await;
    town.ask_for_a_password("nobody@kocevje.example").await;
    assert_eq!(town.secrets_in_mail().await, Vec::<String>::new());
    town.ask_for_a_password("ana@kocevje.example").await;
    let secret = town.secrets_in_mail().await.pop().unwrap();
    town.world.platform.clock.advance(Duration::minutes(60));
    let late = password_reset::complete(&town.state, &secret, "four quite different words").await.unwrap_err();
    assert_eq!(late.code(), "token_invalid");
}

#[tokio::test]
async fn an_invited_person_chooses_a_password_and_signs_in() {
    let town = town().await;
    let officer = actor(town.hr, town.organisation, &[Role::HrOfficer]);
    let invitation = |roles| InvitationIn {
        email: "Maja@Kocevje.example".to_owned(),
        given_name: "Maja".to_owned(),
        family_name: "Kranjc".to_owned(),
        language: Language::It,
        unit_id: None,
        position: None,
        manager_id: None,
        roles,
    };
    let refused = invitations::invite(&town.state, &officer, town.organisation, invitation(vec![Role::Trainer])).await.unwrap_err();
    assert_eq!(refused.code(), "forbidden");
    invitations::invite(&town.state, &officer, town.organisation, invitation(vec![Role::Learner])).await.unwrap();
    let secret = town.secrets_in_mail().await.pop().unwrap();
    let reset = password_reset::complete(&town.state, &secret, PASSWORD).await.unwrap_err();
    assert_eq!(reset.code(), "token_invalid", "an invitation is no password reset");
    password_reset::accept_invitation(&town.state, &secret, PASSWORD, Language::Sl).await.unwrap();
    let begun = sign_in::sign_in(&town.state, "maja@kocevje.example", PASSWORD, ADDRESS, None).await.unwrap();
    assert_eq!(begun.account.person.language, Language::Sl);
    let again = invitations::invite(&town.state, &officer, town.organisation, invitation(vec![Role::Learner])).await.unwrap_err();
    assert_eq!(again.code(), "invalid_input");
}

#[tokio::test]
async fn a_token_is_void_at_once_when_it_is_revoked() {
    let town = town().await;
    let officer = actor(town.hr, town.organisation, &[Role::HrOfficer]);
    let body = ApiTokenIn { name: "report".to_owned(), permissions: vec![Permission::ReadReports], expires_in_days: 30 };
    let created = tokens::create(&town.state, &officer, town.organisation, body).await.unwrap();
    let show = || town.identify("authorization", format!("Bearer {}", created.secret));
    let program = show().await.unwrap();
    assert!(program.scope(Permission::ReadReports, town.organisation).is_ok());
    assert!(program.scope(Permission::ReadPeople, town.organisation).is_err());
    tokens::revoke(&town.state, &officer, town.organisation, created.token.id).await.unwrap();
    assert!(show().await.is_none());
}

#[tokio::test]
async fn a_token_for_more_than_its_maker_may_do_is_refused() {
    let town = town().await;
    let administrator = actor(town.hr, town.organisation, &[Role::OrganisationAdmin]);
    for permission in [Permission::ReadReports, Permission::ManagePeople] {
        let body = ApiTokenIn { name: "more".to_owned(), permissions: vec![permission], expires_in_days: 30 };
        let refused = tokens::create(&town.state, &administrator, town.organisation, body).await.unwrap_err();
        assert_eq!(refused.code(), "invalid_input");
    }
}
