//! What the operations of this slice and the middleware share: the platform, the bounded hashing, and who asked lately.

use crate::identity::hashing::Hasher;
use crate::identity::secret::SecretHash;
use crate::organisations::MembershipListener;
use crate::platform::access::{Actor, Proof, Scope};
use crate::platform::ids::{ApiTokenId, PersonId, SignInId};
use crate::platform::{Platform, SharedPlatform};
use chrono::{DateTime, Utc};
use futures_util::future::BoxFuture;
use moka::sync::Cache;
use sea_orm::{DatabaseTransaction, DbErr};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tokio::sync::Semaphore;

/// A change that another server made is seen after this time at the latest.
const REMEMBERED: Duration = Duration::from_secs(5);
/// So many senders are remembered; some 500 bytes each.
const SENDERS: u64 = 50_000;
/// So many requests for a new password are worked on at the same time; further ones are dropped.
const PASSWORD_RESETS: usize = 64;

/// Counts what a person was told and has not read. The slice that tells stands above this one.
pub type CountUnread = for<'a> fn(&'a DatabaseTransaction, &'a Scope, PersonId) -> BoxFuture<'a, Result<u32, DbErr>>;

/// Shared by the operations and the middleware of one server.
#[derive(Debug)]
pub struct IdentityState {
    platform: SharedPlatform,
    hasher: Hasher,
    known: Cache<SecretHash, Known>,
    /// Moves with every invalidation, so that what was read before one is not remembered after it.
    epoch: AtomicU64,
    password_resets: Arc<Semaphore>,
    count_unread: CountUnread,
}

/// Who a secret belongs to, and until when.
#[derive(Clone, Debug)]
pub(super) struct Known {
    pub(super) actor: Arc<Actor>,
    pub(super) expires_at: DateTime<Utc>,
}

impl IdentityState {
    /// The state of one server.
    #[must_use]
    pub fn new(platform: SharedPlatform, count_unread: CountUnread) -> Self {
        let hasher = Hasher::new(platform.config.sign_in.parallel_hashes);
        let known = Cache::builder().max_capacity(SENDERS).time_to_live(REMEMBERED).build();
        let password_resets = Arc::new(Semaphore::new(PASSWORD_RESETS));
        Self { platform, hasher, known, epoch: AtomicU64::new(0), password_resets, count_unread }
    }

    pub(super) async fn count_unread(&self, connection: &DatabaseTransaction, scope: &Scope, person: PersonId) -> Result<u32, DbErr> {
        (self.count_unread)(connection, scope, person).await
    }

    pub(super) fn platform(&self) -> &Platform {
        &self.platform
    }

    pub(super) fn hasher(&self) -> &Hasher {
        &self.hasher
    }

    pub(super) fn password_resets(&self) -> &Arc<Semaphore> {
        &self.password_resets
    }

    /// Who showed a secret within the last seconds.
    pub(super) fn remembered(&self, hash: &SecretHash) -> Option<Known> {
        self.known.get(hash)
    }

    pub(super) fn epoch(&self) -> u64 {
        self.epoch.load(Ordering::SeqCst)
    }

    /// Remembers what was read after `epoch`, unless something was forgotten since.
    pub(super) fn remember(&self, hash: SecretHash, known: Known, epoch: u64) {
        if self.epoch() == epoch {
            self.known.insert(hash, known);
        }
    }

    /// Reads the database again at the person's next request, because what she may do has changed.
    pub fn forget_person(&self, person: PersonId) {
        self.forget(|actor| actor.person == person);
    }

    pub(super) fn forget_sign_in(&self, id: SignInId) {
        self.forget(|actor| matches!(actor.proof, Proof::SignIn(known) if known == id));
    }

    pub(super) fn forget_token(&self, id: ApiTokenId) {
        self.forget(|actor| matches!(actor.proof, Proof::Token(known, ..) if known == id));
    }

    fn forget(&self, concerned: impl Fn(&Actor) -> bool) {
        self.epoch.fetch_add(1, Ordering::SeqCst);
        for (hash, known) in &self.known {
            if concerned(&known.actor) {
                self.known.invalidate(&*hash);
            }
        }
    }

    /// For the organisations slice, which cannot call this one: forgets a person whose memberships changed.
    #[must_use]
    pub fn membership_listener(self: &Arc<Self>) -> MembershipListener {
        let state = self.clone();
        Arc::new(move |person| state.forget_person(person))
    }
}
