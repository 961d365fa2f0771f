//! Courses that announced people have completed, at moments that matter today: to be asked again, and to be renewed.

use super::{FRESH, Writer};
use crate::catalogue::PublishedCourse;
use crate::demo::generator::Generator;
use crate::demo::refreshed;
use crate::learning::{Completed, PastEnrolment};
use crate::organisations::Population;
use crate::platform::ids::{EnrolmentId, ResponseId};
use crate::refreshers::PastReview;
use chrono::{DateTime, Duration, Utc};
use std::sync::Arc;

/// A course that holds for a year.
const YEARLY: &str = "ai-at-work-in-a-municipality";
/// Whose completion of it has ended, and whose ends soon: by when they completed it.
const ENDED_AND_ENDING: [(&str, i64); 2] = [("manager@kocevje.example", 400), ("hr@kocevje.example", 340)];

fn course<'a>(courses: &'a [Arc<PublishedCourse>], slug: &str) -> Option<&'a Arc<PublishedCourse>> {
    courses.iter().find(|course| course.course.slug == slug)
}

impl Writer {
    /// Somebody's completed course, not yet part of the history.
    fn fulfilled(&mut self, population: &Population, course: &PublishedCourse, email: &str, done: DateTime<Utc>) -> Option<PastEnrolment> {
        let person = population.people.iter().find(|person| person.email == email)?.id;
        let home = population.memberships.iter().find(|membership| membership.person == person)?;
        let mut past = PastEnrolment {
            id: EnrolmentId(self.ids.next()),
            person,
            organisation: home.organisation,
            course: course.course_id,
            version: course.version_id,
            enrolled_at: done - Duration::days(9),
            period: 1,
            finished: course
                .readings()
                .zip(1..)
                .map(|(lesson, day)| (lesson.key.clone(), done - Duration::days(9) + Duration::days(day)))
                .collect(),
            practised: Vec::new(),
            attempts: Vec::new(),
            completion: None,
        };
        let mut chance = Generator::for_name("the announced learner's test");
        self.pass_test(&mut chance, course, &mut past, done);
        Some(past)
    }

    /// The announced learner's completed course, with the refreshers that she answered since.
    pub(super) fn refresh(&mut self, population: &Population, courses: &[Arc<PublishedCourse>]) {
        let Some(course) = course(courses, refreshed::COURSE) else { return };
        let done = self.now - refreshed::completed_before();
        let Some(past) = self.fulfilled(population, course, FRESH, done) else { return };
        let Some(completion) = &past.completion else { return };
        let completed = Completed {
            enrolment: past.id,
            person: past.person,
            organisation: past.organisation,
            course: course.course_id,
            completion: completion.id,
            completed_at: completion.completed_at,
            valid_until: completion.valid_until,
        };
        let reviews =
            refreshed::reviews(self.now).into_iter().map(|review| PastReview { id: ResponseId(self.ids.next()), ..review }).collect();
        self.history.refreshed.push((completed, reviews));
        self.history.enrolments.push(past);
    }

    /// A completion that has ended and one that ends soon, so that both can be renewed. What chance had them do in the course goes.
    pub(super) fn end(&mut self, population: &Population, courses: &[Arc<PublishedCourse>]) {
        let Some(course) = course(courses, YEARLY) else { return };
        for (email, days) in ENDED_AND_ENDING {
            let Some(past) = self.fulfilled(population, course, email, self.now - Duration::days(days)) else { continue };
            let is_hers = |other: &PastEnrolment| other.person == past.person && other.course == past.course;
            let invented: Vec<_> = self
                .history
                .enrolments
                .iter()
                .filter(|other| is_hers(other))
                .filter_map(|other| Some(other.completion.as_ref()?.id))
                .collect();
            self.history.enrolments.retain(|other| !is_hers(other));
            let is_invented = |completion| invented.contains(&completion);
            self.history.observations.retain(|observation| !observation.completion.is_some_and(is_invented));
            self.history.enrolments.push(past);
        }
    }
}
