// Written by scripts/generate-api.mjs from openapi/openapi.json. Do not edit: run `npm run generate`.
import { request, type RequestOptions } from '../client';
import type {
  DigestSent,
  MailDesk,
  Notification,
  NotificationPatch,
  NotificationSettings,
  Page_Notification,
  ReadUntil,
} from '../generated';

/**
 * Show how the mail is.
 *
 * Counts, and the messages that need a decision, without receivers.
 */
export function getMailState(options?: RequestOptions): Promise<MailDesk> {
  return request('GET', '/api/mail', { ...options });
}

/**
 * Show how one wants to be told.
 *
 * Of the kinds of notices that may concern her.
 */
export function getNotificationSettings(options?: RequestOptions): Promise<NotificationSettings> {
  return request('GET', '/api/notifications/settings', { ...options });
}

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

/**
 * Send a message once more.
 *
 * One that was given up, refused, or may not have arrived. In the last case its receiver may get it twice.
 */
export function sendMailAgain(
  input: {
    /** The message. */
    mail_id: string;
  },
  options?: RequestOptions,
): Promise<void> {
  return request('POST', `/api/mail/${encodeURIComponent(input.mail_id)}/send`, { ...options });
}

/**
 * Get the digest now.
 *
 * Sends by mail what waits for the next digest, at most once an hour.
 */
export function sendNotificationDigest(options?: RequestOptions): Promise<DigestSent> {
  return request('POST', '/api/notifications/digest', { ...options });
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

/**
 * Choose how one wants to be told.
 *
 * Kinds that the body does not name stay as they are. Mail about passwords and invitations is not among them and always goes out.
 */
export function updateNotificationSettings(
  input: {
    body: NotificationSettings;
  },
  options?: RequestOptions,
): Promise<NotificationSettings> {
  return request('PUT', '/api/notifications/settings', { body: input.body, ...options });
}
