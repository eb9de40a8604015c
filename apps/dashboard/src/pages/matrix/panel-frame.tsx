import { Drawer } from 'antd';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../../messages/use-words';
import { usePhone } from '../../ui/use-phone';

/** What explains a cell or a total: beside the table, which makes room for it; on a phone from below. */
export function PanelFrame({
  children,
  onClose,
}: {
  readonly children: ReactNode;
  readonly onClose: () => void;
}) {
  const { say } = useWords();
  const phone = usePhone();
  useEscape(onClose);
  if (phone)
    return (
      <Drawer
        open
        placement="bottom"
        size="82%"
        closable={false}
        onClose={onClose}
        className="mx-drawer"
        aria-label={say('matrix.explanation')}
      >
        {children}
      </Drawer>
    );
  return (
    <aside className="mx-panel" aria-label={say('matrix.explanation')}>
      {children}
    </aside>
  );
}

function useEscape(onClose: () => void): void {
  useEffect(() => {
    const close = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onClose();
    };
    window.addEventListener('keydown', close);
    return () => window.removeEventListener('keydown', close);
  }, [onClose]);
}
