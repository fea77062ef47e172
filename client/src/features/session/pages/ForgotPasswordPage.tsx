import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useProblemForm } from '../../../api/use-problem-form';
import { paths } from '../../../app/paths';
import { textOf } from '../../../lib/form-values';
import { Alert } from '../../../ui/Alert';
import { Button } from '../../../ui/Button';
import { Form, FormActions } from '../../../ui/Form';
import { TextField } from '../../../ui/TextField';
import { EntryPage } from '../components/EntryPage';
import { requestPasswordReset } from '../session.queries';

export function ForgotPasswordPage() {
  const { t } = useTranslation('session');
  const [sentTo, setSentTo] = useState<string | null>(null);
  const form = useProblemForm(async (values) => {
    const email = textOf(values, 'email');
    await requestPasswordReset(email);
    return email;
  }, setSentTo);

  return (
    <EntryPage title={t('forgot.title')} lead={sentTo ? undefined : t('forgot.text')}>
      {sentTo ? (
        <Alert tone="success" title={t('forgot.sentTitle')} live>
          <p>{t('forgot.sentText', { email: sentTo })}</p>
        </Alert>
      ) : (
        <Form state={form}>
          <TextField name="email" type="email" label={t('signIn.email')} autoComplete="username" />
          <FormActions>
            <Button type="submit" variant="primary" busy={form.isPending}>
              {t('forgot.submit')}
            </Button>
          </FormActions>
        </Form>
      )}
      <p>
        <Link to={paths.signIn}>{t('forgot.back')}</Link>
      </p>
    </EntryPage>
  );
}
