/**
 * Sends each answer of an attempt as soon as it is given. Answers of one question go one after the other, the newest
 * last; what could not be sent stays in the tab's storage and goes with the next try.
 */
import { ApiProblem, NetworkLost } from '../../../lib/api/client';
import { saveTestAnswer } from '../../../lib/api/generated';
import type { Attempt, Language, Question } from '../../../lib/api/generated';
import { newId } from '../../../lib/api/id';
import { t } from '../../../lib/i18n/i18n.svelte';
import { problemText } from '../../../lib/ui/problem';
import { emptyDraft, excessOf, toAnswer, toDraft, type Draft } from './answers';
import { readDrafts, writeDrafts, type Drafts } from './drafts';

/** How long nothing is typed before it is sent. */
const PAUSE_MILLISECONDS: Record<string, number> = { gap: 600, text: 1500 };

/** How soon a lost network is tried again. */
const RETRY_MILLISECONDS = 5000;

/** The server takes no more answers. */
const CLOSED_CODES = ['time_over', 'attempt_closed'];

export class AnswerSaver {
  /** Waiting to be sent, by question. */
  private pending = $state<Drafts>({});
  private sent = $state<Drafts>({});
  private readonly ids = new Map<string, { text: string; id: string }>();
  private running: Promise<void> = Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private stopped = false;
  private readonly hidden = () => void (document.visibilityState === 'hidden' && this.flush());
  state = $state<'saved' | 'saving' | 'failed' | 'idle'>('idle');
  failure = $state<string | undefined>();

  constructor(
    private readonly attempt: Attempt,
    private readonly language: () => Language,
    /** Called when the server says that the attempt is over. */
    private readonly onclosed: () => void = () => undefined,
  ) {
    for (const { question, answer } of attempt.answers) this.sent[question] = toDraft(answer);
    this.pending = readDrafts(attempt.id);
    if (Object.keys(this.pending).length > 0) void this.flush();
    document.addEventListener('visibilitychange', this.hidden);
  }

  draft(question: string): Draft {
    return this.pending[question] ?? this.sent[question] ?? emptyDraft();
  }

  /** What has arrived at the server. */
  saved(question: string): Draft {
    return this.sent[question] ?? emptyDraft();
  }

  change(question: Question, draft: Draft): void {
    this.pending[question.key] = draft;
    writeDrafts(this.attempt.id, this.pending);
    this.state = 'saving';
    this.sendIn(PAUSE_MILLISECONDS[question.kind] ?? 0);
  }

  /** Sends what waits; says whether everything has arrived. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    this.running = this.running.then(() => this.send());
    await this.running;
    return Object.keys(this.pending).length === 0;
  }

  /** The attempt is over: what did not arrive in time never will. */
  forget(): void {
    this.stop();
    this.pending = {};
    writeDrafts(this.attempt.id, {});
  }

  /** The page is left: what waits is sent now. Should that fail, it is in the tab's storage for the next visit. */
  leave(): void {
    void this.flush();
    this.stop();
  }

  private stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
    document.removeEventListener('visibilitychange', this.hidden);
  }

  private sendIn(milliseconds: number): void {
    clearTimeout(this.timer);
    if (!this.stopped) this.timer = setTimeout(() => void this.flush(), milliseconds);
  }

  /** An answer whose acknowledgement was lost is sent again under the same id, so that it counts once. */
  private idOf(key: string, draft: Draft): string {
    const text = JSON.stringify(draft);
    const known = this.ids.get(key);
    if (known?.text === text) return known.id;
    const id = newId();
    this.ids.set(key, { text, id });
    return id;
  }

  private async send(): Promise<void> {
    // A copy: what is written meanwhile goes with the next round.
    for (const [key, draft] of Object.entries(JSON.parse(JSON.stringify(this.pending)) as Drafts)) {
      const question = this.attempt.questions.find((item) => item.key === key);
      if (!question) {
        delete this.pending[key];
        continue;
      }
      const excess = excessOf(draft.text ?? '');
      if (excess > 0) return this.fail(t('text-too-long', { count: excess }));
      this.state = 'saving';
      try {
        await saveTestAnswer({
          attempt_id: this.attempt.id,
          question: key,
          body: { id: this.idOf(key, draft), language: this.language(), answer: toAnswer(question, draft) },
        });
      } catch (error) {
        return this.refused(error);
      }
      this.ids.delete(key);
      this.sent[key] = draft;
      // Something newer may have been written while this was on its way.
      if (JSON.stringify(this.pending[key]) === JSON.stringify(draft)) delete this.pending[key];
    }
    writeDrafts(this.attempt.id, this.pending);
    this.failure = undefined;
    if (this.state === 'saving') this.state = Object.keys(this.pending).length === 0 ? 'saved' : 'saving';
  }

  private refused(error: unknown): void {
    if (error instanceof ApiProblem && CLOSED_CODES.includes(error.code)) return this.onclosed();
    this.fail(problemText(error));
    if (error instanceof NetworkLost) this.sendIn(RETRY_MILLISECONDS);
  }

  private fail(text: string): void {
    this.failure = text;
    this.state = 'failed';
  }
}
