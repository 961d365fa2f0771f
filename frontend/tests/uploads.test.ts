import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setLanguage } from '../src/lib/i18n/i18n.svelte';
import { announced } from '../src/lib/ui/announce.svelte';
import { emptyDraft } from '../src/routes/learn/parts/answers';
import UploadAnswer from '../src/routes/learn/parts/kinds/UploadAnswer.svelte';
import { Uploads } from '../src/routes/learn/parts/uploads.svelte';
import { uploadedFile, uploadQuestion } from './world';

/** Stands in for the browser's request: a test lets it progress, arrive or fail. */
class FakeRequest {
  static sent: FakeRequest[] = [];
  address = '';
  status = 0;
  responseText = '';
  body: unknown;
  headers: Record<string, string> = {};
  upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
  onload?: () => void;
  onerror?: () => void;
  onabort?: () => void;
  open(_method: string, address: string) {
    this.address = address;
  }
  setRequestHeader(name: string, value: string) {
    this.headers[name] = value;
  }
  send(body: unknown) {
    this.body = body;
    FakeRequest.sent.push(this);
  }
  abort() {
    this.onabort?.();
  }
  answer(status: number, body: unknown) {
    this.status = status;
    this.responseText = JSON.stringify(body);
    this.onload?.();
  }
}

const question = uploadQuestion();
const text = (name: string, content = 'old') => new File([content], name);

function uploads(stored = [] as ReturnType<typeof uploadedFile>[]) {
  const told: string[][] = [];
  return { told, list: new Uploads('a1', 'notices', question.upload!, stored, (ids) => told.push(ids)) };
}

beforeEach(async () => {
  FakeRequest.sent = [];
  vi.stubGlobal('XMLHttpRequest', FakeRequest);
  await setLanguage('en', ['lesson', 'attempt']);
});
afterEach(() => vi.unstubAllGlobals());

