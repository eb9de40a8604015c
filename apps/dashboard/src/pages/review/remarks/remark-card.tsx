import { cellsOf } from '@mingjian/domain';
import { useLiveQuery } from '../../../api/use-live-query';
import { useWords } from '../../../messages/use-words';
import { Figure } from '../../../ui/figure';
import { TickMark } from '../../../ui/marks';
import { readFragment } from '../../../gql';
import { useDesk } from '../desk/desk-context';
import { comparedVersionQuery, reviewedVersionFragment } from '../review-queries';
import type { Remark } from '../review-queries';
import { placeWords } from './remark-place';
import { RemarkIcon } from './remark-icon';

interface RemarkCardProps {
  readonly remark: Remark;
  readonly onSettle: (remark: Remark) => void;
}

/** A remark that the unit was sent: what was said, what it answered, and what stands there now. */
export function RemarkCard({ remark, onSettle }: RemarkCardProps) {
  const words = useWords();
  const { say, instant } = words;
  const { model, mayReview, show } = useDesk();
  const place = placeOfRemark(remark);
  return (
    <section className={`rv-remark${remark.settledAt === null ? '' : ' is-settled'}`}>
      <header>
        <RemarkIcon />
        <button type="button" onClick={() => show(place)}>
          {placeWords(place, model.format, words)}
        </button>
        <span className="k3 s12">{say('version.n', { n: remark.version })}</span>
      </header>
      <p>{remark.body}</p>
      {remark.cell != null && remark.version !== model.version && <ThenAndNow remark={remark} />}
      {remark.answers.map((answer) => (
        <p key={answer.id} className="rv-answer">
          <span className="k3">{say('review.answer', { by: answer.by ?? '', at: instant(answer.at) })}</span>
          <q lang="zh-CN">{answer.body}</q>
        </p>
      ))}
      {remark.settledAt === null ? (
        <footer>
          {remark.answers.length === 0 && <span className="k3 s12">{say('review.answer.none')}</span>}
          <span className="gap" />
          {mayReview && (
            <button type="button" className="btn s" onClick={() => onSettle(remark)}>
              {say('review.remark.settle')}
            </button>
          )}
        </footer>
      ) : (
        <p className="k3 s12">
          <TickMark /> {say('review.remark.settled', { at: instant(remark.settledAt ?? '') })}
        </p>
      )}
    </section>
  );
}

export function placeOfRemark({ cell = null, section = null, quote = null }: Remark) {
  return { cell, section, quote };
}

/** The cell as it stood when the remark was made, and as it stands in the version on the desk. */
function ThenAndNow({ remark: { cell = null, version } }: { readonly remark: Remark }) {
  const { model } = useDesk();
  const { say } = useWords();
  const isBefore = model.before?.version === version;
  const { data } = useLiveQuery(
    comparedVersionQuery,
    { unit: model.unit, year: model.year, version },
    { live: false, skip: isBefore },
  );
  const fetched = readFragment(reviewedVersionFragment, data?.report);
  if (cell === null || !cellsOf(model.format).has(cell)) return null;
  if (!isBefore && !fetched) return null;
  const then = isBefore
    ? model.before.figures.get(cell)
    : fetched?.figures.find((figure) => figure.cell === cell)?.value;
  const now = model.figures.get(cell);
  return (
    <p className="rv-then">
      <span className="k3 s12">{say(then === now ? 'review.then.same' : 'review.then.changed')}</span>{' '}
      <b>
        <Figure value={then} />
      </b>
      {then !== now && (
        <>
          {' → '}
          <b>
            <Figure value={now} />
          </b>
        </>
      )}
    </p>
  );
}
