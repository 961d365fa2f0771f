// Written by scripts/generate-api.mjs from openapi/openapi.json. Do not edit: run `npm run generate`.
export * from './operations/assessment';
export * from './operations/audit';
export * from './operations/catalogue';
export * from './operations/feedback';
export * from './operations/first';
export * from './operations/frameworks';
export * from './operations/identity';
export * from './operations/learning';
export * from './operations/notes';
export * from './operations/notifications';
export * from './operations/offline';
export * from './operations/open';
export * from './operations/organisations';
export * from './operations/people';
export * from './operations/placement';
export * from './operations/plans';
export * from './operations/privacy';
export * from './operations/profiles';
export * from './operations/programmes';
export * from './operations/refreshers';
export * from './operations/reports';
export * from './operations/search';
export * from './operations/skills';

/** Whether a record was looked at or changed. */
export type AccessKind = 'opened' | 'changed';

/** Who is signed in. */
export interface Account {
  /** The person. */
  person: Person;
  /** Where she belongs now. */
  memberships: Membership[];
  /** How much she was told and has not read. */
  unread_notifications: number;
  /** How she likes to read, once she has said so. */
  reading?: ReadingSettings;
}

/** What changes about the own account; what is absent stays. */
export interface AccountPatch {
  /** The language to read and to get mail in. */
  language?: Language;
  /** How to show what is read, on every device. */
  reading?: ReadingSettings;
  /** Given name. */
  given_name?: string;
  /** Family name. */
  family_name?: string;
}

/** One point. */
export interface AgendaPoint {
  /** Framework and code. */
  skill: string;
  /** Its title. */
  title: string;
  /** Why. */
  reason: AgendaReason;
  /** As she sees it. */
  by_self?: number;
  /** As the manager sees it. */
  by_manager?: number;
  /** The level that holds. */
  current?: number;
  /** What her profile asks for. */
  required?: number;
}

/** Why something is talked about. */
export type AgendaReason = 'critical_gap' | 'differs' | 'gap';

/** A level that both see. */
export interface AgreedLevel {
  /** Framework and code. */
  skill: string;
  /** Its title. */
  title: string;
  /** On the framework's scale. */
  level: number;
}

/** One level. */
export interface AgreedLevelIn {
  /** Framework and code. */
  skill: string;
  /** On the framework's scale. */
  level: number;
}

/** An answer: what the question's kind asks for, and nothing else. */
export interface Answer {
  /** The numbers of the chosen options. */
  choice?: number[];
  /** The gaps that were filled in. */
  gaps?: GapAnswer[];
  /** The numbers of all entries, as they were shown, in the order they were put into. */
  order?: number[];
  /** What was put together. */
  pairs?: PairAnswer[];
  /** What was written. */
  text?: string;
  /** The files that were uploaded for the question. */
  files?: string[];
}

/** A practice answer. */
export interface AnswerIn {
  /** Made by the client; the same id again counts once. */
  id: string;
  /** The question's key. */
  question: string;
  /** The language in which the question was read. */
  language: Language;
  /** The answer. */
  answer: Answer;
  /**
   * How long ago it was given, when the device had no network then. It is no time of day, so a clock that is wrong does no
   * harm. At most thirty days are believed, and none before the enrolment.
   */
  age_milliseconds?: number;
}

/** A program's token, without its secret. */
export interface ApiToken {
  /** The token's id. */
  id: string;
  /** What it is for. */
  name: string;
  /** What it may do, as far as the person who made it may. */
  permissions: Permission[];
  /** When it was made. */
  created_at: string;
  /** When it ends. */
  expires_at: string;
  /** When it was last used, to the minute. */
  last_used_at?: string;
}

/** A token to make. */
export interface ApiTokenIn {
  /** What it is for. */
  name: string;
  /** What it may do: `organisation:read`, `people:read`, `reports:read`. */
  permissions: Permission[];
  /** How long it works. */
  expires_in_days: number;
}

/** How far an area is. */
export interface AreaProgress {
  /** Its code. */
  code: string;
  /** Its title. */
  title: string;
  /** How many questions were answered. */
  answered: number;
  /** How many are asked at most; often fewer are enough. */
  most: number;
  /** Whether no more is asked in it. */
  finished: boolean;
}

/** What was measured of an area. */
export interface AreaResult {
  /** Its code. */
  code: string;
  /** Its title. */
  title: string;
  /** How many questions were answered. */
  answered: number;
  /** What decided how hard they were. */
  judged: Judged;
  /** Whether the standard error is as small as is aimed at. */
  is_precise: boolean;
  /** Whether she stopped before the level was known well enough and questions were left. */
  ended_early: boolean;
  /** The level; absent when nothing was answered. */
  level?: Level;
  /** The skills that were asked about. */
  skills: SkillResult[];
  /** The titles of the skills that were not. */
  unmeasured: string[];
}

/** An area as it is written. */
export interface AreaSource {
  /** Its code. */
  code: string;
  /** The area above it. */
  parent?: string;
  /** Its titles. */
  titles: FrameworkTitle[];
  /** What it is about. */
  description: string;
}

/** How somebody sees it who was assessed. */
export interface AssessmentRemark {
  /** When she wrote it. */
  written_at: string;
  /** Her words. */
  text: string;
}

/** That she sees it differently. */
export interface AssessmentRemarkIn {
  /** Made by the client; the same id again changes nothing. */
  id: string;
  /** Her words, as plain text; at most 1000 characters. */
  text: string;
}

/** A sitting of a test, or work on an assignment. */
export interface Attempt {
  /** Its id. */
  id: string;
  /** Of which enrolment. */
  enrolment_id: string;
  /** Of which course. */
  course_id: string;
  /** The course's name in addresses. */
  course_slug: string;
  /** The hash of the version it stays on. */
  version: string;
  /** The key of the test or assignment. */
  lesson: string;
  /** Its title. */
  title: string;
  /** 1, 2, 3 … */
  number: number;
  /** How far it is. */
  state: AttemptState;
  /** Since when. */
  started_at: string;
  /** When it ends by itself, where the time is limited. */
  deadline_at?: string;
  /** When it was handed in. */
  submitted_at?: string;
  /** What it asks, in its order: the questions that were drawn for it among them. */
  questions: Question[];
  /** The latest answer to each question. */
  answers: SavedAnswer[];
  /** The files that were uploaded for its questions. */
  files: UploadedFile[];
  /** The result, once it was handed in and, where a trainer marks it, was marked. */
  result?: AttemptResult;
}

/** One more attempt than the course allows. */
export interface AttemptGrant {
  /** Its id. */
  id: string;
  /** The enrolment that may try again. */
  enrolment_id: string;
  /** The test's key. */
  lesson: string;
  /** Why. */
  reason: string;
  /** When. */
  granted_at: string;
  /** How many attempts are left now. */
  attempts_left: number;
}

/** A wish to allow one more attempt. */
export interface AttemptGrantIn {
  /** The enrolment that may try again. */
  enrolment_id: string;
  /** The test's key. */
  lesson: string;
  /** Why. */
  reason: string;
}

/** A wish to sit a test or to work on an assignment. */
export interface AttemptIn {
  /** Made by the client. */
  id: string;
  /** The key of the test or assignment. */
  lesson: string;
}

/** What an attempt came to. */
export interface AttemptResult {
  /** The points. */
  points: number;
  /** The points there were to get. */
  max_points: number;
  /** Their share, from 0 to 1. */
  share: number;
  /** The share that passes. */
  pass_share: number;
  /** Whether it was passed. */
  passed: boolean;
  /** How many sittings are left, where the course limits them. */
  attempts_left?: number;
  /** Points per question; which answer would have been right is not told. */
  questions: QuestionResult[];
  /** The completion that this attempt brought about. */
  completion?: Completion;
  /** The levels that it is evidence for. */
  new_levels: NewLevel[];
}

/** How far an attempt is. */
export type AttemptState = 'open' | 'to_mark' | 'marked';

/** A sitting of a test or work on an assignment, in short. */
export interface AttemptSummary {
  /** Its id. */
  id: string;
  /** The key of the test or assignment. */
  lesson: string;
  /** 1, 2, 3 … */
  number: number;
  /** How far it is. */
  state: AttemptState;
  /** Since when. */
  started_at: string;
  /** When it was handed in. */
  submitted_at?: string;
  /** The share of its points, once they are known. */
  share?: number;
  /** Whether it was passed, once that is known. */
  passed?: boolean;
}

/** Something that somebody did. */
export interface AuditEntry {
  /** The entry's number in the log of the whole installation. */
  sequence: number;
  /** When it was done. */
  at: string;
  /** Who did it; absent when the server itself did. */
  actor_id?: string;
  /** Her name; absent when she does not belong to the organisation. */
  actor_name?: string;
  /** What was done, as `record.verb`. */
  action: string;
  /** The kind of record it was done to. */
  record_kind: string;
  /** Which record. */
  record_id?: string;
  /** What there is to know besides. */
  detail?: string;
}

/** In place of which state an earlier draft is to come. */
export interface BringBack {
  /** The stamp of the draft that was seen. */
  stamp: string;
}

/** The draft that stands there now. */
export interface BroughtBack {
  /** The framework's key. */
  key: string;
  /** Names its state. */
  stamp: string;
  /** How many skills it has. */
  skills: number;
}

/** What a budget is counted in. */
export type BudgetMeasure = 'hours' | 'euros';

/** A calibration of the item's area. */
export interface CalibrationOut {
  /** The run's number. */
  number: number;
  /** `one_pl` or `two_pl`. */
  model: string;
  /** From how many people. */
  people: number;
  /** The logarithm of the likelihood. */
  log_likelihood: number;
  /** Authors' θ = slope · calibrated θ + shift. */
  link_slope: number;
  /** See the slope. */
  link_shift: number;
}

/** A campaign. */
export interface Campaign {
  /** Its id. */
  id: string;
  /** What it is called. */
  title: string;
  /** Against which profile. */
  profile_id: string;
  /** The profile's title. */
  profile_title: string;
  /** Only of this unit and its parts. */
  unit_id?: string;
  /** Only of this position. */
  position?: string;
  /** The campaign that it repeats. */
  previous_id?: string;
  /** Since when. */
  began_at: string;
  /** By when. */
  due_on: string;
  /** When its result was frozen. */
  closed_at?: string;
  /** How many of the people that the caller reports on are asked. */
  invited: number;
  /** How many of them have been assessed in some skill since it began. */
  began: number;
  /** How many in all of its skills. */
  finished: number;
  /** Skill by skill; empty in a list, and as long as the campaign is open, but for the manager of its people. */
  results: CampaignResult[];
}

/** A campaign that was begun. */
export interface CampaignBegun {
  /** Its id. */
  id: string;
}

/** A change between two campaigns. */
export interface CampaignChange {
  /** How many were assessed in both. */
  people: number;
  /** Their mean level then. */
  mean_then: number;
  /** Their mean level now. */
  mean_now: number;
}

/** A new campaign. */
export interface CampaignIn {
  /** Made by the client; the same id begins nothing twice. */
  id: string;
  /** What it is called, for example `Autumn 2027`. */
  title: string;
  /** Against which profile. */
  profile_id: string;
  /** Only people of this unit and its parts. */
  unit_id?: string;
  /** Only people of this position. */
  position?: string;
  /** Also people who do not have the profile. */
  everybody?: boolean;
  /** By when. */
  due_on: string;
  /** The campaign that it repeats: its result is compared with that one's. */
  previous_id?: string;
}

/** Somebody whom a campaign asks. */
export interface CampaignMember {
  /** Who. */
  person_id: string;
  /** Her name. */
  name: string;
  /** How far she is. */
  state: CampaignState;
}

/** What is known in a skill of the people of a campaign. */
export interface CampaignResult {
  /** Framework and code. */
  skill: string;
  /** The framework's number for it. */
  code: string;
  /** The title in the language asked for. */
  title: string;
  /** At least this level is needed. */
  min_level: number;
  /** How many are asked. */
  expected: number;
  /** Whether all other numbers are withheld, because fewer than five people could be made out. */
  withheld: boolean;
  /**
   * Whether all but `assessed` is withheld: because all numbers are, or because it could be made out, also beside the map of gaps or another
   * campaign, how few people stand.
   */
  results_withheld: boolean;
  /** Of how many the level is known. */
  assessed?: number;
  /** Of those, how many are below what is needed. */
  short?: number;
  /** The mean of the known levels. */
  mean_level?: number;
  /** What changed since the campaign that this one repeats, of those who were assessed in both; absent where it would tell of few. */
  change?: CampaignChange;
}

/** How far the self-assessments of a campaign's people are. */
export interface CampaignSelfAssessments {
  /** How many of the people that the caller reports on are asked. */
  asked: number;
  /** How many of them have begun one since the campaign began; absent where fewer than five people could be made out. */
  begun?: number;
  /** How many have finished one; absent likewise. */
  finished?: number;
}

/** How far somebody is. */
export type CampaignState = 'invited' | 'begun' | 'finished';

/** A certificate from elsewhere. */
export interface Certificate {
  /** Its id. */
  id: string;
  /** Who reviews it, and for whom it counts. */
  organisation_id: string;
  /** That organisation's name. */
  organisation_name: string;
  /** Whose it is. */
  person_id: string;
  /** Her name. */
  person_name: string;
  /** What it is called. */
  title: string;
  /** Who gave it. */
  issuer: string;
  /** On which day. */
  issued_on: string;
  /** The last day on which it holds. */
  valid_to?: string;
  /** Skills and levels that she says it shows. */
  claims: ClaimedLevel[];
  /** How far it has come. */
  state: CertificateState;
  /** When she began to enter it. */
  created_at: string;
  /** When it was handed in. */
  submitted_at?: string;
  /** Its file, while there is one. */
  file?: CertificateFile;
  /** When somebody decided about it last. */
  decided_at?: string;
  /** Who did. */
  decided_by?: string;
  /** Why. */
  reason?: string;
  /** Skills and levels that were accepted. */
  accepted?: ClaimedLevel[];
  /** The last day for which it was accepted. */
  accepted_to?: string;
}

/** The file of a certificate. */
export interface CertificateFile {
  /** What its owner calls it. */
  name: string;
  /** Its media type, found by looking into it. */
  mime: string;
  /** How many bytes it has. */
  size: number;
}

/** A certificate that is entered. */
export interface CertificateIn {
  /** Made by the client; sent again, nothing happens twice. */
  id: string;
  /** Who is to review it. */
  organisation_id: string;
  /** What it is called. */
  title: string;
  /** Who gave it. */
  issuer: string;
  /** On which day. */
  issued_on: string;
  /** The last day on which it holds; for ever when absent. */
  valid_to?: string;
  /** Skills and levels that it shows. */
  claims: ClaimIn[];
}

/** How far a certificate has come. */
export type CertificateState = 'draft' | 'waiting' | 'accepted' | 'refused' | 'withdrawn' | 'revoked';

/** A skill and the level that a certificate shows. */
export interface ClaimIn {
  /** Framework and code. */
  skill: string;
  /** Which level. */
  level: number;
}

/** A skill and a level on a certificate. */
export interface ClaimedLevel {
  /** Framework and code. */
  skill: string;
  /** The framework's number for it. */
  code: string;
  /** The title in the language asked for. */
  title: string;
  /** Which level. */
  level: number;
  /** The highest level; the lowest is 1. */
  scale_max: number;
}

/** One's view of a colleague. */
export interface ColleagueAnswersIn {
  /** Skills that are left out are those that she cannot judge. */
  levels: ColleagueLevelIn[];
}

/** One answer. */
export interface ColleagueLevelIn {
  /** Framework and code. */
  skill: string;
  /** On the framework's scale. */
  level: number;
}

/** One question. */
export interface ColleagueQuestion {
  /** Framework and code. */
  skill: string;
  /** Its title. */
  title: string;
  /** What was answered; absent when nothing was, or when she cannot judge it. */
  level?: number;
}

/** A request with its questions and what was answered. */
export interface ColleagueRequest {
  /** In short. */
  request: ColleagueRequestItem;
  /** Which framework. */
  framework_title: string;
  /** The highest level. */
  scale_max: number;
  /** The questions. */
  skills: ColleagueQuestion[];
}

/** A request for one's view of a colleague, in short. */
export interface ColleagueRequestItem {
  /** The request. */
  id: string;
  /** About whom. */
  person_name: string;
  /** Where it stands. */
  state: RequestState;
  /** Since when. */
  asked_at: string;
  /** The last day for answers. */
  closes_on?: string;
  /** Whether answers are still taken. */
  open: boolean;
}

/** What colleagues said of a skill, taken together. */
export interface ColleagueResult {
  /** Framework and code. */
  skill: string;
  /** Its title. */
  title: string;
  /** How many judged it; absent when fewer than three did. */
  answers?: number;
  /** Their mean, to a tenth of a level. */
  mean?: number;
  /** Their standard deviation, to half a level. */
  spread?: number;
}

/** A round with who is asked and, when it is closed, what came of it. */
export interface ColleagueRound {
  /** In short. */
  round: ColleagueRoundItem;
  /** The highest level. */
  scale_max: number;
  /** The skills that are asked about. */
  skills: TalkSkill[];
  /** Who was chosen. Who of them answered is not told. */
  raters: Rater[];
  /** Skill by skill, when the round is closed. */
  results?: ColleagueResult[];
}

/** Begins a round about oneself. */
export interface ColleagueRoundIn {
  /** Made by the client; the same id again begins nothing new. */
  id: string;
  /** In which organisation. */
  organisation_id: string;
  /** Which framework. */
  framework: string;
  /** Whom to ask: three to twelve colleagues, not one's manager. */
  raters: string[];
}

/** A round in short. */
export interface ColleagueRoundItem {
  /** The round. */
  id: string;
  /** In which organisation. */
  organisation_id: string;
  /** About whom. */
  person_id: string;
  /** Her name. */
  person_name: string;
  /** Which framework. */
  framework_title: string;
  /** Where it stands. */
  state: RoundState;
  /** Since when. */
  started_at: string;
  /** The last day for answers. */
  closes_on?: string;
  /** When it was closed. */
  closed_at?: string;
}

/** A level that somebody has shown for the organisation. */
export interface CompetencyLevel {
  /** Framework and code of the skill. */
  skill: string;
  /** The level on the framework's scale. */
  level: number;
  /** The kind of evidence that decides: self, manager, test, completion, external or refresher. */
  kind: string;
  /** When the level was shown. */
  observed_at: string;
  /** Until when the evidence holds; absent when it does not expire. */
  valid_until?: string;
}

/** One page of the competency report. */
export interface CompetencyReport {
  /** The columns, in the framework's order. */
  skills: ReportSkill[];
  /** The people of this page. */
  items: CompetencyRow[];
  /** Pass this as `cursor` to get the next page; absent on the last one. */
  next?: string;
  /** How many people the report has on all pages. */
  people_total: number;
  /** The moment that the report shows. */
  generated_at: string;
}

