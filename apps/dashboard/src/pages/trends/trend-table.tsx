import { measureById } from '@mingjian/domain';
import { Link } from 'react-router';
import { useWords } from '../../messages/use-words';
import { useScope } from '../../shell/scope';
import { ExportButton } from '../../ui/export/export-button';
import { useAbout } from '../../ui/export/use-about';
import { qualifiedText } from '../../ui/figures';
import { ChangeCells } from './change-cells';
import type { FigureOfMany, TrendOfMeasure, YearOfTrend } from './trend-figures';
import { exportedTrend } from './trends-export';
import { useTrendsWords } from './trends.messages';
import { placeOf, UnitFigure } from './unit-figure';

interface TrendTableProps {
  readonly trend: TrendOfMeasure;
  readonly unit: { readonly code: string; readonly name: string } | null;
  /** Whom the unit is held against, in words. */
  readonly peers: string;
  /** The address at which the units of a year are listed. */
  readonly listOf: (year: number) => string;
}

/** The figures of both charts, year by year, the newest first; each leads on to where it comes from. */
export function TrendTable({ trend, unit, peers, listOf }: TrendTableProps) {
  const words = useWords();
  const { text } = words;
  const about = useAbout();
  const tell = useTrendsWords();
  const { region } = useScope();
  const { label, breaks } = measureById(trend.measure);
  const name = tell('trends.table', { measure: text(label) });
  const years = trend.years.toReversed();
  const width = 7 + (unit === null ? 0 : 3);
  return (
    <>
      <div className="tr-scroll panel" tabIndex={0} role="region" aria-label={name}>
        <table className="tr-table" aria-label={name}>
          <thead>
            <tr>
              <th scope="col">{tell('trends.year')}</th>
              {unit !== null && (
                <>
                  <th scope="col" className="num">
                    {unit.name}
                  </th>
                  <th scope="col" className="num">
                    {tell('trends.change')}
                  </th>
                  <th scope="col" className="num">
                    {tell('trends.percent')}
                  </th>
                </>
              )}
              <th scope="col" className="num tr-edge">
                {tell('trends.median', { peers })}
              </th>
              <th scope="col" className="num">
                {tell('trends.quartiles')}
              </th>
              <th scope="col" className="num">
                {tell('trends.peersReported')}
              </th>
              <th scope="col" className="num tr-edge">
                {tell('trends.sum', { region: region.name })}
              </th>
              <th scope="col" className="num">
                {tell('trends.reported')}
              </th>
              <th scope="col" className="num">
                {tell('trends.reports')}
              </th>
            </tr>
          </thead>
          <tbody>
            {years.map((year) => {
              const broken = breaks.find((one) => one.year === year.year);
              return [
                <YearRow key={year.year} year={year} trend={trend} unit={unit} listOf={listOf} />,
                // Under the first year of the new meaning: what stands below it is another series.
                broken && year !== years.at(-1) && (
                  <tr key={`break ${year.year}`} className="tr-break">
                    <td colSpan={width}>
                      {tell('trends.break', { year: year.year, why: text(broken.why) })}
                    </td>
                  </tr>
                ),
              ];
            })}
          </tbody>
        </table>
      </div>
      <div className="tr-save noprint">
        <ExportButton
          name={name}
          table={() =>
            exportedTrend(trend, { unit, peers }, { words, tell, region: region.name, about: about() })
          }
        />
      </div>
    </>
  );
}

interface YearRowProps extends Pick<TrendTableProps, 'trend' | 'unit' | 'listOf'> {
  readonly year: YearOfTrend;
}

function YearRow({ year: { year, own, peers, sum, coverage }, trend, unit, listOf }: YearRowProps) {
  const { language } = useWords();
  const tell = useTrendsWords();
  const isLacking = trend.notCollected.includes(year);
  return (
    <tr>
      <th scope="row">{year}</th>
      {unit !== null && (
        <>
          <td className={placeOf(own)}>
            <UnitFigure unit={unit.code} name={unit.name} year={year} measure={trend.measure} figure={own} />
          </td>
          <ChangeCells change={own?.change ?? null} measure={trend.measure} />
        </>
      )}
      <td className={`num tr-edge${isLacking ? ' na' : ''}`}>
        <Many figure={peers?.median ?? null} />
      </td>
      <td className={`num${isLacking ? ' na' : ''}`}>
        {peers?.lower && peers.upper
          ? `${qualifiedText(peers.lower.value, peers.lower.qualifier, language)}–${qualifiedText(
              peers.upper.value,
              peers.upper.qualifier,
              language,
            )}`
          : !isLacking && <span className="unk">—</span>}
      </td>
      <td className={`num${isLacking ? ' na' : ''}`}>{isLacking ? '' : (peers?.reported ?? 0)}</td>
      <td className={`num tr-edge${isLacking ? ' na' : ''}`}>
        {sum === null ? (
          <Many figure={null} />
        ) : (
          <Link className="ink" to={listOf(year)} title={tell('trends.list.open', { year })}>
            <Many figure={sum} />
          </Link>
        )}
      </td>
      <td className="num">
        {tell('trends.of', { reported: sum?.reported ?? 0, expected: coverage.expected })}
      </td>
      <td className="num">{tell('trends.of', { ...coverage })}</td>
    </tr>
  );
}

function Many({ figure }: { readonly figure: FigureOfMany | null }) {
  const { say, language } = useWords();
  if (figure === null)
    return (
      <span className="unk" role="img" aria-label={say('figure.unknown')}>
        —
      </span>
    );
  return (
    <span className={Number(figure.value) === 0 ? 'k3' : undefined}>
      {qualifiedText(figure.value, figure.qualifier, language)}
    </span>
  );
}
