import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextArea } from '../../../ui/TextArea';
import type { SocialChannel, SocialText } from '../social-posts.queries';
import { charactersLeft } from '../text-length';
import styles from './PostForm.module.css';

/** The text of one channel, counted as it counts; what is out is only read. */
export function ChannelText({ channel, text }: { channel: SocialChannel; text: SocialText | undefined }) {
  const { t } = useTranslation('social-posts');
  const [value, setValue] = useState(text?.text ?? '');
  const label = t('edit.text', { channel: t(`channels.${channel}`) });
  const isOut = text !== undefined && (text.isUnderWay || text.state === 'published' || text.state === 'withdrawn');
  if (isOut) {
    return (
      <div>
        <h3>{label}</h3>
        <p className={styles.published}>{text.text}</p>
        <p className={styles.left}>{t('edit.isOut')}</p>
        <input type="hidden" name={`text.${channel}`} value={text.text} />
      </div>
    );
  }
  const left = charactersLeft(channel, value);
  return (
    <div>
      <TextArea
        name={`text.${channel}`}
        label={label}
        rows={value === '' ? 2 : 5}
        optional
        maxLength={6000}
        value={value}
        onChange={({ target }) => setValue(target.value)}
      />
      {value !== '' && (
        <p className={left < 0 ? styles.over : styles.left} aria-live={left < 20 ? 'polite' : 'off'}>
          {left < 0 ? t('edit.over', { count: -left }) : t('edit.left', { count: left })}
        </p>
      )}
    </div>
  );
}
