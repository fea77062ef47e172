import { useLanguage } from '../../lib/use-language';
import german from './legal-prose.de';
import english from './legal-prose.en';

/** Running text stands beside the catalogues: it has no keys that components ask for. */
export function useLegalProse(): typeof german {
  return useLanguage() === 'en' ? english : german;
}
