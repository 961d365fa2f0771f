//! What people did over the years: courses begun, left or finished, tests passed or not, and how they were seen.
//!
//! People differ: one in seven never begins, a few take everything. Most is done in spring and autumn, on working days. Whether an answer is
//! right follows the Rasch model (Rasch 1960) from the person's ability and the question's difficulty, so that calibrating finds them again.

use super::super::generator::{Generator, Ids};
use super::super::history::given;
use super::super::profiles;
use super::towns::{Spell, Town, Worker};
use crate::catalogue::PublishedCourse;
use crate::learning::{self, PastAnswer, PastAttempt, PastCompletion, PastEnrolment, Points};
use crate::organisations::OrganisationKind;
use crate::platform::ids::{AttemptId, CompletionId, EnrolmentId, ObservationId, OrganisationId, ResponseId};
use crate::profiles::shipped_needs;
use crate::skills::NewObservation;
use chrono::{DateTime, Datelike, Days, Duration, Months, NaiveDate, Utc, Weekday};
use course_format::{Answer, AnswerKey, Language, Lesson, LessonKind, Question};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// How much is learned in each month, of twelve.
const SEASON: [usize; 12] = [8, 10, 11, 9, 7, 5, 2, 2, 7, 11, 12, 6];
/// Of a thousand people so many never begin.
const NEVER: usize = 140;
/// Words of which texts are made that nobody reads.
const WORDS: [&str; 16] =
    ["I", "would", "first", "ask", "the", "colleague", "whether", "data", "may", "be", "shared", "and", "note", "it", "in", "writing"];

/// What was invented for some people.
#[derive(Default)]
pub(super) struct History {
    pub enrolments: Vec<PastEnrolment>,
    pub observations: Vec<NewObservation>,
}

impl History {
    /// Answers in it.
    pub(super) fn answers(&self) -> usize {
        let of = |past: &PastEnrolment| past.practised.len() + past.attempts.iter().map(|attempt| attempt.answers.len()).sum::<usize>();
        self.enrolments.iter().map(of).sum()
    }

    /// Rows that it becomes, with a level for each skill of a person that something is known of.
    pub(super) fn rows(&self) -> usize {
        let of = |past: &PastEnrolment| {
            let waiting = past.attempts.iter().filter(|attempt| attempt.passed.is_none()).count();
            1 + past.finished.len() + past.attempts.len() + waiting + usize::from(past.completion.is_some())
        };
        let levels: BTreeSet<_> = self.observations.iter().map(|seen| (seen.person, seen.organisation, &seen.skill)).collect();
        self.answers() + self.observations.len() + levels.len() + self.enrolments.iter().map(of).sum::<usize>()
    }
}

/// An organisation's people at work.
pub(super) struct Doing<'a> {
    seed: u64,
    first: NaiveDate,
    until: NaiveDate,
    courses: Vec<&'a PublishedCourse>,
    is_office: bool,
    codes: BTreeMap<(OrganisationId, String), &'static str>,
    needs: BTreeMap<&'static str, Vec<(String, i32)>>,
}

/// Somebody with what is hers.
struct Person<'a> {
    of: &'a Worker,
    chance: Generator,
    /// Standard deviations from the average.
    ability: f64,
    /// From 0, hardly anything, to about 3.
    zeal: f64,
}

impl<'a> Doing<'a> {
    pub(super) fn new(seed: u64, (first, until): (NaiveDate, NaiveDate), courses: &'a [Arc<PublishedCourse>], town: &Town) -> Self {
        let is_office = town.kind == OrganisationKind::Municipality;
        let audience = if is_office { "civil-servant" } else { "tourism-operator" };
        let suits = |course: &&Arc<PublishedCourse>| course.course.audience.iter().any(|known| known == audience);
        let codes = profiles::codes(&town.consortium.population);
        let needs = codes.values().map(|code| (*code, shipped_needs(code))).collect();
        Self { seed, first, until, courses: courses.iter().filter(suits).map(Arc::as_ref).collect(), is_office, codes, needs }
    }

