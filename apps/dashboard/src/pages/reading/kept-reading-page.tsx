import { noCorrections } from '@mingjian/domain';
import { useMemo } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { readFragment } from '../../gql';
import { useLiveQuery } from '../../api/use-live-query';
import { useWords } from '../../messages/use-words';
import { useBarFacts } from '../../shell/bar-facts';
import { addressOfUnit } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import { LoadingLines } from '../../ui/states/loading-lines';
import { NothingHere } from '../../ui/states/nothing-here';
import { TroublePage } from '../../ui/states/trouble-page';
import { KeptDesk } from './kept-desk';
import { openedIn } from './opened-in-address';
import {
  documentReadingParts,
  keptReadingQuery,
  readingCorrectionsParts,
  readingFindingParts,
} from './reading-queries';
import { correctionsOfServer, readingOfServer } from './reading-of-server';

/** Which words does this old report's every figure come from, and what did people correct? */
export function KeptReadingPage() {
  const { say } = useWords();
  const { region, year } = useScope();
  const { code = '' } = useParams();
  const [search] = useSearchParams();
  const version = Number(search.get('version')) || null;
  const { data, stale, error, again } = useLiveQuery(
    keptReadingQuery,
    { unit: code, year, version },
    { live: false },
  );
  useBarFacts({ stale });
  const report = data?.report ?? null;
  const answer = readFragment(documentReadingParts, report?.reading ?? null);
  const corrected = readFragment(readingCorrectionsParts, report?.corrections ?? null);
  const reading = useMemo(() => answer && readingOfServer(answer), [answer]);
  const corrections = useMemo(
    () => (corrected ? correctionsOfServer(corrected) : noCorrections),
    [corrected],
  );
  if (!data) return error ? <TroublePage error={error} onAgain={again} /> : <LoadingLines rows={14} />;
  if (!report || !reading)
    return (
      <NothingHere title={report ? say('reading.notFromDocument') : say('trouble.noReport')}>
        <p className="k2">{report ? say('reading.notFromDocument.why') : say('trouble.notFound.why')}</p>
        <p className="nothing-here-ways">
          <Link to={addressOfUnit(region.code, code, year)}>{say('reading.kept.unit')}</Link>
        </p>
      </NothingHere>
    );
  const findings = readFragment(readingFindingParts, report.findings).filter(
    ({ silencedBy }) => silencedBy === null,
  );
  const name = data.unit?.name ?? reading.unitName ?? code;
  return (
    <>
      <title>{`${name} ${say('year.report', { year })} · ${say('shell.product')}`}</title>
      <KeptDesk
        key={`${code} ${year} ${report.version}`}
        reading={reading}
        corrections={corrections}
        findings={findings}
        unit={{ code: data.unit?.code ?? code, name }}
        version={report.version}
        isDemonstration={report.demonstration}
        opened={openedIn(search, reading)}
      />
    </>
  );
}
