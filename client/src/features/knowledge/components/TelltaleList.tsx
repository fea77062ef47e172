import { useTranslation } from 'react-i18next';
import type { ArticleTelltale } from '../knowledge.queries';
import { byWords } from '../telltales';

/** Words that may tell who asked, and where they stand. */
export function TelltaleList({ telltales }: { telltales: ArticleTelltale[] }) {
  const { t } = useTranslation('knowledge');
  return (
    <ul>
      {byWords(telltales).map(({ words, fields, isForbidden }) => (
        <li key={words}>
          {t(isForbidden ? 'telltales.forbidden' : 'telltales.found', {
            words,
            places: fields.map((field) => t(`telltales.fields.${knownField(field)}`)).join(', '),
          })}
        </li>
      ))}
    </ul>
  );
}

const knownFields = [
  'title',
  'summary',
  'body',
  'topics',
  'sources',
  'files',
  'reason',
  'contact',
  'municipality',
] as const;

const knownField = (field: string) => knownFields.find((known) => known === field) ?? 'body';
