import type { MarkedOutcome, RuleMark } from '@mingjian/domain';

/** A person's word on a rule as it is stored, with whose the other report is in the place of a name. */
export interface StoredRuleMark {
  readonly rule: string;
  readonly outcome: MarkedOutcome;
  readonly count: number | null;
  readonly reason: string;
  readonly by: string | null;
  readonly at: string;
  /** Null where it is about no other unit. */
  readonly other: { readonly code: string; readonly name: string; readonly told: boolean } | null;
}

/** SQL: what people say of the rules of one report, as `StoredRuleMark[]`; `told` says who is told which other unit. */
export function ruleMarksOf(
  { unit, year }: { readonly unit: string; readonly year: string },
  told: (other: string) => string,
): string {
  return `(
    select coalesce(jsonb_agg(jsonb_build_object('rule', m.rule, 'outcome', m.outcome, 'count', m.count,
      'reason', m.reason, 'by', marker.name, 'at', m.marked_at, 'other', case when m.other_unit_id is not null then
        jsonb_build_object('code', called.code, 'name', called.name, 'told', ${told('other')}) end) order by m.rule), '[]')
    from rule_mark m
    left join account marker on marker.id = m.marked_by
    left join obligation other on other.unit_id = m.other_unit_id and other.report_year = m.report_year
    left join lateral (
      select b.code, b.name from unit_validity b where b.unit_id = m.other_unit_id
      order by b.valid_from <= m.report_year desc, abs(m.report_year - b.valid_from) limit 1
    ) called on true
    where m.unit_id = ${unit} and m.report_year = ${year} and m.outcome is not null
  )`;
}

/** What nobody's rights were asked for: nobody is named. */
export function anonymousRuleMarks(stored: readonly StoredRuleMark[], year: number): readonly RuleMark[] {
  return stored.map((mark) => ({ ...toldRuleMark(mark, year, false), said: null }));
}

/** With who said it and, where that may be told, the other unit. */
export function toldRuleMarks(stored: readonly StoredRuleMark[], year: number): readonly RuleMark[] {
  return stored.map((mark) => toldRuleMark(mark, year, mark.other?.told === true));
}

function toldRuleMark(
  { rule, outcome, count, other, reason, by, at }: StoredRuleMark,
  reportYear: number,
  isTold: boolean,
): RuleMark {
  return {
    rule,
    outcome,
    count,
    other: other && {
      reportYear,
      unitName: isTold ? other.name : null,
      unitCode: isTold ? other.code : null,
      passages: [],
    },
    said: { by, at: new Date(at).toISOString(), reason },
  };
}
