import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import { Button } from '../../../ui/Button';
import type { OptionGroup } from '../../../ui/ComboboxField';
import { Dialog } from '../../../ui/Dialog';
import { useToast } from '../../../ui/Toasts';
import { labelOf } from '../addressees';
import { contentOf, type SectionContent, type WrittenEntry } from '../writing/section-content';
import type { SectionWriter } from '../writing/section-writer';
import { useWriting } from '../writing/use-section-writers';
import styles from './ConflictDialog.module.css';
import { Version } from './Version';

type ConflictDialogProps = { writer: SectionWriter; addressees: OptionGroup[]; onClose: () => void };

/** Two people on one text: both versions side by side, and three ways on. */
export function ConflictDialog({ writer, addressees, onClose }: ConflictDialogProps) {
  const { t } = useTranslation('minutes');
  const dates = useDates();
  const toast = useToast();
  const { content, theirs, saved } = useWriting(writer);
  if (!theirs) return null;

  const decide = async (choose: () => Promise<void>) => {
    const before = content;
    onClose();
    await choose();
    toast({ text: t('conflict.resolved'), onUndo: () => writer.edit(() => before) });
  };
  const wordOf = ({ kind, text, assignee, dueOn }: WrittenEntry) => {
    const orders = kind === 'task' ? [labelOf(assignee, addressees), dueOn && dates.calendarDay(dueOn)] : [];
    return [`(${t(`kinds.${kind}.mark`)}) ${text}`, ...orders].filter(Boolean).join(' – ');
  };
  const mine = textOf(content, wordOf);
  const other = textOf(contentOf(theirs), wordOf);
  const time = theirs.updatedAt ? dates.dayAndTime(theirs.updatedAt) : '';
  const theirTitle = theirs.updatedBy
    ? t('conflict.theirs', { name: theirs.updatedBy.name, time })
    : t('conflict.theirsUnknown', { time });

  return (
    <Dialog
      title={t('conflict.title', { number: saved.number })}
      size="wide"
      onClose={onClose}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            {t('conflict.later')}
          </Button>
          <Button onClick={() => decide(() => writer.takeTheirs())}>{t('conflict.takeTheirs')}</Button>
          <Button onClick={() => decide(() => writer.keepMine())}>{t('conflict.keepMine')}</Button>
          <Button variant="primary" onClick={() => decide(() => writer.mergeBoth())}>
            {t('conflict.merge')}
          </Button>
        </>
      }
    >
      <p>{t('conflict.text')}</p>
      <div className={styles.versions}>
        <Version title={t('conflict.mine')} text={mine} comparedWith={other} />
        <Version title={theirTitle} text={other} comparedWith={mine} />
      </div>
      <p className={styles.hint}>{t('conflict.legend')}</p>
      <p className={styles.hint}>{t('conflict.mergeHint')}</p>
    </Dialog>
  );
}

/** Text and entries as one text, so that words can be compared. */
function textOf({ text, entries }: SectionContent, wordOf: (entry: WrittenEntry) => string): string {
  return [text, ...entries.filter((entry) => entry.text.trim() !== '').map(wordOf)].filter(Boolean).join('\n\n');
}
