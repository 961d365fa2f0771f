//! Puts the slices together: one endpoint that answers every request.

use crate::assessment::Assessments;
use crate::assessment::api::{RatingApi, RoundsApi, SelfAssessmentCountsApi, SelfAssessmentsApi, TalksApi, TeamApi};
use crate::audit_log::api::AuditLogApi;
use crate::catalogue::api::{CatalogueApi, MediaApi, OpenCoursesApi, PackagesApi, SearchApi, VersionsApi};
use crate::catalogue::{Catalogue, CountUse, VersionUse};
use crate::feedback::Feedback;
use crate::feedback::api::{AnswersApi, FeedbackApi};
use crate::identity::api::{
    AcceptanceApi, AccountApi, EmailChangeApi, InvitationsApi, PasswordResetApi, RegistrationsApi, SignInApi, SignInsApi, TokensApi,
};
use crate::identity::{Authentication, IdentityState};
use crate::learning::api::{AttemptsApi, FilesApi, LearningApi, MarkingApi, NotesApi, OpenPracticeApi, ReadingApi, UploadsApi, is_upload};
use crate::learning::{Learning, people_on_versions};
use crate::notifications::api::{MailApi, NotificationsApi};
use crate::notifications::count_unread;
use crate::organisations::api::{OrganisationsApi, PeopleApi, UnitsApi};
use crate::pages;
use crate::placement::Placements;
use crate::placement::api::{ItemsApi, PlacementsApi};
use crate::plans::Plans;
use crate::plans::api::{PlansApi, UnitPlansApi};
use crate::platform::http::Envelope;
use crate::platform::{SharedPlatform, database::Database, jobs};
use crate::privacy::Eraser;
use crate::privacy::api::{ErasureApi, OperatorApi, PersonalDataApi};
use crate::profiles::api::{CampaignsApi, ConsortiumGapsApi, GapsApi, OccupationsApi, OwnCampaignsApi, OwnGapsApi, RoleProfilesApi};
use crate::programmes::Programmes;
use crate::programmes::api::{ProgrammePeopleApi, ProgrammesApi};
use crate::refreshers::Refreshers;
use crate::refreshers::api::RefreshersApi;
use crate::reports::api::ReportsApi;
use crate::skills::api::{
    CertificatesApi, EarlierDraftsApi, EvidenceCarriesApi, FrameworkExchangeApi, FrameworkMappingsApi, FrameworksApi, PoliciesApi,
    SkillsApi, brings_certificate, is_framework_file,
};
use crate::web::WebApp;
use migrations::{Migrator, MigratorTrait};
use poem::endpoint::BoxEndpoint;
use poem::{EndpointExt, Response, Route};
use poem_openapi::{OpenApi, OpenApiService};
use sea_orm::{ConnectionTrait, DbBackend, DbErr, TransactionTrait};
use std::sync::Arc;

/// A server ready to answer.
pub struct App {
    /// Answers every request.
    pub endpoint: BoxEndpoint<'static, Response>,
    /// To be told after publishing.
    pub catalogue: Arc<Catalogue>,
    /// What it does by itself is to be started beside it.
    pub learning: Arc<Learning>,
    /// Finishes erasures that were interrupted, and is to be started beside it too.
    pub eraser: Arc<Eraser>,
    /// Reckons its items every night.
    pub placements: Arc<Placements>,
    /// Keeps plans current, beside it as well; some of the queue's jobs are its.
    pub plans: Arc<Plans>,
    /// Holds people against the rules of programmes, beside it too.
    pub programmes: Arc<Programmes>,
}

