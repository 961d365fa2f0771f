//! What an attempt at a test asks: the test's own questions and those that its pools draw from banks.
//!
//! A draw depends on the course, the test and a seed, and on nothing else, so that it can be repeated and checked later.

use std::collections::VecDeque;

use crate::chance::Chance;
use crate::model::{Course, Lesson, LessonKind, Pool, Question};

impl Course {
    /// The question with this key and the lesson, test, assignment or bank that it stands in.
    #[must_use]
    pub fn question(&self, key: &str) -> Option<(&Lesson, &Question)> {
        self.lessons
            .iter()
            .find_map(|lesson| lesson.questions.iter().find(|question| question.key == key).map(|question| (lesson, question)))
    }
}

/// The keys of the questions that an attempt at `test` asks, in their order; nothing if there is no such test or if a
/// pool has too few questions, which no course without errors has.
///
/// First come the test's own questions in the order of the file, then the drawn ones in the order of the pools; in a
/// shuffled test all of them are mixed. No question is asked twice, even if it fits several pools.
///
/// Within a pool every set of questions is equally likely. The chance comes from SHA-256 over the course's id, the test, the
/// seed and a counter, so who does not know the seed cannot tell a draw in advance. Where pools of one test overlap, a later pool takes from what
/// the earlier ones left, and only if nothing is left, an earlier pool gives one up and draws another instead.
#[must_use]
pub fn draw(course: &Course, test: &str, seed: u128) -> Option<Vec<String>> {
    let lesson = course.lessons.iter().find(|lesson| lesson.key == test && lesson.kind == LessonKind::Test)?;
    let mut chance = Chance::of(&[b"draw", course.id.as_bytes(), test.as_bytes(), &seed.to_be_bytes()]);
    let mut asked: Vec<&str> = lesson.questions.iter().map(|question| question.key.as_str()).collect();
    let mut keys: Vec<&str> = Vec::new();
    let mut pools = Vec::new();
    let mut bank_starts: Vec<(&str, usize)> = Vec::new();
    for pool in course.pools.iter().filter(|pool| pool.test == test) {
        let bank = course.lessons.iter().find(|lesson| lesson.key == pool.bank && lesson.kind == LessonKind::Bank)?;
        let known = bank_starts.iter().find(|(key, _)| *key == pool.bank).map(|(_, start)| *start);
        let start = known.unwrap_or(keys.len());
        if known.is_none() {
            bank_starts.push((&pool.bank, start));
            keys.extend(bank.questions.iter().map(|question| question.key.as_str()));
        }
        let mut fitting: Vec<usize> =
            (start..).zip(&bank.questions).filter(|(_, question)| fits(pool, question)).map(|(index, _)| index).collect();
        chance.shuffle(&mut fitting);
        pools.push(Draw { fitting, count: usize::try_from(pool.draw).ok()? });
    }
    for drawn in fill(&pools, keys.len()).ok()? {
        asked.extend(drawn.into_iter().filter_map(|index| keys.get(index)));
    }
    if lesson.shuffle {
        chance.shuffle(&mut asked);
    }
    Some(asked.into_iter().map(str::to_owned).collect())
}

/// Whether a pool may draw this question of its bank.
pub(crate) fn fits(pool: &Pool, question: &Question) -> bool {
    let has_skill = pool.skill.is_none() || pool.skill == question.skill;
    has_skill && (pool.level.is_none() || pool.level == question.level)
}

/// What a pool may draw from, in the order in which it prefers to, and how much.
pub(crate) struct Draw {
    /// Numbers of questions, each once.
    pub fitting: Vec<usize>,
    pub count: usize,
}

/// Gives every pool its questions, none of them twice. Fails with the number of a pool that cannot be filled.
///
/// Each draw takes the first free question of its pool. If none is free, the shortest chain of exchanges is looked for
/// that ends at a free question of another pool, so a draw fails only if there is no way to fill all pools.
pub(crate) fn fill(pools: &[Draw], questions: usize) -> Result<Vec<Vec<usize>>, usize> {
    let mut holder: Vec<Option<usize>> = vec![None; questions];
    let mut drawn: Vec<Vec<usize>> = vec![Vec::new(); pools.len()];
    for (number, pool) in pools.iter().enumerate() {
        let mut preferred = pool.fitting.iter();
        for _ in 0..pool.count {
            let free = preferred.find(|question| holder.get(**question) == Some(&None));
            match free {
                Some(question) => give(*question, number, &mut holder, &mut drawn),
                None => exchange(pools, number, &mut holder, &mut drawn).ok_or(number)?,
            }
        }
    }
    Ok(drawn)
}

fn give(question: usize, pool: usize, holder: &mut [Option<usize>], drawn: &mut [Vec<usize>]) {
    if let (Some(place), Some(drawn)) = (holder.get_mut(question), drawn.get_mut(pool)) {
        *place = Some(pool);
        drawn.push(question);
    }
}

/// Finds a free question by a chain in which each pool takes one from the next (breadth first), and carries it out.
fn exchange(pools: &[Draw], hungry: usize, holder: &mut [Option<usize>], drawn: &mut [Vec<usize>]) -> Option<()> {
    // For every pool that was reached: the pool that would take from it, and the question.
    let mut taken_by: Vec<Option<(usize, usize)>> = vec![None; pools.len()];
    let mut waiting = VecDeque::from([hungry]);
    while let Some(pool) = waiting.pop_front() {
        for question in &pools.get(pool)?.fitting {
            let Some(owner) = *holder.get(*question)? else {
                let (mut question, mut pool) = (*question, pool);
                loop {
                    give(question, pool, holder, drawn);
                    if pool == hungry {
                        return Some(());
                    }
                    let (taker, taken) = (*taken_by.get(pool)?)?;
                    drawn.get_mut(pool)?.retain(|drawn| *drawn != taken);
                    (question, pool) = (taken, taker);
                }
            };
            let is_new = owner != hungry && taken_by.get(owner)?.is_none();
            if is_new {
                *taken_by.get_mut(owner)? = Some((pool, *question));
                waiting.push_back(owner);
            }
        }
    }
    None
}
