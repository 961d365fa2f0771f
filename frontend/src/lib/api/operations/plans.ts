// Written by scripts/generate-api.mjs from openapi/openapi.json. Do not edit: run `npm run generate`.
import { request, type RequestOptions } from '../client';
import type {
  Language,
  LearningPlan,
  PersonPlan,
  PlanOrderIn,
  PlanSettingsIn,
  PlanWishIn,
} from '../generated';

/**
 * Choose hours, objective and languages.
 *
 * The plan in the answer is made with them.
 */
export function choosePlanSettings(
  input: {
    /** The language of titles in the answer. */
    language?: Language;
    body: PlanSettingsIn;
  },
  options?: RequestOptions,
): Promise<LearningPlan> {
  return request('PUT', '/api/plan/settings', { query: { language: input.language }, body: input.body, ...options });
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
  return request('GET', '/api/plan', { query: { organisation_id: input.organisation_id, language: input.language }, ...options });
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
 * Choose the order of courses.
 *
 * The plan follows it wherever every date is still met and nothing comes before what it builds on.
 */
export function orderPlan(
  input: {
    /** The language of titles in the answer. */
    language?: Language;
    body: PlanOrderIn;
  },
  options?: RequestOptions,
): Promise<LearningPlan> {
  return request('PUT', '/api/plan/order', { query: { language: input.language }, body: input.body, ...options });
}

/**
 * Decline a course, or ask for it.
 *
 * A declined course is in no plan until that is taken back with `none`; a wanted one is in the plan if it can be taken at all.
 */
export function wishPlanCourse(
  input: {
    /** The course. */
    course_id: string;
    /** The language of titles in the answer. */
    language?: Language;
    body: PlanWishIn;
  },
  options?: RequestOptions,
): Promise<LearningPlan> {
  return request('PUT', `/api/plan/courses/${encodeURIComponent(input.course_id)}`, { query: { language: input.language }, body: input.body, ...options });
}
