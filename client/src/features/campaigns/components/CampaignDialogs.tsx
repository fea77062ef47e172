import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useProblemForm } from '../../../api/use-problem-form';
import { paths } from '../../../app/paths';
import { textOf } from '../../../lib/form-values';
import { FormDialog } from '../../../ui/FormDialog';
import { RemoveDialog } from '../../../ui/RemoveDialog';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { useToast } from '../../../ui/Toasts';
import { useTrouble } from '../../../ui/use-trouble';
import {
  type Campaign,
  useCloseCampaign,
  useCopyCampaign,
  useRemoveCampaign,
  useReopenCampaign,
  useUpdateCampaign,
} from '../campaigns.queries';
import { nextTitle } from '../next-title';
import { CampaignFields, campaignIn } from './CampaignFields';

type DialogProps = { campaign: Campaign; onClose: () => void };

export function EditCampaignDialog({ campaign, onClose }: DialogProps) {
  const { t } = useTranslation('campaigns');
  const toast = useToast();
  const update = useUpdateCampaign(campaign.id);
  const form = useProblemForm(
    (values) => update.mutateAsync({ ...campaignIn(values), version: campaign.version }),
    () => {
      toast({ text: t('edit.done') });
      onClose();
    },
  );
  return (
    <FormDialog title={t('edit.title')} state={form} submitLabel={t('edit.submit')} size="wide" onClose={onClose}>
      <CampaignFields workingGroupId={campaign.workingGroupId} campaign={campaign} />
    </FormDialog>
  );
}

/** Next year's, with its sites. */
export function CopyCampaignDialog({ campaign, onClose }: DialogProps) {
  const { t } = useTranslation('campaigns');
  const toast = useToast();
  const navigate = useNavigate();
  const copy = useCopyCampaign(campaign.id);
  const form = useProblemForm(
    (values) => copy.mutateAsync({ title: textOf(values, 'title') }),
    ({ id, openSites }) => {
      toast({ text: t('copy.done', { count: openSites }) });
      onClose();
      void navigate(paths.campaign(id));
    },
  );
  return (
    <FormDialog title={t('copy.title')} state={form} submitLabel={t('copy.submit')} onClose={onClose}>
      <p>{t('copy.text')}</p>
      <TextField name="title" label={t('copy.name')} maxLength={120} defaultValue={nextTitle(campaign.title)} />
    </FormDialog>
  );
}

export function CloseCampaignDialog({ campaign, onClose }: DialogProps) {
  const { t } = useTranslation('campaigns');
  const toast = useToast();
  const trouble = useTrouble();
  const close = useCloseCampaign(campaign.id);
  const reopen = useReopenCampaign(campaign.id);
  const form = useProblemForm(
    (values) => close.mutateAsync({ version: campaign.version, outcome: textOf(values, 'outcome') }),
    ({ version }) => {
      toast({ text: t('close.done'), onUndo: () => reopen.mutate(version, { onError: trouble }) });
      onClose();
    },
  );
  return (
    <FormDialog title={t('close.title')} state={form} submitLabel={t('close.submit')} onClose={onClose}>
      <p>{t('close.text')}</p>
      <TextArea
        name="outcome"
        label={t('close.outcome')}
        rows={5}
        maxLength={4000}
        optional
        defaultValue={campaign.outcome}
      />
    </FormDialog>
  );
}

export function RemoveCampaignDialog({ campaign, onClose }: DialogProps) {
  const { t } = useTranslation('campaigns');
  const navigate = useNavigate();
  const remove = useRemoveCampaign(campaign.id);
  return (
    <RemoveDialog
      title={t('remove.title')}
      confirmLabel={t('remove.confirm')}
      done={t('remove.done')}
      remove={() => remove.mutateAsync(undefined)}
      onRemoved={() => navigate(paths.campaigns)}
      onClose={onClose}
    >
      <p>{t('remove.text')}</p>
    </RemoveDialog>
  );
}
