/**
 * Shares of an item's full marks at which the shade of its cell changes. Fixed, never stretched to the data, so
 * that the matrices of two years look alike.
 */
export const lossSteps: readonly number[] = [0.15, 0.35, 0.6, 0.85];

/**
 * The share of full marks lost, 0–1; null while an item is not judged. Where there are no full marks, all or nothing: it
 * takes points or it does not.
 */
export function lossShare(points: number | null, maximum: number): number | null {
  if (points === null) return null;
  if (maximum > 0) return (maximum - points) / maximum;
  return points < 0 ? 1 : 0;
}

/** How dark a cell is drawn: 0 for full marks, then 1 to 5. */
export function lossStep(share: number): 0 | 1 | 2 | 3 | 4 | 5 {
  if (share <= 0) return 0;
  const [first = 1, second = 1, third = 1, fourth = 1] = lossSteps;
  if (share <= first) return 1;
  if (share <= second) return 2;
  if (share <= third) return 3;
  return share <= fourth ? 4 : 5;
}

/** Points lost of an item; 0 while it is not judged. */
export function pointsLost(points: number | null, maximum: number): number {
  return points === null ? 0 : Math.max(0, maximum - points);
}
