import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { Icon } from '../icon';
import { useSaveWords } from './save-menu.messages';
import './save-menu.css';

interface SaveMenuProps<Format extends string> {
  readonly shown: string;
  /** The same and of what, where several stand on a page. */
  readonly name: string;
  readonly formats: readonly Format[];
  readonly onSave: (format: Format) => Promise<void>;
  readonly isQuiet?: boolean;
}

/** A button that asks in which format something is saved, and says so where that failed. */
export function SaveMenu<Format extends 'svg' | 'png' | 'csv' | 'xlsx'>({
  shown,
  name,
  formats,
  onSave,
  isQuiet = false,
}: SaveMenuProps<Format>) {
  const words = useSaveWords();
  const [state, setState] = useState<'ready' | 'saving' | 'failed'>('ready');
  const save = async (format: Format): Promise<void> => {
    setState('saving');
    try {
      await onSave(format);
      setState('ready');
    } catch (error) {
      console.error(error);
      setState('failed');
    }
  };
  return (
    <span className="save-menu noprint">
      {state === 'failed' && (
        <span role="alert" className="save-failed">
          {words('failed')}
        </span>
      )}
      <Dropdown
        trigger={['click']}
        autoFocus
        placement="bottomRight"
        menu={{
          items: formats.map((format) => ({ key: format, label: words(format) })),
          onClick: ({ key, domEvent }) => {
            // A chart's own clicks open what its points stand for.
            domEvent.stopPropagation();
            const chosen = formats.find((format) => format === key);
            if (chosen !== undefined) void save(chosen);
          },
        }}
      >
        <Button
          size="small"
          type={isQuiet ? 'text' : 'default'}
          aria-label={name}
          aria-haspopup="menu"
          aria-busy={state === 'saving'}
        >
          {shown}
          <Icon name="down" />
        </Button>
      </Dropdown>
    </span>
  );
}
