import { Button } from 'antd';
import { useState } from 'react';
import { useLiveQuery } from '../../api/use-live-query';
import { useWords } from '../../messages/use-words';
import { useScope } from '../../shell/scope';
import { LoadingLines } from '../../ui/states/loading-lines';
import { TroublePage } from '../../ui/states/trouble-page';
import type { CycleSettings } from './cycles-queries';
import { ReasonDialog } from './reason-dialog';
import { regraded, SchemeEffectTable } from './scheme-effect';
import { SchemeOffered } from './scheme-offered';
import { useSchemeWords } from './scheme.messages';
import { chooseSchemeMutation, schemeChoiceQuery, schemeEffectQuery } from './scheme-queries';
import type { SchemeChoice } from './scheme-queries';
import { useAct } from './use-act';
import './scheme.css';

/** By which scheme is the year scored, and what would another one change? */
export function SchemePanel({ cycle }: { readonly cycle: CycleSettings }) {
  const { text } = useWords();
  const tell = useSchemeWords();
  const { region } = useScope();
  const { year, closedOn } = cycle;
  const answer = useLiveQuery(schemeChoiceQuery, { region: region.code, year });
  /** The scheme picked, and the choice that one looked at when picking it. */
  const [picked, setPicked] = useState<{ readonly id: string; readonly revision: number } | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const [isClashing, setClashing] = useState(false);
  const choosing = useAct(chooseSchemeMutation);
  const choice = answer.data?.schemeChoice;
  const inUse = choice?.scheme.id;
  const asked = picked !== null && picked.id !== inUse ? picked : null;
  const effect = useLiveQuery(
    schemeEffectQuery,
    { region: region.code, year, scheme: asked?.id ?? '' },
    { skip: asked === null },
  );
  if (!answer.data || !choice)
    return answer.error ? <TroublePage error={answer.error} onAgain={answer.again} /> : <LoadingLines />;
  const { schemes } = answer.data;
  const scheme = schemes.find(({ id }) => id === asked?.id);
  const foreseen = asked !== null && !effect.stale ? effect.data?.schemeEffect : null;
  const choose = async (reason: string) => {
    if (!asked || !scheme) return;
    const input = { region: region.code, year, scheme: asked.id, reason, basedOn: asked.revision };
    const { isDone, code } = await choosing.ask({ input });
    if (code === 'SETTING_CHANGED_MEANWHILE') setClashing(true);
    if (isDone) setDone(text(scheme.label));
    if (isDone || code === 'SETTING_CHANGED_MEANWHILE') {
      setPicked(null);
      setAsking(false);
      answer.again();
    }
  };
  return (
    <section className="panel cy-panel" aria-labelledby="cy-scheme-title">
      <h2 id="cy-scheme-title">{tell('panel')}</h2>
      <p className="s13 k2">{tell(closedOn === null ? 'what' : 'closed', { year })}</p>
      {isClashing && <Clash choice={choice} />}
      <InUse choice={choice} />
      <ul aria-label={tell('list')}>
        {schemes.map((one) => (
          <SchemeOffered
            key={one.id}
            scheme={one}
            year={year}
            isInUse={one.id === inUse}
            isPicked={one.id === (picked?.id ?? inUse)}
            isFixed={closedOn !== null}
            onPick={() => {
              setPicked({ id: one.id, revision: choice.revision });
              setDone(null);
              setClashing(false);
            }}
          />
        ))}
      </ul>
      {asked && !foreseen && <LoadingLines />}
      {scheme && foreseen && (
        <>
          <SchemeEffectTable effect={foreseen} name={text(scheme.label)} />
          <Button type="primary" onClick={() => setAsking(true)}>
            {tell('choose', { scheme: text(scheme.label) })}
          </Button>
        </>
      )}
      <p role="status" className="s13 good">
        {done !== null && tell('choose.done', { scheme: done })}
      </p>
      {isAsking && scheme && foreseen && (
        <ReasonDialog
          title={tell('choose', { scheme: text(scheme.label) })}
          what={tell('choose.what', {
            year,
            scheme: text(scheme.label),
            n: foreseen.units.length,
            m: regraded(foreseen).length,
          })}
          act={tell('choose', { scheme: text(scheme.label) })}
          isSending={choosing.isSending}
          problem={choosing.problem}
          onAct={(reason) => void choose(reason)}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  );
}

/** Which one holds, who chose it and why. */
function InUse({ choice }: { readonly choice: SchemeChoice }) {
  const { text, instant } = useWords();
  const tell = useSchemeWords();
  const { scheme, by, at, reason } = choice;
  const values = { scheme: text(scheme.label), version: scheme.version };
  if (at === null) return <p>{tell('now.begun', values)}</p>;
  return (
    <p>
      {tell('now.chosen', { ...values, by: by ?? tell('somebody'), at: instant(at) })}
      {reason !== null && <span className="k2"> {tell('reason', { reason })}</span>}
    </p>
  );
}

/** What another chose while one looked. */
function Clash({ choice }: { readonly choice: SchemeChoice }) {
  const { text, instant } = useWords();
  const tell = useSchemeWords();
  const { scheme, by, at, reason } = choice;
  return (
    <p role="alert" className="cy-clash">
      <b>
        {tell('clash.who', {
          by: by ?? tell('somebody'),
          at: at === null ? '' : instant(at),
          scheme: text(scheme.label),
          version: scheme.version,
        })}
      </b>
      {reason !== null && tell('clash.why', { reason })}
      {tell('clash.notSaved')}
    </p>
  );
}
