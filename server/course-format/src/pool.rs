//! Looking pools up among the lessons: every test draws from a bank that has enough questions for it.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Place, Report};
use crate::draw::{self, Draw};
use crate::folder::LessonFile;
use crate::manifest::Manifest;
use crate::manifest_pool::PoolDraft;
use crate::model::{Lesson, LessonKind, Pool, Question};
use crate::names;
use crate::rules;
use crate::source::SourceText;

/// The pools of a course. Reports those that cannot be drawn from, and banks that nothing draws from.
pub(crate) fn resolve(
    manifest: &Manifest,
    source: Option<&SourceText>,
    lessons: &[Lesson],
    files: &[LessonFile],
    report: &mut Report,
) -> Vec<Pool> {
    let by_key: BTreeMap<&str, &Lesson> = lessons.iter().map(|lesson| (lesson.key.as_str(), lesson)).collect();
    let mut pools: Vec<(Pool, &PoolDraft)> = Vec::new();
    let mut named = BTreeSet::new();
    for (draft, source) in manifest.pools.iter().filter_map(|draft| Some((draft, source?))) {
        let test = find(&by_key, &draft.test, LessonKind::Test, source, report);
        let bank = find(&by_key, &draft.bank, LessonKind::Bank, source, report);
        named.extend(bank.map(|bank| bank.key.as_str()));
        if let (Some(test), Some(bank)) = (test, bank) {
            let pool =
                Pool { test: test.key.clone(), bank: bank.key.clone(), draw: draft.draw.0, skill: draft.skill.clone(), level: draft.level };
            check(&pool, draft, bank, source, report);
            pools.push((pool, draft));
        }
    }
    for test in lessons.iter().filter(|lesson| lesson.kind == LessonKind::Test) {
        let of_test: Vec<&(Pool, &PoolDraft)> = pools.iter().filter(|(pool, _)| pool.test == test.key).collect();
        if let Some(source) = source.filter(|_| of_test.len() > 1) {
            check_together(&of_test, &by_key, source, report);
        }
    }
    for bank in lessons.iter().filter(|lesson| lesson.kind == LessonKind::Bank && !named.contains(lesson.key.as_str())) {
        if let Some(file) = files.iter().find(|file| file.key == bank.key) {
            let message =
                format!("No test draws from this bank. Add [[pool]] with from = \"{}\" to course.toml, or remove the file.", bank.key);
            report.add(&rules::UNUSED_BANK, &file.source.path, Place::START, message);
        }
    }
    pools.into_iter().map(|(pool, _)| pool).collect()
}

/// The lesson that a pool names, if it is of the right kind.
fn find<'l>(
    lessons: &BTreeMap<&str, &'l Lesson>,
    (name, offset): &(String, usize),
    kind: LessonKind,
    source: &SourceText,
    report: &mut Report,
) -> Option<&'l Lesson> {
    let key = names::lesson_name(name).map_or(name.as_str(), |(_, key)| key);
    let what = if kind == LessonKind::Test { "test" } else { "bank" };
    let message = match lessons.get(key) {
        Some(lesson) if lesson.kind == kind => return Some(lesson),
        Some(_) => format!("“{name}” is no {what}. Name another file, or add kind: {what} to its front matter."),
        None => format!("There is no {what} “{name}”. Correct the name, or add the file."),
    };
    report.at(&rules::BROKEN_POOL, source, *offset, message);
    None
}

fn fitting<'l>(pool: &'l Pool, bank: &'l Lesson) -> impl Iterator<Item = &'l Question> {
    bank.questions.iter().filter(|question| draw::fits(pool, question))
}

/// Checks a pool by itself.
fn check(pool: &Pool, draft: &PoolDraft, bank: &Lesson, source: &SourceText, report: &mut Report) {
    let count = fitting(pool, bank).count();
    if count < usize::try_from(pool.draw).unwrap_or(usize::MAX) {
        let message =
            format!("This pool draws {} questions, and {} of the bank “{}” fit. Draw fewer, or write more.", pool.draw, count, pool.bank);
        report.at(&rules::POOL_TOO_SMALL, source, draft.draw.1, message);
    }
    let points: BTreeSet<u32> = fitting(pool, bank).map(|question| question.points).collect();
    if let (Some(least), Some(most), true) = (points.first(), points.last(), points.len() > 1) {
        let message = format!(
            "The questions of this pool give from {least} to {most} points, so attempts are worth different sums. Give all of them the same, or make a pool for each."
        );
        report.at(&rules::UNEVEN_POOL, source, draft.offset, message);
    }
}

/// Checks that the pools of one test can be filled together without asking a question twice.
fn check_together(pools: &[&(Pool, &PoolDraft)], lessons: &BTreeMap<&str, &Lesson>, source: &SourceText, report: &mut Report) {
    let mut numbers: BTreeMap<&str, usize> = BTreeMap::new();
    let mut draws = Vec::new();
    for (pool, _) in pools {
        let Some(bank) = lessons.get(pool.bank.as_str()) else { return };
        let fitting: Vec<usize> = fitting(pool, bank)
            .map(|question| {
                let next = numbers.len();
                *numbers.entry(&question.key).or_insert(next)
            })
            .collect();
        let count = usize::try_from(pool.draw).unwrap_or(usize::MAX);
        // A pool that is too small by itself is reported already.
        draws.push(Draw { count: count.min(fitting.len()), fitting });
    }
    if let Err(number) = draw::fill(&draws, numbers.len())
        && let Some((pool, draft)) = pools.get(number)
    {
        let message = format!(
            "Other pools of this test draw from the same questions, and then fewer than {} are left for this one. Draw fewer, or write more.",
            pool.draw
        );
        report.at(&rules::POOL_TOO_SMALL, source, draft.draw.1, message);
    }
}
