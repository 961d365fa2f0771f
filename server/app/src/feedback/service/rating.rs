//! Ratings of courses.

use super::{Feedback, store};
use crate::feedback::api::{CourseRatings, OwnRating, RatingIn};
use crate::feedback::entity::rating;
use crate::feedback::ratings::{FEWEST, distribution};
use crate::feedback::words;
use crate::platform::ApiError;
use crate::platform::access::{Actor, Permission, Scope};
use crate::platform::ids::{EnrolmentId, OrganisationId};

/// The most characters of a comment.
const LONGEST_COMMENT: usize = 1000;

impl Feedback {
    /// Her rating of a course that she began.
    pub(in crate::feedback) async fn own_rating(&self, actor: &Actor, id: EnrolmentId) -> Result<OwnRating, ApiError> {
        let scope = actor.own()?;
        self.learning.own_enrolment(actor, id).await?;
        let row = self.platform.database.read_latest(&scope, async |connection| store::rating(connection, &scope, id).await).await?;
        Ok(describe(row.as_ref()))
    }

    /// Rates a course that she began, in the place of what she said before.
    pub(in crate::feedback) async fn rate(&self, actor: &Actor, id: EnrolmentId, new: RatingIn) -> Result<OwnRating, ApiError> {
        let scope = actor.own()?;
        let home = self.learning.own_enrolment(actor, id).await?;
        let row = rating::Model {
            enrolment_id: id,
            organisation_id: home.organisation,
            person_id: actor.person,
            course_id: home.course,
            version_id: home.version.version_id,
            rating: i32::try_from(new.rating).unwrap_or(0).clamp(1, 5),
            comment: words::optional("comment", new.comment.as_deref(), LONGEST_COMMENT)?,
            rated_at: self.platform.clock.now(),
        };
        let save = async |transaction: &_| store::save_rating(transaction, &scope, row.clone()).await;
        self.platform.database.write(&scope, save).await?;
        Ok(describe(Some(&row)))
    }

    /// How a course is rated by everybody, for a trainer.
    pub(in crate::feedback) async fn ratings(
        &self,
        actor: &Actor,
        organisation: OrganisationId,
        slug: &str,
    ) -> Result<CourseRatings, ApiError> {
        let scope = actor.scope(Permission::AnswerFeedback, organisation)?;
        let course = self.catalogue.course_by_slug(slug).await?.course_id;
        let everybody = Scope::system("counts the ratings of a course that the consortium shares, names nobody");
        let counted = async |connection: &_| store::counted(connection, &everybody, course).await;
        let shown = distribution(&self.platform.database.read(&everybody, counted).await?);
        let comments = match shown {
            Some(_) => self.platform.database.read(&scope, async |connection| store::comments(connection, &scope, course).await).await?,
            None => Vec::new(),
        };
        Ok(CourseRatings {
            fewest: FEWEST,
            count: shown.map(|numbers| numbers.iter().sum()),
            distribution: shown.map(|numbers| numbers.to_vec()),
            comments,
        })
    }
}

fn describe(row: Option<&rating::Model>) -> OwnRating {
    OwnRating {
        rating: row.and_then(|row| u32::try_from(row.rating).ok()),
        comment: row.and_then(|row| row.comment.clone()),
        rated_at: row.map(|row| row.rated_at),
    }
}
