import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useProblemForm } from '../../../api/use-problem-form';
import { paths } from '../../../app/paths';
import { optionalTextOf, textOf } from '../../../lib/form-values';
import { Button } from '../../../ui/Button';
import { Form, FormActions } from '../../../ui/Form';
import { LinkButton } from '../../../ui/LinkButton';
import { PageHeader } from '../../../ui/PageHeader';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { useToast } from '../../../ui/Toasts';
import { useFoundWorkingGroup } from '../working-groups.queries';
import styles from './FoundWorkingGroupPage.module.css';

export function FoundWorkingGroupPage() {
  const { t } = useTranslation(['working-groups', 'app', 'ui']);
  const found = useFoundWorkingGroup();
  const toast = useToast();
  const navigate = useNavigate();
  const form = useProblemForm(
    (values) =>
      found.mutateAsync({
        name: textOf(values, 'name'),
        shortName: textOf(values, 'shortName'),
        purpose: optionalTextOf(values, 'purpose') ?? null,
        firstMeetingNumber: Number(textOf(values, 'firstMeetingNumber')),
      }),
    ({ id, shortName }) => {
      toast({ text: t('found.done', { name: shortName }) });
      navigate(paths.workingGroup(id));
    },
  );
  return (
    <>
      <PageHeader
        title={t('found.title')}
        breadcrumb={[
          { label: t('app:nav.administration'), to: paths.administration },
          { label: t('list.title'), to: paths.workingGroups },
        ]}
      />
      <p className={styles.lead}>{t('found.lead')}</p>
      <Form state={form} label={t('found.title')}>
        <TextField name="name" label={t('found.name')} hint={t('found.nameHint')} maxLength={160} />
        <TextField name="shortName" label={t('found.shortName')} hint={t('found.shortNameHint')} maxLength={60} />
        <TextArea name="purpose" label={t('found.purpose')} maxLength={500} rows={3} optional />
        <TextField
          name="firstMeetingNumber"
          type="number"
          inputMode="numeric"
          label={t('found.firstMeetingNumber')}
          hint={t('found.firstMeetingNumberHint')}
          defaultValue="1"
          min={1}
          max={9999}
          narrow
        />
        <FormActions>
          <Button type="submit" variant="primary" busy={form.isPending}>
            {t('found.submit')}
          </Button>
          <LinkButton to={paths.workingGroups}>{t('ui:dialog.cancel')}</LinkButton>
        </FormActions>
      </Form>
    </>
  );
}
