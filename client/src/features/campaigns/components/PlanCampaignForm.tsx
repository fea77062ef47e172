import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useProblemForm } from '../../../api/use-problem-form';
import { paths } from '../../../app/paths';
import { Button } from '../../../ui/Button';
import { Form, FormActions } from '../../../ui/Form';
import { LinkButton } from '../../../ui/LinkButton';
import { useToast } from '../../../ui/Toasts';
import { UnsavedChanges } from '../../../ui/UnsavedChanges';
import { usePlanCampaign } from '../campaigns.queries';
import { CampaignFields, campaignIn } from './CampaignFields';

/** A campaign from nothing; its date is entered on its page. */
export function PlanCampaignForm({ workingGroupId }: { workingGroupId: string }) {
  const { t } = useTranslation('campaigns');
  const navigate = useNavigate();
  const toast = useToast();
  const [isTouched, setTouched] = useState(false);
  const plan = usePlanCampaign();
  const form = useProblemForm(
    (values) => plan.mutateAsync({ workingGroupId, ...campaignIn(values) }),
    ({ id }) => {
      setTouched(false);
      toast({ text: t('form.planned') });
      setTimeout(() => void navigate(paths.campaign(id)));
    },
  );
  return (
    <div onInput={() => setTouched(true)}>
      <UnsavedChanges when={isTouched && !plan.isSuccess} />
      <Form state={form} label={t('plan')}>
        <CampaignFields workingGroupId={workingGroupId} />
        <p>{t('form.stepsHint')}</p>
        <FormActions>
          <Button type="submit" variant="primary" busy={form.isPending}>
            {t('form.submit')}
          </Button>
          <LinkButton variant="quiet" to={paths.campaigns}>
            {t('form.cancel')}
          </LinkButton>
        </FormActions>
      </Form>
    </div>
  );
}
