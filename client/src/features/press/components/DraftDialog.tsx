import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useProblemForm } from '../../../api/use-problem-form';
import { paths } from '../../../app/paths';
import { textOf } from '../../../lib/form-values';
import { FormDialog } from '../../../ui/FormDialog';
import { RadioGroupField } from '../../../ui/RadioGroupField';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';
import { draftCampaignsQuery, useDraftRelease } from '../press.queries';

type DraftDialogProps = { workingGroupId: string; campaignId: string; onClose: () => void };

/** With a scaffold, or with what a campaign knows already. */
export function DraftDialog({ workingGroupId, campaignId, onClose }: DraftDialogProps) {
  const { t } = useTranslation('press');
  const navigate = useNavigate();
  const begin = useDraftRelease();
  const campaigns = useQuery(draftCampaignsQuery(workingGroupId)).data?.items ?? [];
  const [source, setSource] = useState(campaignId === '' ? 'blank' : 'campaign');
  const isFromCampaign = source === 'campaign';
  const form = useProblemForm(
    (values) =>
      begin.mutateAsync({
        workingGroupId,
        title: textOf(values, 'title'),
        campaignId: textOf(values, 'campaignId') || null,
        eventId: null,
      }),
    ({ id }) => void navigate(paths.pressRelease(id)),
  );
  return (
    <FormDialog title={t('draft.title')} state={form} submitLabel={t('draft.submit')} onClose={onClose}>
      {campaigns.length > 0 && (
        <RadioGroupField
          name="source"
          label={t('draft.source')}
          choices={[
            { value: 'blank', label: t('draft.blank') },
            { value: 'campaign', label: t('draft.fromCampaign') },
          ]}
          value={source}
          onChange={setSource}
        />
      )}
      {isFromCampaign && campaigns.length > 0 && (
        <SelectField
          key={campaigns.length}
          name="campaignId"
          label={t('draft.campaign')}
          hint={t('draft.campaignHint')}
          options={campaigns.map(({ id, title }) => ({ value: id, label: title }))}
          defaultValue={campaignId}
        />
      )}
      <TextField
        key={source}
        name="title"
        label={t('draft.headline')}
        hint={isFromCampaign ? t('draft.headlineHint') : undefined}
        maxLength={200}
        autoComplete="off"
        optional={isFromCampaign}
        required={!isFromCampaign}
      />
    </FormDialog>
  );
}