/** A person of the report. Skills without a level are unknown, not zero. */
export interface CompetencyRow {
  /** The person's id. */
  person_id: string;
  /** Given name. */
  given_name: string;
  /** Family name. */
  family_name: string;
  /** In which unit. */
  unit?: UnitRef;
  /** As what. */
  position?: string;
  /** What is known, in the order of the columns. */
  levels: CompetencyLevel[];
}

/** A fulfilled enrolment. */
export interface Completion {
  /** Its id. */
  id: string;
  /** When. */
  completed_at: string;
  /** The share of the test's points, from 0 to 1. */
  share: number;
  /** Until when it holds. */
  valid_until?: string;
}

/** How a completion came about, as far as that is known. It decides nothing. */
export interface CompletionConfidence {
  /** How much speaks for it. */
  level: ConfidenceLevel;
  /** Why. */
  reasons: ConfidenceReason[];
  /** What was measured, lesson by lesson. */
  reading: LessonReading[];
}

/** When a course counts as completed. */
export interface CompletionRule {
  /** Whether every lesson must be finished. */
  all_lessons: boolean;
  /** The test that must be passed. */
  test?: string;
  /** The share of the test's points that passes. */
  pass_share: number;
  /** How often the test may be taken. */
  attempts?: number;
  /** How long a completion is valid. */
  valid_months?: number;
}

/** Something that is known of how a completion came about. */
export type ConfidenceCode = 'read_with_time' | 'read_briefly' | 'reading_usual' | 'reading_unknown' | 'test_unhurried' | 'test_hurried' | 'many_attempts' | 'refreshers_held';

/** How much speaks for a completion. */
export type ConfidenceLevel = 'high' | 'usual' | 'low';

/** One reason, with its numbers. */
export interface ConfidenceReason {
  /** Which. */
  code: ConfidenceCode;
  /** The number it is about. */
  count?: number;
  /** The number it is out of. */
  of?: number;
}

/** A course. */
export interface Course {
  /** The course's id. */
  id: string;
  /** The course's own stable name. */
  key: string;
  /** The course's name in addresses. */
  slug: string;
  /** The title. */
  title: string;
  /** What the course is about. */
  summary: string;
  /** The language of title and summary. */
  language: Language;
  /** The languages the course can be taken in. */
  languages: Language[];
  /** How long it takes. */
  minutes: number;
  /** How many lessons it has, tests not counted. */
  lesson_count: number;
  /** Whom it is for. */
  audience: string[];
  /** What it teaches. */
  skills: CourseSkill[];
  /** What it costs one person, in euro cents; 0 when it is free. */
  cost_cents: number;
  /** Whether it takes place on certain days; else it is taken at one's own pace. */
  has_sessions: boolean;
  /** The first day of the next session that has not begun. */
  next_session_on?: string;
  /** The live version's hash. */
  version: string;
  /** The live version's number. */
  version_number: number;
  /** When it was published. */
  published_at: string;
  /** When its last version was withdrawn: nobody can begin the course, and its people finish it with this version. */
  withdrawn_at?: string;
  /** Whether anybody may read its lessons without an account. */
  open: boolean;
  /** Lessons, tests and assignments, in order. */
  lessons: LessonOutline[];
  /** When it counts as completed. */
  completion: CompletionRule;
  /** The licence of the text as an SPDX expression. */
  licence: string;
  /** Who wrote it. */
  authors: string[];
  /** Courses that should be completed before. */
  prerequisites: Prerequisite[];
  /** Levels that one should have before. */
  entry: CourseEntry[];
  /** When it takes place, as far as that is not over. Its lessons can be read at any time. */
  sessions: CourseSession[];
}

/** A change. */
export interface CourseChange {
  /** What kind of change it is. */
  kind: CourseChangeKind;
  /** The key of the lesson; absent for what concerns the whole course. A question that tests draw stands under its test. */
  lesson?: string;
  /** The title of the lesson or of the course. */
  title: string;
  /** The key of the question, when it is about one. */
  question?: string;
  /** What exactly, in the words of the course and in numbers. Of a test's questions nothing is told. */
  detail?: string;
}

/** What kind of change it is. */
export type CourseChangeKind = 'course_changed' | 'completion_rule_changed' | 'lesson_added' | 'lesson_removed' | 'lesson_changed' | 'test_rule_changed' | 'assignment_rule_changed' | 'question_added' | 'question_removed' | 'question_changed';

/** What changed for learners between two versions. */
export interface CourseChanges {
  /** The hash of the version before. */
  since: string;
  /** The hash of the version after. */
  version: string;
  /** The changes: those of the whole course, then lesson by lesson. */
  items: CourseChange[];
}

/** A level that one must have before a course. */
export interface CourseEntry {
  /** Framework and code, such as `digcomp-2.2:4.1`. */
  skill: string;
  /** The skill's title. */
  title: string;
  /** The level. */
  level: number;
}

/** All that belongs to a course in one language. */
export interface CoursePackage {
  /** The course's name in addresses. */
  slug: string;
  /** The version that its people follow. */
  version: string;
  /** The reader's language; a lesson that is not translated comes in the course's own. */
  language: Language;
  /** Lessons, tests and assignments, in order. */
  lessons: PackagedLesson[];
  /** Where the keys of the practice questions are. */
  practice_address: string;
  /** How many bytes they have. */
  practice_bytes: number;
  /** The files that the lessons show in this language. */
  files: PackagedFile[];
  /** All bytes but those of recordings. */
  bytes: number;
  /** The bytes of films and sound recordings. */
  recording_bytes: number;
}

/** A finding about a course's source. */
export interface CourseProblem {
  /** The course's folder. */
  folder: string;
  /** The file in it. */
  file: string;
  /** The line, from 1. */
  line: number;
  /** The column, from 1. */
  column: number;
  /** `error` or `warning`. */
  severity: string;
  /** The rule's name. */
  rule: string;
  /** What is wrong and how to mend it. */
  message: string;
  /** When it was found. */
  found_at: string;
}

/** How a course is rated. */
export interface CourseRatings {
  /** From so many ratings on they are shown. */
  fewest: number;
  /** How many there are; absent while there are too few. */
  count?: number;
  /** How often each was given, from 1 to 5; absent while there are too few. */
  distribution?: number[];
  /**
   * What people of the caller's organisation added, without names and in the order of the alphabet; empty while there are too
   * few ratings.
   */
  comments: string[];
}

/** Courses that were found, best first. */
export interface CourseSearch {
  /** The courses of this page. */
  items: FoundCourse[];
  /** Pass this as `cursor` to get the next page; absent on the last one. */
  next?: string;
  /** How many courses fit in all. */
  total: number;
  /** How many would without the filters. */
  total_unfiltered: number;
  /** For each filter, what it would leave. */
  counts: FilterCounts;
  /** The question in the spelling that was found instead, when a word of it was found nowhere. */
  did_you_mean?: string;
  /** No course has all of the words; those listed have most of them. */
  only_some_words: boolean;
  /** Whether lessons of all courses could be looked through. */
  index: SearchIndexState;
}

/** One time at which a course takes place. */
export interface CourseSession {
  /** Its first day. */
  begins_on: string;
  /** Its last day. */
  ends_on: string;
  /** Where it is, as its organiser names it. */
  place?: string;
  /** The languages that are spoken there. */
  languages: Language[];
  /** How many people can take part in all; whether a seat is free is not known here. */
  seats?: number;
  /** Where one joins online. */
  join?: string;
}

/** A skill that a course teaches. */
export interface CourseSkill {
  /** Framework and code, such as `digcomp-2.2:4.1`. */
  skill: string;
  /** The skill's title. */
  title: string;
  /** The level that completing the course is evidence for. */
  level: number;
}

/** A course in the catalogue. */
export interface CourseSummary {
  /** The course's id. */
  id: string;
  /** The course's own stable name. */
  key: string;
  /** The course's name in addresses. */
  slug: string;
  /** The title. */
  title: string;
  /** What the course is about. */
  summary: string;
  /** The language of title and summary. */
  language: Language;
  /** The languages the course can be taken in. */
  languages: Language[];
  /** How long it takes. */
  minutes: number;
  /** How many lessons it has, tests not counted. */
  lesson_count: number;
  /** Whom it is for. */
  audience: string[];
  /** What it teaches. */
  skills: CourseSkill[];
  /** What it costs one person, in euro cents; 0 when it is free. */
  cost_cents: number;
  /** Whether it takes place on certain days; else it is taken at one's own pace. */
  has_sessions: boolean;
  /** The first day of the next session that has not begun. */
  next_session_on?: string;
}

/** How far a course is translated, lesson by lesson. */
export interface CourseTranslations {
  /** The course's languages; the first one is the source. */
  languages: Language[];
  /** Its lessons, tests, assignments and banks, in order. */
  lessons: TranslatedLesson[];
}

/** A version of a course. */
export interface CourseVersion {
  /** The hash of its source. */
  version: string;
  /** 1, 2, 3 … */
  number: number;
  /** When it was published. */
  published_at: string;
  /** Whether it is what people get who begin the course. */
  live: boolean;
  /** When it was withdrawn. */
  withdrawn_at?: string;
  /** Why. */
  withdrawn_reason?: string;
  /** People on the course who saw this version last and have not completed it. */
  people: number;
  /** Completions on this version. */
  completions: number;
}

/** A new token with its secret. */
export interface CreatedApiToken {
  /** The token. */
  token: ApiToken;
  /** The secret. It is shown this once; only its hash is kept. */
  secret: string;
}

/** A criterion of a rubric. */
export interface Criterion {
  /** The criterion, as inline HTML. */
  criterion_html: string;
  /** The points that may be given, ascending. */
  levels: CriterionLevel[];
}

/** A number of points that may be given for a criterion. */
export interface CriterionLevel {
  /** The points. */
  points: number;
  /** What they stand for, as inline HTML; empty where the rubric has only points. */
  html: string;
}

/** The points for a criterion of a rubric. */
export interface CriterionMark {
  /** The points. */
  points: number;
}

/** The form of the file that people take with them. */
export type DataFormat = 'json' | 'html';

/** What a reviewer decides. */
export type Decision = 'accept' | 'refuse';

/** What came of asking for a digest. */
export interface DigestSent {
  /** How many notices it sums up; with 0 there was nothing to say and no mail goes out. */
  notices: number;
}

/** A draft that something else took the place of. */
export interface EarlierDraft {
  /** Its id. */
  id: string;
  /** What the framework was called. */
  title: string;
  /** Its edition. */
  version: string;
  /** How many skills it had. */
  skills: number;
  /** When something else took its place. */
  kept_at: string;
}

/** The earlier drafts of a framework. */
export interface EarlierDrafts {
  /** Names the state of the framework; bringing one back sends it. */
  stamp: string;
  /** The last one first. */
  drafts: EarlierDraft[];
}

/** The secret from the mail to the new address. */
export interface EmailChangeConfirmation {
  /** What stands after `#` in the link. */
  token: string;
}

/** A new e-mail address. */
export interface EmailChangeIn {
  /** The address, in any case. */
  email: string;
  /** The password she signed in with. */
  password: string;
}

/** A person on a course for an organisation. */
export interface Enrolment {
  /** Its id. */
  id: string;
  /** Which course. */
  course_id: string;
  /** The course's name in addresses. */
  course_slug: string;
  /** The course's title. */
  course_title: string;
  /** On whose behalf. */
  organisation_id: string;
  /** The hash of the version she is on: the live one. */
  version: string;
  /** The hash of the version she has seen last, when it is another one: the course has changed since. */
  seen_version?: string;
  /** Since when. */
  enrolled_at: string;
  /** Progress per lesson, test and assignment, in order. */
  lessons: LessonProgress[];
  /** How many are finished. */
  finished_lessons: number;
  /** How many there are. */
  lesson_count: number;
  /** Minutes of what is not finished. */
  minutes_left: number;
  /** The first that is not finished. */
  next_lesson?: string;
  /** Sittings of its tests, and work on its assignments. */
  attempts: AttemptSummary[];
  /** How many sittings of the final test are left, where the course limits them. */
  attempts_left?: number;
  /** The completion, once there is one. */
  completion?: Completion;
  /** 1 for the first time, one more for each renewal. */
  period: number;
  /** When the completion can be renewed; none while there is none, where it holds for ever, and once it was renewed. */
  renewal?: Renewal;
  /** Of a renewal that is under way: the completion that it renews, which holds until its own end. */
  renews?: Completion;
}

/** A wish to take a course. */
export interface EnrolmentIn {
  /** Made by the client; the same id again enrols once. */
  id: string;
  /** Which course. */
  course_id: string;
  /** On whose behalf; the caller must belong to it. */
  organisation_id: string;
}

/** An organisation that can be asked. */
export interface ErasureOrganisation {
  /** Its id. */
  id: string;
  /** Its name. */
  name: string;
}

/** Why a request is refused. */
export interface ErasureRefusal {
  /** The person reads it. */
  reason: string;
}

/** A request to be forgotten as the person sees it. */
export interface ErasureRequest {
  /** Its id. */
  id: string;
  /** Who is to forget her. */
  organisation_id: string;
  /** Its name. */
  organisation: string;
  /** Where it stands. */
  state: ErasureState;
  /** What she said to it. */
  note?: string;
  /** When she asked. */
  requested_at: string;
  /** The day by which she must have an answer. */
  due_on: string;
  /** When it was decided. */
  decided_at?: string;
  /** Why it was refused. */
  reason?: string;
}

/** A request to be forgotten. */
export interface ErasureRequestIn {
  /** Made by the client; the same id again is the same request. */
  id: string;
  /** Who is to forget her. */
  organisation_id: string;
  /** What she wants to say to it. */
  note?: string;
}

/** A request to be forgotten as the organisation sees it. */
export interface ErasureRequestOf {
  /** Its id. */
  id: string;
  /** Who asks; absent once she is forgotten. */
  person?: string;
  /** Whether it is the caller's own, on which somebody else decides. */
  is_own: boolean;
  /** Where it stands. */
  state: ErasureState;
  /** What she said to it. */
  note?: string;
  /** When she asked. */
  requested_at: string;
  /** The day by which she must have an answer. */
  due_on: string;
  /** When it was decided. */
  decided_at?: string;
  /** Why it was refused. */
  reason?: string;
  /** When everything was gone. */
  finished_at?: string;
}

/** A person's requests to be forgotten. */
export interface ErasureRequests {
  /** Those that wait first, then the newest. */
  items: ErasureRequest[];
  /** The organisations that she belongs or belonged to and that do not owe her an answer. */
  organisations: ErasureOrganisation[];
}

/** Where a request to be forgotten stands. */
export type ErasureState = 'open' | 'taken_back' | 'refused' | 'under_way' | 'carried_out';

/** How far carrying evidence over has come. */
export interface EvidenceCarry {
  /** Its id. */
  id: string;
  /** `waiting`, `running` or `done`. */
  state: string;
  /** Observations that were there when it began. */
  total: number;
  /** Those that were looked at. */
  done: number;
  /** Observations that were appended. */
  written: number;
  /** Those that had been carried over before. */
  known: number;
  /** When it was asked for. */
  asked_at: string;
  /** When it ended. */
  ended_at?: string;
}

/** What is to be carried over. */
export interface EvidenceCarryIn {
  /** Made by the client; the same id again begins nothing new. */
  id: string;
}

/** What carrying over would come to. */
export interface EvidencePreview {
  /** Observations in the skills that are mapped. */
  observations: number;
  /** People they are of. */
  people: number;
  /** Observations that would count for the skills after, those that were carried before among them. */
  carried: number;
  /** Observations whose level would be another one. */
  changed: number;
  /** Observations of which nothing would be left. */
  dropped: number;
  /** Of those that would count, the ones that were carried before and count already. */
  known: number;
  /** Copies from before the mapping was corrected, which would count no more. */
  replaced: number;
  /** The last run. */
  last?: EvidenceCarry;
}

/** How far taking evidence back has come. */
export interface EvidenceUndo {
  /** Its id. */
  id: string;
  /** `waiting`, `running` or `done`. */
  state: string;
  /** Copies that counted when it was asked for. */
  total: number;
  /** Copies that were taken back. */
  done: number;
  /** Why. */
  reason: string;
  /** When it was asked for. */
  asked_at: string;
  /** When it ended. */
  ended_at?: string;
}

/** What is to be taken back, and why. */
export interface EvidenceUndoIn {
  /** Made by the client; the same id again begins nothing new. */
  id: string;
  /** Why; people see it beside their evidence. */
  reason: string;
}

/** What there is to take back. */
export interface EvidenceUndoPreview {
  /** Copies that were carried over from the framework before and count at present. */
  standing: number;
  /** The last run. */
  last?: EvidenceUndo;
}

/** What became of a piece of evidence. */
export type EvidenceVerdict = 'decides' | 'confirms' | 'confirms_other' | 'confirms_nothing' | 'revoked' | 'ended' | 'faded' | 'not_counted' | 'less_trusted' | 'lower' | 'older';

/** What a trainer writes or does; at least one of both. */
export interface FeedbackAnswerIn {
  /** Made by the client; the same id again does nothing new. */
  id: string;
  /** Plain text; at most 4000 characters. */
  text?: string;
  /** What is done besides. */
  effect?: FeedbackEffect;
}

/** What a trainer does besides writing. */
export type FeedbackEffect = 'mended' | 'closed' | 'reopened';

/** A question or a report. */
export interface FeedbackIn {
  /** Made by the client; the same id again begins nothing new. */
  id: string;
  /** The first message's id, made by the client. */
  message_id: string;
  /** A mistake or a question. */
  kind: FeedbackKind;
  /** The key of the lesson it is about; a mistake needs one. */
  lesson?: string;
  /** The block of the lesson. */
  block?: string;
  /** The words it is about, as they stand in the lesson; at most 500 characters. */
  quote?: string;
  /** The language the lesson is read in. */
  language: Language;
  /** What she writes, as plain text; at most 4000 characters. */
  text: string;
}

/** A thread, in short. */
export interface FeedbackItem {
  /** The thread. */
  id: string;
  /** A mistake or a question. */
  kind: FeedbackKind;
  /** Whether it waits, was answered, or is over. */
  state: FeedbackState;
  /** When the mistake was mended. */
  mended_at?: string;
  /** Who began it; told to trainers only. */
  person_name?: string;
  /** The course's name in addresses. */
  course_slug: string;
  /** The course's title. */
  course_title: string;
  /** The key of the lesson it is about. */
  lesson?: string;
  /** That lesson's title. */
  lesson_title?: string;
  /** The block in it. */
  block?: string;
  /** The words that were quoted. */
  quote?: string;
  /** The language they were read in. */
  language: Language;
  /** The number of the version that was read. */
  version_number: number;
  /** Whether that is what people read now. */
  version_is_current: boolean;
  /** How the first message begins. */
  beginning: string;
  /** How many messages there are. */
  message_count: number;
  /** Whether the caller's side has not seen all of them. */
  unread: boolean;
  /** Since when. */
  created_at: string;
  /** When the last message came. */
  changed_at: string;
}

