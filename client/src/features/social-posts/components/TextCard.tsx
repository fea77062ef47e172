import { Copy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import { Badge } from '../../../ui/Badge';
import { Button } from '../../../ui/Button';
import { useToast } from '../../../ui/Toasts';
import { textLooks } from '../social-posts.labels';
import type { SocialPost, SocialText } from '../social-posts.queries';
import styles from './TextCard.module.css';
import { TextSteps } from './TextSteps';

type TextCardProps = { post: SocialPost; text: SocialText };

/** The text of one channel as it is going to stand there, and what can be done with it. */
export function TextCard({ post, text }: TextCardProps) {
  const { t } = useTranslation('social-posts');
  const { channel, length, limit, isUnderWay, state } = text;
  const condition = isUnderWay && state === 'draft' ? 'under_way' : state;
  const isTooLong = length > limit;
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <h3>{t(`channels.${channel}`)}</h3>
        <Badge {...textLooks[condition]}>{t(`states.${condition}`)}</Badge>
      </div>
      <p className={styles.text}>{text.text}</p>
      <p className={isTooLong ? styles.over : styles.facts}>
        {t(isTooLong ? 'page.tooLong' : 'page.length', { length, limit })}
      </p>
      <Published text={text} />
      {text.failure && <p className={styles.over}>{t(`failures.${text.failure}`)}</p>}
      <div className={styles.steps}>
        <CopyButton text={text} />
        <TextSteps post={post} text={text} />
      </div>
    </li>
  );
}

function Published({ text: { publishedAt, publishedUrl, state } }: { text: SocialText }) {
  const { t } = useTranslation('social-posts');
  const dates = useDates();
  if (publishedAt === null || state !== 'published') return null;
  return (
    <p className={styles.facts}>
      {t('page.publishedAt', { time: dates.dayAndTime(publishedAt) })}
      {publishedUrl && (
        <>
          {': '}
          <a href={publishedUrl} rel="noreferrer external">
            {publishedUrl}
          </a>
        </>
      )}
    </p>
  );
}

function CopyButton({ text: { channel, text } }: { text: SocialText }) {
  const { t } = useTranslation('social-posts');
  const toast = useToast();
  const name = t(`channels.${channel}`);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => toast({ text: t('page.copied', { channel: name }) }),
      () => toast({ text: t('page.notCopied') }),
    );
  return (
    <Button
      size="small"
      icon={<Copy aria-hidden="true" size={16} />}
      aria-label={t('page.copyOf', { channel: name })}
      onClick={() => void copy()}
    >
      {t('page.copy')}
    </Button>
  );
}
