import { measureById } from '@mingjian/domain';
import { Segmented, Select } from 'antd';
import { useMemo } from 'react';
import { useAnswered } from '../../api/use-answered';
import { useLiveQuery } from '../../api/use-live-query';
import { useWords } from '../../messages/use-words';
import { useBarFacts } from '../../shell/bar-facts';
import { useScope } from '../../shell/scope';
import { LazyChart } from '../../ui/charts/lazy-chart';
import type { CoverageOfYear } from '../../ui/export/use-about';
import { ExportButton } from '../../ui/export/export-button';
import { useAbout } from '../../ui/export/use-about';
import { figureText } from '../../ui/figures';
import { Icon } from '../../ui/icon';
import { LoadingLines } from '../../ui/states/loading-lines';
import { TroublePage } from '../../ui/states/trouble-page';
import { chartOfShares, partText } from './composition-chart';
import { exportedComposition } from './composition-export';
import { compositionQuery } from './composition-queries';
import { rowOfRegion, rowOfUnit, shareIn } from './composition-rows';
import type { CompositionRow } from './composition-rows';
import { CompositionTable } from './composition-table';
import { useCompositionWords } from './composition.messages';
import { sides, wholes } from './trends-selection';
import type { Side, TrendsSelection, Whole } from './trends-selection';
import { useTrendsWords } from './trends.messages';
import type { ViewProps } from './view-props';
import { wholeAndParts, wholesOfUnits } from './wholes';

/** How applications were answered, and who applied: year by year, or unit by unit. */
export function CompositionView({ selection, units, years, children, onSelect, addressOf }: ViewProps) {
  const words = useWords();
  const { say, text } = words;
  const about = useAbout();
  const tell = useCompositionWords();
  const tellTrends = useTrendsWords();
  const { region, year, basis } = useScope();
  const asked = wholeAndParts(selection.whole);
  const { data, stale, error, again } = useLiveQuery(compositionQuery, {
    input: {
      region: region.code,
      years,
      basis,
      units: units.map(({ code }) => code),
      measures: asked.measures,
      cells: asked.cells,
    },
  });
  const found = data?.comparison;
  const answered = useAnswered(selection, stale);
  const { whole, side, unit } = answered;
  const parted = wholeAndParts(whole);
  const at = answered.at ?? year;
  const rows = useMemo(
    () =>
      found &&
      rowsOf(
        found,
        answered,
        at,
        units.map(({ code }) => code),
      ),
    [found, answered, at, units],
  );
  const last = found?.coverage.at(-1);
  useBarFacts({ expected: last?.expected, reported: last?.reported, hasBasis: true, stale });
  if (!found || !rows) return error ? <TroublePage error={error} onAgain={again} /> : <LoadingLines />;

  const nameOf = (code: string): string => units.find((one) => one.code === code)?.name ?? code;
  const who = side === 'years' && unit !== null ? nameOf(unit) : region.name;
  const shownYears = side === 'years' ? rows.map((row) => row.year) : [at];
  const rowName = (row: CompositionRow): string =>
    side === 'years' ? String(row.year) : row.unit === null ? region.name : nameOf(row.unit);
  const caption = tell(`composition.caption.${whole}.${side}`, { who, year: at });
  // In a county most units have no application: they would push those that have out of sight.
  const drawn = side === 'years' ? rows : rows.filter(({ why }) => why !== 'EMPTY' && why !== 'NO_REPORT');
  const breaks = measureById(parted.whole).breaks.filter(
    ({ year: of }) => Math.min(...shownYears) < of && of <= Math.max(...shownYears),
  );
  return (
    <div className={stale ? 'is-stale' : undefined}>
      <Heading rows={rows} whole={whole} who={who} />
      {children}
      <div className="tr-pickers noprint">
        <Segmented<Whole>
          aria-label={tell('composition.whole')}
          value={selection.whole}
          options={wholes.map((one) => ({ value: one, label: tell(`composition.whole.${one}`) }))}
          onChange={(chosen) => onSelect({ whole: chosen })}
        />
        <Segmented<Side>
          aria-label={tell('composition.side')}
          value={selection.side}
          options={sides.map((one) => ({ value: one, label: tell(`composition.side.${one}`) }))}
          onChange={(chosen) => onSelect({ side: chosen })}
        />
        {side === 'units' && (
          <label>
            <span className="k3">{tell('composition.year')}</span>
            <Select<number>
              aria-label={tell('composition.year')}
              suffixIcon={<Icon name="down" />}
              className="tr-pick-year"
              value={at}
              options={yearsWithReports(found).map((one) => ({ value: one, label: String(one) }))}
              onChange={(chosen) => onSelect({ at: chosen })}
            />
          </label>
        )}
      </div>
      <div className="tr-one-chart">
        <LazyChart
          caption={caption}
          note={tell('composition.note')}
          coverage={coverageIn(found, side === 'years' ? year : at)}
          label={tell('composition.says', {
            what: caption,
            rows: drawn
              .map(
                (row) =>
                  `${rowName(row)} ${rowInWords(
                    row,
                    parted.parts.map(({ label }) => text(label)),
                    tell,
                  )}`,
              )
              .join(say('sentence.semicolon')),
          })}
          spec={chartOfShares(drawn, parted, rowName, words, tell)}
        />
      </div>
      {drawn.length < rows.length && (
        <p className="k2 s12 tr-note">{tell('composition.notDrawn', { n: rows.length - drawn.length })}</p>
      )}
      {breaks.map(({ year: of, why }) => (
        <p key={of} className="k2 s12 tr-note">
          {tell('composition.break', { year: of, why: text(why) })}
        </p>
      ))}
      <CompositionTable
        name={caption}
        whole={whole}
        rows={rows}
        nameOf={rowName}
        of={side === 'years' ? tellTrends('trends.year') : say('export.unit')}
        unitsOf={(of) => addressOf({ side: 'units', at: of })}
      />
      <div className="tr-save noprint">
        <ExportButton
          name={caption}
          table={() =>
            exportedComposition(
              {
                name: caption,
                whole,
                rows,
                nameOf: (row) => (side === 'years' ? who : rowName(row)),
                of: say('export.unit'),
                about: about(coverageIn(found, side === 'years' ? year : at)),
              },
              words,
              tell,
            )
          }
        />
      </div>
    </div>
  );
}

