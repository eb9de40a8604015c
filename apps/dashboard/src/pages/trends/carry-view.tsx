import { Checkbox } from 'antd';
import { useMemo } from 'react';
import { useLiveQuery } from '../../api/use-live-query';
import { useWords } from '../../messages/use-words';
import { useBarFacts } from '../../shell/bar-facts';
import { useScope } from '../../shell/scope';
import { useAddressSearch } from '../../shell/use-address-search';
import { ExportButton } from '../../ui/export/export-button';
import { useAbout } from '../../ui/export/use-about';
import { LoadingLines } from '../../ui/states/loading-lines';
import { TroublePage } from '../../ui/states/trouble-page';
import { BrokenLinks } from './broken-links';
import { brokenLinks, chainsOf, countLinks, intoMeasure, outMeasure } from './carry-links';
import type { ChainOfUnit } from './carry-links';
import { CarryChains } from './carry-chains';
import { exportedCarry } from './carry-export';
import { useCarryWords } from './carry.messages';
import { compositionQuery } from './composition-queries';
import type { ViewProps } from './view-props';

/** Is what each year hands on what the next one begins with, and who has to mend it where it is not? */
export function CarryView({ units, years, children }: ViewProps) {
  const words = useWords();
  const about = useAbout();
  const tell = useCarryWords();
  const { region, year, basis } = useScope();
  const [search, setSearch] = useAddressSearch();
  const { data, stale, error, again } = useLiveQuery(compositionQuery, {
    input: {
      region: region.code,
      years,
      basis,
      units: units.map(({ code }) => code),
      measures: [outMeasure, intoMeasure],
      cells: [],
    },
  });
  const found = data?.comparison;
  const chains = useMemo(() => found && chainsOf(found.series, found.years, units), [found, units]);
  const last = found?.coverage.at(-1);
  useBarFacts({ expected: last?.expected, reported: last?.reported, hasBasis: true, stale });
  if (!found || !chains) return error ? <TroublePage error={error} onAgain={again} /> : <LoadingLines />;

  const nameOf = (code: string): string => units.find((one) => one.code === code)?.name ?? code;
  const broken = brokenLinks(chains);
  const isOnly = search.get('only') === 'broken';
  const shown = isOnly ? chains.filter(({ unit }) => broken.some((one) => one.unit === unit)) : chains;
  return (
    <div className={stale ? 'is-stale' : undefined}>
      <Heading chains={chains} />
      {children}
      <p className="k2 s12 tr-note">{tell('carry.how')}</p>
      <BrokenLinks broken={broken} nameOf={nameOf} />
      <CarryChains chains={shown} nameOf={nameOf}>
        <Checkbox
          className="noprint"
          checked={isOnly}
          onChange={({ target }) =>
            setSearch(
              (now) => {
                if (target.checked) now.set('only', 'broken');
                else now.delete('only');
                return now;
              },
              { preventScrollReset: true },
            )
          }
        >
          {tell('carry.only')}
        </Checkbox>
      </CarryChains>
      <div className="tr-save noprint">
        <ExportButton
          name={tell('carry.chain')}
          table={() =>
            exportedCarry(
              {
                name: [region.name, tell('carry.chain')].join('-'),
                chains: shown,
                nameOf,
                about: about(last && { ...last, year: found.years.at(-1) ?? year }),
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

function Heading({ chains }: { readonly chains: readonly ChainOfUnit[] }) {
  const tell = useCarryWords();
  const { WHOLE: whole, BROKEN: broken, UNTOLD: untold } = countLinks(chains);
  const years = chains.flatMap(({ links }) => [...links.keys()]);
  if (years.length === 0) return <h1>{tell('carry.h1.nothing')}</h1>;
  return (
    <h1>
      {tell(broken === 0 ? 'carry.h1.whole' : 'carry.h1.broken', {
        from: Math.min(...years) - 1,
        to: Math.max(...years),
        n: whole + broken,
        broken,
      })}
      {untold > 0 && tell('carry.h1.untold', { untold })}
    </h1>
  );
}
