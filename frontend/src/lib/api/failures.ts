/** Why a request came to nothing. */
import type { Problem } from './generated';

/** The server answered with a problem (RFC 9457). */
export class ApiProblem extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title);
  }
  get code(): string {
    return this.problem.code;
  }
}

/** No answer came: the network is lost, or the server is not there. */
export class NetworkLost extends Error {
  /** `words`: the message that says what this means for what she did. */
  constructor(
    message: string,
    readonly words = 'problem-network-lost',
  ) {
    super(message);
  }
}

/** A proxy between us and the server may answer without a problem document; the status then stands for the code. */
export async function problemOf(response: Response): Promise<Problem> {
  const fallback =
    response.status === 502 || response.status === 503 || response.status === 504 ? 'unavailable' : 'internal';
  const known = (await response.json().catch(() => undefined)) as Partial<Problem> | undefined;
  return {
    type: 'about:blank',
    title: response.statusText,
    status: response.status,
    trace_id: '',
    ...known,
    code: known?.code ?? (response.status === 404 ? 'not_found' : fallback),
  };
}
