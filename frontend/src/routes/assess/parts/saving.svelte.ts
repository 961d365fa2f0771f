/** Saves answers at once, one request after another; what fails stays here and goes with the next try. */
import { saveSelfAnswers } from '../../../lib/api/generated';
import type { SelfAnswerIn } from '../../../lib/api/generated';

export class Saving {
  state = $state<'saved' | 'saving' | 'failed'>('saved');
  failure = $state.raw<unknown>();
  private waiting = new Map<string, SelfAnswerIn>();
  private running: Promise<boolean> | undefined;

  constructor(private readonly id: string) {}

  put(answer: SelfAnswerIn): void {
    this.waiting.set(`${answer.skill} ${answer.statement}`, answer);
    void this.flush();
  }

  /** Sends what waits. Says whether everything is safe. */
  async flush(): Promise<boolean> {
    while (this.running) await this.running;
    if (this.waiting.size === 0) return true;
    this.running = this.send();
    const sent = await this.running;
    this.running = undefined;
    return sent && this.waiting.size === 0 ? true : sent ? this.flush() : false;
  }

  private async send(): Promise<boolean> {
    const sending = this.waiting;
    this.waiting = new Map();
    this.state = 'saving';
    try {
      await saveSelfAnswers(
        { self_assessment_id: this.id, body: { answers: [...sending.values()] } },
        { keepalive: true },
      );
      this.state = 'saved';
      this.failure = undefined;
      return true;
    } catch (error) {
      // A newer answer to the same statement wins.
      this.waiting = new Map([...sending, ...this.waiting]);
      this.state = 'failed';
      this.failure = error;
      return false;
    }
  }
}