    /// Somebody's years.
    pub(super) fn live(&self, ids: &mut Ids, worker: &Worker, history: &mut History) {
        let mut chance = Generator::for_name(&format!("{} {} lives", self.seed, worker.person.0));
        let ability = chance.normal();
        let zeal = if chance.happens(NEVER) { 0.0 } else { (chance.normal() * 0.6).exp().min(3.0) };
        let mut person = Person { of: worker, chance, ability, zeal };
        let mut left: Vec<&PublishedCourse> = self.courses.clone();
        for spell in &worker.spells {
            self.learn(ids, &mut person, spell, &mut left, history);
            self.be_seen(ids, &mut person, spell, history);
        }
    }

    /// The first and the last day of a spell within the time that is invented.
    fn days(&self, spell: &Spell) -> Option<(NaiveDate, NaiveDate)> {
        let (from, to) = (spell.from.max(self.first), spell.to.unwrap_or(self.until).min(self.until));
        (from < to).then_some((from, to))
    }

    /// A moment on a working day, more likely in spring and autumn.
    fn moment(&self, chance: &mut Generator, from: NaiveDate, to: NaiveDate) -> DateTime<Utc> {
        let days = usize::try_from((to - from).num_days()).unwrap_or(0).max(1);
        let mut day = from;
        for _ in 0..40 {
            day = from + Days::new(chance.below(days) as u64);
            let is_off = self.is_office && matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
            if !is_off && chance.below(12) < SEASON[day.month0() as usize] {
                break;
            }
        }
        super::midnight(day) + Duration::minutes(6 * 60 + minutes(chance, 9 * 60))
    }

    fn learn(&self, ids: &mut Ids, person: &mut Person<'_>, spell: &Spell, left: &mut Vec<&'a PublishedCourse>, history: &mut History) {
        let Some((from, to)) = self.days(spell) else { return };
        let days = (to - from).num_days();
        // About four courses a year for somebody of average zeal.
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "a few dozen at most")]
        let wanted = (person.zeal * 4.0 * days as f64 / 365.0 + person.chance.share()) as usize;
        let mut begins: Vec<DateTime<Utc>> = (0..wanted.min(left.len())).map(|_| self.moment(&mut person.chance, from, to)).collect();
        begins.sort_unstable();
        for enrolled_at in begins {
            let course = left.swap_remove(person.chance.below(left.len()));
            let mut taking =
                Taking { ids, person, course, end: super::midnight(to), at: enrolled_at, observations: &mut history.observations };
            history.enrolments.push(taking.take());
        }
    }

    /// Each autumn most assess themselves, each winter managers assess many, now and then there is a test.
    fn be_seen(&self, ids: &mut Ids, person: &mut Person<'_>, spell: &Spell, history: &mut History) {
        let Some((from, to)) = self.days(spell) else { return };
        let code = self.codes.get(&(person.of.organisation, spell.position.clone()));
        let Some(needed) = code.and_then(|code| self.needs.get(code)) else { return };
        for year in from.year()..=to.year() {
            let rounds = [("self", 10, 620, None), ("manager", 12, 450, spell.manager), ("test", 4, 150, None)];
            for (kind, month, thousandths, assessor) in rounds {
                let Some(begins) = NaiveDate::from_ymd_opt(year, month, 1).filter(|day| (from..to).contains(day)) else { continue };
                let is_missing = kind == "manager" && assessor.is_none();
                if is_missing || !person.chance.happens(thousandths) {
                    continue;
                }
                let observed_at = self.moment(&mut person.chance, begins, (begins + Days::new(28)).min(to));
                let years = f64::from(year - self.first.year());
                for (skill, min) in needed {
                    if person.chance.happens(100) {
                        continue;
                    }
                    let shift = person.ability * 0.8 - 0.7 + years * 0.15 + person.chance.normal() * 0.7;
                    history.observations.push(NewObservation {
                        id: ObservationId(ids.next()),
                        organisation: person.of.organisation,
                        person: person.of.person,
                        skill: skill.clone(),
                        level: (min + rounded(shift)).clamp(1, 8),
                        kind,
                        completion: None,
                        standard_error: (kind == "test").then_some(0.33),
                        assessor,
                        source: None,
                        observed_at,
                        valid_until: None,
                    });
                }
            }
        }
    }
}

