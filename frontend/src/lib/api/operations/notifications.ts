// Written by scripts/generate-api.mjs from openapi/openapi.json. Do not edit: run `npm run generate`.
import { request, type RequestOptions } from '../client';
import type {
  Notification,
  NotificationPatch,
  Page_Notification,
  ReadUntil,
} from '../generated';

/**
 * List the own notices.
 *
 * The newest first, without the kinds that she does not want to see. They are kept for 180 days.
 */
export function listNotifications(
  input: {
    /** Where the page before ended: its `next`. */
    cursor?: string;
    /** At most so many notices. */
    limit?: number;
  } = {},
  options?: RequestOptions,
): Promise<Page_Notification> {
  return request('GET', '/api/notifications', { query: { cursor: input.cursor, limit: input.limit }, ...options });
}

/** Mark everything as read. */
export function readNotifications(
  input: {
    body: ReadUntil;
  },
  options?: RequestOptions,
): Promise<void> {
  return request('POST', '/api/notifications/read', { body: input.body, ...options });
}

/** Mark a notice as read or unread. */
export function updateNotification(
  input: {
    /** The notice. */
    notification_id: string;
    body: NotificationPatch;
  },
  options?: RequestOptions,
): Promise<Notification> {
  return request('PATCH', `/api/notifications/${encodeURIComponent(input.notification_id)}`, { body: input.body, ...options });
}
