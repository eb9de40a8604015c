import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { useLiveQuery } from '../../api/use-live-query';
import { useWords } from '../../messages/use-words';
import { addressOfUnit } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import { Icon } from '../../ui/icon';
import { LoadingLines } from '../../ui/states/loading-lines';
import { NotToBeFound } from '../../ui/states/not-to-be-found';
import { TroublePage } from '../../ui/states/trouble-page';
import { SignOffPaper } from './sign-off-paper';
import { signOffQuery } from './sign-off-queries';
import './sign-off.css';

/** What do the leaders sign? The report as printed, what the rules found, and the form of approval and secrecy review. */
export function SignOffPage() {
  const { say } = useWords();
  const { region, year } = useScope();
  const { code = '' } = useParams();
  const [search] = useSearchParams();
  const version = Number(search.get('version')) || null;
  // What lies before the leaders stays as it was printed.
  const { data, error, again } = useLiveQuery(signOffQuery, { unit: code, year, version }, { live: false });
  const [printedAt] = useState(() => new Date());
  if (!data) return error ? <TroublePage error={error} onAgain={again} /> : <LoadingLines rows={14} />;
  const { unit, report, reportPapers } = data;
  if (!unit || !report || !reportPapers) return <NotToBeFound title={say('signOff.none')} />;
  const from =
    reportPapers.revision == null
      ? say('signOff.from.version', { n: reportPapers.version })
      : say('signOff.from.draft', { n: reportPapers.revision });
  return (
    <div className="so">
      <title>{`${say('signOff.h1', { unit: unit.name, year })} · ${say('shell.product')}`}</title>
      <header className="so-head noprint">
        <h1>{say('signOff.h1', { unit: unit.name, year })}</h1>
        <Link to={addressOfUnit(region.code, code, year, { version })}>{say('signOff.back')}</Link>
        <button type="button" className="btn p" onClick={() => window.print()}>
          <Icon name="print" /> {say('signOff.print')}
        </button>
      </header>
      <SignOffPaper
        report={report}
        unitName={`${unit.regionName}${unit.name}`}
        printed={{ from, sha256: reportPapers.sha256, printedAt }}
      />
    </div>
  );
}
