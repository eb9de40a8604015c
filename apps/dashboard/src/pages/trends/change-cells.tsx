import { figureOfAmount, measureById } from '@mingjian/domain';
import type { Change, MeasureId } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';
import type { Language } from '../../messages/tongue';
import { signedText } from '../../ui/figures';

interface ChangeCellsProps {
  readonly change: Change | null;
  readonly measure: MeasureId;
}

/** A change as a count and, where its base bears one, in per cent; blank where there is none to speak of. */
export function ChangeCells({ change, measure }: ChangeCellsProps) {
  const { language } = useWords();
  return (
    <>
      <td className="num">{change && changeText(change, measure, language)}</td>
      <td className="num">
        {change !== null && change.percent !== null && `${signedText(change.percent)}%`}
      </td>
    </>
  );
}

const signs = { EXACT: '', AT_LEAST: '≥', AT_MOST: '≤' } as const;

/** `+4`, and `≥−156` where one of the two figures is open. */
export function changeText(
  { difference, qualifier }: Change,
  measure: MeasureId,
  language: Language,
): string {
  const sign = qualifier === 'ABOUT' ? (language === 'zh' ? '约' : 'c. ') : signs[qualifier];
  return sign + signedText(figureOfAmount(difference, measureById(measure).kind));
}
