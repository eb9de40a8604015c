import type { Text, UnitKind } from '@mingjian/domain';
import type { UnitPlan, Weighed } from './laying-down-plan.js';
import { findOverlap } from './validity-overlap.js';

/** A name, code and belonging of a unit in years. */
export interface UnitRowInYears {
  readonly id: string;
  readonly unitId: string;
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly regionId: string;
  readonly validFrom: number;
  readonly validTo: number | null;
}

export interface UnitSuccession {
  readonly year: number;
  readonly fromUnitId: string;
  readonly toUnitId: string;
  readonly weighed: Weighed | null;
}

export interface UnitChanges {
  readonly kind: 'CHANGES';
  readonly newUnitIds: readonly string[];
  readonly added: readonly UnitRowInYears[];
  readonly changed: readonly UnitRowInYears[];
  readonly unchanged: number;
  /** All that the plan says; some may stand already. */
  readonly successions: readonly UnitSuccession[];
}

export interface Trouble {
  readonly kind: 'TROUBLE';
  readonly text: Text;
}

/** One row as planned: its unit is a new one until it turns out to be another's continuation. */
interface Draft {
  readonly row: UnitRowInYears;
  readonly fate: 'ADDED' | 'CHANGED' | 'UNCHANGED';
  readonly predecessors: readonly { readonly code: string; readonly weighed: Weighed | null }[];
}

/**
 * What is to be written so that the units of a region are as planned. `standing` are all rows of units that bear
 * or bore a code of the plan. A row whose predecessor ended the year before, and is no other row's or bears the same
 * code, is the same unit under a new name, code or county; otherwise one unit ended in favour of another.
 */
export function planUnits(
  plans: readonly UnitPlan[],
  regionId: string,
  standing: readonly UnitRowInYears[],
  newId: () => string,
): UnitChanges | Trouble {
  const drafts = draftsOf(plans, regionId, standing, newId);
  const rows = new Map([...standing, ...drafts.map(({ row }) => row)].map((row) => [row.id, row]));
  const predecessors = drafts.map((draft) =>
    draft.predecessors.map(({ code }) => predecessorIn([...rows.values()], draft.row, code)),
  );
  const successions: UnitSuccession[] = [];
  for (const [index, { row, fate, predecessors: named }] of drafts.entries()) {
    const ended = (predecessors[index] ?? []).map((id) => (id === null ? undefined : rows.get(id)));
    const unknown = named.find((_, place) => ended[place] === undefined);
    if (unknown !== undefined) return { kind: 'TROUBLE', text: unknownPredecessor(row, unknown.code) };
    const [only, ...more] = ended;
    const isOnly = only !== undefined && more.length === 0 && timesIn(predecessors, only.id) === 1;
    const before = ended.find((one) => one?.code === row.code) ?? (isOnly ? only : undefined);
    const unitId =
      fate === 'ADDED' && before && continues(before, row, [...rows.values()]) ? before.unitId : row.unitId;
    rows.set(row.id, { ...row, unitId });
    for (const [place, one] of ended.entries()) {
      const weighed = named[place]?.weighed ?? null;
      // What a unit that goes on kept of itself is written down only to say how much that is.
      if (one && (one.unitId !== unitId || weighed !== null))
        successions.push({ year: row.validFrom, fromUnitId: one.unitId, toUnitId: unitId, weighed });
    }
  }
  const overlap = findOverlap([...rows.values()]);
  if (overlap) return { kind: 'TROUBLE', text: overlap };
  return changesOf(drafts, rows, standing, successions);
}

/** Rows of the plan, earliest first: a predecessor's unit is settled before its successor's. */
function draftsOf(
  plans: readonly UnitPlan[],
  regionId: string,
  standing: readonly UnitRowInYears[],
  newId: () => string,
): readonly Draft[] {
  const ordered = [...plans].sort((a, b) => a.from - b.from);
  const firsts = ordered.filter(
    (plan, index) => ordered.findIndex((other) => isSameRow(plan, other)) === index,
  );
  return firsts.map((plan) => {
    const same = ordered.filter((other) => isSameRow(plan, other));
    const named = same.flatMap(({ predecessor, weighed }) =>
      predecessor === null ? [] : [{ code: predecessor, weighed: weighed ?? null }],
    );
    const before = standing.find(
      (row) => row.code === plan.code && row.validFrom === plan.from && row.regionId === regionId,
    );
    const { code, name, kind, from: validFrom, to: validTo } = plan;
    const ids = before ?? { id: newId(), unitId: newId() };
    const row = { id: ids.id, unitId: ids.unitId, code, name, kind, regionId, validFrom, validTo };
    const predecessors = named.filter(({ code }, at) => named.findIndex((one) => one.code === code) === at);
    return { row, fate: fateOf(row, before), predecessors };
  });
}

/** Several lines may tell of one row: one for each unit that ended in favour of it. */
function isSameRow(one: UnitPlan, other: UnitPlan): boolean {
  return one.code === other.code && one.from === other.from;
}

function fateOf(row: UnitRowInYears, before: UnitRowInYears | undefined): Draft['fate'] {
  if (!before) return 'ADDED';
  const isSame = row.name === before.name && row.kind === before.kind && row.validTo === before.validTo;
  return isSame ? 'UNCHANGED' : 'CHANGED';
}

/** The row under a code that was there before another row began: the one that ended then, else the last. */
function predecessorIn(rows: readonly UnitRowInYears[], after: UnitRowInYears, code: string): string | null {
  const earlier = rows
    .filter((row) => row.code === code && row.validFrom < after.validFrom)
    .sort((a, b) => b.validFrom - a.validFrom);
  return (earlier.find(({ validTo }) => validTo === after.validFrom - 1) ?? earlier[0])?.id ?? null;
}

function timesIn(predecessors: readonly (readonly (string | null)[])[], id: string): number {
  return predecessors.flat().filter((one) => one === id).length;
}

/** Whether a unit ended under one name just when a row begins, and has not gone on under another. */
function continues(ended: UnitRowInYears, row: UnitRowInYears, rows: readonly UnitRowInYears[]): boolean {
  const goesOn = rows.some(
    ({ unitId, validTo }) => unitId === ended.unitId && (validTo === null || validTo >= row.validFrom),
  );
  return ended.validTo === row.validFrom - 1 && !goesOn;
}

function changesOf(
  drafts: readonly Draft[],
  rows: ReadonlyMap<string, UnitRowInYears>,
  standing: readonly UnitRowInYears[],
  successions: readonly UnitSuccession[],
): UnitChanges {
  const of = (wanted: Draft['fate']): readonly UnitRowInYears[] =>
    drafts.flatMap(({ fate, row }) => (fate === wanted ? [rows.get(row.id) ?? row] : []));
  const known = new Set(standing.map(({ unitId }) => unitId));
  const added = of('ADDED');
  return {
    kind: 'CHANGES',
    newUnitIds: [...new Set(added.map(({ unitId }) => unitId))].filter((id) => !known.has(id)),
    added,
    changed: of('CHANGED'),
    unchanged: of('UNCHANGED').length,
    successions,
  };
}

function unknownPredecessor({ code, name }: UnitRowInYears, predecessor: string): Text {
  return {
    zh: `${code}（${name}）：此前没有代码为 ${predecessor} 的单位，请先录入`,
    en: `${code} (${name}): no unit bore the code ${predecessor} before; lay it down first`,
  };
}
