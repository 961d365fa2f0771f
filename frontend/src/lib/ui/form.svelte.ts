/**
 * The state of one form: whether it is being sent, what is wrong with which field, and what is wrong with the whole.
 * Inputs stay bound to the page's own state and are never cleared on failure.
 *
 * @example
 * const form = new Form();
 * <form onsubmit={form.handle(check, send)}> <ErrorSummary {form} /> <Field {form} name="email" …/>
 */
import { tick } from 'svelte';
import { ApiProblem } from '../api/client';
import { fieldText, loadReasons, problemText } from './problem';

export interface FieldError {
  field: string;
  message: string;
}

export class Form {
  busy = $state(false);
  /** In the order of the form, for the summary. */
  errors = $state.raw<FieldError[]>([]);
  /** A failure that belongs to no field. */
  failure = $state<string | undefined>();
  /** The summary sets this to itself, so that a failed form takes the focus there. */
  summary: HTMLElement | undefined;

  constructor(
    /** Put before the field's name to make ids; needed when two forms share a page. */
    readonly prefix = '',
  ) {}

  id(field: string): string {
    return `${this.prefix}${field}`;
  }

  error(field: string): string | undefined {
    return this.errors.find((error) => error.field === field)?.message;
  }

  /**
   * The submit handler. `check` returns what can be said without the server; `send` is called when that is nothing.
   * A refusal by the server lands on its fields.
   */
  handle(check: () => FieldError[], send: () => Promise<void>): (event: SubmitEvent) => void {
    return (event) => {
      event.preventDefault();
      void this.run(check, send);
    };
  }

  async run(check: () => FieldError[], send: () => Promise<void>): Promise<boolean> {
    if (this.busy) return false;
    this.failure = undefined;
    this.errors = check();
    if (this.errors.length > 0) return this.refuse();
    this.busy = true;
    try {
      await send();
      return true;
    } catch (error) {
      await loadReasons(error);
      this.take(error);
      return this.refuse();
    } finally {
      this.busy = false;
    }
  }

  private take(error: unknown): void {
    const named = error instanceof ApiProblem ? (error.problem.errors ?? []) : [];
    this.errors = named.map(({ field, code, message }) => ({ field, message: fieldText(code, message) }));
    if (this.errors.length === 0) this.failure = problemText(error);
  }

  private async refuse(): Promise<false> {
    await tick();
    this.summary?.focus();
    return false;
  }
}

/** The errors of the fields that were left empty; for use in `check`. */
export function required(fields: Record<string, string>, message: string): FieldError[] {
  return Object.entries(fields)
    .filter(([, value]) => value.trim() === '')
    .map(([field]) => ({ field, message }));
}
