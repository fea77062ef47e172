import { useTranslation } from 'react-i18next';
import { type DateFormats, dateFormats } from './dates';

/** The date formats of the language the interface is in. */
export function useDates(): DateFormats {
  const { i18n } = useTranslation();
  return dateFormats(i18n.language === 'en' ? 'en' : 'de');
}
