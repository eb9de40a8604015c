import { useWords } from '../../messages/use-words';
import { useScope } from '../../shell/scope';
import { NothingHere } from '../../ui/states/nothing-here';
import { DropZone } from './drop-zone';
import { IntakeList } from './intake-list';
import { outcomeOf } from './intake-outcome';
import { useIntake } from './use-intake';
import './intake.css';

/** Which old documents were brought in, and what became of each? */
export function IntakePage() {
  const { say } = useWords();
  const { mayImport } = useScope();
  return mayImport ? <Intake /> : <NothingHere title={say('trouble.forbidden')} />;
}

function Intake() {
  const { say } = useWords();
  const { region, viewer } = useScope();
  const { store, entries } = useIntake(region.code, viewer.id);
  const countOf = (...kinds: readonly string[]) =>
    entries.filter((entry) => kinds.includes(outcomeOf(entry))).length;
  const facts = [
    { n: countOf('waiting', 'sending', 'reading'), key: 'intake.h1.underway' as const },
    { n: countOf('kept'), key: 'intake.h1.kept' as const },
    { n: countOf('read'), key: 'intake.h1.read' as const },
    { n: countOf('doubts', 'asks'), key: 'intake.h1.doubts' as const },
    { n: countOf('duplicate'), key: 'intake.h1.duplicates' as const },
    { n: countOf('failed'), key: 'intake.h1.failed' as const },
  ].filter(({ n }) => n > 0);
  return (
    <div className="in">
      <title>{`${say('shell.page.intake')} · ${say('shell.product')}`}</title>
      <h1>
        {facts.length === 0
          ? say('intake.h1')
          : say('intake.h1.facts', {
              facts: facts.map(({ key, n }) => say(key, { n })).join(say('sentence.comma')),
            })}
      </h1>
      <p className="k2 s13">{say('intake.what')}</p>
      <DropZone onFiles={(files) => store.add(files)} />
      <IntakeList entries={entries} onAgain={(id) => store.again(id)} onRemove={(id) => store.remove(id)} />
    </div>
  );
}
