import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useWords } from '../../messages/use-words';
import { addressOfSignOff } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import { Icon } from '../../ui/icon';
import type { DraftStore } from './draft-store';

interface SignOffButtonProps {
  readonly unit: string;
  readonly year: number;
  readonly store: DraftStore;
}

/** To the paper for the leaders' signatures. What they sign is what the server has: all that was typed goes there first. */
export function SignOffButton({ unit, year, store }: SignOffButtonProps) {
  const { say } = useWords();
  const { region } = useScope();
  const navigate = useNavigate();
  const [notSaved, setNotSaved] = useState(false);
  const print = async (): Promise<void> => {
    const saved = await store.flush();
    setNotSaved(!saved);
    if (saved) await navigate(addressOfSignOff(region.code, unit, year));
  };
  return (
    <>
      <button type="button" className="btn" onClick={() => void print()}>
        <Icon name="print" /> {say('form.signOff')}
      </button>
      {notSaved && (
        <p role="alert" className="s12 bad">
          {say('form.signOff.notSaved')}
        </p>
      )}
    </>
  );
}
