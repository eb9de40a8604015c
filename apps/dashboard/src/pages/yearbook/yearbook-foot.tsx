import { fullInstant } from '../../messages/dates';
import { usePageWords } from '../../messages/use-page-words';
import { yearbookWords } from './yearbook.messages';

interface YearbookFootProps {
  readonly marks: readonly string[];
  readonly madeAt: string;
  readonly code: string;
}

/**
 * The foot of every page: marks, time and check code, and the number as — 1 —, at the right of odd pages and at the
 * left of even ones (GB/T 9704). Only margin boxes can number pages, and they take their text from a style.
 */
export function YearbookFoot({ marks, madeAt, code }: YearbookFootProps) {
  const words = usePageWords(yearbookWords);
  const text = [...marks, words('made', { time: fullInstant(madeAt) }), words('code', { code })].join('　　');
  const number = `content: "— " counter(page) " —"; font: 14pt SimSun, "Noto Serif CJK SC", serif;`;
  const line = `content: ${JSON.stringify(text)}; font: 8pt SimSun, "Noto Serif CJK SC", serif; color: #333; white-space: nowrap;`;
  return (
    <>
      <style>{`@page yearbook:right { @bottom-left { ${line} } @bottom-right { ${number} } }
@page yearbook:left { @bottom-right { ${line} } @bottom-left { ${number} } }
@page yearbook-wide:right { @bottom-left { ${line} } @bottom-right { ${number} } }
@page yearbook-wide:left { @bottom-right { ${line} } @bottom-left { ${number} } }`}</style>
      <footer className="yb-foot noprint">{text}</footer>
    </>
  );
}
