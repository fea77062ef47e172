import { useTranslation } from 'react-i18next';
import { textOf } from '../../../../lib/form-values';
import { Form } from '../../../../ui/Form';
import { TextArea } from '../../../../ui/TextArea';
import type { SpeakerDoor, SpeakerSheet } from '../speaker-sheet.queries';
import { useSection } from '../use-section';
import { SectionFoot } from './SectionFoot';

/** Two sentences for those who cannot use the slides. */
export function SummarySection({ sheet, door }: { sheet: SpeakerSheet; door: SpeakerDoor }) {
  const { t } = useTranslation('speaker-sheet');
  const section = useSection((values) =>
    door.summary({ summary: textOf(values, 'summary'), talkVersion: sheet.talkVersion }),
  );
  return (
    <Form state={section.form} label={t('summary.title')}>
      <TextArea
        name="summary"
        label={t('summary.label')}
        hint={t('summary.hint')}
        defaultValue={sheet.summary ?? ''}
        rows={4}
        maxLength={4000}
        optional
      />
      <SectionFoot section={section} current={sheet.summary} />
    </Form>
  );
}
