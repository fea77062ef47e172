import { useTranslation } from 'react-i18next';
import { textOf } from '../../../../lib/form-values';
import { Form } from '../../../../ui/Form';
import { RadioGroupField } from '../../../../ui/RadioGroupField';
import type { SpeakerDoor, SpeakerSheet } from '../speaker-sheet.queries';
import { useSection } from '../use-section';
import { SectionFoot } from './SectionFoot';

const choices = ['yes', 'no', 'unknown'] as const;
const choiceOf = (consent: boolean | null) => (consent === null ? 'unknown' : consent ? 'yes' : 'no');
const consentFrom = (values: FormData, name: string) => {
  const said = textOf(values, name);
  return said === 'yes' ? true : said === 'no' ? false : null;
};

/** Two consents that do not hang together; each is taken back here as it was given. */
export function ConsentsSection({ sheet, door }: { sheet: SpeakerSheet; door: SpeakerDoor }) {
  const { t } = useTranslation('speaker-sheet');
  const section = useSection((values) =>
    door.consents({
      recording: consentFrom(values, 'recording'),
      photo: consentFrom(values, 'photo'),
      version: sheet.version,
    }),
  );
  const offered = choices.map((value) => ({ value, label: t(`consents.${value}`) }));
  const said = { recording: choiceOf(sheet.recordingConsent), photo: choiceOf(sheet.photoConsent) } as const;
  return (
    <Form state={section.form} label={t('consents.title')}>
      <p>{t('consents.intro')}</p>
      <RadioGroupField
        name="recording"
        label={t('consents.recording')}
        defaultValue={said.recording}
        choices={offered}
      />
      <RadioGroupField name="photo" label={t('consents.photo')} defaultValue={said.photo} choices={offered} />
      <SectionFoot
        section={section}
        current={[
          `${t('section.recording')}: ${t(`consents.${said.recording}`)}`,
          `${t('section.photo')}: ${t(`consents.${said.photo}`)}`,
        ].join(', ')}
      />
    </Form>
  );
}
