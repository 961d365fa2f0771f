import { fireEvent, render, screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiProblem, NetworkLost } from '../src/lib/api/client';
import { setLanguage } from '../src/lib/i18n/i18n.svelte';
import ErrorSummary from '../src/lib/ui/ErrorSummary.svelte';
import Field from '../src/lib/ui/Field.svelte';
import { Form, required } from '../src/lib/ui/form.svelte';

beforeEach(async () => setLanguage('en'));

function problem(status: number, code: string, errors?: { field: string; code: string; message: string }[]) {
  return new ApiProblem({ type: '', title: '', status, code, errors, trace_id: 'abc' });
}

describe('a form', () => {
  it('sends nothing while a field is empty, and says so at the top with the focus', async () => {
    const form = new Form();
    const send = vi.fn();
    render(ErrorSummary, { form });
    render(Field, { form, name: 'email', label: 'E-mail address', value: '' });
    await form.run(() => required({ email: ' ' }, 'Enter your e-mail address'), send);
    expect(send).not.toHaveBeenCalled();
    expect(screen.getByRole('alert')).toHaveTextContent('There is a problem');
    const link = screen.getByRole('link', { name: 'Enter your e-mail address' });
    const field = screen.getByLabelText('E-mail address');
    expect(field).toHaveAccessibleDescription('Error: Enter your e-mail address');
    expect(field).toBeInvalid();
    Element.prototype.scrollIntoView = vi.fn();
    await fireEvent.click(link);
    expect(field).toHaveFocus();
  });

  it('takes the focus to the summary when the server refuses a field', async () => {
    const form = new Form();
    render(ErrorSummary, { form });
    await form.run(
      () => [],
      () => Promise.reject(problem(422, 'invalid_input', [{ field: 'slug', code: 'never_heard', message: 'No.' }])),
    );
    expect(form.error('slug')).toBe('No.');
    // The summary appears with the error; the second refusal finds it in the page.
    await form.run(
      () => [],
      () => Promise.reject(problem(403, 'forbidden')),
    );
    expect(screen.getByRole('alert')).toHaveTextContent('You do not have permission to do this.');
    expect(screen.getByRole('alert')).toHaveFocus();
  });

  it('names a lost network, and ends being busy', async () => {
    const form = new Form();
    await form.run(
      () => [],
      () => Promise.reject(new NetworkLost('lost')),
    );
    expect(form.failure).toMatch(/^The connection is lost/);
    expect(form.busy).toBe(false);
  });

  it('gives the trace number of a failure it has no words for', async () => {
    const form = new Form();
    await form.run(
      () => [],
      () => Promise.reject(problem(500, 'never_heard_of')),
    );
    expect(form.failure).toContain('abc');
  });
});

describe('a field', () => {
  it('says that it is optional, and shows its hint', () => {
    render(Field, { name: 'note', label: 'Note', hint: 'In a few words', optional: true, value: '' });
    const field = screen.getByRole('textbox', { name: /^Note\s+\(optional\)$/ });
    expect(field).toHaveAccessibleDescription('In a few words');
    expect(field).not.toBeRequired();
  });

  it('shows a password when asked', async () => {
    render(Field, { name: 'password', label: 'Password', type: 'password', value: '' });
    expect(screen.getByLabelText('Password')).toHaveAttribute('type', 'password');
    await fireEvent.click(screen.getByRole('button', { name: 'Show' }));
    expect(screen.getByLabelText('Password')).toHaveAttribute('type', 'text');
  });
});
