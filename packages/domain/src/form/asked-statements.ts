import type { SectionId } from '../formats/format.js';
import type { MeasureId } from '../measures/catalogue.js';

/** A figure that the form asks for beside the tables, and keeps as what the words say. */
export interface AskedStatement {
  readonly measure: MeasureId;
  readonly section: SectionId;
}

/**
 * Figures that every report states in words and no table of the form holds: Art. 50 (1) asks for the total of
 * items disclosed, the county for the year's training and meetings, section five for its problems one by one.
 */
export const askedStatements: readonly AskedStatement[] = [
  { measure: 'training.sessions', section: 'overview' },
  { measure: 'training.attendees', section: 'overview' },
  { measure: 'meetings.held', section: 'overview' },
  { measure: 'disclosure.items', section: 'proactive' },
  { measure: 'improvement.problems', section: 'problems' },
  { measure: 'improvement.measures', section: 'problems' },
  { measure: 'fees.disclosure', section: 'other' },
];

export function isAskedStatement(measure: string): boolean {
  return askedStatements.some((asked) => asked.measure === measure);
}
