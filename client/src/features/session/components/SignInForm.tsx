import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { secretOf, textOf } from '../../../lib/form-values';
import { Button } from '../../../ui/Button';
import { Form, FormActions } from '../../../ui/Form';
import { PasswordField } from '../../../ui/PasswordField';
import { TextField } from '../../../ui/TextField';
import { type Session, useSignIn } from '../session.queries';

type SignInFormProps = { email?: string | undefined; onSignedIn: (session: Session) => void };

export function SignInForm({ email, onSignedIn }: SignInFormProps) {
  const { t } = useTranslation('session');
  const signIn = useSignIn();
  const form = useProblemForm(
    (values) => signIn.mutateAsync({ email: textOf(values, 'email'), password: secretOf(values, 'password') }),
    onSignedIn,
  );
  return (
    <Form state={form}>
      <TextField name="email" type="email" label={t('signIn.email')} defaultValue={email} autoComplete="username" />
      <PasswordField name="password" label={t('signIn.password')} autoComplete="current-password" />
      <FormActions>
        <Button type="submit" variant="primary" busy={form.isPending}>
          {t('signIn.submit')}
        </Button>
      </FormActions>
    </Form>
  );
}
