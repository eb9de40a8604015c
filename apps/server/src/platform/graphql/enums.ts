import {
  appealStates,
  ownSteps,
  practiceStandings,
  qualifiers,
  reportStates,
  unitKinds,
} from '@mingjian/domain';
import type { Effect, Grade, Improvement, Origin, Outcome, RegionKind } from '@mingjian/domain';
import { unreadableReasons } from '../unreadable-reason.js';
import { enumOf } from './enum-of.js';

const regionKinds: readonly RegionKind[] = ['PROVINCE', 'PREFECTURE', 'COUNTY'];
const origins: readonly Origin[] = ['FILED', 'HISTORICAL'];
const grades: readonly Grade[] = ['E', 'W', 'I'];
const effects: readonly Effect[] = ['BLOCK', 'EXPLAIN', 'INFORM'];
const improvementKinds: readonly Improvement['kind'][] = ['PROBLEM', 'MEASURE'];
const outcomes: readonly Outcome[] = ['PASS', 'FAIL', 'CANNOT_TELL', 'NOT_APPLICABLE'];

export const UnitKindEnum = enumOf(
  'UnitKind',
  'What a reporting unit is: town, township, subdistrict, department of a county, a county office.',
  unitKinds.map(({ id }) => id),
);
export const RegionKindEnum = enumOf('RegionKind', 'What adds units up.', regionKinds);
export const AppealStateEnum = enumOf(
  'AppealState',
  'Where an appeal stands: open, taken back by its unit, or answered: upheld, upheld in part and changed, rejected.',
  appealStates,
);
export const ReportStateEnum = enumOf('ReportState', 'Where a report stands.', reportStates);
export const OriginEnum = enumOf(
  'Origin',
  'Filed by the unit, or taken in by the county from an old document and kept as found.',
  origins,
);
export const GradeEnum = enumOf('Grade', 'For scoring: error, warning, information.', grades);
export const EffectEnum = enumOf(
  'Effect',
  'On filing: refuses the report, asks for a reason that the county sees, or only says so.',
  effects,
);
export const OutcomeEnum = enumOf(
  'Outcome',
  'What a rule says; what cannot be told or does not apply is never a pass.',
  outcomes,
);
export const QualifierEnum = enumOf(
  'Qualifier',
  'How exact a figure is: words say "more than 300" as well as 300.',
  qualifiers,
);
export const ImprovementKindEnum = enumOf(
  'ImprovementKind',
  'What a report says is lacking, or what it promises to do about it.',
  improvementKinds,
);
export const DuplicateKindEnum = enumOf(
  'DuplicateKind',
  'The very bytes; the same report with the same content; the same report in nearly the same words.',
  ['SAME_BYTES', 'SAME_CONTENT', 'NEARLY_SAME_TEXT'],
);
export const UnreadableReasonEnum = enumOf(
  'UnreadableReason',
  'Why a document can not be read: no kind of file that is read here, no text in it, or it took too long.',
  unreadableReasons,
);
export const OwnStepEnum = enumOf(
  'OwnStep',
  "What a unit's own people sign before it files, in this order.",
  ownSteps.map(({ id }) => id),
);
export const PracticeStandingEnum = enumOf(
  'PracticeStanding',
  'What a year\u2019s report says of a practice. NOT_SAID is silence, which is no denial.',
  practiceStandings,
);
