import i18next, { type BackendModule, type ResourceKey } from 'i18next';
import { initReactI18next } from 'react-i18next';
import apiGerman from '../api/api.de';
import type { Language } from '../lib/dates';
import uiGerman from '../ui/ui.de';
import appGerman from './app.de';
import { type CatalogueName, catalogues } from './catalogues';

const storageKey = 'language';

const frame = {
  app: { en: () => import('./app.en') },
  ui: { en: () => import('../ui/ui.en') },
  api: { en: () => import('../api/api.en') },
};

/** Fetches a catalogue when somebody first needs it; the German words of the frame are there from the start. */
const catalogueFiles: BackendModule = {
  type: 'backend',
  init: () => {},
  read: (language, name, done) => {
    loadCatalogue(language === 'en' ? 'en' : 'de', name).then(
      (catalogue) => done(null, catalogue),
      (error: Error) => done(error, null),
    );
  },
};

export async function startTranslation(): Promise<void> {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
  });
  await i18next
    .use(catalogueFiles)
    .use(initReactI18next)
    .init({
      lng: localStorage.getItem(storageKey) === 'en' ? 'en' : 'de',
      fallbackLng: false,
      supportedLngs: ['de', 'en'],
      ns: ['app', 'ui', 'api'],
      defaultNS: 'app',
      resources: { de: { app: appGerman, ui: uiGerman, api: apiGerman } },
      partialBundledLanguages: true,
      returnNull: false,
      interpolation: { escapeValue: false },
    });
}

export async function loadCatalogues(names: readonly CatalogueName[]): Promise<void> {
  await i18next.loadNamespaces(names);
}

/** Kept in the browser only after somebody chose: visitors who choose nothing leave no trace. */
export async function chooseLanguage(language: Language): Promise<void> {
  await i18next.changeLanguage(language);
  localStorage.setItem(storageKey, language);
}

async function loadCatalogue(language: Language, name: string): Promise<ResourceKey> {
  if (isFrame(name)) return language === 'en' ? (await frame[name].en()).default : {};
  if (!isCatalogue(name)) throw new Error(`There is no catalogue called ${name}.`);
  return (await catalogues[name][language]()).default;
}

function isFrame(name: string): name is keyof typeof frame {
  return Object.hasOwn(frame, name);
}

/** For tests: every text at once. */
export async function loadEveryCatalogue(): Promise<void> {
  await loadCatalogues(Object.keys(catalogues).filter(isCatalogue));
}

function isCatalogue(name: string): name is CatalogueName {
  return Object.hasOwn(catalogues, name);
}
