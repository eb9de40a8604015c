import type { Day, WorkCalendar } from '@mingjian/domain';
import type { UnitOfYear } from '../../api/use-units-of-year';
import { useWords } from '../../messages/use-words';
import { useScope } from '../../shell/scope';
import { CopyButton } from '../../ui/copy-button';
import { countsText, reminderText } from './office-texts';
import type { OverviewFilter } from './overview-filter';

interface OfficeTextsProps {
  readonly listed: readonly UnitOfYear[];
  readonly shown: readonly UnitOfYear[];
  readonly filter: OverviewFilter;
  readonly publicationDue: Day;
  /** A closed year is told of, and nobody is reminded of it. */
  readonly isClosed: boolean;
  readonly today: Day;
  readonly calendar: WorkCalendar | null;
}

/** What the office needs at four o'clock: the list on the screen as sentences for the chat group. */
export function OfficeTexts(list: OfficeTextsProps) {
  const words = useWords();
  const { region, year } = useScope();
  const { say } = words;
  const facts = () => ({ ...list, year, now: new Date(), isDemonstration: region.demonstration });
  return (
    <div className="ov-office noprint">
      <CopyButton
        label={say('office.copyCounts')}
        text={() => countsText(facts(), words)}
        nothing={say('office.nobody')}
      />
      {!list.isClosed && (
        <CopyButton
          label={say('office.copyReminder')}
          text={() => reminderText(facts(), words)}
          nothing={say('office.nobody')}
        />
      )}
    </div>
  );
}
