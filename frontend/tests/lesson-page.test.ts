import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CourseChangeKind, CourseChanges, Language, TranslationState } from '../src/lib/api/generated';
import { setLanguage } from '../src/lib/i18n/i18n.svelte';
import Outline from '../src/routes/learn/parts/Outline.svelte';
import PracticeQuestion from '../src/routes/learn/parts/PracticeQuestion.svelte';
import TranslationNote from '../src/routes/learn/parts/TranslationNote.svelte';
import VersionNotice from '../src/routes/learn/parts/VersionNotice.svelte';
import { emptyDraft } from '../src/routes/learn/parts/answers';
import { outline } from '../src/routes/learn/parts/words';
import { course, enrolment, lessonContent, lessonInOutline, openAttempt, textQuestion, verdictOn } from './world';

beforeEach(async () => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: vi.fn(), removeEventListener: vi.fn() }));
  await setLanguage('en', ['lesson', 'attempt', 'notes']);
});
afterEach(() => vi.unstubAllGlobals());

describe('the outline of a course', () => {
  const state: TranslationState = { state: 'missing', asked: 'sl', stale: [], untranslated: [], sections: 0 };

  it('says what each part is, how long it takes and what it waits for', () => {
    const lessons = [
      lessonInOutline({ key: 'a' }),
      lessonInOutline({ key: 'b', kind: 'assignment', minutes: 20 }),
      lessonInOutline({ key: 'c', kind: 'test', time_limit: 12, question_count: 4 }),
      lessonInOutline({ key: 'd', translation: state }),
    ];
    const handedIn = { ...openAttempt({ lesson: 'b' }), state: 'to_mark' as const };
    const tasks = outline(course({ lessons }), enrolment({ attempts: [handedIn] }));
    expect(tasks.map(({ detail }) => detail)).toEqual([
      '8 minutes',
      'Assignment, about 20 min',
      'Test, 4 questions, time limit 12 min',
      '8 minutes · English',
    ]);
    expect(tasks.map((task) => task.state)).toEqual([
      'Not started',
      'Waiting to be marked',
      'Not started',
      'Not started',
    ]);
  });

  it('has the sections of the lesson beside the lessons, folded where there is little room', () => {
    const contents = [
      { anchor: 'h-one', level: 2, text: 'One' },
      { anchor: 'block-q', level: 3, text: 'A question' },
    ];
    render(Outline, { course: course(), enrolment: enrolment(), current: 'why', contents, language: 'en' });
    const sections = screen.getByRole('navigation', { name: 'In this lesson' });
    expect(sections.querySelector('details')).not.toHaveAttribute('open');
    const links = [...sections.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['#h-one', '#block-q']);
  });

  it('has no table of contents for a single section', () => {
    const contents = [{ anchor: 'h-one', level: 2, text: 'One' }];
    render(Outline, { course: course(), enrolment: enrolment(), current: 'why', contents, language: 'en' });
    expect(screen.queryByRole('navigation', { name: 'In this lesson' })).not.toBeInTheDocument();
  });
});

describe('the note about the language of a lesson', () => {
  async function show(language: Language, translation?: Partial<TranslationState>, shown: Language = language) {
    await setLanguage(language, ['lesson', 'notes']);
    const whole = translation && {
      state: 'current' as const,
      asked: language,
      stale: [],
      untranslated: [],
      sections: 12,
      ...translation,
    };
    const lessons = [lessonInOutline({ languages: ['en', 'sl'] })];
    const view = render(TranslationNote, {
      course: course({ lessons }),
      content: lessonContent({ language: shown, translation: whole }),
    });
    return view.container.textContent.replace(/\s+/g, ' ').trim();
  }

  it.each([
    ['en', 'This lesson has not been translated into English yet; you are reading English.'],
    ['sl', 'Ta lekcija še ni prevedena v slovenščino; berete jo v angleščini.'],
    ['bg', 'Този урок още не е преведен на български; четете го на английски.'],
    ['sv', 'Den här lektionen är ännu inte översatt till svenska; du läser den på engelska.'],
    ['it', 'Questa lezione non è ancora tradotta in italiano; la si legge in inglese.'],
  ] as const)('says in %s that there is no translation', async (language, text) => {
    expect(await show(language, { state: 'missing' }, 'en')).toBe(text);
  });

  it('names the sections that moved on, and leads to the source', async () => {
    const text = await show('sl', { state: 'stale', stale: ['The date', 'The date', 'Whom to ask'] });
    expect(text).toContain('3 od 12 razdelkov so se v angleščini spremenili');
    expect(screen.getAllByRole('listitem', { hidden: true })).toHaveLength(3);
    expect(screen.getByRole('link', { name: 'Preberite lekcijo v angleščini' })).toHaveAttribute(
      'href',
      '/courses/notices/lessons/why?language=en',
    );
  });

  it('counts what is not translated yet', async () => {
    expect(await show('sl', { state: 'partial', untranslated: ['One'] })).toContain(
      '1 od 12 razdelkov še ni preveden; prikazan je v angleščini.',
    );
  });

  it('leads back from the source that the reader asked for', async () => {
    expect(await show('sl', undefined, 'en')).toBe('To lekcijo berete v angleščini. Preberite jo v slovenščini');
    expect(screen.getByRole('link')).toHaveAttribute('href', '/courses/notices/lessons/why');
  });
});

