import { badValueReasons } from '@mingjian/domain';
import type { BadValueReason, ReadReport, Text } from '@mingjian/domain';
import { problemMessage } from '../../platform/problems.js';
import type { Problem } from '../../platform/problems.js';
import type { DocumentFile } from '../read/document-file.js';

/** Why a file, or a part of it, was not judged: where and what. */
export interface FileProblem {
  readonly code:
    | 'CANNOT_OPEN'
    | 'DOCUMENT'
    | 'TOO_LARGE'
    | 'NO_TEXT'
    | 'NO_YEAR'
    | 'NO_UNIT'
    | 'NOT_JSON'
    | 'NOT_A_REPORT'
    | 'FORMAT_MISMATCH'
    | 'UNKNOWN_CELL'
    | 'BAD_VALUE'
    | 'BAD_ROSTER'
    | 'PREVIOUS_OF_ANOTHER_YEAR'
    | 'PREVIOUS_NOT_READ';
  /** The place in the file, as `figures[3].value`; null when it is the file itself. */
  readonly path: string | null;
  readonly reason?: BadValueReason;
  readonly message: Text;
}

/** A remark on a file in which nothing is wrong: no report was due for the year before, or no unit is told. */
export function isRemark({ code }: FileProblem): boolean {
  return code === 'PREVIOUS_NOT_READ' || code === 'NO_UNIT';
}

/** Why a document was not read; of a kind that the product does not read yet it is said as such. */
export function problemOfDocument({ code, why }: DocumentFile & { readonly kind: 'NOT_READ' }): FileProblem {
  return { code: code === 'ANOTHER_KIND' ? 'DOCUMENT' : code, path: null, message: why };
}

export const noYearTold: FileProblem = {
  code: 'NO_YEAR',
  path: null,
  message: {
    zh: '看不出是哪一年度的报告，不能核对',
    en: 'the document does not tell its year: it cannot be checked',
  },
};

export const noUnitTold: FileProblem = {
  code: 'NO_UNIT',
  path: null,
  message: { zh: '看不出是哪个单位的报告', en: 'the document does not tell whose report it is' },
};

type NotRead = Exclude<ReadReport, { readonly kind: 'READ' }>;

/** What the domain says against a report, place by place; `prefix` leads to a report inside the file. */
export function problemsOfReading(
  read: NotRead,
  reportYear: number,
  cellsHandedIn: readonly { readonly cell: string }[],
  prefix: string,
): readonly FileProblem[] {
  switch (read.kind) {
    case 'FORMAT_MISMATCH':
      return [
        {
          code: 'FORMAT_MISMATCH',
          path: `${prefix}${read.due === 'none' ? 'reportYear' : 'formatFound'}`,
          message: read.due === 'none' ? yearNotRead(reportYear) : sentencesOf(read),
        },
      ];
    case 'UNKNOWN_CELL':
      return read.cells.map((cell) => ({
        code: 'UNKNOWN_CELL',
        path: `${prefix}figures[${cellsHandedIn.findIndex((figure) => figure.cell === cell)}].cell`,
        message: sentencesOf({ kind: 'UNKNOWN_CELL', cells: [cell] }),
      }));
    case 'BAD_VALUE':
      return read.places.map(({ path, reason }) => ({
        code: 'BAD_VALUE',
        path: `${prefix}${path}`,
        reason,
        message: badValueReasons[reason],
      }));
  }
}

function yearNotRead(year: number): Text {
  return {
    zh: `${year} 年度尚无年度报告制度；可核对 2008 年度起的报告`,
    en: `no report was due for ${year}; reports of 2008 and later can be checked`,
  };
}

function sentencesOf(problem: Problem<'FORMAT_MISMATCH' | 'UNKNOWN_CELL'>): Text {
  return { zh: problemMessage(problem, 'zh'), en: problemMessage(problem, 'en') };
}
