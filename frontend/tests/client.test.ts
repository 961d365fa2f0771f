import { afterEach, describe, expect, it, vi } from 'vitest';
import { ApiProblem, NetworkLost, onSignInNeeded, request } from '../src/lib/api/client';

function answer(status: number, body?: unknown, type = 'application/json; charset=utf-8') {
  return new Response(body === undefined ? null : JSON.stringify(body), {
    status,
    headers: body === undefined ? {} : { 'Content-Type': type },
  });
}

function server(...answers: (Response | Error)[]) {
  const calls: string[] = [];
  vi.stubGlobal('fetch', (address: string, init: RequestInit) => {
    calls.push(`${init.method} ${address}`);
    const next = answers.shift();
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
  });
  return calls;
}

afterEach(() => {
  vi.unstubAllGlobals();
  onSignInNeeded(() => Promise.resolve(false));
});

describe('what the server wrote into the page', () => {
  /** A page of its own: the block is read once. */
  async function arrive(answers: object) {
    document.body.innerHTML = `<script type="application/json" id="prepared">${JSON.stringify(answers)}</script>`;
    vi.resetModules();
    return (await import('../src/lib/api/client')).request;
  }

  it('answers the first question to its address, and no other', async () => {
    const ask = await arrive({ '/api/account': { id: 1 }, '/api/courses/x?language=sl': { id: 2 } });
    const calls = server(answer(200, { id: 3 }), answer(200, { id: 4 }));
    expect(await ask('GET', '/api/courses/x', { query: { language: 'sl' } })).toEqual({ id: 2 });
    expect(await ask('GET', '/api/courses/x', { query: { language: 'sl' } })).toEqual({ id: 3 });
    expect(await ask('GET', '/api/courses/x', { query: { language: 'en' } })).toEqual({ id: 4 });
    expect(calls).toHaveLength(2);
    expect(await ask('GET', '/api/account', {})).toEqual({ id: 1 });
  });

  it('is worth nothing once something was changed', async () => {
    const ask = await arrive({ '/api/account': { id: 1 } });
    server(answer(204), answer(200, { id: 2 }));
    await ask('POST', '/api/sign-out', {});
    expect(await ask('GET', '/api/account', {})).toEqual({ id: 2 });
  });
});

describe('request', () => {
  it('leaves out query parameters without a value', async () => {
    const calls = server(answer(200, []));
    await request('GET', '/api/courses', { query: { q: '', language: 'sl', skill: undefined } });
    expect(calls).toEqual(['GET /api/courses?language=sl']);
  });

  it('gives nothing for an answer without a body', async () => {
    server(answer(204));
    expect(await request('POST', '/api/sign-out', {})).toBeUndefined();
  });

  it('throws the problem that the server names', async () => {
    server(answer(409, { code: 'already_in_use', status: 409 }, 'application/problem+json'));
    await expect(request('DELETE', '/api/x', {})).rejects.toMatchObject({ code: 'already_in_use' });
  });

  it('makes a problem of an answer that names none', async () => {
    server(new Response('<html>', { status: 502 }));
    await expect(request('GET', '/api/x', {})).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('says when no answer came', async () => {
    server(new TypeError('failed to fetch'));
    await expect(request('GET', '/api/x', {})).rejects.toBeInstanceOf(NetworkLost);
  });

  it('sends again what an expired sign-in had held up', async () => {
    const calls = server(answer(401, { code: 'sign_in_expired' }), answer(200, { ok: true }));
    onSignInNeeded(() => Promise.resolve(true));
    expect(await request('PUT', '/api/x', { body: {} })).toEqual({ ok: true });
    expect(calls).toHaveLength(2);
  });

  it('does not take a wrong password for an expired sign-in', async () => {
    server(answer(401, { code: 'wrong_credentials', status: 401 }));
    const ask = vi.fn(() => Promise.resolve(true));
    onSignInNeeded(ask);
    await expect(request('POST', '/api/sign-in', { body: {} })).rejects.toBeInstanceOf(ApiProblem);
    expect(ask).not.toHaveBeenCalled();
  });
});
