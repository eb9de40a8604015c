import { noCorrections } from '@mingjian/domain';
import { useMemo } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { Link } from 'react-router';
import { readFragment } from '../../gql';
import { useLiveQuery } from '../../api/use-live-query';
import { useWords } from '../../messages/use-words';
import { addressOfIntake } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import { LoadingLines } from '../../ui/states/loading-lines';
import { NothingHere } from '../../ui/states/nothing-here';
import { TroublePage } from '../../ui/states/trouble-page';
import { DocumentDesk } from './document-desk';
import {
  documentQuery,
  documentReadingParts,
  keptReadingQuery,
  readingCorrectionsParts,
} from './reading-queries';
import { correctionsOfServer, readingOfServer } from './reading-of-server';

/** What does this old document say, and was it read right? From here it is kept as its unit's report. */
export function DocumentPage() {
  const { say } = useWords();
  const { region, year, mayImport } = useScope();
  const { sha256 = '' } = useParams();
  const kept = useKeptBefore();
  const { data, error, again } = useLiveQuery(documentQuery, { sha256 }, { live: false, skip: !mayImport });
  const document = data?.documentReading ?? null;
  const answer = readFragment(documentReadingParts, document?.reading ?? null);
  const reading = useMemo(() => answer && readingOfServer(answer), [answer]);
  const back = <Link to={addressOfIntake(region.code, year)}>{say('intake.back')}</Link>;
  if (!mayImport) return <NothingHere title={say('trouble.forbidden')} />;
  if (!data || kept.isLoading)
    return error ? <TroublePage error={error} onAgain={again} /> : <LoadingLines rows={14} />;
  if (!document)
    return (
      <NothingHere title={say('intake.noDocument')}>
        <p className="k2">{say('intake.noDocument.what')}</p>
        <p className="nothing-here-ways">{back}</p>
      </NothingHere>
    );
  if (!reading)
    return (
      <NothingHere title={say('intake.unreadable', { name: document.document.name })}>
        {document.problems.map(({ code, message }) => (
          <p key={code} className="k2">
            {message}
          </p>
        ))}
        <p className="nothing-here-ways">{back}</p>
      </NothingHere>
    );
  return (
    <>
      <title>{`${reading.title ?? document.document.name} · ${say('shell.product')}`}</title>
      <DocumentDesk key={sha256} reading={reading} begun={kept.corrections} />
    </>
  );
}

/** The corrections of the report that was kept from the document, where the address asks to correct it again. */
function useKeptBefore() {
  const { sha256 = '' } = useParams();
  const [search] = useSearchParams();
  const unit = search.get('unit');
  const year = Number(search.get('year'));
  const { data, error } = useLiveQuery(
    keptReadingQuery,
    { unit: unit ?? '', year, version: null },
    { live: false, skip: unit === null },
  );
  const report = data?.report?.document?.sha256 === sha256 ? data.report : null;
  const answer = readFragment(readingCorrectionsParts, report?.corrections ?? null);
  return {
    isLoading: unit !== null && !data && !error,
    corrections: answer ? correctionsOfServer(answer) : noCorrections,
  };
}
