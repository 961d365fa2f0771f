/** What follows from reading notices. */
import type { Notification } from '../../../lib/api/generated';

/** The moment of the newest notice of a list, the newest first. */
export function newest(notices: readonly Notification[]): string | undefined {
  return notices[0]?.created_at;
}

/** The list with one notice as it is now. */
export function withNotice(notices: readonly Notification[], changed: Notification): readonly Notification[] {
  return notices.map((notice) => (notice.id === changed.id ? changed : notice));
}

/** How many are unread after one has changed. */
export function unreadAfter(unread: number, before: Notification, after: Notification): number {
  const was = before.read_at === undefined ? 1 : 0;
  const is = after.read_at === undefined ? 1 : 0;
  return Math.max(0, unread + is - was);
}
