// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { parsed } from '../scripts/fluent-plugin.mjs';
import { FormattedNumber, write, type Value } from '../src/lib/i18n/pattern';

function written(text: string, values: Record<string, Value>, locale = 'en-GB'): string {
  const pattern = parsed(`key =${text}`)['key'];
  if (pattern === undefined) throw new Error('no message');
  return write(pattern, values, locale);
}

describe('write', () => {
  it('puts values in their places, numbers as the reader writes them', () => {
    expect(written(' { $name } has { $count } points', { name: 'Ana', count: 1234.5 })).toBe('Ana has 1,234.5 points');
    expect(written(' { $count }', { count: 1234567 }, 'sl')).toBe('1.234.567');
    expect(written(' { $share }', { share: new FormattedNumber(0.7, { style: 'percent' }) }, 'en-GB')).toBe('70%');
  });

  it('chooses by the number itself before its plural form', () => {
    const text = '\n    { $n ->\n        [0] none\n        [one] one\n       *[other] { $n } pieces\n    }\n';
    expect([0, 1, 2].map((n) => written(text, { n }))).toEqual(['none', 'one', '2 pieces']);
  });

  it('chooses by a word, and what is starred when nothing fits', () => {
    const text = '\n    { $kind ->\n        [note] a note\n       *[mark] a mark\n    }\n';
    expect(written(text, { kind: 'note' })).toBe('a note');
    expect(written(text, { kind: 'other' })).toBe('a mark');
    expect(written(text, {})).toBe('a mark');
  });

  it('writes dates with the options of the message', () => {
    const date = new Date(Date.UTC(2026, 10, 22, 12));
    expect(written(' { DATETIME($date, dateStyle: "long") }', { date })).toBe('22 November 2026');
    expect(written(' { DATETIME($date, dateStyle: "long") }', { date }, 'sl')).toBe('22. november 2026');
    expect(written(' До { DATETIME($date, dateStyle: "long") }.', { date }, 'bg'), 'one full stop').toBe(
      'До 22 ноември 2026 г.',
    );
  });

  it('shows which value is missing', () => {
    expect(written(' Hello, { $name }', {})).toBe('Hello, {$name}');
  });
});

describe('parsed', () => {
  it('refuses what it cannot write out', () => {
    expect(() => parsed('key = { -brand }')).toThrow('term');
  });
});
