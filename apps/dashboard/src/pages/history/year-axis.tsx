import { bandsOf, formatById, isFormatId } from '@mingjian/domain';
import type { Band } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';
import type { HistoryYear } from './history-queries';
import { formatOfYear } from './history-years';

interface YearAxisProps {
  readonly years: readonly HistoryYear[];
  readonly selected: number;
  readonly onSelect: (at: number) => void;
}

/** The years under the forms they were reported on and the codes the unit bore; each year can be chosen. */
export function YearAxis({ years, selected, onSelect }: YearAxisProps) {
  const { say, text } = useWords();
  const wordsOf = (format: string | null) =>
    format !== null && isFormatId(format) ? text(formatById(format).short) : (format ?? '');
  const formats = bandsOf(years.map((one) => ({ year: one.year, mark: formatOfYear(one) })));
  const codes = bandsOf(years.map(({ year, unit }) => ({ year, mark: unit.code })));
  const regionOf = (code: string | null) =>
    years.find(({ unit }) => unit.code === code)?.unit.regionName ?? '';
  return (
    <div
      role="group"
      aria-label={say('history.year.choose')}
      className="hi-axis"
      style={{ gridTemplateColumns: `repeat(${years.length}, minmax(0, 1fr))` }}
    >
      {codes.length > 1 &&
        codes.map((band) => (
          <span key={band.from} className="hi-band is-code" style={spanOf(band, years)}>
            <span>
              {band.mark} <i className="deskonly">{regionOf(band.mark)}</i>
            </span>
          </span>
        ))}
      {formats.map((band) => (
        <span key={band.from} className="hi-band" style={spanOf(band, years)}>
          <span>{wordsOf(band.mark)}</span>
        </span>
      ))}
      {years.map(({ year, unit, version }, at) => (
        <button
          key={year}
          type="button"
          className={`hi-year${version === null ? ' is-empty' : ''}`}
          aria-pressed={at === selected}
          onClick={() => onSelect(at)}
        >
          <span className="hi-century">{Math.floor(year / 100)}</span>
          {String(year % 100).padStart(2, '0')}
          {version !== null && (unit.daysLate ?? 0) > 0 && <em className="bad">{say('history.late')}</em>}
        </button>
      ))}
    </div>
  );
}

function spanOf({ from, to }: Band<unknown>, years: readonly HistoryYear[]) {
  const first = years[0]?.year ?? from;
  return { gridColumn: `${from - first + 1} / ${to - first + 2}` };
}
