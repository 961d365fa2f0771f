// Written by scripts/generate-api.mjs from openapi/openapi.json. Do not edit: run `npm run generate`.
import { request, type RequestOptions } from '../client';
import type {
  BudgetMeasure,
  Language,
  LearningPlan,
  PersonPlan,
  PlanOrderIn,
  PlanSettingsIn,
  PlanWishIn,
  UnitPlan,
} from '../generated';

/**
 * Choose hours, objective and languages.
 *
 * The plan in the answer is made with them.
 */
export function choosePlanSettings(
  input: {
    /** For the work in which organisation. */
    organisation_id: string;
    /** The language of titles in the answer. */
    language?: Language;
    body: PlanSettingsIn;
  },
  options?: RequestOptions,
): Promise<LearningPlan> {
  return request('PUT', `/api/organisations/${encodeURIComponent(input.organisation_id)}/plan/settings`, { query: { language: input.language }, body: input.body, ...options });
}

/**
 * Export a unit's plan.
 *
 * The same as `getUnitPlan` as comma-separated values in UTF-8: a line for every person and course, the columns `family_name`,
 * `given_name`, `unit`, `course`, `session_begins_on`, `session_ends_on`, `session_place`, `course_cost_cents`, `person_minutes`,
 * `person_cost_cents`, `closes`, `renews`. Cells that a spreadsheet would take for a formula
 * begin with an apostrophe.
 */
export function exportUnitPlan(
  input: {
    /** The organisation. */
    organisation_id: string;
    /** Only people of this unit and the units below it. */
    unit_id?: string;
    /** What the budget is counted in; hours when absent. */
    measure?: BudgetMeasure;
    /** The budget; as much as closes everything when absent. */
    amount?: number;
    /** The language of titles; your own when absent. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<Blob> {
  return request('GET', `/api/organisations/${encodeURIComponent(input.organisation_id)}/reports/unit-plan.csv`, { query: { unit_id: input.unit_id, measure: input.measure, amount: input.amount, language: input.language }, answer: 'blob', ...options });
}

/**
 * Show the own plan.
 *
 * The courses that close the gaps between the own levels and what the profile asks for, in order, with dates and reasons. The plan
 * is made when there is none, when something that decides it has changed, and when its dates have become a week old.
 */
export function getMyPlan(
  input: {
    /** For the work in which organisation. */
    organisation_id: string;
    /** The language of titles. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<LearningPlan> {
  return request('GET', `/api/organisations/${encodeURIComponent(input.organisation_id)}/plan`, { query: { language: input.language }, ...options });
}

/**
 * Show a person's plan.
 *
 * An HR officer sees it of everybody in the organisation, a line manager of her own team. The person can read who looked.
 */
export function getPersonPlan(
  input: {
    /** The organisation. */
    organisation_id: string;
    /** Whose plan. */
    person_id: string;
    /** The language of titles. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<PersonPlan> {
  return request('GET', `/api/organisations/${encodeURIComponent(input.organisation_id)}/people/${encodeURIComponent(input.person_id)}/plan`, { query: { language: input.language }, ...options });
}

/**
 * Work out a unit's plan.
 *
 * Who takes which courses so that, within the budget, the weightiest gaps close by their dates, critical ones before all others. An HR
 * officer plans for any unit, a line manager for her team. It takes some seconds for hundreds of people. Nobody is enrolled by it.
 * The people can read who looked.
 */
export function getUnitPlan(
  input: {
    /** The organisation. */
    organisation_id: string;
    /** Only people of this unit and the units below it. */
    unit_id?: string;
    /** What the budget is counted in; hours when absent. */
    measure?: BudgetMeasure;
    /** The budget; as much as closes everything when absent. */
    amount?: number;
    /** The language of titles; your own when absent. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<UnitPlan> {
  return request('GET', `/api/organisations/${encodeURIComponent(input.organisation_id)}/reports/unit-plan`, { query: { unit_id: input.unit_id, measure: input.measure, amount: input.amount, language: input.language }, ...options });
}

/**
 * Choose the order of courses.
 *
 * The plan follows it wherever every date is still met and nothing comes before what it builds on.
 */
export function orderPlan(
  input: {
    /** For the work in which organisation. */
    organisation_id: string;
    /** The language of titles in the answer. */
    language?: Language;
    body: PlanOrderIn;
  },
  options?: RequestOptions,
): Promise<LearningPlan> {
  return request('PUT', `/api/organisations/${encodeURIComponent(input.organisation_id)}/plan/order`, { query: { language: input.language }, body: input.body, ...options });
}

/**
 * Decline a course, or ask for it.
 *
 * A declined course is in no plan until that is taken back with `none`; a wanted one is in the plan if it can be taken at all.
 */
export function wishPlanCourse(
  input: {
    /** For the work in which organisation. */
    organisation_id: string;
    /** The course. */
    course_id: string;
    /** The language of titles in the answer. */
    language?: Language;
    body: PlanWishIn;
  },
  options?: RequestOptions,
): Promise<LearningPlan> {
  return request('PUT', `/api/organisations/${encodeURIComponent(input.organisation_id)}/plan/courses/${encodeURIComponent(input.course_id)}`, { query: { language: input.language }, body: input.body, ...options });
}