type Found = Parameters<typeof wholesOfUnits>[1];

function rowsOf(
  found: Found,
  { whole, side, unit }: Pick<TrendsSelection, 'whole' | 'side' | 'unit'>,
  at: number,
  units: readonly string[],
): readonly CompositionRow[] {
  const parted = wholeAndParts(whole);
  const said = wholesOfUnits(parted, found);
  const expectedIn = (of: number) => found.coverage[found.years.indexOf(of)]?.expected ?? 0;
  const ofUnits = (of: number) => units.map((one) => rowOfUnit(said, parted, one, of));
  if (side === 'units') {
    const all = ofUnits(at).toSorted((a, b) =>
      Number((b.composition?.whole ?? 0n) - (a.composition?.whole ?? 0n)),
    );
    return [rowOfRegion(all, at, expectedIn(at)), ...all];
  }
  return yearsWithReports(found).map((of) =>
    unit === null ? rowOfRegion(ofUnits(of), of, expectedIn(of)) : rowOfUnit(said, parted, unit, of),
  );
}

function coverageIn({ years, coverage }: Found, year: number): CoverageOfYear | undefined {
  const covered = coverage[years.indexOf(year)];
  return covered && { year, expected: covered.expected, reported: covered.reported };
}

/** The newest first. */
function yearsWithReports({ years, coverage }: Found): readonly number[] {
  return years.filter((_, at) => (coverage[at]?.expected ?? 0) > 0).toReversed();
}

interface HeadingProps {
  readonly rows: readonly CompositionRow[];
  readonly whole: Whole;
  readonly who: string;
}

/** The largest part of the first row that has parts. */
function Heading({ rows, whole, who }: HeadingProps) {
  const { text } = useWords();
  const tell = useCompositionWords();
  const row = rows.find(({ composition }) => composition !== null);
  const composition = row?.composition ?? null;
  if (row === undefined || composition === null) return <h1>{tell('composition.h1.nothing', { who })}</h1>;
  const largest = wholeAndParts(whole)
    .parts.map(({ label }, at) => ({ part: text(label), amount: composition.parts[at] ?? 0n }))
    .reduce((most, one) => (one.amount > most.amount ? one : most));
  const share = shareIn(composition, largest.amount);
  return (
    <h1>
      {tell(share === null ? `composition.h1.${whole}.count` : `composition.h1.${whole}`, {
        who,
        year: row.year,
        whole: figureText(Number(composition.whole)),
        part: largest.part,
        count: figureText(Number(largest.amount)),
        share: `${share}%`,
      })}
    </h1>
  );
}

function rowInWords(
  { composition, why }: CompositionRow,
  names: readonly string[],
  tell: ReturnType<typeof useCompositionWords>,
): string {
  if (composition === null) return why === null ? '' : tell(`composition.why.${why}`);
  const said = names.flatMap((name, at) => {
    const amount = composition.parts[at] ?? null;
    return amount === null || amount === 0n ? [] : [`${name} ${partText(composition, amount)}`];
  });
  return [tell('composition.end', { whole: figureText(Number(composition.whole)) }), ...said].join(' ');
}
