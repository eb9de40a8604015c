import { isUnitKind, unitKinds } from '@mingjian/domain';
import type { Text, UnitKind } from '@mingjian/domain';
import type { Weighed } from '../units/laying-down-plan.js';

/** One line of the list of a county's units. */
export interface UnitLine {
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly from: number;
  readonly to: number | null;
  readonly predecessor: string | null;
  readonly weighed: Weighed | null;
}

export type CountyFile =
  | { readonly kind: 'UNITS'; readonly units: readonly UnitLine[] }
  | { readonly kind: 'PROBLEMS'; readonly problems: readonly Text[] };

const columns = ['code', 'name', 'kind', 'from', 'to', 'predecessor', 'weight', 'weighed_by'] as const;
const demanded = ['code', 'name', 'kind', 'from'] as const;
const codePattern = /^\d{6}(\d{3}|-[a-z0-9]{1,12})$/;
const earliestYear = 1949;
const latestYear = 2200;

/**
 * Reads a list of units: CSV with the columns code, name, kind, from, to, predecessor, weight, weighed_by; those from
 * `to` on may be empty or missing. All problems are told, each with its line; nothing is taken from a file that has one.
 */
export function readCountyFile(text: string): CountyFile {
  const [head, ...lines] = recordsOf(text);
  const names = (head ?? []).map((name) => name.trim().toLowerCase());
  const missing = demanded.filter((name) => !names.includes(name));
  if (missing.length > 0)
    return {
      kind: 'PROBLEMS',
      problems: [
        {
          zh: `第1行应为列名 ${columns.join(',')}，缺少：${missing.join('、')}`,
          en: `Line 1 must name the columns ${columns.join(',')}; missing: ${missing.join(', ')}`,
        },
      ],
    };
  const problems: Text[] = [];
  const units: UnitLine[] = [];
  lines.forEach((cells, index) => {
    if (cells.every((cell) => cell.trim() === '')) return;
    const value = (name: (typeof columns)[number]): string => (cells[names.indexOf(name)] ?? '').trim();
    const line = unitLineOf(value);
    if ('zh' in line)
      problems.push({ zh: `第${index + 2}行：${line.zh}`, en: `Line ${index + 2}: ${line.en}` });
    else units.push(line);
  });
  problems.push(...twice(units));
  if (units.length === 0 && problems.length === 0)
    problems.push({
      zh: '名单中没有单位：第2行起每行写一个单位',
      en: 'The list holds no unit: from line 2 on, each line is one',
    });
  return problems.length > 0 ? { kind: 'PROBLEMS', problems } : { kind: 'UNITS', units };
}

function unitLineOf(value: (name: (typeof columns)[number]) => string): UnitLine | Text {
  const [code, name, kind] = [value('code'), value('name'), kindOf(value('kind'))];
  if (!codePattern.test(code))
    return {
      zh: `代码“${code}”应为9位数字，或6位区县代码加“-”和简称`,
      en: `"${code}" is no code: nine digits, or the county's six, "-" and a short code`,
    };
  if (name === '') return { zh: '缺少名称', en: 'the name is missing' };
  if (kind === null) {
    const known = unitKinds.map(({ id, label }) => `${id}（${label.zh}）`).join('、');
    return { zh: `类别“${value('kind')}”应为 ${known}`, en: `"${value('kind')}" is no kind: ${known}` };
  }
  const from = yearOf(value('from'));
  const to = value('to') === '' ? null : yearOf(value('to'));
  if (from === null || (value('to') !== '' && to === null) || (to !== null && to < from))
    return { zh: '起止年份有误', en: 'the years from and to are not right' };
  const predecessor = value('predecessor') || null;
  const weighed = weighedOf(value('weight'), value('weighed_by'), predecessor);
  return weighed !== null && 'zh' in weighed ? weighed : { code, name, kind, from, to, predecessor, weighed };
}

/** How large the part is that came from the predecessor; a number means nothing without what it counts. */
function weighedOf(weight: string, by: string, predecessor: string | null): Weighed | Text | null {
  if (weight === '' && by === '') return null;
  if (/^\d{1,12}$/.test(weight) && by !== '' && predecessor !== null) return { weight: Number(weight), by };
  return {
    zh: 'weight 应为整数（如人口），weighed_by 写明其来源（如“2020年常住人口”），并填写 predecessor',
    en: 'weight must be a whole number, as of residents, weighed_by must say of what, and predecessor of whom',
  };
}

function kindOf(text: string): UnitKind | null {
  const id = text.toUpperCase();
  if (isUnitKind(id)) return id;
  return unitKinds.find(({ label }) => label.zh === text)?.id ?? null;
}

function yearOf(text: string): number | null {
  const year = Number(text);
  return /^\d{4}$/.test(text) && year >= earliestYear && year <= latestYear ? year : null;
}

/** A unit that came of several has a line for each of them; nothing else stands there twice. */
function twice(units: readonly UnitLine[]): Text[] {
  const seen = new Map<string, UnitLine[]>();
  return units.flatMap((unit) => {
    const { code, from } = unit;
    const key = `${code} ${from}`;
    const before = seen.get(key) ?? [];
    seen.set(key, [...before, unit]);
    if (before.every((other) => isSameOfAnother(unit, other))) return [];
    return [{ zh: `代码 ${code}（${from}年起）出现两次`, en: `${code} from ${from} stands there twice` }];
  });
}

function isSameOfAnother(one: UnitLine, other: UnitLine): boolean {
  const { name, kind, to, predecessor } = one;
  const isOfAnother = predecessor !== null && other.predecessor !== null && predecessor !== other.predecessor;
  return isOfAnother && name === other.name && kind === other.kind && to === other.to;
}

/** Records of a CSV text: quoted cells may hold commas and line ends; a byte order mark is no content. */
function recordsOf(text: string): readonly (readonly string[])[] {
  const records: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/gy;
  const content = text.replace(/^\uFEFF/, '');
  while (cell.lastIndex < content.length) {
    const from = cell.lastIndex;
    const match = cell.exec(content);
    // A quote that never ends: the rest is one cell, and the columns after it are missing.
    if (!match) {
      records.at(-1)?.push(content.slice(from));
      return records;
    }
    const [, quoted, plain = '', end] = match;
    records.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ',' && cell.lastIndex < content.length) records.push([]);
  }
  return records;
}
