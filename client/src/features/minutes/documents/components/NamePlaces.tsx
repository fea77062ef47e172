import { useTranslation } from 'react-i18next';
import { Alert } from '../../../../ui/Alert';
import { CheckboxField } from '../../../../ui/CheckboxField';
import type { MinutesPublication } from '../documents.queries';
import styles from './PublicationSection.module.css';

type NamePlacesProps = {
  places: MinutesPublication['places'];
  confirmed: readonly string[];
  onChange: (confirmed: readonly string[]) => void;
};

/** Where the extract would name somebody. A word is confirmed once, wherever it stands. */
export function NamePlaces({ places, confirmed, onChange }: NamePlacesProps) {
  const { t } = useTranslation('minutes-documents');
  return (
    <Alert tone="warning" title={t('publication.named', { count: places.length })}>
      <p>{t('publication.namedText')}</p>
      <ul className={styles.places}>
        {places.map(({ place, excerpt, word, isConfirmable }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand in a place twice
          <li key={index}>
            <p>{t('publication.found', { place, excerpt })}</p>
            {isConfirmable ? (
              <CheckboxField
                name={`place-${index}`}
                label={t('publication.confirm', { word })}
                checked={confirmed.includes(word)}
                onChange={({ target }) =>
                  onChange(target.checked ? [...confirmed, word] : confirmed.filter((one) => one !== word))
                }
              />
            ) : (
              <p>{t('publication.whole', { word })}</p>
            )}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
