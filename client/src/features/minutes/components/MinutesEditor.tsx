import { useQuery } from '@tanstack/react-query';
import { PencilLine, UsersRound } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { Button } from '../../../ui/Button';
import { LinkButton } from '../../../ui/LinkButton';
import { UnsavedChanges } from '../../../ui/UnsavedChanges';
import { addresseeGroups } from '../addressees';
import { addresseesQuery, type Minutes } from '../minutes.queries';
import { useSectionWriters, useWorstWriting } from '../writing/use-section-writers';
import { HeadDialog } from './HeadDialog';
import styles from './MinutesDocument.module.css';
import { MinutesHead } from './MinutesHead';
import { MinutesOutline } from './MinutesOutline';
import { SectionEditor } from './SectionEditor';
import { WriteToolbar } from './WriteToolbar';

/** The sheet while it is written. */
export function MinutesEditor({ minutes, author }: { minutes: Minutes; author: string }) {
  const { t } = useTranslation('minutes');
  const writers = useSectionWriters(minutes, author);
  const group = useQuery(addresseesQuery(minutes.meeting.workingGroup.id));
  const [isEditingHead, setEditingHead] = useState(false);
  const addressees = addresseeGroups(group.data?.items ?? [], {
    everybody: t('task.everybody'),
    municipalities: t('write.municipalities'),
    people: t('write.people'),
  });
  useSaveShortcut(() => writers.saveAll());
  const sectionWriters = minutes.sections.map((section) => writers.of(section));
  const worst = useWorstWriting(writers);
  const state = worst?.state ?? 'unchanged';
  useWarningBeforeClosing(state !== 'saved' && state !== 'unchanged', () => writers.saveAll());

  return (
    <>
      {/* What is only waiting for its turn is saved while the next page loads. */}
      <UnsavedChanges when={['failed', 'refused', 'conflict'].includes(state)} />
      <WriteToolbar minutes={minutes} writers={writers} />
      <p className={styles.shortcuts}>{t('write.shortcuts')}</p>
      <div className={styles.layout}>
        <MinutesOutline sections={minutes.sections} />
        <div className={styles.sheet}>
          <MinutesHead minutes={minutes} />
          <div className={styles.headActions}>
            <Button
              size="small"
              variant="quiet"
              icon={<PencilLine aria-hidden="true" size={16} />}
              onClick={() => setEditingHead(true)}
            >
              {t('actions.editHead')}
            </Button>
            <LinkButton
              size="small"
              variant="quiet"
              to={paths.attendance(minutes.meeting.id)}
              icon={<UsersRound aria-hidden="true" size={16} />}
            >
              {t('actions.attendance')}
            </LinkButton>
          </div>
          {sectionWriters.map((writer) => (
            <SectionEditor key={writer.snapshot().saved.agendaItemId} writer={writer} addressees={addressees} />
          ))}
        </div>
      </div>
      {isEditingHead && <HeadDialog minutes={minutes} onClose={() => setEditingHead(false)} />}
    </>
  );
}

/** Closing the window asks while something is on its way, and saves what it can meanwhile. */
function useWarningBeforeClosing(isPending: boolean, save: () => unknown) {
  useEffect(() => {
    if (!isPending) return;
    const warn = (event: BeforeUnloadEvent) => {
      event.preventDefault();
      save();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  });
}

/** Ctrl+S (or Cmd+S) saves instead of storing the page. */
function useSaveShortcut(save: () => unknown) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      save();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
}
