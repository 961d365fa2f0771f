import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ListedNote, Note } from '../src/lib/api/generated';
import { later } from '../src/lib/later';
import { apply, preferences } from '../src/lib/session/preferences.svelte';
import { even, findQuote, offsetIn, quoteOf, rangeOf } from '../src/routes/learn/reading/anchor';
import { asMarkdown, grouped, matching } from '../src/routes/learn/reading/listing';
import { Notes } from '../src/routes/learn/reading/notes.svelte';
import { place } from '../src/routes/learn/reading/paint';
import { shortcutOf } from '../src/routes/learn/reading/shortcuts';
import { IDLE_MILLISECONDS, Stopwatch } from '../src/routes/learn/reading/time';

function note(changes: Partial<Note> = {}): Note {
  return {
    id: 'n1',
    enrolment_id: 'e1',
    lesson: 'why',
    block: 'b1',
    language: 'en',
    written_at: '2026-01-01T10:00:00Z',
    edited_at: '2026-01-01T10:00:00Z',
    ...changes,
  };
}

function listed(changes: Partial<Note> = {}, lesson_title?: string): ListedNote {
  return { note: note(changes), course_slug: 'notices', course_title: 'Notices', lesson_title };
}

const TEXT = 'One look. Then another look at the address, and one more look.';

describe('a quoted passage', () => {
  it('is found again by its words and those around it', () => {
    const start = TEXT.indexOf('look at');
    const quote = quoteOf(TEXT, start, start + 4)!;
    expect(quote).toEqual({
      exact: 'look',
      prefix: 'One look. Then another ',
      suffix: ' at the address, and one more look.',
    });
    expect(findQuote(TEXT, quote)).toMatchObject({ start, end: start + 4 });
  });

  it('is found after the text before it was rewritten', () => {
    const quote = quoteOf(TEXT, TEXT.indexOf('the address'), TEXT.indexOf(', and'))!;
    const later_ = `A whole new beginning.\n  ${TEXT.replace('One look. ', '')}`;
    const found = findQuote(later_, quote)!;
    expect(later_.slice(found.start, found.end)).toBe('the address');
  });

  it('does not mind white space, and is not found when its words are gone', () => {
    const quote = quoteOf(TEXT, 0, 8)!;
    const found = findQuote('  One\n\n   look. More', quote)!;
    expect('  One\n\n   look. More'.slice(found.start, found.end)).toBe('One\n\n   look');
    expect(findQuote('Nothing of the kind', quote)).toBeUndefined();
  });

  it('is nothing for white space alone', () => {
    expect(quoteOf('a   b', 1, 4)).toBeUndefined();
    expect(quoteOf('', 0, 0)).toBeUndefined();
  });

  it('keeps every letter of any text in its place', () => {
    for (const raw of ['', ' ', ' a', 'a b', '\n\ta \u00a0 ž𝄞  ', 'Попитай  Борис']) {
      const { text, places } = even(raw);
      expect(places).toHaveLength(text.length);
      expect([...text].join('')).not.toMatch(/\s\s/);
    }
  });

  it('is a range over several elements', () => {
    const element = document.createElement('div');
    element.innerHTML = '<p>One <em>look</em> at</p><p>it</p>';
    const range = rangeOf(element, 2, 9)!;
    expect(range.toString()).toBe('e look ');
    expect(offsetIn(element, range.endContainer, range.endOffset)).toBe(9);
  });
});

describe('the place of a note', () => {
  function page(html: string) {
    const body = document.createElement('div');
    body.innerHTML = html;
    return body;
  }
  const block = (id: string, text: string) => `<div data-block="${id}"><div class="content"><p>${text}</p></div></div>`;
  const quote = quoteOf(TEXT, TEXT.indexOf('the address'), TEXT.indexOf(', and'))!;

  it('is its own block', () => {
    const [placed] = place([note({ quote })], page(block('b1', TEXT)), 'en');
    expect([placed?.block, placed?.range?.toString()]).toEqual(['b1', 'the address']);
  });

  it('follows its passage into another block', () => {
    const [placed] = place([note({ quote })], page(block('b1', 'New.') + block('b2', TEXT)), 'en');
    expect(placed?.block).toBe('b2');
  });

  it('is the end of the lesson when the passage is gone, and never lost', () => {
    const placed = place([note({ quote }), note({ id: 'n2', block: 'gone' })], page(block('b1', 'New.')), 'en');
    expect(placed.map((one) => one.block)).toEqual([undefined, undefined]);
    expect(placed).toHaveLength(2);
  });

  it('is its block when the lesson is read in another language', () => {
    const [placed] = place([note({ quote, language: 'sl' })], page(block('b1', 'New.')), 'en');
    expect(placed?.block).toBe('b1');
  });
});