/// Builds the server on an opened and migrated platform.
///
/// # Errors
/// When the API's own description cannot be read, which a test keeps from happening.
pub fn build(platform: &SharedPlatform) -> Result<App, serde_json::Error> {
    let catalogue = Arc::new(Catalogue::new(platform.clone()));
    let identity =
        Arc::new(IdentityState::new(platform.clone(), |connection, scope, person| Box::pin(count_unread(connection, scope, person))));
    let learning = Arc::new(Learning::new(platform.clone(), catalogue.clone()));
    let eraser = eraser(platform, &identity, &learning);
    let placements = Arc::new(Placements::new(platform.clone(), catalogue.clone()));
    let plans = Arc::new(Plans::new(platform.clone(), catalogue.clone()));
    let programmes = Arc::new(Programmes::new(platform.clone(), catalogue.clone()));
    let service = describe(operations(platform, &identity, &catalogue, &learning, &eraser, &placements, &plans, &programmes));
    let document = service.spec();
    let route =
        Route::new().nest("/api", service).nest("/", WebApp::new(identity.clone(), catalogue.clone(), learning.clone(), platform.clone()));
    let endpoint = pages::add(route, platform, &document)?
        .with(Authentication::new(identity))
        .with(
            Envelope::new(&platform.config.server)
                .streaming(|request| is_upload(request) || is_framework_file(request) || brings_certificate(request)),
        )
        .boxed();
    Ok(App { endpoint, catalogue, learning, eraser, placements, plans, programmes })
}

/// The API's description as the framework writes it, from the same operations that a server answers.
#[must_use]
pub fn specification(platform: &SharedPlatform) -> String {
    let catalogue = Arc::new(Catalogue::new(platform.clone()));
    let identity =
        Arc::new(IdentityState::new(platform.clone(), |connection, scope, person| Box::pin(count_unread(connection, scope, person))));
    let learning = Arc::new(Learning::new(platform.clone(), catalogue.clone()));
    let eraser = eraser(platform, &identity, &learning);
    let placements = Arc::new(Placements::new(platform.clone(), catalogue.clone()));
    let plans = Arc::new(Plans::new(platform.clone(), catalogue.clone()));
    let programmes = Arc::new(Programmes::new(platform.clone(), catalogue.clone()));
    describe(operations(platform, &identity, &catalogue, &learning, &eraser, &placements, &plans, &programmes)).spec()
}

fn eraser(platform: &SharedPlatform, identity: &Arc<IdentityState>, learning: &Arc<Learning>) -> Arc<Eraser> {
    Arc::new(Eraser { platform: platform.clone(), learning: learning.clone(), changed: identity.membership_listener() })
}

