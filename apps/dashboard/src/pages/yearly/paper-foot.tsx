import { useState } from 'react';
import { fullInstant } from '../../messages/dates';
import { useWords } from '../../messages/use-words';

interface PaperFootProps {
  readonly code: string;
  readonly demonstration: boolean;
}

/**
 * The foot of every page: 演示数据, time and check code, and the number as — 1 —, at the right of odd pages and at
 * the left of even ones (GB/T 9704). Only margin boxes can number pages, and they take their text from a style.
 * Whoever shows it gives it the code as its key: the time is that at which these figures were first shown.
 */
export function PaperFoot({ code, demonstration }: PaperFootProps) {
  const { say } = useWords();
  const [made] = useState(() => fullInstant(new Date()));
  const words = [
    demonstration && say('yearly.foot.demonstration'),
    say('yearly.foot.made', { time: made }),
    say('yearly.foot.code', { code }),
  ].filter((part) => part !== false);
  const text = JSON.stringify(words.join('　　'));
  const number = `content: "— " counter(page) " —"; font: 14pt SimSun, "Noto Serif CJK SC", serif;`;
  const line = `content: ${text}; font: 8pt SimSun, "Noto Serif CJK SC", serif; color: #333; white-space: nowrap;`;
  const head = demonstration
    ? `@page yearly { @top-right { content: ${JSON.stringify(say('demonstration'))}; font: 9pt SimHei, "Noto Sans CJK SC", sans-serif; } }`
    : '';
  return (
    <>
      <style>{`${head}
@page yearly:right { @bottom-left { ${line} } @bottom-right { ${number} } }
@page yearly:left { @bottom-right { ${line} } @bottom-left { ${number} } }`}</style>
      <footer className="yp-foot noprint">{words.join('　　')}</footer>
    </>
  );
}
