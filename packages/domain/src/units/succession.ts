/**
 * One body that ended, or gave up a part, in favour of another at the beginning of a year. Of a unit that goes on and
 * keeps a part, a row that leads to itself may say how large that part is.
 */
export interface Succession {
  readonly year: number;
  readonly from: string;
  readonly to: string;
  /** How large the part is that changed hands, as residents; null or left out where nobody says. */
  readonly weight?: number | null;
  /** What it was weighed by, as 2020年常住人口; weights that were found in different ways are no shares. */
  readonly weighedBy?: string | null;
}

/** All bodies whose earlier years a body may read: itself and its predecessors, theirs included. */
export function predecessorsOf(id: string, successions: readonly Succession[]): readonly string[] {
  const found = new Set([id]);
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const { from, to } of successions) {
      if (to === next && !found.has(from)) {
        found.add(from);
        open.push(from);
      }
    }
  }
  return [...found];
}
