import { useTranslation } from 'react-i18next';
import { Alert } from '../../ui/Alert';
import { CheckboxField } from '../../ui/CheckboxField';
import styles from './MeetingPublication.module.css';
import type { PublicNotice } from './meeting-publication.queries';

type NoticeNamesProps = {
  places: PublicNotice['places'];
  confirmed: readonly string[];
  onChange: (confirmed: readonly string[]) => void;
};

/** Where the public would read of somebody. A word is confirmed once, wherever it stands. */
export function NoticeNames({ places, confirmed, onChange }: NoticeNamesProps) {
  const { t } = useTranslation('meeting-publication');
  return (
    <Alert tone="warning" title={t('names.title', { count: places.length })} live>
      <p>{t('names.text')}</p>
      <ul className={styles.places}>
        {places.map(({ place, excerpt, word, isConfirmable }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand in a place twice
          <li key={index}>
            <p>{t('names.found', { place, excerpt })}</p>
            {isConfirmable ? (
              <CheckboxField
                name={`place-${index}`}
                label={t('names.confirm', { word })}
                checked={confirmed.includes(word)}
                onChange={({ target }) =>
                  onChange(target.checked ? [...confirmed, word] : confirmed.filter((one) => one !== word))
                }
              />
            ) : (
              <p>{t('names.whole', { word })}</p>
            )}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
