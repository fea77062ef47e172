import { Send, Undo2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import { useDates } from '../../../lib/use-dates';
import { Alert } from '../../../ui/Alert';
import { Button } from '../../../ui/Button';
import { TextArea } from '../../../ui/TextArea';
import { useToast } from '../../../ui/Toasts';
import { UnsavedChanges } from '../../../ui/UnsavedChanges';
import {
  type MunicipalityReportSheet,
  partNames,
  type ReportDoor,
  useRefreshReports,
} from '../municipality-reports.queries';
import { isEmpty } from '../writing/report-content';
import { useReportWriter } from '../writing/use-report-writer';
import { PreviousReport } from './PreviousReport';
import { ReportConflict } from './ReportConflict';
import styles from './ReportForm.module.css';
import { SaveState } from './SaveState';
import { TagField } from './TagField';

type ReportFormProps = {
  sheet: MunicipalityReportSheet;
  door: ReportDoor;
  /** Where files are added, if they can be. */
  files: ReactNode;
};

/** One report while it is written: saved by itself, handed in with one button, changed as long as it goes. */
export function ReportForm({ sheet, door, files }: ReportFormProps) {
  const { t } = useTranslation('municipality-reports');
  const dates = useDates();
  const toast = useToast();
  const refresh = useRefreshReports();
  const [writer, writing] = useReportWriter(sheet, door, () => {});
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const { content, saved, conflict, mergedWith } = writing;
  const { abilities, submittedAt } = saved;

  const act = async (work: () => Promise<void>) => {
    setBusy(true);
    try {
      await writer.saveNow();
      await work();
      setProblem(null);
    } catch (error) {
      setProblem(problemOf(error).title);
    } finally {
      setBusy(false);
    }
  };
  const withdraw = () =>
    act(async () => {
      writer.adopt(await door.withdraw());
      toast({ text: t('write.withdrawn') });
      void refresh();
    });
  const submit = () =>
    act(async () => {
      if (writer.isPending) return;
      writer.adopt(await door.submit(writer.snapshot().saved.version));
      toast({ text: t('write.submitted'), onUndo: () => void withdraw() });
      void refresh();
    });

  if (!abilities.write) return <Alert title={t('write.closed')} />;
  return (
    <div className={styles.form}>
      <UnsavedChanges when={['failed', 'refused', 'conflict'].includes(writing.state)} />
      {submittedAt ? (
        <Alert tone="success" title={t('write.submittedTitle', { when: dates.dayAndTime(submittedAt) })}>
          <p>{t('write.submittedText')}</p>
        </Alert>
      ) : (
        <p className={styles.lead}>
          {t('write.lead')} {t('write.draftText')}
        </p>
      )}
      {sheet.previous && <PreviousReport previous={sheet.previous} onTake={isEmpty(content) ? takeOver : undefined} />}
      {conflict && (
        <ReportConflict content={content} conflict={conflict} onDecide={(choice) => void writer.decide(choice)} />
      )}
      {mergedWith !== null && (
        <Alert title={mergedWith ? t('conflict.merged', { name: mergedWith }) : t('conflict.mergedUnknown')} live />
      )}
      {partNames.map((name) => (
        <TextArea
          key={name}
          name={name}
          label={t(`parts.${name}`)}
          hint={t(`hints.${name}`)}
          optional
          rows={3}
          maxLength={4000}
          value={content[name]}
          onChange={(event) => writer.edit({ [name]: event.target.value })}
          onBlur={() => void writer.saveNow()}
        />
      ))}
      <TagField tags={content.tags} suggested={sheet.suggestedTags} onChange={(tags) => writer.edit({ tags })} />
      {!abilities.isOwn && (
        <label className={styles.oral}>
          <input
            type="checkbox"
            checked={content.isOral}
            onChange={(event) => writer.edit({ isOral: event.target.checked })}
          />
          {t('write.isOral')}
        </label>
      )}
      {files}
      {problem && <Alert tone="danger" title={problem} live />}
      <div className={styles.bar}>
        <SaveState writing={writing} />
        {submittedAt ? (
          abilities.withdraw && (
            <Button icon={<Undo2 aria-hidden="true" size={20} />} busy={isBusy} onClick={() => void withdraw()}>
              {t('write.withdraw')}
            </Button>
          )
        ) : (
          <Button
            variant="primary"
            icon={<Send aria-hidden="true" size={20} />}
            busy={isBusy}
            onClick={() => (isEmpty(content) ? setProblem(t('write.empty')) : void submit())}
          >
            {t('write.submit')}
          </Button>
        )}
      </div>
    </div>
  );

  function takeOver() {
    const { previous } = sheet;
    if (!previous) return;
    const before = content;
    const text = (part: string | null) => part ?? '';
    writer.edit({
      news: text(previous.news),
      ongoing: text(previous.ongoing),
      question: text(previous.question),
      tip: text(previous.tip),
      tags: [...new Set([...content.tags, ...previous.tags])],
    });
    toast({ text: t('write.takenOver'), onUndo: () => writer.edit(before) });
  }
}
