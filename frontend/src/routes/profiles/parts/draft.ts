/** A profile while it is written: numbers are texts, as fields hold them. Pure. */
import type { Language, RequirementIn, RoleProfile } from '../../../lib/api/generated';
import { LANGUAGES } from '../../../lib/i18n/languages';

export interface DraftLine {
  skill: string;
  min: string;
  max: string;
  weight: string;
  critical: boolean;
  months: string;
  due?: string;
  reason: string;
}

export interface Draft {
  titles: Record<Language, string>;
  occupation: string;
  lines: DraftLine[];
  note: string;
}

export function emptyDraft(): Draft {
  return { titles: { en: '', sl: '', bg: '', sv: '', it: '' }, occupation: '', lines: [], note: '' };
}

export function draftOf(profile: RoleProfile): Draft {
  const draft = emptyDraft();
  for (const { language, title } of profile.titles) draft.titles[language] = title;
  draft.occupation = profile.occupation?.code ?? '';
  draft.lines = profile.requirements.map((line) => ({
    skill: line.skill,
    min: String(line.min_level),
    max: String(line.max_level),
    weight: String(line.weight),
    critical: line.critical,
    months: line.due_months === undefined ? '' : String(line.due_months),
    due: line.due_on,
    reason: line.reason ?? '',
  }));
  return draft;
}

export function newLine(skill: string): DraftLine {
  return { skill, min: '3', max: '4', weight: '3', critical: false, months: '', reason: '' };
}

/** A number that cannot be read is sent as 0, which the server refuses by its row. */
function whole(text: string): number {
  const value = Number(text.trim());
  return Number.isInteger(value) ? value : 0;
}

export function requirementsOf(draft: Draft): RequirementIn[] {
  return draft.lines.map((line) => ({
    skill: line.skill,
    min_level: whole(line.min),
    max_level: whole(line.max),
    weight: whole(line.weight),
    critical: line.critical,
    due_months: line.months.trim() === '' ? undefined : whole(line.months),
    due_on: line.due,
    reason: line.reason.trim() || undefined,
  }));
}

export function titlesOf(draft: Draft): { language: Language; title: string }[] {
  return LANGUAGES.map((language) => ({ language, title: draft.titles[language].trim() })).filter(({ title }) => title);
}
