import type { ReactNode } from 'react';
import { useLanguage } from '../../messages/language';
import { useWords } from '../../messages/use-words';
import { Seal } from '../../shell/rail-icon';
import './door.css';

interface DoorCardProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A page outside of the shell: one card, and the other language. */
export function DoorCard({ title, children }: DoorCardProps) {
  const { say } = useWords();
  const { language, choose } = useLanguage();
  return (
    <main className="door" id="content">
      <title>{`${title} · ${say('shell.product')}`}</title>
      <div className="door-card">
        <header>
          <Seal />
          <h1>{title}</h1>
        </header>
        {children}
      </div>
      <button
        type="button"
        className="pick"
        lang={language === 'zh' ? 'en' : 'zh-CN'}
        onClick={() => choose(language === 'zh' ? 'en' : 'zh')}
      >
        {say('shell.language')}
      </button>
    </main>
  );
}
