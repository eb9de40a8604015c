import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';

export type Language = 'zh' | 'en';

interface ChosenLanguage {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

const storageKey = 'mingjian.language';
const ChosenLanguageContext = createContext<ChosenLanguage>({ language: 'zh', choose: () => undefined });

/** Chinese until somebody chooses otherwise; the choice stays with the browser and changes no address. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() =>
    localStorage.getItem(storageKey) === 'en' ? 'en' : 'zh',
  );
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  const choose = useCallback((chosen: Language) => {
    localStorage.setItem(storageKey, chosen);
    setLanguage(chosen);
  }, []);
  const value = useMemo(() => ({ language, choose }), [language, choose]);
  return <ChosenLanguageContext value={value}>{children}</ChosenLanguageContext>;
}

export function useLanguage(): ChosenLanguage {
  return useContext(ChosenLanguageContext);
}
