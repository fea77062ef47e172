import { useTranslation } from 'react-i18next';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';

type SurveyHeadFieldsProps = { title: string; introduction: string; closesOn: string };

export function SurveyHeadFields({ title, introduction, closesOn }: SurveyHeadFieldsProps) {
  const { t } = useTranslation('surveys');
  return (
    <>
      <TextField
        name="title"
        label={t('form.title')}
        hint={t('form.titleHint')}
        maxLength={160}
        autoComplete="off"
        defaultValue={title}
      />
      <TextArea
        name="introduction"
        label={t('form.introduction')}
        rows={3}
        maxLength={2000}
        optional
        defaultValue={introduction}
      />
      <TextField
        name="closesOn"
        type="date"
        label={t('form.closesOn')}
        hint={t('form.closesOnHint')}
        narrow
        defaultValue={closesOn}
      />
    </>
  );
}
