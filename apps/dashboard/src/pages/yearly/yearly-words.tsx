import type { Day } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';
import type { ReportBasis } from '../../shell/basis';
import { countText } from './paper-figure';
import type { YearlyFigures, YearlyRow } from './yearly-figures';
import type { YearlyScope } from './yearly-scope';

interface OpeningProps {
  readonly figures: YearlyFigures;
  readonly regionName: string;
  readonly year: number;
  readonly scope: YearlyScope;
  readonly basis: ReportBasis;
  readonly basisName: string;
  readonly today: Day;
}

/** The first paragraph: on what law, of whom, as of when, and who is missing, by name. */
export function Opening({ figures, regionName, year, scope, basis, basisName, today }: OpeningProps) {
  const { say, dayInWords } = useWords();
  const { rows, reported, missing } = figures;
  const facts = {
    region: regionName,
    year,
    scope: say(`yearly.scopeOf.${scope}`),
    all: rows.length,
    n: reported.length,
    day: dayInWords(today),
    basis: basisName,
    missing: say(`yearly.missingOn.${basis}`),
    names: missing.map(({ unit }) => unit.name).join(say('sentence.list')),
  };
  return (
    <p>
      {say('yearly.opening', facts)}
      {say('yearly.coverage', facts)}
      {say(missing.length > 0 ? 'yearly.missing' : 'yearly.allReported', facts)}
      {say(`yearly.without.${scope}`)}
    </p>
  );
}

/** More units than this are counted rather than named; the table has their names. */
const mostNamed = 5;

interface FilingWordsProps {
  readonly figures: YearlyFigures;
  readonly filingDues: readonly Day[];
  readonly publicationDue: Day;
}

/** Section one in words: how many were in time, and who was late by how many days. */
export function FilingWords({ figures, filingDues, publicationDue }: FilingWordsProps) {
  const { say, dayInWords } = useWords();
  const { filedKnown, filedLate, published, publishedLate, notPublished } = figures;
  const late = (rows: readonly YearlyRow[], days: (row: YearlyRow) => number | null): string =>
    rows
      .map((row) => say('yearly.nameLate', { name: row.unit.name, n: days(row) ?? '' }))
      .join(say('sentence.comma'));
  return (
    <p>
      {filedKnown.length > 0 && (
        <>
          {say(filingDues.length > 1 ? 'yearly.filedByKind' : 'yearly.filed', {
            n: filedKnown.length,
            onTime: figures.filedInTime.length,
            day: filingDues.map(dayInWords).join(say('sentence.list')),
          })}
          {filedLate.length > 0 && say('yearly.filedLate', { late: late(filedLate, (row) => row.daysLate) })}
          {say('sentence.end')}
        </>
      )}
      {published.length > 0 &&
        say('yearly.published', { n: figures.publishedInTime.length, day: dayInWords(publicationDue) })}
      {publishedLate.length > 0 &&
        say('yearly.publishedLate', { late: late(publishedLate, (row) => row.publishedDaysLate) })}
      {published.length > 0 && say('sentence.end')}
      {notPublished.length > 0 &&
        say(notPublished.length > mostNamed ? 'yearly.notPublishedMany' : 'yearly.notPublished', {
          n: notPublished.length,
          names: notPublished.map(({ unit }) => unit.name).join(say('sentence.list')),
        })}
    </p>
  );
}

/** Section two in words: what came in and what became of it, with sums that must agree. */
export function FlowWords({ figures, year }: { readonly figures: YearlyFigures; readonly year: number }) {
  const { say } = useWords();
  const { sums, received, flow, reported } = figures;
  const n = reported.length;
  if (sums['applications.received'] === null) return <p>{say('yearly.flow.nothing')}</p>;
  return (
    <p>
      {say('yearly.flow.received', { n, received: countText(sums['applications.received']) })}
      {received.difference !== null &&
        say(
          received.difference === 0
            ? 'yearly.flow.same'
            : received.difference > 0
              ? 'yearly.flow.more'
              : 'yearly.flow.fewer',
          {
            year: year - 1,
            difference: countText(received.distance),
            units: received.units,
          },
        )}
      {say('yearly.flow.due', {
        broughtForward: countText(sums['applications.broughtForward']),
        due: countText(flow.due),
      })}
      {say('yearly.flow.handled', {
        handled: countText(sums['applications.handled']),
        carriedForward: countText(sums['applications.carriedForward']),
      })}
      {flow.balanced !== null &&
        say(flow.balanced ? 'yearly.flow.balanced' : 'yearly.flow.unbalanced', {
          received: countText(sums['applications.received']),
          broughtForward: countText(sums['applications.broughtForward']),
          handled: countText(sums['applications.handled']),
          carriedForward: countText(sums['applications.carriedForward']),
        })}
      {figures.grantedShare !== null &&
        say('yearly.flow.shares', {
          granted: countText(sums['applications.granted']),
          partly: countText(sums['applications.partlyGranted']),
          grantedShare: figures.grantedShare.toFixed(1),
          refused: countText(sums['applications.refused']),
          notProcessed: countText(sums['applications.notProcessed']),
          other: countText(sums['applications.otherHandling']),
          unavailable: countText(sums['applications.unavailable']),
          unavailableShare: figures.unavailableShare?.toFixed(1) ?? '—',
        })}
      {figures.largestShare !== null &&
        figures.largest.length > 1 &&
        say('yearly.flow.largest', {
          names: figures.largest.map(({ unit }) => unit.name).join(say('sentence.list')),
          n: figures.largest.length,
          share: figures.largestShare.toFixed(1),
        })}
    </p>
  );
}
