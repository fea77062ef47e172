import { useTranslation } from 'react-i18next';
import { TextField } from '../../../../ui/TextField';

/** Who writes; of a barrier nobody has to say so. */
export function PersonFields({ isOptional, organization }: { isOptional: boolean; organization: string | null }) {
  const { t } = useTranslation('outside-inquiries');
  return (
    <>
      <TextField name="name" label={t('form.name')} autoComplete="name" maxLength={160} optional={isOptional} />
      {organization && (
        <TextField name="organization" label={organization} autoComplete="organization" maxLength={160} optional />
      )}
      <TextField
        name="email"
        type="email"
        label={t('form.email')}
        hint={t(isOptional ? 'form.emailOptionalHint' : 'form.emailHint')}
        autoComplete="email"
        maxLength={254}
        optional={isOptional}
      />
    </>
  );
}
