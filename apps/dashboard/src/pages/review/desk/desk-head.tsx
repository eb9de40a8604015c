import { beijingDay, daysBetween } from '@mingjian/domain';
import { Segmented } from 'antd';
import { Link } from 'react-router';
import { useWords } from '../../../messages/use-words';
import { addressOfPage, addressOfReading, addressOfUnit } from '../../../shell/addresses';
import { useScope } from '../../../shell/scope';
import { useDesk } from '../desk/desk-context';
import type { DeskView } from '../desk/desk-context';
import type { ReviewedUnit } from '../review-queries';

interface DeskHeadProps {
  readonly unit: ReviewedUnit;
  readonly isAmendment: boolean;
  readonly onView: (view: DeskView) => void;
  readonly onTimeline: () => void;
}

/** Whose report it is, which version, when it came; and what it is held against. */
export function DeskHead({ unit, isAmendment, onView, onTimeline }: DeskHeadProps) {
  const { say } = useWords();
  const { region, year } = useScope();
  const { model, view } = useDesk();
  const views: readonly { readonly value: DeskView; readonly label: string }[] = [
    { value: 'report', label: say('review.view.report') },
    ...(model.lastYear
      ? [{ value: 'years' as const, label: say('review.view.years', { year: model.lastYear.year }) }]
      : []),
    ...(model.before
      ? [{ value: 'versions' as const, label: say('review.view.versions', { n: model.before.version }) }]
      : []),
  ];
  return (
    <header className="rv-head">
      <Link className="phoneonly rv-back" to={addressOfPage(region.code, year, 'review', { list: '1' })}>
        ‹ {say('review.queue')}
      </Link>
      <h1>
        <Link className="ink" to={addressOfUnit(region.code, unit.code, year)}>
          {unit.name} {say('year.report', { year })}
        </Link>
        <HeadFacts unit={unit} isAmendment={isAmendment} />
      </h1>
      <div className="rv-head-tools">
        {model.report.document && (
          <Link
            to={addressOfReading(region.code, unit.code, year, { version: model.version })}
            className="s13"
          >
            {say('review.view.document')}
          </Link>
        )}
        <button type="button" className="rv-link" onClick={onTimeline}>
          {say('review.timeline')}
        </button>
        {views.length > 1 && (
          <Segmented<DeskView>
            aria-label={say('review.view')}
            options={[...views]}
            value={view}
            onChange={onView}
          />
        )}
      </div>
    </header>
  );
}

function HeadFacts({ unit, isAmendment }: Pick<DeskHeadProps, 'unit' | 'isAmendment'>) {
  const { say, instant } = useWords();
  const { model } = useDesk();
  const filedAt = model.filedAt;
  const late = unit.daysLate ?? 0;
  const early =
    filedAt === null || unit.due == null ? null : daysBetween(beijingDay(new Date(filedAt)), unit.due);
  const facts = [
    say('version.n', { n: model.version }),
    ...(isAmendment ? [say('review.amendment')] : []),
    ...(filedAt === null ? [] : [say('unit.line.filed', { at: instant(filedAt) })]),
  ];
  return (
    <span>
      {facts.join(say('sentence.comma'))}
      {late > 0 ? (
        <>
          {say('sentence.comma')}
          <b className="bad">{say('late.filedLate', { n: late })}</b>
        </>
      ) : (
        early === 0 && `${say('sentence.comma')}${say('review.lastDay')}`
      )}
    </span>
  );
}
