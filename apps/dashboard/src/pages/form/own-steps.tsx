import { useApolloClient } from '@apollo/client/react';
import { ownSteps } from '@mingjian/domain';
import type { OwnStep } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';
import { TickMark } from '../../ui/marks';
import type { DraftStore } from './draft-store';
import { takeStepMutation } from './filing-queries';
import type { ReviewOfForm } from './review-of-form';
import { useAct } from './use-act';

interface OwnStepsProps {
  readonly unit: string;
  readonly year: number;
  readonly store: DraftStore;
  readonly revision: number;
  readonly review: ReviewOfForm;
  readonly onTaken: () => void;
}

/** What the unit's own people sign before filing, each of the draft as it stands: who writes on undoes it. */
export function OwnSteps({ unit, year, store, revision, review, onTaken }: OwnStepsProps) {
  const { text, say, instant } = useWords();
  const client = useApolloClient();
  const { running, problem, act } = useAct();
  const left = stepsOpen(review, revision);
  const take = (step: OwnStep): void => {
    void act(async () => {
      if (!(await store.flush())) return say('form.file.notSaved');
      const { data } = await client.mutate({
        mutation: takeStepMutation,
        variables: { input: { unit, year, step, basedOn: store.snapshot().revision } },
        fetchPolicy: 'no-cache',
      });
      const outcome = data?.takeStep;
      return outcome?.__typename === 'StepTaken' ? null : (outcome?.message ?? say('form.act.notDone'));
    }).then((done) => {
      if (done) onTaken();
    });
  };
  return (
    <section className="fm-steps-own" aria-label={say('form.steps')}>
      <h3>{say('form.steps')}</h3>
      <ol>
        {ownSteps.map(({ id, label }) => {
          const taken = review.ownSteps.find((one) => one.step === id && one.revision === revision);
          return (
            <li key={id}>
              <b>{text(label)}</b>
              {taken ? (
                <span className="k2">
                  <TickMark /> {taken.by} {instant(taken.at)}
                </span>
              ) : left[0] === id ? (
                <button type="button" className="btn s" disabled={running} onClick={() => take(id)}>
                  {say('form.steps.take', { step: text(label) })}
                </button>
              ) : (
                <span className="k3">{say('form.steps.waiting')}</span>
              )}
            </li>
          );
        })}
      </ol>
      {review.settings.secondPerson && <p className="s12 k2">{say('form.steps.secondPerson')}</p>}
      {problem !== null && (
        <p role="alert" className="bad">
          {problem}
        </p>
      )}
    </section>
  );
}

/** Steps that still have to be taken for a revision; none where the county asks for none. */
export function stepsOpen(review: ReviewOfForm | null, revision: number): readonly OwnStep[] {
  if (!review?.settings.ownSteps) return [];
  const taken = new Set(review.ownSteps.filter((one) => one.revision === revision).map(({ step }) => step));
  return ownSteps.map(({ id }) => id).filter((id) => !taken.has(id));
}
