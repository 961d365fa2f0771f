//! What the demo consortium has learned so far: enrolments, tests taken and passed or not, and the levels that followed.
//!
//! Small organisations are livelier than large ones, some people stop half-way, some need a second try. The announced learner
//! has completed one course some weeks ago, so that she is asked again today, and nothing else, so that she can be played.

mod fulfilled;

use crate::catalogue::PublishedCourse;
use crate::demo::generator::{Generator, Ids};
use crate::demo::waiting;
use crate::learning::{self, Completed, PastAnswer, PastAttempt, PastCompletion, PastEnrolment, Points};
use crate::organisations::{OrganisationKind, Population};
use crate::platform::access::Role;
use crate::platform::ids::{AttemptId, CompletionId, EnrolmentId, ObservationId, OrganisationId, PersonId, ResponseId};
use crate::refreshers::PastReview;
use crate::skills::NewObservation;
use chrono::{DateTime, Duration, Months, Utc};
use course_format::{Answer, AnswerKey, GapKey, Language, LessonKind, Question, QuestionText};
use std::sync::Arc;

/// The history before a moment, the same every time.
#[derive(Debug, Default)]
pub(super) struct History {
    pub enrolments: Vec<PastEnrolment>,
    pub observations: Vec<NewObservation>,
    pub refreshed: Vec<(Completed, Vec<PastReview>)>,
}

/// Who has hardly begun yet.
const FRESH: &str = "ana.novak@kocevje.example";

