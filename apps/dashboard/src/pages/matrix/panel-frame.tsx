import { Drawer } from 'antd';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { usePhone } from '../../ui/use-phone';

interface PanelFrameProps {
  readonly name: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** What explains a cell or a total: beside the table, which makes room for it; on a phone from below. Escape closes it. */
export function PanelFrame({ name, children, onClose }: PanelFrameProps) {
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
        aria-label={name}
      >
        {children}
      </Drawer>
    );
  return (
    <aside className="mx-panel" aria-label={name}>
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
