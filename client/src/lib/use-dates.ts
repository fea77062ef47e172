import { type DateFormats, dateFormats } from './dates';
import { useLanguage } from './use-language';

/** The date formats of the language the interface is in. */
export function useDates(): DateFormats {
  return dateFormats(useLanguage());
}
