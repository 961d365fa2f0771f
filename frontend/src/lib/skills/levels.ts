/** How a level is shown: the one place that knows. Levels are stored as whole numbers on the framework's scale. */
import type { FrameworkScale, LevelDisplay } from '../api/generated';

/** A level in a style; its number where the scale has no such name for it. */
export function levelText(scale: FrameworkScale, level: number, style: LevelDisplay): string {
  const own = scale.levels.find((one) => one.level === level);
  const shown = style === 'names' ? own?.name : style === 'letters' ? own?.letters : undefined;
  return shown || String(level);
}

/** The steps of a scale as a style tells them apart: neighbours of one name are one step. */
export function stepsOf(scale: FrameworkScale, style: LevelDisplay): { text: string; from: number; to: number }[] {
  const steps: { text: string; from: number; to: number }[] = [];
  for (const { level } of scale.levels) {
    const text = levelText(scale, level, style);
    const last = steps.at(-1);
    if (last && last.text === text) last.to = level;
    else steps.push({ text, from: level, to: level });
  }
  return steps;
}
