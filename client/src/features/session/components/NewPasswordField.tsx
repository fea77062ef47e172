import { useTranslation } from 'react-i18next';
import { PasswordField } from '../../../ui/PasswordField';

/** For a password that is chosen, not recalled: says what is asked of it and lets the browser suggest one. */
export function NewPasswordField({ name, label }: { name: string; label: string }) {
  const { t } = useTranslation('session');
  return <PasswordField name={name} label={label} hint={t('set.hint')} autoComplete="new-password" minLength={12} />;
}