#[expect(clippy::too_many_arguments, reason = "each is a service that operations stand on")]
fn operations(
    platform: &SharedPlatform,
    identity: &Arc<IdentityState>,
    catalogue: &Arc<Catalogue>,
    learning: &Arc<Learning>,
    eraser: &Arc<Eraser>,
    placements: &Arc<Placements>,
    plans: &Arc<Plans>,
    programmes: &Arc<Programmes>,
) -> impl OpenApi + use<> {
    let feedback = Arc::new(Feedback::new(platform.clone(), catalogue.clone(), learning.clone()));
    let assessments = Arc::new(Assessments::new(platform.clone()));
    // A tuple holds sixteen at most, so they are grouped.
    (
        (
            SignInApi::new(identity.clone()),
            AccountApi::new(identity.clone()),
            PasswordResetApi::new(identity.clone()),
            InvitationsApi::new(identity.clone()),
            AcceptanceApi::new(identity.clone()),
            TokensApi::new(identity.clone()),
            RegistrationsApi::new(identity.clone()),
            SignInsApi::new(identity.clone()),
            EmailChangeApi::new(identity.clone()),
        ),
        OrganisationsApi::new(platform.clone()),
        UnitsApi::new(platform.clone()),
        PeopleApi::new(platform.clone(), identity.membership_listener()),
        (
            CatalogueApi::new(catalogue.clone()),
            SearchApi::new(catalogue.clone()),
            MediaApi::new(catalogue.clone()),
            PackagesApi::new(catalogue.clone()),
            OpenCoursesApi::new(catalogue.clone()),
            VersionsApi::new(catalogue.clone(), count_use(platform)),
        ),
        (
            LearningApi::new(learning.clone()),
            AttemptsApi::new(learning.clone()),
            FilesApi::new(learning.clone()),
            UploadsApi::new(learning.clone()),
            MarkingApi::new(learning.clone()),
            OpenPracticeApi::new(learning.clone()),
            NotesApi::new(learning.clone()),
            ReadingApi::new(learning.clone()),
        ),
        RefreshersApi::new(Arc::new(Refreshers::new(platform.clone(), catalogue.clone()))),
        (FeedbackApi::new(feedback.clone()), AnswersApi::new(feedback)),
        (
            SkillsApi::new(platform.clone()),
            FrameworksApi::new(platform.clone()),
            PoliciesApi::new(platform.clone()),
            CertificatesApi::new(platform.clone()),
            FrameworkExchangeApi::new(platform.clone()),
            FrameworkMappingsApi::new(platform.clone()),
            EvidenceCarriesApi::new(platform.clone()),
            EarlierDraftsApi::new(platform.clone()),
        ),
        (
            SelfAssessmentsApi::new(assessments.clone()),
            SelfAssessmentCountsApi::new(assessments.clone()),
            TeamApi::new(assessments.clone()),
            TalksApi::new(assessments.clone()),
            RoundsApi::new(assessments.clone()),
            RatingApi::new(assessments),
        ),
        (
            OccupationsApi,
            RoleProfilesApi::new(platform.clone()),
            OwnGapsApi::new(platform.clone()),
            GapsApi::new(platform.clone()),
            ConsortiumGapsApi::new(platform.clone()),
            CampaignsApi::new(platform.clone()),
            OwnCampaignsApi::new(platform.clone()),
        ),
        (PlacementsApi::new(placements.clone()), ItemsApi::new(placements.clone())),
        (
            PlansApi::new(plans.clone()),
            UnitPlansApi::new(plans.clone()),
            ProgrammesApi::new(programmes.clone()),
            ProgrammePeopleApi::new(programmes.clone()),
            ReportsApi::new(platform.clone()),
        ),
        AuditLogApi::new(platform.clone()),
        (NotificationsApi::new(platform.clone()), MailApi::new(platform.clone())),
        (
            PersonalDataApi::new(platform.clone(), catalogue.clone()),
            ErasureApi::new(platform.clone(), eraser.clone()),
            OperatorApi::new(platform.clone()),
        ),
    )
}

/// The learning slice's count of people, for the catalogue, which cannot call it.
fn count_use(platform: &SharedPlatform) -> CountUse {
    let platform = platform.clone();
    Arc::new(move |course| {
        let platform = platform.clone();
        Box::pin(async move {
            let counted = people_on_versions(&platform, course).await?;
            let used =
                counted.into_iter().map(|(version, count)| (version, VersionUse { people: count.people, completions: count.completions }));
            Ok(used.collect())
        })
    })
}

fn describe<T: OpenApi>(operations: T) -> OpenApiService<T, ()> {
    OpenApiService::new(operations, "Skillpact", env!("CARGO_PKG_VERSION"))
        .description("Digital-skills courses, evidence of levels and reports for the municipalities of a consortium.")
        .server("/api")
}

/// Brings the database up to date.
///
/// # Errors
/// When a step fails; it leaves nothing behind.
pub async fn migrate(database: &Database) -> Result<(), DbErr> {
    let connection = database.for_migrations();
    one_server_at_a_time(database, async || {
        if !Migrator::get_pending_migrations(connection).await?.is_empty() {
            Migrator::up(connection, None).await?;
        }
        jobs::prepare(database).await
    })
    .await
}

/// Does what must not be done by two servers at once, such as migrating or publishing when they start together: on PostgreSQL
/// they queue. SQLite has one server.
///
/// # Errors
/// What the work fails with, or the database.
pub async fn one_server_at_a_time<T, E: From<DbErr>>(database: &Database, work: impl AsyncFnOnce() -> Result<T, E>) -> Result<T, E> {
    let queue = match database.backend() {
        DbBackend::Postgres => {
            let transaction = database.for_migrations().begin().await?;
            transaction.execute_unprepared("SELECT pg_advisory_xact_lock(7364)").await?;
            Some(transaction)
        }
        _ => None,
    };
    let outcome = work().await?;
    if let Some(transaction) = queue {
        transaction.commit().await?;
    }
    Ok(outcome)
}