/** What a thread is about. */
export type FeedbackKind = 'mistake' | 'question';

/** One message. */
export interface FeedbackMessage {
  /** The message. */
  id: string;
  /** 1, 2, 3 … in its thread. */
  number: number;
  /** Whether a trainer wrote it. */
  by_trainer: boolean;
  /** Whether the caller wrote it herself. */
  own: boolean;
  /** Who wrote it. */
  author_name: string;
  /** Plain text with its line breaks; absent when something was only done. */
  text?: string;
  /** What was done. */
  effect?: FeedbackEffect;
  /** When. */
  written_at: string;
}

/** One more message of the learner's. */
export interface FeedbackMessageIn {
  /** Made by the client; the same id again writes nothing new. */
  id: string;
  /** Plain text; at most 4000 characters. */
  text: string;
}

/** How far somebody has read. */
export interface FeedbackSeenIn {
  /** The number of the last message that she saw. */
  messages: number;
}

/** Where a thread stands. */
export type FeedbackState = 'open' | 'answered' | 'closed';

/** A thread with its messages. */
export interface FeedbackThread {
  /** The thread in short. */
  thread: FeedbackItem;
  /** All of it, in order. */
  messages: FeedbackMessage[];
}

/** How many threads have something new. */
export interface FeedbackUnread {
  /** Threads with messages that the caller's side has not seen. */
  threads: number;
}

/** One field at fault. */
export interface FieldError {
  /** The field's name, as in the request. */
  field: string;
  /** The stable name of the rule it breaks. */
  code: string;
  /** What to write instead. */
  message: string;
}

/** How many courses a filter's value would leave. */
export interface FilterCount {
  /** The value, as the parameter takes it. */
  value: string;
  /** What people call it; a skill's title, else the value. */
  title: string;
  /** How many courses, with the question and the other filters as they are. */
  count: number;
}

/** How many courses each value of each filter would leave. Values that would leave none are not listed. */
export interface FilterCounts {
  /** `skill` */
  skills: FilterCount[];
  /** `level` */
  levels: FilterCount[];
  /** `audience` */
  audiences: FilterCount[];
  /** `lesson_language` */
  languages: FilterCount[];
  /** `max_minutes` */
  lengths: FilterCount[];
}

/** Something that a finding names. */
export interface FindingValue {
  /** `subject` is what it is about, `other` what that clashes with or lacks, `limit` the most that is taken, `count` how many there are. */
  name: string;
  /** The text or number. */
  value: string;
}

/** A course that fits. */
export interface FoundCourse {
  /** The course's id. */
  id: string;
  /** The course's own stable name. */
  key: string;
  /** The course's name in addresses. */
  slug: string;
  /** The title. */
  title: string;
  /** What the course is about. */
  summary: string;
  /** The language of title and summary. */
  language: Language;
  /** The languages the course can be taken in. */
  languages: Language[];
  /** How long it takes. */
  minutes: number;
  /** How many lessons it has, tests not counted. */
  lesson_count: number;
  /** Whom it is for. */
  audience: string[];
  /** What it teaches. */
  skills: CourseSkill[];
  /** What it costs one person, in euro cents; 0 when it is free. */
  cost_cents: number;
  /** Whether it takes place on certain days; else it is taken at one's own pace. */
  has_sessions: boolean;
  /** The first day of the next session that has not begun. */
  next_session_on?: string;
  /** The title, with what was found in it. */
  title_parts: TextPart[];
  /** The summary, with what was found in it. */
  summary_parts: TextPart[];
  /** The lessons that hold most of the words, at most three. */
  places: FoundPlace[];
}

/** A lesson in which words of the question stand. */
export interface FoundPlace {
  /** The lesson's key. */
  lesson: string;
  /** Lesson, test or assignment. */
  kind: LessonKind;
  /** The language that it was found in. */
  language: Language;
  /** The lesson's title. */
  title: TextPart[];
  /** The section of the snippet, as `#block-…` leads to it. */
  section?: string;
  /** The piece of the text that shows most of the words; empty when they stand in titles only. */
  snippet: TextPart[];
}

/** A skill framework. */
export interface Framework {
  /** The name in skill keys. */
  key: string;
  /** The framework's name. */
  title: string;
  /** The framework's edition. */
  version: string;
  /** What it is about. */
  description: string;
  /** How far it has come. */
  state: FrameworkState;
  /** Where it comes from. */
  origin: FrameworkOrigin;
  /** The highest level; the lowest is 1. */
  scale_max: number;
  /** Its levels and their names. */
  scale: FrameworkScale;
  /** Where the titles come from. */
  source: string;
  /** Under which terms. */
  licence: string;
  /** A line that the source asks to be shown wherever the framework is used. */
  credit?: string;
  /** The framework that this one is the next edition of. */
  replaces?: string;
  /** How many skills it has. */
  skill_count: number;
  /** Groups of skills. Empty in the list for frameworks of more than 500 skills, such as ESCO. */
  areas: FrameworkArea[];
  /** The skills, in the framework's order. Empty in the list where `areas` is. */
  skills: FrameworkSkill[];
}

/** A group of skills. */
export interface FrameworkArea {
  /** The framework's number for it. */
  code: string;
  /** The group it belongs to, where groups have groups. */
  parent?: string;
  /** The title in the language asked for. */
  title: string;
  /** Whether nobody has confirmed this title against a published source. */
  unreviewed: boolean;
  /** Whether there is no title in this language, so that one in another language stands for it. */
  untranslated: boolean;
}

/** What became of a skill. */
export type FrameworkChange = 'added' | 'removed' | 'retitled' | 'moved';

/** What differs between two frameworks. */
export interface FrameworkComparison {
  /** The framework before. */
  since: string;
  /** The framework after. */
  framework: string;
  /** Skills that are the same in both. */
  unchanged: number;
  /** Skills that are new. */
  added: number;
  /** Skills that are there no more. */
  removed: number;
  /** Skills that are called otherwise. */
  retitled: number;
  /** Skills that belong to another area. */
  moved: number;
  /** Difference by difference, at most 1,000. */
  differences: FrameworkDifference[];
}

/** What became of a skill from one framework to another. */
export interface FrameworkDifference {
  /** What became of it. */
  change: FrameworkChange;
  /** Its code. */
  code: string;
  /** What it was called. */
  before?: string;
  /** What it is called. */
  after?: string;
  /** The area it was in. */
  area_before?: string;
  /** The area it is in. */
  area_after?: string;
}

/** What may be read. */
export type FrameworkFormat = 'case' | 'csv' | 'esco';

/** What an import would do, or has done. */
export interface FrameworkImport {
  /** The framework's key. */
  key: string;
  /** Its name. */
  title: string;
  /** Its edition. */
  version: string;
  /** The highest level of its scale. */
  scale_max: number;
  /** How many rows or entries were read. */
  rows: number;
  /** How many areas it has. */
  areas: number;
  /** How many skills it has. */
  skills: number;
  /** The framework it is compared with: the one of this key, else the one of this name that was written last. */
  compared_with?: string;
  /** Skills that are the same there. */
  unchanged: number;
  /** Skills that are new. */
  added: number;
  /** Skills that are there no more. */
  removed: number;
  /** Skills that are called otherwise. */
  retitled: number;
  /** Skills that belong to another area. */
  moved: number;
  /** The first hundred differences. */
  differences: FrameworkDifference[];
  /** How many skills the draft under this key has, which it would take the place of; absent when there is none or nothing changes. */
  replaces?: number;
  /** Its first skills, so that their letters can be looked at. */
  sample: string[];
  /** How much keeps it from being written, counted also beyond the findings that are told. */
  problems: number;
  /** What keeps it from being written, at most 200. */
  findings: ImportFinding[];
  /** What was left out or understood in one of two ways. */
  remarks: ImportFinding[];
  /** What to send as `commit` to write just this. */
  checked: string;
  /** Whether it is written, as a draft. */
  written: boolean;
}

/** A framework that is to be made. */
export interface FrameworkIn {
  /** Made by the client; the same id again makes nothing new. */
  id: string;
  /** The name in skill keys: small letters a–z, digits, hyphens and dots. */
  key: string;
  /** The framework's name. */
  title: string;
  /** The framework's edition. */
  version: string;
  /** The language in which it is written. */
  language: Language;
  /** The key of the framework of which it is the next version: its areas, skills and scale are copied. */
  copy_of?: string;
}

/** A level of a scale. */
export interface FrameworkLevel {
  /** Its number. */
  level: number;
  /** What it is called in the language asked for; neighbours of one name are steps of one broader level. */
  name?: string;
  /** Whether nobody has confirmed that name against a published source. */
  unreviewed: boolean;
  /** Whether there is no name in this language, so that one in another language stands for it. */
  untranslated: boolean;
  /** What it is called in letters, such as `B2`. */
  letters?: string;
}

/** A mapping from one framework to another. */
export interface FrameworkMapping {
  /** Its id. */
  id: string;
  /** From this framework. */
  from: string;
  /** To this one. */
  to: string;
  /** `shipped` with the program, or `own`. */
  origin: string;
  /** When it was written last. */
  changed_at: string;
  /** When it was reviewed; without this it is not. */
  reviewed_at?: string;
  /** Who reviewed it; nobody of here for one that ships. */
  reviewed_by?: string;
  /** Her name. */
  reviewed_by_name?: string;
}

/** A mapping's lines as they are to be. */
export interface FrameworkMappingChange {
  /** The state that was read. */
  stamp: string;
  /** Why it maps as it does. */
  note: string;
  /** All lines. */
  lines: MappingLine[];
}

/** A mapping with its lines. */
export interface FrameworkMappingDetail {
  /** The mapping. */
  mapping: FrameworkMapping;
  /** Names this state; changes and reviews send it back. */
  stamp: string;
  /** Why it maps as it does. */
  note: string;
  /** Its lines, by the skill before. */
  lines: MappingLineOut[];
}

/** A mapping that is to be made. */
export interface FrameworkMappingIn {
  /** Made by the client; the same id again makes nothing new. */
  id: string;
  /** From this framework. */
  from: string;
  /** To this one. */
  to: string;
}

/** Where a framework comes from. */
export type FrameworkOrigin = 'shipped' | 'own' | 'case' | 'csv' | 'esco';

/** The levels of a framework. */
export interface FrameworkScale {
  /** Whether the framework's publisher published it; else it is of who wrote it here. */
  official: boolean;
  /** What a reader must know of it. */
  note: string;
  /** The ways in which its levels can be shown. */
  styles: LevelDisplay[];
  /** Level by level, lowest first. */
  levels: FrameworkLevel[];
}

/** A skill of a framework. */
export interface FrameworkSkill {
  /** Framework and code. */
  skill: string;
  /** The framework's number for it. */
  code: string;
  /** The area it belongs to. */
  area: string;
  /** The title in the language asked for. */
  title: string;
  /** Whether nobody has confirmed this title against a published source. */
  unreviewed: boolean;
  /** Whether there is no title in this language, so that one in another language stands for it. */
  untranslated: boolean;
  /** Nothing new begins with it. */
  retired: boolean;
  /** What it is about; not in lists. */
  description?: string;
  /** Its name in the world. */
  uri?: string;
  /** Learning outcomes by named level, lowest first, where the source counts them. */
  outcomes: OutcomeCount[];
}

/** A framework as it is written. */
export interface FrameworkSource {
  /** What was read; a change is refused when somebody else's came between. */
  stamp: string;
  /** Told, not changed by what is sent. */
  state: FrameworkState;
  /** Its name. */
  title: string;
  /** Its edition. */
  version: string;
  /** The language in which it is written. */
  language: Language;
  /** What it is about. */
  description: string;
  /** Where its titles come from. */
  source: string;
  /** Under which terms. */
  licence: string;
  /** Whether its publisher published this scale. */
  official_scale: boolean;
  /** What a reader must know of the scale. */
  scale_note: string;
  /** Its levels, lowest first. */
  levels: LevelSource[];
  /** Its areas, in order. */
  areas: AreaSource[];
  /** Its skills, in order. */
  skills: SkillSource[];
}

/** How far a framework has come. */
export type FrameworkState = 'draft' | 'published' | 'retired';

/** A title in one language. */
export interface FrameworkTitle {
  /** Its language. */
  language: Language;
  /** The title. */
  text: string;
  /** How it was reviewed; one that begins with `confirmed` is. */
  status: string;
  /** Who reviewed it here. Told, not changed by what is sent. */
  review?: TitleReview;
}

/** A gap that was filled in. */
export interface GapAnswer {
  /** The gap's number, from 1. */
  number: number;
  /** What was typed or chosen. */
  text: string;
}

/** The numbers of a group in a skill. */
export interface GapCell {
  /** How many people need the skill. */
  expected: number;
  /** Whether all other numbers are withheld, because fewer than five people could be made out. */
  withheld: boolean;
  /**
   * Whether `short` and the average are withheld: because all numbers are, or because it could be made out that nearly all or
   * nearly none of fewer than ten people are below.
   */
  results_withheld: boolean;
  /** Of those who need it, how many have a known level. */
  assessed?: number;
  /** Of those, how many are below what they need. */
  short?: number;
  /** The average gap of those who are assessed, in levels. */
  average_gap?: number;
  /** Its standard error, when the errors of the levels are independent. */
  average_gap_error?: number;
}

/** A skill of the map. */
export interface GapColumn {
  /** Framework and code. */
  skill: string;
  /** The framework's number for it. */
  code: string;
  /** The title in the language asked for. */
  title: string;
  /** The highest level of its framework. */
  scale_max: number;
  /** Whether it is critical in any of the profiles. */
  critical: boolean;
}

/** A gap to fill in. */
export interface GapField {
  /** Its number, from 1. */
  number: number;
  /** How it is filled. */
  kind: GapKind;
  /** What can be chosen in a drop-down. */
  options: string[];
}

/** By what groups are made. */
export type GapGrouping = 'unit' | 'profile';

/** What is right in one gap: texts, or a number. */
export interface GapKey {
  /** The accepted texts. */
  accepted?: string[];
  /** The number that is right. */
  value?: number;
  /** How far off an answer may be. */
  tolerance?: number;
}

/** How a gap is filled. */
export type GapKind = 'text' | 'number' | 'drop_down';

/** The gaps of groups of people: a row for each group, a column for each skill. */
export interface GapMap {
  /** The skills that anybody needs: critical ones first. */
  columns: GapColumn[];
  /** The groups; the first is the whole, each is followed by its parts. */
  rows: GapRow[];
  /** How many people have no profile, so that nothing can be said about them. */
  without_profile: number;
  /** Whether these are the caller's own people only. Then nothing is withheld. */
  team_only: boolean;
  /** Whether the whole leaves out organisations that are withheld, in some column: with them it would give them away. */
  incomplete_whole: boolean;
  /** The moment it shows. */
  generated_at: string;
}

/** The people behind a number. */
export interface GapPeople {
  /** The largest gap first. */
  items: GapPerson[];
  /** How many are not listed, because the number of their own unit is withheld. */
  left_out: number;
}

/** Somebody behind a number. */
export interface GapPerson {
  /** Who. */
  person_id: string;
  /** Her name. */
  name: string;
  /** Her unit. */
  unit?: UnitRef;
  /** Her position. */
  position?: string;
  /** At least this level is needed of her. */
  min_level: number;
  /** Her level; absent when nothing is known. */
  level?: number;
  /** How far off it may be, in levels. */
  uncertainty?: number;
  /** max(0, needed − current); absent when nothing is known. */
  gap?: number;
  /** The gap in words that respect the uncertainty. */
  standing?: Standing;
}

/** A group of people. */
export interface GapRow {
  /** What sort of group it is. */
  kind: GapRowKind;
  /** Its name; absent for everybody and for those without unit or position. */
  label?: string;
  /** 0 for the whole, 1 for its parts, 2 for theirs … */
  depth: number;
  /** The unit. */
  unit_id?: string;
  /** The profile, where its people have just this one. */
  profile_id?: string;
  /** The organisation. */
  organisation_id?: string;
  /** How many people of it have a profile. */
  people: number;
  /** Its numbers, a cell for each column. */
  cells: GapCell[];
}

/** What sort of group a row is. */
export type GapRowKind = 'all' | 'unit' | 'no_unit' | 'profile' | 'position' | 'organisation';

/** A gap, judged. */
export interface GapVerdict {
  /** The gap's number. */
  number: number;
  /** Whether it is right. */
  right: boolean;
}

/** The profiles of a membership. */
export interface GivenProfiles {
  /** Its position. */
  position?: string;
  /** Those that follow from the position. */
  by_position: string[];
  /** Those that were given to it. */
  given: string[];
}

/** The profiles that a membership is to have besides its position's. */
export interface GivenProfilesIn {
  /** The profiles; none takes them away. */
  profile_ids: string[];
}

/** An entry of a lesson's table of contents. */
export interface Heading {
  /** The id in the text that it leads to. */
  anchor: string;
  /** How deep it is, from 2 to 6. */
  level: number;
  /** The words, without markup. */
  text: string;
}

/** A level that is held, and what it follows from. */
export interface HeldLevel {
  /** The level. */
  level: number;
  /** The level that the evidence showed; more than what is held when it has faded. */
  shown: number;
  /** How far the true level may lie from it: one standard error, in levels. */
  uncertainty: number;
  /** What showed it: self, manager, test, completion or external. */
  kind: string;
  /** The evidence that shows it. */
  evidence_id: string;
  /** When it showed it. */
  shown_at: string;
  /** When a refresher confirmed it last. */
  confirmed_at?: string;
  /** When it ends, with nothing new. */
  valid_until?: string;
  /** When it becomes another level, with nothing new. */
  changes_at?: string;
}

/** A profile that somebody has. */
export interface HeldProfile {
  /** The profile. */
  id: string;
  /** Its title. */
  title: string;
  /** Whether it was given to her; otherwise it follows from her position. */
  given_directly: boolean;
}

/** Something that is wrong with a file, or was understood in one of two ways. */
export interface ImportFinding {
  /** The line or entry, from 1. */
  row?: number;
  /** The column or field. */
  field: string;
  /** The stable name of the rule. */
  code: string;
  /** What is wrong and how to mend it. */
  message: string;
  /** What the message names, so that it can be worded in other languages. */
  values: FindingValue[];
}

/** The first password with the secret from the invitation. */
export interface InvitationAcceptance {
  /** What stands after `#` in the link. */
  token: string;
  /** The password: 12 to 200 characters. */
  password: string;
  /** The language to read and to get mail in. */
  language: Language;
}

/** Somebody to invite. */
export interface InvitationIn {
  /** Where the invitation goes. */
  email: string;
  /** Given name. */
  given_name: string;
  /** Family name. */
  family_name: string;
  /** The language of the invitation. */
  language: Language;
  /** In which unit. */
  unit_id?: string;
  /** As what. */
  position?: string;
  /** Under whom. */
  manager_id?: string;
  /** What she may do. */
  roles: Role[];
}

