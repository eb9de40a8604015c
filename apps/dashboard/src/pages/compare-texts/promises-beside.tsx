import { Link } from 'react-router';
import { useLiveQuery } from '../../api/use-live-query';
import { useWords } from '../../messages/use-words';
import { addressOfUnitYears } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import { VerdictMark } from '../../ui/verdict-mark';
import { yearsOfTextsQuery } from './texts-queries';
import type { PromiseOfTexts } from './texts-queries';
import { useTextsWords } from './texts.messages';

interface PromisesBesideProps {
  readonly unit: string;
  readonly from: number;
  readonly to: number;
}

/** What a unit promised in one year, and the words of a later report that answer it. */
export function PromisesBeside({ unit, from, to }: PromisesBesideProps) {
  const tell = useTextsWords();
  const { region } = useScope();
  const { data } = useLiveQuery(yearsOfTextsQuery, { unit }, { live: false });
  if (!data?.unitHistory) return null;
  const promises = data.unitHistory.promises.filter(({ year }) => year === from);
  return (
    <section className="tx-promises" aria-labelledby="tx-promises">
      <h2 id="tx-promises">{tell('texts.promises', { from, to })}</h2>
      {promises.length === 0 && <p className="k2 s13">{tell('texts.promises.none', { from })}</p>}
      <ul>
        {promises.map((promise) => (
          <li key={promise.start} className="panel">
            <PromiseBeside promise={promise} to={to} />
          </li>
        ))}
      </ul>
      <p className="s13">
        <Link to={addressOfUnitYears(region.code, unit, from)}>{tell('texts.promises.all')}</Link>
      </p>
    </section>
  );
}

function PromiseBeside({ promise, to }: { readonly promise: PromiseOfTexts; readonly to: number }) {
  const { say } = useWords();
  const tell = useTextsWords();
  const followUp = promise.followUps.find(({ year }) => year === to) ?? null;
  return (
    <>
      <div>
        <span className="k3 s12">
          {tell('texts.said', { year: promise.year })} {say(`history.promise.${promise.kind}`)}
        </span>
        <q lang="zh-CN">{promise.words}</q>
      </div>
      <div>
        <span className="k3 s12">{tell('texts.shown', { year: to })}</span>
        {followUp === null ? (
          <span className="k3">{say('history.verdict.notYet', { year: to })}</span>
        ) : (
          <>
            <b>
              <VerdictMark verdict={followUp.verdict} /> {say(`history.verdict.${followUp.verdict}`)}
            </b>
            {followUp.passages.map(({ kind, quote, start }) => (
              <q key={`${kind} ${start}`} lang="zh-CN">
                {quote}
              </q>
            ))}
          </>
        )}
      </div>
    </>
  );
}
