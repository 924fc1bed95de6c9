import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { en } from './en';
import { ja } from './ja';
import { ko } from './ko';

export type TextKey = keyof typeof en;
export type Catalogue = Readonly<Partial<Record<TextKey, string>>>;
export type Language = 'en' | 'ja' | 'ko';

export const LANGUAGES: Readonly<Record<Language, string>> = { en: 'English', ja: '日本語', ko: '한국어' };

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { en, ja, ko };

export type Words = Readonly<Record<string, string | number>>;
export type Translate = (key: TextKey, words?: Words) => string;

type Texts = { readonly language: Language; readonly t: Translate };

const TextsContext = createContext<Texts>({ language: 'en', t: translator('en') });

/** Text by its key; what a language lacks stands in English. */
export function translator(language: Language): Translate {
  const catalogue = CATALOGUES[language];
  return (key, words) => fill(catalogue[key] ?? en[key] ?? key, words);
}

function fill(text: string, words: Words | undefined): string {
  if (!words) return text;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in words ? String(words[name]) : whole));
}

export function asLanguage(text: string | null): Language {
  return text === 'ja' || text === 'ko' ? text : 'en';
}

/** How many texts a language has, of how many there are. */
export function translated(language: Language): { have: number; of: number } {
  return { have: Object.keys(CATALOGUES[language]).length, of: Object.keys(en).length };
}

export function TextsProvider({ language, children }: { language: Language; children: ReactNode }) {
  const texts = useMemo(() => ({ language, t: translator(language) }), [language]);
  return <TextsContext value={texts}>{children}</TextsContext>;
}

export function useTexts(): Texts {
  return useContext(TextsContext);
}
