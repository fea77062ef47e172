import { BookMarked, FileArchive } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { fileSize } from '../../../lib/files';
import { Alert } from '../../../ui/Alert';
import { Button, buttonClass } from '../../../ui/Button';
import { StatusMessage } from '../../../ui/StatusMessage';
import { archiveAddress, type MeetingPapers, useBinder } from '../papers.queries';
import styles from './PapersSection.module.css';

/** All papers at once: as they are, or bound. */
export function TakeAway({ papers }: { papers: MeetingPapers }) {
  const { t } = useTranslation('papers');
  const binder = useBinder(papers);
  const { size, meeting } = papers;
  return (
    <div className={styles.takeAway} data-print="never">
      <div className={styles.actions}>
        <Button
          icon={<BookMarked aria-hidden="true" size={20} />}
          busy={binder.isPending}
          onClick={() => binder.mutate()}
        >
          {t('binder')}
        </Button>
        <a className={buttonClass({})} href={archiveAddress(meeting.id)} download>
          <FileArchive aria-hidden="true" size={20} />
          <span className="kern-label">{size > 0 ? t('archiveSize', { size: fileSize(size) }) : t('archive')}</span>
        </a>
      </div>
      <p className={styles.facts}>{t('what')}</p>
      <StatusMessage>{binder.isPending ? t('binding') : binder.isSuccess ? t('bound') : ''}</StatusMessage>
      {binder.error && (
        <Alert tone="warning" title={t('failed')} live>
          <p>{binder.error.message}</p>
        </Alert>
      )}
    </div>
  );
}
