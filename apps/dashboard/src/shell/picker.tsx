import { Dropdown } from 'antd';
import type { ReactNode } from 'react';
import { Icon } from '../ui/icon';

interface PickerProps<Value extends string> {
  /** What is picked, for a screen reader. */
  readonly name: string;
  readonly shown: ReactNode;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: ReactNode }[];
  readonly onPick: (value: Value) => void;
  readonly className?: string;
}

/** A choice in the bar. With a single option it is only said. */
export function Picker<Value extends string>(props: PickerProps<Value>) {
  const { name, shown, value, options, onPick, className = '' } = props;
  if (options.length < 2) return <span className={`pick is-said ${className}`}>{shown}</span>;
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        selectable: true,
        selectedKeys: [value],
        items: options.map((option) => ({ key: option.value, label: option.label })),
        onClick: ({ key }) => {
          const picked = options.find((option) => option.value === key);
          if (picked) onPick(picked.value);
        },
      }}
    >
      <button type="button" className={`pick ${className}`} aria-haspopup="menu">
        <span className="sr">{name}</span>
        {shown}
        <Icon name="down" />
      </button>
    </Dropdown>
  );
}
