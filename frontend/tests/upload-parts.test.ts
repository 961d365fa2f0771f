import { afterEach, describe, expect, it, vi } from 'vitest';
import { sendFile } from '../src/lib/api/upload';
import { uploadedFile } from './world';

const PART = 512 * 1024;

/** A server that takes parts, and a network that breaks when a test says so. */
function server(size: number) {
  const state = { received: 0, offsets: [] as number[], asked: 0, breaks: 0 };
  const upload = () => ({
    id: 'u1',
    size,
    received: state.received,
    part_bytes: PART,
    ...(state.received === size ? { file: uploadedFile() } : {}),
  });
  const answer = (body: unknown) =>
    Promise.resolve(new Response(JSON.stringify(body), { headers: { 'Content-Type': 'application/json' } }));
  vi.stubGlobal('fetch', (_address: string, { method }: RequestInit) => {
    if (method === 'GET') state.asked += 1;
    return answer(upload());
  });
  class FakeRequest {
    upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
    status = 200;
    responseText = '';
    onload?: () => void;
    onerror?: () => void;
    offset = 0;
    open(_method: string, address: string) {
      this.offset = Number(new URLSearchParams(address.split('?')[1]).get('offset'));
    }
    setRequestHeader() {}
    send(body: Blob) {
      state.offsets.push(this.offset);
      if (state.breaks > 0) {
        state.breaks -= 1;
        queueMicrotask(() => this.onerror?.());
        return;
      }
      expect(this.offset).toBe(state.received);
      state.received += body.size;
      this.responseText = JSON.stringify(upload());
      queueMicrotask(() => this.onload?.());
    }
    abort() {}
  }
  vi.stubGlobal('XMLHttpRequest', FakeRequest);
  return state;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a large file', () => {
  const size = 3 * PART + 10;
  const file = () => new File([new Uint8Array(size)], 'notice.pdf');
  const send = (shares: number[] = []) =>
    sendFile(
      { attempt_id: 'a1', question: 'q', file: file() },
      (share) => shares.push(share),
      new AbortController().signal,
    );

  it('goes in parts, the last one with what is left', async () => {
    const state = server(size);
    await expect(send()).resolves.toEqual(uploadedFile());
    expect(state.offsets).toEqual([0, PART, 2 * PART, 3 * PART]);
    expect(state.received).toBe(size);
  });

  it('goes on where the server says that it stopped', async () => {
    const state = server(size);
    state.received = 2 * PART;
    const shares: number[] = [];
    await send(shares);
    expect(state.offsets).toEqual([2 * PART, 3 * PART]);
    expect(shares[0]).toBeCloseTo(0.67, 1);
  });

  it('asks again after a cut how far it is', async () => {
    vi.useFakeTimers();
    const state = server(size);
    state.received = 3 * PART;
    state.breaks = 2;
    const done = send();
    await vi.runAllTimersAsync();
    await expect(done).resolves.toEqual(uploadedFile());
    expect(state.offsets).toEqual([3 * PART, 3 * PART, 3 * PART]);
    expect(state.asked).toBeGreaterThanOrEqual(2);
  });

  it('gives up when the network stays away, and says so', async () => {
    vi.useFakeTimers();
    const state = server(size);
    state.breaks = 99;
    const done = send().catch((error: Error) => error.message);
    await vi.runAllTimersAsync();
    expect(await done).toBe('the file did not arrive');
  });
});