describe('the notice about a new version', () => {
  const changes = {
    since: 'v1',
    version: 'v2',
    items: [
      { kind: 'lesson_added', lesson: 'ask', title: 'Whom to ask' },
      { kind: 'question_changed', lesson: 'date', title: 'The date', question: 'q1', detail: 'Which date?' },
      { kind: 'question_changed', lesson: 'date', title: 'The date', question: 'q2' },
      { kind: 'test_rule_changed', lesson: 'final-test', title: 'Final test', detail: '70 % → 80 %' },
      // A kind that a later server may have.
      { kind: 'never_heard_of' as CourseChangeKind, lesson: 'date', title: 'The date' },
    ],
  } satisfies CourseChanges;

  it('lists what changed, also what this app has no word for, until the reader says that she has seen it', async () => {
    const fetched = vi.fn(() => Promise.resolve(new Response('{}', { status: 200 })));
    vi.stubGlobal('fetch', fetched);
    const seen = enrolment({ seen_version: 'v1' });
    render(VersionNotice, { course: course(), enrolment: seen, changes });
    expect(screen.getByRole('heading', { name: 'The course was updated' })).toBeInTheDocument();
    expect(screen.getAllByRole('listitem').map((item) => item.textContent.trim())).toEqual([
      'New lesson: Whom to ask',
      '2 questions changed in “The date”',
      'Rules of the test “Final test”: 70 % → 80 %',
      'Changed: The date',
    ]);
    await fireEvent.click(screen.getByRole('button', { name: /^Understood/ }));
    await vi.waitFor(() => expect(screen.queryByRole('heading')).not.toBeInTheDocument());
    const [address, request] = fetched.mock.calls[0] as unknown as [string, RequestInit];
    expect(`${request.method} ${address}`).toBe('PUT /api/enrolments/e1/version');
    expect(request.body).toBe('{"version":"v2"}');
  });

  it('stays when the server could not be told', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('lost')));
    render(VersionNotice, { course: course(), enrolment: enrolment({ seen_version: 'v1' }) });
    await fireEvent.click(screen.getByRole('button', { name: /^Understood/ }));
    expect(await screen.findByRole('alert')).toHaveTextContent(/^The connection is lost/);
  });
});

describe('a practice question that nobody judges', () => {
  const question = textQuestion({ judged: 'nobody', points: 0 });

  function show(draft = emptyDraft(), verdict?: ReturnType<typeof verdictOn>) {
    return render(PracticeQuestion, {
      question,
      language: 'en',
      enrolmentId: 'e1',
      lesson: 'why',
      draft,
      verdict,
      onchange: () => undefined,
      onverdict: () => undefined,
    });
  }

  it('wants something written first', async () => {
    show();
    await fireEvent.click(screen.getByRole('button', { name: 'Compare with the model answer' }));
    expect(screen.getByRole('group')).toHaveAccessibleDescription('Error: Write your answer first');
  });

  it("shows the author's answer to compare with, and no points", () => {
    const verdict = verdictOn('why', { outcome: 'unscored', max_points: 0, feedback_html: '<p>From Monday.</p>' });
    show({ ...emptyDraft(), text: 'Soon.' }, verdict);
    expect(screen.getByText('Noted')).toBeInTheDocument();
    expect(screen.getByText('Compare with this answer:')).toBeInTheDocument();
    expect(screen.getByText('From Monday.')).toBeInTheDocument();
    expect(screen.queryByText(/point/)).not.toBeInTheDocument();
  });
});
