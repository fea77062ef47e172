import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useProblemForm } from '../../../api/use-problem-form';
import { paths } from '../../../app/paths';
import { secretOf } from '../../../lib/form-values';
import { Alert } from '../../../ui/Alert';
import { Button } from '../../../ui/Button';
import { Form, FormActions } from '../../../ui/Form';
import { LinkButton } from '../../../ui/LinkButton';
import { EntryPage } from '../components/EntryPage';
import { NewPasswordField } from '../components/NewPasswordField';
import { redeemPasswordLink } from '../session.queries';

/** Reached by a mailed link; its token stands behind the #, which browsers never send. */
export function SetPasswordPage() {
  const { t } = useTranslation('session');
  const token = useLocation().hash.slice(1);
  const [isDone, setDone] = useState(false);
  const form = useProblemForm(
    (values) => redeemPasswordLink(token, secretOf(values, 'password')),
    () => setDone(true),
  );

  if (isDone) {
    return (
      <EntryPage title={t('set.title')}>
        <Alert tone="success" title={t('set.doneTitle')} live>
          <p>{t('set.doneText')}</p>
        </Alert>
        <LinkButton variant="primary" to={paths.signIn}>
          {t('signIn.submit')}
        </LinkButton>
      </EntryPage>
    );
  }
  if (!token) {
    return (
      <EntryPage title={t('set.title')}>
        <Alert tone="warning" title={t('set.linkMissing')}>
          <p>{t('set.linkMissingText')}</p>
        </Alert>
        <LinkButton to={paths.forgotPassword}>{t('set.requestLink')}</LinkButton>
      </EntryPage>
    );
  }
  return (
    <EntryPage title={t('set.title')} lead={t('set.text')}>
      <Form state={form}>
        <NewPasswordField name="password" label={t('set.password')} />
        <FormActions>
          <Button type="submit" variant="primary" busy={form.isPending}>
            {t('set.submit')}
          </Button>
        </FormActions>
      </Form>
    </EntryPage>
  );
}
