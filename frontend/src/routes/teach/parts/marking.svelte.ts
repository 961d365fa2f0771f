/**
 * Marks on their way: what is chosen, what is saved already, and a copy in the tab's storage, so that a lost network or
 * a reloaded page takes nothing away.
 */
import { ApiProblem } from '../../../lib/api/client';
import { markWork } from '../../../lib/api/generated';
import type { Language, Work } from '../../../lib/api/generated';
import { draftsOf, fitting, gaps, marksOf, totalOf, type Gap, type MarkDrafts } from './marks';

export class Marking {
  work = $state.raw<Work>() as Work;
  drafts = $state<MarkDrafts>({});
  private saved = $state.raw<MarkDrafts>({});
  /** What is shown was chosen earlier and never saved. */
  readonly restored: boolean;

  constructor(
    work: Work,
    private readonly organisationId: string,
  ) {
    this.work = work;
    this.saved = draftsOf(work);
    const kept = fitting(work, recall(work.attempt_id));
    this.restored = kept !== undefined && !same(kept, this.saved);
    this.drafts = kept ?? draftsOf(work);
  }

  get dirty(): boolean {
    return !same(this.drafts, this.saved);
  }

  get gaps(): Gap[] {
    return gaps(this.work, this.drafts);
  }

  get total(): { points: number; max: number } {
    return totalOf(this.work, this.drafts);
  }

  /** The same work in another language; what is chosen stays. */
  read(work: Work): void {
    this.work = work;
  }

  /** To be called after every change. */
  keep(): void {
    remember(this.work.attempt_id, this.dirty ? this.drafts : undefined);
  }

  async save(language: Language): Promise<void> {
    const sent = $state.snapshot(this.drafts);
    const marks = marksOf(this.work, sent);
    try {
      this.work = await markWork({
        organisation_id: this.organisationId,
        attempt_id: this.work.attempt_id,
        language,
        body: { marks },
      });
    } catch (error) {
      throw named(error, marks);
    }
    this.saved = sent;
    this.keep();
  }
}

/** The server counts the marks it was sent; the page knows them by their questions. */
function named(error: unknown, marks: readonly { question: string }[]): unknown {
  if (!(error instanceof ApiProblem) || !error.problem.errors) return error;
  const errors = error.problem.errors.map((fault) => {
    const question = marks[Number(/^marks\[(\d+)\]/.exec(fault.field)?.[1])]?.question;
    return question === undefined ? fault : { ...fault, field: `${question}-0` };
  });
  return new ApiProblem({ ...error.problem, errors });
}

function same(a: MarkDrafts, b: MarkDrafts): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

const address = (attempt: string) => `skillpact-marks-${attempt}`;

function recall(attempt: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(address(attempt)) ?? 'null');
  } catch {
    return undefined;
  }
}

function remember(attempt: string, drafts: MarkDrafts | undefined): void {
  try {
    if (drafts) sessionStorage.setItem(address(attempt), JSON.stringify(drafts));
    else sessionStorage.removeItem(address(attempt));
  } catch {
    // Without storage there is no second copy; what stands on the page is still there.
  }
}
