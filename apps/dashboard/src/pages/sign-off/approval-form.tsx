import { fullInstant } from '../../messages/dates';
import { useWords } from '../../messages/use-words';
import type { PrintedFrom } from './sign-off-queries';

interface ApprovalFormProps {
  readonly title: string;
  readonly unitName: string;
  readonly year: number;
  readonly printed: PrintedFrom;
}

/** The steps of a report within its unit, in their order; who reviews for secrecy is none of the others. */
const steps = ['drafted', 'first', 'secrecy', 'second', 'issued'] as const;
const secrecyAnswers = ['open', 'cut', 'closed'] as const;

/** The form of approval that a unit keeps: one line of opinion and signature a step, the secrecy review with its answers. */
export function ApprovalForm({ title, unitName, year, printed }: ApprovalFormProps) {
  const { say } = useWords();
  return (
    <>
      <h2 id="so-form" className="so-title">
        {say('signOff.form')}
      </h2>
      <table className="so-form" aria-labelledby="so-form">
        <tbody>
          <tr>
            <th scope="row">{say('signOff.title')}</th>
            <td colSpan={3} lang="zh-CN">
              {title}
            </td>
          </tr>
          <tr>
            <th scope="row">{say('signOff.unit')}</th>
            <td>{unitName}</td>
            <th scope="row">{say('signOff.year')}</th>
            <td>{year}</td>
          </tr>
          <tr>
            <th scope="row">{say('signOff.from')}</th>
            <td>{printed.from}</td>
            <th scope="row">{say('signOff.printedAt')}</th>
            <td>{fullInstant(printed.printedAt)}</td>
          </tr>
          <tr>
            <th scope="row">{say('signOff.sha256')}</th>
            <td colSpan={3}>
              <code>{printed.sha256}</code>
            </td>
          </tr>
          {steps.map((step) => (
            <tr key={step} className="so-step">
              <th scope="row">{say(`signOff.step.${step}`)}</th>
              <td colSpan={3}>
                {step === 'secrecy' ? (
                  <SecrecyAnswers />
                ) : (
                  <p>{step !== 'drafted' && say('signOff.opinion')}</p>
                )}
                <p className="so-sign">
                  <span>{say('signOff.signature')}</span>
                  <span>{say('signOff.day')}</span>
                </p>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function SecrecyAnswers() {
  const { say } = useWords();
  return (
    <ul className="so-answers">
      {secrecyAnswers.map((answer) => (
        <li key={answer}>{say(`signOff.secrecy.${answer}`)}</li>
      ))}
    </ul>
  );
}
