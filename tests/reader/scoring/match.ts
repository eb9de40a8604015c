import type { DocumentReading, Repair } from '@mingjian/domain';
import type { GeneratedReport, GoldStatement } from '../generated/generated-report.js';

export type ReadStatement = DocumentReading['statements'][number];

/** Gold that was not read, with what was read of the same measure in the same words, if anything. */
export interface Missed {
  readonly gold: GoldStatement;
  readonly instead: ReadStatement | null;
}

/** Read and not in the gold; `trap` says which words it fell for. */
export interface Surplus {
  readonly read: ReadStatement;
  readonly trap: string | null;
}

export interface Matched {
  readonly report: GeneratedReport;
  readonly hits: readonly { readonly gold: GoldStatement; readonly read: ReadStatement }[];
  readonly missed: readonly Missed[];
  readonly surplus: readonly Surplus[];
}

type Place = Pick<GoldStatement, 'start' | 'end'>;

const overlap = (one: Place, other: Place): boolean => one.start < other.end && other.start < one.end;

/** Where a place of the text as found stands in the text as read: repairs before it move it. */
function moved(offset: number, repairs: readonly Repair[]): number {
  let shift = 0;
  for (const { foundEnd, end } of repairs) if (foundEnd <= offset) shift = end - foundEnd;
  return offset + shift;
}

function says(read: ReadStatement, gold: GoldStatement): boolean {
  return (
    read.measure === gold.measure &&
    Number(read.value) === Number(gold.value) &&
    (read.qualifier === gold.qualifier || read.qualifier === gold.orQualifier)
  );
}

/**
 * Holds a reading against the gold of its text, one to one: the same measure, value and qualifier, and words that
 * overlap. Money is compared as a number of yuan.
 */
export function matchStatements(report: GeneratedReport, reading: DocumentReading): Matched {
  const inReading = <P extends Place>(place: P): P => ({
    ...place,
    start: moved(place.start, reading.repairs),
    end: moved(place.end, reading.repairs),
  });
  const left = [...reading.statements];
  const taken = (fits: (read: ReadStatement) => boolean): ReadStatement | null => {
    const at = left.findIndex(fits);
    return at < 0 ? null : (left.splice(at, 1)[0] ?? null);
  };

  const hits: { readonly gold: GoldStatement; readonly read: ReadStatement }[] = [];
  const open: GoldStatement[] = [];
  for (const gold of report.statements.map(inReading)) {
    const read = taken((candidate) => says(candidate, gold) && overlap(candidate, gold));
    if (read === null) open.push(gold);
    else hits.push({ gold, read });
  }
  const missed = open.map((gold) => ({
    gold,
    instead:
      left.find((read) => read.measure === gold.measure && overlap(read, gold)) ??
      left.find((read) => overlap(read, gold)) ??
      null,
  }));
  const traps = report.traps.map(inReading);
  const surplus = left.map((read) => ({
    read,
    trap: traps.find((place) => overlap(place, read))?.how ?? null,
  }));
  return { report, hits, missed, surplus };
}
