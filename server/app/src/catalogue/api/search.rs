//! `/course-search`.

use super::{CourseSummary, LessonKindOut};
use crate::api::Tag;
use crate::catalogue::search::{Counts, Filter, Findings, FoundCourse, FoundPlace, Part, Question};
use crate::catalogue::service::Catalogue;
use crate::platform::ApiError;
use crate::platform::http::SignedIn;
use crate::platform::language::Language;
use crate::platform::paging;
use chrono::NaiveDate;
use poem_openapi::param::Query;
use poem_openapi::payload::Json;
use poem_openapi::{Enum, Object, OpenApi};
use std::sync::Arc;

/// Finding courses.
#[derive(Debug)]
pub struct SearchApi {
    catalogue: Arc<Catalogue>,
}

impl SearchApi {
    /// The operation on this catalogue.
    #[must_use]
    pub fn new(catalogue: Arc<Catalogue>) -> Self {
        Self { catalogue }
    }
}

/// A piece of a text.
#[derive(Debug, Object)]
#[oai(rename = "TextPart")]
pub struct TextPart {
    /// Plain text, never HTML.
    pub text: String,
    /// Whether it is a word that was looked for.
    pub found: bool,
}

/// A lesson in which words of the question stand.
#[derive(Debug, Object)]
#[oai(rename = "FoundPlace", skip_serializing_if_is_none)]
pub struct FoundPlaceOut {
    /// The lesson's key.
    pub lesson: String,
    /// Lesson, test or assignment.
    pub kind: LessonKindOut,
    /// The language that it was found in.
    pub language: Language,
    /// The lesson's title.
    pub title: Vec<TextPart>,
    /// The section of the snippet, as `#block-…` leads to it.
    pub section: Option<String>,
    /// The piece of the text that shows most of the words; empty when they stand in titles only.
    pub snippet: Vec<TextPart>,
}

/// A course that fits.
#[derive(Debug, Object)]
#[oai(rename = "FoundCourse")]
pub struct FoundCourseOut {
    /// What the catalogue shows.
    #[oai(flatten)]
    pub course: CourseSummary,
    /// The title, with what was found in it.
    pub title_parts: Vec<TextPart>,
    /// The summary, with what was found in it.
    pub summary_parts: Vec<TextPart>,
    /// The lessons that hold most of the words, at most three.
    pub places: Vec<FoundPlaceOut>,
}

/// How many courses a filter's value would leave.
#[derive(Debug, Object)]
pub struct FilterCount {
    /// The value, as the parameter takes it.
    pub value: String,
    /// What people call it; a skill's title, else the value.
    pub title: String,
    /// How many courses, with the question and the other filters as they are.
    pub count: u32,
}

/// How many courses each value of each filter would leave. Values that would leave none are not listed.
#[derive(Debug, Object)]
pub struct FilterCounts {
    /// `skill`
    pub skills: Vec<FilterCount>,
    /// `level`
    pub levels: Vec<FilterCount>,
    /// `audience`
    pub audiences: Vec<FilterCount>,
    /// `lesson_language`
    pub languages: Vec<FilterCount>,
    /// `max_minutes`
    pub lengths: Vec<FilterCount>,
}

/// What the index of the lessons' texts knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum SearchIndexState {
    /// All live courses.
    Current,
    /// It is being built: courses that it does not hold yet were looked for in titles and summaries only.
    Building,
}

/// Courses that were found, best first.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct CourseSearch {
    /// The courses of this page.
    pub items: Vec<FoundCourseOut>,
    /// Pass this as `cursor` to get the next page; absent on the last one.
    pub next: Option<String>,
    /// How many courses fit in all.
    pub total: u32,
    /// How many would without the filters.
    pub total_unfiltered: u32,
    /// For each filter, what it would leave.
    pub counts: FilterCounts,
    /// The question in the spelling that was found instead, when a word of it was found nowhere.
    pub did_you_mean: Option<String>,
    /// No course has all of the words; those listed have most of them.
    pub only_some_words: bool,
    /// Whether lessons of all courses could be looked through.
    pub index: SearchIndexState,
}

const SORT: &str = "course-search";

