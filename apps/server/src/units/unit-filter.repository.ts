import { receiptUnknown } from './receipt.js';
import { insightInto } from './unit-rows.repository.js';
import type { UnitFilter } from './unit-filter.js';

/** SQL: what a narrowed list looks at beside `unit_validity v`. $2 is the year. */
export const filterJoins = `
  left join obligation o on o.unit_id = v.unit_id and o.report_year = $2
  left join assessment a on a.unit_id = o.unit_id and a.report_year = o.report_year and a.n = o.latest_n`;

const insight = insightInto('v', { regionIds: '$3', unitIds: '$4' });
/** SQL: the day that filing is judged by, as `filingDueOf` of the domain. */
export const dueDay = 'greatest(o.filing_due, o.extension_due)';
/** SQL: the day of the first receipt. Beijing has been at UTC+8 without summer time for as long as there have been reports. */
export const filedOn = `(o.filed_at at time zone interval '8 hours')::date`;
/** SQL: by its receipt; where nobody knows that, by its day of publication. Null where there is neither. */
export const inTime = `(case when ${receiptUnknown} then o.published_on <= o.publication_due
  else ${filedOn} <= ${dueDay} end)`;

/**
 * What the viewer may know, and null, which no wish matches, where she may not: a list must not tell by what it
 * leaves out.
 */
const seen = {
  state: `case when ${insight} then o.state when o.published_n is not null then 'PUBLISHED' end`,
  filed: `case when o.published_n is not null then true when ${insight} and o.state is not null
    then o.latest_n is not null end`,
  late: `case when ${insight} and o.state is not null then coalesce(not ${inTime}, false) end`,
  onTime: `case when ${insight} and o.state is not null then coalesce(${inTime}, false) end`,
  withFindings: `case when ${insight} then a.block_findings + a.explain_findings > 0 end`,
};

export interface FilterConditions {
  readonly conditions: string;
  readonly parameters: readonly unknown[];
}

/**
 * SQL: what a filter demands, its parameters numbered after those that are `taken`; null when it demands nothing. Of
 * units that were looked up by the reading of their names, `named` holds the ids.
 */
export function filterConditions(
  filter: UnitFilter,
  taken: number,
  named: readonly string[] | null = null,
): FilterConditions | null {
  const { kinds, states, late, onTime, withFindings, filed, search } = filter;
  const wishes: readonly (readonly [wish: unknown, condition: (parameter: string) => string])[] = [
    [kinds, (kind) => `v.kind = any (${kind}::text[])`],
    [states, (state) => `${seen.state} = any (${state}::text[])`],
    [filed, (wish) => `${seen.filed} = ${wish}::boolean`],
    [late, (wish) => `${seen.late} = ${wish}::boolean`],
    [onTime, (wish) => `${seen.onTime} = ${wish}::boolean`],
    [withFindings, (wish) => `${seen.withFindings} = ${wish}::boolean`],
    [named, (ids) => `v.unit_id = any (${ids}::uuid[])`],
    [
      named ? null : search?.trim(),
      (words) => `(strpos(lower(v.name), lower(${words})) > 0 or strpos(lower(v.code), lower(${words})) > 0)`,
    ],
  ];
  const given = wishes.filter(([wish]) => wish !== undefined && wish !== null && wish !== '');
  if (given.length === 0) return null;
  return {
    conditions: given.map(([, condition], index) => condition(`$${taken + index + 1}`)).join(' and '),
    parameters: given.map(([wish]) => wish),
  };
}
