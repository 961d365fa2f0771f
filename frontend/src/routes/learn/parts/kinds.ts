/** The kinds of questions that few lessons have: fetched when a page first shows one. */
import { NetworkLost } from '../../../lib/api/client';
import type { Component } from 'svelte';
import type { Language, Question, Verdict } from '../../../lib/api/generated';
import type { Draft } from './answers';
import type { Uploads } from './uploads.svelte';

export interface KindProps {
  question: Question;
  /** The language of the question's text. */
  language: Language;
  /** Begins the ids of the page's elements. */
  uid: string;
  draft: Draft;
  verdict?: Verdict;
  /** The files of a question that asks for some; nothing where none can be handed in. */
  uploads?: Uploads;
  onchange: (draft: Draft) => void;
}

type Kind = Component<KindProps>;

const loaders: Record<string, () => Promise<Kind>> = {
  order: () => small().then((kinds) => kinds.OrderAnswer),
  match: () => small().then((kinds) => kinds.MatchAnswer),
  text: () => small().then((kinds) => kinds.TextAnswer),
  scale: () => small().then((kinds) => kinds.ScaleAnswer),
  upload: () => import('./kinds/UploadAnswer.svelte').then((module) => module.default),
};

/** Small ones come together: a lesson that has one often has another. */
function small() {
  return import('./kinds/small');
}

const loaded = new Map<string, Promise<Kind>>();

/** The part for a kind; the same promise each time, so that a question that changes is not drawn anew. */
export function loadKind(kind: string): Promise<Kind> | undefined {
  const load = loaders[kind];
  if (!load) return undefined;
  const known = loaded.get(kind);
  if (known) return known;
  const promise = load().catch((error: unknown) => {
    loaded.delete(kind);
    throw new NetworkLost(String(error));
  });
  loaded.set(kind, promise);
  return promise;
}

/** The table by which a trainer marks; only questions of tests and assignments have one. */
export function loadRubric() {
  return import('./kinds/Rubric.svelte');
}
