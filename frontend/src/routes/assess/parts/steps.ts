/** The order of a sitting's pages: one skill each, then the check. */
import type { SelfAssessment, SelfAssessmentSkill } from '../../../lib/api/generated';

export interface Step {
  area: string;
  skill: SelfAssessmentSkill;
}

export function stepsOf(sitting: SelfAssessment): Step[] {
  return sitting.areas.flatMap((area) => area.skills.map((skill) => ({ area: area.title, skill })));
}

export function isAnswered({ skill }: Step): boolean {
  return skill.statements.every(({ answer }) => answer !== undefined);
}

/** Where to go on: the first skill that is not answered completely; the check when all are. */
export function firstOpen(steps: readonly Step[]): string | undefined {
  return steps.find((step) => !isAnswered(step))?.skill.code;
}

/** The same sitting with one answer changed. */
export function withAnswer(sitting: SelfAssessment, skill: string, number: number, answer: number): SelfAssessment {
  let added = 0;
  const areas = sitting.areas.map((area) => ({
    ...area,
    skills: area.skills.map((one) =>
      one.skill !== skill
        ? one
        : {
            ...one,
            statements: one.statements.map((statement) => {
              if (statement.number !== number) return statement;
              if (statement.answer === undefined) added += 1;
              return { ...statement, answer };
            }),
          },
    ),
  }));
  const answered = sitting.sitting.answered + added;
  return { ...sitting, areas, sitting: { ...sitting.sitting, answered } };
}
