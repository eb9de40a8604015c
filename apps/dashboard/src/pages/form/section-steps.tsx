import type { FormModel } from './form-model';
import type { SectionId } from '@mingjian/domain';
import { openPractices, tableNumber } from '@mingjian/domain';
import type { ReactNode } from 'react';
import { useWords } from '../../messages/use-words';
import { FindingMark, TickMark } from '../../ui/marks';
import { sectionMark } from './section-mark';

interface SectionStepsProps {
  readonly model: FormModel;
  readonly active: SectionId | null;
  readonly onOpen: (section: SectionId) => void;
  readonly children?: ReactNode;
}

/** The parts of the report in printed order, each with how far it is and what it still asks for. */
export function SectionSteps({ model, active, onOpen, children }: SectionStepsProps) {
  const { text, say } = useWords();
  return (
    <nav className="fm-steps" aria-label={say('form.parts')}>
      <ol>
        {model.format.sections.map((section) => {
          const mark = sectionMark(section.id, model);
          const progress = model.progress.find(({ id }) => id === section.id);
          const tables = model.format.tables.filter((one) => one.section === section.id);
          return (
            <li key={section.id}>
              <button
                type="button"
                aria-current={section.id === active ? 'step' : undefined}
                onClick={() => onOpen(section.id)}
              >
                <span className="fm-step-number">{section.number.replace('、', '')}</span>
                <span className="fm-step-name">
                  {text(section.short)}
                  <em>
                    {tables.length > 0
                      ? say('form.step.table', {
                          table: [...new Set(tables.map((table) => text(tableNumber(table))))].join(
                            say('sentence.list'),
                          ),
                          stated: progress?.stated ?? 0,
                          cells: progress?.cells ?? 0,
                        })
                      : say(
                          progress?.characters === 0 && progress.present
                            ? 'form.step.nothing'
                            : 'form.step.text',
                          {
                            n: progress?.characters ?? 0,
                          },
                        )}
                  </em>
                  {section.id === 'overview' && openPractices(model.practices).length > 0 && (
                    <em className="warn">
                      {say('form.step.practices', { n: openPractices(model.practices).length })}
                    </em>
                  )}
                </span>
                {mark === 'right' && <TickMark label={say('form.step.right')} />}
                {mark === 'bad' && <FindingMark effect="BLOCK" label={say('form.step.bad')} />}
                {mark === 'warn' && <FindingMark effect="EXPLAIN" label={say('form.step.warn')} />}
              </button>
            </li>
          );
        })}
      </ol>
      {children}
    </nav>
  );
}
