import { beijingDay } from '@mingjian/domain';
import { useWords } from '../messages/use-words';
import { isReceiptUnknown } from './counted-day';
import type { DaysOfReport } from './counted-day';

/** The day of receipt; of a report taken in from an old document the day on which it was public, said as such. */
export function FilingDay({ report }: { readonly report: DaysOfReport }) {
  const { say, dayInWords } = useWords();
  if (report.filedAt !== null) return dayInWords(beijingDay(new Date(report.filedAt)));
  if (report.publishedOn !== null && isReceiptUnknown(report))
    return (
      <span className="k2" title={say('historical.byPublication')}>
        {say('historical.published', { day: dayInWords(report.publishedOn) })}
      </span>
    );
  return <span className="unk">—</span>;
}