#[OpenApi(tag = "Tag::Search")]
impl SearchApi {
    /// Find courses.
    ///
    /// By the words of their titles, summaries, skills, headings and lessons, in the language that the reader would read them in.
    /// Capitals and accents make no difference; other forms of a word, words that begin with it, and small slips are found too.
    /// Without words, the whole catalogue by title. What tests ask, and whether an answer is right, is never searched.
    ///
    /// Permission: `signed_in`.
    #[oai(path = "/course-search", method = "get", operation_id = "searchCourses")]
    #[expect(clippy::too_many_arguments, reason = "one for each parameter of the operation")]
    async fn search_courses(
        &self,
        _actor: SignedIn,
        /// The reader's language.
        language: Query<Option<Language>>,
        /// What is looked for; of more than twelve words the first twelve count.
        #[oai(validator(max_length = "200"))]
        q: Query<Option<String>>,
        /// A skill that the course teaches, such as `digcomp-2.2:4.1`.
        #[oai(validator(max_length = "100"))]
        skill: Query<Option<String>>,
        /// A level at which the course teaches that skill, or any.
        #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
        level: Query<Option<u8>>,
        /// Whom the course is for, such as `civil-servant`.
        #[oai(validator(max_length = "100"))]
        audience: Query<Option<String>>,
        /// A language that the course can be taken in.
        lesson_language: Query<Option<Language>>,
        /// The course takes at most so many minutes.
        #[oai(validator(minimum(value = "1"), maximum(value = "100000")))]
        max_minutes: Query<Option<u32>>,
        /// Courses per page.
        #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
        limit: Query<Option<u32>>,
        /// The `next` of the page before.
        #[oai(validator(max_length = "200"))]
        cursor: Query<Option<String>>,
    ) -> Result<Json<CourseSearch>, ApiError> {
        let reader = language.0.unwrap_or(Language::En);
        let limit = limit.0.unwrap_or(paging::DEFAULT_LIMIT);
        let offset = match cursor.0 {
            // The order is by worth, which has no key: a cursor says how many were shown.
            Some(cursor) => paging::read_cursor(&cursor, SORT, 1)?[0].parse().map_err(|_| ApiError::bad_cursor())?,
            None => 0,
        };
        let filled = |text: Option<String>| text.filter(|text| !text.is_empty());
        let filter = Filter {
            skill: filled(skill.0),
            level: level.0,
            audience: filled(audience.0),
            language: lesson_language.0,
            max_minutes: max_minutes.0,
        };
        let question = Question { text: q.0.unwrap_or_default(), filter, offset, limit: limit as usize };
        let (findings, is_current) = self.catalogue.search(question, reader).await?;
        let asked = (reader, self.catalogue.today());
        Ok(Json(CourseSearch::of(findings, is_current, offset, asked)))
    }
}

impl CourseSearch {
    fn of(findings: Findings, is_current: bool, offset: usize, (reader, today): (Language, NaiveDate)) -> Self {
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let Findings { courses, total, unfiltered, counts, did_you_mean, only_some } = findings;
        let shown = offset.saturating_add(courses.len());
        let next = (!courses.is_empty() && shown < total).then(|| paging::cursor(SORT, &[&shown.to_string()]));
        Self {
            items: courses.into_iter().map(|found| FoundCourseOut::of(found, reader, today)).collect(),
            next,
            total: number(total),
            total_unfiltered: number(unfiltered),
            counts: FilterCounts::of(counts, reader),
            did_you_mean,
            only_some_words: only_some,
            index: if is_current { SearchIndexState::Current } else { SearchIndexState::Building },
        }
    }
}

fn parts(parts: Vec<Part>) -> Vec<TextPart> {
    parts.into_iter().map(|Part { text, found }| TextPart { text, found }).collect()
}

impl FoundCourseOut {
    fn of(found: FoundCourse, reader: Language, today: NaiveDate) -> Self {
        let FoundCourse { facts, title, summary, places } = found;
        Self {
            course: CourseSummary::of(&facts, reader, today),
            title_parts: parts(title),
            summary_parts: parts(summary),
            places: places.into_iter().filter_map(FoundPlaceOut::of).collect(),
        }
    }
}

impl FoundPlaceOut {
    fn of(place: FoundPlace) -> Option<Self> {
        let FoundPlace { lesson, kind, language, title, section, snippet } = place;
        Some(Self { lesson, kind: LessonKindOut::of(kind)?, language, title: parts(title), section, snippet: parts(snippet) })
    }
}

impl FilterCounts {
    fn of(counts: Counts, reader: Language) -> Self {
        fn plain<T>(values: impl IntoIterator<Item = (T, u32)>, name: impl Fn(&T) -> String) -> Vec<FilterCount> {
            values.into_iter().map(|(value, count)| FilterCount { value: name(&value), title: name(&value), count }).collect()
        }
        let Counts { skills, levels, audiences, languages, lengths } = counts;
        let skills = skills.into_iter().map(|(value, count)| FilterCount { title: crate::skills::title(&value, reader), value, count });
        Self {
            skills: skills.collect(),
            levels: plain(levels, ToString::to_string),
            audiences: plain(audiences, Clone::clone),
            languages: plain(languages, |language| language.tag().to_owned()),
            lengths: plain(lengths, ToString::to_string),
        }
    }
}
