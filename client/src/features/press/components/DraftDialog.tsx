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
import { type DraftSource, draftSourcesQuery, useDraftRelease } from '../press.queries';

const SOURCES = ['campaign', 'event'] as const;
const fields = {
  campaign: { name: 'campaignId', choice: 'draft.fromCampaign', label: 'draft.campaign', hint: 'draft.campaignHint' },
  event: { name: 'eventId', choice: 'draft.fromEvent', label: 'draft.event', hint: 'draft.eventHint' },
} as const;

type DraftDialogProps = { workingGroupId: string; campaignId: string; eventId: string; onClose: () => void };

/** With a scaffold, or with what a campaign or event knows already. */
export function DraftDialog({ workingGroupId, campaignId, eventId, onClose }: DraftDialogProps) {
  const { t } = useTranslation('press');
  const navigate = useNavigate();
  const begin = useDraftRelease();
  const offered = useQuery(draftSourcesQuery(workingGroupId)).data ?? { campaign: [], event: [] };
  const chosen = { campaign: campaignId, event: eventId };
  const open = SOURCES.filter((name) => offered[name].length > 0);
  const [wanted, setWanted] = useState<DraftSource | 'blank'>(SOURCES.find((name) => chosen[name] !== '') ?? 'blank');
  const source = open.find((name) => name === wanted);
  const form = useProblemForm(
    (values) =>
      begin.mutateAsync({
        workingGroupId,
        title: textOf(values, 'title'),
        campaignId: textOf(values, 'campaignId') || null,
        eventId: textOf(values, 'eventId') || null,
      }),
    ({ id }) => void navigate(paths.pressRelease(id)),
  );
  return (
    <FormDialog title={t('draft.title')} state={form} submitLabel={t('draft.submit')} onClose={onClose}>
      {open.length > 0 && (
        <RadioGroupField
          name="source"
          label={t('draft.source')}
          choices={[
            { value: 'blank', label: t('draft.blank') },
            ...open.map((name) => ({ value: name, label: t(fields[name].choice) })),
          ]}
          value={source ?? 'blank'}
          onChange={(value) => setWanted(SOURCES.find((name) => name === value) ?? 'blank')}
        />
      )}
      {source && (
        <SelectField
          key={source}
          name={fields[source].name}
          label={t(fields[source].label)}
          hint={t(fields[source].hint)}
          options={offered[source].map(({ id, title }) => ({ value: id, label: title }))}
          defaultValue={chosen[source]}
        />
      )}
      <TextField
        key={`${source}-title`}
        name="title"
        label={t('draft.headline')}
        hint={source && t('draft.headlineHint')}
        maxLength={200}
        autoComplete="off"
        optional={source !== undefined}
        required={source === undefined}
      />
    </FormDialog>
  );
}
