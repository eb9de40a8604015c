import { Fragment } from 'react';
import { Link } from 'react-router';
import { useLiveQuery } from '../../api/use-live-query';
import { useWords } from '../../messages/use-words';
import { addressOfUnit } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import { useAddressSearch } from '../../shell/use-address-search';
import { useSectionTitle } from '../../ui/section-title';
import { LoadingLines } from '../../ui/states/loading-lines';
import { TroublePage } from '../../ui/states/trouble-page';
import { AlikeText } from './alike-text';
import { alikeSections } from './alike-parts';
import { FiguresOrWords } from './figures-or-words';
import { PromisesBeside } from './promises-beside';
import { sectionsOf } from './sections-of';
import { textsOfReportQuery, unitsOfTextsQuery } from './texts-queries';
import { readTexts, sides, textsSearch } from './texts-selection';
import { TextsSide } from './texts-side';
import { useTextsWords } from './texts.messages';
import './texts.css';

const nothing = { unit: '', year: 0 };

/** Two reports' own words side by side: what one says in the other's words is marked. */
export function TextsPage() {
  const { say, fullDay } = useWords();
  const tell = useTextsWords();
  const titleOf = useSectionTitle();
  const { region, year, ownUnit } = useScope();
  const [search, setSearch] = useAddressSearch();
  const units = useLiveQuery(unitsOfTextsQuery, { region: region.code, year }, { live: false });
  const selection = readTexts(search, year, ownUnit);
  const one = useLiveQuery(textsOfReportQuery, selection.one ?? nothing, { skip: selection.one === null });
  const other = useLiveQuery(textsOfReportQuery, selection.other ?? nothing, {
    skip: selection.other === null,
  });
  const failed = [units, one, other].find(({ error, data }) => error !== undefined && data === undefined);
  if (failed?.error) return <TroublePage error={failed.error} onAgain={failed.again} />;
  const isLoading =
    !units.data || (selection.one !== null && !one.data) || (selection.other !== null && !other.data);
  if (isLoading) return <LoadingLines />;
  const answers = { one: one.data ?? null, other: other.data ?? null };
  const named = (side: (typeof sides)[number]): string => {
    const place = selection[side];
    return place === null
      ? ''
      : tell('texts.name', { unit: answers[side]?.unit?.name ?? place.unit, year: place.year });
  };
  const names = [answers.one, answers.other].flatMap((answer) =>
    answer?.unit ? [answer.unit.name, answer.unit.regionName] : [],
  );
  const texts = { one: sectionsOf(answers.one), other: sectionsOf(answers.other) };
  const both = selection.one !== null && selection.other !== null;
  const sections = alikeSections(texts.one, texts.other, names);
  const found = sections.reduce((sum, { inOne }) => sum + inOne.length, 0);
  const isSame = answers.one?.report != null && answers.one.report.id === answers.other?.report?.id;
  const isOneUnit = answers.one?.unit != null && answers.one.unit.id === answers.other?.unit?.id;
  const shownYears = sides.map((side) => selection[side]?.year ?? year).sort((a, b) => a - b);
  return (
    <div className={`tx${one.stale || other.stale ? ' is-stale' : ''}`}>
      <title>{`${region.name} ${tell('texts.title')} · ${say('shell.product')}`}</title>
      <header className="tx-head">
        <h1>
          {!both && tell('texts.h1.pick')}
          {both && isSame && tell('texts.h1.same')}
          {both &&
            !isSame &&
            tell(found === 0 ? 'texts.h1.nothing' : 'texts.h1', {
              one: named('one'),
              other: named('other'),
              n: found,
            })}
        </h1>
        <FiguresOrWords
          shown="words"
          units={[...new Set([selection.one?.unit, selection.other?.unit])].filter(
            (code) => code !== undefined,
          )}
          years={[...new Set(shownYears)]}
        />
      </header>
      <div className="tx-columns tx-pickers">
        {sides.map((side) => (
          <div key={side}>
            <TextsSide
              side={side}
              place={selection[side]}
              name={answers[side]?.unit?.name ?? null}
              units={units.data?.units.nodes ?? []}
              usualYear={year}
              onChoose={(place) =>
                setSearch((now) => textsSearch({ ...readTexts(now, year, ownUnit), [side]: place }, now))
              }
            />
            {selection[side] !== null && (
              <p className="s12 k2">
                {answers[side]?.report == null ? (
                  tell('texts.noReport')
                ) : (
                  <>
                    <Link to={addressOfUnit(region.code, selection[side].unit, selection[side].year)}>
                      {named(side)}
                    </Link>{' '}
                    {answers[side].report.publishedOn != null &&
                      tell('texts.published', { day: fullDay(answers[side].report.publishedOn) })}
                  </>
                )}
              </p>
            )}
          </div>
        ))}
      </div>
      {both && !isSame && (
        <>
          <p className="s12 k3">{tell('texts.how')}</p>
          {isOneUnit && shownYears[0] !== undefined && shownYears[1] !== undefined && (
            <PromisesBeside unit={selection.one?.unit ?? ''} from={shownYears[0]} to={shownYears[1]} />
          )}
          {sections.map((section) => (
            <Fragment key={section.section}>
              <h2>
                {titleOf(section.section, shownYears[1] ?? year)}{' '}
                <span className="k3 s12">
                  {section.inOne.length === 0
                    ? tell('texts.section.none')
                    : tell('texts.section', { n: section.inOne.length })}
                </span>
              </h2>
              <div className="tx-columns">
                {sides.map((side) => (
                  <section key={side} className="panel" aria-label={named(side)}>
                    <AlikeText
                      part={section[side]}
                      isNothing={
                        texts[side].find(({ id }) => id === section.section)?.nothingToReport ?? false
                      }
                      alike={side === 'one' ? section.inOne : section.inOther}
                    />
                  </section>
                ))}
              </div>
            </Fragment>
          ))}
        </>
      )}
    </div>
  );
}