/// Somebody takes a course.
struct Taking<'t, 'p, 'c> {
    ids: &'t mut Ids,
    person: &'t mut Person<'p>,
    course: &'c PublishedCourse,
    /// When her time in the post ends.
    end: DateTime<Utc>,
    at: DateTime<Utc>,
    observations: &'t mut Vec<NewObservation>,
}

impl Taking<'_, '_, '_> {
    fn take(&mut self) -> PastEnrolment {
        let mut past = PastEnrolment {
            id: EnrolmentId(self.ids.next()),
            person: self.person.of.person,
            organisation: self.person.of.organisation,
            course: self.course.course_id,
            version: self.course.version_id,
            enrolled_at: self.at,
            period: 1,
            finished: Vec::new(),
            practised: Vec::new(),
            attempts: Vec::new(),
            completion: None,
        };
        let course = self.course;
        if course.readings().all(|lesson| self.read(lesson, &mut past)) && self.hand_in(&mut past) {
            self.be_tested(&mut past);
        }
        past
    }

    /// Lets time pass; tells whether she is still there.
    fn wait(&mut self, least: i64, most: usize) -> bool {
        self.at += Duration::minutes(least + minutes(&mut self.person.chance, most));
        self.at < self.end
    }

    /// Reads a lesson and practises in it. Some stop here and never come back.
    fn read(&mut self, lesson: &Lesson, past: &mut PastEnrolment) -> bool {
        let pause = if self.person.chance.happens(600) { 20 } else { 4 * 24 * 60 };
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 5 and 60")]
        let stops = (60.0 / (0.7 + self.person.zeal)) as usize;
        if self.person.chance.happens(stops) || !self.wait(i64::from(lesson.minutes) / 2, pause) {
            return false;
        }
        for question in &lesson.questions {
            if self.person.chance.happens(150) {
                continue;
            }
            for attempt in 0..3 {
                let Some((answer, is_right)) = self.answer(question, f64::from(attempt) * 0.8) else { break };
                self.at += Duration::seconds(20 + minutes(&mut self.person.chance, 90));
                past.practised.push((lesson.key.clone(), answer, self.at));
                if is_right || self.person.chance.happens(400) {
                    break;
                }
            }
        }
        past.finished.push((lesson.key.clone(), self.at));
        self.at < self.end
    }

    /// Hands in the assignments; a trainer marks them after some days. Tells whether all were good enough.
    fn hand_in(&mut self, past: &mut PastEnrolment) -> bool {
        let course = self.course;
        for assignment in course.course.lessons.iter().filter(|lesson| lesson.kind == LessonKind::Assignment) {
            let started_at = self.at;
            if !self.wait(60, 4 * 24 * 60) {
                return false;
            }
            let submitted_at = self.at;
            let answers: Vec<_> =
                assignment.questions.iter().filter_map(|question| self.answer(question, 0.0)).map(|found| found.0).collect();
            let max_points = assignment.questions.iter().map(|question| i32::try_from(question.points).unwrap_or(0)).sum();
            let is_marked = self.wait(24 * 60, 6 * 24 * 60);
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share of a hundred")]
            let least = (assignment.pass_share.unwrap_or(0.5) * 100.0).ceil() as usize;
            let percent = (least + self.person.chance.below(60)).saturating_sub(10).min(100);
            let passed = percent >= least;
            let thousandths = max_points * i32::try_from(percent).unwrap_or(100) * 10;
            past.attempts.push(PastAttempt {
                id: AttemptId(self.ids.next()),
                lesson: assignment.key.clone(),
                started_at,
                submitted_at,
                passed: is_marked.then_some(passed),
                points: Some(Points { thousandths: if is_marked { thousandths } else { 0 }, max_points }),
                questions: None,
                answers,
            });
            if !is_marked || !passed {
                return false;
            }
            past.finished.push((assignment.key.clone(), self.at));
        }
        true
    }

    fn be_tested(&mut self, past: &mut PastEnrolment) {
        let course = self.course;
        let Some(test) = course.course.completion.test.as_deref().and_then(|key| course.lesson(key)) else {
            return self.complete(past, 1000);
        };
        for number in 0..course.course.completion.attempts.unwrap_or(3).min(3) {
            if !self.wait(15, 3 * 24 * 60) {
                return;
            }
            let id = AttemptId(self.ids.next());
            let Some(asked) = learning::draw(&course.course, test, id.0.as_u128()) else { return };
            let questions: Vec<&Question> = asked.iter().filter_map(|key| course.course.question(key)).map(|found| found.1).collect();
            let learned = 0.6 + f64::from(number) * 0.5;
            let answers: Vec<PastAnswer> =
                questions.into_iter().filter_map(|question| self.answer(question, learned)).map(|found| found.0).collect();
            let points: i32 = answers.iter().map(|answer| answer.points.thousandths).sum();
            let max_points: i32 = answers.iter().map(|answer| answer.points.max_points).sum();
            let share = points / max_points.max(1);
            let passed = f64::from(share) >= course.course.completion.pass_share * 1000.0;
            past.attempts.push(PastAttempt {
                id,
                lesson: test.key.clone(),
                started_at: self.at - Duration::minutes(i64::from(test.minutes.min(14))),
                submitted_at: self.at,
                passed: Some(passed),
                points: None,
                questions: serde_json::to_string(&asked).ok(),
                answers,
            });
            if passed {
                past.finished.push((test.key.clone(), self.at));
                return self.complete(past, share);
            }
        }
    }

    fn complete(&mut self, past: &mut PastEnrolment, share_thousandths: i32) {
        let valid_until = self.course.course.completion.valid_months.and_then(|months| self.at.checked_add_months(Months::new(months)));
        let id = CompletionId(self.ids.next());
        past.completion = Some(PastCompletion { id, share_thousandths, completed_at: self.at, valid_until });
        for (skill, level) in &self.course.course.skills {
            self.observations.push(NewObservation {
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
                observed_at: self.at,
                valid_until,
            });
        }
    }

    /// An answer, and whether it earned everything; `learned` makes it easier. Files are not invented.
    fn answer(&mut self, question: &Question, learned: f64) -> Option<(PastAnswer, bool)> {
        let language = Language::from_code(self.person.of.language.tag()).filter(|language| question.texts.contains_key(language));
        let (language, text) = match language {
            Some(language) => question.texts.get_key_value(&language)?,
            None => question.texts.get_key_value(self.course.course.languages.first()?).or_else(|| question.texts.iter().next())?,
        };
        let chance = &mut self.person.chance;
        let is_known = chance.share() < 1.0 / (1.0 + (difficulty(question) - self.person.ability - learned).exp());
        let answer = match &question.key_ {
            AnswerKey::Text { .. } => Answer { text: sentence(chance), ..Answer::default() },
            _ => given(chance, question, text, is_known)?,
        };
        let points = Points::of(&course_format::score(question, *language, &answer));
        let answer = PastAnswer {
            id: ResponseId(self.ids.next()),
            question: question.key.clone(),
            language: Language::code(*language),
            answer: serde_json::to_string(&answer).ok()?,
            points,
        };
        Some((answer, points.max_points == 0 || points.thousandths >= points.max_points * 1000))
    }
}

/// How hard a question is, in the unit of abilities: by its level, and by chance that is always the same for it.
fn difficulty(question: &Question) -> f64 {
    let own = Generator::for_name(&question.key).share() * 2.4 - 1.2;
    (f64::from(question.level.unwrap_or(3)) - 4.5) * 0.35 + own
}

fn sentence(chance: &mut Generator) -> String {
    let count = 12 + chance.below(40);
    (0..count).filter_map(|_| chance.pick(&WORDS).copied()).collect::<Vec<_>>().join(" ")
}

fn minutes(chance: &mut Generator, end: usize) -> i64 {
    i64::try_from(chance.below(end.max(1))).unwrap_or(0)
}

fn rounded(number: f64) -> i32 {
    #[expect(clippy::cast_possible_truncation, reason = "a few levels")]
    let rounded = number.round() as i32;
    rounded
}