/** A question with how it fares. */
export interface Item {
  /** The course's name in addresses. */
  course_slug: string;
  /** Its title. */
  course_title: string;
  /** The key of the test or bank. */
  lesson: string;
  /** The question's key. */
  question: string;
  /** The question, as inline HTML. */
  prompt_html: string;
  /** The skill that it measures. */
  skill: string;
  /** Its title. */
  skill_title: string;
  /** The title of the skill's area. */
  area_title: string;
  /** The level that its author gave it. */
  level: number;
  /** How many people's first answers; absent below five, as all that follows from them. */
  answers?: number;
  /** The share that solved it. */
  difficulty?: number;
  /** The correlation with the share of other questions of the area that the same people solved. */
  discrimination?: number;
  /** Calibrated parameters. */
  parameters?: ItemParameters;
  /** What is worth a look. */
  flags: ItemFlag[];
}

/** A question with everything that is told of it. */
export interface ItemDetail {
  /** The course's name in addresses. */
  course_slug: string;
  /** Its title. */
  course_title: string;
  /** The key of the test or bank. */
  lesson: string;
  /** The question's key. */
  question: string;
  /** The question, as inline HTML. */
  prompt_html: string;
  /** The skill that it measures. */
  skill: string;
  /** Its title. */
  skill_title: string;
  /** The title of the skill's area. */
  area_title: string;
  /** The level that its author gave it. */
  level: number;
  /** How many people's first answers; absent below five, as all that follows from them. */
  answers?: number;
  /** The share that solved it. */
  difficulty?: number;
  /** The correlation with the share of other questions of the area that the same people solved. */
  discrimination?: number;
  /** Calibrated parameters. */
  parameters?: ItemParameters;
  /** What is worth a look. */
  flags: ItemFlag[];
  /** The language that its text is in. */
  language: Language;
  /** What stands between question and options, as HTML. */
  body_html: string;
  /** The options of a choice. */
  options: ItemOption[];
  /** The languages that it was read in. */
  languages: LanguageComparison[];
  /** The calibrations of its area that are used now. */
  calibrations: CalibrationOut[];
}

/** What is worth a look at an item. */
export type ItemFlag = 'easy' | 'hard' | 'weak' | 'opposite' | 'misleading' | 'idle' | 'translation' | 'level' | 'unusable';

/** All questions with how they fare. */
export interface ItemList {
  /** The questions of tests and banks that name a skill and a level, in the order of their courses. */
  items: Item[];
  /** When the numbers were reckoned; absent before the first time. */
  computed_at?: string;
  /** Numbers from fewer answers are withheld. */
  fewest_shown: number;
  /** From so many answers on an item is calibrated. */
  for_difficulty: number;
  /** From so many on it has a discrimination of its own. */
  for_slope: number;
}

/** An option of a choice. */
export interface ItemOption {
  /** Its number, from 1. */
  number: number;
  /** The option, as HTML. */
  html: string;
  /** Whether choosing it is right. */
  right: boolean;
  /** How many chose it. */
  chosen: number;
  /** Their share. */
  share: number;
  /** The mean share of other questions that they solved; absent below five. */
  mean_rest?: number;
  /** What is worth a look: `idle`, `draws_the_able`, `weak_key`. */
  flags: string[];
}

/** An item's calibrated parameters, on the scale of the authors' levels. */
export interface ItemParameters {
  /** a */
  discrimination: number;
  /** The standard error of a. */
  discrimination_error?: number;
  /** b */
  difficulty: number;
  /** The standard error of b. */
  difficulty_error?: number;
  /** The level that b is. */
  level: number;
  /** From how many answers. */
  answers: number;
  /** Whether a is the item's own; below 500 answers all items share one. */
  own_slope: boolean;
  /** Whether placements judge by them. */
  used: boolean;
}

/** How many jobs are in which state. */
export interface JobCounts {
  /** Due, or for later. */
  waiting: number;
  /** In some server's hands. */
  running: number;
  /** Failed within the last day. */
  failed: number;
}

/** Who decides what an answer is worth. */
export type Judge = 'key' | 'trainer' | 'nobody';

/** What decided how hard questions are. */
export type Judged = 'by_authors' | 'by_both' | 'by_answers';

/** What a notice is about. */
export type Kind = 'work_marked' | 'attempt_granted' | 'course_version_changed' | 'completion_expiring' | 'course_completed' | 'refreshers_due' | 'plan_changed' | 'feedback_answered' | 'feedback_received' | 'assessed_by_manager' | 'talk_planned' | 'talk_to_confirm' | 'colleague_asked' | 'raters_needed' | 'colleague_round_closed' | 'self_assessment_waiting' | 'evidence_received' | 'evidence_decided' | 'campaign_began' | 'campaign_ends' | 'shared_profile_changed' | 'data_requested' | 'data_answered';

/** What a policy says of a kind of evidence. */
export interface KindPolicy {
  /** self, manager, test, completion or external. */
  kind: string;
  /** 0 does not count; of the others the highest that says anything decides. 3 is the highest. */
  trust: number;
  /** After so many months one level is taken off, and again after as many; never when absent. */
  months_per_level?: number;
}

/** How she wants to be told of one kind. */
export interface KindSettings {
  /** Which kind. */
  kind: Kind;
  /** Whether it is shown in the app. */
  in_app: boolean;
  /** Whether mail goes out. */
  mail: MailChoice;
}

/** A language that people can choose and courses can be written in. */
export type Language = 'en' | 'sl' | 'bg' | 'sv' | 'it';

/** A comparison of two languages by Mantel and Haenszel. */
export interface LanguageComparison {
  /** The language that most people read. */
  reference: Language;
  /** The other one. */
  focal: Language;
  /** People who read it in the first. */
  reference_people: number;
  /** People who read it in the other. */
  focal_people: number;
  /** ETS' Δ; below nought it is harder in the other language. */
  delta: number;
  /** The common odds ratio. */
  odds_ratio: number;
  /** How likely so large a difference would be by chance. */
  p_value: number;
  /** A (negligible), B (moderate) or C (large). */
  class: string;
  /** The language in which it is harder. */
  harder_in: Language;
}

/** A plan. */
export interface LearningPlan {
  /** For the work in which organisation. */
  organisation_id: string;
  /** Whether there is a plan. */
  state: PlanState;
  /** When it was made. */
  made_at: string;
  /** How many skills the work needs. */
  needed: number;
  /** Of how many of those any level is known. */
  assessed: number;
  /** How many of those are held at the level that is needed. */
  held: number;
  /** How good the plan is. */
  proof: PlanProof;
  /** By how many percent a better plan could at most be better. */
  gap_percent?: number;
  /** All minutes. */
  minutes: number;
  /** All cents. */
  cost_cents: number;
  /** The day on which the last course ends. */
  ends_on?: string;
  /** What to take, in order. */
  items: PlanItem[];
  /** What is not reached by its date. */
  open: PlanOpen[];
  /** Courses that she declined. */
  declined: PlanCourse[];
  /** Courses that she asked for and that cannot be taken. */
  left_out: PlanCourse[];
  /** What she chose. */
  settings: PlanSettings;
}

/** A lesson's content in one language. */
export interface Lesson {
  /** The course it belongs to. */
  course_id: string;
  /** The version it belongs to. */
  version: string;
  /** The lesson's key. */
  key: string;
  /** Lesson, test or assignment. */
  kind: LessonKind;
  /** The title. */
  title: string;
  /** How long it takes. */
  minutes: number;
  /** After how many minutes an attempt at this test ends by itself. */
  time_limit?: number;
  /** The language of the text. */
  language: Language;
  /** How far it is translated into the language asked for; absent when that is the course's source language. */
  translation?: TranslationState;
  /** The table of contents. */
  contents: Heading[];
  /** Text and questions, in order. A test has only text: its questions come with an attempt. */
  blocks: LessonBlock[];
}

/** A piece of a lesson: text or a question. */
export interface LessonBlock {
  /** Its anchor. */
  id: string;
  /** Safe HTML, when it is text. */
  html?: string;
  /** The question, when it is one. */
  question?: Question;
}

/** Lesson, test or assignment. */
export type LessonKind = 'lesson' | 'test' | 'assignment';

/** A lesson in a course's outline. */
export interface LessonOutline {
  /** The lesson's key. */
  key: string;
  /** The title. */
  title: string;
  /** Lesson, test or assignment. */
  kind: LessonKind;
  /** How long it takes. */
  minutes: number;
  /** After how many minutes an attempt at this test ends by itself. */
  time_limit?: number;
  /** How many questions it has; those that an attempt draws are counted. */
  question_count: number;
  /** The skills that it works on. */
  skills: string[];
  /** The languages it exists in. */
  languages: Language[];
  /** How far it is translated into the language asked for; absent when that is the course's source language. */
  translation?: TranslationState;
}

/** A lesson's progress. */
export interface LessonProgress {
  /** The lesson's key. */
  lesson: string;
  /** How far. */
  state: LessonProgressState;
  /** The block she was at. */
  block?: string;
  /** When she finished it. */
  finished_at?: string;
}

/** Where a person stands in a lesson. */
export type LessonProgressState = 'not_started' | 'in_progress' | 'finished';

/** How long a lesson was in view, all stretches together. */
export interface LessonReading {
  /** The lesson's key. */
  lesson: string;
  /** How long. */
  seconds: number;
}

/** Where the caller is in a lesson. */
export interface LessonState {
  /** The lesson's key. */
  lesson: string;
  /** How far. */
  state: LessonProgressState;
  /** The block she was at. */
  block?: string;
  /** Her latest practice answers. */
  answers: PracticeAnswer[];
  /** Her own notes, oldest first. */
  notes: Note[];
}

/** A level with what is known of its error. */
export interface Level {
  /** The level, as a whole number. */
  level: number;
  /** The level as it was reckoned. */
  exact: number;
  /** One standard error, in levels. */
  standard_error: number;
  /** The lowest level that is believable, with 95 chances in 100. */
  low: number;
  /** The highest. */
  high: number;
}

/** How levels are shown. */
export type LevelDisplay = 'numbers' | 'names' | 'letters';

/** How levels follow from evidence in an organisation. */
export interface LevelPolicy {
  /** Which organisation. */
  organisation_id: string;
  /** Its name. */
  organisation_name: string;
  /** What holds now. */
  policy: PolicyInWords;
  /** What holds in organisations that chose nothing of their own. */
  shared: PolicyInWords;
  /** What held when, the latest first. */
  versions: PolicyVersion[];
  /** How far folding by the last change has come; absent when there was none. */
  refolding?: Refolding;
}

/** What a policy would change if it were chosen now. */
export interface LevelPolicyPreview {
  /** How many people's levels would be folded anew. */
  people: number;
  /** How many levels would be higher, or there at all; not told of fewer than five people. */
  higher?: number;
  /** How many would be lower, or gone; not told of fewer than five people. */
  lower?: number;
}

/** How a level is taken over. */
export type LevelRule = 'same' | 'shift' | 'at_most';

/** A level as it is written. */
export interface LevelSource {
  /** Its number. */
  level: number;
  /** Its names. */
  names: FrameworkTitle[];
  /** Its letters. */
  letters?: string;
}

/** How an organisation shows levels. */
export interface LevelStyle {
  /** The way. A framework that has no such names shows its numbers. */
  style: LevelDisplay;
}

/** How levels are shown to the caller. */
export interface LevelWords {
  /** Her organisations that chose a way. */
  styles: OrganisationLevelStyle[];
  /** The scales of all frameworks whose levels have names or letters, published and retired ones. */
  scales: ScaleWords[];
}

/** The space between lines, words and letters. */
export type LineSpacing = 'normal' | 'wide' | 'widest';

/** A note with where it was written. */
export interface ListedNote {
  /** The note. */
  note: Note;
  /** The course's name in addresses. */
  course_slug: string;
  /** The course's title. */
  course_title: string;
  /** The lesson's title; none when the course no longer has the lesson. */
  lesson_title?: string;
}

/** Whether mail goes out about a kind. */
export type MailChoice = 'at_once' | 'digest' | 'never';

/** How the mail is. It names no receivers. */
export interface MailDesk {
  /** To be sent for the first time. */
  waiting: number;
  /** To be tried again. */
  retrying: number;
  /** Being handed to the mail server. */
  sending: number;
  /** Tried too often. */
  given_up: number;
  /** Refused by the mail server for good. */
  refused: number;
  /** It may have arrived or not. */
  unsure: number;
  /** The queue of everything that the server does by itself. */
  jobs: JobCounts;
  /** The newest messages that need a decision, at most 100. */
  messages: MailTrouble[];
}

/** A message that was not sent, or not known to be. */
export interface MailTrouble {
  /** The message. */
  id: string;
  /** `given_up`, `refused` or `unsure`. */
  state: State;
  /** What it is for. */
  purpose: Purpose;
  /** The part of the receiver's address after the @. */
  domain: string;
  /** When it was written. */
  created_at: string;
  /** How often it was tried. */
  attempts: number;
  /** What the mail server said. */
  reason?: string;
  /** Whether it can be sent again: its text is kept for seven days. */
  can_be_sent: boolean;
}

/** A framework in the list of those who manage them. */
export interface ManagedFramework {
  /** The name in skill keys. */
  key: string;
  /** The framework's name. */
  title: string;
  /** The framework's edition. */
  version: string;
  /** How far it has come. */
  state: FrameworkState;
  /** Where it comes from. */
  origin: FrameworkOrigin;
  /** The highest level. */
  scale_max: number;
  /** How many skills it has that are in use. */
  skill_count: number;
  /** When it was written last. */
  changed_at?: string;
}

/** An assessment by a manager. */
export interface ManagerAssessment {
  /** The assessment. */
  id: string;
  /** Who assessed. */
  assessor_name: string;
  /** When. */
  assessed_at: string;
  /** The levels. */
  levels: ManagerLevel[];
  /** What she said of it who was assessed, the earliest first. It is no evidence. */
  remarks: AssessmentRemark[];
}

/** What a manager thinks of somebody's levels. */
export interface ManagerAssessmentIn {
  /** Made by the client; the same id again changes nothing. */
  id: string;
  /** Those that she can judge. */
  levels: ManagerLevelIn[];
}

/** A level in it. */
export interface ManagerLevel {
  /** Framework and code. */
  skill: string;
  /** Its title. */
  title: string;
  /** Which level. */
  level: number;
  /** The note; of notes that are not shared, those of the caller's own only. */
  note?: string;
  /** Whether the person reads the note. */
  note_shared: boolean;
}

/** One of them. */
export interface ManagerLevelIn {
  /** Framework and code. */
  skill: string;
  /** On the framework's scale. */
  level: number;
  /** A note, as plain text; at most 1000 characters. */
  note?: string;
  /** Whether the person reads the note too. */
  share_note?: boolean;
}

/** What becomes of a skill. */
export interface MappingLine {
  /** The skill before. */
  from: string;
  /** The skill after. */
  to: string;
  /** What becomes of the level. */
  rule: LevelRule;
  /** By how much it is shifted, or at most which level it becomes; 0 for `same`. */
  amount: number;
}

/** A line with its titles. */
export interface MappingLineOut {
  /** The skill before. */
  from: string;
  /** What it is called. */
  from_title: string;
  /** The skill after. */
  to: string;
  /** What it is called. */
  to_title: string;
  /** What becomes of the level. */
  rule: LevelRule;
  /** By how much it is shifted, or at most which level it becomes. */
  amount: number;
}

/** That a mapping is right. */
export interface MappingReview {
  /** The state that was looked through. */
  stamp: string;
}

/** What is given for an answer. */
export interface MarkIn {
  /** The question's key. */
  question: string;
  /** The points for each criterion, in the rubric's order. */
  criteria: number[];
  /** What to say to it. */
  comment?: string;
}

/** What a trainer gave for an answer. */
export interface Marking {
  /** The points per criterion, in the rubric's order. */
  criteria: CriterionMark[];
  /** What the trainer says to it. */
  comment?: string;
  /** When it was marked. */
  marked_at: string;
}

/** What is given for a piece of work. */
export interface MarksIn {
  /** One mark for each answer that a trainer marks. */
  marks: MarkIn[];
}

/** A person's place in an organisation. */
export interface Membership {
  /** The membership's id. */
  id: string;
  /** Where. */
  organisation: OrganisationRef;
  /** In which unit. */
  unit?: UnitRef;
  /** As what. */
  position?: string;
  /** Under whom. */
  manager_id?: string;
  /** What it allows. */
  roles: Role[];
  /** The first day. */
  valid_from: string;
  /** The first day on which it is over. */
  valid_to?: string;
}

/** What changes about a membership; what is absent stays, `null` empties. */
export interface MembershipPatch {
  /** In which unit. */
  unit_id?: string | null;
  /** As what. */
  position?: string | null;
  /** Under whom. */
  manager_id?: string | null;
  /** All roles, not only the new ones. */
  roles?: Role[];
  /** The first day on which it is over. Today ends it at once. */
  valid_to?: string | null;
}

/** Whether things move. */
export type Motion = 'auto' | 'reduced';

/** A campaign that asks the caller. */
export interface MyCampaign {
  /** Its id. */
  id: string;
  /** What it is called. */
  title: string;
  /** Whose it is. */
  organisation: OrganisationRef;
  /** By when. */
  due_on: string;
  /** About how many skills. */
  expected: number;
  /** In how many of them she was assessed since it began. */
  answered: number;
}

/** A level that a completion is evidence for. */
export interface NewLevel {
  /** Framework and code. */
  skill: string;
  /** The skill's title. */
  title: string;
  /** The level. */
  level: number;
}

/** The question that comes next. */
export interface NextQuestion {
  /** 1, 2, 3 … */
  number: number;
  /** Its course. */
  course_id: string;
  /** The code of the area that it measures. */
  area: string;
  /** The language that it is in. */
  language: Language;
  /** The question, without its key. */
  question: Question;
}

/** What its writer keeps beside a lesson; nobody else sees it. */
export interface Note {
  /** Its id, made by the client. */
  id: string;
  /** The enrolment it belongs to. */
  enrolment_id: string;
  /** The lesson's key. */
  lesson: string;
  /** The block it was written at. */
  block: string;
  /** The language the lesson was read in. */
  language: Language;
  /** The marked passage. */
  quote?: NoteQuote;
  /** What she wrote. */
  text?: string;
  /** When it was written. */
  written_at: string;
  /** When it was changed last. */
  edited_at: string;
  /** When it was deleted; only in the answer to a change that came too late. */
  deleted_at?: string;
}

/** A note as its writer wants it. */
export interface NoteIn {
  /** The lesson's key. */
  lesson: string;
  /** The block it stands at. */
  block: string;
  /** The language the lesson is read in. */
  language: Language;
  /** The marked passage; without one the note is about the whole block. */
  quote?: NoteQuote;
  /** What she writes about it; without a text the passage is only marked. */
  text?: string;
  /** When she changed it, by her device's clock. The latest change holds; one from the future counts as made now. */
  edited_at: string;
  /** The change, made by the client: sent again it takes effect once. */
  edit_id: string;
}

