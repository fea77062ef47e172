import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useProblemForm } from '../../api/use-problem-form';
import { MemberFields, memberDetailsOf } from '../../features/members/components/MemberFields';
import { EntryPage } from '../../features/session/components/EntryPage';
import { NewPasswordField } from '../../features/session/components/NewPasswordField';
import { establishFirstAdministrator } from '../../features/session/session.queries';
import { secretOf, textOf } from '../../lib/form-values';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { Form, FormActions } from '../../ui/Form';
import { LinkButton } from '../../ui/LinkButton';
import { paths } from '../paths';
import { IdentityFields } from './IdentityFields';

/** Where a new installation begins; its token stands behind the #, which browsers never send. */
export function FirstAdministratorPage() {
  const { t } = useTranslation('session');
  const token = useLocation().hash.slice(1);
  const [isDone, setDone] = useState(false);
  const form = useProblemForm(
    (values) =>
      establishFirstAdministrator({
        ...memberDetailsOf(values),
        email: textOf(values, 'email'),
        municipalityId: textOf(values, 'municipalityId'),
        password: secretOf(values, 'password'),
        token,
      }),
    () => setDone(true),
  );

  if (isDone) {
    return (
      <EntryPage title={t('establish.title')}>
        <Alert tone="success" title={t('establish.doneTitle')} live>
          <p>{t('establish.doneText')}</p>
        </Alert>
        <LinkButton variant="primary" to={paths.signIn}>
          {t('signIn.submit')}
        </LinkButton>
      </EntryPage>
    );
  }
  if (!token) {
    return (
      <EntryPage title={t('establish.title')}>
        <Alert tone="warning" title={t('set.linkMissing')}>
          <p>{t('establish.linkMissingText')}</p>
        </Alert>
      </EntryPage>
    );
  }
  return (
    <EntryPage title={t('establish.title')} lead={t('establish.text')}>
      <Form state={form}>
        <MemberFields>
          <IdentityFields emailHint={t('establish.emailHint')} />
        </MemberFields>
        <NewPasswordField name="password" label={t('establish.password')} />
        <FormActions>
          <Button type="submit" variant="primary" busy={form.isPending}>
            {t('establish.submit')}
          </Button>
        </FormActions>
      </Form>
    </EntryPage>
  );
}
