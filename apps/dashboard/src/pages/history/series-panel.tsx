import { Segmented } from 'antd';
import { useState } from 'react';
import { useWords } from '../../messages/use-words';
import { ExportButton } from '../../ui/export/export-button';
import { useAbout } from '../../ui/export/use-about';
import { useWidth } from '../../ui/use-width';
import type { UnitHistory } from './history-queries';
import { groupedSeries } from './history-series';
import type { SeriesOfMeasure } from './history-series';
import { formatOfYear } from './history-years';
import { exportedSeries } from './series-export';
import { SeriesRow } from './series-row';
import { SeriesTable } from './series-table';
import { YearAxis } from './year-axis';

interface SeriesPanelProps {
  readonly history: UnitHistory;
  readonly unit: string;
  readonly selected: number;
  readonly onSelect: (at: number) => void;
}

type Shown = 'chart' | 'table';

/** Every measure that the unit ever reported, by what it is about, over one axis of years. */
export function SeriesPanel({ history, unit, selected, onSelect }: SeriesPanelProps) {
  const words = useWords();
  const { say, text } = words;
  const about = useAbout();
  const [shown, show] = useState<Shown>('chart');
  const { years } = history;
  const { groups, silent } = groupedSeries(history);
  const { of, width } = useWidth<HTMLDivElement>();
  return (
    <section className="panel hi-series" aria-labelledby="hi-measures">
      <header>
        <h2 id="hi-measures">{say('history.measures', { n: years.length })}</h2>
        <p className="k3">{say('history.measures.how')}</p>
        <Segmented<Shown>
          className="noprint"
          value={shown}
          onChange={show}
          options={[
            { value: 'chart', label: say('history.as.chart') },
            { value: 'table', label: say('history.as.table') },
          ]}
        />
        {groups.length > 0 && (
          <ExportButton
            table={() => exportedSeries({ unit: history.unit, years, groups, about: about() }, words)}
          />
        )}
      </header>
      <div className={`hi-charts${shown === 'table' ? ' printonly' : ''}`}>
        <Hatch />
        <div className="hi-head">
          <div ref={of}>
            <YearAxis years={years} selected={selected} onSelect={onSelect} />
          </div>
        </div>
        <div className="hi-body">
          <Columns history={history} selected={selected} />
          {width > 0 &&
            groups.map(({ id, label, series }) => (
              <div key={id} role="group" aria-label={text(label)}>
                <h3>{text(label)}</h3>
                {series.map((one) => (
                  <SeriesRow
                    key={one.measure.id}
                    series={one}
                    width={width}
                    selected={selected}
                    onSelect={onSelect}
                  />
                ))}
              </div>
            ))}
        </div>
      </div>
      {shown === 'table' && <SeriesTable unit={unit} years={years} groups={groups} />}
      {groups.length === 0 && <p className="hi-none k2">{say('history.measures.none')}</p>}
      <SilentMeasures silent={silent} />
    </section>
  );
}

/** The year that is looked at, years without a report, and where the form changed, behind all the rows. */
function Columns({
  history: { years },
  selected,
}: {
  readonly history: UnitHistory;
  readonly selected: number;
}) {
  return (
    <div className="hi-columns" aria-hidden="true">
      {years.map((one, at) => {
        const before = years[at - 1];
        const changes = before !== undefined && formatOfYear(before) !== formatOfYear(one);
        return (
          <span
            key={one.year}
            className={[
              at === selected ? 'is-selected' : '',
              one.version === null ? 'is-empty' : '',
              changes ? 'is-change' : '',
            ].join(' ')}
          />
        );
      })}
    </div>
  );
}

/** Measures that no report of these years says anything of: named, and folded away. */
function SilentMeasures({ silent }: { readonly silent: readonly SeriesOfMeasure[] }) {
  const { say, text } = useWords();
  if (silent.length === 0) return null;
  return (
    <details className="hi-silent">
      <summary>{say('history.silent', { n: silent.length })}</summary>
      <p>{silent.map(({ measure }) => text(measure.label)).join(say('sentence.list'))}</p>
    </details>
  );
}

function Hatch() {
  return (
    <svg width="0" height="0" className="hi-defs" aria-hidden="true">
      <defs>
        <pattern
          id="hi-hatch"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line x1="0" y1="0" x2="0" y2="5" stroke="var(--line-strong)" strokeWidth="1.2" />
        </pattern>
      </defs>
    </svg>
  );
}