/**
 * A passage, by its own words and a few of those around it (the W3C's text quote selector), so that it is found again when
 * the text around it has changed.
 */
export interface NoteQuote {
  /** The words. */
  exact: string;
  /** What stands just before. */
  prefix: string;
  /** What stands just after. */
  suffix: string;
}

/** Something the signed-in person was told. */
export interface Notification {
  /** The notice's id. */
  id: string;
  /** What it is about. */
  kind: Kind;
  /** One sentence in the language of her account. */
  text: string;
  /** Where in the app to look: a path. */
  link: string;
  /** In which organisation it happened. */
  organisation_id: string;
  /** When. */
  created_at: string;
  /** When she read it; absent while it is unread. */
  read_at?: string;
}

/** Whether a notice counts as read. */
export interface NotificationPatch {
  /** Read or unread. */
  read: boolean;
}

/** How a person wants to be told. */
export interface NotificationSettings {
  /** When a digest goes out. */
  rhythm: Rhythm;
  /** For each kind. */
  kinds: KindSettings[];
}

/** An occupation of ESCO 1.1.1. */
export interface Occupation {
  /** ESCO's code. */
  code: string;
  /** ESCO's title, in English. */
  title: string;
  /** ESCO's address for it. */
  uri: string;
}

/** The occupations that a profile may name. */
export interface OccupationList {
  /** By title. */
  items: Occupation[];
  /** What must stand beside them. */
  credit: string;
}

/** An organisation that people may sign up for. */
export interface OpenOrganisation {
  /** Its short name in addresses. */
  slug: string;
  /** Its name. */
  name: string;
  /** The domains that an e-mail address must have; empty for any. */
  domains: string[];
}

/** What a link leads to. */
export interface OpenRegistration {
  /** The organisation's name. */
  organisation: string;
  /** Who signs up. */
  given_name: string;
  /** The e-mail address that the link was sent to. */
  email: string;
  /** Whether a password has to be chosen; who has an account keeps hers. */
  needs_password: boolean;
}

/** Who operates the installation, as its operator set it; what is absent was not set. */
export interface Operator {
  /** The name that people see. */
  consortium: string;
  /** The body that operates it. */
  name?: string;
  /** Its postal address. */
  address?: string;
  /** Where people write about barriers. */
  email?: string;
  /** Where they call. */
  phone?: string;
  /** The national law that transposes Directive (EU) 2016/2102. */
  accessibility_law?: string;
  /** Who supervises the accessibility of public bodies' websites. */
  accessibility_body?: string;
  /** Her address on the web. */
  accessibility_body_url?: string;
  /** Where people write about their data. */
  privacy_email?: string;
  /** The data protection authority. */
  privacy_authority?: string;
  /** Its address on the web. */
  privacy_authority_url?: string;
}

/** Something that can be chosen. */
export interface Option {
  /** Its number, from 1. */
  number: number;
  /** The option, as HTML. */
  html: string;
}

/** What those are told who chose an option. */
export interface OptionFeedback {
  /** The option's number, from 1. */
  number: number;
  /** What the author says. */
  feedback_html: string;
}

/** A chosen option, judged. */
export interface OptionVerdict {
  /** The option's number. */
  number: number;
  /** Whether choosing it was right. */
  right: boolean;
  /** What the author says to those who chose it. */
  feedback_html?: string;
}

/** A municipality, tourism association or company of the consortium. */
export interface Organisation {
  /** The organisation's id. */
  id: string;
  /** Its short name in addresses. */
  slug: string;
  /** Its name. */
  name: string;
  /** What sort of body it is. */
  kind: OrganisationKind;
  /** ISO 3166-1 code of its country, two capital letters. */
  country: string;
  /** Code of the local administrative unit. */
  lau_code?: string;
  /** Code of the NUTS 3 region. */
  nuts3?: string;
  /** Inhabitants. */
  population?: number;
  /** Staff, whether they have accounts or not. */
  headcount?: number;
  /** The language that new people start with. */
  default_language: Language;
  /** People who belong to it now; only for its and the consortium's administrators. */
  people_count?: number;
}

/** A new organisation. */
export interface OrganisationIn {
  /** Its short name in addresses: lower-case letters a–z, digits, hyphens. */
  slug: string;
  /** Its name. */
  name: string;
  /** What sort of body it is. */
  kind: OrganisationKind;
  /** ISO 3166-1 code of its country, two capital letters. */
  country: string;
  /** Code of the local administrative unit. */
  lau_code?: string;
  /** Code of the NUTS 3 region. */
  nuts3?: string;
  /** Inhabitants. */
  population?: number;
  /** Staff, whether they have accounts or not. */
  headcount?: number;
  /** The language that new people start with. */
  default_language: Language;
}

/** What sort of body an organisation is. */
export type OrganisationKind = 'municipality' | 'tourism_association' | 'company';

/** How one of the caller's organisations shows levels. */
export interface OrganisationLevelStyle {
  /** The organisation. */
  organisation_id: string;
  /** Its way. */
  style: LevelDisplay;
}

/** What changes about an organisation; what is absent stays. */
export interface OrganisationPatch {
  /** Its name. */
  name?: string;
  /** Staff, whether they have accounts or not. */
  headcount?: number;
  /** Inhabitants. */
  population?: number;
  /** The language that new people start with. */
  default_language?: Language;
}

/** An organisation in few words. */
export interface OrganisationRef {
  /** The organisation's id. */
  id: string;
  /** Its short name in addresses. */
  slug: string;
  /** Its name. */
  name: string;
  /** What sort of body it is. */
  kind: OrganisationKind;
}

/** How good an answer is. */
export type Outcome = 'right' | 'partly' | 'wrong' | 'unscored' | 'to_mark';

/** How many learning outcomes the source lists for a level. */
export interface OutcomeCount {
  /** The level's name, in English. */
  level: string;
  /** How many. */
  count: number;
}

/** A programme of one's own. */
export interface OwnProgramme {
  /** The programme. */
  id: string;
  /** In which organisation. */
  organisation_id: string;
  /** Its title. */
  title: string;
  /** What it is for. */
  purpose?: string;
  /** Whether people must, or may. */
  mandatory: boolean;
  /** Where one stands. */
  standing: ProgrammeStanding;
}

/** The caller's rating. */
export interface OwnRating {
  /** From 1 (not useful) to 5 (very useful); absent when she gave none. */
  rating?: number;
  /** What she added. */
  comment?: string;
  /** When. */
  rated_at?: string;
}

/** A file of a package. */
export interface PackagedFile {
  /** Where it is. */
  address: string;
  /** What it is. */
  kind: PackagedFileKind;
  /** How many bytes it has. */
  bytes: number;
}

/** What a file of a package is. */
export type PackagedFileKind = 'picture' | 'recording' | 'document';

/** A lesson of a package. */
export interface PackagedLesson {
  /** The lesson's key. */
  key: string;
  /** Where its content is. */
  address: string;
  /** How many bytes that has when it is unpacked. */
  bytes: number;
}

/** One page of a list. */
export interface Page_AuditEntry {
  /** The rows of this page. */
  items: AuditEntry[];
  /** Pass this as `cursor` to get the next page; absent on the last one. */
  next?: string;
}

/** One page of a list. */
export interface Page_Certificate {
  /** The rows of this page. */
  items: Certificate[];
  /** Pass this as `cursor` to get the next page; absent on the last one. */
  next?: string;
}

/** One page of a list. */
export interface Page_FeedbackItem {
  /** The rows of this page. */
  items: FeedbackItem[];
  /** Pass this as `cursor` to get the next page; absent on the last one. */
  next?: string;
}

/** One page of a list. */
export interface Page_Notification {
  /** The rows of this page. */
  items: Notification[];
  /** Pass this as `cursor` to get the next page; absent on the last one. */
  next?: string;
}

/** One page of a list. */
export interface Page_Organisation {
  /** The rows of this page. */
  items: Organisation[];
  /** Pass this as `cursor` to get the next page; absent on the last one. */
  next?: string;
}

/** One page of a list. */
export interface Page_PersonInOrganisation {
  /** The rows of this page. */
  items: PersonInOrganisation[];
  /** Pass this as `cursor` to get the next page; absent on the last one. */
  next?: string;
}

/** One page of a list. */
export interface Page_PersonalRecord {
  /** The rows of this page. */
  items: PersonalRecord[];
  /** Pass this as `cursor` to get the next page; absent on the last one. */
  next?: string;
}

/** One page of a list. */
export interface Page_ProgrammePerson {
  /** The rows of this page. */
  items: ProgrammePerson[];
  /** Pass this as `cursor` to get the next page; absent on the last one. */
  next?: string;
}

/** One page of a list. */
export interface Page_RecordAccess {
  /** The rows of this page. */
  items: RecordAccess[];
  /** Pass this as `cursor` to get the next page; absent on the last one. */
  next?: string;
}

/** One page of a list. */
export interface Page_WorkItem {
  /** The rows of this page. */
  items: WorkItem[];
  /** Pass this as `cursor` to get the next page; absent on the last one. */
  next?: string;
}

/** A pair that was made. */
export interface PairAnswer {
  /** The number of the left entry, from 1. */
  left: number;
  /** The number of the choice that belongs to it. */
  choice: number;
}

/** A pair, judged. */
export interface PairVerdict {
  /** The number of the left entry. */
  left: number;
  /** Whether the right choice was put to it. */
  right: boolean;
}

/** A change of the own password. */
export interface PasswordChange {
  /** The password until now. */
  current: string;
  /** The password from now on: 12 to 200 characters. */
  new: string;
}

/** A new password with the secret from the mail. */
export interface PasswordResetCompletion {
  /** What stands after `#` in the link. */
  token: string;
  /** The password from now on: 12 to 200 characters. */
  password: string;
}

/** Whose password is forgotten. */
export interface PasswordResetRequest {
  /** The e-mail address, in any case. */
  email: string;
}

/** One thing that can be allowed, named in the description of every operation. */
export type Permission = 'people:read' | 'people:invite' | 'people:manage' | 'organisation:read' | 'organisation:manage' | 'tokens:manage' | 'audit:read' | 'reports:read' | 'learning:take' | 'courses:check' | 'courses:publish' | 'work:mark' | 'feedback:answer' | 'team:assess' | 'profiles:manage' | 'programmes:manage' | 'gaps:consortium' | 'items:read' | 'evidence:review' | 'consortium:manage' | 'frameworks:manage';

/** A human with an account. */
export interface Person {
  /** The person's id. */
  id: string;
  /** The address she signs in with, in lower case. */
  email: string;
  /** Given name. */
  given_name: string;
  /** Family name. */
  family_name: string;
  /** The language she reads. */
  language: Language;
  /** Since when the account exists. */
  created_at: string;
}

/** One needed skill. */
export interface PersonGap {
  /** Framework and code. */
  skill: string;
  /** The framework's number for it. */
  code: string;
  /** The title in the language asked for. */
  title: string;
  /** The highest level of its framework. */
  scale_max: number;
  /** The current level; absent when nothing is known. */
  level?: number;
  /** How far off the level may be: a standard error in levels. */
  uncertainty?: number;
  /** At least this level is needed. */
  min_level: number;
  /** More than this level is more than the work needs. */
  max_level: number;
  /** max(0, needed − current); absent when nothing is known. */
  gap?: number;
  /** The gap in words that respect the uncertainty. */
  standing?: Standing;
  /** From 1 (useful) to 5 (the core of the work). */
  weight: number;
  /** Whether the work must not be done without it. */
  critical: boolean;
  /** By when. */
  due_on?: string;
  /** The profile that asks for it. */
  profile_id: string;
}

/** What somebody holds against what her work in an organisation needs. */
export interface PersonGaps {
  /** Where. */
  organisation: OrganisationRef;
  /** Her position there. */
  position?: string;
  /** Her profiles; with two, the stricter requirement counts. None: nobody has said yet what her work needs. */
  profiles: HeldProfile[];
  /** How many skills are needed. */
  expected: number;
  /** In how many of them her level is known. */
  assessed: number;
  /** In how many she is below what is needed. */
  short: number;
  /** The skill to begin with: critical ones first, then the largest gap, then the heaviest. */
  largest?: string;
  /** The needed skills, in the frameworks' order. */
  gaps: PersonGap[];
}

/** A person as her organisation sees her. */
export interface PersonInOrganisation {
  /** The person's id. */
  person_id: string;
  /** The id of her membership. */
  membership_id: string;
  /** The address she signs in with. */
  email: string;
  /** Given name. */
  given_name: string;
  /** Family name. */
  family_name: string;
  /** In which unit. */
  unit?: UnitRef;
  /** As what. */
  position?: string;
  /** Under whom. */
  manager_id?: string;
  /** The manager's name. */
  manager_name?: string;
  /** What the membership allows. */
  roles: Role[];
  /** The first day. */
  valid_from: string;
  /** The first day on which it is over. */
  valid_to?: string;
  /** She has been invited and has not accepted yet. */
  invited: boolean;
}

/** Somebody's plan. */
export interface PersonPlan {
  /** Whose. */
  person_id: string;
  /** Her given name. */
  given_name: string;
  /** Her family name. */
  family_name: string;
  /** Her plan. */
  plan: LearningPlan;
}

/** Somebody who has no profile. */
export interface PersonWithoutProfile {
  /** Who. */
  person_id: string;
  /** Her name. */
  name: string;
  /** Her unit. */
  unit?: UnitRef;
  /** Her position; no profile belongs to it. */
  position?: string;
}

/** Everything that is held about the caller, in numbers. */
export interface PersonalData {
  /** The moment that the numbers show. */
  generated_at: string;
  /** The holdings, in the order of their categories. */
  holdings: PersonalHolding[];
}

/** One field of a record. */
export interface PersonalField {
  /** Its stable name. */
  name: string;
  /** How the value is to be read. */
  kind: ValueKind;
  /** What stands there. */
  value: string;
  /** What an id is called. */
  text?: string;
}

/** One kind of record that is held about the caller. */
export interface PersonalHolding {
  /** Its stable name, for `listPersonalRecords`. */
  key: string;
  /** Under which heading it belongs. */
  category: string;
  /** How many records there are. */
  count: number;
  /** The organisations whose records they are; none for what belongs to the account itself. */
  organisations: string[];
  /** How long a record is kept: `until_erased`, `thirty_days`, `two_years`, `lasting` or `briefly`. */
  kept: string;
  /** What becomes of it when she is forgotten: `deleted`, `anonymised`, `unnamed` or `stays`. */
  erasure: string;
}

/** One record. */
export interface PersonalRecord {
  /** Whose record it is, where it belongs to an organisation. */
  organisation?: string;
  /** What stands in it; empty fields are left out. */
  fields: PersonalField[];
}

/** One piece of evidence. */
export interface PieceOfEvidence {
  /** Its id. */
  id: string;
  /** self, manager, test, completion, external or refresher. */
  kind: string;
  /** The level it shows. */
  level: number;
  /** What of it was left on that day; absent when it did not hold. */
  level_then?: number;
  /** How far the true level may lie from it: one standard error, in levels. */
  uncertainty: number;
  /** Whether that was measured; otherwise it is what is usual for its kind. */
  is_measured: boolean;
  /** When the level was shown. */
  observed_at: string;
  /** When it was written down. */
  recorded_at: string;
  /** Until when it holds. */
  valid_until?: string;
  /** What became of it. */
  verdict: EvidenceVerdict;
  /** Who judged, when a person did. */
  judged_by?: string;
  /** The completion it follows from. */
  completion_id?: string;
  /** The questionnaire, test or certificate that it comes from. */
  source_id?: string;
  /** When it was revoked. */
  revoked_at?: string;
  /** Why. */
  revoked_reason?: string;
}

/** An adaptive test. */
export interface Placement {
  /** Its id. */
  id: string;
  /** On whose behalf. */
  organisation_id: string;
  /** The framework's key. */
  framework: string;
  /** Its name. */
  framework_title: string;
  /** The highest level of its scale. */
  highest: number;
  /** The language that questions are asked in. */
  language: Language;
  /** Since when. */
  started_at: string;
  /** When it ended. */
  finished_at?: string;
  /** The number of the calibration that judges it; absent when there was none. */
  parameters?: number;
  /** How many questions were answered. */
  answered: number;
  /** How far each area is. */
  areas: AreaProgress[];
  /** The question that comes next. */
  next?: NextQuestion;
  /** What was measured, once it has ended. */
  results: AreaResult[];
}

/** An answer to the question that is asked now. */
export interface PlacementAnswerIn {
  /** Made by the client; the same id again counts once. */
  id: string;
  /** The question's course. */
  course_id: string;
  /** The question's key. */
  question: string;
  /** The answer; an empty one says "I do not know". */
  answer: Answer;
}

/** An area that can be measured. */
export interface PlacementArea {
  /** Its code. */
  code: string;
  /** Its title. */
  title: string;
  /** How many questions there are; without any it cannot be measured yet. */
  questions: number;
  /** How many skills it has. */
  skills: number;
  /** How many of them have a question. */
  measured: number;
  /** How many questions are asked at most. */
  most: number;
  /** What decides how hard its questions are. */
  judged: Judged;
}

/** A framework that can be measured. */
export interface PlacementFramework {
  /** Its key. */
  key: string;
  /** Its name. */
  title: string;
  /** Its areas. */
  areas: PlacementArea[];
}

/** A wish to be measured. */
export interface PlacementIn {
  /** Made by the client. */
  id: string;
  /** On whose behalf; the result becomes evidence there. */
  organisation_id: string;
  /** The framework's key. */
  framework: string;
  /** The codes of its areas; all without any. */
  areas?: string[];
  /** The language in which questions are asked, where they exist in it. */
  language: Language;
}

/** A placement in short. */
export interface PlacementSummary {
  /** Its id. */
  id: string;
  /** The framework's key. */
  framework: string;
  /** On whose behalf. */
  organisation_id: string;
  /** The titles of its areas. */
  areas: string[];
  /** Since when. */
  started_at: string;
  /** When it ended. */
  finished_at?: string;
}

/** What can be measured, and what was. */
export interface Placements {
  /** Frameworks with questions. */
  frameworks: PlacementFramework[];
  /** The own placements, newest first. */
  placements: PlacementSummary[];
}

/** A course by its name. */
export interface PlanCourse {
  /** The course. */
  course_id: string;
  /** The name in its address. */
  slug: string;
  /** Its title. */
  title: string;
}

