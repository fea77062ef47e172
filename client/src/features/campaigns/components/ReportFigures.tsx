import { ChartColumn, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { Button } from '../../../ui/Button';
import { FormDialog } from '../../../ui/FormDialog';
import { IconButton } from '../../../ui/IconButton';
import { TextField } from '../../../ui/TextField';
import { useToast } from '../../../ui/Toasts';
import { type Campaign, type Contribution, useCountCampaign } from '../campaigns.queries';
import { emptyFigure, type FigureRow, figureRows, figuresFrom } from '../figure-rows';
import styles from './CampaignView.module.css';

type ReportFiguresProps = { campaign: Campaign; contribution: Contribution };

/** What a municipality counted. */
export function ReportFigures({ campaign, contribution }: ReportFiguresProps) {
  const { t } = useTranslation('campaigns');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        variant="quiet"
        icon={<ChartColumn aria-hidden="true" size={20} />}
        aria-label={t('figures.editFor', contribution.municipality)}
        onClick={() => setOpen(true)}
      >
        {t('figures.edit')}
      </Button>
      {isOpen && <FiguresDialog campaign={campaign} contribution={contribution} onClose={() => setOpen(false)} />}
    </>
  );
}

function FiguresDialog({ campaign, contribution, onClose }: ReportFiguresProps & { onClose: () => void }) {
  const { t } = useTranslation('campaigns');
  const toast = useToast();
  const { municipality, version, figures } = contribution;
  const [rows, setRows] = useState(() => figureRows(figures, campaign));
  const count = useCountCampaign(campaign.id, municipality.id);
  const form = useProblemForm(
    () => count.mutateAsync({ version, figures: figuresFrom(rows) }),
    () => {
      toast({ text: t('figures.saved') });
      onClose();
    },
  );
  return (
    <FormDialog
      title={t('figures.editFor', municipality)}
      state={form}
      submitLabel={t('figures.submit')}
      size="wide"
      onClose={onClose}
    >
      <p>{t('figures.hint')}</p>
      <ol className={styles.rows}>
        {rows.map((row, index) => (
          <FigureFields
            key={row.key}
            row={row}
            index={index}
            onChange={(changed) => setRows(rows.map((one) => (one.key === row.key ? changed : one)))}
            onRemove={() => setRows(rows.filter(({ key }) => key !== row.key))}
          />
        ))}
      </ol>
      <div>
        <Button
          size="small"
          icon={<Plus aria-hidden="true" size={20} />}
          onClick={() => setRows([...rows, emptyFigure()])}
        >
          {t('figures.add')}
        </Button>
      </div>
    </FormDialog>
  );
}

type FigureFieldsProps = { row: FigureRow; index: number; onChange: (row: FigureRow) => void; onRemove: () => void };

function FigureFields({ row, index, onChange, onRemove }: FigureFieldsProps) {
  const { t } = useTranslation('campaigns');
  const field = (name: 'name' | 'value' | 'unit') => ({
    name: `figures.${index}.${name}`,
    label: t(`figures.${name}`),
    value: row[name],
    onChange: ({ target }: { target: { value: string } }) => onChange({ ...row, [name]: target.value }),
  });
  return (
    <li className={styles.row}>
      <TextField {...field('name')} maxLength={80} />
      <TextField {...field('value')} inputMode="decimal" maxLength={14} narrow optional />
      <TextField {...field('unit')} maxLength={20} narrow optional />
      <IconButton label={t('figures.remove', { number: index + 1 })} icon={<Trash2 size={20} />} onClick={onRemove} />
    </li>
  );
}
