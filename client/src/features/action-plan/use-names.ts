import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { municipalitiesQuery } from '../municipalities/municipalities.queries';

const SHOWN = 3;

/** "Kreuztal und Netphen", "Burbach, Netphen, Siegen und 8 weitere", "alle 12". */
export function useNames(): (bodies: ReadonlyArray<{ name: string }>) => string {
  const { t, i18n } = useTranslation('action-plan');
  const all = useQuery(municipalitiesQuery).data?.items.length ?? 0;
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  return (bodies) => {
    const names = bodies.map(({ name }) => name);
    if (names.length > 1 && names.length === all) return t('item.allBodies', { count: all });
    if (names.length <= SHOWN + 1) return list.format(names);
    return t('item.andMore', { names: names.slice(0, SHOWN).join(', '), count: names.length - SHOWN });
  };
}
