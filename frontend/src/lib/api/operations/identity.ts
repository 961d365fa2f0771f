// Written by scripts/generate-api.mjs from openapi/openapi.json. Do not edit: run `npm run generate`.
import { request, type RequestOptions } from '../client';
import type {
  Account,
  AccountPatch,
  ApiToken,
  ApiTokenIn,
  CreatedApiToken,
  InvitationAcceptance,
  PasswordChange,
  PasswordResetCompletion,
  PasswordResetRequest,
  SignInIn,
} from '../generated';

/**
 * Sets the first password with the secret of an invitation.
 *
 * The person can sign in afterwards. A weak password does not use the link up.
 */
export function acceptInvitation(
  input: {
    body: InvitationAcceptance;
  },
  options?: RequestOptions,
): Promise<void> {
  return request('POST', '/api/invitations/accept', { body: input.body, ...options });
}

/**
 * Changes the own password.
 *
 * Ends all other sessions and makes links in mails void.
 */
export function changePassword(
  input: {
    body: PasswordChange;
  },
  options?: RequestOptions,
): Promise<void> {
  return request('PUT', '/api/account/password', { body: input.body, ...options });
}

/**
 * Sets a new password with the secret of the link.
 *
 * Ends all sessions of the account. A weak password does not use the link up.
 */
export function completePasswordReset(
  input: {
    body: PasswordResetCompletion;
  },
  options?: RequestOptions,
): Promise<void> {
  return request('POST', '/api/password-resets/complete', { body: input.body, ...options });
}

/**
 * Makes a token for a program.
 *
 * The secret is in this answer only. The token may do what it was given, as long as the person who made it may.
 */
export function createApiToken(
  input: {
    /** The organisation's id. */
    organisation_id: string;
    body: ApiTokenIn;
  },
  options?: RequestOptions,
): Promise<CreatedApiToken> {
  return request('POST', `/api/organisations/${encodeURIComponent(input.organisation_id)}/tokens`, { body: input.body, ...options });
}

/**
 * Shows who is signed in.
 *
 * The person, and her current memberships with their roles. Programs' tokens get 403.
 */
export function getAccount(options?: RequestOptions): Promise<Account> {
  return request('GET', '/api/account', { ...options });
}

/**
 * Lists the tokens of an organisation.
 *
 * Newest first, without their secrets and without revoked ones.
 */
export function listApiTokens(
  input: {
    /** The organisation's id. */
    organisation_id: string;
  },
  options?: RequestOptions,
): Promise<ApiToken[]> {
  return request('GET', `/api/organisations/${encodeURIComponent(input.organisation_id)}/tokens`, { ...options });
}

/**
 * Sends a link for choosing a new password.
 *
 * The answer is the same whether the address has an account or not.
 */
export function requestPasswordReset(
  input: {
    body: PasswordResetRequest;
  },
  options?: RequestOptions,
): Promise<void> {
  return request('POST', '/api/password-resets', { body: input.body, ...options });
}

/**
 * Makes a token void.
 *
 * It takes effect at once on this server, and within five seconds on others.
 */
export function revokeApiToken(
  input: {
    /** The organisation's id. */
    organisation_id: string;
    /** The token's id. */
    token_id: string;
  },
  options?: RequestOptions,
): Promise<void> {
  return request('DELETE', `/api/organisations/${encodeURIComponent(input.organisation_id)}/tokens/${encodeURIComponent(input.token_id)}`, { ...options });
}

/**
 * Signs a person in.
 *
 * Sets the session's cookie. After too many failures for one account, or from one network address, the answer is
 * 429 with `Retry-After`, also for the right password.
 */
export function signIn(
  input: {
    body: SignInIn;
  },
  options?: RequestOptions,
): Promise<Account> {
  return request('POST', '/api/sign-in', { body: input.body, ...options });
}

/**
 * Signs the caller out.
 *
 * Ends the session that the cookie belongs to; sessions on other devices go on.
 */
export function signOut(options?: RequestOptions): Promise<void> {
  return request('POST', '/api/sign-out', { ...options });
}

/**
 * Changes the own account.
 *
 * What the body does not name stays as it is.
 */
export function updateAccount(
  input: {
    body: AccountPatch;
  },
  options?: RequestOptions,
): Promise<Account> {
  return request('PATCH', '/api/account', { body: input.body, ...options });
}