/** A course in a plan. */
export interface PlanItem {
  /** The course. */
  course_id: string;
  /** The name in its address. */
  slug: string;
  /** Its title. */
  title: string;
  /** The language of the title. */
  title_language: Language;
  /** The day on which it begins. */
  starts_on: string;
  /** The day on which it is finished. */
  ends_on: string;
  /** How much time it takes; of a course that she has begun, what is left. */
  minutes: number;
  /** What it costs, in euro cents. */
  cost_cents: number;
  /** When it takes place; absent where it is taken at one's own pace. */
  session?: CourseSession;
  /** Whether she has begun it. */
  begun: boolean;
  /** Whether she asked for it. */
  wanted: boolean;
  /** Why it is there, the weightiest first. */
  reasons: PlanReason[];
}

/** What is to be little. */
export type PlanObjective = 'time' | 'cost';

/** Why something is not reached by its date. */
export type PlanObstacle = 'no_course' | 'language' | 'declined' | 'no_session' | 'evidence_ends' | 'prerequisite' | 'finished' | 'overdue' | 'late';

/** Something that is not reached by its date. */
export interface PlanOpen {
  /** Framework and code. */
  skill: string;
  /** The skill's title. */
  skill_title: string;
  /** The level that is needed. */
  required: number;
  /** Whether the work must not be done without it. */
  critical: boolean;
  /** By which day. */
  due?: string;
  /** Why. */
  why: PlanObstacle;
  /** When it closes in this plan. */
  day?: string;
  /**
   * The fewest hours a week with which it could be in time, beside everything that the plan reaches; absent where none would do, or
   * where that took too long to find out.
   */
  hours?: number;
  /** Whether it was proved that no number of hours would do. */
  no_hours: boolean;
  /** The highest level that a course teaches. */
  best?: number;
  /** The languages of the courses. */
  languages: Language[];
  /** The course that it is about. */
  course_id?: string;
  /** Its title. */
  course_title?: string;
}

/** The order that somebody likes. */
export interface PlanOrderIn {
  /** The courses; others come where the planner puts them. */
  courses: string[];
}

/** How good a plan is. */
export type PlanProof = 'optimal' | 'feasible';

/** A reason for a course. */
export interface PlanReason {
  /** Which kind. */
  kind: PlanReasonKind;
  /** Framework and code. */
  skill?: string;
  /** The skill's title. */
  skill_title?: string;
  /** The level that is needed. */
  level?: number;
  /** Whether the work must not be done without it. */
  critical: boolean;
  /** By which day. */
  due?: string;
  /** Whether it is reached by then. */
  on_time: boolean;
  /** The title of another course. */
  course_title?: string;
}

/** Why a course is in a plan. */
export type PlanReasonKind = 'closes' | 'renews' | 'needed_before' | 'chosen';

/** Levels whose evidence ends within the time that is planned. */
export interface PlanRenewals {
  /** How many are renewed before they end. */
  renewed: number;
  /** How many end. */
  ending: number;
}

/** What a person chose about her plan, or what holds until she chooses. */
export interface PlanSettings {
  /** Whether she chose anything; until then her languages are the one her organisation works in and the one she uses the program in. */
  chosen: boolean;
  /** How much time she has for courses. */
  hours_per_week: number;
  /** What is to be little. */
  objective: PlanObjective;
  /** The languages that she reads. */
  languages: Language[];
}

/** New settings. */
export interface PlanSettingsIn {
  /** From 1 to 40. */
  hours_per_week: number;
  /** What is to be little. */
  objective: PlanObjective;
  /** The languages that she reads; at least one. */
  languages: Language[];
}

/** Whether there is a plan, and if not, what is missing for one. */
export type PlanState = 'no_profile' | 'no_gaps' | 'planned';

/**
 * How much is closed, and how much could be. Gaps are those that are known: who is not assessed in a skill has none in it. Counted are
 * those whose numbers the map of gaps tells the reader.
 */
export interface PlanTally {
  /** Gaps that close. */
  closed: number;
  /** Gaps that there are. */
  wanted: number;
  /** Of what is at most possible at least so many per cent are reached, by weight and with the levels to renew. */
  reached_percent: number;
}

/** What somebody says about a course. */
export type PlanWish = 'none' | 'declined' | 'wanted';

/** What somebody says about a course of her plan. */
export interface PlanWishIn {
  /** What. */
  wish: PlanWish;
}

/** An organisation's choice. */
export interface PolicyChoice {
  /** Its own policy; without one it follows the consortium. */
  policy?: PolicyIn;
}

/** A policy that is chosen. */
export interface PolicyIn {
  /** Which evidence decides. */
  rule: PolicyRule;
  /** What is said of each kind; a kind that is not named does not count. */
  kinds: KindPolicy[];
}

/** How levels follow from evidence. */
export interface PolicyInWords {
  /** Which evidence decides. */
  rule: PolicyRule;
  /** What is said of each kind of evidence. */
  kinds: KindPolicy[];
  /** Where it comes from. */
  origin: PolicyOrigin;
  /** Since when it holds; absent for what nobody chose. */
  holds_from?: string;
}

/** Where a policy comes from. */
export type PolicyOrigin = 'organisation' | 'consortium' | 'usual';

/** Which evidence decides. */
export type PolicyRule = 'best' | 'latest' | 'decayed';

/** A policy of some time. */
export interface PolicyVersion {
  /** From when on. */
  from: string;
  /** What held. */
  policy: PolicyInWords;
}

/** The profiles that a position is to have. */
export interface PositionProfilesIn {
  /** The position; capitals and spaces make no difference. */
  position: string;
  /** Its profiles; none takes them away. */
  profile_ids: string[];
}

/** A position of the organisation. */
export interface PositionSummary {
  /** As it is written; empty for those who have none. */
  position: string;
  /** How many people hold it now. */
  people: number;
  /** The profiles that it has; none: its people have no gaps that could be seen. */
  profile_ids: string[];
}

/** A practice answer with its verdict. */
export interface PracticeAnswer {
  /** The question's key. */
  question: string;
  /** The latest answer. */
  answer: Answer;
  /** What it is worth. */
  verdict: Verdict;
}

/** What a device needs to judge answers to a practice question. */
export interface PracticeKey {
  /** The question's key. */
  question: string;
  /** How it is answered. */
  kind: QuestionKind;
  /** Who decides what an answer is worth. What is judged by a key of which nothing is said here waits for the server. */
  judged: Judge;
  /** What a right answer is worth. */
  points: number;
  /** How many options a choice has. */
  options?: number;
  /** The numbers of the right ones. */
  right?: number[];
  /** What is right in each gap. */
  gaps?: GapKey[];
  /** The numbers of an order's entries in the right order. */
  order?: number[];
  /** For each left entry the number of its choice. */
  pairs?: number[];
  /** What those are told who chose an option. */
  option_feedback: OptionFeedback[];
  /** What everybody is told who answered. */
  feedback_html?: string;
}

/** The practice questions of a course. */
export interface PracticeKeys {
  /** The version. */
  version: string;
  /** Its lessons with questions. */
  lessons: PracticeLesson[];
}

/** The practice questions of a lesson. */
export interface PracticeLesson {
  /** The lesson's key. */
  lesson: string;
  /** Its questions. */
  questions: PracticeKey[];
}

/** A course that should be completed before. */
export interface Prerequisite {
  /** The other course's own stable name. */
  key: string;
  /** Its title. */
  title: string;
  /** Its name in addresses. */
  slug: string;
}

/** What went wrong, as an RFC 9457 problem document. */
export interface Problem {
  /** A URI reference that names the kind of problem. */
  type: string;
  /** A short sentence, the same for every problem of this kind. */
  title: string;
  /** The HTTP status. */
  status: number;
  /** The stable name of this kind of problem. */
  code: string;
  /** The stable name of what is wrong in this case, where one kind of problem has several reasons. */
  reason?: string;
  /** What is wrong in this case and how to mend it. */
  detail?: string;
  /** The fields at fault. */
  errors?: FieldError[];
  /** Name this id when you ask for help. */
  trace_id: string;
}

/** One difference. */
export interface ProfileDifference {
  /** Framework and code. */
  skill: string;
  /** How it differs. */
  kind: ProfileDifferenceKind;
  /** What the adapted one asks for. */
  own?: RoleRequirement;
  /** What the shared one asks for. */
  shared?: RoleRequirement;
}

/** How an adapted profile differs from the shared one in a skill. */
export type ProfileDifferenceKind = 'added' | 'left_out' | 'changed';

/** Where an adapted profile came from. */
export interface ProfileOrigin {
  /** The shared profile. */
  id: string;
  /** Its title. */
  title: string;
  /** Its version in force. */
  version: number;
  /** The version that the adapted one was last compared with. */
  compared_version: number;
  /** Whether there is a newer one. */
  changed: boolean;
}

/** A role profile in a list. */
export interface ProfileSummary {
  /** Its id. */
  id: string;
  /** The title in the language asked for. */
  title: string;
  /** Whether it is the consortium's; otherwise the organisation's own. */
  shared: boolean;
  /** The version in force. */
  version: number;
  /** How many skills it asks for. */
  requirement_count: number;
  /** How many of them are critical. */
  critical_count: number;
  /** The shared profile it was adapted from. */
  origin_id?: string;
  /** Whether the shared one has a version that it was not compared with. */
  origin_changed: boolean;
  /** Whether it is out of use. */
  archived: boolean;
  /** When the version in force came. */
  changed_at: string;
}

/** A title in a language. */
export interface ProfileTitle {
  /** The language. */
  language: Language;
  /** The title. */
  title: string;
}

/** A version of a profile. */
export interface ProfileVersion {
  /** 1, 2, 3 … */
  version: number;
  /** Why it was made. */
  note?: string;
  /** When. */
  created_at: string;
}

/** A programme. */
export interface Programme {
  /** The programme. */
  id: string;
  /** Its title. */
  title: string;
  /** What it is for. */
  purpose?: string;
  /** The title by language. */
  titles: ProgrammeText[];
  /** What it is for, by language. */
  purposes: ProgrammeText[];
  /** The version in force. */
  version: number;
  /** Whether people must, or may. */
  mandatory: boolean;
  /** What is to be done; all of them. */
  steps: ProgrammeStep[];
  /** When it is due. */
  due: ProgrammeDue;
  /** So many months what was completed holds; as long as the course says when absent. */
  renewal_months?: number;
  /** So many days before its end it may be renewed without loss. */
  window_days: number;
  /** So many days before the due day people are to be reminded. Kept with the version; reminders are not sent yet. */
  remind_before: number[];
  /** So many days after it; not sent yet. */
  remind_after: number[];
  /** So many days after it the line manager is to be told. Not sent yet. */
  escalate_after?: number;
  /** Its rules, in the order in which they take people in. */
  rules: ProgrammeRule[];
  /** Its versions, the newest first. */
  versions: ProgrammeVersion[];
  /** How those whom the caller may see stand today. */
  tally: ProgrammeTally;
  /** Whether the caller may change it. */
  may_edit: boolean;
}

/** Another version of a programme. */
export interface ProgrammeChange {
  /** The version that was changed; another one in force is a conflict. */
  version: number;
  /** What it says. */
  content: ProgrammeContentIn;
  /** Whether those who have the programme go on under this version; otherwise they keep theirs. */
  move_people: boolean;
}

/** A condition of a rule. */
export interface ProgrammeCondition {
  /** What it asks. */
  kind: ProgrammeConditionKind;
  /** Whether it must not be so. */
  negated: boolean;
  /** A unit. */
  unit_id?: string;
  /** A position, as it is written for people. */
  position?: string;
  /** A role profile. */
  profile_id?: string;
  /** A day. */
  day?: string;
}

/** What a condition asks. */
export type ProgrammeConditionKind = 'everybody' | 'unit' | 'position' | 'profile' | 'joined_from' | 'joined_before';

/** What a version of a programme says. */
export interface ProgrammeContentIn {
  /** The title by language; at least one. */
  titles: ProgrammeText[];
  /** What it is for, by language. */
  purposes: ProgrammeText[];
  /** Whether people must, or may. */
  mandatory: boolean;
  /** What is to be done; all of them. */
  steps: ProgrammeStepIn[];
  /** When it is due. */
  due: ProgrammeDue;
  /** So many months what was completed holds; as long as the course says when absent. */
  renewal_months?: number;
  /** So many days before its end it may be renewed without loss. */
  window_days: number;
  /** So many days before the due day people are to be reminded. Kept with the version; reminders are not sent yet. */
  remind_before: number[];
  /** So many days after it; not sent yet. */
  remind_after: number[];
  /** So many days after it the line manager is to be told; never when absent. Not sent yet. */
  escalate_after?: number;
  /** Why this version was made. */
  note?: string;
}

/** A course of a step. */
export interface ProgrammeCourse {
  /** The course. */
  course_id: string;
  /** The name in its address. */
  slug: string;
  /** Its title. */
  title: string;
  /** The language of the title. */
  title_language: Language;
}

/** When a programme is due. */
export interface ProgrammeDue {
  /** From what it is counted. */
  kind: ProgrammeDueKind;
  /** How many days. */
  days?: number;
  /** The month of a yearly day. */
  month?: number;
  /** The day of a yearly day. */
  day?: number;
}

/** From what a due day is counted. */
export type ProgrammeDueKind = 'none' | 'after_joining' | 'after_fitting' | 'after_rule' | 'after_end' | 'yearly';

/** Why an assignment ended. */
export type ProgrammeEndReason = 'left' | 'no_longer_fits' | 'rule_ended' | 'moved' | 'taken_back';

/** What a rule would do. */
export interface ProgrammeForecast {
  /** Whom the conditions mean. */
  fitting: number;
  /** How many of them have the programme already. */
  assigned: number;
  /** How many would get it. */
  enrols: number;
  /** How many of those have done it already. */
  fulfilled: number;
  /** How many of those are exempted. */
  exempted: number;
  /** How many of those would be overdue at once. */
  overdue: number;
  /** Those who would get it, by name; at most five hundred. */
  people: ProgrammePerson[];
}

/** A new programme. */
export interface ProgrammeIn {
  /** Made by the client; the same id is written once. */
  id: string;
  /** What it says. */
  content: ProgrammeContentIn;
}

/** Somebody who has a programme. */
export interface ProgrammePerson {
  /** Who. */
  person_id: string;
  /** Her name. */
  name: string;
  /** Her unit. */
  unit?: string;
  /** Her position. */
  position?: string;
  /** How she stands. */
  kind: ProgrammeStandingKind;
  /** By which day something is to be done. */
  due_on?: string;
  /** The last day on which what was done holds, or the exemption. */
  until?: string;
  /** Since when she has it. */
  assigned_on: string;
}

/** A rule of a programme. */
export interface ProgrammeRule {
  /** The rule. */
  id: string;
  /** Whether it takes people in. */
  state: ProgrammeRuleState;
  /** All of them must hold. */
  conditions: ProgrammeCondition[];
  /** When it was switched on first. */
  began_on?: string;
  /** How many people have the programme by it. */
  people: number;
}

/** A new rule. */
export interface ProgrammeRuleIn {
  /** Made by the client; the same id is written once. */
  id: string;
  /** All of them must hold. */
  conditions: ProgrammeCondition[];
}

/** Whether a rule takes people in. */
export type ProgrammeRuleState = 'draft' | 'on' | 'paused' | 'ended';

/** A rule's new state. */
export interface ProgrammeRuleSwitch {
  /** The state; nothing goes back to a draft, and what has ended stays so. */
  state: ProgrammeRuleState;
}

/** Where somebody stands in a programme. */
export interface ProgrammeStanding {
  /** How. */
  kind: ProgrammeStandingKind;
  /** The version that she goes by. */
  version: number;
  /** By which day something is to be done. */
  due_on?: string;
  /** The last day on which what was done holds, or the exemption. */
  until?: string;
  /** Since when it can be renewed without loss. */
  renew_from?: string;
  /** Since when the rule means her. */
  since: string;
  /** Since when she has it. */
  assigned_on: string;
  /** The first day on which it was over. */
  ended_on?: string;
  /** Why. */
  end_reason?: ProgrammeEndReason;
  /** The conditions of the rule that means her; none when an officer gave it to her. */
  because: ProgrammeCondition[];
  /** Its steps. */
  steps: ProgrammeStepStanding[];
}

/** How somebody stands in a programme. */
export type ProgrammeStandingKind = 'overdue' | 'due_soon' | 'extended' | 'not_due' | 'fulfilled' | 'exempted' | 'ended';

/** A step of a programme. */
export interface ProgrammeStep {
  /** Its name inside the programme. */
  key: string;
  /** The courses, of which `needed` are to be completed. */
  courses: ProgrammeCourse[];
  /** How many of them. */
  needed: number;
  /** The keys of steps that come before it. */
  after: string[];
}

/** A step that is written. */
export interface ProgrammeStepIn {
  /** Its name inside the programme; it stays over versions. */
  key: string;
  /** The courses, of which `needed` are to be completed. */
  courses: string[];
  /** How many of them. */
  needed: number;
  /** The keys of steps that come before it. */
  after: string[];
}

/** Where somebody stands with a step. */
export interface ProgrammeStepStanding {
  /** The step's name. */
  key: string;
  /** Whether it is done and holds. */
  fulfilled: boolean;
  /** Whether steps that come first are not done. */
  waits: boolean;
  /** How many of its courses are to be completed. */
  needed: number;
  /** Its courses. */
  courses: ProgrammeCourse[];
  /** Those that count now. */
  by: string[];
}

/** A programme in a list. */
export interface ProgrammeSummary {
  /** The programme. */
  id: string;
  /** Its title. */
  title: string;
  /** Whether people must, or may. */
  mandatory: boolean;
  /** When the last version came. */
  changed_at: string;
  /** How many of its rules are on. */
  rules_on: number;
  /** How those whom the caller may see stand today. */
  tally: ProgrammeTally;
}

/** How many people stand how. */
export interface ProgrammeTally {
  /** All who have it. */
  people: number;
  /** Whose due day is over. */
  overdue: number;
  /** Whose due day is near. */
  due_soon: number;
  /** Who were given more time. */
  extended: number;
  /** Who have time. */
  not_due: number;
  /** Who have done it. */
  fulfilled: number;
  /** Who need not. */
  exempted: number;
}

/** A text in a language. */
export interface ProgrammeText {
  /** The language. */
  language: Language;
  /** The text. */
  text: string;
}

/** A rule that is tried. */
export interface ProgrammeTrial {
  /** All of them must hold. */
  conditions: ProgrammeCondition[];
}

/** A version of a programme. */
export interface ProgrammeVersion {
  /** 1, 2, 3 … */
  version: number;
  /** Why it was made. */
  note?: string;
  /** When. */
  created_at: string;
  /** How many people go by it. */
  people: number;
}

/** Progress to note. */
export interface ProgressIn {
  /** The block she is at. */
  block?: string;
  /** Whether she has read the lesson to its end. What is finished stays finished. */
  finished: boolean;
}

/** What a message is for. */
export type Purpose = 'account' | 'notice' | 'digest';

