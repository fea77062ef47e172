import { FileUp, ShieldCheck } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fileSize } from '../../../../lib/files';
import { useDates } from '../../../../lib/use-dates';
import { Button } from '../../../../ui/Button';
import { useToast } from '../../../../ui/Toasts';
import { UploadProgress } from '../../../../ui/UploadProgress';
import { VisuallyHidden } from '../../../../ui/VisuallyHidden';
import { FileStateBadge } from '../../../files/components/FileStateBadge';
import { ACCEPTED } from '../../../files/files.labels';
import type { StoredFile } from '../../../files/files.queries';
import { useSheetSaved } from '../sheet-saved';
import type { SpeakerSheet } from '../speaker-sheet.queries';
import { useSlidesUpload } from '../use-slides-upload';
import { DeclareRightsForm } from './DeclareRightsForm';
import styles from './HandedInFile.module.css';

type HandedInFileProps = { token: string; sheet: SpeakerSheet; file: StoredFile };

/** One file as its speaker sees it: which version, who may see it, and the next version by the same link. */
export function HandedInFile({ token, sheet, file }: HandedInFileProps) {
  const { t } = useTranslation('speaker-sheet');
  const { t: files } = useTranslation('files');
  const dates = useDates();
  const input = useRef<HTMLInputElement>(null);
  const [isDeclaring, setDeclaring] = useState(false);
  const toast = useToast();
  const saved = useSheetSaved();
  const { running, start, cancel, pause, goOn } = useSlidesUpload(
    { token, talkId: sheet.talk.id, fileId: file.id },
    {
      onDone: () => {
        toast({ text: t('slides.replacedNow') });
        void saved();
      },
    },
  );
  const { fileName: name, rights, versions } = file;
  const facts = [
    t('slides.version', { number: versions[0]?.number ?? 1 }),
    fileSize(file.size),
    t('slides.uploaded', { when: dates.dayAndTime(file.uploadedAt) }),
  ];
  return (
    <article className={styles.file}>
      <h3 className={styles.name}>{name}</h3>
      <p className={styles.facts}>{facts.join(' · ')}</p>
      <p>
        <FileStateBadge file={file} />
      </p>
      {rights && !isDeclaring && (
        <p>
          {t('rights.given')} {t(`rights.scopes.${rights.scope}`)}, {files(`licences.${rights.licence}`)},{' '}
          {rights.holder}
        </p>
      )}
      {(rights === null || isDeclaring) && (
        <>
          <p>{t('rights.intro')}</p>
          <DeclareRightsForm
            key={file.version}
            token={token}
            file={file}
            sheet={sheet}
            onDone={() => setDeclaring(false)}
          />
        </>
      )}
      <div className={styles.actions}>
        {rights && !isDeclaring && (
          <Button size="small" icon={<ShieldCheck aria-hidden="true" size={20} />} onClick={() => setDeclaring(true)}>
            {t('rights.change')}
          </Button>
        )}
        <input
          ref={input}
          type="file"
          hidden
          accept={ACCEPTED}
          aria-label={t('slides.replaceName', { name })}
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            if (chosen) start([chosen]);
            target.value = '';
          }}
        />
        <Button size="small" icon={<FileUp aria-hidden="true" size={20} />} onClick={() => input.current?.click()}>
          {t('slides.replace')}
          <VisuallyHidden> ({name})</VisuallyHidden>
        </Button>
      </div>
      <UploadProgress uploads={running} onCancel={cancel} onPause={pause} onGoOn={goOn} />
    </article>
  );
}
