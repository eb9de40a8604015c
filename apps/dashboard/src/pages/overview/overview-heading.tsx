import { daysBetween } from '@mingjian/domain';
import type { Day, WorkCalendar } from '@mingjian/domain';
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { UnitOfYear } from '../../api/use-units-of-year';
import { useWords } from '../../messages/use-words';
import { addressOfPage } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import { dayOffInWords } from '../../ui/due-day-words';
import { filterSearch, hasTrait, inKindGroup } from './overview-filter';
import type { KindGroup, OverviewFilter, Trait } from './overview-filter';

interface OverviewHeadingProps {
  readonly units: readonly UnitOfYear[];
  readonly kind: KindGroup;
  readonly publicationDue: Day;
  /** Null while the year is open. */
  readonly closedOn: Day | null;
  readonly today: Day;
  readonly calendar: WorkCalendar | null;
}

/** The finding as the page's title: who has filed, who is missing, what waits. Every number opens its list. */
export function OverviewHeading(props: OverviewHeadingProps) {
  const { units, kind } = props;
  const { say, sayWith } = useWords();
  const listed = units.filter((unit) => inKindGroup(unit.kind, kind));
  const count = (trait: Trait): number => listed.filter((unit) => hasTrait(unit, trait)).length;
  const [filed, overdue, notFiled, late] = [
    count('filed'),
    count('overdue'),
    count('notFiled'),
    count('late'),
  ];
  const toReview = listed.filter(({ state }) => state === 'FILED').length;
  const clauses: readonly ReactNode[] = [
    overdue > 0 && (
      <ListLink kind={kind} is="overdue" className="bad">
        {say('overview.h1.overdue', { n: overdue })}
      </ListLink>
    ),
    overdue === 0 && notFiled > 0 && (
      <ListLink kind={kind} is="notFiled">
        {say('overview.h1.notFiled', { n: notFiled })}
      </ListLink>
    ),
    notFiled === 0 && late > 0 && (
      <ListLink kind={kind} is="late" className="bad">
        {say('overview.h1.late', { n: late })}
      </ListLink>
    ),
    toReview > 0 && (
      <ListLink kind={kind} state="FILED">
        {say('overview.h1.toReview', { n: toReview })}
      </ListLink>
    ),
  ].filter((clause) => clause !== false);
  return (
    <div>
      <h1>
        {sayWith('overview.h1.expected', {
          n: (
            <ListLink kind={kind} className="ink">
              {listed.length}
            </ListLink>
          ),
          kinds: say(`overview.kinds.${kind}`),
        })}
        {say('sentence.comma')}
        {sayWith(notFiled === 0 ? 'overview.h1.allFiled' : 'overview.h1.filed', {
          n: (
            <ListLink kind={kind} is="filed" className="ink">
              {filed}
            </ListLink>
          ),
        })}
        {clauses.map((clause, index) => (
          <Fragment key={index}>
            {say(index === 0 ? 'sentence.semicolon' : 'sentence.comma')}
            {clause}
          </Fragment>
        ))}
      </h1>
      <SecondLine {...props} />
    </div>
  );
}

function SecondLine({ units, kind, publicationDue, closedOn, today, calendar }: OverviewHeadingProps) {
  const words = useWords();
  const { say, sayWith, dayInWords, fullDay } = words;
  const others: KindGroup = kind === 'townships' ? 'departments' : 'townships';
  const other = units.filter((unit) => inKindGroup(unit.kind, others));
  const left = daysBetween(today, publicationDue);
  const day = dayInWords(publicationDue);
  const dayOff = dayOffInWords(publicationDue, calendar, words);
  const unpublished = units.filter(
    (unit) => unit.state === 'ACCEPTED' && inKindGroup(unit.kind, kind),
  ).length;
  return (
    <p className="s13 k2 ov-others">
      {closedOn !== null && (
        <>
          {say('overview.closed', { day: fullDay(closedOn) })}
          {say('sentence.end')}
        </>
      )}
      {kind !== 'all' && other.length > 0 && (
        <>
          {sayWith('overview.others', {
            kinds: say(`kind.${others}`),
            n: <ListLink kind={others}>{other.length}</ListLink>,
            filed: (
              <ListLink kind={others} is="filed">
                {other.filter((unit) => hasTrait(unit, 'filed')).length}
              </ListLink>
            ),
          })}
          {say('sentence.end')}
        </>
      )}
      <span className="deskonly">
        {left >= 0
          ? `${say('overview.statutory.left', { day, n: left })}${dayOff === null ? '' : say('overview.statutory.dayOff', { dayOff })}`
          : say('overview.statutory.past', { day, n: -left })}
        {unpublished > 0 && (
          <>
            {say('sentence.semicolon')}
            {sayWith('overview.unpublished', {
              n: (
                <ListLink kind={kind} state="ACCEPTED">
                  {unpublished}
                </ListLink>
              ),
            })}
          </>
        )}
        {say('sentence.end')}
      </span>
    </p>
  );
}

interface ListLinkProps extends Partial<OverviewFilter> {
  readonly children: ReactNode;
  readonly className?: string;
}

function ListLink({ children, className, ...filter }: ListLinkProps) {
  const { region, year } = useScope();
  return (
    <Link to={addressOfPage(region.code, year, 'overview', filterSearch(filter))} className={className}>
      {children}
    </Link>
  );
}
