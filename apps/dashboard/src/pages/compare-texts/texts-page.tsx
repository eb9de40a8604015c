import { useAnswered } from '../../api/use-answered';
import { useLiveQuery } from '../../api/use-live-query';
import { useWords } from '../../messages/use-words';
import { useScope } from '../../shell/scope';
import { useAddressSearch } from '../../shell/use-address-search';
import { LoadingLines } from '../../ui/states/loading-lines';
import { TroublePage } from '../../ui/states/trouble-page';
import { alikeSections } from './alike-parts';
import { FiguresOrWords } from './figures-or-words';
import { PromisesBeside } from './promises-beside';
import { sectionsOf } from './sections-of';
import { TextsBody } from './texts-body';
import { textsOfReportQuery, unitsOfTextsQuery } from './texts-queries';
import { readTexts, sides, textsSearch } from './texts-selection';
import type { Side } from './texts-selection';
import { TextsSide } from './texts-side';
import { useTextsWords } from './texts.messages';
import './texts.css';

const nothing = { unit: '', year: 0 };

/** Two reports' own words side by side: what one says in the other's words is marked. */
export function TextsPage() {
  const { say } = useWords();
  const tell = useTextsWords();
  const { region, year, ownUnit } = useScope();
  const [search, setSearch] = useAddressSearch();
  const units = useLiveQuery(unitsOfTextsQuery, { region: region.code, year }, { live: false });
  const selection = readTexts(search, year, ownUnit);
  const one = useLiveQuery(textsOfReportQuery, selection.one ?? nothing, { skip: selection.one === null });
  const other = useLiveQuery(textsOfReportQuery, selection.other ?? nothing, {
    skip: selection.other === null,
  });
  const shown = {
    one: useAnswered(selection.one, one.stale),
    other: useAnswered(selection.other, other.stale),
  };
  const failed = [units, one, other].find(({ error, data }) => error !== undefined && data === undefined);
  if (failed?.error) return <TroublePage error={failed.error} onAgain={failed.again} />;
  if (!units.data || (selection.one !== null && !one.data) || (selection.other !== null && !other.data))
    return <LoadingLines />;
  const answers = { one: one.data ?? null, other: other.data ?? null };
  const named = (side: Side): string => {
    const place = shown[side];
    return place === null
      ? ''
      : tell('texts.name', { unit: answers[side]?.unit?.name ?? place.unit, year: place.year });
  };
  const texts = { one: sectionsOf(answers.one), other: sectionsOf(answers.other) };
  const alike = alikeSections(
    texts.one,
    texts.other,
    [answers.one, answers.other].flatMap((answer) =>
      answer?.unit ? [answer.unit.name, answer.unit.regionName] : [],
    ),
  );
  const isSame = answers.one?.report != null && answers.one.report.id === answers.other?.report?.id;
  const areTwo = selection.one !== null && selection.other !== null && !isSame;
  const isOneUnit = answers.one?.unit != null && answers.one.unit.id === answers.other?.unit?.id;
  const years = sides.map((side) => selection[side]?.year ?? year).sort((a, b) => a - b);
  const [earlier = year, later = year] = years;
  return (
    <div className={`tx${one.stale || other.stale ? ' is-stale' : ''}`}>
      <title>{`${region.name} ${tell('texts.title')} · ${say('shell.product')}`}</title>
      <header className="tx-head">
        <h1>
          {isSame && tell('texts.h1.same')}
          {!isSame && !areTwo && tell('texts.h1.pick')}
          {areTwo && headline(alike.reduce((sum, { inOne }) => sum + inOne.length, 0))}
        </h1>
        <FiguresOrWords
          shown="words"
          units={[...new Set(sides.flatMap((side) => selection[side]?.unit ?? []))]}
          years={[...new Set(years)]}
        />
      </header>
      <div className="tx-columns">
        {sides.map((side) => (
          <TextsSide
            key={side}
            side={side}
            place={selection[side]}
            answer={answers[side]}
            units={units.data?.units.nodes ?? []}
            usualYear={year}
            onChoose={(place) =>
              setSearch((now) => textsSearch({ ...readTexts(now, year, ownUnit), [side]: place }, now))
            }
          />
        ))}
      </div>
      {areTwo && (
        <>
          <p className="s12 k3">{tell('texts.how')}</p>
          {isOneUnit && <PromisesBeside unit={selection.one?.unit ?? ''} from={earlier} to={later} />}
          <TextsBody alike={alike} texts={texts} named={named} year={later} />
        </>
      )}
    </div>
  );

  function headline(found: number): string {
    return tell(found === 0 ? 'texts.h1.nothing' : 'texts.h1', {
      one: named('one'),
      other: named('other'),
      n: found,
    });
  }
}
