import type { Day } from '@mingjian/domain';
import type { UnitOfYear } from '../../api/use-units-of-year';
import { useWords } from '../../messages/use-words';
import { inGroup, unitGroups } from './unit-groups';
import type { CycleDates } from './cycle-dates';
import type { CycleSettings } from './cycles-queries';

interface OpeningPreviewProps {
  readonly cycle: CycleSettings | null;
  /** The days that stand; null where none do. */
  readonly standing: CycleDates | null;
  readonly dates: CycleDates;
  readonly units: readonly UnitOfYear[];
  readonly chosen: readonly UnitOfYear[];
  readonly repeated: readonly UnitOfYear[];
}

/** What opening or changing the year would come to, while it is being written. */
export function OpeningPreview({ cycle, standing, dates, units, chosen, repeated }: OpeningPreviewProps) {
  const { say } = useWords();
  const added = cycle ? chosen.filter(({ expected }) => expected !== true) : chosen;
  const kept = cycle ? chosen.filter(({ expected }) => expected === true) : [];
  const after = cycle
    ? units.filter(({ expected }) => expected === true).length + added.length
    : chosen.length;
  const changes = standing ? changedDays(standing, dates) : [];
  return (
    <section className="cy-preview" aria-live="polite" aria-labelledby="cy-preview-title">
      <h3 id="cy-preview-title">{say('cycles.preview')}</h3>
      <p>{say('cycles.preview.expected', { n: after })}</p>
      {added.length > 0 && (
        <UnitNames units={added} what={cycle ? say('cycles.preview.added', { n: added.length }) : null} />
      )}
      {kept.length > 0 && <p className="k2">{say('cycles.preview.kept', { n: kept.length })}</p>}
      {repeated.length > 0 && (
        <p className="k2">
          {say('cycles.preview.repeated', {
            names: repeated.map(({ name }) => name).join(say('sentence.list')),
          })}
        </p>
      )}
      {changes.map(({ key, from, to }) => (
        <DayChange key={key} what={say(`cycles.due.${key}`)} from={from} to={to} />
      ))}
      {cycle && added.length === 0 && changes.length === 0 && (
        <p className="k2">{say('cycles.preview.nothing')}</p>
      )}
    </section>
  );
}

function DayChange({ what, from, to }: { readonly what: string; readonly from: Day; readonly to: Day }) {
  const { say, fullDay } = useWords();
  return <p>{say('cycles.preview.day', { what, from: fullDay(from), to: to === '' ? '—' : fullDay(to) })}</p>;
}

function changedDays(from: CycleDates, to: CycleDates) {
  return (['townships', 'departments', 'publication'] as const)
    .filter((key) => from[key] !== to[key])
    .map((key) => ({ key, from: from[key], to: to[key] }));
}

/** Names by kind, as an office lists them. */
function UnitNames({ units, what }: { readonly units: readonly UnitOfYear[]; readonly what: string | null }) {
  const { say } = useWords();
  return (
    <div className="cy-names">
      {what !== null && <p>{what}</p>}
      {unitGroups.map((group) => {
        const names = units.filter(({ kind }) => inGroup(kind, group)).map(({ name }) => name);
        return (
          names.length > 0 && (
            <p key={group} className="s13">
              <span className="k2">
                {say(`kind.${group}`)} {names.length}
                {say('sentence.colon')}
              </span>
              {names.join(say('sentence.list'))}
            </p>
          )
        );
      })}
    </div>
  );
}
