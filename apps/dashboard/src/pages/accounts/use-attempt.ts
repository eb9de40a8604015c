import { useState } from 'react';
import { troubleOf } from '../../api/trouble';
import { useWords } from '../../messages/use-words';
import { troubleInWords } from '../../ui/states/trouble-page';

/** Something that is tried, with what is said when it is refused; the work returns the refusal or nothing. */
export function useAttempt(): {
  readonly refusal: string;
  readonly isTrying: boolean;
  readonly attempt: (work: () => Promise<string | null>) => Promise<void>;
} {
  const { say } = useWords();
  const [refusal, setRefusal] = useState('');
  const [isTrying, setIsTrying] = useState(false);
  const attempt = async (work: () => Promise<string | null>) => {
    setIsTrying(true);
    setRefusal('');
    try {
      setRefusal((await work()) ?? '');
    } catch (error) {
      setRefusal(troubleInWords(troubleOf(error), say));
    } finally {
      setIsTrying(false);
    }
  };
  return { refusal, isTrying, attempt };
}
