import { useWords } from '../../messages/use-words';
import { figureText } from '../../ui/figures';
import { useSchemeWords } from './scheme.messages';
import type { SchemeEffect } from './scheme-queries';

type Row = SchemeEffect['units'][number];

/** Units whose grade would be another one. */
export function regraded({ units }: SchemeEffect): readonly Row[] {
  return units.filter(({ now, chosen }) => now.grade?.label.zh !== chosen.grade?.label.zh);
}

/** What a scheme would change, before it is chosen. */
export function SchemeEffectTable({
  effect,
  name,
}: {
  readonly effect: SchemeEffect;
  readonly name: string;
}) {
  const tell = useSchemeWords();
  const { units } = effect;
  const changed = regraded(effect);
  return (
    <section aria-labelledby="cy-effect-title">
      <h3 id="cy-effect-title">{tell('effect', { scheme: name })}</h3>
      {units.length === 0 ? (
        <p className="s13 k2">{tell('effect.none')}</p>
      ) : (
        <>
          <p className="s13">
            {tell('effect.grade', { n: changed.length, m: units.length - changed.length })}
          </p>
          <div className="cy-table cy-effect" role="group" aria-label={tell('effect.table')} tabIndex={0}>
            <table aria-label={tell('effect.table')}>
              <thead>
                <tr>
                  <th scope="col">{tell('effect.unit')}</th>
                  <th scope="col">{tell('effect.now')}</th>
                  <th scope="col">{tell('effect.then')}</th>
                </tr>
              </thead>
              <tbody>
                {units.map((row) => (
                  <tr key={row.unit.id}>
                    <th scope="row">{row.unit.name}</th>
                    <td>
                      <Score of={row.now} />
                    </td>
                    <td className={changed.includes(row) ? 'warn' : ''}>
                      <Score of={row.chosen} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}

function Score({ of: { points, maximum, grade } }: { readonly of: Row['now'] }) {
  const { text } = useWords();
  const tell = useSchemeWords();
  if (points === null) return <span className="unk">—</span>;
  return (
    <>
      {tell('effect.score', { points: figureText(points), maximum })}{' '}
      <b>{grade ? text(grade.label) : tell('ungraded')}</b>
    </>
  );
}
