//! What the demo consortium has learned so far: enrolments, tests taken and passed or not, and the levels that followed.
//!
//! Small organisations are livelier than large ones, some people stop half-way, some need a second try. The announced learner
//! has done nothing yet, so that she can be played.

use crate::catalogue::PublishedCourse;
use crate::demo::generator::{Generator, Ids};
use crate::learning::{PastAnswer, PastAttempt, PastCompletion, PastEnrolment, Points};
use crate::organisations::{OrganisationKind, Population};
use crate::platform::ids::{AttemptId, CompletionId, EnrolmentId, ObservationId, OrganisationId, PersonId, ResponseId};
use crate::skills::NewObservation;
use chrono::{DateTime, Duration, Months, Utc};
use course_format::{Answer, AnswerKey, GapKey, Language, Question};
use std::sync::Arc;

/// The history before a moment, the same every time.
#[derive(Debug, Default)]
pub(super) struct History {
    pub enrolments: Vec<PastEnrolment>,
    pub observations: Vec<NewObservation>,
}

/// Who has not begun yet.
const FRESH: &str = "ana.novak@kocevje.example";

/// Invents what people did between the consortium's start and `now`, at most eighty days of it.
pub(super) fn invent(population: &Population, courses: &[Arc<PublishedCourse>], start: DateTime<Utc>, now: DateTime<Utc>) -> History {
    let mut writer = Writer { ids: Ids::starting_at(start + Duration::days(1)), start, now, history: History::default() };
    let fresh = population.people.iter().find(|person| person.email == FRESH).map(|person| person.id);
    for organisation in &population.organisations {
        let members: Vec<_> = population.memberships.iter().filter(|membership| membership.organisation == organisation.id).collect();
        let mut chance = Generator::for_name(&format!("{} learns", organisation.slug));
        let lively = if members.len() <= 300 { 45 } else { 10 };
        let audience = if organisation.kind == OrganisationKind::Municipality { "civil-servant" } else { "tourism-operator" };
        let suitable: Vec<_> = courses.iter().filter(|course| course.course.audience.iter().any(|known| known == audience)).collect();
        for member in members.into_iter().filter(|member| Some(member.person) != fresh) {
            for course in &suitable {
                if chance.below(100) < lively {
                    writer.enrol(&mut chance, member.person, organisation.id, course);
                }
            }
        }
    }
    writer.history
}

struct Writer {
    ids: Ids,
    start: DateTime<Utc>,
    now: DateTime<Utc>,
    history: History,
}

impl Writer {
    fn enrol(&mut self, chance: &mut Generator, person: PersonId, organisation: OrganisationId, course: &PublishedCourse) {
        let minutes = |chance: &mut Generator, days: usize| Duration::minutes(i64::try_from(chance.below(days * 24 * 60)).unwrap_or(0));
        let enrolled_at = self.start + Duration::days(2) + minutes(chance, 60);
        if enrolled_at >= self.now {
            return;
        }
        let mut past = PastEnrolment {
            id: EnrolmentId(self.ids.next()),
            person,
            organisation,
            course: course.course_id,
            version: course.version_id,
            enrolled_at,
            finished: Vec::new(),
            attempts: Vec::new(),
            completion: None,
        };
        let readings: Vec<_> = course.readings().collect();
        // Two in three read everything; the others stop somewhere.
        let read = if chance.below(3) > 0 { readings.len() } else { chance.below(readings.len()) };
        let mut at = enrolled_at;
        for lesson in &readings[..read] {
            at += Duration::minutes(i64::from(lesson.minutes)) + minutes(chance, 2);
            if at >= self.now {
                break;
            }
            past.finished.push((lesson.key.clone(), at));
        }
        if past.finished.len() == readings.len() {
            self.take_test(chance, course, &mut past, at);
        }
        self.history.enrolments.push(past);
    }

