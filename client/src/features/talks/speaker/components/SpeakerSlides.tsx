import { useTranslation } from 'react-i18next';
import { fileSize } from '../../../../lib/files';
import { FileDrop } from '../../../../ui/FileDrop';
import { useToast } from '../../../../ui/Toasts';
import { UnsavedChanges } from '../../../../ui/UnsavedChanges';
import { UploadProgress } from '../../../../ui/UploadProgress';
import { ACCEPTED } from '../../../files/files.labels';
import { useSheetSaved } from '../sheet-saved';
import type { SpeakerDoor, SpeakerSheet } from '../speaker-sheet.queries';
import { useSlidesUpload } from '../use-slides-upload';
import { HandedInFile } from './HandedInFile';
import { SlidesSource } from './SlidesSource';

type SpeakerSlidesProps = { sheet: SpeakerSheet; door: SpeakerDoor; token: string };

/** Slides by file, the next version by the same link; or by link, or none. */
export function SpeakerSlides({ sheet, door, token }: SpeakerSlidesProps) {
  const { t } = useTranslation('speaker-sheet');
  const { t: files } = useTranslation('files');
  const toast = useToast();
  const saved = useSheetSaved();
  const limit = fileSize(sheet.uploadLimit);
  const { running, start, cancel, pause, goOn } = useSlidesUpload(
    { token, talkId: sheet.talk.id },
    {
      refuse: ({ size }) => (size > sheet.uploadLimit ? files('upload.tooLarge', { limit }) : undefined),
      onDone: (name) => {
        toast({ text: t('slides.uploadedNow', { name }) });
        void saved();
      },
    },
  );
  return (
    <SlidesSource sheet={sheet} door={door}>
      {sheet.files.map((file) => (
        <HandedInFile key={file.id} token={token} sheet={sheet} file={file} />
      ))}
      <UnsavedChanges when={running.some(({ error }) => error === undefined)} />
      <FileDrop
        label={t(sheet.files.length === 0 ? 'slides.upload' : 'slides.uploadMore')}
        hint={t('slides.uploadHint', { limit })}
        accept={ACCEPTED}
        multiple
        onFiles={start}
      />
      <UploadProgress uploads={running} onCancel={cancel} onPause={pause} onGoOn={goOn} />
    </SlidesSource>
  );
}
