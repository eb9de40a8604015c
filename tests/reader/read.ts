import type { DocumentReading } from '@mingjian/domain';
import { readDocument, shippedDivisions } from '@mingjian/reader';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const seedPath = join(import.meta.dirname, '../fixtures/songzhuang-2016.txt');

export function readText(text: string, name = 'report.txt'): DocumentReading {
  return readDocument({ name, bytes: new TextEncoder().encode(text) }, shippedDivisions);
}

export function readSeed(): DocumentReading {
  return readDocument({ name: 'songzhuang-2016.txt', bytes: readFileSync(seedPath) }, shippedDivisions);
}

/** A sentence as it stands in a report of 2016, in one of its sections. */
export function reportSaying(sentence: string, section = 'proactive'): string {
  const headings: Readonly<Record<string, string>> = {
    overview: '一、概述',
    proactive: '二、主动公开政府信息情况',
    applications: '三、依申请公开政府信息情况',
    fees: '四、政府信息公开的收费及减免情况',
    disputes: '五、因政府信息公开申请行政复议、提起行政诉讼的情况',
    problems: '六、存在的主要问题及改进情况',
  };
  const body = Object.entries(headings).map(
    ([id, heading]) => `　　${heading}\n${id === section ? `　　${sentence}\n` : ''}`,
  );
  return `平乐镇2016年政府信息公开工作年度报告\n\n${body.join('')}`;
}

/** What a sentence says, as `measure value qualifier`, exact ones without the last. */
export function said(sentence: string, section = 'proactive'): readonly string[] {
  return readText(reportSaying(sentence, section)).statements.map(({ measure, value, qualifier }) =>
    [measure, value, ...(qualifier === 'EXACT' ? [] : [qualifier])].join(' '),
  );
}

/** Every quote stands where it is said to stand. */
export function misplaced(reading: DocumentReading): readonly unknown[] {
  return [reading.statements, reading.practices, reading.figures, reading.improvements]
    .flat()
    .filter(({ start, end, quote }) => quote === '' || reading.text.slice(start, end) !== quote);
}

/** Both texts made from the other by the repairs. */
export function byRepairs({ found, text, repairs }: Pick<DocumentReading, 'found' | 'text' | 'repairs'>) {
  let forward = '';
  let foundAt = 0;
  let back = '';
  let at = 0;
  for (const { start, end, foundStart, foundEnd, before, after } of repairs) {
    forward += found.slice(foundAt, foundStart) + after;
    back += text.slice(at, start) + before;
    foundAt = foundEnd;
    at = end;
  }
  return { text: forward + found.slice(foundAt), found: back + text.slice(at) };
}
