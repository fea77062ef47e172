import { useLanguage } from '../../lib/use-language';
import german from './help-prose.de';
import english from './help-prose.en';

export const useHelpProse = (): typeof german => (useLanguage() === 'en' ? english : german);
