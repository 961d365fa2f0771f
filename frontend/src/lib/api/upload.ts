/**
 * Sending a file for a question. Small ones go at once, larger ones in parts: a cut costs one part, and the same file goes on
 * where it stopped, also after a reload. `fetch` does not tell how far it is, so this is the one place with the older request.
 */
import { ApiProblem, NetworkLost, problemOf, withSignIn } from './client';
import { beginUpload, cancelUpload, getUpload, type UploadedFile, type UploadState } from './generated';
import { newId } from './id';

export interface FileToSend {
  attempt_id: string;
  question: string;
  file: File;
}

/** Up to this size a file goes at once; parts would only cost requests. */
const SMALL_BYTES = 512 * 1024;

/** How long a cut is waited for, try by try, before the reader is asked. */
const PAUSES = [1000, 3000, 9000];

/** Ends with the stored file. `onprogress` gets the share that has left this device, from 0 to 1. */
export function sendFile(
  input: FileToSend,
  onprogress: (share: number) => void,
  signal: AbortSignal,
): Promise<UploadedFile> {
  if (input.file.size > SMALL_BYTES) return inParts(input, onprogress, signal);
  const query = new URLSearchParams({ question: input.question, name: input.file.name });
  const address = `/api/attempts/${encodeURIComponent(input.attempt_id)}/files?${query}`;
  return sendWhole<UploadedFile>(address, input.file, onprogress, signal);
}

/** Sends a whole file to an address, and ends with what the server answers. */
export function sendWhole<T>(
  address: string,
  file: File,
  onprogress: (share: number) => void,
  signal: AbortSignal,
): Promise<T> {
  const tell = (loaded: number, total: number) => onprogress(total > 0 ? loaded / total : 0);
  return withSignIn('POST', () => send<T>('POST', address, file, tell, signal));
}

async function inParts(
  { attempt_id, question, file }: FileToSend,
  onprogress: (share: number) => void,
  signal: AbortSignal,
): Promise<UploadedFile> {
  const body = { id: newId(), question, name: file.name, size: file.size, fingerprint: String(file.lastModified) };
  let upload = await patiently(() => beginUpload({ attempt_id, body }, { signal }), signal);
  signal.addEventListener('abort', () => void cancelUpload({ upload_id: upload.id }).catch(() => undefined));
  while (!upload.file) {
    onprogress(upload.received / file.size);
    upload = await patiently(() => nextPart(upload, file, onprogress, signal), signal);
  }
  return upload.file;
}

/** Sends the part that is missing next; how far the server is, it says itself. */
async function nextPart(
  known: UploadState,
  file: File,
  onprogress: (share: number) => void,
  signal: AbortSignal,
): Promise<UploadState> {
  const upload = await getUploadAgain(known, signal);
  if (upload.file) return upload;
  const part = file.slice(upload.received, upload.received + upload.part_bytes);
  const address = `/api/uploads/${encodeURIComponent(upload.id)}?offset=${upload.received}`;
  const tell = (loaded: number) => onprogress((upload.received + loaded) / file.size);
  try {
    const sent = await withSignIn('PATCH', () => send<UploadState>('PATCH', address, part, tell, signal));
    fresh.add(sent);
    return sent;
  } catch (error) {
    // Another request of ours arrived after all.
    if (error instanceof ApiProblem && error.code === 'conflict')
      return getUpload({ upload_id: upload.id }, { signal });
    throw error;
  }
}

/** What the server said last holds unless something was lost since. */
const fresh = new WeakSet<UploadState>();

async function getUploadAgain(known: UploadState, signal: AbortSignal): Promise<UploadState> {
  if (fresh.has(known)) {
    fresh.delete(known);
    return known;
  }
  return getUpload({ upload_id: known.id }, { signal });
}

/** Tries again when the network was lost: soon, and at once when it is back. */
async function patiently<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (const pause of PAUSES) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof NetworkLost) || signal.aborted) throw error;
      await new Promise<void>((resolve) => {
        setTimeout(resolve, pause);
        window.addEventListener('online', () => resolve(), { once: true });
      });
    }
  }
  return work();
}

function send<T>(
  method: string,
  address: string,
  body: Blob,
  onprogress: (loaded: number, total: number) => void,
  signal: AbortSignal,
): Promise<T> {
  const request = new XMLHttpRequest();
  request.open(method, address);
  request.setRequestHeader('Content-Type', 'application/octet-stream');
  return new Promise((resolve, reject) => {
    request.upload.onprogress = ({ loaded, total }) => onprogress(loaded, total);
    request.onload = () => {
      if (request.status < 300) resolve(JSON.parse(request.responseText) as T);
      else void problemOf(answer(request)).then((problem) => reject(new ApiProblem(problem)));
    };
    request.onerror = () => reject(new NetworkLost('the file did not arrive'));
    request.onabort = () => reject(new DOMException('cancelled', 'AbortError'));
    signal.addEventListener('abort', () => request.abort());
    if (signal.aborted) return reject(new DOMException('cancelled', 'AbortError'));
    request.send(body);
  });
}

/** The answer in the shape in which problems are read. */
function answer(request: XMLHttpRequest): Response {
  return new Response(request.responseText, { status: request.status });
}