/** A question, without its key. */
export interface Question {
  /** The question's key. */
  key: string;
  /** How it is answered. */
  kind: QuestionKind;
  /** The question itself, as inline HTML. */
  prompt_html: string;
  /** What stands between question and options; a gap is `<span class="gap" data-gap="1">`. */
  body_html: string;
  /** Whether several options may be chosen. */
  multiple: boolean;
  /** Whether options may be shown in another order. */
  shuffle: boolean;
  /** What can be chosen, put into an order or paired; the labels of a scale. */
  options: Option[];
  /** What the options are paired with. */
  choices: Option[];
  /** What can be filled in. */
  gaps: GapField[];
  /** Which files can be handed in. */
  upload?: Upload;
  /** How a trainer marks the answer; empty when none does. */
  rubric: Criterion[];
  /** Who decides what an answer is worth. */
  judged: Judge;
  /** A hint to ask for before answering. */
  hint_html?: string;
  /** How many points a right answer gives. */
  points: number;
}

/** How a question is answered. */
export type QuestionKind = 'choice' | 'gap' | 'order' | 'match' | 'text' | 'upload' | 'scale';

/** A question's share in a result. */
export interface QuestionResult {
  /** The question's key. */
  question: string;
  /** What the answer is worth. */
  points: number;
  /** What a right answer is worth. */
  max_points: number;
  /** The skill it measures. */
  skill?: string;
  /** What a trainer gave for the answer. */
  marking?: Marking;
  /** Where to reread, when it was not fully right. */
  reread: Reread[];
}

/** A colleague. */
export interface Rater {
  /** Who. */
  person_id: string;
  /** Her name. */
  name: string;
  /** Where she works. */
  unit?: string;
}

/** What a manager says of the choice. */
export interface RatersDecisionIn {
  /** Whether they are asked; otherwise she chooses again. */
  confirmed: boolean;
  /** The last day for answers, from tomorrow on and at most 60 days ahead; in two weeks when absent. */
  closes_on?: string;
}

/** Whom to ask. */
export interface RatersIn {
  /** Three to twelve colleagues, not one's manager. */
  raters: string[];
}

/** What an enrolment says about its course. */
export interface RatingIn {
  /** From 1 (not useful) to 5 (very useful). */
  rating: number;
  /** What she adds, as plain text; at most 1000 characters. */
  comment?: string;
}

/** Up to when everything counts as read. */
export interface ReadUntil {
  /** The moment of the newest notice that was seen; what came later stays unread. */
  until: string;
}

/** A stretch of reading. */
export interface ReadingEntry {
  /** Made by the client; the same id again counts once. */
  id: string;
  /** The lesson's key. */
  lesson: string;
  /** For how long the lesson was in view and its reader not idle. */
  seconds: number;
}

/** Stretches of reading, oldest first. */
export interface ReadingIn {
  /** The stretches. */
  entries: ReadingEntry[];
}

/** How somebody likes to read. */
export interface ReadingSettings {
  /** The colours. */
  theme: Theme;
  /** The size of text. */
  text_size: TextSize;
  /** The space between lines, words and letters. */
  line_spacing: LineSpacing;
  /** The length of lines. */
  text_width: TextWidth;
  /** Whether things move. */
  motion: Motion;
  /** Whether single keys go to the next lesson and the like. */
  shortcuts: boolean;
}

/** Somebody else looked at the caller's records or changed them. */
export interface RecordAccess {
  /** When. */
  at: string;
  /** `opened` or `changed`. */
  kind: AccessKind;
  /** What was opened or done, as a stable name. */
  what: string;
  /** In which organisation. */
  organisation_id?: string;
  /** Its name. */
  organisation?: string;
  /** Who; absent when she is not known any more. */
  person?: string;
  /** As what: the role that let her, or for changes the roles she holds there now. */
  roles: string[];
  /** The report's filter or the like. */
  detail?: string;
}

/** How far folding everybody's levels by a new policy has come. */
export interface Refolding {
  /** How many people have evidence. */
  people_total: number;
  /** How many of them are done. */
  people_done: number;
  /** When it began. */
  begun_at: string;
  /** When it was done. */
  finished_at?: string;
}

/** A level that refreshers keep fresh. */
export interface RefreshedSkill {
  /** Framework and code. */
  skill: string;
  /** The title in the language asked for. */
  title: string;
  /** The level that holds. */
  level: number;
  /** When it was last shown or confirmed. */
  observed_at: string;
  /** Until when the evidence holds; absent when it has no end. */
  valid_until?: string;
}

/** An answer to a refresher. */
export interface RefresherAnswerIn {
  /** Made by the client; the same id again counts once. */
  id: string;
  /** The completed enrolment. */
  enrolment_id: string;
  /** The question's key. */
  question: string;
  /** The language in which the question was read. */
  language: Language;
  /** The answer. */
  answer: Answer;
}

/** What a person decides about refreshers. */
export interface RefresherChoice {
  /** Whether they are asked. */
  state: RefresherState;
  /** Until when not, for a pause; at most twelve months from now. */
  paused_until?: string;
}

/** A completed course whose questions are asked again. */
export interface RefresherCourse {
  /** The completed enrolment. */
  enrolment_id: string;
  /** The course's name in addresses. */
  course_slug: string;
  /** Its title. */
  course_title: string;
  /** On whose behalf it was taken. */
  organisation_id: string;
  /** Whether its questions are asked. */
  state: RefresherState;
  /** Until when not. */
  paused_until?: string;
  /** When it was completed. */
  completed_at: string;
  /** How many questions it asks again. */
  questions: number;
  /** How many of them today. */
  due: number;
  /** The next day on which one is due. */
  next_at?: string;
  /** How many begin anew because their right answer has changed. */
  changed: number;
  /** How many were answered before that the course no longer has. */
  removed: number;
  /** When a round of answers last confirmed the evidence. */
  confirmed_at?: string;
  /** How many different questions make a round; absent when the course has too few. */
  needed?: number;
  /** The share of the points with which a round confirms. */
  pass_share: number;
  /** The levels that hold for the skills of its completion. */
  evidence: RefreshedSkill[];
}

/** A question that is asked again. */
export interface RefresherQuestion {
  /** The completed enrolment. */
  enrolment_id: string;
  /** The course's name in addresses. */
  course_slug: string;
  /** The course's title. */
  course_title: string;
  /** The lesson that the question is in. */
  lesson: string;
  /** The lesson's title. */
  lesson_title: string;
  /** The language of the question. */
  language: Language;
  /** Whether its right answer has changed since it was last answered. */
  changed: boolean;
  /** The question, without its key. */
  question: Question;
}

/** The questions of a day. */
export interface RefresherSession {
  /** How many were answered today already. */
  answered_today: number;
  /** About how many minutes the others take. */
  minutes: number;
  /** What is still asked today. */
  questions: RefresherQuestion[];
  /** The day on which something is asked after today. */
  next_at?: string;
}

/** Whether refreshers are asked. */
export type RefresherState = 'active' | 'paused' | 'stopped';

/** What the learner is told about an answer to a refresher. */
export interface RefresherVerdict {
  /** Whether it was right, with the author's feedback. */
  verdict: Verdict;
  /** Whether it was written down; not when the question was answered elsewhere before. */
  counted: boolean;
  /** The day on which the question is asked again. */
  next_at: string;
  /** In how many days that is. */
  next_in_days: number;
  /** How many questions are left for today. */
  left: number;
  /** The levels that this answer confirmed, because it finished a round; else empty. */
  confirmed: RefreshedSkill[];
}

/** The refreshers of a person. */
export interface Refreshers {
  /** Whether anything is asked. */
  state: RefresherState;
  /** Until when not. */
  paused_until?: string;
  /** How many questions are still asked today. */
  due: number;
  /** How many were answered today. */
  answered_today: number;
  /** About how many minutes that takes. */
  minutes: number;
  /** The day on which something is asked after today. */
  next_at?: string;
  /** The completed courses, the latest first. */
  courses: RefresherCourse[];
}

/** The end of signing up. */
export interface RegistrationCompletion {
  /** What stands after `#` in the link. */
  token: string;
  /** The password, where one is needed: 12 to 200 characters. */
  password?: string;
}

/** A wish to sign up. */
export interface RegistrationIn {
  /** The organisation's short name. */
  organisation: string;
  /** The e-mail address, in any case. */
  email: string;
  /** The given name. */
  given_name: string;
  /** The family name. */
  family_name: string;
  /** The language to read and to get mail in. */
  language: Language;
}

/** The secret of a link. */
export interface RegistrationSecret {
  /** What stands after `#` in the link. */
  token: string;
}

/** Whether people may sign up for an organisation by themselves. */
export interface RegistrationSetting {
  /** Whether they may. */
  allowed: boolean;
  /** The domains that an e-mail address must have; empty for any. */
  domains: string[];
}

/** How many were reminded. */
export interface Reminded {
  /** How many people. */
  people: number;
}

/** When a completion can be renewed. */
export interface Renewal {
  /** The first day on which the course can be taken again. */
  from: string;
  /** Why it should be; none before that day. */
  reason?: RenewalReason;
}

/** A wish to take a completed course again. */
export interface RenewalIn {
  /** The new enrolment's, made by the client; the same id again renews once. */
  id: string;
}

/** Why a completion is to be renewed. */
export type RenewalReason = 'ending' | 'ended' | 'changed';

/** What a file of a report is. */
export type ReportFormat = 'csv' | 'json' | 'parquet' | 'xlsx' | 'ods' | 'pdf';

/** A column of a report. */
export interface ReportSkill {
  /** Framework and code. */
  skill: string;
  /** The framework's number for it. */
  code: string;
  /** The title in the language asked for. */
  title: string;
}

/** By what the people of a report are ordered. Names decide among equals. */
export type ReportSort = 'family_name' | 'unit' | 'level';

/** Where a request to a colleague stands. */
export type RequestState = 'proposed' | 'asked' | 'answered' | 'declined';

/** A requirement that is written. */
export interface RequirementIn {
  /** Framework and code, for example `digcomp-2.2:4.1`. */
  skill: string;
  /** At least this level. */
  min_level: number;
  /** More than this level is more than the work needs. */
  max_level: number;
  /** From 1 (useful) to 5 (the core of the work); 3 when absent. */
  weight?: number;
  /** Whether the work must not be done without it. */
  critical?: boolean;
  /** So many months after somebody began. */
  due_months?: number;
  /** Or by this day. */
  due_on?: string;
  /** Why the work needs it. */
  reason?: string;
}

/** A place in the course to reread. */
export interface Reread {
  /** The lesson's key. */
  lesson: string;
  /** Its title. */
  title: string;
  /** The id in the lesson's text that leads there; absent for the whole lesson. */
  anchor?: string;
  /** The words of the heading there. */
  heading?: string;
}

/** A review. */
export interface ReviewIn {
  /** What is decided. */
  decision: Decision;
  /** When accepting: the levels that count, none of them above what was claimed. */
  levels?: ClaimIn[];
  /** When accepting: the last day for which it counts, no later than the certificate's own. */
  valid_to?: string;
  /** Why; needed for a refusal. */
  reason?: string;
}

/** Why something is revoked. */
export interface RevocationIn {
  /** Why. */
  reason: string;
}

/** How often a digest goes out. */
export type Rhythm = 'daily' | 'weekly';

/** What a person does in an organisation. */
export type Role = 'learner' | 'trainer' | 'hr_officer' | 'line_manager' | 'organisation_admin' | 'consortium_admin';

/** A role profile: what a position needs. */
export interface RoleProfile {
  /** Its id. */
  id: string;
  /** The title in the language asked for. */
  title: string;
  /** The title in the languages that it has. */
  titles: ProfileTitle[];
  /** Whether it is the consortium's; otherwise the organisation's own. */
  shared: boolean;
  /** The version in force. */
  version: number;
  /** When it came. */
  changed_at: string;
  /** Whether it is out of use. */
  archived: boolean;
  /** The ESCO occupation it is about. */
  occupation?: Occupation;
  /** What must stand beside an ESCO occupation. */
  esco_credit?: string;
  /** The shared profile it was adapted from. */
  origin?: ProfileOrigin;
  /** What it asks for otherwise than the shared one does now. */
  differences: ProfileDifference[];
  /** What it asks for, in its order. */
  requirements: RoleRequirement[];
  /** Its versions, the newest first. */
  versions: ProfileVersion[];
  /** Whether the caller may change it. */
  may_edit: boolean;
}

/** A changed role profile, whole. */
export interface RoleProfileChange {
  /** The version that was changed; another one in force is a conflict. */
  version: number;
  /** The title by language; at least one. */
  titles: ProfileTitle[];
  /** The code of an ESCO occupation. */
  occupation?: string;
  /** What it asks for. When that differs, it is another version. */
  requirements: RequirementIn[];
  /** Why it was changed. */
  note?: string;
  /** The version of the shared profile that it was compared with. */
  compared_version?: number;
  /** Whether it is out of use; then nobody has it any more. */
  archived?: boolean;
}

/** A new role profile. */
export interface RoleProfileIn {
  /** Made by the client; the same id is written once. */
  id: string;
  /** Whether the whole consortium shares it; its administrator's to say. */
  shared?: boolean;
  /** The shared profile that it adapts. */
  origin_id?: string;
  /** The title by language; at least one. */
  titles: ProfileTitle[];
  /** The code of an ESCO occupation. */
  occupation?: string;
  /** What it asks for, in the order in which it is to be shown. */
  requirements: RequirementIn[];
  /** Why it was made. */
  note?: string;
}

/** What a profile asks for in a skill. */
export interface RoleRequirement {
  /** Framework and code. */
  skill: string;
  /** The framework's number for it. */
  code: string;
  /** The title in the language asked for. */
  title: string;
  /** The highest level of its framework. */
  scale_max: number;
  /** At least this level. */
  min_level: number;
  /** More than this level is more than the work needs. */
  max_level: number;
  /** From 1 (useful) to 5 (the core of the work). */
  weight: number;
  /** Whether the work must not be done without it. */
  critical: boolean;
  /** So many months after somebody began. */
  due_months?: number;
  /** Or by this day. */
  due_on?: string;
  /** Why the work needs it, in the words of who wrote the profile. */
  reason?: string;
}

/** Begins a round about one of the team; she chooses whom to ask. */
export interface RoundAskedIn {
  /** Made by the client; the same id again begins nothing new. */
  id: string;
  /** Which framework. */
  framework: string;
}

/** Where a round stands. */
export type RoundState = 'choosing' | 'to_confirm' | 'open' | 'closed' | 'cancelled';

/** An answer of an attempt as it was saved. */
export interface SavedAnswer {
  /** The question's key. */
  question: string;
  /** The latest answer. */
  answer: Answer;
  /** When it was written down. */
  saved_at: string;
}

/** The words for the levels of a framework. */
export interface ScaleWords {
  /** The framework's key. */
  framework: string;
  /** Its names are shown whatever an organisation chose, because who wrote the framework here gave its levels names and nothing else. */
  keeps_names: boolean;
  /** Level by level, lowest first. */
  levels: FrameworkLevel[];
}

/** What the index of the lessons' texts knows. */
export type SearchIndexState = 'current' | 'building';

/** A version that is acknowledged. */
export interface SeenVersionIn {
  /** The version's hash. */
  version: string;
}

/** One answer. */
export interface SelfAnswerIn {
  /** Framework and code. */
  skill: string;
  /** 1, 2, 3 in its skill. */
  statement: number;
  /** As in the question. */
  answer: number;
}

/** Answers. */
export interface SelfAnswersIn {
  /** Each takes the place of an earlier one to the same statement. */
  answers: SelfAnswerIn[];
}

/** A level that follows from the answers. */
export interface SelfAssessedLevel {
  /** Framework and code. */
  skill: string;
  /** The framework's number for it. */
  code: string;
  /** Its title. */
  title: string;
  /** The area's title. */
  area: string;
  /** On the framework's scale. */
  level: number;
  /** One standard error below. */
  low: number;
  /** One standard error above. */
  high: number;
  /** Whether the answers fit together. */
  consistent: boolean;
  /** What the profile asks for. */
  required?: number;
  /** Whether the profile must not miss it. */
  critical: boolean;
  /** The level of the sitting before. */
  before?: number;
}

/** A sitting with its questions and what was answered. */
export interface SelfAssessment {
  /** In short. */
  sitting: SelfAssessmentItem;
  /** The highest level of the scale. */
  scale_max: number;
  /** Whether nobody has reviewed the statements in this language. */
  unreviewed: boolean;
  /** The questions, in order. */
  areas: SelfAssessmentArea[];
}

/** The questions of an area. */
export interface SelfAssessmentArea {
  /** The framework's number for it. */
  code: string;
  /** Its title. */
  title: string;
  /** Its skills. */
  skills: SelfAssessmentSkill[];
}

/** A framework that can be assessed. */
export interface SelfAssessmentChoice {
  /** Its name in skill keys. */
  framework: string;
  /** With its edition. */
  title: string;
  /** Whether it has statements of its own; otherwise one question per skill is asked. */
  guided: boolean;
  /** How many skills it has. */
  skills: number;
  /** How many of them the caller's profile asks for; 0 without a profile. */
  profile_skills: number;
  /** About how long all skills take. */
  minutes: number;
}

/** Begins a sitting. */
export interface SelfAssessmentIn {
  /** Made by the client; the same id again begins nothing new. */
  id: string;
  /** For which organisation. */
  organisation_id: string;
  /** Which framework. */
  framework: string;
  /** Only the skills that her profile asks for. */
  only_profile?: boolean;
}

/** A sitting in short. */
export interface SelfAssessmentItem {
  /** The sitting. */
  id: string;
  /** For which organisation. */
  organisation_id: string;
  /** Which framework. */
  framework: string;
  /** With its edition. */
  framework_title: string;
  /** Whether only what the profile asks for is assessed. */
  only_profile: boolean;
  /** Statements that were answered. */
  answered: number;
  /** Statements in all. */
  total: number;
  /** Since when. */
  started_at: string;
  /** When the last answer came. */
  changed_at: string;
  /** When it was finished. */
  finished_at?: string;
}

/** What can be assessed, and what was. */
export interface SelfAssessmentOverview {
  /** One per framework. */
  choices: SelfAssessmentChoice[];
  /** The latest first; at most 50. */
  sittings: SelfAssessmentItem[];
}

/** How far a sitting is. */
export interface SelfAssessmentProgress {
  /** Statements that were answered. */
  answered: number;
  /** Statements in all. */
  total: number;
}

/** What a finished sitting says. */
export interface SelfAssessmentResult {
  /** In short. */
  sitting: SelfAssessmentItem;
  /** The highest level of the scale. */
  scale_max: number;
  /** The levels, in the framework's order. */
  levels: SelfAssessedLevel[];
  /** The skills with the highest levels, at most four; none where more have the same, because then nothing stands out. */
  strengths: string[];
  /** The skills furthest below what the profile asks for, critical ones first; at most three. Empty without a profile. */
  gaps: string[];
  /** How many statements were left out. */
  left_out: number;
}