describe('notes on their way to the server', () => {
  const answers: (() => Promise<Response>)[] = [];
  const sent: string[] = [];

  beforeEach(() => {
    localStorage.clear();
    sent.length = answers.length = 0;
    vi.stubGlobal('fetch', (address: string, init: RequestInit) => {
      sent.push(`${init.method} ${address.split('?')[0]!.split('/').slice(0, 5).join('/')}`);
      return (answers.shift() ?? (() => Promise.resolve(Response.json({}))))();
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  const at = { enrolment: 'e1', lesson: 'why', language: 'en' as const };
  const lost = () => Promise.reject(new TypeError('lost'));

  it('are kept on the device while there is no network, and sent in order when it is back', async () => {
    // How often a lost network is tried is not what is asked here.
    answers.push(...Array.from({ length: 50 }, () => lost));
    const notes = new Notes([], at);
    const made = notes.add('b1', undefined, 'First');
    await vi.waitFor(() => expect(sent.length).toBeGreaterThan(0));
    notes.change(made, 'Second');
    await vi.waitFor(() => expect([notes.waiting, notes.all[0]?.text]).toEqual([2, 'Second']));
    const reloaded = new Notes([], at);
    expect([reloaded.waiting, reloaded.all[0]?.text]).toEqual([2, 'Second']);
    await vi.dynamicImportSettled();
    answers.length = 0;
    sent.length = 0;
    await reloaded.send();
    expect([reloaded.waiting, sent.length]).toEqual([0, 2]);
    expect(new Notes([], at).all).toEqual([]);
  });

  it('that are refused are given up with the reason', async () => {
    const problem = { code: 'too_large', status: 413, title: '', type: '', trace_id: '' };
    answers.push(() => Promise.resolve(new Response(JSON.stringify(problem), { status: 413 })));
    const notes = new Notes([], at);
    notes.add('b1', undefined, 'x');
    await vi.waitFor(() => expect(notes.failure).toMatchObject({ code: 'too_large' }));
    expect(notes.waiting).toBe(0);
  });

  it('come back after they were deleted', async () => {
    const notes = new Notes([note({ text: 'x' })], at);
    notes.remove(notes.all[0]!);
    expect(notes.all).toEqual([]);
    notes.takeBack();
    expect(notes.all[0]?.text).toBe('x');
    await vi.waitFor(() => expect(notes.waiting).toBe(0));
    expect(sent.map((one) => one.split(' ')[0])).toEqual(['DELETE', 'PUT']);
  });
});

describe('the list of notes', () => {
  const all = [
    listed({ id: '1', text: 'Pokaži Črtomiru' }, 'Why'),
    listed({ id: '2', lesson: 'gone', quote: { exact: 'the  *address*\n', prefix: '', suffix: '' } }),
    listed({ id: '3', text: '# no heading\n- no list\n1. no list' }, 'Why'),
  ];

  it('finds words in any case', () => {
    expect(matching(all, 'črtomiru  POKAŽI').map(({ note: { id } }) => id)).toEqual(['1']);
    expect(matching(all, ' ')).toHaveLength(3);
  });

  it('stands by course and lesson', () => {
    expect(grouped(all)[0]?.lessons.map(({ key, title, notes }) => [key, title, notes.length])).toEqual([
      ['why', 'Why', 2],
      ['gone', undefined, 1],
    ]);
  });

  it('is Markdown in which nothing of a note becomes markup', () => {
    expect(asMarkdown(all, 'My notes', 'Gone')).toBe(
      '# My notes\n\n## Notices\n\n### Why\n\nPokaži Črtomiru\n\n\\# no heading\n\\- no list\n1\\. no list\n\n### Gone\n\n> the \\*address\\*\n',
    );
  });
});

describe('the time in view', () => {
  it('runs while there are signs of reading, and a minute longer', () => {
    const watch = new Stopwatch(0);
    watch.sign(30_000);
    watch.sign(70_000);
    expect(watch.take(100_000)).toBe(100);
    expect(watch.take(70_000 + IDLE_MILLISECONDS + 500_000)).toBe(30);
    watch.sign(900_000);
    expect(watch.take(910_000)).toBe(10);
  });

  it('stands still while the window is out of view', () => {
    const watch = new Stopwatch(0);
    watch.pause(10_000);
    expect(watch.take(500_000)).toBe(10);
    watch.sign(600_000);
    expect(watch.take(605_500)).toBe(5);
    expect(watch.take(606_000)).toBe(1);
  });

  it('is never more than has passed, whatever the clock does', () => {
    let seed = 7;
    const random = (below: number) => (seed = (seed * 16807) % 2147483647) % below;
    for (let run = 0; run < 200; run += 1) {
      let now = 0;
      let taken = 0;
      const watch = new Stopwatch(0);
      for (let step = 0; step < 30; step += 1) {
        now += random(120_000) - (step % 5 === 0 ? 1000 : 0);
        [() => watch.sign(now), () => watch.pause(now), () => (taken += watch.take(now))][random(3)]?.();
      }
      expect(taken * 1000).toBeLessThanOrEqual(Math.max(now, 0) + 30_000);
    }
  });
});

describe('shortcuts', () => {
  const press = (init: KeyboardEventInit, target: Element = document.body) => {
    const event = new KeyboardEvent('keydown', { bubbles: true, ...init });
    let found: string | undefined;
    target.addEventListener('keydown', (one) => (found = shortcutOf(one as KeyboardEvent)), { once: true });
    target.dispatchEvent(event);
    return found;
  };

  it('are single keys, on a Cyrillic keyboard by their place', () => {
    expect(press({ key: 'n', code: 'KeyN' })).toBe('n');
    expect(press({ key: 'т', code: 'KeyN' })).toBe('n');
    expect(press({ key: 'x', code: 'KeyN' })).toBeUndefined();
  });

  it('do nothing with other keys held, and while something is written', () => {
    for (const held of ['ctrlKey', 'altKey', 'metaKey', 'shiftKey', 'isComposing', 'repeat'])
      expect(press({ key: 'n', code: 'KeyN', [held]: true }), held).toBeUndefined();
    for (const name of ['input', 'textarea', 'select']) {
      const control = document.createElement(name);
      document.body.append(control);
      expect(press({ key: 'n', code: 'KeyN' }, control), name).toBeUndefined();
      control.remove();
    }
  });
});

describe('work for later', () => {
  afterEach(() => vi.useRealTimers());

  it('begins with the first sign of the reader or after a rest, once', () => {
    vi.useFakeTimers();
    const work = vi.fn();
    later(work);
    window.dispatchEvent(new Event('scroll'));
    vi.advanceTimersByTime(60_000);
    later(work);
    vi.advanceTimersByTime(60_000);
    const stop = later(work);
    stop();
    vi.advanceTimersByTime(60_000);
    expect(work).toHaveBeenCalledTimes(2);
  });
});

describe('reading settings', () => {
  it('are written to the document and kept on the device', () => {
    preferences.reading = { ...preferences.reading, theme: 'contrast', text_size: 'xl', line_spacing: 'widest' };
    apply();
    const { colorScheme, size, look } = document.documentElement.dataset;
    expect([colorScheme, size]).toEqual(['light', 'lg']);
    expect(look?.split(' ')).toEqual(expect.arrayContaining(['0-contrast', '1-xl', '2-widest', '3-normal']));
    expect(localStorage.getItem('skillpact-reading')).toContain('"theme":"contrast"');
  });
});
