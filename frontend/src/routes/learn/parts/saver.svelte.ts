/**
 * Sends each answer of a test as soon as it is given. Answers of one question go one after the other, the newest last;
 * what could not be sent stays in the tab's storage and goes with the next try.
 */
import { saveTestAnswer } from '../../../lib/api/generated';
import type { Attempt, Language, Question } from '../../../lib/api/generated';
import { newId } from '../../../lib/api/id';
import { problemText } from '../../../lib/ui/problem';
import { emptyDraft, toAnswer, toDraft, type Draft } from './answers';
import { readDrafts, writeDrafts, type Drafts } from './drafts';

const TYPING_MILLISECONDS = 600;

export class AnswerSaver {
  /** Waiting to be sent, by question. */
  private pending = $state<Drafts>({});
  private sent = $state<Drafts>({});
  private readonly ids = new Map<string, { text: string; id: string }>();
  private running: Promise<void> = Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | undefined;
  state = $state<'saved' | 'saving' | 'failed' | 'idle'>('idle');
  failure = $state<string | undefined>();

  constructor(
    private readonly attempt: Attempt,
    private readonly questions: readonly Question[],
    private readonly language: () => Language,
  ) {
    for (const { question, answer } of attempt.answers) this.sent[question] = toDraft(answer);
    this.pending = readDrafts(attempt.id);
    if (Object.keys(this.pending).length > 0) void this.flush();
  }

  draft(question: string): Draft {
    return this.pending[question] ?? this.sent[question] ?? emptyDraft();
  }

  change(question: Question, draft: Draft): void {
    this.pending[question.key] = draft;
    writeDrafts(this.attempt.id, this.pending);
    this.state = 'saving';
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), question.kind === 'gap' ? TYPING_MILLISECONDS : 0);
  }

  /** Sends what waits; says whether everything has arrived. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    this.running = this.running.then(() => this.send());
    await this.running;
    return Object.keys(this.pending).length === 0;
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
    for (const [key, draft] of Object.entries($state.snapshot(this.pending))) {
      const question = this.questions.find((item) => item.key === key);
      if (!question) {
        delete this.pending[key];
        continue;
      }
      this.state = 'saving';
      try {
        await saveTestAnswer({
          attempt_id: this.attempt.id,
          question: key,
          body: { id: this.idOf(key, draft), language: this.language(), answer: toAnswer(question, draft) },
        });
      } catch (error) {
        this.failure = problemText(error);
        this.state = 'failed';
        return;
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
}
