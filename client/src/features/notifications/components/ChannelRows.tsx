import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { NotificationChannel, NotificationPreferences } from '../notifications.queries';
import styles from './ChannelRows.module.css';

type Choice = NotificationPreferences['choices'][number];

const every: NotificationChannel[] = ['portal', 'mail', 'digest', 'off'];
const few: NotificationChannel[] = ['portal', 'off'];

/** One row per kind: what it is about, and how to hear of it. */
export function ChannelRows({ title, choices }: { title: string; choices: Choice[] }) {
  return (
    <fieldset className={styles.rows}>
      <legend className={styles.legend}>{title}</legend>
      {choices.map((choice) => (
        <ChannelRow key={choice.kind} choice={choice} />
      ))}
    </fieldset>
  );
}

function ChannelRow({ choice: { kind, channel, isMailedAnyway } }: { choice: Choice }) {
  const { t } = useTranslation('notifications');
  const id = useId();
  return (
    <div className={styles.row}>
      <div>
        <label htmlFor={id}>{t(`kinds.${kind}`)}</label>
        {isMailedAnyway && (
          <p id={`${id}-hint`} className={styles.hint}>
            {t('preferences.anyway')}
          </p>
        )}
      </div>
      <select
        id={id}
        name={`channel.${kind}`}
        className={`kern-form-input__input ${styles.select}`}
        defaultValue={channel}
        aria-describedby={isMailedAnyway ? `${id}-hint` : undefined}
      >
        {(isMailedAnyway ? few : every).map((one) => (
          <option key={one} value={one}>
            {t(`channels.${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
