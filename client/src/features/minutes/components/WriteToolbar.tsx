import { BookOpen, Save } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { Button } from '../../../ui/Button';
import { LinkButton } from '../../../ui/LinkButton';
import { StatusMessage } from '../../../ui/StatusMessage';
import type { Minutes } from '../minutes.queries';
import { type SectionWriters, useWorstWriting } from '../writing/use-section-writers';
import { CirculateButton } from './CirculateButton';
import { SaveState } from './SaveState';
import styles from './WriteToolbar.module.css';

/** Stays in sight while writing: whether everything is saved, and the way on. */
export function WriteToolbar({ minutes, writers }: { minutes: Minutes; writers: SectionWriters }) {
  const { t } = useTranslation('minutes');
  const worst = useWorstWriting(writers);
  const isStuck = worst?.state === 'failed' || worst?.state === 'refused';
  return (
    <div className={styles.toolbar} data-print="never">
      <StatusMessage>{worst && <SaveState writing={worst} />}</StatusMessage>
      <div className={styles.actions}>
        {isStuck && (
          <Button size="small" icon={<Save aria-hidden="true" size={16} />} onClick={() => writers.saveAll()}>
            {t('saving.now')}
          </Button>
        )}
        <LinkButton
          size="small"
          variant="quiet"
          to={paths.meetingMinutes(minutes.meeting.id)}
          icon={<BookOpen aria-hidden="true" size={16} />}
        >
          {t('actions.read')}
        </LinkButton>
        {minutes.abilities.circulate && (
          <span className={styles.wide}>
            <CirculateButton minutes={minutes} beforehand={() => writers.saveAll()} />
          </span>
        )}
      </div>
    </div>
  );
}
