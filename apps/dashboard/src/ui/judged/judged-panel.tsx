import { lazy, Suspense, useState } from 'react';
import { useLiveQuery } from '../../api/use-live-query';
import { figureText } from '../figures';
import type { FindingAppealed } from './appeal-dialog';
import { AppealsList } from './appeals-list';
import { useJudgedWords } from './judged.messages';
import { judgedByPeopleQuery, withdrawAppealMutation } from './judged-queries';
import type { ReviewScore } from './judged-queries';
import { MarksList } from './marks-list';
import { RuleMarksList } from './rule-marks-list';
import { useSending } from './use-sending';
import './judged.css';

// Dialogs come when they are opened.
const MarkDialog = lazy(async () => ({ default: (await import('./mark-dialog')).MarkDialog }));
const RuleMarkDialog = lazy(async () => ({ default: (await import('./rule-mark-dialog')).RuleMarkDialog }));
const AppealDialog = lazy(async () => ({ default: (await import('./appeal-dialog')).AppealDialog }));
const AnswerDialog = lazy(async () => ({ default: (await import('./answer-dialog')).AnswerDialog }));

interface JudgedPanelProps {
  readonly unit: { readonly code: string; readonly name: string };
  readonly year: number;
  /** Whether the viewer judges for the county, in a year that is open. */
  readonly mayJudge: boolean;
  /** Whether the viewer appeals for the unit, in a year that is open. */
  readonly mayAppeal?: boolean;
  /** What the unit may appeal against beside points. */
  readonly findings?: readonly FindingAppealed[];
  /** After an act, so that whoever shows this asks again. */
  readonly onActed?: () => void;
}

type OpenDialog =
  | { readonly kind: 'mark' | 'withdraw mark'; readonly indicator: string }
  | { readonly kind: 'rule' | 'withdraw rule'; readonly rule: string }
  | { readonly kind: 'answer'; readonly appeal: string }
  | { readonly kind: 'appeal' }
  | null;

/** What people judged of a report, where no machine can, and what its unit says against what was judged. */
export function JudgedPanel(props: JudgedPanelProps) {
  const { unit, year, mayJudge, mayAppeal = false, findings = [], onActed } = props;
  const { data, again } = useLiveQuery(judgedByPeopleQuery, { unit: unit.code, year });
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const withdrawal = useSending(withdrawAppealMutation);
  const review = data?.reportReview;
  if (!review?.score) return null;
  const { marks, ruleMarks, appeals, score } = review;
  const acted = (isDone: boolean): void => {
    if (isDone) setDialog(null);
    again();
    onActed?.();
  };
  const close = (): void => setDialog(null);
  const opened = { unit, year, onActed: acted, onClose: close };
  const mark = marks.find((one) => dialog && 'indicator' in dialog && one.indicator === dialog.indicator);
  const ruleMark = ruleMarks.find((one) => dialog && 'rule' in dialog && one.rule === dialog.rule);
  const appeal = appeals.find((one) => dialog && 'appeal' in dialog && one.id === dialog.appeal);
  return (
    <section className="jd noprint" aria-labelledby="jd-marks-title">
      <MarksList
        marks={marks}
        score={score}
        mayJudge={mayJudge}
        onMark={(indicator) => setDialog({ kind: 'mark', indicator })}
        onWithdraw={(indicator) => setDialog({ kind: 'withdraw mark', indicator })}
      />
      <ScoreSoFar score={score} />
      <RuleMarksList
        ruleMarks={ruleMarks}
        mayJudge={mayJudge}
        onJudge={(rule) => setDialog({ kind: 'rule', rule })}
        onWithdraw={(rule) => setDialog({ kind: 'withdraw rule', rule })}
      />
      <AppealsList
        appeals={appeals}
        mayJudge={mayJudge}
        mayAppeal={mayAppeal}
        onAppeal={() => setDialog({ kind: 'appeal' })}
        onAnswer={(id) => setDialog({ kind: 'answer', appeal: id })}
        onWithdraw={(id) => void withdrawal.send({ appeal: id }).then(({ kind }) => acted(kind === 'DONE'))}
      />
      {withdrawal.problem !== null && (
        <p role="alert" className="bad s12">
          {withdrawal.problem}
        </p>
      )}
      <Suspense>
        {mark && (
          <MarkDialog {...opened} mark={mark} score={score} isWithdrawal={dialog?.kind === 'withdraw mark'} />
        )}
        {ruleMark && (
          <RuleMarkDialog {...opened} mark={ruleMark} isWithdrawal={dialog?.kind === 'withdraw rule'} />
        )}
        {dialog?.kind === 'appeal' && <AppealDialog {...opened} score={score} findings={findings} />}
        {appeal && <AnswerDialog unit={unit} appeal={appeal} score={score} onActed={acted} onClose={close} />}
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
