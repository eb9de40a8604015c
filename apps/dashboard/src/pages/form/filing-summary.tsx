import { explanationFor, findingPlace, ruleMessages } from '@mingjian/domain';
import type { Day, Finding } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';
import { FindingMark, TickMark } from '../../ui/marks';
import { fieldName } from './field-name';
import { FilingNotes } from './filing-notes';
import type { FormModel } from './form-model';
import { TellingFigures } from './telling-figures';
import { VersionChanges } from './version-changes';

interface FilingSummaryProps {
  readonly model: FormModel;
  /** The version that was filed before; 0 for none. */
  readonly version: number;
  readonly today: Day;
  readonly onOpenFinding: (finding: Finding) => void;
  readonly onJump: (field: string) => void;
}

/** What will be filed: its telling figures, sections, blanks, and each reason in the unit's own words. */
export function FilingSummary({ model, version, today, onOpenFinding, onJump }: FilingSummaryProps) {
  const { text, say } = useWords();
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
      <TellingFigures model={model} />
      <FilingNotes model={model} />
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
      {version > 0 && <VersionChanges model={model} version={version} today={today} />}
      {missing.length === 0 && model.unreadable.length === 0 && (
        <p className="good">
          <TickMark /> {say('form.file.allRight')}
        </p>
      )}
    </div>
  );
}
