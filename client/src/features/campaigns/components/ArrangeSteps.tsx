import { ListChecks, Plus, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { Button } from '../../../ui/Button';
import { FormDialog } from '../../../ui/FormDialog';
import { IconButton } from '../../../ui/IconButton';
import { TextField } from '../../../ui/TextField';
import { useToast } from '../../../ui/Toasts';
import { type Campaign, useArrangeSteps } from '../campaigns.queries';
import { MOST_STEPS, newRow, rowsOf, type StepRow, stepsFrom } from '../step-rows';
import styles from './CampaignView.module.css';

/** Which steps there are, and until when. */
export function ArrangeSteps({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation('campaigns');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" icon={<ListChecks aria-hidden="true" size={20} />} onClick={() => setOpen(true)}>
        {t('steps.arrange')}
      </Button>
      {isOpen && <ArrangeDialog campaign={campaign} onClose={() => setOpen(false)} />}
    </>
  );
}

function ArrangeDialog({ campaign, onClose }: { campaign: Campaign; onClose: () => void }) {
  const { t } = useTranslation('campaigns');
  const toast = useToast();
  const list = useRef<HTMLOListElement>(null);
  const [rows, setRows] = useState(() => rowsOf(campaign.steps));
  const arrange = useArrangeSteps(campaign.id);
  const form = useProblemForm(
    () => arrange.mutateAsync({ version: campaign.version, steps: stepsFrom(rows) }),
    () => {
      toast({ text: t('steps.arranged') });
      onClose();
    },
  );
  const add = () => {
    setRows([...rows, newRow(rows)]);
    setTimeout(() => list.current?.lastElementChild?.querySelector('input')?.focus());
  };
  return (
    <FormDialog
      title={t('steps.arrangeTitle')}
      state={form}
      submitLabel={t('steps.submit')}
      size="wide"
      onClose={onClose}
    >
      <p>{t('steps.arrangeHint')}</p>
      <ol ref={list} className={styles.rows}>
        {rows.map((row, index) => (
          <StepFields
            key={row.key}
            row={row}
            index={index}
            onChange={(changed) => setRows(rows.map((one) => (one.key === row.key ? changed : one)))}
            onRemove={() => setRows(rows.filter(({ key }) => key !== row.key))}
          />
        ))}
      </ol>
      {rows.length < MOST_STEPS && (
        <div>
          <Button size="small" icon={<Plus aria-hidden="true" size={20} />} onClick={add}>
            {t('steps.add')}
          </Button>
        </div>
      )}
    </FormDialog>
  );
}

type StepFieldsProps = { row: StepRow; index: number; onChange: (row: StepRow) => void; onRemove: () => void };

function StepFields({ row, index, onChange, onRemove }: StepFieldsProps) {
  const { t } = useTranslation('campaigns');
  return (
    <li className={styles.row}>
      <TextField
        name={`steps.${index}.title`}
        label={t('steps.name', { number: index + 1 })}
        maxLength={120}
        value={row.title}
        onChange={({ target }) => onChange({ ...row, title: target.value })}
      />
      <TextField
        name={`steps.${index}.daysBefore`}
        label={t('steps.days')}
        inputMode="numeric"
        maxLength={4}
        narrow
        optional
        value={row.days}
        onChange={({ target }) => onChange({ ...row, days: target.value })}
      />
      <IconButton label={t('steps.remove', { number: index + 1 })} icon={<Trash2 size={20} />} onClick={onRemove} />
    </li>
  );
}