/// Of ten answers how many are right: a person's skill, more for an easy question and fewer for a hard one. A few questions are far
/// harder in translation, so that the comparison of languages has something to find.
fn easier(question: &Question, language: Language, skill: usize) -> usize {
    let mark = question.key.bytes().fold(7_usize, |sum, byte| sum.wrapping_mul(31).wrapping_add(usize::from(byte)));
    let of_level = usize::from(question.level.unwrap_or(3));
    let lost = usize::from(language == Language::Sl && mark.is_multiple_of(23)) * 4;
    (skill + mark % 3 + 3).saturating_sub(of_level + 1 + lost)
}

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
    writer.wait_for_a_trainer(population, courses);
    writer.refresh(population, courses);
    writer.end(population, courses);
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
            period: 1,
            finished: Vec::new(),
            practised: Vec::new(),
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
            self.hand_in(chance, course, &mut past, &mut at);
            self.take_test(chance, course, &mut past, at);
        }
        self.history.enrolments.push(past);
    }

    /// A test with every answer right.
    fn pass_test(&mut self, chance: &mut Generator, course: &PublishedCourse, past: &mut PastEnrolment, at: DateTime<Utc>) {
        let Some(test) = course.course.completion.test.as_deref().and_then(|key| course.lesson(key)) else { return };
        let id = AttemptId(self.ids.next());
        let Some(asked) = learning::draw(&course.course, test, id.0.as_u128()) else { return };
        let questions = asked.iter().filter_map(|key| course.course.question(key));
        let answers = questions.filter_map(|(_, question)| self.answer(chance, question, 10)).collect();
        past.attempts.push(PastAttempt {
            id,
            lesson: test.key.clone(),
            started_at: at - Duration::minutes(i64::from(test.minutes)),
            submitted_at: at,
            passed: Some(true),
            points: None,
            questions: serde_json::to_string(&asked).ok(),
            answers,
        });
        past.finished.push((test.key.clone(), at));
        self.complete(course, past, at, 1000);
    }

    /// Two of the trainer's colleagues have handed in work that waits for her.
    fn wait_for_a_trainer(&mut self, population: &Population, courses: &[Arc<PublishedCourse>]) {
        let Some(home) = population.organisations.iter().find(|organisation| organisation.slug == waiting::HOME) else { return };
        let Some(course) = courses.iter().find(|course| course.course.slug == waiting::COURSE) else { return };
        let Some((lesson, question)) = course.course.question(waiting::QUESTION) else { return };
        let is_new =
            |person: PersonId| !self.history.enrolments.iter().any(|past| past.person == person && past.course == course.course_id);
        let learners: Vec<PersonId> = population
            .memberships
            .iter()
            .filter(|membership| membership.organisation == home.id && membership.roles.iter().eq(&[Role::Learner]))
            .map(|membership| membership.person)
            .filter(|person| is_new(*person) && population.people.iter().all(|known| known.id != *person || known.email != FRESH))
            .take(waiting::TEXTS.len())
            .collect();
        for (person, (language, text)) in learners.into_iter().zip(waiting::TEXTS) {
            let submitted_at =
                self.now - Duration::days(3) + Duration::hours(i64::try_from(self.history.enrolments.len() % 20).unwrap_or(0));
            let answer = Answer { text: text.trim().to_owned(), ..Answer::default() };
            let Ok(answer_as_json) = serde_json::to_string(&answer) else { continue };
            let points = Points::of(&course_format::score(question, language, &answer));
            let answers = vec![PastAnswer {
                id: ResponseId(self.ids.next()),
                question: question.key.clone(),
                language: Language::code(language),
                answer: answer_as_json,
                points,
            }];
            let attempt = PastAttempt {
                id: AttemptId(self.ids.next()),
                lesson: lesson.key.clone(),
                started_at: submitted_at - Duration::hours(2),
                submitted_at,
                passed: None,
                points: Some(Points { thousandths: 0, ..points }),
                questions: None,
                answers,
            };
            self.history.enrolments.push(PastEnrolment {
                id: EnrolmentId(self.ids.next()),
                person,
                organisation: home.id,
                course: course.course_id,
                version: course.version_id,
                enrolled_at: submitted_at - Duration::days(9),
                period: 1,
                finished: Vec::new(),
                practised: Vec::new(),
                attempts: vec![attempt],
                completion: None,
            });
        }
    }

    /// Assignments were passed, with most of the points; what was written in them is not invented.
    fn hand_in(&mut self, chance: &mut Generator, course: &PublishedCourse, past: &mut PastEnrolment, at: &mut DateTime<Utc>) {
        for assignment in course.course.lessons.iter().filter(|lesson| lesson.kind == LessonKind::Assignment) {
            let started_at = *at;
            *at += Duration::minutes(i64::try_from(60 + chance.below(5760)).unwrap_or(60));
            if *at >= self.now {
                return;
            }
            let max_points = assignment.questions.iter().map(|question| i32::try_from(question.points).unwrap_or(0)).sum();
            // Per cent of the points, from those that suffice to all.
            let least = (assignment.pass_share.unwrap_or(0.5) * 100.0).ceil() as usize;
            let thousandths = max_points * i32::try_from(least + chance.below(101 - least.min(100))).unwrap_or(100) * 10;
            past.attempts.push(PastAttempt {
                id: AttemptId(self.ids.next()),
                lesson: assignment.key.clone(),
                started_at,
                submitted_at: *at,
                passed: Some(true),
                points: Some(Points { thousandths, max_points }),
                questions: None,
                answers: Vec::new(),
            });
            past.finished.push((assignment.key.clone(), *at));
        }
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
            let id = AttemptId(self.ids.next());
            let Some(asked) = learning::draw(&course.course, test, id.0.as_u128()) else { return };
            let questions = asked.iter().filter_map(|key| course.course.question(key));
            let answers: Vec<PastAnswer> = questions.filter_map(|(_, question)| self.answer(chance, question, skill)).collect();
            let points: i32 = answers.iter().map(|answer| answer.points.thousandths).sum();
            let max_points: i32 = answers.iter().map(|answer| answer.points.max_points).sum();
            let share_thousandths = points / max_points.max(1);
            let passed = f64::from(share_thousandths) >= course.course.completion.pass_share * 1000.0;
            let started_at = at - Duration::minutes(i64::from(test.minutes));
            past.attempts.push(PastAttempt {
                id,
                lesson: test.key.clone(),
                started_at,
                submitted_at: at,
                passed: Some(passed),
                points: None,
                questions: serde_json::to_string(&asked).ok(),
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
                standard_error: None,
                assessor: None,
                source: None,
                observed_at: at,
                valid_until,
            });
        }
    }

    fn answer(&mut self, chance: &mut Generator, question: &Question, skill: usize) -> Option<PastAnswer> {
        // Half of the people read the translation. Questions differ, and some of them are worse in it.
        let language = if skill.is_multiple_of(2) && question.texts.contains_key(&Language::Sl) { Language::Sl } else { Language::En };
        let (language, text) = question.texts.get_key_value(&language).or_else(|| question.texts.iter().next())?;
        let right = chance.below(10) < easier(question, *language, skill);
        let answer = given(chance, question, text, right)?;
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

/// An answer to a question that a key judges.
pub(super) fn given(chance: &mut Generator, question: &Question, text: &QuestionText, right: bool) -> Option<Answer> {
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
    Some(answer)
}

fn fill(key: &GapKey, right: bool) -> String {
    match key {
        _ if !right => "?".to_owned(),
        GapKey::Text { accepted } => accepted.first().cloned().unwrap_or_default(),
        GapKey::Number { value, .. } => value.to_string(),
        GapKey::DropDown { right, .. } => right.clone(),
    }
}
