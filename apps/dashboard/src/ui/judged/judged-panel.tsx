import { lazy, Suspense, useState } from 'react';
import { useLiveQuery } from '../../api/use-live-query';
import { figureText } from '../figures';
import { useJudgedWords } from './judged.messages';
import { judgedByPeopleQuery } from './judged-queries';
import type { ReviewScore } from './judged-queries';
import { MarksList } from './marks-list';
import './judged.css';

const MarkDialog = lazy(async () => ({ default: (await import('./mark-dialog')).MarkDialog }));

export interface JudgedPanelProps {
  readonly unit: { readonly code: string; readonly name: string };
  readonly year: number;
  /** Whether the viewer judges for the county, in a year that is open. */
  readonly mayJudge: boolean;
  /** After an act, so that whoever shows this asks again. */
  readonly onActed?: () => void;
}

type OpenDialog = { readonly kind: 'mark' | 'withdraw mark'; readonly indicator: string } | null;

/** What people judged of a report, where no machine can: given and changed by the county, read by the unit. */
export function JudgedPanel({ unit, year, mayJudge, onActed }: JudgedPanelProps) {
  const { data, again } = useLiveQuery(judgedByPeopleQuery, { unit: unit.code, year });
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const review = data?.reportReview;
  if (!review?.score) return null;
  const { marks, score } = review;
  const ofDialog = marks.find(({ indicator }) => indicator === dialog?.indicator);
  const acted = (isDone: boolean): void => {
    if (isDone) setDialog(null);
    again();
    onActed?.();
  };
  return (
    <section className="jd" aria-labelledby="jd-marks-title">
      <MarksList
        marks={marks}
        score={score}
        mayJudge={mayJudge}
        onMark={(indicator) => setDialog({ kind: 'mark', indicator })}
        onWithdraw={(indicator) => setDialog({ kind: 'withdraw mark', indicator })}
      />
      <ScoreSoFar score={score} />
      <Suspense>
        {dialog && ofDialog && (
          <MarkDialog
            unit={unit}
            year={year}
            mark={ofDialog}
            score={score}
            isWithdrawal={dialog.kind === 'withdraw mark'}
            onActed={acted}
            onClose={() => setDialog(null)}
          />
        )}
      </Suspense>
    </section>
  );
}

function ScoreSoFar({ score: { points, maximum } }: { readonly score: ReviewScore }) {
  const tell = useJudgedWords();
  return (
    <p className="s12 k2" role="status">
      {points == null
        ? tell('judged.score.none')
        : tell('judged.score', { points: figureText(points), maximum: figureText(maximum) })}
    </p>
  );
}
