/** Gives what was done without an account to the account. It may be begun again at any point: every id is the same again. */
import { answerQuestion, enrol, getCourse, listEnrolments, saveLessonProgress } from '../../../lib/api/generated';
import { ApiProblem } from '../../../lib/api/client';
import type { KeptCourse } from './device';

export interface TakenOver {
  taken: number;
  /** Answers to questions that the course has no more, or cannot take any more. */
  refused: number;
}

/** A refusal that will be the same tomorrow. */
function isFinal(error: unknown): boolean {
  return error instanceof ApiProblem && [400, 404, 409, 422].includes(error.problem.status);
}

export async function takeOver(slug: string, kept: KeptCourse, organisationId: string): Promise<TakenOver> {
  const [course, enrolments] = await Promise.all([getCourse({ slug }), listEnrolments({})]);
  const known = enrolments.find(({ course_slug }) => course_slug === slug);
  const body = { id: kept.enrolment, course_id: course.id, organisation_id: organisationId };
  const enrolment = known ?? (await enrol({ body }));
  const outcome = { taken: 0, refused: 0 };
  for (const [lesson, { answers, finished }] of Object.entries(kept.lessons)) {
    const place = { enrolment_id: enrolment.id, lesson };
    for (const [question, { id, language, answer }] of Object.entries(answers)) {
      try {
        await answerQuestion({ ...place, body: { id, question, language, answer } });
        outcome.taken += 1;
      } catch (error) {
        if (!isFinal(error)) throw error;
        outcome.refused += 1;
      }
    }
    try {
      await saveLessonProgress({ ...place, body: { finished: finished ?? false } });
    } catch (error) {
      if (!isFinal(error)) throw error;
    }
  }
  return outcome;
}
