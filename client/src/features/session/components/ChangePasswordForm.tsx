import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { secretOf } from '../../../lib/form-values';
import { Button } from '../../../ui/Button';
import { Form, FormActions } from '../../../ui/Form';
import { PasswordField } from '../../../ui/PasswordField';
import { useToast } from '../../../ui/Toasts';
import { changePassword } from '../session.queries';
import { NewPasswordField } from './NewPasswordField';

/** The other sessions of the account end with it; this one goes on. */
export function ChangePasswordForm({ email }: { email: string }) {
  const { t } = useTranslation('session');
  const toast = useToast();
  const frame = useRef<HTMLDivElement>(null);
  const form = useProblemForm(
    (values) => changePassword(secretOf(values, 'currentPassword'), secretOf(values, 'newPassword')),
    () => {
      frame.current?.querySelector('form')?.reset();
      toast({ text: t('change.done') });
    },
  );
  return (
    <div ref={frame}>
      <Form state={form} label={t('change.title')}>
        {/* So that a password manager knows which account the new password belongs to. */}
        <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
        <PasswordField name="currentPassword" label={t('change.current')} autoComplete="current-password" />
        <NewPasswordField name="newPassword" label={t('set.password')} />
        <FormActions>
          <Button type="submit" variant="primary" busy={form.isPending}>
            {t('change.submit')}
          </Button>
        </FormActions>
      </Form>
    </div>
  );
}
