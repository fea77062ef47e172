import { Accessibility } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import { Button } from '../../../ui/Button';
import { useToast } from '../../../ui/Toasts';
import { type AccessibleVersionRequest, useTakeBackRequest } from '../accessible-versions.queries';
import type { StoredFile } from '../files.queries';
import styles from './AccessibleVersion.module.css';
import { RequestDialog } from './RequestDialog';

type AccessibleVersionProps = {
  file: StoredFile;
  /** The reader's own. */
  request: AccessibleVersionRequest | undefined;
  /** There is one already. */
  exists: boolean;
};

/** Asking for a form of the file that one can use, and what became of it. */
export function AccessibleVersion({ file, request, exists }: AccessibleVersionProps) {
  const { t } = useTranslation('files');
  const [isAsking, setAsking] = useState(false);
  const mayAsk = file.abilities.requestAccessibleVersion && !exists;
  if (!mayAsk && !request) return null;
  const isOpen = request !== undefined && request.answeredAt === null;
  return (
    <div className={styles.accessible}>
      {request && <Told request={request} file={file} />}
      {mayAsk && !isOpen && (
        <Button
          size="small"
          variant="quiet"
          icon={<Accessibility aria-hidden="true" size={20} />}
          onClick={() => setAsking(true)}
        >
          {t(request ? 'accessible.askAgain' : 'accessible.ask')}
        </Button>
      )}
      {isAsking && <RequestDialog file={file} onClose={() => setAsking(false)} />}
    </div>
  );
}

function Told({ request, file }: { request: AccessibleVersionRequest; file: StoredFile }) {
  const { t } = useTranslation('files');
  const dates = useDates();
  const toast = useToast();
  const takeBack = useTakeBackRequest(file.id);
  const { requestedAt, answeredAt, answer } = request;
  if (answeredAt) {
    return <p>{answer ? t('accessible.answered', { when: dates.day(answeredAt), answer }) : t('accessible.given')}</p>;
  }
  return (
    <p className={styles.told}>
      <span>{t('accessible.asked', { when: dates.day(requestedAt) })}</span>
      <Button
        size="small"
        variant="quiet"
        busy={takeBack.isPending}
        onClick={() => takeBack.mutate(undefined, { onSuccess: () => toast({ text: t('accessible.takenBack') }) })}
      >
        {t('accessible.takeBack')}
      </Button>
    </p>
  );
}