/** The questions about a skill. */
export interface SelfAssessmentSkill {
  /** Framework and code. */
  skill: string;
  /** The framework's number for it. */
  code: string;
  /** Its title. */
  title: string;
  /** Three statements, or one question without a text. */
  statements: SelfStatement[];
}

/** One thing to answer. */
export interface SelfStatement {
  /** 1, 2, 3 in its skill. */
  number: number;
  /** The statement; absent where the level itself is asked for. */
  text?: string;
  /** A statement: 0 not yet, 1 with help, 2 on my own, 3 I help others. The level itself: 0 for none, else the level. */
  answer?: number;
}

/** One skill as each sees it. */
export interface SideBySide {
  /** Framework and code. */
  skill: string;
  /** The framework's number for it. */
  code: string;
  /** Its title. */
  title: string;
  /** The area's title. */
  area: string;
  /** The level that holds. */
  current?: number;
  /** As she sees it. */
  by_self?: ViewedLevel;
  /** As a manager sees it. */
  by_manager?: ViewedLevel;
  /** What a test showed. */
  by_test?: ViewedLevel;
  /** What a course showed. */
  by_completion?: ViewedLevel;
  /** What her profile asks for. */
  required?: number;
  /** Whether that must not be missing. */
  critical: boolean;
  /** Whether self and manager differ by more than chance. */
  differs: boolean;
}

/** An address and a password. */
export interface SignInIn {
  /** The e-mail address, in any case. */
  email: string;
  /** The password. */
  password: string;
}

/** A sign-in session that goes on. */
export interface SignInSession {
  /** Its id. */
  id: string;
  /** Browser and system in words, such as "Firefox, Windows"; absent when they are not known. */
  device?: string;
  /** When it began. */
  created_at: string;
  /** When it ends by itself. */
  expires_at: string;
  /** It is the one that asks. */
  is_current: boolean;
}

/** A person's level in a skill on a day, every piece of evidence that was written down by then, and why it counted or not. */
export interface SkillHistory {
  /** Framework and code. */
  skill: string;
  /** Its framework with its edition. */
  framework: string;
  /** The framework's number for it. */
  code: string;
  /** The title in the language asked for. */
  title: string;
  /** Whether nobody has confirmed this title against a published source. */
  is_unreviewed: boolean;
  /** The highest level; the lowest is 1. */
  scale_max: number;
  /** For which organisation. */
  organisation_id: string;
  /** Its name. */
  organisation_name: string;
  /** Whose level. */
  person_id: string;
  /** Her name, where somebody else asks. */
  person_name?: string;
  /** On which day. */
  on: string;
  /** The level at the end of that day, or now when it is today; absent when nothing held. */
  level?: HeldLevel;
  /** How levels followed from evidence on that day. */
  policy: PolicyInWords;
  /** Every piece of evidence that was written down by then, the latest first. */
  evidence: PieceOfEvidence[];
}

/** What was measured of a skill. */
export interface SkillResult {
  /** Framework and code. */
  skill: string;
  /** Its title. */
  title: string;
  /** How many questions were answered. */
  answered: number;
  /** What decided how hard they were. */
  judged: Judged;
  /** Whether it was written down as evidence: not after a single question, nor when she stopped long before the level was known. */
  is_evidence: boolean;
  /** The level. */
  level: Level;
}

/** A skill as it is written. */
export interface SkillSource {
  /** Its code. */
  code: string;
  /** The area it belongs to. */
  area: string;
  /** Its titles. */
  titles: FrameworkTitle[];
  /** What it is about. */
  description: string;
  /** Nothing new begins with it. */
  retired: boolean;
}

/** A level of the caller's own. */
export interface SkillState {
  /** Framework and code. */
  skill: string;
  /** The framework's number for it. */
  code: string;
  /** The title in the language asked for. */
  title: string;
  /** Its framework with its edition. */
  framework: string;
  /** The area it belongs to. */
  area: string;
  /** The current level. */
  level: number;
  /** The kind of evidence that decides: self, manager, test, completion, external or refresher. */
  kind: string;
  /** On whose behalf the evidence came about. */
  organisation_id: string;
  /** When the level was shown. */
  observed_at: string;
  /** Until when the evidence holds. */
  valid_until?: string;
  /** The completion it follows from. */
  completion_id?: string;
}

/** What a file of a course holds, banks included. */
export type SourceKind = 'lesson' | 'test' | 'assignment' | 'bank';

/** How a level stands to what is needed. */
export type Standing = 'surely_short' | 'probably_short' | 'open' | 'probably_met' | 'surely_met';

/** How far a message is. */
export type State = 'waiting' | 'sending' | 'sent' | 'refused' | 'given_up' | 'unsure';

/** Who does a step. */
export type StepOwner = 'person' | 'manager';

/** A talk with what was prepared and agreed. */
export interface Talk {
  /** In short. */
  talk: TalkItem;
  /** Which framework. */
  framework_title: string;
  /** The highest level. */
  scale_max: number;
  /** What she wants. */
  wish?: string;
  /** What the manager sees. */
  view?: string;
  /** What to begin with. */
  agenda: AgendaPoint[];
  /** The skills that can be agreed on. */
  skills: TalkSkill[];
  /** What was agreed. */
  levels: AgreedLevel[];
  /** What is done next. */
  steps: TalkStep[];
  /** Counts changes of what was agreed; 0 before anything was. */
  revision: number;
  /** When the manager confirmed it. */
  manager_confirmed_at?: string;
  /** When she confirmed it. */
  person_confirmed_at?: string;
}

/** What was agreed. */
export interface TalkAgreementIn {
  /** The levels that both see now. */
  levels: AgreedLevelIn[];
  /** What is done next. */
  steps: TalkStepIn[];
}

/** Which agreement is confirmed. */
export interface TalkConfirmationIn {
  /** The revision that she read; another one has to be read first. */
  revision: number;
}

/** Another day. */
export interface TalkDateIn {
  /** From today on. */
  planned_on: string;
}

/** Plans a talk. */
export interface TalkIn {
  /** Made by the client; the same id again plans nothing new. */
  id: string;
  /** Which framework's skills it is about. */
  framework: string;
  /** On which day, from today on. */
  planned_on: string;
}

/** A talk in short. */
export interface TalkItem {
  /** The talk. */
  id: string;
  /** In which organisation. */
  organisation_id: string;
  /** Whose skills it is about. */
  person_id: string;
  /** Her name. */
  person_name: string;
  /** Her manager's. */
  manager_name: string;
  /** Whether the caller is the person herself. */
  mine: boolean;
  /** On which day. */
  planned_on: string;
  /** Where it stands. */
  state: TalkState;
}

/** What somebody prepares. */
export interface TalkPreparationIn {
  /** What she wants, or what the manager sees; as plain text of at most 4000 characters. Both read both. */
  text: string;
}

/** A skill. */
export interface TalkSkill {
  /** Framework and code. */
  skill: string;
  /** Its title. */
  title: string;
}

/** Where a talk stands. */
export type TalkState = 'planned' | 'agreed' | 'confirmed' | 'cancelled';

/** A step. */
export interface TalkStep {
  /** What is done. */
  text: string;
  /** By whom. */
  whose: StepOwner;
  /** Until when. */
  due_on?: string;
}

/** One step. */
export interface TalkStepIn {
  /** What is done; at most 500 characters. */
  text: string;
  /** By whom. */
  whose: StepOwner;
  /** Until when. */
  due_on?: string;
}

/** A gap. */
export interface TeamGap {
  /** Framework and code. */
  skill: string;
  /** Its title. */
  title: string;
  /** The level that holds. */
  level: number;
  /** What her profile asks for. */
  required: number;
  /** Whether it must not be missing. */
  critical: boolean;
}

/** One of a manager's team. */
export interface TeamMember {
  /** Who. */
  person_id: string;
  /** Her name. */
  name: string;
  /** Her position. */
  position?: string;
  /** When she last finished a self-assessment. */
  self_assessed_at?: string;
  /** When a manager last assessed her. */
  assessed_at?: string;
  /** How many skills have a level: of those that her profile asks for, or of all without a profile. */
  assessed: number;
  /** How many skills her profile asks for; 0 without a profile. */
  expected: number;
  /** Her largest gaps, critical ones first; at most three. */
  gaps: TeamGap[];
  /** How many gaps she has. */
  gap_count: number;
  /** How many of them are critical. */
  critical_gap_count: number;
  /** The day of the talk that is planned. */
  talk_on?: string;
}

/** A member of the team with all views of her. */
export interface TeamMemberViews {
  /** Who. */
  person_id: string;
  /** Her name. */
  name: string;
  /** Which framework. */
  framework: string;
  /** With its edition. */
  framework_title: string;
  /** The highest level. */
  scale_max: number;
  /** Skill by skill. */
  skills: SideBySide[];
  /** The managers' assessments, the latest first; at most 20. */
  assessments: ManagerAssessment[];
  /** The talks with the caller, the latest first; at most 20. */
  talks: TalkItem[];
  /** The rounds of colleagues that the caller confirms, the latest first; at most 20. */
  rounds: ColleagueRoundItem[];
}

/** An answer in an attempt. */
export interface TestAnswerIn {
  /** Made by the client; the same id again counts once. */
  id: string;
  /** The language in which the question was read. */
  language: Language;
  /** The answer; an empty one takes back what was answered before. */
  answer: Answer;
}

/** A piece of a text. */
export interface TextPart {
  /** Plain text, never HTML. */
  text: string;
  /** Whether it is a word that was looked for. */
  found: boolean;
}

/** The size of text. */
export type TextSize = 'sm' | 'md' | 'lg' | 'xl';

/** The length of lines. */
export type TextWidth = 'narrow' | 'normal' | 'wide';

/** The colours. */
export type Theme = 'auto' | 'light' | 'dark' | 'contrast';

/** Who reviewed a title. */
export interface TitleReview {
  /** Her name; nobody is named after she was forgotten. */
  by?: string;
  /** When. */
  at: string;
}

/** How far a lesson is translated into each language. */
export interface TranslatedLesson {
  /** The lesson's key. */
  key: string;
  /** The title in the source language. */
  title: string;
  /** What it is. */
  kind: SourceKind;
  /** One for each language but the source. */
  cells: TranslationCell[];
}

/** How a lesson stands in one language. */
export interface TranslationCell {
  /** The language. */
  language: Language;
  /** How it stands. */
  state: TranslationStateKind;
  /** Sections of the source that changed or came since, by their headings. */
  stale: string[];
  /** Sections that are not translated, by their headings. */
  untranslated: string[];
}

/** How far a lesson is translated. */
export interface TranslationState {
  /** How it stands. */
  state: TranslationStateKind;
  /** The language that was asked for. */
  asked: Language;
  /** Sections of the source that changed or came since, by their headings. */
  stale: string[];
  /** Sections that are not translated, by their headings. */
  untranslated: string[];
  /** How many sections the source has, its title included; 0 when no translation has counted them. */
  sections: number;
}

/** How a lesson stands in a language. */
export type TranslationStateKind = 'current' | 'stale' | 'partial' | 'missing' | 'unrecorded';

/** A department or team. */
export interface Unit {
  /** The unit's id. */
  id: string;
  /** The unit it is a part of. */
  parent_id?: string;
  /** Its name. */
  name: string;
  /** People who belong to it now, without those of its parts. */
  people_count: number;
}

/** A new unit. */
export interface UnitIn {
  /** Its name. */
  name: string;
  /** The unit it is a part of. */
  parent_id?: string;
}

/** What changes about a unit; what is absent stays. */
export interface UnitPatch {
  /** Its name. */
  name?: string;
  /** The unit it is a part of; `null` moves it to the top. */
  parent_id?: string | null;
}

/** Who takes what for a budget. */
export interface UnitPlan {
  /** How many people were planned for: those who have a profile. */
  people: number;
  /** How many have none. */
  without_profile: number;
  /** How many levels are not known that are needed, over all people. No courses are planned for them: they are to be assessed first. */
  not_assessed: number;
  /** What the budget is counted in. */
  measure: BudgetMeasure;
  /** The budget; absent where there was none. */
  amount?: number;
  /** All minutes. */
  minutes: number;
  /** All cents. */
  cost_cents: number;
  /** In how many skills the numbers are withheld, because too few people could be made out. They are in no count and not in `left`. */
  withheld_skills: number;
  /** Critical gaps. */
  critical: PlanTally;
  /** The others; their bound supposes the critical ones that this plan closes. */
  other: PlanTally;
  /** Levels to renew, apart from gaps. */
  renewals: PlanRenewals;
  /** Whether it was proved that no plan closes more. */
  is_optimal: boolean;
  /** Who takes what, by name; who takes nothing is not listed. */
  items: UnitPlanItem[];
  /** What stays open, by skill, as far as it may be told. */
  left: UnitPlanLeft[];
}

/** A course that one person takes. */
export interface UnitPlanCourse {
  /** The course. */
  course_id: string;
  /** The name in its address. */
  slug: string;
  /** Its title. */
  title: string;
  /** What it costs, in euro cents. */
  cost_cents: number;
  /** When it takes place; absent where it is taken at one's own pace. */
  session?: CourseSession;
}

/** What one person takes. */
export interface UnitPlanItem {
  /** Who. */
  person_id: string;
  /** Her given name. */
  given_name: string;
  /** Her family name. */
  family_name: string;
  /** Her unit. */
  unit?: string;
  /** The courses. */
  courses: UnitPlanCourse[];
  /** All minutes. */
  minutes: number;
  /** All cents. */
  cost_cents: number;
  /** The titles of the skills whose gaps close. */
  closes: string[];
  /** The titles of the skills whose levels are renewed before they end. */
  renews: string[];
}

/** What stays open in one skill. */
export interface UnitPlanLeft {
  /** Framework and code. */
  skill: string;
  /** The skill's title. */
  skill_title: string;
  /** Of how many people. */
  people: number;
  /** For how many of them it is critical. */
  critical: number;
}

/** A unit in few words. */
export interface UnitRef {
  /** The unit's id. */
  id: string;
  /** Its name. */
  name: string;
}

/** Which files can be handed in. */
export interface Upload {
  /** The accepted endings in lower case, such as `pdf`. */
  types: string[];
  /** The most bytes of one file. */
  max_bytes: number;
  /** The most files. */
  max_files: number;
}

/** A file that is to come in parts. */
export interface UploadIn {
  /** Made by the client; the same id again begins once. */
  id: string;
  /** The question's key. */
  question: string;
  /** What the file is called, with its ending. */
  name: string;
  /** How many bytes it has. */
  size: number;
  /**
   * What tells it from another file of the same name and size, such as when it was changed last. An upload of the same file
   * that stopped half-way is gone on with.
   */
  fingerprint: string;
}

/** How far a file has come. */
export interface UploadState {
  /** Its id. */
  id: string;
  /** How many bytes it has. */
  size: number;
  /** How many of them are safe; the next part begins there. */
  received: number;
  /** How many bytes a part has; the last one has what is left. */
  part_bytes: number;
  /** The file, once it is whole. */
  file?: UploadedFile;
}

/** A file that was handed in. */
export interface UploadedFile {
  /** Its id. */
  id: string;
  /** For which question. */
  question: string;
  /** What its owner calls it. */
  name: string;
  /** How many bytes it has. */
  size: number;
  /** Its media type, found by looking into it. */
  mime: string;
  /** When it was sent. */
  uploaded_at: string;
}

/** Somebody who cannot go on without another attempt. */
export interface UsedUpAttempts {
  /** Her enrolment. */
  enrolment_id: string;
  /** Who. */
  person_name: string;
  /** The course's title. */
  course_title: string;
  /** The test's key. */
  lesson: string;
  /** The test's title. */
  lesson_title: string;
  /** How many attempts there were. */
  attempts: number;
}

/** How a value is to be read. */
export type ValueKind = 'text' | 'code' | 'number' | 'truth' | 'moment' | 'day' | 'json' | 'id' | 'file';

/** What the learner is told about a practice answer. */
export interface Verdict {
  /** The answer's id. */
  response_id: string;
  /** The question's key. */
  question: string;
  /** What the answer is worth. */
  points: number;
  /** What a right answer is worth. */
  max_points: number;
  /** Right, partly right or wrong, or who else decides. */
  outcome: Outcome;
  /** The chosen options, judged. */
  options: OptionVerdict[];
  /** The gaps, judged. */
  gaps: GapVerdict[];
  /** For each place of an order: whether the entry there belongs to the longest run that was kept. */
  order?: boolean[];
  /** The pairs that were made, judged. */
  pairs?: PairVerdict[];
  /** What the author says to everybody who answered. */
  feedback_html?: string;
  /** When the answer was written down. */
  answered_at: string;
}

/** A level and its day. */
export interface ViewedLevel {
  /** Which level. */
  level: number;
  /** When it was shown. */
  at: string;
  /** Whether both agreed on it in a talk. */
  agreed: boolean;
}

/** Why a version is withdrawn. */
export interface WithdrawalIn {
  /** The reason, for those who publish courses and for the audit log. */
  reason: string;
}

/** A piece of work. */
export interface Work {
  /** The attempt. */
  attempt_id: string;
  /** Of which enrolment. */
  enrolment_id: string;
  /** Whose work it is. */
  person_name: string;
  /** The course's title. */
  course_title: string;
  /** The title of the assignment or test. */
  lesson_title: string;
  /** 1, 2, 3 … */
  number: number;
  /** When it was handed in. */
  submitted_at: string;
  /** Whether it waits or was marked. */
  state: AttemptState;
  /** The points, once it was marked. */
  points?: number;
  /** The points there were to get. */
  max_points: number;
  /** Whether it was passed, once it was marked. */
  passed?: boolean;
  /** Its questions and answers, in order. */
  questions: WorkQuestion[];
}

/** Which work to list. */
export type WorkFilter = 'to_mark' | 'marked';

/** A piece of work, in short. */
export interface WorkItem {
  /** The attempt. */
  attempt_id: string;
  /** Of which enrolment. */
  enrolment_id: string;
  /** Whose work it is. */
  person_name: string;
  /** The course's title. */
  course_title: string;
  /** The title of the assignment or test. */
  lesson_title: string;
  /** 1, 2, 3 … */
  number: number;
  /** When it was handed in. */
  submitted_at: string;
  /** Whether it waits or was marked. */
  state: AttemptState;
  /** The points, once it was marked. */
  points?: number;
  /** The points there were to get. */
  max_points: number;
  /** Whether it was passed, once it was marked. */
  passed?: boolean;
}

/** An answer with what it is worth. */
export interface WorkQuestion {
  /** The question. */
  question: Question;
  /** The latest answer; absent when there is none. */
  answer?: Answer;
  /** The files that were handed in for it. */
  files: UploadedFile[];
  /** What the answer is worth; nothing yet while a trainer has to mark it. */
  points: number;
  /** What a right answer is worth. */
  max_points: number;
  /** What a trainer gave for it. */
  marking?: Marking;
}