describe('uploads', () => {
  it('send a file as it is, tell how far it is, and then name it as part of the answer', async () => {
    const { list, told } = uploads();
    const done = list.add([text('obvestilo č.txt')]);
    const [request] = FakeRequest.sent;
    expect(request!.address).toBe('/api/attempts/a1/files?question=notices&name=obvestilo+%C4%8D.txt');
    expect(request!.headers['Content-Type']).toBe('application/octet-stream');
    expect(request!.body).toBeInstanceOf(File);
    request!.upload.onprogress?.({ loaded: 1, total: 4 });
    expect(list.list[0]).toMatchObject({ state: 'sending', progress: 0.25 });
    request!.answer(201, uploadedFile());
    await done;
    expect(list.list[0]).toMatchObject({ state: 'arrived' });
    expect(told).toEqual([['f1']]);
  });

  it.each([
    ['program.exe', 'x', 'Files of this type are not accepted here. Accepted: PDF, TXT.'],
    ['no ending', 'x', 'Files of this type are not accepted here. Accepted: PDF, TXT.'],
    ['empty.pdf', '', 'This file is empty.'],
    ['large.pdf', 'x'.repeat(1024 * 1024 + 1), 'This file is too large. At most 1 MB are accepted.'],
  ])('refuse %s before it is sent', async (name, content, problem) => {
    const { list, told } = uploads();
    await list.add([text(name, content)]);
    expect(FakeRequest.sent).toEqual([]);
    expect(list.list[0]).toMatchObject({ state: 'failed', problem, again: false });
    expect(told).toEqual([]);
  });

  it('take only as many as the question does, those on their way included', async () => {
    const { list } = uploads([uploadedFile()]);
    void list.add([text('a.txt'), text('b.txt')]);
    expect(FakeRequest.sent).toHaveLength(1);
    expect(list.list[2]).toMatchObject({
      name: 'b.txt',
      state: 'failed',
      problem: 'At most 2 files can be handed in here. Remove one first.',
    });
  });

  it('keep the others when one fails, and try that one again', async () => {
    const { list, told } = uploads();
    const done = list.add([text('a.txt'), text('b.txt')]);
    FakeRequest.sent[0]!.answer(201, uploadedFile({ id: 'fa', name: 'a.txt' }));
    FakeRequest.sent[1]!.onerror?.();
    await done;
    const [first, second] = list.list;
    expect(first).toMatchObject({ state: 'arrived' });
    expect(second).toMatchObject({ state: 'failed', again: true });
    expect(second!.problem).toMatch(/^The connection is lost/);
    const again = list.again(second!);
    FakeRequest.sent[2]!.answer(201, uploadedFile({ id: 'fb', name: 'b.txt' }));
    await again;
    expect(told.at(-1)).toEqual(['fa', 'fb']);
  });

  it.each([
    [
      422,
      { code: 'invalid_input', errors: [{ field: 'body', code: 'content_does_not_fit', message: '' }] },
      /not what its ending says/,
      false,
    ],
    [
      422,
      { code: 'invalid_input', errors: [{ field: 'question', code: 'too_many_files', message: '' }] },
      /At most 2 files/,
      true,
    ],
    [413, { code: 'too_large' }, /too large/, false],
    [507, { code: 'storage_full' }, /no room/, true],
    [502, '<html>', /not available at the moment/, true],
  ])('say in words why the server refused with %i', async (status, body, problem, again) => {
    const { list } = uploads();
    const done = list.add([text('a.pdf')]);
    FakeRequest.sent[0]!.answer(status, body);
    await done;
    expect(list.list[0]!.problem).toMatch(problem);
    expect(list.list[0]!.again).toBe(again);
  });

  it('stop on their way when cancelled, and leave nothing', async () => {
    const { list, told } = uploads();
    const done = list.add([text('a.txt')]);
    await list.remove(list.list[0]!);
    await done;
    expect(list.list).toEqual([]);
    expect(told).toEqual([]);
  });

  it('are deleted at the server when removed, and stay when that fails', async () => {
    const answers = [new Response('{}', { status: 503 }), new Response(null, { status: 204 })];
    const fetched = vi.fn(() => Promise.resolve(answers.shift()!));
    vi.stubGlobal('fetch', fetched);
    const { list, told } = uploads([uploadedFile()]);
    await list.remove(list.list[0]!);
    expect(list.list[0]!.problem).toMatch(/not available/);
    await list.remove(list.list[0]!);
    expect(fetched).toHaveBeenLastCalledWith('/api/files/f1', expect.objectContaining({ method: 'DELETE' }));
    expect(list.list).toEqual([]);
    expect(told).toEqual([[]]);
  });
});

describe('the list of files of a question', () => {
  function show(stored = [] as ReturnType<typeof uploadedFile>[]) {
    const { list } = uploads(stored);
    render(UploadAnswer, {
      question,
      language: 'en',
      uid: 'q',
      draft: emptyDraft(),
      uploads: list,
      onchange: () => undefined,
    });
    return list;
  }

  it('says before what is accepted', () => {
    show();
    const input = screen.getByLabelText('Choose files');
    expect(input).toHaveAttribute('accept', '.pdf,.txt');
    expect(input).toHaveAttribute('multiple');
    expect(input).toHaveAccessibleDescription('Accepted: PDF, TXT, up to 1 MB each, at most 2 files.');
  });

  it('shows progress with a name, then a link, and says that it has arrived', async () => {
    show();
    await fireEvent.change(screen.getByLabelText('Choose files'), { target: { files: [text('a.txt')] } });
    expect(await screen.findByRole('progressbar', { name: 'Sending a.txt' })).toBeInTheDocument();
    FakeRequest.sent[0]!.answer(201, uploadedFile({ name: 'a.txt' }));
    expect(await screen.findByRole('link', { name: 'a.txt' })).toHaveAttribute('href', '/api/files/f1');
    await vi.waitFor(() => expect(announced.text).toContain('a.txt has arrived.'));
  });

  it('gives the focus back to the choice of files when a line goes', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(null, { status: 204 })));
    show([uploadedFile()]);
    await fireEvent.click(screen.getByRole('button', { name: /^Remove\s*: old.txt$/ }));
    await vi.waitFor(() => expect(screen.getByLabelText('Choose files')).toHaveFocus());
    expect(screen.queryByText('old.txt')).not.toBeInTheDocument();
  });
});
