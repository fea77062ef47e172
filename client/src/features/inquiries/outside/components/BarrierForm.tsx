import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { textOf } from '../../../../lib/form-values';
import { TextArea } from '../../../../ui/TextArea';
import { TextField } from '../../../../ui/TextField';
import { OutsideForm } from './OutsideForm';
import { PersonFields } from './PersonFields';

/** The electronic contact form that § 10b BGG NRW asks for; the page that somebody came from is filled in. */
export function BarrierForm({ contactEmail }: { contactEmail: string }) {
  const { t } = useTranslation('outside-inquiries');
  const { state } = useLocation();
  const from = typeof state === 'object' && state !== null && 'page' in state ? String(state.page) : '';
  return (
    <OutsideForm
      label={t('barrier.label')}
      submitLabel={t('barrier.submit')}
      contactEmail={contactEmail}
      read={(form) => ({
        kind: 'barrier',
        title: textOf(form, 'title') || t('barrier.title'),
        question: textOf(form, 'question'),
        name: textOf(form, 'name'),
        email: textOf(form, 'email'),
        organization: null,
        website: '',
      })}
    >
      <TextArea
        name="question"
        label={t('barrier.question')}
        hint={t('barrier.questionHint')}
        rows={6}
        maxLength={10_000}
      />
      <TextField
        name="title"
        label={t('barrier.place')}
        hint={t('barrier.placeHint')}
        defaultValue={from}
        maxLength={160}
        optional
      />
      <PersonFields isOptional organization={null} />
    </OutsideForm>
  );
}
