import { wordListOf } from '../filing/word-list-of.js';
import { lookedBackTo } from '../filing/looked-back-to.js';
import { ruleMarksOf } from './stored-rule-mark.js';

/** What the county's judgement of a version `v` is held against: the latest of each, published or not. */
const judgedAgainst = lookedBackTo({
  unit: 'v.unit_id',
  year: 'v.report_year',
  counts: 'last.latest_n',
  countsBeside: 'last.latest_n',
});

/**
 * Joins to an obligation `o` whose version stands in `v` what judging that version needs: the reports of the
 * years before and what people say of its rules in `before`, how like others it is in `print`, the unit's kind in `unit_in_year` and its region's in
 * `region_in_year`.
 */
export const versionCircumstances = `
  left join lateral (
    select ${judgedAgainst} as earlier,
      ${wordListOf('o.region_id')} as word_list,
      ${ruleMarksOf({ unit: 'v.unit_id', year: 'v.report_year' }, () => 'false')} as rule_marks
    -- Said here and not of the join: what is joined to nothing would be looked up all the same.
    where v.unit_id is not null
  ) before on true
  left join lateral (
    select p.likeness from text_print p
    where p.unit_id = v.unit_id and p.report_year = v.report_year and p.n = v.n limit 1
  ) print on true
  left join lateral (
    select kind from region_validity where region_id = o.region_id and v.unit_id is not null
    order by valid_from <= o.report_year desc, abs(o.report_year - valid_from) limit 1
  ) region_in_year on true`;

/** The unit of an obligation `o` as it stands in the year; outside of all its years as in the nearest. */
export const unitInYear = `
  left join lateral (
    select code, kind from unit_validity where unit_id = o.unit_id
    order by valid_from <= o.report_year desc, abs(o.report_year - valid_from) limit 1
  ) unit_in_year on true`;
