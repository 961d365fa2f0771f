//! Holding a translation against its source: everybody is asked the same and scored the same.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap};

use crate::diagnostic::{Place, Report};
use crate::lesson::{LessonDraft, RenderedLesson};
use crate::model::{AnswerKey, GapKey, Question};
use crate::question::QuestionDraft;
use crate::rules;

/// Reports where the front matter of a translation says something else than the source's.
pub(crate) fn compare_front_matter(source: &LessonDraft<'_>, translation: &LessonDraft<'_>, report: &mut Report) {
    let (ours, theirs) = (&translation.front, &source.front);
    let mut differs = |key: &str, offset: usize| {
        let message = format!("“{key}” differs from {}. Make both the same, or leave it out here.", source.file.source.path);
        report.at(&rules::TRANSLATION_FRONT_MATTER_MISMATCH, &translation.file.source, offset, message);
    };
    if let (Some((ours, offset)), Some((theirs, _))) = (ours.minutes, theirs.minutes)
        && ours != theirs
    {
        differs("minutes", offset);
    }
    let kind = theirs.kind.map_or(crate::model::LessonKind::Lesson, |(kind, _)| kind);
    if let Some((ours, offset)) = ours.kind
        && ours != kind
    {
        differs("kind", offset);
    }
    let names = |skills: &[(String, usize)]| skills.iter().map(|(skill, _)| skill.clone()).collect::<std::collections::BTreeSet<_>>();
    let theirs = theirs.skills.as_ref().map(|(skills, _)| names(skills)).unwrap_or_default();
    if let Some((ours, offset)) = &ours.skills
        && names(ours) != theirs
    {
        differs("skills", *offset);
    }
}

/// Adds a translation's texts to the questions, and reports every difference that would score people differently.
pub(crate) fn merge_questions(questions: &mut [Question], translation: &LessonDraft<'_>, rendered: RenderedLesson, report: &mut Report) {
    let path = &translation.file.source.path;
    let mut drafts: HashMap<String, QuestionDraft> = HashMap::new();
    let mut order = Vec::new();
    // Questions without an id are reported already and cannot be matched.
    for draft in rendered.questions.into_iter().filter(|draft| !draft.header.key.is_empty()) {
        match drafts.entry(draft.header.key.clone()) {
            Entry::Vacant(place) => {
                order.push(draft.header.key.clone());
                place.insert(draft);
            }
            Entry::Occupied(other) => {
                let message = format!("The id “{}” is taken by another question of this file. Choose another.", other.key());
                report.add(&rules::DUPLICATE_QUESTION_ID, path, draft.header.place, message);
            }
        }
    }
    let with_id = |question: &&mut Question| !question.key.is_empty();
    let is_same_order = order.iter().eq(questions.iter().map(|question| &question.key).filter(|key| !key.is_empty()));
    let mut is_complete = true;
    for question in questions.iter_mut().filter(with_id) {
        let Some(draft) = drafts.remove(&question.key) else {
            is_complete = false;
            let message = format!("The question {{#{}}} is missing in this translation. Add it.", question.key);
            report.add(&rules::TRANSLATION_QUESTION_MISMATCH, path, Place::START, message);
            continue;
        };
        for message in differences(question, &draft) {
            report.add(&rules::TRANSLATION_QUESTION_MISMATCH, path, draft.header.place, message);
        }
        question.texts.insert(translation.language, draft.text);
    }
    let extra: BTreeMap<String, QuestionDraft> = drafts.into_iter().collect();
    for (key, draft) in &extra {
        let message = format!("The source has no question {{#{key}}}. Add it there, or correct the id here.");
        report.add(&rules::TRANSLATION_QUESTION_MISMATCH, path, draft.header.place, message);
    }
    if is_complete && extra.is_empty() && !is_same_order {
        let message = "The questions stand in another order than in the source. Put them into the same order.";
        report.add(&rules::TRANSLATION_QUESTION_MISMATCH, path, Place::START, message);
    }
}

fn differences(source: &Question, translation: &QuestionDraft) -> Vec<String> {
    let mut messages = Vec::new();
    if source.kind != translation.kind {
        return vec!["The question is of another kind than in the source. Give it the same.".to_owned()];
    }
    let header = &translation.header;
    let same_attributes = header.points.is_none_or(|points| points == source.points)
        && header.level.is_none_or(|level| Some(level) == source.level)
        && header.shuffle.is_none_or(|shuffle| shuffle == source.shuffle)
        && header.skill.as_ref().is_none_or(|skill| Some(skill) == source.skill.as_ref());
    if !same_attributes {
        messages.push("points, skill, level or shuffle differ from the source. Make them the same, or leave them out here.".to_owned());
    }
    match (&source.key_, &translation.key) {
        (AnswerKey::Choice { options, right }, AnswerKey::Choice { options: our_options, right: our_right }) => {
            if options != our_options {
                messages.push(format!(
                    "The source has {options} options, this translation {our_options}. Translate each of them, in the same order."
                ));
            } else if right != our_right {
                messages.push(format!(
                    "In the source the right options are {}, here they are {}. Tick the same ones.",
                    listed(right),
                    listed(our_right)
                ));
            }
        }
        (AnswerKey::Gap { gaps }, AnswerKey::Gap { gaps: our_gaps }) => {
            if gaps.len() != our_gaps.len() {
                messages.push(format!(
                    "The source has {} gaps, this translation {}. Make as many, in the same order.",
                    gaps.len(),
                    our_gaps.len()
                ));
            } else if let Some((position, _)) = gaps.iter().zip(our_gaps).enumerate().find(|(_, (ours, theirs))| !is_same_gap(ours, theirs))
            {
                messages.push(format!(
                    "Gap {} is of another kind, has another number or another count of choices than in the source. Make both the same.",
                    position + 1
                ));
            }
        }
        _ => {}
    }
    messages
}

/// Whether two gaps ask the same: the same kind, the same number, as many options. Texts are translated.
fn is_same_gap(left: &GapKey, right: &GapKey) -> bool {
    match (left, right) {
        (GapKey::Text { .. }, GapKey::Text { .. }) => true,
        (GapKey::Number { .. }, GapKey::Number { .. }) => left == right,
        (GapKey::DropDown { options, .. }, GapKey::DropDown { options: others, .. }) => options.len() == others.len(),
        _ => false,
    }
}

fn listed(numbers: &[u32]) -> String {
    if numbers.is_empty() {
        return "none".to_owned();
    }
    numbers.iter().map(u32::to_string).collect::<Vec<_>>().join(", ")
}
