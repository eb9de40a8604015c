import { cellsOf } from '@mingjian/domain';
import type { RuleId, SectionId } from '@mingjian/domain';
import { addTo, applicationCell, form } from './form-figures.js';
import type { FormFigures } from './form-figures.js';

/** What a planted case does to a report, and what the rules are expected to say of it. */
export interface Fault {
  /** Rules that fail because of it. */
  readonly fails: readonly RuleId[];
  /** Rules of which an instance cannot be told because of it. */
  readonly untold: readonly RuleId[];
  /** Done before the words are written: they speak of what then stands in the form. */
  readonly beforeWords?: (figures: FormFigures) => void;
  /** A slip after that: the words keep to what happened. */
  readonly afterWords?: (figures: FormFigures) => void;
  /** The words leave out the total of items disclosed. */
  readonly withoutTotal?: true;
  readonly withoutSection?: SectionId;
}

const natural = 'naturalPerson';

function both(figures: FormFigures, row: string, difference: number): void {
  addTo(figures, applicationCell(row, natural), difference);
  addTo(figures, applicationCell(row, 'total'), difference);
}

function blank(figures: FormFigures, isBlank: (cell: string) => boolean): void {
  for (const cell of cellsOf(form).keys()) if (isBlank(cell)) figures.delete(cell);
}

const blankTable3 = ['T3-BAL', 'T3-SUM', 'T3-ROW'] as const;

export const faults = {
  'own rules as government rules': {
    fails: ['T2-RULE0'],
    untold: [],
    afterWords: (figures) => {
      figures.set('proactive.governmentRule.issued', 1);
      figures.set('proactive.governmentRule.inForce', 1);
    },
  },
  'rules left blank': {
    fails: [],
    untold: ['T2-RULE0'],
    beforeWords: (figures) => blank(figures, (cell) => cell.startsWith('proactive.governmentRule.')),
  },
  'fee below zero': {
    fails: ['T2-NONNEG'],
    untold: [],
    afterWords: (figures) => {
      figures.set('proactive.fee.amount', '-0.35');
    },
  },
  /** The books of that year already say so: see `booksOf`. */
  'documents lapsed': { fails: ['T2-VALIDMIN', 'T2-ROLL'], untold: [] },
  'in force left blank': {
    fails: [],
    untold: ['T2-VALIDMIN'],
    beforeWords: (figures) => blank(figures, (cell) => cell === 'proactive.normativeDocument.inForce'),
  },
  'one received too many': {
    fails: ['T3-BAL', 'TX-NEW'],
    untold: [],
    afterWords: (figures) => both(figures, 'newlyReceived', 1),
  },
  'one granted too many': {
    fails: ['T3-SUM', 'TX-RESULT'],
    untold: [],
    afterWords: (figures) => both(figures, 'granted', 1),
  },
  /** The total of a row also stands in its column: one slip, two rules. */
  'total of received too small': {
    fails: ['T3-ROW', 'T3-BAL', 'TX-NEW'],
    untold: [],
    afterWords: (figures) => addTo(figures, applicationCell('newlyReceived', 'total'), -1),
  },
  'half applications': {
    fails: ['T3-INT'],
    untold: [],
    afterWords: (figures) => {
      both(figures, 'granted', -0.5);
      both(figures, 'partlyGranted', 0.5);
    },
  },
  'column left blank': {
    fails: ['T3-NULL'],
    untold: blankTable3,
    beforeWords: (figures) => blank(figures, (cell) => /^applications\..*\.otherOrganization$/.test(cell)),
  },
  'refusals left blank': {
    fails: ['T3-NULL'],
    untold: ['T3-SUM', 'T3-ROW'],
    beforeWords: (figures) => blank(figures, (cell) => cell.startsWith('applications.refused.')),
  },
  'carried out left blank': {
    fails: ['T3-NULL'],
    untold: ['T3-BAL', 'T3-ROW'],
    beforeWords: (figures) => blank(figures, (cell) => cell.startsWith('applications.carriedForward.')),
  },
  /** Where nobody applied: a dispute about nothing. */
  'dispute counted in the total only': {
    fails: ['T4-SUM', 'T4-NOAPP', 'TX-ZERO'],
    untold: [],
    afterWords: (figures) => addTo(figures, 'disputes.reconsideration.total', 1),
  },
  /** Where nobody applied: a dispute about nothing. */
  'half a dispute': {
    fails: ['T4-INT', 'T4-NOAPP'],
    untold: [],
    afterWords: (figures) => {
      addTo(figures, 'disputes.reconsideration.upheld', 0.5);
      addTo(figures, 'disputes.reconsideration.total', 0.5);
    },
  },
  'pending suits left blank': {
    fails: [],
    untold: ['T4-SUM'],
    beforeWords: (figures) => blank(figures, (cell) => /^disputes\..*[sS]uit.*\.(pending|total)$/.test(cell)),
  },
  'one carried in too many': {
    fails: ['YY-CARRY'],
    untold: [],
    beforeWords: (figures) => {
      both(figures, 'broughtForward', 1);
      both(figures, 'newlyReceived', -1);
    },
  },
  'one carried in too few': {
    fails: ['YY-CARRY'],
    untold: [],
    beforeWords: (figures) => {
      both(figures, 'broughtForward', -1);
      both(figures, 'newlyReceived', 1);
    },
  },
  'no table four': {
    fails: ['CP-TAB'],
    untold: ['T4-SUM'],
    afterWords: (figures) => blank(figures, (cell) => cell.startsWith('disputes.')),
  },
  'no section five': { fails: ['CP-SEC'], untold: [], withoutSection: 'problems' },
  'no section six': { fails: ['CP-SEC'], untold: [], withoutSection: 'other' },
  'no total of items': { fails: ['CP-KEY'], untold: [], withoutTotal: true },
} as const satisfies Readonly<Record<string, Fault>>;

export type FaultId = keyof typeof faults;

export function faultOf(id: FaultId): Fault {
  return faults[id];
}
