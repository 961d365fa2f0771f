// Written by scripts/generate-api.mjs from openapi/openapi.json. Do not edit: run `npm run generate`.
import { request, type RequestOptions } from '../client';
import type {
  ApiToken,
  ApiTokenIn,
  CreatedApiToken,
  EmailChangeConfirmation,
  EmailChangeIn,
  InvitationAcceptance,
  PasswordChange,
  PasswordResetCompletion,
  PasswordResetRequest,
  SignInSession,
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
 * Confirms a new e-mail address with the secret of the link.
 *
 * The old address is told. Links in earlier mails become void.
 */
export function confirmEmailChange(
  input: {
    body: EmailChangeConfirmation;
  },
  options?: RequestOptions,
): Promise<void> {
  return request('POST', '/api/email-changes/confirm', { body: input.body, ...options });
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

/** Ends all of the caller's sessions but the one she is using. */
export function endOtherSignIns(options?: RequestOptions): Promise<void> {
  return request('POST', '/api/account/sign-ins/end-others', { ...options });
}

/** Ends one of the caller's sessions. */
export function endSignIn(
  input: {
    /** The session. */
    sign_in_id: string;
  },
  options?: RequestOptions,
): Promise<void> {
  return request('DELETE', `/api/account/sign-ins/${encodeURIComponent(input.sign_in_id)}`, { ...options });
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
 * Lists where the caller is signed in.
 *
 * Sessions that go on, the newest first, with the kind of browser and system in words; addresses are not kept.
 */
export function listSignIns(options?: RequestOptions): Promise<SignInSession[]> {
  return request('GET', '/api/account/sign-ins', { ...options });
}

/**
 * Asks for a new e-mail address.
 *
 * A link is mailed to the new address; nothing changes until it is opened. The answer is the same when the address belongs to
 * another account, which then gets nothing.
 */
export function requestEmailChange(
  input: {
    body: EmailChangeIn;
  },
  options?: RequestOptions,
): Promise<void> {
  return request('PUT', '/api/account/email', { body: input.body, ...options });
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
