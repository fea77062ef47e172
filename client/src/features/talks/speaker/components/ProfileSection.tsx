import { useTranslation } from 'react-i18next';
import { textOf } from '../../../../lib/form-values';
import { Form } from '../../../../ui/Form';
import { TextArea } from '../../../../ui/TextArea';
import type { SpeakerDoor, SpeakerSheet } from '../speaker-sheet.queries';
import { useSection } from '../use-section';
import { SectionFoot } from './SectionFoot';

/** A short introduction, and what is needed in the room. */
export function ProfileSection({ sheet, door }: { sheet: SpeakerSheet; door: SpeakerDoor }) {
  const { t } = useTranslation('speaker-sheet');
  const section = useSection((values) =>
    door.profile({
      biography: textOf(values, 'biography'),
      technicalNeeds: textOf(values, 'technicalNeeds'),
      version: sheet.version,
    }),
  );
  return (
    <Form state={section.form} label={t('profile.title')}>
      <TextArea
        name="biography"
        label={t('profile.biography')}
        hint={t('profile.biographyHint')}
        defaultValue={sheet.biography ?? ''}
        rows={4}
        maxLength={1200}
        optional
      />
      <TextArea
        name="technicalNeeds"
        label={t('profile.technicalNeeds')}
        hint={t('profile.technicalNeedsHint')}
        defaultValue={sheet.technicalNeeds ?? ''}
        rows={2}
        maxLength={1000}
        optional
      />
      <SectionFoot
        section={section}
        current={[sheet.biography, sheet.technicalNeeds].filter(Boolean).join(' · ') || null}
      />
    </Form>
  );
}
