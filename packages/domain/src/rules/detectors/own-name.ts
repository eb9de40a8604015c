import type { RuleContext } from '../context.js';
import { judged } from '../judged.js';
import type { Judged } from '../judged.js';
import { contentOf, isSaid, patternOf, placesOf } from '../rule-text.js';
import type { DetectionOf } from '../rule.js';

const titlePattern = /^(.*?)(\d{4})年(?:度)?政府信息公开(?:工作)?年度报告$/u;

/** Title as the notice wants it: whose report, of which year, 政府信息公开工作年度报告. */
export function titleAsPrescribed({ report, document }: RuleContext): Judged {
  const { title, reportYear } = report;
  if (title === null) return judged('CANNOT_TELL');
  const parts = titlePattern.exec(title.replace(/[\s《》]/gu, ''));
  const [, prefix = '', year = ''] = parts ?? [];
  const named = document?.unitName ?? null;
  const isOurs = named === null || withoutSuffix(prefix).endsWith(withoutSuffix(named));
  const isRight = parts !== null && year === String(reportYear) && isOurs;
  return judged(isRight ? 'PASS' : 'FAIL', {
    left: title,
    right: `${named ?? '…'}${reportYear}年政府信息公开工作年度报告`,
  });
}

/** 送庄镇 and 送庄镇人民政府 are one. */
function withoutSuffix(name: string): string {
  return name.replace(/(?:人民政府)?(?:办事处|办公室)?$/u, '');
}

/** Words by which a unit of another kind speaks of itself: 我局 in the report of a town. */
export function speaksAsItself({ kinds }: DetectionOf<'speaks as itself'>, context: RuleContext): Judged {
  const name = nameOf(context);
  const own =
    name === null ? undefined : kinds.find(({ suffix }) => isSaid([{ text: name }], patternOf(suffix)));
  const texts = contentOf(context);
  if (texts.length === 0) return judged('NOT_APPLICABLE');
  if (!own) return judged('CANNOT_TELL');
  const passages = placesOf(texts, patternOf(own.foreign));
  return judged(passages.length === 0 ? 'PASS' : 'FAIL', { passages });
}

/** Whose report it is: as the document says, else as the title begins. */
function nameOf({ report, document }: RuleContext): string | null {
  const name = document?.unitName ?? titlePattern.exec(report.title ?? '')?.[1] ?? '';
  return name === '' ? null : withoutSuffix(name);
}
