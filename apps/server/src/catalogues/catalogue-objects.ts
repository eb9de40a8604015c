import { cellsOf, formats, indicatorById, itemWords, rulesOf, ruleMessages } from '@mingjian/domain';
import type {
  Format,
  Measure as MeasureEntry,
  Rule as RuleEntry,
  RuleId,
  Scheme as SchemeEntry,
  SchemeItem,
  Table,
} from '@mingjian/domain';
import type { Locale } from '../platform/locale.js';
import type { Indicator } from './indicator.object.js';
import type { Measure } from './measure.object.js';
import type { FormatTable, ReportFormat } from './report-format.object.js';
import type { Rule } from './rule.object.js';
import type { Scheme } from './scheme.object.js';

/** Entries of the domain's catalogues as the API shows them. */
export function formatObject(format: Format, locale: Locale): ReportFormat {
  const { id, name, years, basis, tables, sections } = format;
  return {
    id,
    name,
    yearFrom: years.from,
    yearTo: years.to,
    basis,
    cellCount: cellsOf(format).size,
    tables: tables.map((table) => tableObject(table, format, locale)),
    sections,
  };
}

function tableObject(table: Table, format: Format, locale: Locale): FormatTable {
  const { id, number, title, section, rows, columns } = table;
  return {
    id,
    number,
    title,
    section,
    rows: rows.map((row) => ({
      ...row,
      group: row.group ?? null,
      unit: row.unit?.[locale] ?? null,
      verified: row.verified ?? true,
    })),
    columns: columns.map((column) => ({
      id: column.id,
      label: column.label,
      group: column.group?.[locale] ?? null,
      unit: column.unit[locale],
    })),
    cells: [...cellsOf(format).values()].filter((place) => place.table.id === id).map(({ cell }) => cell),
  };
}

export function ruleObject(rule: RuleEntry & { readonly id: RuleId }): Rule {
  const { id, grade, effect, basis, formula } = rule;
  return {
    id,
    grade,
    effect,
    formats: rule.formats === 'all' ? formats.map((format) => format.id) : rule.formats,
    title: ruleMessages[id].title,
    basis,
    formula,
  };
}

export function measureObject({ id, label, unit, kind, formulas, breaks }: MeasureEntry): Measure {
  return { id, label, unit, money: kind === 'money', formats: Object.keys(formulas), breaks };
}

export function indicatorObject(item: SchemeItem): Indicator {
  const { indicator, points, signed, practices, mark } = item;
  const rules = rulesOf(item);
  return {
    id: indicator,
    label: indicatorById(indicator).label,
    points,
    signed,
    built: rules.length > 0 || practices.length > 0 || mark !== null,
    rules,
    practices: practices.map(({ practice }) => practice),
    mark,
    explanation: itemWords(item),
  };
}

export function schemeObject({ items, ...scheme }: SchemeEntry): Scheme {
  return { ...scheme, indicators: items.map(indicatorObject) };
}
