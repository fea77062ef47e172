import { NotebookText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { type FilePages, useReleaseNotes } from '../../files/pages.queries';
import { PageText } from './PageText';
import styles from './Reader.module.css';

type PageNotesProps = { fileId: string; pages: FilePages; notes: string; search: string };

/** What the speaker noted for themselves; the coordination decides whether others read it. */
export function PageNotes({ fileId, pages: { notesReleased, abilities }, notes, search }: PageNotesProps) {
  const { t } = useTranslation('reader');
  const release = useReleaseNotes(fileId);
  return (
    <section className={styles.notes} aria-labelledby="sprechnotizen">
      <h3 id="sprechnotizen">
        <NotebookText aria-hidden="true" size={20} /> {t('notes')}
      </h3>
      <p className={styles.hint}>{t(notesReleased ? 'notesShared' : 'notesHeld')}</p>
      <PageText text={notes} search={search} />
      {abilities.releaseNotes && (
        <div data-print="never">
          <Button size="small" busy={release.isPending} onClick={() => release.mutate(!notesReleased)}>
            {t(notesReleased ? 'holdNotes' : 'releaseNotes')}
          </Button>
        </div>
      )}
    </section>
  );
}
