import { describe, expect, it } from 'vitest';
import type { Notification } from '../src/lib/api/generated';
import { newest, unreadAfter, withNotice } from '../src/routes/notifications/parts/notices';

const notice = (id: string, read_at?: string): Notification => ({
  id,
  kind: 'work_marked',
  text: 'Your work was marked',
  link: '/',
  organisation_id: 'o',
  created_at: `2026-11-22T10:00:0${id}Z`,
  ...(read_at ? { read_at } : {}),
});

describe('notices', () => {
  it('counts what changed and never below none', () => {
    expect(unreadAfter(2, notice('1'), notice('1', 'now'))).toBe(1);
    expect(unreadAfter(2, notice('1', 'now'), notice('1'))).toBe(3);
    expect(unreadAfter(2, notice('1', 'then'), notice('1', 'then'))).toBe(2);
    expect(unreadAfter(0, notice('1'), notice('1', 'now'))).toBe(0);
  });

  it('reads up to the newest that is shown', () => {
    expect(newest([notice('2'), notice('1')])).toBe('2026-11-22T10:00:02Z');
    expect(newest([])).toBeUndefined();
  });

  it('replaces one notice and leaves the others', () => {
    const list = [notice('2'), notice('1')];
    expect(withNotice(list, notice('1', 'now')).map((entry) => entry.read_at)).toEqual([undefined, 'now']);
  });
});
