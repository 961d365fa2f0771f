// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { keysInCode, lintMessages, pluralFaults, readMessages } from '../scripts/messages.mjs';

describe('message lint', () => {
  it('finds nothing wrong with the messages of this app', () => {
    expect(lintMessages()).toEqual([]);
  });

  it('wants all four plural forms in Slovenian', () => {
    const { messages } = readMessages('days = { $n ->\n    [one] dan\n    [two] dneva\n   *[other] dni\n}\n');
    const selects = messages.get('days')?.selects ?? [];
    expect(pluralFaults('days', selects, 'sl')).toEqual(['days lacks the plural form few']);
    expect(pluralFaults('days', selects, 'en')).toEqual(['days has the plural form two, which en does not use']);
  });

  it('leaves a selection among names alone', () => {
    const { messages } = readMessages('kind = { $kind ->\n    [lesson] Lesson\n   *[test] Test\n}\n');
    expect(pluralFaults('kind', messages.get('kind')?.selects ?? [], 'sl')).toEqual([]);
  });

  it('says that a file cannot be read', () => {
    expect(readMessages('no message here\n').faults).toHaveLength(1);
  });

  it('sees whole keys and families of keys in code', () => {
    const found = keysInCode("t('go-home'); t(`role-${role}`); const key = 'state-finished';");
    expect(found.called).toEqual(['go-home']);
    expect(found.prefixes).toEqual(['role-']);
    expect(found.quoted).toContain('state-finished');
  });
});
