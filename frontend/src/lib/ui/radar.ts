/** Where the points of a radar lie. Pure. */

export interface RadarAxis {
  key: string;
  /** Short, at the axis's end. */
  label: string;
  /** 0 (centre) to 1 (edge); absent when nothing is known. */
  held?: number;
  /** 0 to 1. */
  needed: number;
}

export interface Point {
  x: number;
  y: number;
}

/** The point at a share of the radius on an axis; the first axis points upwards, the others follow clockwise. */
export function pointAt(index: number, count: number, share: number, radius: number): Point {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2;
  const round = (value: number) => Math.round(value * 100) / 100;
  return { x: round(Math.cos(angle) * share * radius), y: round(Math.sin(angle) * share * radius) };
}

/** A closed line through a share on each axis. */
export function ring(count: number, shareOf: (index: number) => number, radius: number): string {
  return Array.from({ length: count }, (_, index) => pointAt(index, count, shareOf(index), radius))
    .map(({ x, y }) => `${x},${y}`)
    .join(' ');
}

/**
 * What is held, as lines between neighbouring axes that are both known: an unknown level is a gap in the line, not a zero.
 */
export function heldLines(axes: readonly RadarAxis[], radius: number): { from: Point; to: Point }[] {
  const count = axes.length;
  return axes.flatMap((axis, index) => {
    const next = axes[(index + 1) % count];
    if (axis.held === undefined || next?.held === undefined) return [];
    return [
      {
        from: pointAt(index, count, axis.held, radius),
        to: pointAt((index + 1) % count, count, next.held, radius),
      },
    ];
  });
}
