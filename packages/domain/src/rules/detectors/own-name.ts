import { isShortFor, plainUnitName, unitNamed } from '../../units/unit-names.js';
import type { UnitNames } from '../../units/unit-names.js';
import type { UnitKind } from '../../units/unit.js';
import type { RuleContext } from '../context.js';
import { judged } from '../judged.js';
import type { Judged } from '../judged.js';
import type { Outcome } from '../rule.js';
import { contentOf, isSaid, patternOf, placesOf } from '../rule-text.js';
import type { DetectionOf } from '../rule.js';
import { othersNamedAsSelf } from './others-named.js';

const titlePattern = /^(.*?)(\d{4})年(?:度)?政府信息公开(?:工作)?年度报告$/u;

/** Title as the notice wants it: whose report, of which year, 政府信息公开工作年度报告. */
export function titleAsPrescribed({ report, document, names }: RuleContext): Judged {
  const { title, reportYear } = report;
  if (title === null) return judged('CANNOT_TELL');
  const parts = titlePattern.exec(title.replace(/[\s《》]/gu, ''));
  const [, prefix = '', year = ''] = parts ?? [];
  const named = names?.own[0] ?? document?.unitName ?? null;
  const isRight = parts !== null && year === String(reportYear);
  // One that names nobody leaves the name to the page above it; a document has no such page.
  const isUnnamed = prefix === '' && names !== null && document === null;
  return judged(!isRight ? 'FAIL' : isUnnamed ? 'PASS' : namesUnit(prefix, named, names), {
    left: title,
    right: `${named ?? '…'}${reportYear}年政府信息公开工作年度报告`,
  });
}

/** Whether a title begins with the unit's name, with its county or without. */
function namesUnit(prefix: string, named: string | null, names: UnitNames | null): Outcome {
  if (named === null) return 'CANNOT_TELL';
  const given = plainUnitName(prefix);
  if (names === null) return given.endsWith(plainUnitName(named)) ? 'CANNOT_TELL' : 'FAIL';
  const unit = unitNamed(given, names);
  if (unit !== null) return unit.isOwn ? 'PASS' : 'FAIL';
  return names.own.some((own) => isShortFor(given, plainUnitName(own))) ? 'PASS' : 'FAIL';
}

/**
 * Words by which a unit of another kind speaks of itself, 我局 in the report of a town, and another unit's name where its
 * own should stand. Without the names of the county's units nobody can tell that there is none.
 */
export function speaksAsItself({ kinds }: DetectionOf<'speaks as itself'>, context: RuleContext): Judged {
  const name = nameOf(context);
  const own =
    name === null ? undefined : kinds.find(({ suffix }) => isSaid([{ text: name }], patternOf(suffix)));
  const texts = contentOf(context);
  if (texts.length === 0) return judged('NOT_APPLICABLE');
  const passages = [
    ...(own ? placesOf(texts, patternOf(own.foreign)) : []),
    ...othersNamedAsSelf(texts, context),
  ];
  if (passages.length > 0) return judged('FAIL', { passages });
  return judged(own && context.names !== null ? 'PASS' : 'CANNOT_TELL');
}

const endOfKind: Readonly<Partial<Record<UnitKind, string>>> = {
  TOWN: '镇',
  TOWNSHIP: '乡',
  SUBDISTRICT: '街道',
};

/** What the unit is called: as the county knows it, as the document says, as the title begins, or by its kind alone. */
function nameOf({ report, document, names, unitKind }: RuleContext): string | null {
  const named = names?.own[0] ?? document?.unitName ?? titlePattern.exec(report.title ?? '')?.[1] ?? '';
  if (named !== '') return plainUnitName(named);
  return unitKind === null ? null : (endOfKind[unitKind] ?? null);
}
