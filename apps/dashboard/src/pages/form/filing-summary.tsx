import {
  explanationFor,
  figureOfAmount,
  findingPlace,
  measureById,
  measureValues,
  ruleMessages,
} from '@mingjian/domain';
import type { Finding, MeasureId } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';
import { FindingMark, TickMark } from '../../ui/marks';
import { fieldName } from './field-name';
import { FormFigure } from './form-figure';
import type { FormModel } from './form-model';

/** The figures by which a head of office knows the report again. */
const telling: readonly MeasureId[] = [
  'disclosure.items',
  'disclosure.normativeInForce',
  'applications.received',
  'applications.broughtForward',
  'applications.handled',
  'applications.carriedForward',
  'disputes.reconsiderations',
  'disputes.lawsuits',
];

interface FilingSummaryProps {
  readonly model: FormModel;
  readonly onOpenFinding: (finding: Finding) => void;
  readonly onJump: (field: string) => void;
}

/** What will be filed: its telling figures, sections, blanks, and each reason in the unit's own words. */
export function FilingSummary({ model, onOpenFinding, onJump }: FilingSummaryProps) {
  const { text, say } = useWords();
  const values = new Map(measureValues(model.report).map((value) => [value.measure, value]));
  const missing = [...model.open.blocking, ...model.open.unexplained];
  return (
    <div className="fm-summary">
      {missing.length > 0 && (
        <ul className="fm-missing">
          {missing.map((finding) => (
            <li key={`${finding.rule} ${finding.cells.join(' ')}`}>
              <FindingMark effect={finding.effect} />
              <span>{text(finding.message)}</span>
              <button type="button" className="fm-link" onClick={() => onOpenFinding(finding)}>
                {say('form.file.goThere')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {model.unreadable.length > 0 && (
        <p className="bad">
          {say('form.file.unreadable', { n: model.unreadable.length })}
          {model.unreadable.map(({ field }) => (
            <button key={field} type="button" className="fm-link" onClick={() => onJump(field)}>
              {text(fieldName(field, model.format))}
            </button>
          ))}
        </p>
      )}
      <dl className="fm-telling">
        {telling.map((id) => {
          const { label, unit, kind } = measureById(id);
          const value = values.get(id);
          return (
            <div key={id}>
              <dt>{text(label)}</dt>
              <dd>
                <FormFigure value={value ? figureOfAmount(value.amount, kind) : null} />{' '}
                <span className="k3">{text(unit)}</span>
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="s13 k2">
        {say('form.h1.filled', { cells: model.filled.cells, stated: model.filled.stated })}
        {model.filled.stated < model.filled.cells && say('form.file.blanksStay')}
      </p>
      {model.open.explained.length > 0 && (
        <>
          <h3>{say('form.file.reasons')}</h3>
          <ul className="fm-reasons">
            {model.open.explained.map((finding) => {
              const place = findingPlace(finding, model.format);
              return (
                <li key={`${finding.rule} ${finding.cells.join(' ')}`}>
                  <span className="k2">
                    {text(ruleMessages[finding.rule].title)}
                    {place && `·${text(place)}`}
                  </span>
                  <q lang="zh-CN">{explanationFor(finding, model.explanations)?.reason}</q>
                </li>
              );
            })}
          </ul>
        </>
      )}
      {missing.length === 0 && model.unreadable.length === 0 && (
        <p className="good">
          <TickMark /> {say('form.file.allRight')}
        </p>
      )}
    </div>
  );
}
