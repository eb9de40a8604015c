import { measureById } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';
import { useScope } from '../../shell/scope';
import { ExportButton } from '../../ui/export/export-button';
import { useAbout } from '../../ui/export/use-about';
import { ChangeCells } from './change-cells';
import { unitsByChange } from './trend-figures';
import type { TrendOfMeasure } from './trend-figures';
import { exportedUnitsOfYear } from './trends-export';
import { useTrendsWords } from './trends.messages';
import { placeOf, UnitFigure } from './unit-figure';

interface UnitsOfYearProps {
  readonly trend: TrendOfMeasure;
  readonly year: number;
  readonly nameOf: (unit: string) => string;
}

/** What a year's sum is made of: every unit with the year before, those that moved farthest first. */
export function UnitsOfYear({ trend, year, nameOf }: UnitsOfYearProps) {
  const words = useWords();
  const { say, text } = words;
  const { region } = useScope();
  const about = useAbout();
  const tell = useTrendsWords();
  const { label, breaks } = measureById(trend.measure);
  const broken = breaks.find((one) => one.year === year);
  const covered = trend.years.find((one) => one.year === year)?.coverage;
  const name = tell('trends.list', { year });
  return (
    <section className="tr-units" id="units" aria-labelledby="tr-units">
      <h2 id="tr-units">{name}</h2>
      <p className="k2 s12">
        {broken
          ? tell('trends.list.broken', { year, why: text(broken.why) })
          : `${text(label)}${say('sentence.end')}${tell('trends.list.note')}`}
      </p>
      <div className="tr-scroll panel" tabIndex={0} role="region" aria-label={name}>
        <table className="tr-table" aria-label={name}>
          <thead>
            <tr>
              <th scope="col">{say('export.unit')}</th>
              <th scope="col" className="num">
                {year - 1}
              </th>
              <th scope="col" className="num">
                {year}
              </th>
              <th scope="col" className="num">
                {tell('trends.change')}
              </th>
              <th scope="col" className="num">
                {tell('trends.percent')}
              </th>
            </tr>
          </thead>
          <tbody>
            {unitsByChange(trend, year).map(({ unit, before, now }) => (
              <tr key={unit}>
                <th scope="row">{nameOf(unit)}</th>
                {[
                  { of: year - 1, figure: before },
                  { of: year, figure: now },
                ].map(({ of, figure }) => (
                  <td key={of} className={placeOf(figure)}>
                    <UnitFigure
                      unit={unit}
                      name={nameOf(unit)}
                      year={of}
                      measure={trend.measure}
                      figure={figure}
                    />
                  </td>
                ))}
                <ChangeCells change={now.change} measure={trend.measure} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="tr-save noprint">
        <ExportButton
          name={name}
          table={() =>
            exportedUnitsOfYear(trend, year, nameOf, {
              words,
              tell,
              region: region.name,
              about: about(covered && { ...covered, year }),
            })
          }
        />
      </div>
    </section>
  );
}