    fn take_test(&mut self, chance: &mut Generator, course: &PublishedCourse, past: &mut PastEnrolment, mut at: DateTime<Utc>) {
        let Some(test) = course.course.completion.test.as_deref().and_then(|key| course.lesson(key)) else { return };
        // How many of ten questions a person gets right: most know seven to ten of them.
        let skill = 6 + chance.below(5);
        for _ in 0..course.course.completion.attempts.unwrap_or(2).min(2) {
            at += Duration::minutes(i64::try_from(30 + chance.below(2880)).unwrap_or(30));
            if at >= self.now {
                return;
            }
            let answers: Vec<PastAnswer> = test.questions.iter().filter_map(|question| self.answer(chance, question, skill)).collect();
            let points: i32 = answers.iter().map(|answer| answer.points.thousandths).sum();
            let max_points: i32 = answers.iter().map(|answer| answer.points.max_points).sum();
            let share_thousandths = points / max_points.max(1);
            let passed = f64::from(share_thousandths) >= course.course.completion.pass_share * 1000.0;
            let started_at = at - Duration::minutes(i64::from(test.minutes));
            past.attempts.push(PastAttempt {
                id: AttemptId(self.ids.next()),
                lesson: test.key.clone(),
                started_at,
                submitted_at: at,
                passed,
                answers,
            });
            if passed {
                past.finished.push((test.key.clone(), at));
                self.complete(course, past, at, share_thousandths);
                return;
            }
        }
    }

    fn complete(&mut self, course: &PublishedCourse, past: &mut PastEnrolment, at: DateTime<Utc>, share_thousandths: i32) {
        let valid_until = course.course.completion.valid_months.and_then(|months| at.checked_add_months(Months::new(months)));
        let id = CompletionId(self.ids.next());
        past.completion = Some(PastCompletion { id, share_thousandths, completed_at: at, valid_until });
        for (skill, level) in &course.course.skills {
            self.history.observations.push(NewObservation {
                id: ObservationId(self.ids.next()),
                organisation: past.organisation,
                person: past.person,
                skill: skill.clone(),
                level: i32::from(*level),
                kind: "completion",
                completion: Some(id),
                observed_at: at,
                valid_until,
            });
        }
    }

    fn answer(&mut self, chance: &mut Generator, question: &Question, skill: usize) -> Option<PastAnswer> {
        let right = chance.below(10) < skill;
        let (language, text) = question.texts.iter().next()?;
        let mut answer = Answer::default();
        match &question.key_ {
            AnswerKey::Choice { right: key, .. } if right => answer.choice.clone_from(key),
            AnswerKey::Choice { options, right: key } => {
                let wrong: Vec<u32> = (1..=*options).filter(|number| !key.contains(number)).collect();
                answer.choice.extend(chance.pick(&wrong).or(key.first()));
            }
            AnswerKey::Gap { .. } => answer.gaps.extend((1..).zip(text.gap_keys.iter().map(|key| fill(key, right)))),
            AnswerKey::Order { order } => {
                answer.order.clone_from(order);
                if !right {
                    answer.order.reverse();
                }
            }
            AnswerKey::Match { pairs, .. } => {
                // A wrong answer puts each choice one entry too far.
                let shift = usize::from(!right);
                let given = pairs.iter().cycle().skip(shift).copied();
                answer.pairs.extend((1..).zip(given.take(pairs.len())));
            }
            AnswerKey::Scale { labels } => answer.choice.push(u32::try_from(chance.below(*labels as usize)).unwrap_or(0) + 1),
            // What people wrote in earnest cannot be made up, and files neither.
            AnswerKey::Text { .. } | AnswerKey::Upload { .. } => return None,
        }
        let points = Points::of(&course_format::score(question, *language, &answer));
        let language = Language::code(*language);
        Some(PastAnswer {
            id: ResponseId(self.ids.next()),
            question: question.key.clone(),
            language,
            answer: serde_json::to_string(&answer).ok()?,
            points,
        })
    }
}

fn fill(key: &GapKey, right: bool) -> String {
    match key {
        _ if !right => "?".to_owned(),
        GapKey::Text { accepted } => accepted.first().cloned().unwrap_or_default(),
        GapKey::Number { value, .. } => value.to_string(),
        GapKey::DropDown { right, .. } => right.clone(),
    }
}
