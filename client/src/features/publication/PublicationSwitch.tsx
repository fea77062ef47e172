import { Globe, GlobeLock } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../api/problem';
import { useDates } from '../../lib/use-dates';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { useToast } from '../../ui/Toasts';
import styles from './PublicationSwitch.module.css';
import { type PublicKind, usePublication } from './publication.queries';

/** Where everybody reads it: drawn by the server. */
const PAGES: Record<PublicKind, string> = { talk: '/fachvortraege', plan: '/fortschritt' };

type PublicationSwitchProps = { kind: PublicKind; id: string; publicSince: string | null };

/** For the coordination: whether everybody may read it. Asks before it leaves the house; taking it back is one click. */
export function PublicationSwitch({ kind, id, publicSince }: PublicationSwitchProps) {
  const { t } = useTranslation('publication');
  const dates = useDates();
  const toast = useToast();
  const [isAsking, setAsking] = useState(false);
  const publication = usePublication(kind, id);
  const publish = () =>
    publication.mutate(true, {
      onSuccess: () => toast({ text: t('published') }),
      onSettled: () => setAsking(false),
    });
  const withdraw = () =>
    publication.mutate(false, {
      onSuccess: () => toast({ text: t('withdrawn'), onUndo: () => publication.mutate(true) }),
    });
  const isPublic = publicSince !== null;
  const Sign = isPublic ? Globe : GlobeLock;
  return (
    <section aria-label={t('title')} data-print="never">
      {publication.error && <Alert tone="danger" title={problemOf(publication.error).title} live />}
      <div className={styles.switch}>
        <p className={styles.words}>
          <Sign aria-hidden="true" size={20} />
          <span>
            {publicSince === null ? t(`${kind}.private`) : t('since', { day: dates.longDay(publicSince) })}{' '}
            {isPublic && <a href={PAGES[kind]}>{t('look')}</a>}
          </span>
        </p>
        {isPublic ? (
          <Button onClick={withdraw} busy={publication.isPending}>
            {t('withdraw')}
          </Button>
        ) : (
          <Button onClick={() => setAsking(true)}>{t(`${kind}.publish`)}</Button>
        )}
      </div>
      {isAsking && (
        <ConfirmDialog
          title={t(`${kind}.ask`)}
          confirmLabel={t(`${kind}.publish`)}
          busy={publication.isPending}
          onConfirm={publish}
          onCancel={() => setAsking(false)}
        >
          <p>{t(`${kind}.consequence`)}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}
