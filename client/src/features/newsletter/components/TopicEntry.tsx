import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { useToast } from '../../../ui/Toasts';
import { useTrouble } from '../../../ui/use-trouble';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { type NewsletterTopic, useRemoveTopic } from '../newsletter.queries';
import styles from './Newsletter.module.css';

type TopicEntryProps = { topic: NewsletterTopic; mayWrite: boolean; onChange: () => void };

/** A topic and how many get it. Only one that nobody uses can be deleted. */
export function TopicEntry({ topic, mayWrite, onChange }: TopicEntryProps) {
  const { t } = useTranslation('newsletter');
  const toast = useToast();
  const onError = useTrouble();
  const remove = useRemoveTopic();
  const { id, name, description, subscribers, abilities } = topic;
  return (
    <div className={styles.topic}>
      <p>
        <strong>{name}</strong> · {t('topics.subscribers', { count: subscribers })}
      </p>
      {description && <p>{description}</p>}
      {mayWrite && (
        <div className={styles.actions}>
          <Button size="small" variant="quiet" onClick={onChange}>
            {t('topics.change')}
            <VisuallyHidden> {name}</VisuallyHidden>
          </Button>
          {abilities.remove && (
            <Button
              size="small"
              variant="quiet"
              busy={remove.isPending}
              onClick={() => remove.mutate(id, { onSuccess: () => toast({ text: t('topics.removed') }), onError })}
            >
              {t('topics.remove')}
              <VisuallyHidden> {name}</VisuallyHidden>
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
