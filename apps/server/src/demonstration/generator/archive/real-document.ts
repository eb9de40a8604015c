import { beijingDay, correctedReport, noCorrections } from '@mingjian/domain';
import type { DisclosureReport, DocumentReading } from '@mingjian/domain';
import { readDocument, shippedDivisions } from '@mingjian/reader';
import { readFileSync } from 'node:fs';

/** A document of the archive as it was found, what it is read into and the report that this makes. */
export interface ArchivedDocument {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly reading: DocumentReading;
  readonly report: DisclosureReport;
}

const name = 'songzhuang-2016.txt';

/** The one report that is real: 送庄镇's of 2016 as a mirror of a portal shows it, its drafter's name replaced. */
const real = { unit: '410308103', year: 2016 } as const;

/** Whether the archive's report of a unit's year is real, so that nothing of it is drawn. */
export function isReal(present: string, year: number): boolean {
  return present === real.unit && year === real.year;
}

/** The document of a unit's year, `present` being its code today; null where the archive's report is generated. */
export function archivedDocument(present: string, year: number, takenOver: Date): ArchivedDocument | null {
  if (!isReal(present, year)) return null;
  const bytes = readFileSync(new URL(`../../../../documents/${name}`, import.meta.url));
  const reading = readDocument({ name, bytes }, shippedDivisions);
  const read = correctedReport(reading, noCorrections, beijingDay(takenOver));
  if (read.kind !== 'READ') throw new Error(`${name} is read into no report: ${read.kind}`);
  return { name, mediaType: 'text/plain', bytes, reading, report: read.report };
}
