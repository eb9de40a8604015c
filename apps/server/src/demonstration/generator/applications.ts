import { between, chance, geometric, pickWeighted, randomFor } from './random.js';
import type { Random } from './random.js';
import type { CountyUnit } from '../county/county-unit.js';

/** Shares by which an application is drawn (design: chosen, not measured). */
const applicants = [
  ['naturalPerson', 85],
  ['commercialEnterprise', 8],
  ['researchInstitution', 1],
  ['publicWelfare', 1],
  ['legalService', 4],
  ['otherOrganization', 1],
] as const;

export type Applicant = (typeof applicants)[number][0];
export const applicantColumns: readonly Applicant[] = applicants.map(([column]) => column);

/** Results of those handled: granted 45, partly 10, refused 8, unavailable 24, not processed 9, other 4. */
const results = [
  ['granted', 45],
  ['partlyGranted', 10],
  ['refused.prohibitedByLaw', 1],
  ['refused.protectsThirdParty', 2],
  ['refused.internalAffairs', 1],
  ['refused.processInformation', 2],
  ['refused.enforcementFile', 1],
  ['refused.administrativeInquiry', 1],
  ['unavailable.notHeld', 16],
  ['unavailable.wouldNeedCreation', 5],
  ['unavailable.stillUnclear', 3],
  ['notProcessed.petitionOrComplaint', 5],
  ['notProcessed.repeated', 2],
  ['notProcessed.confirmationRequest', 2],
  ['otherHandling.notCorrectedInTime', 3],
  ['otherHandling.other', 1],
] as const;

export type Result = (typeof results)[number][0];

export function drawResult(random: Random): Result {
  return pickWeighted(random, results);
}

export function drawApplicant(random: Random): Applicant {
  return pickWeighted(random, applicants);
}

const probabilityOfAny = { usual: 0.94, rare: 0.05 } as const;
const shareCarriedForward = 0.07;
const meanWhenAny = 6;
/** In every year at least this many units have at least this many applications. */
const busyUnits = 4;
const busyFrom = 5;
/** Beyond this quantile lie years that no township of this size has seen. */
const largestQuantile = 0.96;

/** How many applications each unit receives in a year. Units that file nothing that year make nobody busy. */
export function receivedIn(
  year: number,
  units: readonly CountyUnit[],
  files: (unit: CountyUnit) => boolean,
): ReadonlyMap<string, number> {
  const drawn = units.map((unit) => {
    const random = randomFor(unit.code, year, 'received');
    const probability = probabilityOfAny[unit.applications];
    const luck = random();
    const count = luck < probability ? countWhenAny(unit, random) : 0;
    return { unit, count, pressure: probability - luck, ifBusy: between(random, [busyFrom, busyFrom + 4]) };
  });
  const missing = busyUnits - drawn.filter(({ unit, count }) => files(unit) && count >= busyFrom).length;
  const raised = new Set(
    drawn
      .filter(({ unit, count }) => files(unit) && count < busyFrom)
      .sort((one, other) => other.pressure - one.pressure)
      .slice(0, Math.max(0, missing))
      .map(({ unit }) => unit.code),
  );
  return new Map(drawn.map(({ unit, count, ifBusy }) => [unit.code, raised.has(unit.code) ? ifBusy : count]));
}

/** 1 + geometric. A unit that is asked every year keeps its place among the others: its years differ, but not wildly. */
function countWhenAny(unit: CountyUnit, random: Random): number {
  const place = randomFor(unit.code, 'received')();
  const quantile = unit.applications === 'usual' ? 0.2 + 0.55 * place + 0.25 * random() : random();
  return 1 + geometric(Math.min(largestQuantile, quantile), meanWhenAny - 1);
}

/** What was left over from before the first year of the demonstration. */
export function openBefore(unit: CountyUnit): readonly Applicant[] {
  const isAsked = unit.applications === 'usual';
  return isAsked && chance(randomFor(unit.code, 'openBefore'), 0.4) ? ['naturalPerson'] : [];
}

/** What became of a year's applications: one entry an application. */
export interface HandledYear {
  readonly newlyReceived: readonly Applicant[];
  readonly broughtForward: readonly Applicant[];
  readonly handled: readonly { readonly applicant: Applicant; readonly result: Result }[];
  readonly carriedForward: readonly Applicant[];
}

/** Draws a year. What was brought forward is always handled: no answer takes two years. */
export function handleYear(
  unit: CountyUnit,
  year: number,
  received: number,
  broughtForward: readonly Applicant[],
): HandledYear {
  const random = randomFor(unit.code, year, 'applications');
  const newlyReceived = Array.from({ length: received }, () => drawApplicant(random));
  const stillOpen = newlyReceived.map(() => chance(random, shareCarriedForward));
  const toHandle = [...broughtForward, ...newlyReceived.filter((_, place) => !stillOpen[place])];
  return {
    newlyReceived,
    broughtForward,
    handled: toHandle.map((applicant) => ({ applicant, result: drawResult(random) })),
    carriedForward: newlyReceived.filter((_, place) => stillOpen[place]),
  };
}

type DisputeResult = 'upheld' | 'corrected' | 'other' | 'pending';

export type Disputes = Readonly<
  Record<
    'reconsideration' | 'directSuit' | 'suitAfterReconsideration',
    Readonly<Record<DisputeResult, number>>
  >
>;

/**
 * Few applications end in a dispute, none without one; since 2024 reconsideration comes before a suit. What was pending
 * last year ends in this one.
 */
export function disputesOf(
  unit: CountyUnit,
  year: number,
  { handled }: HandledYear,
  lastYears: Disputes | null,
): Disputes {
  const random = randomFor(unit.code, year, 'disputes');
  const unfavourable = handled.filter(({ result }) => result !== 'granted').length;
  const reconsideration = disputed(random, unfavourable >= 3 ? between(random, [0, 2]) : 0);
  const direct = year < 2024 && unfavourable >= 6 && chance(random, 0.25) ? 1 : 0;
  const after = reconsideration.upheld > 0 && chance(random, 0.3) ? 1 : 0;
  const drawn = {
    reconsideration,
    directSuit: disputed(random, direct),
    suitAfterReconsideration: disputed(random, after),
  };
  return lastYears === null ? drawn : withEnded(drawn, lastYears);
}

function withEnded(disputes: Disputes, lastYears: Disputes): Disputes {
  const ended = (block: keyof Disputes) => ({
    ...disputes[block],
    upheld: disputes[block].upheld + lastYears[block].pending,
  });
  return {
    reconsideration: ended('reconsideration'),
    directSuit: ended('directSuit'),
    suitAfterReconsideration: ended('suitAfterReconsideration'),
  };
}

/** A year at whose end no case is pending: what was ends in it. */
export function settled(disputes: Disputes): Disputes {
  const ended = withEnded(disputes, disputes);
  const none = (block: keyof Disputes) => ({ ...ended[block], pending: 0 });
  return {
    reconsideration: none('reconsideration'),
    directSuit: none('directSuit'),
    suitAfterReconsideration: none('suitAfterReconsideration'),
  };
}

function disputed(random: Random, cases: number): Record<DisputeResult, number> {
  const counts = { upheld: 0, corrected: 0, other: 0, pending: 0 };
  for (let left = cases; left > 0; left -= 1) {
    const result = pickWeighted(random, [
      ['upheld', 5],
      ['corrected', 1],
      ['other', 2],
      ['pending', 2],
    ] as const);
    counts[result] += 1;
  }
  return counts;
}
