/** Sending a file for a question. `fetch` does not tell how far it is, so this is the one place with the older request. */
import { ApiProblem, NetworkLost, problemOf, withSignIn } from './client';
import type { UploadedFile } from './generated';

export interface FileToSend {
  attempt_id: string;
  question: string;
  file: File;
}

/** Ends with the stored file. `onprogress` gets the share that has left this device, from 0 to 1. */
export function sendFile(
  input: FileToSend,
  onprogress: (share: number) => void,
  signal: AbortSignal,
): Promise<UploadedFile> {
  return withSignIn('POST', () => send(input, onprogress, signal));
}

function send(input: FileToSend, onprogress: (share: number) => void, signal: AbortSignal): Promise<UploadedFile> {
  const query = new URLSearchParams({ question: input.question, name: input.file.name });
  const request = new XMLHttpRequest();
  request.open('POST', `/api/attempts/${encodeURIComponent(input.attempt_id)}/files?${query}`);
  request.setRequestHeader('Content-Type', 'application/octet-stream');
  return new Promise((resolve, reject) => {
    request.upload.onprogress = ({ loaded, total }) => onprogress(total > 0 ? loaded / total : 0);
    request.onload = () => {
      if (request.status < 300) resolve(JSON.parse(request.responseText) as UploadedFile);
      else void problemOf(answer(request)).then((problem) => reject(new ApiProblem(problem)));
    };
    request.onerror = () => reject(new NetworkLost('the file did not arrive'));
    request.onabort = () => reject(new DOMException('cancelled', 'AbortError'));
    signal.addEventListener('abort', () => request.abort());
    request.send(input.file);
  });
}

/** The answer in the shape in which problems are read. */
function answer(request: XMLHttpRequest): Response {
  return new Response(request.responseText, { status: request.status });
}
