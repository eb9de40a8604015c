import { cellsOf, formatDue, isRuleId, longestTexts, readReport, textProblem } from '@mingjian/domain';
import type {
  BadPlace,
  BadValueReason,
  Day,
  DisclosureReport,
  ExplanationInput,
  ReportInput,
} from '@mingjian/domain';
import { canonicalJson } from '../events/canonical-json.js';
import { sha256 } from '../events/event.js';
import type { Problem } from '../platform/problems.js';

export type UnreadableReport = Problem<'FORMAT_MISMATCH' | 'UNKNOWN_CELL' | 'BAD_VALUE'>;

/** What was handed in, once it is known to be a report. */
export interface HandedIn {
  readonly kind: 'READ';
  readonly report: DisclosureReport;
  readonly explanations: readonly ExplanationInput[];
}

/** A report with the reasons that come with it, as programs hand them in. */
export interface HandingIn {
  readonly report: ReportInput;
  readonly explanations: readonly ExplanationInput[];
}

const mostExplanations = 300;
const longestKey = 200;
/** Codes are short; a text that is none names no unit and never reaches the database. */
const longestCode = 40;

/** Reads a report and the reasons that came with it, or says every place that cannot be taken. */
export function readHandedIn(
  input: HandingIn,
  today: Day,
  others: readonly BadPlace[] = [],
): HandedIn | UnreadableReport {
  const read = readReport(input.report, today);
  if (read.kind === 'FORMAT_MISMATCH' || read.kind === 'UNKNOWN_CELL') return read;
  const ownPlaces = read.kind === 'BAD_VALUE' ? read.places : [];
  const places = [...ownPlaces, ...badExplanations(input), ...others];
  if (places.length > 0 || read.kind === 'BAD_VALUE') return { kind: 'BAD_VALUE', places };
  return { kind: 'READ', report: read.report, explanations: input.explanations };
}

function badExplanations({ report, explanations }: HandingIn): readonly BadPlace[] {
  if (explanations.length > mostExplanations) return [{ path: 'explanations', reason: 'TOO_MANY' }];
  const format = formatDue(report.reportYear);
  const known = new Set(format === null ? [] : cellsOf(format).keys());
  return explanations.flatMap(({ rule, cells, reason }, index): readonly BadPlace[] => {
    const path = `explanations[${index}]`;
    return [
      ...place(isRuleId(rule) ? null : 'UNKNOWN_NAME', `${path}.rule`),
      ...cells.flatMap((cell, at): readonly BadPlace[] =>
        known.has(cell) ? [] : [{ path: `${path}.cells[${at}]`, reason: 'UNKNOWN_NAME' }],
      ),
      ...place(textProblem(reason, longestTexts.reason), `${path}.reason`),
    ];
  });
}

function place(reason: BadValueReason | null, path: string): readonly BadPlace[] {
  return reason === null ? [] : [{ path, reason }];
}

/** Why a text cannot be a key, or nothing: the database must give it back as it came. */
export function badKey(idempotencyKey: string): readonly BadPlace[] {
  const problem = idempotencyKey === '' ? 'EMPTY' : textProblem(idempotencyKey, longestKey);
  return place(problem, 'idempotencyKey');
}

export function isCode(code: string): boolean {
  return code !== '' && textProblem(code, longestCode) === null;
}

/** One hash for one body, whatever the order of its keys. Only what was read has one: the rest is never filed. */
export function bodySha256(body: HandingIn & { readonly basedOn: number }): string {
  return sha256(canonicalJson(body));
}
