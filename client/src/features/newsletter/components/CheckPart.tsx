import { useQuery } from '@tanstack/react-query';
import { Send } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert } from '../../../ui/Alert';
import { Button } from '../../../ui/Button';
import { Loaded } from '../../../ui/Loaded';
import { useToast } from '../../../ui/Toasts';
import { useTrouble } from '../../../ui/use-trouble';
import { checkQuery, type Newsletter, type NewsletterCheck, useSendSample } from '../newsletter.queries';
import { FaultList } from './FaultList';
import styles from './Newsletter.module.css';
import { SendDialog } from './SendDialog';

type CheckPartProps = { newsletter: Newsletter; isTouched: boolean };

/** What is wrong, who would get it, and the way out of the house. */
export function CheckPart({ newsletter, isTouched }: CheckPartProps) {
  const { t } = useTranslation('newsletter');
  const query = useQuery(checkQuery(newsletter.id));
  return (
    <section className={styles.part} aria-labelledby="check">
      <h2 id="check">{t('check.title')}</h2>
      {isTouched && <Alert tone="warning" title={t('check.unsaved')} />}
      <Loaded query={query}>
        {(check) => (
          <>
            <FaultList faults={check.faults} />
            <Readers check={check} />
            <Ways newsletter={newsletter} check={check} isTouched={isTouched} />
          </>
        )}
      </Loaded>
    </section>
  );
}

function Readers({ check: { recipients, byTopic } }: { check: NewsletterCheck }) {
  const { t } = useTranslation('newsletter');
  return (
    <p>
      {t('check.recipients', { count: recipients })}{' '}
      {byTopic.length > 1 &&
        `(${byTopic.map(({ name, subscribers }) => t('check.byTopic', { name, count: subscribers })).join(', ')}) `}
      {t('check.privacy')}
    </p>
  );
}

function Ways({ newsletter, check, isTouched }: CheckPartProps & { check: NewsletterCheck }) {
  const { t } = useTranslation('newsletter');
  const toast = useToast();
  const onError = useTrouble();
  const [isOpen, setOpen] = useState(false);
  const sample = useSendSample(newsletter.id);
  const { abilities } = newsletter;
  const isHeld = isTouched || check.faults.some(({ isBlocking }) => isBlocking);
  const trySample = () =>
    sample.mutate(undefined, {
      onSuccess: ({ recipient }) => toast({ text: t('check.sampled', { recipient }) }),
      onError,
    });
  if (!abilities.test) return null;
  return (
    <div className={styles.actions} data-print="never">
      {abilities.schedule && !isHeld && (
        <Button variant="primary" icon={<Send aria-hidden="true" size={20} />} onClick={() => setOpen(true)}>
          {t('check.send')}
        </Button>
      )}
      <Button busy={sample.isPending} onClick={trySample}>
        {t('check.sample')}
      </Button>
      {isOpen && <SendDialog newsletter={newsletter} recipients={check.recipients} onClose={() => setOpen(false)} />}
    </div>
  );
}
