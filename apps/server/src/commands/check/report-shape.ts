import type { ReportInput, Text } from '@mingjian/domain';
import { z } from 'zod';
import type { FileProblem } from './file-problem.js';

const anything = z.unknown().optional();

/** Only the shape is asked for here: what the leaves may be is the domain's to judge. */
const reportShape = z.object({
  unit: z.string().min(1),
  reportYear: z.int().min(1900).max(9999),
  formatFound: anything,
  publishedOn: anything,
  title: anything,
  references: z.array(z.unknown()).nullish(),
  figures: z.array(z.object({ cell: z.string(), value: anything })).nullish(),
  statements: z
    .array(z.object({ measure: z.string(), value: anything, qualifier: anything, section: anything }))
    .nullish(),
  practices: z
    .array(
      z.object({
        practice: z.string(),
        holds: z.boolean(),
        names: z.array(z.unknown()).nullish(),
        section: anything,
      }),
    )
    .nullish(),
  sections: z
    .array(z.object({ id: z.string(), title: anything, text: anything, nothingToReport: anything }))
    .nullish(),
});

const fileShape = reportShape.extend({
  previous: reportShape.nullish(),
  history: z.array(reportShape).nullish(),
});

/** An earlier report of the same unit, and the path that leads to it. */
export interface EarlierInFile {
  readonly report: ReportInput;
  readonly path: string;
}

/** A report as it stands in a file, with the earlier ones that stand beside it. */
export interface ReportInFile {
  readonly report: ReportInput;
  /** Last year's where it stands under `previous`, then those of `history`, each with the path that leads to it. */
  readonly earlier: readonly EarlierInFile[];
}

/** Finds the report in a file's JSON, or says each place that has another shape. */
export function reportInFile(json: unknown): ReportInFile | { readonly problems: readonly FileProblem[] } {
  const read = fileShape.safeParse(unwrapped(json));
  if (!read.success) return { problems: read.error.issues.map(problemOfShape) };
  const { previous, history, ...report } = read.data;
  const listed = (history ?? []).map((one, at) => ({ report: one, path: `history[${at}]` }));
  return { report, earlier: previous ? [{ report: previous, path: 'previous' }, ...listed] : listed };
}

/** The body of `checkReport` has the report one level deeper, beside `previous`; it is taken as well. */
function unwrapped(json: unknown): unknown {
  if (typeof json !== 'object' || json === null || !('report' in json) || 'unit' in json) return json;
  const { report, ...others } = json;
  return typeof report === 'object' && report !== null ? { ...report, ...others } : json;
}

const kinds: Readonly<Record<string, Text>> = {
  string: { zh: '文字', en: 'a text' },
  number: { zh: '整数', en: 'a whole number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: ' true 或 false', en: 'true or false' },
  array: { zh: '列表', en: 'a list' },
  object: { zh: '对象', en: 'an object' },
};

function problemOfShape(issue: z.core.$ZodIssue): FileProblem {
  const kind = issue.code === 'invalid_type' ? kinds[issue.expected] : undefined;
  return {
    code: 'NOT_A_REPORT',
    path: issue.path.length === 0 ? null : placeIn(issue.path),
    message: kind
      ? { zh: `缺少，或不是${kind.zh}`, en: `missing, or not ${kind.en}` }
      : { zh: '取值不合要求', en: 'not a value that may stand here' },
  };
}

function placeIn(path: readonly PropertyKey[]): string {
  return path
    .map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at === 0 ? '' : '.'}${String(step)}`))
    .join('');
}
