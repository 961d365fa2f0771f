//! Holding a translation against its source: everybody is asked the same and scored the same.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap};

use crate::diagnostic::{Place, Report};
use crate::lesson::{LessonDraft, RenderedLesson};
use crate::model::{AnswerKey, GapKey, Question, RubricKey};
use crate::question::QuestionDraft;
use crate::question_header::QuestionHeader;
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
    if let Some((kind, offset)) = ours.kind
        && kind != theirs.kind()
    {
        differs("kind", offset);
    }
    if let Some((minutes, offset)) = ours.time_limit
        && theirs.time_limit.is_none_or(|(theirs, _)| theirs != minutes)
    {
        differs("time_limit", offset);
    }
    if let Some((shuffle, offset)) = ours.shuffle
        && theirs.shuffle.is_some_and(|(theirs, _)| theirs) != shuffle
    {
        differs("shuffle", offset);
    }
    // Both are what was written, so there is nothing to round.
    #[expect(clippy::float_cmp, reason = "the same digits give the same number")]
    if let Some((pass, offset)) = ours.pass
        && theirs.pass.is_none_or(|(theirs, _)| theirs != pass)
    {
        differs("pass", offset);
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
        let is_compared = matches!(&question.key_, AnswerKey::Text { patterns, rubric: None } if patterns.is_empty());
        let had_model_answer = question.texts.values().any(|text| text.feedback_html.is_some());
        if is_compared && had_model_answer && draft.text.feedback_html.is_none() {
            let message = "The source has a model answer here. Translate it, as > [!FEEDBACK].";
            report.add(&rules::MISSING_MODEL_ANSWER, path, draft.header.place, message);
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
    let header = &translation.header;
    if source.kind != header.kind {
        return vec!["The question is of another kind than in the source. Give it the same.".to_owned()];
    }
    let same_attributes = header.points.is_none_or(|points| points == source.points)
        && header.level.is_none_or(|level| Some(level) == source.level)
        && header.review.as_ref().is_none_or(|review| Some(review) == source.review.as_ref())
        && header.shuffle.is_none_or(|shuffle| shuffle == source.shuffle)
        && header.skill.as_ref().is_none_or(|skill| Some(skill) == source.skill.as_ref())
        && header.discrimination.is_none_or(|a| Some(a) == source.discrimination)
        && header.difficulty.is_none_or(|b| Some(b) == source.difficulty);
    let mut messages = Vec::new();
    if !same_attributes {
        let message = "points, skill, level, review, shuffle, a or b differ from the source. Make them the same, or leave them out here.";
        messages.push(message.to_owned());
    }
    messages.extend(key_difference(&source.key_, &translation.key, header));
    messages
}

/// Where the answer key of a translation differs in structure from its source's.
fn key_difference(source: &AnswerKey, translation: &AnswerKey, header: &QuestionHeader) -> Option<String> {
    let counts = |what: &str, theirs: usize, ours: usize| {
        let message = format!("The source has {theirs} {what}, this translation {ours}. Translate each of them, in the same order.");
        (theirs != ours).then_some(message)
    };
    match (source, translation) {
        (AnswerKey::Choice { options, right }, AnswerKey::Choice { options: our_options, right: our_right }) => {
            let other_right =
                format!("In the source the right options are {}, here they are {}. Tick the same ones.", listed(right), listed(our_right));
            counts("options", size(*options), size(*our_options)).or_else(|| (right != our_right).then_some(other_right))
        }
        (AnswerKey::Gap { gaps }, AnswerKey::Gap { gaps: our_gaps }) => counts("gaps", gaps.len(), our_gaps.len()).or_else(|| {
            let other = gaps.iter().zip(our_gaps).position(|(theirs, ours)| !is_same_gap(theirs, ours))?;
            Some(format!(
                "Gap {} is of another kind, has another number or another count of choices than in the source. Make both the same.",
                other + 1
            ))
        }),
        (AnswerKey::Order { order }, AnswerKey::Order { order: ours }) => counts("entries", order.len(), ours.len()),
        (AnswerKey::Match { pairs, choices }, AnswerKey::Match { pairs: our_pairs, choices: our_choices }) => {
            let other_pairs = "The pairs stand in other rows than in the source. Translate row by row; right cells that are the same \
                               in the source are the same here.";
            counts("pairs", pairs.len(), our_pairs.len())
                .or_else(|| counts("different right cells", size(*choices), size(*our_choices)))
                .or_else(|| (pairs != our_pairs).then(|| other_pairs.to_owned()))
        }
        (AnswerKey::Text { patterns, rubric }, AnswerKey::Text { patterns: our_patterns, rubric: our_rubric }) => {
            let other_patterns =
                "A text is judged by a pattern in every language or in none. Write one that fits this language, or remove it.";
            let other = patterns.is_empty() != our_patterns.is_empty();
            if other { Some(other_patterns.to_owned()) } else { rubric_difference(rubric.as_ref(), our_rubric.as_ref()) }
        }
        (
            AnswerKey::Upload { types, max_bytes, max_files, rubric },
            AnswerKey::Upload { types: our_types, max_bytes: our_bytes, max_files: our_files, rubric: our_rubric },
        ) => {
            let same_limits = (header.types.is_none() || types == our_types)
                && (header.max_megabytes.is_none() || max_bytes == our_bytes)
                && (header.max_files.is_none() || max_files == our_files);
            let other_limits = "types, max_mb or max_files differ from the source. Make them the same, or leave them out here.";
            if same_limits { rubric_difference(rubric.as_ref(), our_rubric.as_ref()) } else { Some(other_limits.to_owned()) }
        }
        (AnswerKey::Scale { labels }, AnswerKey::Scale { labels: ours }) => counts("labels", size(*labels), size(*ours)),
        _ => None,
    }
}

fn rubric_difference(source: Option<&RubricKey>, translation: Option<&RubricKey>) -> Option<String> {
    let message = "The rubric has other criteria or points than in the source. Translate it row by row, with the same points.";
    (source != translation).then(|| message.to_owned())
}

fn size(count: u32) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
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
