import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { chinese } from './chinese';
import type { Language, Tongue } from './tongue';

interface ChosenTongue {
  readonly tongue: Tongue;
  readonly choose: (language: Language) => void;
  /** Why the language chosen last could not be fetched; null where it could. */
  readonly trouble: unknown;
}

const storageKey = 'mingjian.language';
const ChosenTongueContext = createContext<ChosenTongue>({
  tongue: chinese,
  choose: () => undefined,
  trouble: null,
});

/** The language chosen in this browser. Chinese comes with the shell; English is fetched by those who read it. */
export function rememberedTongue(): Promise<Tongue> {
  return tongueOf(localStorage.getItem(storageKey) === 'en' ? 'en' : 'zh');
}

async function tongueOf(language: Language): Promise<Tongue> {
  return language === 'zh' ? chinese : (await import('./english')).english;
}

interface LanguageProviderProps {
  readonly first: Tongue;
  readonly children: ReactNode;
}

/** Chinese until somebody chooses otherwise; the choice stays with the browser and changes no address. */
export function LanguageProvider({ first, children }: LanguageProviderProps) {
  const [tongue, setTongue] = useState(first);
  const [trouble, setTrouble] = useState<unknown>(null);
  useEffect(() => {
    document.documentElement.lang = tongue.language === 'zh' ? 'zh-CN' : 'en';
  }, [tongue]);
  const choose = useCallback((language: Language) => {
    tongueOf(language).then((chosen) => {
      localStorage.setItem(storageKey, language);
      setTongue(chosen);
    }, setTrouble);
  }, []);
  const value = useMemo(() => ({ tongue, choose, trouble }), [tongue, choose, trouble]);
  return <ChosenTongueContext value={value}>{children}</ChosenTongueContext>;
}

export function useTongue(): Tongue {
  return useContext(ChosenTongueContext).tongue;
}

/** The language shown and the way to another; a language that cannot be fetched is the trouble of the page around. */
export function useLanguage(): {
  readonly language: Language;
  readonly choose: (language: Language) => void;
} {
  const { tongue, choose, trouble } = useContext(ChosenTongueContext);
  if (trouble !== null) throw trouble;
  return { language: tongue.language, choose };
}
