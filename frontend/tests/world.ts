/** Small things that tests talk about. */
import type {
  Attempt,
  Course,
  Enrolment,
  Lesson,
  LessonOutline,
  Question,
  UploadedFile,
  Verdict,
} from '../src/lib/api/generated';

export function choiceQuestion(changes: Partial<Question> = {}): Question {
  return {
    key: 'forged-mail',
    kind: 'choice',
    prompt_html: 'Which of these point to a <em>forged</em> e-mail?',
    body_html: '',
    multiple: false,
    shuffle: false,
    options: [
      { number: 1, html: 'It greets you by name.' },
      { number: 2, html: 'The link goes elsewhere.' },
      { number: 3, html: 'It asks for a password.' },
    ],
    choices: [],
    gaps: [],
    rubric: [],
    judged: 'key',
    points: 1,
    ...changes,
  };
}

export function gapQuestion(changes: Partial<Question> = {}): Question {
  return {
    ...choiceQuestion(),
    key: 'words',
    kind: 'gap',
    prompt_html: 'Complete the sentence',
    body_html:
      '<p>A forged e-mail is called <span class="gap" data-gap="1">____</span> and comes <span class="gap" data-gap="2">____</span> times a day.</p>' +
      '<p>It is <span class="gap" data-gap="3">____</span>.</p>',
    options: [],
    gaps: [
      { number: 1, kind: 'text', options: [] },
      { number: 2, kind: 'number', options: [] },
      { number: 3, kind: 'drop_down', options: ['harmless', 'dangerous'] },
    ],
    ...changes,
  };
}

export function verdictOn(question: string, changes: Partial<Verdict> = {}): Verdict {
  return {
    response_id: '01990000-0000-7000-8000-000000000000',
    question,
    points: 0,
    max_points: 1,
    outcome: 'wrong',
    options: [],
    gaps: [],
    answered_at: '2026-01-01T10:00:00Z',
    ...changes,
  };
}

export function orderQuestion(changes: Partial<Question> = {}): Question {
  return {
    ...choiceQuestion(),
    key: 'making',
    kind: 'order',
    prompt_html: 'In which order is a notice made?',
    options: [
      { number: 1, html: 'Publish' },
      { number: 2, html: 'Write a draft' },
      { number: 3, html: 'Have it <strong>read</strong> aloud' },
    ],
    ...changes,
  };
}

export function matchQuestion(changes: Partial<Question> = {}): Question {
  return {
    ...choiceQuestion(),
    key: 'together',
    kind: 'match',
    prompt_html: 'What belongs together?',
    options: [
      { number: 1, html: 'From when does it hold?' },
      { number: 2, html: 'Whom can I ask?' },
    ],
    choices: [
      { number: 1, html: 'a name' },
      { number: 2, html: 'the date' },
      { number: 3, html: 'the letterhead' },
    ],
    ...changes,
  };
}

export function textQuestion(changes: Partial<Question> = {}): Question {
  return { ...choiceQuestion(), key: 'why', kind: 'text', prompt_html: 'Say why', options: [], ...changes };
}

export function uploadQuestion(changes: Partial<Question> = {}): Question {
  return {
    ...textQuestion(),
    key: 'notices',
    kind: 'upload',
    prompt_html: 'Hand in the notices',
    judged: 'trainer',
    upload: { types: ['pdf', 'txt'], max_bytes: 1024 * 1024, max_files: 2 },
    ...changes,
  };
}

export function uploadedFile(changes: Partial<UploadedFile> = {}): UploadedFile {
  return {
    id: 'f1',
    question: 'notices',
    name: 'old.txt',
    size: 2048,
    mime: 'text/plain',
    uploaded_at: '2026-01-01T10:00:00Z',
    ...changes,
  };
}

export function openAttempt(changes: Partial<Attempt> = {}): Attempt {
  return {
    id: 'a1',
    enrolment_id: 'e1',
    course_id: 'c1',
    course_slug: 'notices',
    version: 'v1',
    lesson: 'final-test',
    title: 'Final test',
    number: 1,
    state: 'open',
    started_at: '2026-01-01T10:00:00Z',
    questions: [choiceQuestion()],
    answers: [],
    files: [],
    ...changes,
  };
}

export function lessonInOutline(changes: Partial<LessonOutline> = {}): LessonOutline {
  return {
    key: 'why',
    title: 'Why it matters',
    kind: 'lesson',
    minutes: 8,
    question_count: 2,
    skills: [],
    languages: ['en'],
    ...changes,
  };
}

export function course(changes: Partial<Course> = {}): Course {
  return {
    open: false,
    id: 'c1',
    key: 'test.notices',
    slug: 'notices',
    title: 'Notices',
    summary: 'How to write them',
    language: 'en',
    languages: ['en', 'sl'],
    minutes: 30,
    lesson_count: 1,
    audience: [],
    skills: [],
    cost_cents: 0,
    has_sessions: false,
    entry: [],
    sessions: [],
    version: 'v2',
    version_number: 2,
    published_at: '2026-01-01T10:00:00Z',
    lessons: [lessonInOutline()],
    completion: { all_lessons: true, pass_share: 0.5 },
    licence: 'CC-BY-4.0',
    authors: [],
    prerequisites: [],
    ...changes,
  };
}

export function enrolment(changes: Partial<Enrolment> = {}): Enrolment {
  return {
    id: 'e1',
    period: 1,
    course_id: 'c1',
    course_slug: 'notices',
    course_title: 'Notices',
    organisation_id: 'o1',
    version: 'v2',
    enrolled_at: '2026-01-01T10:00:00Z',
    lessons: [],
    finished_lessons: 0,
    lesson_count: 1,
    minutes_left: 8,
    attempts: [],
    ...changes,
  };
}

export function lessonContent(changes: Partial<Lesson> = {}): Lesson {
  return {
    course_id: 'c1',
    version: 'v2',
    key: 'why',
    kind: 'lesson',
    title: 'Why it matters',
    minutes: 8,
    language: 'en',
    contents: [],
    blocks: [],
    ...changes,
  };
}
